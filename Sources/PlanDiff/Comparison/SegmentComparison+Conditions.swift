extension SegmentComparison {
  /// Conditions and triggers added, dropped, eased or tightened (scale i).
  mutating func compareConditions() {
    compareSubordinates(
      .condition, before: subordinates(.condition, .old), after: subordinates(.condition, .new))
  }

  /// Exceptions and carve-outs (scale j).
  mutating func compareExceptions() {
    compareSubordinates(.exception, before: subordinates(.exception, .old), after: subordinates(.exception, .new))
  }

  struct Subordinate {
    let match: CueMatch
    let level: Int
    /// The whole clause, cue included.
    let range: Range<Int>
  }

  private func subordinates(_ table: CueTable, _ side: Side) -> [Subordinate] {
    let map = side == .old ? oldMap : newMap
    let range = side == .old ? oldRange : newRange
    let reading = side == .old ? old : new
    return touched(table, side).compactMap { match in
      let cue = rules.cues[match.cue]
      guard let level = cue.level, cue.confidence >= 0.4 else { return nil }
      let wanted = map.place(match.range.lowerBound)
      // "except when": one clause, read as the exception.
      if table == .condition, wanted.isCarveOut,
        reading.cues(in: range).contains(where: {
          rules.cues[$0.cue].table == .exception && $0.range.overlaps(match.range)
        })
      {
        return nil
      }
      var end = match.range.upperBound
      if wanted == .condition || wanted.isCarveOut || wanted == .term {
        while end < range.upperBound, map.place(end) == wanted,
          !reading.cues(in: range).contains(where: {
            $0.range.lowerBound == end && rules.cues[$0.cue].table == table && $0.range != match.range
          })
        {
          end += 1
        }
      }
      return Subordinate(match: match, level: level, range: match.range.lowerBound..<end)
    }
  }

  private mutating func compareSubordinates(_ facet: Facet, before: [Subordinate], after: [Subordinate]) {
    var left = before
    var right = after
    // The same clause under another conjunction is a rewording unless the level moved by more than a step.
    for index in left.indices.reversed() {
      guard let other = right.firstIndex(where: { sharesContent(left[index].range, $0.range) }) else { continue }
      let step = right[other].level - left[index].level
      if abs(step) >= 2, similarity >= Self.editSimilarity {
        addSubordinate(facet, Self.severity(ofStep: step), left[index], right[other], confidence: 0.65)
      }
      explain(left[index].match.range, .old)
      explain(right[other].match.range, .new)
      left.remove(at: index)
      right.remove(at: other)
    }
    if !left.isEmpty, !right.isEmpty {
      // Another condition in the place of the first.
      let lowestOld = left.min { $0.level < $1.level }
      let lowestNew = right.min { $0.level < $1.level }
      guard let lowestOld, let lowestNew else { return }
      let step = lowestNew.level - lowestOld.level
      if step != 0, facet == .exception || abs(step) >= 2 {
        addSubordinate(facet, Self.severity(ofStep: step), lowestOld, lowestNew, confidence: 0.6)
      } else if similarity >= Self.editSimilarity {
        flags.insert(.conditionChanged)
      }
      return
    }
    for item in left where oldQuoteIsFree(item) {
      addSubordinate(facet, -impact(item, facet), item, nil, confidence: 0.85)
    }
    for item in right where newQuoteIsFree(item) {
      addSubordinate(facet, impact(item, facet), nil, item, confidence: 0.85)
    }
  }

  /// A condition inside a larger added item belongs to the item.
  private func opensItem(_ item: Subordinate, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    guard
      let hunk = hunks.map({ side == .old ? $0.old : $0.new }).first(where: { $0.contains(item.match.range.lowerBound) }
      ),
      let first = hunk.first(where: { reading.tokens[$0].kind != .punctuation })
    else { return false }
    return first < item.match.range.lowerBound
      && (reading.tokens[first].id == BearerWords.and || reading.tokens[first].id == BearerWords.or)
      && hunk.upperBound - item.match.range.lowerBound > 3 && standing >= Self.editStanding
      && reading.tokens[hunk.lowerBound..<item.match.range.lowerBound].count <= 3
  }

  private func oldQuoteIsFree(_ item: Subordinate) -> Bool {
    !opensItem(item, .old) && !Set(item.match.range).isSubset(of: oldExplained) && isForeign(item.range, .old)
  }

  private func newQuoteIsFree(_ item: Subordinate) -> Bool {
    !opensItem(item, .new) && !Set(item.match.range).isSubset(of: newExplained) && isForeign(item.range, .new)
  }

  /// A clause counts as added or dropped only if most of its content stands nowhere on the other side, and if the other
  /// side has not as many words of its own to set against it: those are the mark of a restatement.
  private func isForeign(_ range: Range<Int>, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    let kept = side == .old ? oldKept : newKept
    let content = range.filter { Self.isContent(reading.tokens[$0], rules) }
    guard !content.isEmpty else { return standing >= 0.5 }
    guard Double(content.count { !kept[$0] }) / Double(content.count) >= 0.5 else { return false }
    return standing >= Self.editStanding || excess(of: side) >= 0.5 * Double(content.count)
  }

  /// How many more foreign content words a side has than the other.
  func excess(of side: Side) -> Double {
    let oldForeign = oldRange.count { !oldKept[$0] && Self.isContent(old.tokens[$0], rules) }
    let newForeign = newRange.count { !newKept[$0] && Self.isContent(new.tokens[$0], rules) }
    return Double(side == .old ? oldForeign - newForeign : newForeign - oldForeign)
  }

  private func sharesContent(_ oldClause: Range<Int>, _ newClause: Range<Int>) -> Bool {
    let left = oldClause.filter { Self.isContent(old.tokens[$0], rules) }
    let right = newClause.filter { Self.isContent(new.tokens[$0], rules) }
    if left.isEmpty || right.isEmpty { return left.isEmpty && right.isEmpty && similarity < 0.9 }
    let kept = left.count { oldKept[$0] } + right.count { newKept[$0] }
    return Double(kept) / Double(left.count + right.count) >= 0.5
  }

  /// Severity of having the clause, with its sign (negative: the norm is weaker for it).
  private func impact(_ item: Subordinate, _ facet: Facet) -> Int {
    if facet == .exception {
      return item.level >= 5 ? 1 : item.level == 3 ? -1 : -2
    }
    switch item.level {
    case 6: return 1
    case 5: return 0
    case 4: return -1
    case 2, 3: return -2
    default: return -3
    }
  }

  private mutating func addSubordinate(
    _ facet: Facet, _ severity: Int, _ before: Subordinate?, _ after: Subordinate?, confidence: Double
  ) {
    guard let item = after ?? before else { return }
    let map = after == nil ? oldMap : newMap
    let norm = map.norm(at: item.range.lowerBound)
    var signed = severity
    if norm.kind == .exemption { signed = -signed }
    let name = facet == .exception ? "exception" : "condition"
    let why =
      switch (before, after) {
      case (nil, _):
        item.level >= (facet == .exception ? 5 : 6) ? "the wording now rules out every \(name)" : "an added \(name)"
      case (_, nil): "the \(name) was dropped"
      default: "the \(name) was changed"
      }
    add(
      facet, signed, confidence: confidence, rule: rules.cues[item.match.cue].id, why: why, old: before?.range,
      new: after?.range)
  }
}
