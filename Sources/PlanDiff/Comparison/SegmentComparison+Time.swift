extension SegmentComparison {
  /// Deadlines in words (scale g1), duration in words (g2) and the setting in time (g3).
  mutating func compareTime() {
    compareEdges()
    compareExtensions()
    compareDeadline()
    compareDuration()
    compareOrder()
    compareSet(.setting, facet: .setting)
  }

  /// "without delay" and "promptly": words of one speed.
  mutating func cancelSpeeds() {
    func speeds(_ side: Side) -> [CueMatch] {
      touched(.deadline, side).filter { match in
        let level = rules.cues[match.cue].level ?? 0
        return (3...7).contains(level) && level != 6
      }
    }
    let (before, after) = (speeds(.old), speeds(.new))
    guard before.count == 1, after.count == 1, rules.cues[before[0].cue].level == rules.cues[after[0].cue].level else {
      return
    }
    explain(before[0].range, .old)
    explain(after[0].range, .new)
  }

  private mutating func compareDeadline() {
    let before = deadline(.old)
    let after = deadline(.new)
    guard before?.match != nil || after?.match != nil else { return }
    // Words of two levels are two speeds, though a dictionary has them as synonyms.
    let areTwoSpeeds = before.map { left in after.map { abs($0.level - left.level) >= 3 } ?? false } ?? false
    guard areTwoSpeeds || isOpen(before, .old) || isOpen(after, .new) else { return compareStages() }
    let left = before?.level ?? countedLevel(.old) ?? restatedLevel(.old) ?? 1
    let right = after?.level ?? countedLevel(.new) ?? restatedLevel(.new) ?? 1
    guard left != right else {
      if let before, let after {
        explain(before.match.range, .old)
        explain(after.match.range, .new)
      }
      return compareStages()
    }
    if deltas.contains(where: { $0.facet == .deadline }) { return }
    let norm =
      after.map { newMap.norm(at: $0.match.range.lowerBound) } ?? oldMap.norm(at: before?.match.range.lowerBound ?? 0)
    var severity = Self.severity(ofStep: right - left)
    if before == nil || after == nil {
      guard standing >= 0.5 || excess(of: after == nil ? .old : .new) >= 1 else { return }
      // Silence lets the act be done at once: staged performance is slower than that, though the scale puts it above
      // silence; "in due course" against silence stays undecided (`strength.md` D14).
      if left == 2 || right == 2 { return compareStages() }
      if isSaidOtherwise((after ?? before)?.match, after == nil ? .old : .new) { return }
      // "as soon as the evidence has been given" is at once after it.
      if max(left, right) == 7, isOnEvent(after == nil ? .new : .old) { return }
      severity = max(-2, min(2, severity))
      // A time limit on what the holder of a freedom does, or on a ban, leaves less of it; one in a condition, as the grace
      // before a default, makes the norm apply less often.
      if let match = (after ?? before)?.match, rules.cues[match.cue].level == 6,
        rules.cues[match.cue].id == "ga606" && isOnEvent(after == nil ? .new : .old)
          || isOwnTime(match, after == nil ? .old : .new) || isInCondition(match, after == nil ? .old : .new)
      {
        severity = -severity
      }
    }
    if norm.kind == .exemption { severity = -severity }
    if let before, let after { noteBlur(before.match, after.match, severity) }
    let counted = [left, right].contains(6) && [left, right].contains(7)
    add(
      .deadline, severity, confidence: counted ? 0.7 : 0.85, rule: rules.cues[(after ?? before)?.match.cue ?? 0].id,
      why: severity < 0 ? "performance is due later or less firmly" : "performance is due sooner or more firmly",
      old: before?.match.range, new: after?.match.range)
  }

  /// "within 30 days" against "in due course".
  private mutating func noteBlur(_ before: CueMatch, _ after: CueMatch, _ severity: Int) {
    func isVague(_ match: CueMatch) -> Bool { (2...4).contains(rules.cues[match.cue].level ?? 0) }
    func isFixed(_ match: CueMatch) -> Bool { (rules.cues[match.cue].level ?? 0) == 6 }
    if isVague(before) && isFixed(after) || isFixed(before) && isVague(after) {
      blurredTime = (severity, before.range, after.range)
    }
  }

  /// "prior to the start" and "before it starts": a preposition of time where the other wording has another.
  private func isSaidOtherwise(_ match: CueMatch?, _ side: Side) -> Bool {
    guard let match, let level = rules.cues[match.cue].level, level == 5 || level == 6 else { return false }
    let (reading, range, kept) = side == .old ? (new, newRange, newKept) : (old, oldRange, oldKept)
    // "beforehand" and "prior"
    if level == 5 {
      return Self.advanceCues.contains(rules.cues[match.cue].id)
        && range.contains { EdgeWords.advance.contains(reading.tokens[$0].id) }
    }
    if range.contains(where: { !kept[$0] && EdgeWords.bounding.contains(reading.tokens[$0].id) }) { return true }
    // "before the end of the shift" and "before the shift ends", "on the day of signature" and "when signed".
    guard Self.eventCues.contains(rules.cues[match.cue].id) else { return false }
    let (mine, own) = side == .old ? (old, oldRange) : (new, newRange)
    let next = match.range.upperBound
    guard
      let event = (next..<max(next, min(next + 4, own.upperBound))).first(where: {
        Self.isContent(mine.tokens[$0], rules)
      })
    else { return false }
    let stem = mine.tokens[event].stem
    return range.contains { at in
      (reading.tokens[at].stem == stem || rules.areEqual(reading.tokens[at].stem, stem))
        && (max(range.lowerBound, at - 6)..<min(range.upperBound, at + 3)).contains {
          EdgeWords.timing.contains(reading.tokens[$0].id)
        }
    }
  }

  /// "as soon as the goods arrive", "on signature": at once, where the other wording allows some days after it.
  private func isOnEvent(_ side: Side) -> Bool {
    let (reading, range, kept) = side == .old ? (old, oldRange, oldKept) : (new, newRange, newKept)
    return range.contains { at in
      !kept[at] && EdgeWords.atOnce.contains(reading.tokens[at].id) && at + 1 < range.upperBound
        && MeasureWords.month[reading.tokens[at + 1].id] == nil && reading.tokens[at + 1].kind == .word
    } && similarity >= 0.5
  }

  private func isInCondition(_ match: CueMatch, _ side: Side) -> Bool {
    let (map, reading) = side == .old ? (oldMap, old) : (newMap, new)
    if map.place(match.range.lowerBound) == .condition { return true }
    // "is still outstanding ten days after the due date"
    return (max(map.segment.lowerBound, match.range.lowerBound - 4)..<match.range.lowerBound).contains {
      EdgeWords.outstanding.contains(reading.tokens[$0].stem)
    }
  }

  /// "within a month" beside "as soon as possible": a time limit in figures that no cue tells.
  private func countedLevel(_ side: Side) -> Int? {
    let (quantities, kept, explained) =
      side == .old ? (oldQuantities, oldKept, oldExplained) : (newQuantities, newKept, newExplained)
    return quantities.contains {
      $0.role == .deadline && ($0.measure == .time || $0.measure == .date) && !kept[$0.number.lowerBound]
        && !explained.contains($0.number.lowerBound)
    } ? 6 : nil
  }

  /// How soon, as told in a clause that repeats the rest of the other wording.
  private func restatedLevel(_ side: Side) -> Int? {
    (side == .old ? clausesBesideOld : clausesBesideNew)?.tops[.deadline]?.level
  }

  /// Time in which a freedom may be used, or in which something is forbidden.
  private func isOwnTime(_ match: CueMatch, _ side: Side) -> Bool {
    let map = side == .old ? oldMap : newMap
    let norm = map.norm(at: match.range.lowerBound)
    return norm.kind == .permission || norm.kind == .power || norm.sign == .against
  }

  /// Step by step is slower than all at once, whatever else says by when.
  private mutating func compareStages() {
    guard standing >= 0.7, !deltas.contains(where: { $0.facet == .deadline }) else { return }
    func staged(_ side: Side) -> CueMatch? {
      touched(.deadline, side).first { Self.stagedCues.contains(rules.cues[$0.cue].id) }
    }
    let before = staged(.old)
    let after = staged(.new)
    guard (before == nil) != (after == nil), let match = after ?? before else { return }
    let norm = after.map { newMap.norm(at: $0.range.lowerBound) } ?? oldMap.norms[0]
    add(
      .deadline, (after == nil ? 1 : -1) * (norm.kind == .exemption ? -1 : 1), confidence: 0.6,
      rule: rules.cues[match.cue].id,
      why: after == nil ? "no longer step by step" : "only step by step", old: before?.range, new: after?.range)
  }

  /// Words that narrow what is forbidden when they stand inside the negated phrase; "once and for all" does not.
  private static let insideCues: Set<String> = ["gb601", "gb201", "gb202"]
  /// Cues that hang a time limit on an event.
  private static let eventCues: Set<String> = ["ga605", "ga613"]
  private static let advanceCues: Set<String> = ["ga505", "ga506"]
  private static let stagedCues: Set<String> = ["ga203", "ga204", "ga205", "ga211"]

  private func deadline(_ side: Side) -> (level: Int, match: CueMatch)? {
    let map = side == .old ? oldMap : newMap
    return all(.deadline, side)
      .filter { !map.place($0.range.lowerBound).isCarveOut && isDeadline($0, side) && !isCompared($0, side) }
      // "resident in two States at once": in a condition it says what is the case, not how soon to act.
      .filter { map.place($0.range.lowerBound) != .condition || (rules.cues[$0.cue].level ?? 1) < 7 }
      .map { (rules.cues[$0.cue].level ?? 1, $0) }
      .max { $0.0 < $1.0 }
  }

  /// "by 2030" is a deadline, "by two hours" and "by 30 percent" are measures.
  private func isDeadline(_ match: CueMatch, _ side: Side) -> Bool {
    guard rules.cues[match.cue].id == "ga607" else { return true }
    let number = (side == .old ? old : new).tokens[match.range.upperBound - 1]
    return number.unit == .date || number.unit == .none && (1900...2200).contains(number.value)
  }

  /// Whether the figure in a cue has been laid beside a figure of the other side already.
  private func isCompared(_ match: CueMatch, _ side: Side) -> Bool {
    let explained = side == .old ? oldExplained : newExplained
    // "no later than" stands beside its figure, "at the latest" a few words on.
    let reach = rules.cues[match.cue].id == "ga608" ? 8 : 1
    let ahead = rules.cues[match.cue].id == "ga602" ? 3 : 1
    let around = match.range.lowerBound - reach..<match.range.upperBound + ahead
    // Quantities stand in order of place.
    let quantities = side == .old ? oldQuantities : newQuantities
    var low = 0
    var high = quantities.count
    while low < high {
      let middle = (low + high) / 2
      if quantities[middle].range.upperBound <= around.lowerBound { low = middle + 1 } else { high = middle }
    }
    return quantities[low...].prefix { $0.range.lowerBound < around.upperBound }.contains {
      ($0.measure == .time || $0.measure == .date || $0.measure == .frequency)
        && explained.contains($0.number.lowerBound)
    }
  }

  private func isOpen(_ deadline: (level: Int, match: CueMatch)?, _ side: Side) -> Bool {
    guard let deadline else { return false }
    // A figure that stands elsewhere on the other side was moved, not dropped.
    let tokens = (side == .old ? old : new).tokens
    if deadline.match.range.contains(where: { tokens[$0].kind == .number && (side == .old ? oldKept : newKept)[$0] }) {
      return false
    }
    return deadline.match.range.contains { !(side == .old ? oldKept : newKept)[$0] }
  }

  private mutating func compareDuration() {
    let before = touched(.duration, .old).filter {
      !oldMap.place($0.range.lowerBound).isCarveOut && !isCompared($0, .old) && !isOfNewSanction($0.range, .old)
        && !isOfNewItem($0.range, .old)
    }
    let after = touched(.duration, .new).filter {
      !newMap.place($0.range.lowerBound).isCarveOut && !isCompared($0, .new) && !isOfNewSanction($0.range, .new)
        && !isOfNewItem($0.range, .new)
    }
    guard !before.isEmpty || !after.isEmpty, !deltas.contains(where: { $0.facet == .duration }) else { return }
    var figure: Range<Int>?
    var left = before.compactMap { rules.cues[$0.cue].level }.max()
    var right = after.compactMap { rules.cues[$0.cue].level }.max()
    // "for life" against "for a period of up to five years"
    if right == nil, (left ?? 0) >= 5, let term = term(.new) { (right, figure) = (4, term) }
    if left == nil, (right ?? 0) >= 5, let term = term(.old) { (left, figure) = (4, term) }
    guard left != right, standing >= 0.5 || (left != nil && right != nil) else { return }
    var severity: Int
    switch (left, right) {
    case (let left?, let right?): severity = Self.severity(ofStep: right - left)
    case (nil, let right?): severity = right >= 5 ? 1 : -2
    case (let left?, nil): severity = left >= 5 ? -1 : 2
    case (nil, nil): return
    }
    // "permanent" inside a negated phrase narrows what is forbidden (rule G5).
    if let only = after.first ?? before.first, rules.cues[only.cue].id == "gb607" { return }
    func isNegated(_ match: CueMatch?, _ side: Side) -> Bool {
      match.map { Self.insideCues.contains(rules.cues[$0.cue].id) } ?? false && isInsideNegation(match, side)
    }
    // "for fifteen years" against "permanently" are two terms of the ban itself.
    let isTerm = left == 4 && !before.isEmpty || right == 4 && !after.isEmpty
    if !isTerm, isNegated(after.first, .new) || isNegated(before.first, .old) {
      let permanent = (right ?? 0) >= 5 || (left ?? 0) >= 5
      severity = after.isEmpty ? (permanent ? 2 : -2) : (permanent ? -2 : 2)
      return add(
        .scope, severity, confidence: 0.85, rule: "G5",
        why: severity < 0 ? "the ban now covers less" : "the ban now covers more",
        old: before.first?.range, new: after.first?.range)
    }
    let norm = newMap.norms[0]
    if norm.kind == .exemption { severity = -severity }
    let match = after.first ?? before.first
    add(
      .duration, severity, confidence: 0.8, rule: match.map { rules.cues[$0.cue].id } ?? "g2",
      why: severity < 0 ? "the norm lasts less long" : "the norm lasts longer",
      old: before.first?.range ?? figure, new: after.first?.range ?? figure)
  }

  /// A lone figure that says how long the norm lasts.
  private func term(_ side: Side) -> Range<Int>? {
    let (quantities, kept, explained) =
      side == .old
      ? (oldQuantities, oldKept, oldExplained) : (newQuantities, newKept, newExplained)
    return quantities.first {
      ($0.measure == .time) && ($0.role == .duration || $0.role == .cap) && !kept[$0.number.lowerBound]
        && !explained.contains($0.number.lowerBound)
    }?.range
  }

  func isInsideNegation(_ match: CueMatch?, _ side: Side) -> Bool {
    guard let match else { return false }
    let map = side == .old ? oldMap : newMap
    let norm = map.norm(at: match.range.lowerBound)
    return norm.sign == .against && match.range.lowerBound >= norm.range.upperBound
  }

  /// Set-valued cues (settings, restrictive modifiers): adding one narrows, removing one widens.
  mutating func compareSet(_ table: CueTable, facet: Facet) {
    let before = touched(table, .old)
    let after = touched(table, .new)
    for match in before where !oldExplained.contains(all: match.range) && !isInsideItem(match, .old) {
      restriction(match, .old, facet: facet)
    }
    for match in after where !newExplained.contains(all: match.range) && !isInsideItem(match, .new) {
      restriction(match, .new, facet: facet)
    }
  }

  /// A modifier inside "and shall be verified by …" is part of the item that came or went.
  private func isInsideItem(_ match: CueMatch, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    guard isInsideInsertion(match, side),
      let hunk = hunks.map({ side == .old ? $0.old : $0.new }).first(where: { $0.contains(match.range.lowerBound) }),
      let first = hunk.first(where: { reading.tokens[$0].kind != .punctuation })
    else { return false }
    return reading.isAndOr(first)
  }

  /// Level of the settings that leave no time out.
  static let wholeTime = 1_000_000

  /// Modifiers that change a commitment a good deal (`strength.md` 5.3, strong list).
  private static let strongCues: Set<String> = ["kb001", "kb002", "gc901", "gc902", "kb018", "kb010", "kb011"]

  private static let whether = WordHash.of("whether")
  /// "While …", "for as long as …".
  private static let whileCue = "gc904"

  private mutating func restriction(_ match: CueMatch, _ side: Side, facet: Facet) {
    let map = side == .old ? oldMap : newMap
    let reading = side == .old ? old : new
    let token = match.range.lowerBound
    let cue = rules.cues[match.cue]
    if (side == .old ? oldExplained : newExplained).contains(token) { return }
    // "for as long as it has not decided" and "until it decides" bound the same time.
    if cue.level == nil, isOpenEnded(match, side) { return }
    // "whether directly or through affiliates": one way of several.
    if cue.id == "kb012", (max(0, token - 3)..<token).contains(where: { reading.tokens[$0].id == Self.whether }) {
      return
    }
    // "while …" takes words with it that may change by themselves.
    let kept = side == .old ? oldKept : newKept
    if kept[token],
      cue.id == Self.whileCue
        || match.range.allSatisfy({
          kept[$0] || !Self.isContent(reading.tokens[$0], rules)
        })
    {
      return
    }
    guard standing >= 0.5 || similarity >= 0.75 else { return }
    // In a text written anew the same may be said in other words.
    if standing < Self.editStanding,
      match.range.contains(where: { Self.isContent(reading.tokens[$0], rules) && !isWithoutKin($0, side) })
    {
      return
    }
    // Exchanged for another modifier of the same place: read as an edit, not as an addition.
    if hunks.contains(where: { hunk in
      let mine = side == .old ? hunk.old : hunk.new
      let other = side == .old ? hunk.new : hunk.old
      return mine.contains(token)
        && other.contains { SegmentComparison.isContent((side == .old ? new : old).tokens[$0], rules) }
    }) && similarity < 0.95 && !Self.strongCues.contains(cue.id) {
      return
    }
    var severity = Self.strongCues.contains(cue.id) || cue.table == .setting ? 2 : 1
    // "at all times" leaves no time out.
    let wholeTime = (cue.level ?? 0) >= Self.wholeTime
    let norm = map.norm(at: token)
    // Narrower is looser, unless the modifier describes how a duty is to be done.
    var direction = -map.widening(at: token)
    if wholeTime {
      direction = -direction
      severity = 1
    }
    if cue.table == .restriction, norm.sign == .towards, map.place(token) == .act, isAdverbial(match, reading) {
      direction = -direction
    }
    if side == .old { direction = -direction }
    // "As long as he refuses": what must go on is a condition, "in wartime" a setting.
    add(
      cue.id == Self.whileCue ? .condition : facet, severity * direction,
      confidence: norm.sign == .towards ? 0.65 : 0.85, rule: cue.id,
      why: side == .new ? "a restriction was added" : "a restriction was dropped",
      old: side == .old ? match.range : nil,
      new: side == .new ? match.range : nil)
  }

  private func isOpenEnded(_ match: CueMatch, _ side: Side) -> Bool {
    let mine = side == .old ? old : new
    let (reading, range, kept) = side == .old ? (new, newRange, newKept) : (old, oldRange, oldKept)
    let opening = match.range.prefix(4).contains { EdgeWords.while.contains(mine.tokens[$0].id) }
    return opening
      && range.contains {
        (!kept[$0] || EdgeWords.while.contains(reading.tokens[$0].id) && standing < 0.7)
          && (EdgeWords.until.contains(reading.tokens[$0].id) || EdgeWords.while.contains(reading.tokens[$0].id))
      }
  }

  private func isAdverbial(_ match: CueMatch, _ reading: Reading) -> Bool {
    let text = reading.text.slice(reading.tokens[match.range.upperBound - 1].range)
    return text.hasSuffix("ly") || match.range.count > 1 && rules.cues[match.cue].id == "kb002"
  }
}
