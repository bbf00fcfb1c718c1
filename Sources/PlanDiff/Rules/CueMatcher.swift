/// A cue found in a text, by token range.
public struct CueMatch: Sendable {
  /// Index into the rule set's cues.
  public let cue: Int
  public let range: Range<Int>
}

/// Finds cues in tokens: pseudo-cues block first, then in each group the longest match wins, then the leftmost
/// (`strength.md` 3.3). Linear in the number of tokens for a given rule set.
struct CueMatcher: Sendable {
  let patterns: [CuePattern]
  /// All patterns as one run of codes, so that matching touches no reference counts.
  private var program: [Int32] = []
  private var starts: [Int] = []
  private var ends: [Int] = []
  private let groups: [CueTable]
  private let blockedTables: [Int: [CueTable]]
  private let tables: [CueTable]
  /// Candidates by the lexeme they begin with, one lexeme after another, then those that begin with a number or anything.
  private let candidates: [Candidate]
  private let byLexeme: [Range<Int>]
  private let numberFirst: Range<Int>
  private let anyFirst: Range<Int>

  /// A pattern that may begin at a token, and the words that may come next in it where it does.
  private struct Candidate: Sendable {
    let pattern: Int32
    var second: TokenFilter
    var third: TokenFilter
    /// What stands among the next eight tokens.
    let near: TokenFilter
  }

  init(cues: [Cue], patterns: [CuePattern], lexiconCount: Int) {
    tables = cues.map(\.table)
    groups = cues.map { cue in cue.isOperator ? CueTable.modality : cue.table }
    var byLexeme = [[Candidate]](repeating: [], count: lexiconCount)
    var numberFirst: [Candidate] = []
    var anyFirst: [Candidate] = []
    var blocked: [Int: [CueTable]] = [:]
    for (index, pattern) in patterns.enumerated() {
      if cues[index].table == .pseudo {
        blocked[index] = cues[index].levelText.split(separator: ",").compactMap { CueTable(rawValue: String($0)) }
      }
      let near = pattern.filter(within: TokenFilter.reach)
      func file(_ opening: CuePattern.Opening, in list: inout [Candidate]) {
        if let last = list.last, last.pattern == index {
          list[list.count - 1].second.formUnion(opening.second)
          list[list.count - 1].third.formUnion(opening.third)
        } else {
          list.append(
            Candidate(pattern: Int32(index), second: opening.second, third: opening.third, near: near))
        }
      }
      for opening in pattern.openings() {
        switch opening.first {
        case .words(let lexemes)?: for lexeme in lexemes { file(opening, in: &byLexeme[Int(lexeme)]) }
        case .literalNumber?, .number?, .percentage?: file(opening, in: &numberFirst)
        case .party?, .content?, .mark?, nil: file(opening, in: &anyFirst)
        }
      }
    }
    var candidates: [Candidate] = []
    func file(_ more: [Candidate]) -> Range<Int> {
      candidates += more
      return candidates.count - more.count..<candidates.count
    }
    self.byLexeme = byLexeme.map(file)
    self.numberFirst = file(numberFirst)
    self.anyFirst = file(anyFirst)
    self.candidates = candidates
    self.patterns = patterns
    blockedTables = blocked
    for pattern in patterns {
      starts.append(program.count)
      PatternCode.append(pattern, to: &program)
      ends.append(program.count)
    }
  }

  /// All cues of a text in order of place.
  func matches(in text: CueText) -> [CueMatch] {
    select(everyMatch(in: text))
  }

  /// All cues of a text in order of place. A match that is not admitted leaves its words to shorter ones.
  func matches(in text: CueText, admitting isAdmitted: (CueMatch) -> Bool) -> [CueMatch] {
    select(everyMatch(in: text).filter(isAdmitted))
  }

  /// The cues that only a pseudo-cue keeps from firing, each with the pseudo-cue, in order of place.
  func blockedMatches(in text: CueText) -> [(match: CueMatch, by: CueMatch)] {
    let found = everyMatch(in: text)
    let fired = Set(select(found).map { [$0.cue, $0.range.lowerBound] })
    let blocks = found.filter { groups[$0.cue] == .pseudo }
    return select(found.filter { groups[$0.cue] != .pseudo }).compactMap { match in
      if fired.contains([match.cue, match.range.lowerBound]) { return nil }
      let block = blocks.first {
        $0.range.overlaps(match.range) && blockedTables[$0.cue]?.contains(tables[match.cue]) == true
      }
      return block.map { (match, $0) }
    }
  }

  /// Every place where a pattern matches, before any of them prevails.
  func everyMatch(in text: CueText) -> [CueMatch] {
    var found: [CueMatch] = []
    let filters = TokenFilter.filters(of: text)
    let near = TokenFilter.windows(filters)
    for start in text.tokens.indices {
      let token = text.tokens[start]
      let second = filters[start + 1]
      let third = filters[start + 2]
      func attempt(_ range: Range<Int>) {
        for at in range
        where candidates[at].second.meets(second) && candidates[at].third.meets(third)
          && candidates[at].near.meets(near[start + 1])
        {
          let index = Int(candidates[at].pattern)
          let end = longest(starts[index], ends[index], start, text, filters)
          if end > start { found.append(CueMatch(cue: index, range: start..<end)) }
        }
      }
      if token.lexeme >= 0, Int(token.lexeme) < byLexeme.count { attempt(byLexeme[Int(token.lexeme)]) }
      if token.kind == .number { attempt(numberFirst) }
      attempt(anyFirst)
    }
    return found
  }

  /// End of the longest match of the terms from `at` on at a token, or −1.
  private func longest(
    _ at: Int, _ programEnd: Int, _ token: Int, _ text: CueText, _ filters: [TokenFilter]
  ) -> Int {
    guard at < programEnd else { return token }
    let next = at + Int(program[at + 1])
    var best = -1
    if program[at] == PatternCode.gap {
      let least = Int(program[at + 2])
      let most = Int(program[at + 3])
      var taken = 0
      while taken <= most {
        if taken >= least { best = max(best, longest(next, programEnd, token + taken, text, filters)) }
        guard token + taken < text.tokens.count, !text.isStop(token + taken) else { break }
        taken += 1
      }
      return best
    }
    var alternative = at + 3
    while alternative < next {
      let alternativeEnd = alternative + Int(program[alternative])
      let end = match(alternative + 1, alternativeEnd, token, text, filters)
      if end >= 0 { best = max(best, longest(next, programEnd, end, text, filters)) }
      alternative = alternativeEnd
    }
    if program[at + 2] == 1 { best = max(best, longest(next, programEnd, token, text, filters)) }
    return best
  }

  @inline(__always)
  private func match(_ start: Int, _ end: Int, _ token: Int, _ text: CueText, _ filters: [TokenFilter]) -> Int {
    var at = start
    var index = token
    while at < end {
      guard index < text.tokens.count else { return -1 }
      let size = Int(program[at + 1])
      switch program[at] {
      case PatternCode.words:
        guard filters[index].meets(TokenFilter(program, at: at + 2)) else { return -1 }
        let lexeme = text.tokens[index].lexeme
        var known = false
        for offset in at + 2 + TokenFilter.codes..<at + 2 + size where program[offset] == lexeme {
          known = true
          break
        }
        guard known else { return -1 }
      case PatternCode.identity:
        guard text.tokens[index].id == UInt64(halves: program[at + 2], program[at + 3]) else { return -1 }
      case PatternCode.number:
        guard text.tokens[index].kind == .number else { return -1 }
      case PatternCode.percentage:
        guard text.tokens[index].kind == .number, text.tokens[index].unit == .percent else { return -1 }
      case PatternCode.party:
        guard text.parties[index] >= 0 else { return -1 }
      default:
        guard text.tokens[index].kind == .word, text.lexicon.wordClass(text.tokens[index].lexeme).isEmpty else {
          return -1
        }
      }
      index += 1
      at += 2 + size
    }
    return index
  }

  private func select(_ found: [CueMatch]) -> [CueMatch] {
    guard !found.isEmpty else { return [] }
    let ordered = found.sorted { left, right in
      if left.range.count != right.range.count { return left.range.count > right.range.count }
      if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
      return left.cue < right.cue
    }
    let count = found.reduce(0) { max($0, $1.range.upperBound) }
    // One bit a table: which tables a pseudo-cue blocks at a token, and which groups have taken it.
    var blocked = [UInt32](repeating: 0, count: count)
    for match in ordered where groups[match.cue] == .pseudo {
      let mask = (blockedTables[match.cue] ?? []).reduce(UInt32(0)) { $0 | $1.bit }
      for token in match.range { blocked[token] |= mask }
    }
    var taken = [UInt32](repeating: 0, count: count)
    var chosen: [CueMatch] = []
    for match in ordered {
      let group = groups[match.cue].bit
      let table = tables[match.cue].bit
      if groups[match.cue] != .pseudo, match.range.contains(where: { blocked[$0] & table != 0 }) { continue }
      if match.range.contains(where: { taken[$0] & group != 0 }) { continue }
      for token in match.range { taken[token] |= group }
      chosen.append(match)
    }
    return chosen.sorted { left, right in
      (left.range.lowerBound, left.range.upperBound, left.cue) < (
        right.range.lowerBound, right.range.upperBound, right.cue
      )
    }
  }
}

/// What a matcher reads of a text.
struct CueText {
  let tokens: [Token]
  let lexicon: Lexicon
  /// Party index of each token, or −1.
  let parties: [Int32]
  let bytes: [UInt8]

  /// Marks that no gap may cross.
  func isStop(_ index: Int) -> Bool {
    guard tokens[index].kind == .punctuation else { return false }
    switch bytes[Int(tokens[index].start)] {
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"): return true
    default: return false
    }
  }
}

/// The tokens that may stand at one place of a pattern, as bits that several words share: a token whose bits are not among
/// them need not be tried. Words that share the one bit seldom share the other.
struct TokenFilter: Sendable {
  private var bits: UInt64
  private var moreBits: UInt64

  /// Whatever stands there, or nothing.
  static let anything = TokenFilter(bits: ~0, moreBits: ~0)
  static let nothing = TokenFilter(bits: 0, moreBits: 0)
  /// A token that has no lexeme, or the end of the text.
  private static let unknown = TokenFilter(bits: 1, moreBits: 1)

  private init(bits: UInt64, moreBits: UInt64) {
    self.bits = bits
    self.moreBits = moreBits
  }

  private init(_ lexeme: Int32) {
    bits = 2 << UInt64(lexeme % 63)
    moreBits = 2 << UInt64(lexeme / 63 % 63)
  }

  /// Any of these lexemes.
  init(_ lexemes: [Int32]) {
    self = .nothing
    for lexeme in lexemes { formUnion(TokenFilter(lexeme)) }
  }

  /// How many codes a pattern holds a filter in.
  static let codes = 4

  func append(to program: inout [Int32]) {
    for part in [bits.halves, moreBits.halves] {
      program.append(part.upper)
      program.append(part.lower)
    }
  }

  @inline(__always)
  init(_ program: [Int32], at start: Int) {
    bits = UInt64(halves: program[start], program[start + 1])
    moreBits = UInt64(halves: program[start + 2], program[start + 3])
  }

  /// How many tokens a window holds.
  static let reach = 8

  /// The tokens of a text, one by one, and what stands behind the last.
  static func filters(of text: CueText) -> [TokenFilter] {
    text.tokens.map { $0.lexeme < 0 ? unknown : TokenFilter($0.lexeme) } + repeatElement(unknown, count: reach)
  }

  /// For each token those from it on, as many as ``reach``.
  static func windows(_ filters: [TokenFilter]) -> [TokenFilter] {
    var windows = filters
    for step in [1, 2, 4] {
      for index in windows.indices.dropLast(step) { windows[index].formUnion(windows[index + step]) }
    }
    return windows
  }

  /// How many kinds of token pass.
  var width: Int { bits.nonzeroBitCount }

  @inline(__always)
  func meets(_ other: TokenFilter) -> Bool { bits & other.bits != 0 && moreBits & other.moreBits != 0 }

  mutating func formUnion(_ other: TokenFilter) {
    bits |= other.bits
    moreBits |= other.moreBits
  }
}

extension UInt64 {
  @inline(__always)
  fileprivate init(halves upper: Int32, _ lower: Int32) {
    self = UInt64(UInt32(bitPattern: upper)) << 32 | UInt64(UInt32(bitPattern: lower))
  }

  fileprivate var halves: (upper: Int32, lower: Int32) {
    (Int32(bitPattern: UInt32(self >> 32)), Int32(bitPattern: UInt32(truncatingIfNeeded: self)))
  }
}

/// Patterns as runs of 32-bit codes: a term is (code, size, …), an atom (code, payload size, payload …). Words have their
/// filter in front, so that a token that is none of them is seen at once.
enum PatternCode {
  static let gap: Int32 = 0
  static let choice: Int32 = 1
  static let words: Int32 = 2
  static let identity: Int32 = 3
  static let number: Int32 = 4
  static let percentage: Int32 = 5
  static let party: Int32 = 6
  static let content: Int32 = 7

  static func append(_ pattern: CuePattern, to program: inout [Int32]) {
    for term in pattern.terms {
      let start = program.count
      switch term {
      case .gap(let least, let most): append(gap, 4, Int32(least), Int32(most), to: &program)
      case .choice(let alternatives, let optional):
        append(choice, 0, optional ? 1 : 0, to: &program)
        for alternative in joined(alternatives) {
          let alternativeStart = program.count
          program.append(0)
          for atom in alternative { append(atom, to: &program) }
          program[alternativeStart] = Int32(program.count - alternativeStart)
        }
        program[start + 1] = Int32(program.count - start)
      }
    }
  }

  /// Words that stand for one another are looked up in one go.
  private static func joined(_ alternatives: [[CuePattern.Atom]]) -> [[CuePattern.Atom]] {
    guard alternatives.count > 1 else { return alternatives }
    var words: [Int32] = []
    var others: [[CuePattern.Atom]] = []
    for alternative in alternatives {
      if alternative.count == 1, case .words(let lexemes) = alternative[0] {
        words += lexemes
      } else {
        others.append(alternative)
      }
    }
    return words.isEmpty ? others : [[.words(words)]] + others
  }

  private static func append(_ atom: CuePattern.Atom, to program: inout [Int32]) {
    switch atom {
    case .words(let lexemes):
      append(words, Int32(lexemes.count + TokenFilter.codes), to: &program)
      TokenFilter(lexemes).append(to: &program)
      program.append(contentsOf: lexemes)
    case .literalNumber(let id), .mark(let id):
      append(identity, 2, id.halves.upper, id.halves.lower, to: &program)
    case .number: append(number, 0, to: &program)
    case .percentage: append(percentage, 0, to: &program)
    case .party: append(party, 0, to: &program)
    case .content: append(content, 0, to: &program)
    }
  }

  /// Codes one by one: as an array they would be allocated first.
  private static func append(_ codes: Int32..., to program: inout [Int32]) {
    for code in codes { program.append(code) }
  }
}
