extension SegmentComparison {
  /// In a clause written anew words no longer stand in their places, but what it says can still be looked for: where
  /// everything that one side speaks of is found on the other, and the other has a stretch more, that stretch was added
  /// or dropped (`entailment.md` section 2). Words that only carry or frame are no matter of their own.
  mutating func compareRemainder() {
    guard standing < Self.editStanding, deltas.allSatisfy({ Self.figures.contains($0.facet) }) else { return }
    let lost = matter(.old)
    let gained = matter(.new)
    if exchangeMatter(lost, gained) { return }
    let side: Side = lost.count <= gained.count ? .new : .old
    guard let stretch = stretch(of: side == .new ? gained : lost, side),
      stretch.words.count >= (stretch.form == .item ? 1 : 2) + 2 * min(lost.count, gained.count)
    else { return }
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
  func matter(_ side: Side) -> [Int] {
    let (reading, explained, elsewhere, quantities) =
      side == .old
      ? (old, oldExplained, elsewhereNew, oldQuantities) : (new, newExplained, elsewhereOld, newQuantities)
    return foreignWords(side).filter { at in
      let token = reading.tokens[at]
      return token.kind == .word && !explained.contains(at) && !elsewhere.contains(token.stem)
        && namesSomething(at, side) && !quantities.contains { $0.range.contains(at) }
    }
  }

  /// Below this share of tokens in place hardly a word is common, and two wordings in quite different registers look like
  /// two things.
  private static let leastCoreStanding = 0.15

  /// Two things of several words each that have nothing to do with one another: another thing stands there.
  private mutating func exchangeMatter(_ lost: [Int], _ gained: [Int]) -> Bool {
    guard deltas.isEmpty, let before = runs(of: lost, .old).max(by: { $0.count < $1.count }),
      let after = runs(of: gained, .new).max(by: { $0.count < $1.count })
    else { return false }
    let isMostlyOther = prevails(lost, .old) && prevails(gained, .new) && lost.count + gained.count >= 6
    guard before.count >= 2 && after.count >= 2 || isMostlyOther else { return false }
    let areNamed = before.contains { old.tokens[$0].isCapitalised } && after.contains { new.tokens[$0].isCapitalised }
    guard areNamed || lost.count + gained.count >= 5 && standing >= Self.leastCoreStanding else { return false }
    flags.insert(.factChanged)
    exchange(
      .action, confidence: 0.5, rule: "5.5-core", why: "another thing stands there", old: span(before), new: span(after)
    )
    return true
  }

  /// Half of what the clause speaks of and more.
  private func prevails(_ words: [Int], _ side: Side) -> Bool {
    let (reading, range) = side == .old ? (old, oldRange) : (new, newRange)
    let all = range.count {
      reading.tokens[$0].kind == .word && Self.isContent(reading.tokens[$0], rules) && namesSomething($0, side)
    }
    return words.count >= 2 && 2 * words.count >= all
  }

  /// Words between which nothing stands but words that carry or frame.
  private func runs(of words: [Int], _ side: Side) -> [[Int]] {
    let reading = side == .old ? old : new
    var runs: [[Int]] = []
    for word in words {
      let isNext = runs.last?.last.map { last in
        (last + 1..<word).allSatisfy {
          !Self.isContent(reading.tokens[$0], rules) || rules.lightWords.contains(reading.tokens[$0].stem)
        }
      }
      if isNext ?? false { runs[runs.count - 1].append(word) } else { runs.append([word]) }
    }
    return runs
  }

  /// The words as one stretch between which nothing of the other side stands; nil where they lie scattered, as words do
  /// that a rewording needed.
  private func stretch(of words: [Int], _ side: Side) -> (words: [Int], range: Range<Int>, form: Form)? {
    let (reading, phrases) = side == .old ? (old, oldPhrases.phrases) : (new, newPhrases.phrases)
    let runs = runs(of: words, side)
    guard let words = runs.max(by: { $0.count < $1.count }), let first = words.first, let last = words.last else {
      return nil
    }
    let opening = phrases.first { $0.range.contains(first) }
    let start =
      opening.map { phrase in
        phrase.range.allSatisfy { $0 >= first || !Self.isContent(reading.tokens[$0], rules) }
          ? phrase.range.lowerBound : first
      } ?? first
    let bounds = side == .old ? oldRange : newRange
    let comesBehindMark = start > bounds.lowerBound && (reading.isAndOr(start - 1) || reading.isComma(start - 1))
    let goesOn = last + 1 < bounds.upperBound && (reading.isAndOr(last + 1) || reading.isComma(last + 1))
    // A noun behind a comma is an item where the list goes on, in it or right behind it; else it opens the main clause.
    let staysInList = goesOn || (start..<min(last + 3, bounds.upperBound)).contains { reading.isAndOr($0) }
    let isConnected =
      start > bounds.lowerBound && reading.isAndOr(start - 1)
      || last + 1 < bounds.upperBound && reading.isAndOr(last + 1)
    let isList = opening?.kind == .prepositional && (start..<last + 1).contains { reading.isAndOr($0) }
    let isJoined = isConnected || comesBehindMark && (opening?.kind == .nominal && staysInList || isList)
    let range = start..<last + 1
    let (map, verb) = side == .old ? (oldMap, oldPhrases.mainVerb) : (newMap, newPhrases.mainVerb)
    guard words.count >= 2 || isJoined && comesBehindMark && goesOn, !(verb.map(range.contains) ?? false) else {
      return nil
    }
    // "has been implemented, the first", "both, it falls to": a stretch with a verb and its subject is no part of a phrase.
    let opensClause = opening?.kind == .relative || map.place(first) == .condition || map.place(first).isCarveOut
    if !opensClause, range.contains(where: { RemainderWords.finite.contains(reading.tokens[$0].id) }) { return nil }
    if isJoined { return (words, range, .item) }
    switch map.place(first) {
    case .condition, .opening, .exception: return (words, range, .adverbial)
    case .subject, .operation: return nil
    case .act, .term: break
    }
    // A stretch that binds or denies is more than a restriction.
    let hasForce =
      range.contains { PolarityWords.negators.contains(reading.tokens[$0].id) }
      || reading.cues(in: range).contains { rules.cues[$0.cue].isOperator && range.contains($0.range.lowerBound) }
    if hasForce { return nil }
    switch opening?.kind {
    case .relative, .participial: return (words, range, .modifier)
    case .prepositional where start < first: return (words, range, .adverbial)
    default: return nil
    }
  }
}

private enum RemainderWords {
  static let finite = WordSet.ids(
    "is", "are", "was", "were", "be", "been", "has", "have", "had", "does", "do", "did", "it", "they", "he", "she", "we"
  )
}
