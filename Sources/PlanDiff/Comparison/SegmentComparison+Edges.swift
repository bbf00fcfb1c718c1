extension SegmentComparison {
  /// "before the season opens" against "before it closes", "the first bus" against "the last": the edge of an event
  /// that sets a date.
  mutating func compareEdges() {
    guard standing >= 0.7 else { return }
    for hunk in hunks {
      guard hunk.old.count <= 2, hunk.new.count <= 2,
        let before = hunk.old.first(where: { EdgeWords.edge(old.tokens[$0]) != nil }),
        let after = hunk.new.first(where: { EdgeWords.edge(new.tokens[$0]) != nil }),
        !oldExplained.contains(before), !newExplained.contains(after),
        let left = EdgeWords.edge(old.tokens[before]), let right = EdgeWords.edge(new.tokens[after]), left != right,
        let bound = bound(before: after)
      else { continue }
      let norm = newMap.norm(at: after)
      let isRight = norm.kind == .permission || norm.kind == .power
      let later = right > left ? 1 : -1
      // A later deadline eases; a ban or a freedom that ends later lasts longer, one that begins later less long.
      let direction =
        switch bound {
        case .until: norm.kind == .exemption ? -later : later
        case .by: norm.sign == .against || isRight || norm.kind == .exemption ? later : -later
        case .from: norm.kind == .exemption ? later : -later
        }
      add(
        bound == .until ? .duration : .deadline, 2 * direction, confidence: 0.75, rule: "h-edge",
        why: later > 0 ? "set by a later event" : "set by an earlier event", old: hunk.old, new: hunk.new)
    }
  }

  /// "before delivery" against "after delivery", "on delivery": on which side of one event the act is due.
  mutating func compareOrder() {
    guard !deltas.contains(where: { $0.facet == .deadline || $0.facet == .setting }) else { return }
    func order(_ side: Side) -> (step: Int, at: Int, event: WordID)? {
      let (reading, range, kept) = side == .old ? (old, oldRange, oldKept) : (new, newRange, newKept)
      let explained = side == .old ? oldExplained : newExplained
      for at in range where !kept[at] && !explained.contains(at) {
        guard let step = EdgeWords.order(reading.tokens[at].id),
          at == range.lowerBound
            || reading.tokens[at - 1].kind != .number && !MeasureWords.no.contains(reading.tokens[at - 1].id)
        else { continue }
        guard
          let event = (at + 1..<min(at + 5, range.upperBound)).first(where: {
            Self.isContent(reading.tokens[$0], rules)
          }), kept[event] || step != 1, reading.tokens[event].kind == .word
        else { continue }
        return (step, at, reading.tokens[event].stem)
      }
      return nil
    }
    guard standing >= 0.5, let before = order(.old), let after = order(.new), before.step != after.step,
      before.event == after.event || rules.areEqual(before.event, after.event),
      stands(before.at, oldMap), stands(after.at, newMap)
    else { return }
    let norm = newMap.norm(at: after.at)
    guard norm.sign == .towards || norm.kind == .permission else { return }
    // A duty due sooner is the stricter one; a freedom that begins sooner is the wider one.
    let step = after.step - before.step
    add(
      .deadline, step.signum() * min(2, abs(step)), confidence: 0.75, rule: "h-order",
      why: step < 0 ? "due later in the order of events" : "due sooner in the order of events",
      old: before.at..<before.at + 1, new: after.at..<after.at + 1)
  }

  /// Part of the act, or the opening of a phrase of time.
  private func stands(_ at: Int, _ map: ClauseMap) -> Bool {
    switch map.place(at) {
    case .act: true
    case .condition: at > map.segment.lowerBound && map.place(at - 1) != .condition
    default: false
    }
  }

  private enum TimeBound { case by, until, from }

  /// The word of time that governs a token of the new wording, at most eight tokens before it.
  private func bound(before token: Int) -> TimeBound? {
    var at = token - 1
    while at >= newRange.lowerBound, token - at <= 8, !new.isComma(at) {
      let id = new.tokens[at].id
      if EdgeWords.until.contains(id) { return .until }
      if MeasureWords.byWords.contains(id) || id == MeasureWords.at { return .by }
      if MeasureWords.startWords.contains(id) || EdgeWords.upon.contains(id) { return .from }
      at -= 1
    }
    return nil
  }

  /// "which may be extended by one month": more time for a duty that has a time limit.
  mutating func compareExtensions() {
    guard standing >= 0.6 else { return }
    for hunk in hunks where hunk.old.isEmpty != hunk.new.isEmpty {
      let side: Side = hunk.old.isEmpty ? .new : .old
      let range = side == .new ? hunk.new : hunk.old
      let (reading, map) = side == .new ? (new, newMap) : (old, oldMap)
      guard range.contains(where: { EdgeWords.extending.contains(reading.tokens[$0].stem) }),
        let deadline = (side == .new ? newQuantities : oldQuantities).last(where: {
          $0.role == .deadline && $0.number.upperBound <= range.lowerBound
        })
      else { continue }
      let norm = map.norm(at: deadline.number.lowerBound)
      let isRight = norm.kind == .permission || norm.kind == .power
      let isDenied = range.contains { PolarityWords.negators.contains(reading.tokens[$0].id) }
      var direction = side == .new ? -1 : 1
      if isRight || norm.kind == .exemption { direction = -direction }
      if isDenied { direction = -direction }
      add(
        .deadline, 2 * direction, confidence: 0.75, rule: "h-extension",
        why: side == .new ? "the time may be extended" : "the time can no longer be extended",
        old: side == .old ? range : nil, new: side == .new ? range : nil)
    }
  }
}

/// Words that place an act in time.
enum EdgeWords {
  static let until = WordSet.ids("until", "till")
  static let `while` = WordSet.ids("while", "long")
  static let upon = WordSet.ids("upon", "on", "once", "when")
  static let atOnce = WordSet.ids("soon", "upon", "when", "once", "moment")
  static let outstanding = WordSet.stems(
    "outstanding", "unpaid", "overdue", "unremedied", "uncured", "unresolved", "arrears", "default", "persist",
    "continue", "unsatisfied", "undischarged")
  static let bounding = WordSet.ids("before", "prior", "by", "until", "till", "ahead", "within", "latest", "later")
  static let advance = WordSet.ids(
    "before", "prior", "previously", "previous", "ahead", "advance", "beforehand", "notice", "announced", "first",
    "warning", "announce", "until")
  static let timing = WordSet.ids(
    "before", "by", "until", "till", "when", "once", "upon", "day", "date", "moment", "time", "soon", "after")
  /// 2 for before an event, 1 for on it, 0 for after it.
  static func order(_ word: WordID) -> Int? {
    if beforeEvent.contains(word) { return 2 }
    if onEvent.contains(word) { return 1 }
    return afterEvent.contains(word) ? 0 : nil
  }

  private static let beforeEvent = WordSet.ids("before", "prior", "ahead")
  private static let onEvent = WordSet.ids("on", "upon", "at")
  private static let afterEvent = WordSet.ids("after", "following", "once")
  static let extending = WordSet.stems("extend", "extension", "prolong", "prolongation", "postpone", "defer")
  private static let early = WordSet.stems(
    "open", "begin", "start", "first", "commence", "commencement", "outset", "onset")
  private static let late = WordSet.stems(
    "close", "end", "last", "finish", "expiry", "expire", "conclude", "conclusion", "complete", "completion", "closure")

  /// 0 for the beginning of an event, 1 for its end.
  static func edge(_ token: Token) -> Int? {
    early.contains(token.stem) ? 0 : late.contains(token.stem) ? 1 : nil
  }
}
