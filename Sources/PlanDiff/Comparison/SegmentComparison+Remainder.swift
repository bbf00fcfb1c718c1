extension SegmentComparison {
  /// In a clause written anew words no longer stand in their places, but what it says can still be looked for: where
  /// everything that one side speaks of is found on the other, and the other has a stretch more, that stretch was added
  /// or dropped (`entailment.md` section 2). Words that only carry or frame are no matter of their own.
  mutating func compareRemainder() {
    guard standing < Self.editStanding, deltas.allSatisfy({ Self.figures.contains($0.facet) }) else { return }
    let lost = matter(.old)
    let gained = matter(.new)
    guard lost.isEmpty != gained.isEmpty else { return }
    let side: Side = lost.isEmpty ? .new : .old
    guard let stretch = stretch(of: lost.isEmpty ? gained : lost, side) else { return }
    if let clause = wholeClause(around: stretch.range, side) {
      let map = side == .old ? oldMap : newMap
      let direction = (side == .new ? -1 : 1) * map.norm(at: clause.lowerBound).widening
      let isCarveOut = map.place(stretch.range.lowerBound).isCarveOut
      return add(
        isCarveOut ? .exception : .condition, 2 * direction, confidence: 0.6, rule: "E-clause",
        why: side == .new ? "a clause that limits the rule was added" : "a clause that limited the rule was dropped",
        old: side == .old ? clause : nil, new: side == .new ? clause : nil)
    }
    insertion(stretch.words, stretch.range, side, as: stretch.form)
  }

  /// The condition or exception that a stretch stands in, if nothing in it is found on the other side.
  private func wholeClause(around stretch: Range<Int>, _ side: Side) -> Range<Int>? {
    let (reading, map, kept, bounds) =
      side == .old ? (old, oldMap, oldKept, oldRange) : (new, newMap, newKept, newRange)
    let place = map.place(stretch.lowerBound)
    guard place == .condition || place.isCarveOut else { return nil }
    var range = stretch
    while range.lowerBound > bounds.lowerBound, map.place(range.lowerBound - 1) == place {
      range = range.lowerBound - 1..<range.upperBound
    }
    while range.upperBound < bounds.upperBound, map.place(range.upperBound) == place {
      range = range.lowerBound..<range.upperBound + 1
    }
    let isFound = range.contains {
      kept[$0] && Self.isContent(reading.tokens[$0], rules) && !rules.lightWords.contains(reading.tokens[$0].stem)
    }
    return isFound ? nil : range
  }

  private static let figures: Set<Facet> = [.quantity, .deadline, .duration, .setting]

  /// Foreign words that name a thing, an act or a person, and that no figure and no other clause accounts for.
  private func matter(_ side: Side) -> [Int] {
    let (reading, explained, elsewhere, quantities) =
      side == .old
      ? (old, oldExplained, elsewhereNew, oldQuantities) : (new, newExplained, elsewhereOld, newQuantities)
    return foreignWords(side).filter { at in
      let token = reading.tokens[at]
      return token.kind == .word && !explained.contains(at) && !elsewhere.contains(token.stem)
        && !rules.lightWords.contains(token.stem) && !rules.lightWords.contains(reading.sense(of: at))
        && !quantities.contains { $0.range.contains(at) }
    }
  }

  /// The words as one stretch between which nothing of the other side stands; nil where they lie scattered, as words do
  /// that a rewording needed.
  private func stretch(of words: [Int], _ side: Side) -> (words: [Int], range: Range<Int>, form: Form)? {
    guard let first = words.first, let last = words.last else { return nil }
    let (reading, phrases) = side == .old ? (old, oldPhrases.phrases) : (new, newPhrases.phrases)
    let others = (first...last).filter {
      Self.isContent(reading.tokens[$0], rules) && !words.contains($0)
        && !rules.lightWords.contains(reading.tokens[$0].stem)
    }
    let opening = phrases.first { $0.range.contains(first) }
    let start =
      opening.map { phrase in
        phrase.range.allSatisfy { $0 >= first || !Self.isContent(reading.tokens[$0], rules) }
          ? phrase.range.lowerBound : first
      } ?? first
    let bounds = side == .old ? oldRange : newRange
    let isJoined =
      start > bounds.lowerBound && (reading.isAndOr(start - 1) || reading.isComma(start - 1))
      || last + 1 < bounds.upperBound && reading.isAndOr(last + 1)
    let range = start..<last + 1
    let (map, verb) = side == .old ? (oldMap, oldPhrases.mainVerb) : (newMap, newPhrases.mainVerb)
    guard others.isEmpty, words.count >= 2, !(verb.map(range.contains) ?? false) else { return nil }
    if isJoined { return (words, range, .item) }
    switch map.place(first) {
    case .condition, .opening, .exception: return (words, range, .adverbial)
    case .subject, .operation: return nil
    case .act, .term: break
    }
    switch opening?.kind {
    case .relative, .participial: return (words, range, .modifier)
    case .prepositional where start < first: return (words, range, .adverbial)
    default: return nil
    }
  }
}
