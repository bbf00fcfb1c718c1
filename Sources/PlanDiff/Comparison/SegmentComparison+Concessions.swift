extension SegmentComparison {
  /// "Whether or not it is marked", "declared or not", "of whatever flag", "cubs included": what limited the rule in the
  /// other wording counts no more, so that the rule covers more (`entailment.md` section 3).
  mutating func compareConcessions() {
    let (before, after) = (concessions(.old), concessions(.new))
    // What was "included" before may simply be named now.
    guard before.isEmpty != after.isEmpty,
      !before.contains(where: { old.tokens[$0.range.upperBound - 1].id == ConcessionWords.included })
    else { return }
    let side: Side = after.isEmpty ? .old : .new
    guard let clause = (after + before).first(where: { concerns($0, side) }) else { return }
    let map = side == .old ? oldMap : newMap
    let direction = (side == .new ? 1 : -1) * map.norm(at: clause.range.lowerBound).widening
    let isOwnPlace = map.place(clause.range.lowerBound).isCarveOut
    add(
      .scope, 2 * (isOwnPlace ? -direction : direction), confidence: 0.65, rule: "E-concession",
      why: side == .new ? "what limited the rule counts no more" : "what counted for nothing now limits the rule",
      old: side == .old ? clause.range : nil, new: side == .new ? clause.range : nil)
  }

  /// A phrase that says a limit counts for nothing, and what limit it speaks of.
  private struct Concession {
    let range: Range<Int>
    let words: [Int]
  }

  private func concessions(_ side: Side) -> [Concession] {
    let (reading, bounds) = side == .old ? (old, oldRange) : (new, newRange)
    return reading.cues(in: bounds).compactMap { match in
      let cue = rules.cues[match.cue]
      guard bounds.contains(match.range.lowerBound), let level = cue.level, !cue.isWhole else { return nil }
      let last = reading.tokens[match.range.upperBound - 1].id
      let first = reading.tokens[match.range.lowerBound].id
      let isBehind: Bool
      switch cue.table {
      case .exception where level >= 5 && last == ConcessionWords.included: isBehind = true
      case .breadth where level >= 6, .condition where level >= 6:
        // "Pays for whatever the customer owes" names a thing.
        let isObject =
          first == ConcessionWords.whatever && match.range.lowerBound > bounds.lowerBound
          && reading.tokens[match.range.lowerBound - 1].kind != .punctuation
        // "An unconditional pact" speaks of no limit.
        guard match.range.count >= 2, !ConcessionWords.evenIf.contains(first), !isObject else { return nil }
        isBehind = match.range.count == 2 && last == PolarityWords.not
      default: return nil
      }
      var range = match.range
      if isBehind {
        while range.lowerBound > bounds.lowerBound, match.range.lowerBound - range.lowerBound < Self.longestConcession,
          reading.tokens[range.lowerBound - 1].kind != .punctuation
        {
          range = range.lowerBound - 1..<range.upperBound
        }
      } else {
        while range.upperBound < bounds.upperBound, range.upperBound - match.range.lowerBound < Self.longestConcession,
          reading.tokens[range.upperBound].kind != .punctuation
        {
          range = range.lowerBound..<range.upperBound + 1
        }
      }
      if isBehind, range.contains(where: { ConcessionWords.clausal.contains(reading.tokens[$0].id) }) { return nil }
      return Concession(range: range, words: content(of: range, side).filter { namesSomething($0, side) })
    }
  }

  private static let longestConcession = 14

  /// Whether the other wording speaks of the same limit, and of nothing beside it: "man or woman" is as wide as "whoever".
  private func concerns(_ clause: Concession, _ side: Side) -> Bool {
    let (reading, bounds) = side == .old ? (new, newRange) : (old, oldRange)
    let found = clause.words.filter { !isWithoutKin($0, side) }
    guard !found.isEmpty, 2 * found.count >= clause.words.count else { return false }
    let mine = (side == .old ? old : new).tokens[clause.range]
    let isAlternative = mine.contains { $0.id == BearerWords.or } && !mine.contains { $0.id == PolarityWords.not }
    if isAlternative { return found.count < clause.words.count }
    return !bounds.contains { token in
      reading.tokens[token].id == BearerWords.or
        && [token - 1, token + 1].contains { beside in
          bounds.contains(beside) && found.contains { side == .old ? areRelated($0, beside) : areRelated(beside, $0) }
        }
    }
  }
}

private enum ConcessionWords {
  static let included = WordHash.of("included")
  static let whatever = WordHash.of("whatever")
  static let clausal = WordSet.ids("unless", "if", "when", "where", "that", "until", "shows", "proves")
  static let evenIf = WordSet.ids("even", "also", "notwithstanding", "despite", "in")
}
