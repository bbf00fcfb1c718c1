/// A stretch of a clause that hangs together: what an edit adds or takes away as a whole.
struct Phrase: Sendable, Equatable {
  enum Kind: Sendable {
    /// A noun with what stands in front of it.
    case nominal
    /// Auxiliaries, negation and the verb they belong to.
    case verbal
    /// A preposition and its noun.
    case prepositional
    /// "who has served", "which lies at": to the next mark or to the main verb.
    case relative
    /// "bound for the ports", "carrying arms": a verb form that says what a noun is like.
    case participial
    case adverbial
    case infinitive
  }

  var kind: Kind
  var range: Range<Int>
  /// The last content word of a nominal or prepositional phrase, the verb of the others.
  var head: Int
  /// Joined to the phrase before it by "and", "or" or a comma in a list.
  var isJoined: Bool
}

/// The phrases of a segment and its main verb, read from closed-class words and the list of verbs: enough to say where
/// a word belongs, not a parse. Linear.
struct PhraseMap: Sendable {
  let phrases: [Phrase]
  /// Token of the verb that the subject of the first norm governs, or nil where none was recognised.
  let mainVerb: Int?
  let isPassive: Bool

  init(_ segment: Range<Int>, _ norm: Norm, _ reading: Reading, _ rules: RuleSet) {
    let builder = PhraseBuilder(segment, reading, rules)
    let (verb, passive) = builder.mainVerb(norm)
    mainVerb = verb
    isPassive = passive
    phrases = builder.phrases(mainVerb: verb)
  }

  /// The phrases of a clause inside another.
  static func phrases(in clause: Range<Int>, _ reading: Reading, _ rules: RuleSet) -> [Phrase] {
    PhraseBuilder(clause, reading, rules).phrases(mainVerb: nil)
  }
}

private struct PhraseBuilder {
  let segment: Range<Int>
  let reading: Reading
  let rules: RuleSet

  init(_ segment: Range<Int>, _ reading: Reading, _ rules: RuleSet) {
    self.segment = segment
    self.reading = reading
    self.rules = rules
  }

  private func wordClass(_ at: Int) -> Lexicon.WordClass { rules.lexicon.wordClass(reading.tokens[at].lexeme) }

  private func isContent(_ at: Int) -> Bool {
    let token = reading.tokens[at]
    return token.kind == .number || token.kind == .word && wordClass(at).isEmpty
  }

  private func endsIn(_ at: Int, _ suffix: [UInt8]) -> Bool {
    let word = reading.text.bytes[reading.tokens[at].range]
    return word.count > suffix.count + 2 && zip(word.suffix(suffix.count), suffix).allSatisfy { $0 | 0x20 == $1 }
  }

  private func isAdverb(_ at: Int) -> Bool {
    reading.tokens[at].kind == .word
      && (wordClass(at).contains(.adverb)
        || wordClass(at).isEmpty && endsIn(at, Endings.ly)
          && !VerbList.plainWordsInLy.contains(reading.tokens[at].id))
  }

  private func verbKind(_ at: Int) -> VerbList.Kind {
    isContent(at) ? rules.verbs.kind(of: reading.tokens[at], in: reading.text) : .none
  }

  private func isParticiple(_ at: Int) -> Bool {
    let kind = verbKind(at)
    return kind == .past || kind != .none && (endsIn(at, Endings.ed) || endsIn(at, Endings.ing))
  }

  /// Behind a form of "be": "is paid", "are held", "was shut"; but "is paying" is no passive.
  private func isPastParticiple(_ at: Int) -> Bool {
    endsIn(at, Endings.ed) || isParticiple(at) && !endsIn(at, Endings.ing)
      || PhraseWords.unchanging.contains(reading.tokens[at].id)
  }

  // MARK: The main verb

  /// The verb behind the operator; without an operator the first word that can only be a finite verb.
  func mainVerb(_ norm: Norm) -> (verb: Int?, isPassive: Bool) {
    if !norm.isImplicit { return governedVerb(norm) }
    return finiteVerb()
  }

  /// "shall *pay*", "undertakes to *pay*"; "*examines* each": an operator that takes no verb is itself the act.
  private func governedVerb(_ norm: Norm) -> (verb: Int?, isPassive: Bool) {
    let last = norm.range.upperBound - 1
    let ownAct = norm.range.count > 0 && isContent(last) && verbKind(last) != .none ? last : nil
    var passive = norm.range.contains { PhraseWords.be.contains(reading.tokens[$0].id) }
    var at = norm.range.upperBound
    let limit = min(segment.upperBound, at + 24)
    while at < limit {
      // "will, subject to approval, cover": what stands between commas is passed over.
      if reading.isComma(at) {
        guard let next = (at + 1..<segment.upperBound).prefix(16).first(where: reading.isComma) else { break }
        at = next + 1
        continue
      }
      let id = reading.tokens[at].id
      if PhraseWords.be.contains(id) { passive = true }
      if isContent(at), !isAdverb(at) {
        // "Shall supply Velia": a name is no verb, and the operator has taken the verb in.
        if ownAct == nil, reading.parties[at] >= 0, isContent(last) { return (last, false) }
        let isVerb = verbKind(at) != .none || ownAct == nil
        return isVerb ? (at, passive && isPastParticiple(at)) : (ownAct, passive)
      }
      let passes = wordClass(at).contains(.auxiliary) || wordClass(at).contains(.negator) || isAdverb(at)
      guard passes || id == PhraseWords.to else { return (ownAct, false) }
      at += 1
    }
    return (ownAct, passive && ownAct.map(isParticiple) ?? false)
  }

  private func finiteVerb() -> (verb: Int?, isPassive: Bool) {
    // "Condemns the shelling": an organ's paragraph opens with its verb.
    if let first = segment.first(where: { !isAdverb($0) }), verbKind(first) == .verb, endsIn(first, Endings.s),
      first + 1 < segment.upperBound, wordClass(first + 1) != [] || reading.tokens[first + 1].kind == .number
    {
      return (first, false)
    }
    var candidate: Int?
    var hasNoun = false
    var inRelative = false
    for at in segment {
      let classes = wordClass(at)
      if hasNoun, candidate == nil, PhraseWords.relative.contains(reading.tokens[at].id) { inRelative = true }
      if reading.isComma(at) { inRelative = false }
      if PhraseWords.be.contains(reading.tokens[at].id), reading.tokens[at].id != PhraseWords.beWord, hasNoun {
        var next = at + 1
        while next < segment.upperBound, isAdverb(next) || wordClass(next).contains(.negator) { next += 1 }
        if next < segment.upperBound, isContent(next) { return (next, isPastParticiple(next)) }
        return (at, false)
      }
      if isContent(at) {
        let kind = verbKind(at)
        if hasNoun, candidate == nil, kind != .none, canBeFinite(at, kind) {
          // The first verb of "rebels who pass the examination keep" is the relative clause's.
          if inRelative { inRelative = false } else { candidate = at }
        }
        if !classes.contains(.adverb) { hasNoun = true }
      } else if classes.contains(.pronoun) {
        hasNoun = true
      }
      // A finite form found beyond the first mark or relative belongs elsewhere.
      if let candidate, at > candidate + 12 { return (candidate, false) }
    }
    return (candidate, false)
  }

  /// Behind a noun, in front of what a verb takes.
  private func canBeFinite(_ at: Int, _ kind: VerbList.Kind) -> Bool {
    // "The Hospital Trust": a capital inside a sentence is a name's.
    guard at > segment.lowerBound, !endsIn(at, Endings.ing), !reading.tokens[at].isCapitalised else { return false }
    let before = wordClass(at - 1)
    if before.contains(.article) || before.contains(.preposition) { return false }
    if reading.tokens[at - 1].kind == .word, PhraseWords.possessive.contains(reading.tokens[at - 1].id) { return false }
    guard at + 1 < segment.upperBound else { return kind == .verb && !endsIn(at, Endings.ed) }
    let after = wordClass(at + 1)
    // "Wages owed since autumn": a participle with its adverbial, if a finite verb follows later.
    if endsIn(at, Endings.ed) || kind == .past { return !after.contains(.preposition) || kind == .past }
    if after.contains(.auxiliary) { return false }
    if after.contains(.article) || after.contains(.pronoun) { return true }
    if isAdverb(at + 1) || reading.tokens[at + 1].kind == .number { return true }
    if after.contains(.preposition) { return kind == .verb || endsIn(at, Endings.s) }
    return kind == .verb && reading.tokens[at + 1].kind == .word
  }

  // MARK: Phrases

  func phrases(mainVerb: Int?) -> [Phrase] {
    var result: [Phrase] = []
    var joined = false
    var at = segment.lowerBound
    while at < segment.upperBound {
      let token = reading.tokens[at]
      let classes = wordClass(at)
      if token.kind == .punctuation {
        joined = joined || reading.isComma(at)
        at += 1
        continue
      }
      if PhraseWords.joining.contains(token.id) || PhraseWords.subordinating.contains(token.id) {
        joined = joined || PhraseWords.joining.contains(token.id)
        at += 1
        continue
      }
      let (kind, end) = next(from: at, classes, mainVerb, previous: result.last)
      let range = at..<max(end, at + 1)
      let head =
        kind == .nominal || kind == .prepositional ? range.last(where: isContent) : range.first(where: isContent)
      result.append(Phrase(kind: kind, range: range, head: head ?? range.upperBound - 1, isJoined: joined))
      joined = false
      at = range.upperBound
    }
    return result
  }

  private func next(
    from start: Int, _ classes: Lexicon.WordClass, _ mainVerb: Int?, previous: Phrase?
  ) -> (Phrase.Kind, Int) {
    let token = reading.tokens[start]
    if start == mainVerb { return (.verbal, start + 1) }
    if PhraseWords.relative.contains(token.id), start > segment.lowerBound, previous?.kind != .verbal,
      !(token.id == PhraseWords.that && verbKind(start - 1) != .none)
    {
      return (.relative, relativeEnd(start, mainVerb))
    }
    if classes.contains(.auxiliary) || classes.contains(.negator) {
      var end = start + 1
      while end < segment.upperBound, end != mainVerb,
        wordClass(end).contains(.auxiliary) || wordClass(end).contains(.negator) || isAdverb(end)
      {
        end += 1
      }
      if end < segment.upperBound, isContent(end), end == mainVerb || isParticiple(end) { end += 1 }
      return (.verbal, end)
    }
    if token.id == PhraseWords.to, start + 1 < segment.upperBound, verbKind(start + 1) != .none,
      !reading.tokens[start + 1].isCapitalised, !endsIn(start + 1, Endings.s)
    {
      return (.infinitive, start + 2)
    }
    if classes.contains(.preposition) { return (.prepositional, nominalEnd(start + 1, mainVerb)) }
    if isAdverb(start), !(start + 1 < segment.upperBound && isContent(start + 1) && start + 1 != mainVerb) {
      return (.adverbial, start + 1)
    }
    if let previous, previous.range.upperBound == start, previous.kind == .nominal || previous.kind == .prepositional,
      isParticiple(start)
    {
      return (.participial, start + 1)
    }
    return (.nominal, nominalEnd(start, mainVerb))
  }

  /// A relative clause ends at a mark, or before the main verb.
  private func relativeEnd(_ start: Int, _ mainVerb: Int?) -> Int {
    var end = start + 1
    while end < segment.upperBound, reading.tokens[end].kind != .punctuation {
      if let mainVerb, end >= mainVerb - 3, start < mainVerb, wordClass(end).contains(.auxiliary), end > start + 2 {
        break
      }
      if end == mainVerb { break }
      end += 1
    }
    return end
  }

  private func nominalEnd(_ start: Int, _ mainVerb: Int?) -> Int {
    var end = start
    var hasContent = false
    while end < segment.upperBound, end != mainVerb {
      let token = reading.tokens[end]
      if token.kind == .punctuation { break }
      let classes = wordClass(end)
      if PhraseWords.joining.contains(token.id) || PhraseWords.relative.contains(token.id) { break }
      if PhraseWords.subordinating.contains(token.id) { break }
      if classes.contains(.preposition) || classes.contains(.auxiliary) || classes.contains(.conjunction) { break }
      if hasContent, classes.contains(.article) { break }
      if hasContent, isParticiple(end), isAdjacentNoun(end) == false { break }
      if hasContent, isAdverb(end) { break }
      // "Throughout the winter Karn shall": a name begins a phrase of its own.
      if hasContent, token.isCapitalised, reading.parties[end] >= 0, reading.parties[end - 1] != reading.parties[end],
        reading.tokens[end - 1].kind == .word, !PhraseWords.general.contains(token.stem)
      {
        break
      }
      if isContent(end) { hasContent = true }
      end += 1
    }
    return end
  }

  /// A participle in front of a noun is its adjective ("drifting mines").
  private func isAdjacentNoun(_ at: Int) -> Bool {
    at + 1 < segment.upperBound && isContent(at + 1) && reading.tokens[at + 1].kind == .word
  }
}

private enum Endings {
  static let ly = Array("ly".utf8)
  static let ed = Array("ed".utf8)
  static let ing = Array("ing".utf8)
  static let s = Array("s".utf8)
}

private enum PhraseWords {
  static let be = WordSet.ids("be", "is", "are", "been", "was", "were")
  static let beWord = WordHash.of("be")
  static let joining = WordSet.ids("and", "or", "nor", "but", "/")
  static let relative = WordSet.ids("who", "whom", "which", "that", "whose", "where")
  static let possessive = WordSet.ids("its", "their", "his", "her", "our", "your", "'s")
  /// Nouns that a modifier may stand before though they are written like names: "developed country Parties".
  static let general = WordSet.stems("party", "state", "member", "government", "side")
  /// Verbs whose participle is their plain form.
  static let unchanging = WordSet(
    ["shut", "put", "set", "cut", "hit", "let", "cast", "shed", "split", "spread", "read", "reset", "hurt"].map(
      WordHash.of))
  static let that = WordHash.of("that")
  static let to = WordHash.of("to")
  static let subordinating = WordSet.ids(
    "if", "unless", "once", "when", "while", "until", "because", "although", "whether")
}
