extension SegmentComparison {
  /// Amounts, shares, durations, dates and frequencies: equal ones cancel, the rest are paired by measure and place.
  mutating func compareQuantities() {
    var before = oldQuantities
    var after = newQuantities
    compareSeasons(&before, &after)
    cancel(&before, &after) { $0.equals($1) && $0.role == $1.role }
    let thresholds = self
    cancel(&before, &after) { thresholds.isSameThreshold($0, $1) }
    // Same figure in another role: "at least 50" and "up to 50".
    for index in before.indices.reversed() {
      if let other = after.firstIndex(where: { before[index].equals($0) }) {
        compareRole(before[index], after[other])
        pair(before.remove(at: index), after.remove(at: other))
      }
    }
    reconcileRates(&before, &after)
    var lost: [Quantity] = []
    while let (left, right) = bestPair(before, after) {
      let (quantity, partner) = (before.remove(at: left), after.remove(at: right))
      if !areComplements(quantity, partner) { compareValue(quantity, partner) }
      pair(quantity, partner)
    }
    for quantity in before {
      guard let other = bestPartner(of: quantity, in: after) else {
        lost.append(quantity)
        continue
      }
      let partner = after.remove(at: other)
      compareValue(quantity, partner)
      pair(quantity, partner)
    }
    for quantity in lost {
      quantityLost(quantity)
    }
    for quantity in after {
      quantityGained(quantity)
    }
    compareVerbalCaps()
  }

  /// "more than 49 workers" and "50 workers or more", "shall not hold two offices" and "more than one": whole things are
  /// counted, so that the next one is the first beyond.
  private func isSameThreshold(_ before: Quantity, _ after: Quantity) -> Bool {
    guard case .count = before.measure, case .count = after.measure, abs(before.value - after.value) == 1 else {
      return false
    }
    let (low, high, side): (Quantity, Quantity, Side) =
      before.value < after.value ? (before, after, .old) : (after, before, .new)
    func exceeds(_ quantity: Quantity, _ side: Side, _ words: WordSet) -> Bool {
      let (reading, range) = side == .old ? (old, oldRange) : (new, newRange)
      let at = quantity.number.lowerBound
      guard at - 1 >= range.lowerBound,
        !MeasureWords.no.contains(at - 3 >= range.lowerBound ? reading.tokens[at - 3].id : 0)
      else { return false }
      return at - 2 >= range.lowerBound && reading.tokens[at - 1].id == MeasureWords.than
        && words.contains(reading.tokens[at - 2].id)
    }
    let other: Side = side == .old ? .new : .old
    let isBan = (other == .old ? oldMap : newMap).norm(at: high.number.lowerBound).sign == .against
    if low.role == .floor, exceeds(low, side, BoundWords.above) {
      return high.role == .floor && !exceeds(high, other, BoundWords.above) || high.role == .plain && isBan
    }
    return high.role == .cap && low.role == .cap && exceeds(high, other, BoundWords.below)
      && !exceeds(low, side, BoundWords.below)
  }

  /// The two figures that fit each other best; the best go first, so that a period is not set against a time limit
  /// while its own counterpart stands a few words on.
  private func bestPair(_ before: [Quantity], _ after: [Quantity]) -> (Int, Int)? {
    guard before.count * after.count <= Self.mostPairs else { return nil }
    var best: (Int, Int)?
    var most = -1
    for left in before.indices {
      guard let right = bestPartner(of: before[left], in: after) else { continue }
      let fit = affinity(
        before[left], after[right], isSameHunk: isSameHunk(before[left], after[right]))
      if fit > most { (best, most) = ((left, right), fit) }
    }
    return best
  }

  /// Beyond so many pairs of figures they are taken in their order.
  private static let mostPairs = 64

  private mutating func cancel(
    _ before: inout [Quantity], _ after: inout [Quantity], _ areSame: (Quantity, Quantity) -> Bool
  ) {
    for index in before.indices.reversed() {
      if let other = after.firstIndex(where: { areSame(before[index], $0) }) {
        pair(before.remove(at: index), after.remove(at: other))
      }
    }
  }

  private mutating func pair(_ before: Quantity, _ after: Quantity) {
    explain(boundWords(before, old, oldRange), .old)
    explain(boundWords(after, new, newRange), .new)
    // "ends three years after" and "continues for three years": one end, told from both sides.
    if before.role == .duration, after.role == .duration, before.equals(after) {
      let (left, right) = (courseVerb(before, old, oldRange), courseVerb(after, new, newRange))
      if let left, let right, left.isEnd != right.isEnd {
        explain(left.at..<left.at + 1, .old)
        explain(right.at..<right.at + 1, .new)
      }
    }
    let (left, right) = (runningFrom(before, old, oldRange), runningFrom(after, new, newRange))
    if left.isEmpty != right.isEmpty {
      explain(left, .old)
      explain(right, .new)
    }
  }

  /// The verb in front of a term, and whether it names the end.
  private func courseVerb(_ quantity: Quantity, _ reading: Reading, _ segment: Range<Int>) -> (at: Int, isEnd: Bool)? {
    for at in (max(segment.lowerBound, quantity.range.lowerBound - 5)..<quantity.range.lowerBound).reversed() {
      let stem = reading.tokens[at].stem
      if MeasureWords.ending.contains(stem) { return (at, true) }
      if MeasureWords.continuing.contains(stem) { return (at, false) }
    }
    return nil
  }

  /// "three years after the date of issue": the event a term runs from, which need not be told.
  private func runningFrom(_ quantity: Quantity, _ reading: Reading, _ segment: Range<Int>) -> Range<Int> {
    let start = quantity.range.upperBound
    guard quantity.measure == .time, start < segment.upperBound, MeasureWords.after.contains(reading.tokens[start].id)
    else { return start..<start }
    var end = start + 1
    while end < segment.upperBound, end - start < 6, reading.tokens[end].kind != .punctuation,
      !reading.isAndOr(end)
    { end += 1 }
    return start..<end
  }

  /// The figure with the words of bound in front of it.
  private func boundWords(_ quantity: Quantity, _ reading: Reading, _ segment: Range<Int>) -> Range<Int> {
    var start = quantity.range.lowerBound
    while start > segment.lowerBound, quantity.range.lowerBound - start < 5,
      BoundWords.wording.contains(reading.tokens[start - 1].id)
    {
      start -= 1
    }
    return start..<quantity.range.upperBound
  }

  /// "four times a year" and, written apart, "in any one year … four": the count is compared, the period is the same.
  private mutating func reconcileRates(_ before: inout [Quantity], _ after: inout [Quantity]) {
    func count(of rate: Quantity) -> Quantity? {
      guard let times = rate.times else { return nil }
      var result = rate
      result.measure = .count(0)
      result.value = times
      return result
    }
    func split(_ rates: inout [Quantity], _ others: inout [Quantity]) {
      for index in rates.indices where rates[index].measure == .frequency {
        guard let rate = count(of: rates[index]), let period = rates[index].period,
          let cycle = others.firstIndex(where: {
            guard let other = $0.period, $0.times ?? 1 == 1, $0.value != rates[index].value else { return false }
            return abs(other - period) <= 0.035 * period
          }), others.contains(where: { if case .count = $0.measure { true } else { false } })
        else { continue }
        rates[index] = rate
        others.remove(at: cycle)
      }
    }
    split(&before, &after)
    split(&after, &before)
    cancel(&before, &after) { $0.equals($1) && $0.role == $1.role }
  }

  private func bestPartner(of quantity: Quantity, in others: [Quantity]) -> Int? {
    let near = hunks.filter { $0.old.overlaps(quantity.number) }
    var best: Int?
    var most = -1
    for (index, other) in others.enumerated() where quantity.isComparable(with: other) {
      let isNear = near.contains { $0.new.overlaps(other.number) }
      let fit = affinity(quantity, other, isSameHunk: isNear)
      if fit > most, !isPriceBesideShare(quantity, other), isNear || !isLoneOne(quantity, other),
        isNear || !isNamedDayBesideTerm(quantity, other)
      {
        (best, most) = (index, fit)
      }
    }
    return best
  }

  /// "that same day" is no counterpart of "a term of twenty years".
  private func isNamedDayBesideTerm(_ left: Quantity, _ right: Quantity) -> Bool {
    left.measure == .time && left.isVerbal != right.isVerbal && (left.role == .duration) != (right.role == .duration)
  }

  /// "in part" says how much of a thing; "a fee of 2 per cent" is no share of it.
  private func isPriceBesideShare(_ left: Quantity, _ right: Quantity) -> Bool {
    guard left.isVerbal != right.isVerbal, left.measure == .percent else { return false }
    return left.isVerbal ? isPrice(right, .new) : isPrice(left, .old)
  }

  /// "one" may be no count at all; it is set against another count only where it took its place.
  private func isLoneOne(_ left: Quantity, _ right: Quantity) -> Bool {
    guard case .count(let noun) = left.measure, case .count(let other) = right.measure else { return false }
    return noun != other
      && (old.tokens[left.number.lowerBound].kind == .word || new.tokens[right.number.lowerBound].kind == .word)
  }

  private func isSameHunk(_ left: Quantity, _ right: Quantity) -> Bool {
    hunks.contains { $0.old.overlaps(left.number) && $0.new.overlaps(right.number) }
  }

  private func affinity(_ left: Quantity, _ right: Quantity, isSameHunk: Bool) -> Int {
    // What a time does in its clause says more than where it stands.
    (left.measure == right.measure ? 4 : 0)
      + (left.role == right.role ? left.measure == .time ? 4 : 2 : 0)
      + (isSameHunk ? 3 : 0)
  }

  private mutating func compareValue(_ before: Quantity, _ after: Quantity) {
    let (left, right) = before.rates(beside: after)
    let relative = Self.change(before.measure, left, right)
    if before.measure == .date || after.measure == .date {
      guard before.value != after.value else { return }
    } else if relative < 0.005 {
      return compareRole(before, after)
    }
    if isTurnedAround(before, after) || areDifferentThings(before, after) { return }
    let grew = right > left
    let size =
      before.measure == .date
      ? (abs(after.value - before.value) > 186 ? 3 : 2) : relative < 0.15 ? 1 : relative < 0.6 ? 2 : 3
    let (more, teller) = moreIs(before, after)
    let direction = more * (grew ? 1 : -1)
    let confidence = before.measure == after.measure ? 0.85 : 0.7
    if before.isVagueRhythm != after.isVagueRhythm {
      blurredTime = (size * direction, before.range, after.range)
    }
    add(
      isSamePeriod(before, after) ? .quantity : facet(of: teller), size * direction, confidence: confidence,
      rule: "h-\(ruleName(teller))",
      why: "\(noun(of: teller)) \(grew ? "raised" : "lowered")", old: before.range, new: after.range)
  }

  /// How much a figure changed, against the smaller of the two; a share near the whole by what it leaves open, so that
  /// 99.5 and 99.9 per cent lie far apart.
  static func change(_ measure: Quantity.Measure, _ left: Double, _ right: Double) -> Double {
    var base = min(abs(left), abs(right))
    if measure == .percent, base >= 90, max(left, right) < 100 { base = min(100 - left, 100 - right) }
    return base == 0 ? .infinity : abs(right - left) / base
  }

  /// "200 fish a year" against "350 fish a year": the amount changed, not how often it is due.
  private func isSamePeriod(_ before: Quantity, _ after: Quantity) -> Bool {
    guard before.times != nil, after.times != nil, let left = before.period, let right = after.period else {
      return false
    }
    return abs(left - right) <= 0.035 * left
  }

  /// What a larger figure means, and the wording that tells it. Both wordings are asked, and the one that says more
  /// plainly what the figure does is believed, so that a comparison read backwards gives the mirror image.
  private func moreIs(_ before: Quantity, _ after: Quantity) -> (sign: Int, teller: Quantity) {
    let (left, right) = (moreIs(before, .old), moreIs(after, .new))
    let (clear, other) = (plainness(before, .old), plainness(after, .new))
    if clear != other { return clear > other ? (left, before) : (right, after) }
    // As plain as each other: the usual meaning, which is less of a time allowed or of a ceiling, else more.
    let usual =
      switch before.role {
      case .deadline, .start, .interval, .cap: -1
      default: 1
      }
    return left == usual ? (left, before) : (right, after)
  }

  /// How plainly the words around a figure say what it does.
  private func plainness(_ quantity: Quantity, _ side: Side) -> Int {
    // An age or a size that says who or what is meant is told by its own words.
    if tellsWhich(quantity, side) { return 4 }
    return switch quantity.role {
    case .cap, .floor: 3
    case .deadline, .notice: 2
    case .start, .interval, .duration: 1
    default: 0
    }
  }

  /// "200 computers" against "40 sets of instruments": another thing is counted, not less of one.
  private func areDifferentThings(_ before: Quantity, _ after: Quantity) -> Bool {
    guard case .count(let left) = before.measure, case .count(let right) = after.measure, left != right, left != 0,
      right != 0, standing >= 0.5, before.role == .plain, after.role == .plain
    else { return false }
    let gone = oldRange.first { $0 >= before.number.upperBound && old.tokens[$0].stem == left }
    let come = newRange.first { $0 >= after.number.upperBound && new.tokens[$0].stem == right }
    guard let gone, let come, Self.isContent(old.tokens[gone], rules), Self.isContent(new.tokens[come], rules) else {
      return false
    }
    return !oldKept[gone] && !newKept[come]
  }

  /// Warning before an act against a message after it: the other party can no longer prepare, however short the time.
  private mutating func isTurnedAround(_ before: Quantity, _ after: Quantity) -> Bool {
    guard before.measure == .time,
      before.role == .notice && after.role == .deadline
        || before.role == .deadline && after.role == .notice, runsFromEvent(before.role == .deadline ? before : after)
    else { return false }
    let norm = oldMap.norm(at: before.number.lowerBound)
    guard norm.sign == .towards else { return false }
    add(
      .setting, after.role == .deadline ? -2 : 2, confidence: 0.75, rule: "h-warning",
      why: after.role == .deadline ? "due after the event, no longer before it" : "due before the event, not after it",
      old: before.range, new: after.range)
    return true
  }

  /// "within three days after a launch".
  private func runsFromEvent(_ quantity: Quantity) -> Bool {
    let reading = quantity.role == .deadline && oldQuantities.contains { $0.range == quantity.range } ? old : new
    let end = quantity.range.upperBound
    return end < reading.tokens.count && MeasureWords.after.contains(reading.tokens[end].id)
      || quantity.range.lowerBound > 0 && reading.tokens[end - 1].id != MeasureWords.before
  }

  /// Same figure, other role (`strength.md` H1, H2).
  private mutating func compareRole(_ before: Quantity, _ after: Quantity) {
    func rank(_ role: Quantity.Role) -> Int? {
      switch role {
      case .floor: 3
      case .plain: 2
      case .approximate: 1
      case .cap: 0
      default: nil
      }
    }
    if isTurnedAround(before, after) { return }
    if before.role == .cap, after.role == .plain, isLevel(after, .new) {
      return add(
        .quantity, -1, confidence: 0.55, rule: "H4", why: "the words of limitation are gone; the figure is now a level",
        old: before.range, new: after.range)
    }
    if before.role == .plain, after.role == .cap, isLevel(before, .old) {
      return add(
        .quantity, 1, confidence: 0.55, rule: "H4", why: "the figure was a level and is now a limit",
        old: before.range, new: after.range)
    }
    guard let left = rank(before.role), let right = rank(after.role), left != right, before.measure != .frequency
    else { return }
    let isReversal = abs(left - right) == 3
    guard standing >= 0.85 || isReversal && similarity >= 0.5 else { return }
    if newMap.norm(at: after.number.lowerBound).sign == .against { return }
    if oldMap.norm(at: before.number.lowerBound).sign == .against { return }
    if before.role == .approximate || after.role == .approximate { return }
    let places = [oldMap.place(before.number.lowerBound), newMap.place(after.number.lowerBound)]
    if isReversal,
      !places.contains(.act) && !places.contains(.subject) || isNegated(before, .old) || isNegated(after, .new)
    {
      return
    }
    let norms = [oldMap.norm(at: before.number.lowerBound), newMap.norm(at: after.number.lowerBound)]
    if norms.contains(where: { $0.kind == .obligation }),
      before.role == .floor || after.role == .floor || norms.contains(where: { !$0.cues.isEmpty })
    {
      let step = max(-2, min(2, right - left))
      add(
        .quantity, step, confidence: 0.6, rule: "H1",
        why: step < 0 ? "the figure is now a ceiling" : "the figure is no longer a ceiling",
        old: before.range, new: after.range)
    }
  }

  /// "never … fewer than three" is a floor, whatever its words.
  private func isNegated(_ quantity: Quantity, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    let range = side == .old ? oldRange : newRange
    return (max(range.lowerBound, quantity.number.lowerBound - 64)..<quantity.number.lowerBound).contains {
      PolarityWords.negators.contains(reading.tokens[$0].id)
    }
  }

  /// "remain at 800,000": a size to be held, not a bound.
  private func isLevel(_ quantity: Quantity, _ side: Side) -> Bool {
    all(.quantity, side).contains { match in
      rules.cues[match.cue].role == .level && match.range.upperBound <= quantity.number.lowerBound
        && quantity.number.lowerBound - match.range.upperBound <= 2
    }
  }

  // MARK: Names

  func facet(of quantity: Quantity) -> Facet {
    if quantity.measure == .frequency { return .setting }
    return switch quantity.role {
    case .deadline: .deadline
    case .start: quantity.measure == .date || quantity.measure == .time ? .deadline : .quantity
    case .notice, .interval: .setting
    case .duration: quantity.measure == .time || quantity.measure == .date ? .duration : .quantity
    case .cap, .floor: quantity.measure == .time ? .duration : .quantity
    default: .quantity
    }
  }

  func ruleName(_ quantity: Quantity) -> String {
    switch quantity.role {
    case .deadline: "deadline"
    case .start: "start"
    case .duration: "duration"
    case .notice: "notice"
    case .interval: "interval"
    case .cap: "cap"
    case .floor: "floor"
    default: quantity.measure == .frequency ? "frequency" : "amount"
    }
  }

  func noun(of quantity: Quantity) -> String {
    switch quantity.role {
    case .deadline: "the time allowed was"
    case .start: "the start was"
    case .duration: "the period was"
    case .notice: "the notice required was"
    case .interval: "the interval was"
    case .cap: "the ceiling was"
    case .floor: "the minimum was"
    default: quantity.measure == .frequency ? "the frequency was" : "the figure was"
    }
  }
}
