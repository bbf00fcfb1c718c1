/// Noun phrases joined to one another: "doctors and nurses", "to victims, to their spouses and to their children", "the
/// Treasury together with the port authority".
struct Enumeration: Sendable {
  struct Item: Sendable {
    let head: Int
    /// The noun phrase without the preposition it may share with the others.
    let noun: Range<Int>
    /// The noun phrase with what belongs to it: "members of the armed forces".
    let whole: Range<Int>
  }

  let items: [Item]
  /// Joined by "or".
  let isAlternative: Bool

  /// From the first to the last word.
  var range: Range<Int> { items[0].whole.lowerBound..<items[items.count - 1].whole.upperBound }
}

/// Reads the lists of a clause off its phrases. Linear.
struct EnumerationReader {
  private let phrases: [Phrase]
  private let reading: Reading
  private let rules: RuleSet

  init(_ map: PhraseMap, _ reading: Reading, _ rules: RuleSet) {
    self.init(map.phrases, reading, rules)
  }

  private init(_ phrases: [Phrase], _ reading: Reading, _ rules: RuleSet) {
    self.phrases = phrases
    self.reading = reading
    self.rules = rules
  }

  /// Whether the words that join a list occur at all.
  static func mayJoin(_ range: Range<Int>, _ reading: Reading) -> Bool {
    range.contains {
      reading.isAndOr($0) || ListWords.accompanying.contains(reading.tokens[$0].id)
        || reading.tokens[$0].id == ListWords.well
    }
  }

  func enumerations() -> [Enumeration] {
    var found: [Enumeration] = []
    var chain: [Int] = []
    var isClosed = false
    func close() {
      if isClosed, let list = enumeration(chain) { found.append(list) }
      chain = []
      isClosed = false
    }
    for at in phrases.indices {
      if phrases[at].kind == .relative { found += inside(phrases[at]) }
      guard let joint = joint(before: at), let partner = partner(of: at, joint) else { continue }
      if chain.last != partner {
        close()
        chain = [partner]
      }
      chain.append(at)
      if joint == .connective { isClosed = true }
    }
    close()
    return found
  }

  /// "Which shall provide water and shade": the lists of a relative clause.
  private func inside(_ relative: Phrase) -> [Enumeration] {
    let clause = relative.range.lowerBound + 1..<relative.range.upperBound
    guard clause.contains(where: reading.isAndOr) else { return [] }
    return EnumerationReader(PhraseMap.phrases(in: clause, reading, rules), reading, rules).enumerations()
  }

  private enum Joint { case comma, connective }

  /// How a noun phrase is joined to what stands before it.
  private func joint(before at: Int) -> Joint? {
    let phrase = phrases[at]
    guard at > 0, phrase.kind == .nominal || phrase.kind == .prepositional && !opensTime(phrase) else { return nil }
    if phrase.kind == .prepositional, isAccompanying(phrase) { return .connective }
    var before = phrase.range.lowerBound - 1
    // "And likewise by", "and also to".
    if phrases[at - 1].kind == .adverbial, phrases[at - 1].isJoined { before = phrases[at - 1].range.lowerBound - 1 }
    guard before > phrases[0].range.lowerBound else { return nil }
    if reading.isAndOr(before) { return .connective }
    return reading.isComma(before) ? .comma : nil
  }

  /// "Together with the council", "along with its crew", "as well as the lessee".
  private func isAccompanying(_ phrase: Phrase) -> Bool {
    let first = phrase.range.lowerBound
    guard first > 0 else { return false }
    let (id, before) = (reading.tokens[first].id, reading.tokens[first - 1].id)
    return id == ListWords.with && ListWords.accompanying.contains(before)
      || id == ListWords.as && before == ListWords.well && first > 1
  }

  /// The phrase that a joined one is listed beside.
  ///
  /// "Loss of crops and cattle" lists what is lost, "the owner of the ship and the charterer" who is liable: of the phrases
  /// that come into question the one that is most like it.
  private func partner(of at: Int, _ joint: Joint) -> Int? {
    let phrase = phrases[at]
    let isAccompanying = phrase.kind == .prepositional && isAccompanying(phrase)
    let isRepeated = phrase.kind == .prepositional && !isAccompanying
    var best: (at: Int, likeness: Int)?
    for other in phrases.indices[..<at].suffix(Self.reach).reversed() {
      let candidate = phrases[other]
      switch candidate.kind {
      case .verbal where best == nil && isParticiple(candidate.range.upperBound - 1) && isOneParticiple(phrase):
        // "Shall be registered, disabled and stored".
        return other
      case .verbal, .infinitive: return best?.at
      case .participial, .relative, .adverbial: continue
      case .nominal, .prepositional: break
      }
      let isLikePreposition =
        candidate.kind == .prepositional
        && reading.tokens[candidate.range.lowerBound].id == reading.tokens[phrase.range.lowerBound].id
      if isRepeated {
        if isLikePreposition { return other }
        if candidate.isJoined { return nil }
        continue
      }
      if joint == .comma, candidate.kind == .prepositional, isAdverbial(other) { return best?.at }
      // What a preposition other than "of" brings in is listed before what it stands with.
      let isNear = candidate.kind == .prepositional && reading.tokens[candidate.range.lowerBound].id != ListWords.of
      let likeness = likeness(candidate, phrase) + (isNear ? 1 : 0)
      if best.map({ likeness > $0.likeness }) ?? true { best = (other, likeness) }
      if candidate.kind == .nominal || candidate.isJoined { break }
    }
    return best?.at
  }

  private func isOneParticiple(_ phrase: Phrase) -> Bool {
    phrase.range.count == 1 && isParticiple(phrase.range.lowerBound)
  }

  /// No more phrases are looked back over for what a phrase is joined to.
  private static let reach = 6

  /// "In the northern waters, owners and masters": what stands before the verb or between commas lists nothing.
  private func isAdverbial(_ at: Int) -> Bool {
    phrases[at].isJoined || !phrases[..<at].contains { $0.kind == .nominal || $0.kind == .verbal }
  }

  private func likeness(_ candidate: Phrase, _ phrase: Phrase) -> Int {
    let (left, right) = (noun(candidate), noun(phrase))
    var likeness = 0
    if determiner(left) == determiner(right) { likeness += 2 }
    if reading.tokens[candidate.head].isCapitalised == reading.tokens[phrase.head].isCapitalised { likeness += 1 }
    if endsInS(candidate.head) == endsInS(phrase.head) { likeness += 1 }
    return likeness
  }

  private enum Determiner { case none, article, other }

  private func determiner(_ noun: Range<Int>) -> Determiner {
    guard let first = noun.first else { return .none }
    let classes = rules.lexicon.wordClass(reading.tokens[first].lexeme)
    return classes.contains(.article) ? .article : classes.isEmpty ? .none : .other
  }

  private func endsInS(_ head: Int) -> Bool {
    reading.text.bytes[Int(reading.tokens[head].end) - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// The phrase without its preposition or its auxiliaries.
  private func noun(_ phrase: Phrase) -> Range<Int> {
    if phrase.kind == .verbal { return phrase.range.upperBound - 1..<phrase.range.upperBound }
    return phrase.kind == .prepositional && phrase.range.count > 1
      ? phrase.range.lowerBound + 1..<phrase.range.upperBound : phrase.range
  }

  private func enumeration(_ chain: [Int]) -> Enumeration? {
    var chain = chain
    guard let last = chain.last else { return nil }
    let end = self.end(of: last)
    let isSubject = end.next.map { phrases[$0].kind == .verbal && phrases[$0].range.lowerBound == end.token } ?? false
    // "Withdraws its guns, and the army patrols": what has a verb of its own is no object of the one before.
    if isSubject, let first = chain.first, first > 0, isObject(first) { chain.removeLast() }
    guard chain.count >= 2 else { return nil }
    let items = chain.enumerated().compactMap { index, at -> Enumeration.Item? in
      let next = index + 1 < chain.count ? phrases[chain[index + 1]].range.lowerBound : Int.max
      guard let head = head(of: at) else { return nil }
      return Enumeration.Item(
        head: head, noun: noun(phrases[at]), whole: noun(phrases[at]).lowerBound..<min(self.end(of: at).token, next))
    }
    guard items.count >= 2 else { return nil }
    let isAlternative =
      phrases[last].range.lowerBound > 0
      && reading.tokens[phrases[last].range.lowerBound - 1].id == BearerWords.or
    return Enumeration(items: items, isAlternative: isAlternative)
  }

  /// The noun of an item; nil where it is a verb with its object ("and *informs* the State"), or counts.
  private func head(of at: Int) -> Int? {
    let phrase = phrases[at]
    let content = noun(phrase).filter { isContent($0) && !ListWords.accompanying.contains(reading.tokens[$0].id) }
    guard let first = content.first, !content.contains(where: { reading.tokens[$0].kind == .number }) else {
      return nil
    }
    // "Inform the State", "hand over their rifles".
    if isVerb(first), content.count == 1, first == noun(phrase).lowerBound, at + 1 < phrases.count,
      phrases[at + 1].range.lowerBound == phrase.range.upperBound,
      phrases[at + 1].kind == .nominal || ListWords.particles.contains(reading.tokens[phrase.range.upperBound].id)
    {
      return nil
    }
    // "Replace its value", "hand back every key".
    if isVerb(first), first == noun(phrase).lowerBound, noun(phrase).contains(where: { !isContent($0) }) { return nil }
    // "Equipment used to treat water".
    return content.last { $0 == first || !isParticiple($0) }
  }

  private func isContent(_ at: Int) -> Bool { SegmentComparison.isContent(reading.tokens[at], rules) }

  private func isVerb(_ at: Int) -> Bool { rules.verbs.kind(of: reading.tokens[at], in: reading.text) != .none }

  private func isParticiple(_ at: Int) -> Bool {
    let word = reading.text.bytes[reading.tokens[at].range]
    return word.count >= 4 && word.suffix(2).elementsEqual([UInt8(ascii: "e"), UInt8(ascii: "d")])
  }

  /// A verb stands directly before it, or before the preposition it stands behind.
  private func isObject(_ at: Int) -> Bool {
    let before = phrases[at - 1]
    if before.range.upperBound == phrases[at].range.lowerBound {
      if before.kind == .verbal || before.kind == .infinitive { return true }
    }
    return phrases[at].kind == .prepositional && phrases[..<at].contains { $0.kind == .verbal }
  }

  /// "Before it is laid", "after the season": says when, and no more of the noun before it.
  private func opensTime(_ phrase: Phrase) -> Bool {
    ListWords.timing.contains(reading.tokens[phrase.range.lowerBound].id)
  }

  /// Where a phrase ends with the phrases behind it that belong to it, and the next one.
  private func end(of at: Int) -> (token: Int, next: Int?) {
    var (token, next) = (phrases[at].range.upperBound, at + 1)
    while next < phrases.count, !phrases[next].isJoined, phrases[next].range.lowerBound == token,
      [.prepositional, .participial, .relative].contains(phrases[next].kind), !isAccompanying(phrases[next]),
      !opensTime(phrases[next])
    {
      token = phrases[next].range.upperBound
      next += 1
    }
    return (token, next < phrases.count ? next : nil)
  }
}

private enum ListWords {
  static let with = WordHash.of("with")
  static let of = WordHash.of("of")
  static let `as` = WordHash.of("as")
  static let well = WordHash.of("well")
  static let timing = WordSet.ids("before", "after", "until", "till", "since", "during", "pending", "as", "upon")
  static let particles = WordSet.ids("over", "out", "up", "off", "down", "back", "away")
  static let accompanying = WordSet.ids("together", "along", "jointly", "coupled")
}
