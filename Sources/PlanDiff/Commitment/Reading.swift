/// One wording of a provision as read: tokens, segments, cues, parties and the place of every token.
final class Reading: Sendable {
  let text: TokenizedText
  let tokens: [Token]
  let segments: [Range<Int>]
  let cues: [CueMatch]
  /// For each token, and for the end, the first cue that begins there or later.
  private let firstCues: [Int32]
  /// Party index of each token, or −1.
  let parties: [Int32]
  /// How many square brackets stand in the text.
  let brackets: Int
  private let senses: [WordID]
  /// Phrases that stand for one word, in order.
  let idioms: [Idiom]
  /// The segment that a list item stands under ("The Parties shall not:"), by the first token of the item.
  let chapeaux: [Int: Range<Int>]

  init(_ source: TokenizedText, rules: RuleSet, parties: PartyMentions) {
    let (text, items) = ListMarks.stripped(source)
    self.text = text
    tokens = text.tokens
    segments = Segments.split(text, items: items)
    chapeaux = Segments.chapeaux(segments, text, items: items)
    brackets = text.tokens.count { Self.isBracket($0, text) }
    var senses = text.tokens.map { $0.kind == .word ? rules.relations.base($0.stem) : $0.stem }
    idioms = rules.idioms.idioms(text.tokens, senses)
    for idiom in idioms {
      for member in idiom.members { senses[member] = idiom.word }
    }
    self.senses = senses
    let mentions = parties.mentions(in: text.tokens)
    self.parties = mentions
    let found = CueText(tokens: text.tokens, lexicon: rules.lexicon, parties: mentions, bytes: text.bytes)
    // "If no rain is forecast, Aria shall": without the ban that reached over the comma, "shall" is an operator.
    let cues = rules.matcher.matches(in: found) { match in
      rules.cues[match.cue].table != .prohibition
        || CueGuards.admits(match, rules.cues[match.cue], text, rules.lexicon)
    }.filter { CueGuards.admits($0, rules.cues[$0.cue], text, rules.lexicon) }
    self.cues = cues
    var next = 0
    firstCues = (0...text.tokens.count).map { token in
      while next < cues.count, cues[next].range.lowerBound < token { next += 1 }
      return Int32(next)
    }
  }

  /// The cues that begin inside a range of tokens. O(1).
  func cues(in range: Range<Int>) -> ArraySlice<CueMatch> {
    cues[firstCue(from: range.lowerBound)..<firstCue(from: range.upperBound)]
  }

  func hasCue(at token: Int) -> Bool { firstCue(from: token) < firstCue(from: token + 1) }

  /// The stem of the word that a token stands for: its idiom's word, or the word it is a form of.
  func sense(of token: Int) -> WordID { senses[token] }

  /// The idiom around a token, or the token alone.
  func term(at token: Int) -> Range<Int> { idiom(at: token)?.range ?? token..<token + 1 }

  /// The idiom a token belongs to. O(log n).
  func idiom(at token: Int) -> Idiom? {
    var low = 0
    var high = idioms.count
    while low < high {
      let middle = (low + high) / 2
      if idioms[middle].range.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < idioms.count && idioms[low].members.contains(token) ? idioms[low] : nil
  }

  /// Index of the first cue that begins at or after a token.
  private func firstCue(from token: Int) -> Int { Int(firstCues[min(max(token, 0), firstCues.count - 1)]) }

  func byte(_ index: Int) -> UInt8 {
    text.bytes[Int(tokens[index].start)]
  }

  func isAndOr(_ index: Int) -> Bool {
    tokens[index].id == BearerWords.and || tokens[index].id == BearerWords.or
  }

  /// The ending of an adverb.
  func endsInLy(_ index: Int) -> Bool {
    let word = text.bytes[tokens[index].range]
    return word.suffix(2).elementsEqual([UInt8(ascii: "l"), UInt8(ascii: "y")])
      && !VerbList.plainWordsInLy.contains(tokens[index].id)
  }

  func isParenthesis(_ index: Int) -> Bool {
    tokens[index].kind == .punctuation
      && (byte(index) == UInt8(ascii: "(") || byte(index) == UInt8(ascii: ")"))
  }

  /// "where" opens a condition at the head of a clause; elsewhere it may as well name a place.
  func isPlain(_ match: CueMatch) -> Bool {
    let start = match.range.lowerBound
    return match.range.count > 1 || tokens[start].id != Self.whereWord || start == 0
      || tokens[start - 1].kind == .punctuation
  }

  private static let whereWord = WordHash.of("where")

  func isComma(_ index: Int) -> Bool {
    tokens[index].kind == .punctuation && byte(index) == UInt8(ascii: ",")
  }
}

/// Guards that need the surroundings of a match (`strength.md` 4b, 4d, 4f rule F3, 4k).
enum CueGuards {
  static func admits(_ match: CueMatch, _ cue: Cue, _ text: TokenizedText, _ lexicon: Lexicon) -> Bool {
    let tokens = text.tokens
    let start = match.range.lowerBound
    let before = start > 0 ? tokens[start - 1] : nil
    let beforeClass = before.map { lexicon.wordClass($0.lexeme) } ?? []
    switch cue.table {
    case .entitlement, .modality, .prohibition:
      // "31 May of the next year" is a month; "Should a party become" a condition.
      if cue.table == .prohibition, denials.contains(tokens[start].id) {
        // "A State with no coast shall": the noun is denied, not the act.
        return isOneClause(match.range, text) && !(beforeClass.contains(.preposition) && tokens[start].id != only)
      }
      // "The arms that the militia gives up": what kind of arms, not what is given up.
      if cue.isStyle, cue.table == .prohibition, !lexicon.wordClass(tokens[start].lexeme).contains(.auxiliary),
        (max(2, start - 4)..<max(2, start)).contains(where: {
          relative.contains(tokens[$0].id) && lexicon.wordClass(tokens[$0 - 2].lexeme).contains(.article)
        })
      {
        return false
      }
      guard match.range.count == 1 else { return true }
      if tokens[start].id == may, tokens[start].isCapitalised { return before == nil || before?.kind == .punctuation }
      if tokens[start].id == should { return !opensCondition(start, text) }
      return true
    case .directive, .disapproval, .approval, .assertion:
      // Only as the verb that opens a clause, or with an organ or the Parties as subject.
      return opensClause(start, text, lexicon) || reports(match, beforeClass, text)
    case .commitment:
      // "its best efforts", "all necessary measures": a noun of effort may well stand behind a possessive.
      if cue.isWrapper, effortNouns.contains(tokens[match.range.upperBound - 1].stem) { return true }
      if beforeClass.contains(.article) { return false }
      if let before, before.kind == .word, lexicon.wordClass(before.lexeme).contains(.pronoun),
        possessives.contains(before.id)
      {
        return false
      }
      return !(beforeClass.contains(.auxiliary) && beForms.contains(before?.id ?? 0) && isPastForm(tokens[start], text))
    case .breadth:
      // A word alone narrows only the noun behind it; "listed in the annex" stands behind its noun.
      if cue.level == 3, match.range.count == 1 {
        guard match.range.upperBound < tokens.count else { return false }
        let next = tokens[match.range.upperBound]
        return !isMark(next) && lexicon.wordClass(next.lexeme).isEmpty
      }
      // "the part of the loan", "the northern part of the bay": which part, not how much of the whole.
      if parts.contains(tokens[start].id), tokens[match.range.upperBound - 1].id == of {
        let beforeThat = start > 1 ? lexicon.wordClass(tokens[start - 2].lexeme) : []
        return before?.id != the && !beforeThat.contains(.article)
      }
      return true
    default:
      return true
    }
  }

  /// "Should …" at the head of its clause, with no question mark behind it.
  private static func opensCondition(_ start: Int, _ text: TokenizedText) -> Bool {
    guard start > 0 else { return true }
    let before = text.tokens[start - 1]
    return before.kind == .punctuation && text.tokens[start].isCapitalised
  }

  /// "No rain is forecast, the keeper shall": the "no" belongs to another clause than the verb.
  private static func isOneClause(_ range: Range<Int>, _ text: TokenizedText) -> Bool {
    !text.tokens[range].contains { $0.kind == .punctuation || finite.contains($0.id) }
  }

  private static let relative = WordSet.ids("that", "which", "who")
  private static let only = WordHash.of("only")
  private static let denials = WordSet.ids("no", "neither", "none", "only")
  private static let finite = WordSet.ids("is", "are", "was", "were", "has", "have", "had")
  private static let may = WordHash.of("may")
  private static let should = WordHash.of("should")

  private static func opensClause(_ start: Int, _ text: TokenizedText, _ lexicon: Lexicon) -> Bool {
    var at = start - 1
    while at >= 0, text.tokens[at].kind == .word, adverbsBefore.contains(text.tokens[at].id) {
      at -= 1
    }
    guard at >= 0 else { return true }
    let token = text.tokens[at]
    if token.kind == .punctuation { return true }
    if token.kind == .number { return true }
    if organs.contains(token.id) { return true }
    return token.id == and && at + 1 == start && at > 0
  }

  /// "The mediator proposes that", "Quell and Tesh express the hope that": with its clause behind it the word is a verb,
  /// whoever stands in front of it.
  private static func reports(_ match: CueMatch, _ before: Lexicon.WordClass, _ text: TokenizedText) -> Bool {
    guard before.isDisjoint(with: [.article, .preposition, .auxiliary]) else { return false }
    let last = match.range.upperBound - 1
    if match.range.count >= 3, text.tokens[last].id == that { return true }
    guard match.range.count == 1, last + 1 < text.tokens.count, text.tokens[last + 1].id == that else { return false }
    return text.bytes[Int(text.tokens[last].end) - 1] == UInt8(ascii: "s")
  }

  private static func isMark(_ token: Token) -> Bool { token.kind == .punctuation }

  private static func isPastForm(_ token: Token, _ text: TokenizedText) -> Bool {
    text.bytes[Int(token.end) - 2] | 0x20 == UInt8(ascii: "e")
      && text.bytes[Int(token.end) - 1] | 0x20 == UInt8(ascii: "d")
  }
  private static let and = WordHash.of("and")
  private static let that = WordHash.of("that")
  private static let parts = WordSet.ids("part", "parts", "portions", "elements", "aspects", "areas")
  private static let of = WordHash.of("of")
  private static let the = WordHash.of("the")
  private static let possessives = WordSet.ids("its", "their", "his", "her", "our", "your")
  private static let effortNouns = WordSet.stems(
    "effort", "efforts", "endeavors", "measures", "steps", "action", "means", "precautions")
  private static let beForms = WordSet.ids("be", "is", "are", "was", "were", "been", "being")
  private static let adverbsBefore = WordSet.ids(
    "also", "further", "again", "strongly", "solemnly", "deeply", "gravely", "urgently", "firmly", "fully", "once",
    "hereby", "therefore", "warmly", "particularly")
  private static let organs = WordSet.ids(
    "council", "assembly", "conference", "committee", "board", "parties", "commission", "states", "members", "we",
    "delegations", "governments", "guarantors", "ministers", "leaders", "meeting", "secretary-general", "party",
    "sides")
}

extension Reading {
  /// Square brackets are status, not typography (`strength.md` 3.1, N10).
  func isBracket(_ token: Token) -> Bool { Self.isBracket(token, text) }

  fileprivate static func isBracket(_ token: Token, _ text: TokenizedText) -> Bool {
    let byte = text.bytes[Int(token.start)]
    return token.kind == .punctuation && (byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]"))
  }

  /// Same words and numbers in the same order; marks, notation and white space aside.
  func isSameText(as other: Reading) -> Bool {
    let left = tokens.lazy.filter { $0.kind != .punctuation || self.isBracket($0) }
    let right = other.tokens.lazy.filter { $0.kind != .punctuation || other.isBracket($0) }
    return left.elementsEqual(right) { $0.sameness == $1.sameness }
  }
}

extension Token {
  /// Identity where "1" and a "one" that may be no number are the same word.
  var sameness: WordID { id == Self.one ? Self.figureOne : id }

  private static let one = WordHash.of("one")
  private static let figureOne = NumberMerger.identity(1, .none)
}

extension Reading {
  /// The parties that quoted words name.
  func parties(in quotation: Quotation) -> [Int32] {
    parties[text.tokens(in: quotation)].filter { $0 >= 0 }
  }
}
