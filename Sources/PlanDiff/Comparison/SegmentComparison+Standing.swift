extension SegmentComparison {
  /// Legal form, enforcement, recognition, stance and status: scales on which both or one side states a value.
  mutating func compareStandings() {
    compareScale(.enforcement, facet: .enforcement, confidence: 0.75, unstated: enforcementImpact)
    compareScale(.legalForm, facet: .legalForm, confidence: 0.75, unstated: formImpact)
    compareScale(.recognition, facet: .status, confidence: 0.7, unstated: nil)
    compareScale(.disapproval, facet: .verb, confidence: 0.7, unstated: nil)
    compareScale(.approval, facet: .verb, confidence: 0.7, unstated: nil)
    compareScale(.assertion, facet: .verb, confidence: 0.6, unstated: nil)
    compareStatus()
  }

  private mutating func compareScale(
    _ table: CueTable, facet: Facet, confidence: Double, unstated: ((Int) -> Int)?
  ) {
    // "Once ratified", "if it is binding": when the norm holds is no form of its own.
    let isOfRule = table == .legalForm || table == .enforcement
    let before = touched(table, .old).filter {
      !oldExplained.contains(all: $0.range) && !(isOfRule && oldMap.place($0.range.lowerBound) == .condition)
    }
    let after = touched(table, .new).filter {
      !newExplained.contains(all: $0.range) && !(isOfRule && newMap.place($0.range.lowerBound) == .condition)
    }
    var left = top(before)
    var right = top(after)
    // "Not" put in front of "binding": the word itself stands on both sides.
    if left == nil, let found = right, found.level <= 2 { left = top(all(table, .old)) }
    if right == nil, let found = left, found.level <= 2 { right = top(all(table, .new)) }
    // "whose findings shall be binding" against "; its findings are of an advisory nature": told in a clause beside.
    if left != nil, right == nil { right = beside(table, .new) }
    if left == nil, right != nil { left = beside(table, .old) }
    switch (left, right) {
    case (let left?, let right?):
      let step = right.level - left.level
      // In a text written anew neighbouring steps of a stance, and instruments named in passing, are other words.
      let isNamed = table == .legalForm && left.level > 2 && right.level > 2
      guard step != 0, standing >= (isNamed ? 0.4 : abs(step) == 1 ? 0.6 : 0) else { return }
      add(
        facet, Self.severity(ofStep: step), confidence: confidence, rule: rules.cues[right.match.cue].id,
        why: step < 0 ? "a weaker form of words" : "a stronger form of words", old: left.match.range,
        new: right.match.range)
    case (let left?, nil):
      if opensNeutrally(table, .new) {
        return lean(facet, Self.severity(ofStep: -left.level), left.match.range, nil, left.match)
      }
      guard let unstated, similarity >= 0.6, !isRewritten || table == .legalForm, !stands(table, .new) else { return }
      add(
        facet, -unstated(left.level), confidence: confidence * 0.8, rule: rules.cues[left.match.cue].id,
        why: "no longer stated", old: left.match.range, new: nil)
    case (nil, let right?):
      if opensNeutrally(table, .old) {
        return lean(facet, Self.severity(ofStep: right.level), nil, right.match.range, right.match)
      }
      guard let unstated, similarity >= 0.6, !isRewritten || table == .legalForm, !stands(table, .old) else { return }
      add(
        facet, unstated(right.level), confidence: confidence * 0.8, rule: rules.cues[right.match.cue].id,
        why: "newly stated", old: nil, new: right.match.range)
    case (nil, nil): return
    }
  }

  /// "Mindful of", "noting", where the other wording is alarmed or commends: the stance itself is gone.
  private func opensNeutrally(_ table: CueTable, _ side: Side) -> Bool {
    guard table == .disapproval || table == .approval, !stands(table, side) else { return false }
    let range = side == .old ? oldRange : newRange
    return (all(.directive, side) + all(.assertion, side)).contains {
      (rules.cues[$0.cue].level ?? 9) <= 1 && $0.range.lowerBound - range.lowerBound <= 4
    }
  }

  private mutating func lean(
    _ facet: Facet, _ severity: Int, _ before: Range<Int>?, _ after: Range<Int>?, _ match: CueMatch
  ) {
    add(
      facet, severity, confidence: 0.7, rule: rules.cues[match.cue].id,
      why: severity < 0 ? "a neutral form of words" : "no longer a neutral form of words", old: before, new: after)
  }

  private func stands(_ table: CueTable, _ side: Side) -> Bool {
    !all(table, side).isEmpty
  }

  private func beside(_ table: CueTable, _ side: Side) -> (level: Int, match: CueMatch)? {
    (side == .old ? clausesBesideOld : clausesBesideNew)?.tops[table]
  }

  /// The strongest form; where force is denied, the denial, whatever else is named beside it.
  private func top(_ matches: [CueMatch]) -> (level: Int, match: CueMatch)? {
    let found = matches.compactMap { match in rules.cues[match.cue].level.map { (level: $0, match: match) } }
    return found.first { $0.level <= 2 && rules.cues[$0.match.cue].table == .legalForm }
      ?? found.max { $0.level < $1.level }
  }

  private func enforcementImpact(_ level: Int) -> Int { level >= 5 ? 2 : 1 }

  /// An "agreement" or a "declaration" named on one side alone may be any instrument, or a consent: only law, a binding
  /// force and its denial say something of this norm.
  private func formImpact(_ level: Int) -> Int { level >= 7 ? 3 : level >= 5 ? 2 : level >= 3 ? 0 : -1 }

  /// Brackets, deferral and agreement in principle (scale p).
  private mutating func compareStatus() {
    let left = bracketed(.old) ? 1 : level(.old)
    let right = bracketed(.new) ? 1 : level(.new)
    guard left != right, left < Self.operative || right < Self.operative else { return }
    let before = touched(.status, .old).first?.range ?? (bracketed(.old) ? oldRange : nil)
    let after = touched(.status, .new).first?.range ?? (bracketed(.new) ? newRange : nil)
    guard before != nil || after != nil, standing >= 0.4 || left == 1 || min(left, right) <= 3 else { return }
    let step = right - left
    var severity = Self.severity(ofStep: step)
    let lower = min(left, right)
    if lower == 2 || lower == 3 {
      if step < 0 { flags.insert(.deferred) }
      severity = step.signum() * (lower == 2 ? (similarity < 0.9 ? 3 : 2) : 1)
    }
    add(
      .status, severity, confidence: 0.75, rule: bracketed(.old) || bracketed(.new) ? "P1" : "4p",
      why: step < 0 ? "the text is less settled" : "the text is more settled", old: before, new: after)
  }

  private func level(_ side: Side) -> Int {
    let map = side == .old ? oldMap : newMap
    // "when no agreement is reached", "because it was not disclosed": what happened, not how far the text has come.
    return touched(.status, side).filter {
      let place = map.place($0.range.lowerBound)
      let isWithheld = (rules.cues[$0.cue].level ?? 6) <= 1
      return place != .condition && place != .exception && !(isWithheld && !map.norms[0].isImplicit)
    }.compactMap { rules.cues[$0.cue].level }.min() ?? 6
  }

  /// From this level on the text is in force or about to be: "takes effect", "enters into force on".
  private static let operative = 5

  private func bracketed(_ side: Side) -> Bool {
    // Brackets that open in one clause and close in the next stand on both sides, however the clauses are cut.
    if old.brackets == new.brackets { return false }
    let reading = side == .old ? old : new
    let range = side == .old ? oldRange : newRange
    let kept = side == .old ? oldKept : newKept
    return range.contains { reading.isBracket(reading.tokens[$0]) && !kept[$0] }
  }

  /// "always three or more" for "never fewer than three", "full" for "fully": the other wording says it in its way.
  private func isRestated(_ matches: [CueMatch], _ other: Side) -> Bool {
    if standing < 0.6 { return true }
    let mine = other == .old ? new : old
    let reading = other == .old ? old : new
    let range = other == .old ? oldRange : newRange
    let kept = other == .old ? oldKept : newKept
    return range.contains { index in
      guard !kept[index] else { return false }
      if PolarityWords.negators.contains(reading.tokens[index].id) { return true }
      return matches.contains { match in
        match.range.contains {
          mine.tokens[$0].kind == .word
            && mine.text.bytes[mine.tokens[$0].range].prefix(4)
              .elementsEqual(reading.text.bytes[reading.tokens[index].range].prefix(4))
        }
      }
    }
  }

  /// Hedges and boosters count only where nothing else moved (`strength.md` 4x).
  mutating func compareHedges() {
    guard deltas.isEmpty, similarity >= 0.7 else { return }
    let before = touched(.hedge, .old).filter { !oldExplained.contains(all: $0.range) }
    let after = touched(.hedge, .new).filter { !newExplained.contains(all: $0.range) }
    let left = before.compactMap { rules.cues[$0.cue].level }.reduce(0, +)
    let right = after.compactMap { rules.cues[$0.cue].level }.reduce(0, +)
    guard left != right, let match = after.first ?? before.first,
      !isRestated(after.first == nil ? before : after, after.first == nil ? .new : .old),
      rules.cues[match.cue].confidence >= 0.5
    else {
      return
    }
    add(
      .precision, right > left ? 1 : -1, confidence: 0.5, rule: rules.cues[match.cue].id,
      why: right > left ? "put more firmly" : "put less firmly", old: before.first?.range, new: after.first?.range)
  }
}
