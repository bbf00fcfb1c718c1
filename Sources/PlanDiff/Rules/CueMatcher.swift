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
  private let groups: [CueTable]
  private let blockedTables: [Int: [CueTable]]
  private let tables: [CueTable]
  private var byLexeme: [[Int32]]
  private var numberFirst: [Int32] = []
  private var anyFirst: [Int32] = []

  init(cues: [Cue], patterns: [CuePattern], lexiconCount: Int) {
    self.patterns = patterns
    tables = cues.map(\.table)
    groups = cues.map { cue in cue.isOperator ? CueTable.modality : cue.table }
    byLexeme = Array(repeating: [], count: lexiconCount)
    var blocked: [Int: [CueTable]] = [:]
    for (index, pattern) in patterns.enumerated() {
      if cues[index].table == .pseudo {
        blocked[index] = cues[index].levelText.split(separator: ",").compactMap { CueTable(rawValue: String($0)) }
      }
      let opening = pattern.opening()
      for lexeme in opening.lexemes.sorted() {
        byLexeme[Int(lexeme)].append(Int32(index))
      }
      if opening.number { numberFirst.append(Int32(index)) }
      if opening.anything { anyFirst.append(Int32(index)) }
    }
    blockedTables = blocked
  }

  /// All cues of a text in order of place; `isParty` says which tokens belong to a party mention.
  func matches(in tokens: [Token], lexicon: Lexicon, isParty: (Int) -> Bool, isStop: (Int) -> Bool) -> [CueMatch] {
    var found: [CueMatch] = []
    for start in tokens.indices {
      let token = tokens[start]
      if token.lexeme >= 0, Int(token.lexeme) < byLexeme.count {
        for index in byLexeme[Int(token.lexeme)] {
          attempt(Int(index), start, tokens, lexicon, isParty, isStop, &found)
        }
      }
      if token.kind == .number {
        for index in numberFirst {
          attempt(Int(index), start, tokens, lexicon, isParty, isStop, &found)
        }
      }
      for index in anyFirst {
        attempt(Int(index), start, tokens, lexicon, isParty, isStop, &found)
      }
    }
    return select(found, count: tokens.count)
  }

  private func attempt(
    _ index: Int, _ start: Int, _ tokens: [Token], _ lexicon: Lexicon, _ isParty: (Int) -> Bool,
    _ isStop: (Int) -> Bool, _ found: inout [CueMatch]
  ) {
    let end = longest(patterns[index].terms[...], start, tokens, lexicon, isParty, isStop)
    if end > start {
      found.append(CueMatch(cue: index, range: start..<end))
    }
  }

  /// End of the longest match of the terms at a token, or −1.
  private func longest(
    _ terms: ArraySlice<CuePattern.Term>, _ at: Int, _ tokens: [Token], _ lexicon: Lexicon, _ isParty: (Int) -> Bool,
    _ isStop: (Int) -> Bool
  ) -> Int {
    guard let term = terms.first else { return at }
    let rest = terms.dropFirst()
    var best = -1
    switch term {
    case .gap(let least, let most):
      var taken = 0
      while taken <= most {
        if taken >= least {
          best = max(best, longest(rest, at + taken, tokens, lexicon, isParty, isStop))
        }
        guard at + taken < tokens.count, !isStop(at + taken) else { break }
        taken += 1
      }
    case .choice(let alternatives, let optional):
      for alternative in alternatives {
        let end = match(alternative, at, tokens, lexicon, isParty)
        if end >= 0 {
          best = max(best, longest(rest, end, tokens, lexicon, isParty, isStop))
        }
      }
      if optional {
        best = max(best, longest(rest, at, tokens, lexicon, isParty, isStop))
      }
    }
    return best
  }

  private func match(
    _ atoms: [CuePattern.Atom], _ start: Int, _ tokens: [Token], _ lexicon: Lexicon, _ isParty: (Int) -> Bool
  ) -> Int {
    var at = start
    for atom in atoms {
      guard at < tokens.count else { return -1 }
      let token = tokens[at]
      switch atom {
      case .words(let lexemes):
        guard token.lexeme >= 0, lexemes.contains(token.lexeme) else { return -1 }
      case .literalNumber(let id), .mark(let id):
        guard token.id == id else { return -1 }
      case .number:
        guard token.kind == .number else { return -1 }
      case .percentage:
        guard token.kind == .number, token.unit == .percent else { return -1 }
      case .party:
        guard isParty(at) else { return -1 }
      case .content:
        guard token.kind == .word, lexicon.wordClass(token.lexeme).isEmpty else { return -1 }
      }
      at += 1
    }
    return at
  }

  private func select(_ found: [CueMatch], count: Int) -> [CueMatch] {
    guard !found.isEmpty else { return [] }
    let ordered = found.sorted { left, right in
      if left.range.count != right.range.count { return left.range.count > right.range.count }
      if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
      return left.cue < right.cue
    }
    var blocks: [(range: Range<Int>, tables: [CueTable])] = []
    for match in ordered where groups[match.cue] == .pseudo {
      blocks.append((match.range, blockedTables[match.cue] ?? []))
    }
    var taken: [CueTable: [Range<Int>]] = [:]
    var chosen: [CueMatch] = []
    for match in ordered {
      let group = groups[match.cue]
      if group != .pseudo,
        blocks.contains(where: { $0.range.overlaps(match.range) && $0.tables.contains(tables[match.cue]) })
      {
        continue
      }
      if taken[group, default: []].contains(where: { $0.overlaps(match.range) }) { continue }
      taken[group, default: []].append(match.range)
      chosen.append(match)
    }
    return chosen.sorted { left, right in
      (left.range.lowerBound, left.range.upperBound, left.cue) < (
        right.range.lowerBound, right.range.upperBound, right.cue
      )
    }
  }
}
