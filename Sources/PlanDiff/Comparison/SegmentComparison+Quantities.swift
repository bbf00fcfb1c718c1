extension SegmentComparison {
  /// Amounts, shares, durations, dates and frequencies: equal ones cancel, the rest are paired by measure and place.
  mutating func compareQuantities() {
    var before = oldQuantities
    var after = newQuantities
    for index in before.indices.reversed() {
      if let other = after.firstIndex(where: { before[index].equals($0) && before[index].role == $0.role }) {
        explain(before[index].range, .old)
        explain(after[other].range, .new)
        before.remove(at: index)
        after.remove(at: other)
      }
    }
    // Same figure in another role: "at least 50" and "up to 50".
    for index in before.indices.reversed() {
      if let other = after.firstIndex(where: { before[index].equals($0) }) {
        compareRole(before[index], after[other])
        explain(before[index].range, .old)
        explain(after[other].range, .new)
        before.remove(at: index)
        after.remove(at: other)
      }
    }
    for quantity in before {
      guard let other = bestPartner(of: quantity, in: after) else {
        quantityLost(quantity)
        continue
      }
      let partner = after.remove(at: other)
      compareValue(quantity, partner)
    }
    for quantity in after {
      quantityGained(quantity)
    }
  }

  private func bestPartner(of quantity: Quantity, in others: [Quantity]) -> Int? {
    let candidates = others.indices.filter { quantity.isComparable(with: others[$0]) }
    return candidates.max { left, right in
      affinity(quantity, others[left]) < affinity(quantity, others[right])
    }
  }

  private func affinity(_ left: Quantity, _ right: Quantity) -> Int {
    (left.measure == right.measure ? 4 : 0) + (left.role == right.role ? 2 : 0)
      + (hunks.contains { $0.old.overlaps(left.number) && $0.new.overlaps(right.number) } ? 3 : 0)
  }

  private mutating func compareValue(_ before: Quantity, _ after: Quantity) {
    let base = min(abs(before.value), abs(after.value))
    let relative = base == 0 ? Double.infinity : abs(after.value - before.value) / base
    if before.measure == .date || after.measure == .date {
      guard before.value != after.value else { return }
    } else if relative < 0.01 {
      return compareRole(before, after)
    }
    let grew = after.value > before.value
    let size =
      before.measure == .date
      ? (abs(after.value - before.value) > 186 ? 3 : 2) : relative < 0.15 ? 1 : relative < 0.6 ? 2 : 3
    let direction = moreIs(before, .old) * (grew ? 1 : -1)
    let confidence = before.measure == after.measure ? 0.85 : 0.7
    add(
      facet(of: before), size * direction, confidence: confidence, rule: "h-\(ruleName(before))",
      why: "\(noun(of: before)) \(grew ? "raised" : "lowered")", old: before.range, new: after.range)
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
    if before.role == .cap, after.role == .plain, isLevel(after) {
      return add(
        .quantity, -1, confidence: 0.55, rule: "H4", why: "the words of limitation are gone; the figure is now a level",
        old: before.range, new: after.range)
    }
    guard let left = rank(before.role), let right = rank(after.role), left != right, before.measure != .frequency,
      standing >= 0.85
    else { return }
    let norm = newMap.norm(at: after.number.lowerBound)
    if norm.sign == .against || before.role == .approximate || after.role == .approximate { return }
    if norm.kind == .obligation, before.role == .floor || after.role == .floor || norm.cues.isEmpty == false {
      let step = max(-2, min(2, right - left))
      add(
        .quantity, step, confidence: 0.6, rule: "H1",
        why: step < 0 ? "the figure is now a ceiling" : "the figure is no longer a ceiling",
        old: before.range, new: after.range)
    }
  }

  /// "remain at 800,000": a size to be held, not a bound.
  private func isLevel(_ quantity: Quantity) -> Bool {
    all(.quantity, .new).contains { match in
      rules.cues[match.cue].role == .level && match.range.upperBound <= quantity.number.lowerBound
        && quantity.number.lowerBound - match.range.upperBound <= 2
    }
  }

  private mutating func quantityLost(_ quantity: Quantity) {
    guard standing >= 0.5, quantity.number.contains(where: { !oldKept[$0] }) else { return }
    if quantity.role == .deadline || quantity.measure == .date { return }  // read by the deadline scale
    if quantity.role == .duration, becomesEndless(.new) { return }
    guard
      quantity.role == .cap || quantity.role == .floor || quantity.role == .notice || quantity.role == .duration
        || quantity.measure == .frequency
    else { return }
    let direction = -boundIs(quantity, .old)
    add(
      facet(of: quantity), 2 * direction, confidence: 0.65, rule: "h-dropped", why: "the figure was dropped",
      old: quantity.range, new: nil)
  }

  private mutating func quantityGained(_ quantity: Quantity) {
    guard standing >= 0.5, quantity.number.contains(where: { !newKept[$0] }) else { return }
    if quantity.role == .deadline || quantity.measure == .date { return }
    if quantity.role == .duration, becomesEndless(.old) { return }
    guard
      quantity.role == .cap || quantity.role == .floor || quantity.role == .notice || quantity.role == .duration
        || quantity.measure == .frequency
    else { return }
    let direction = boundIs(quantity, .new)
    add(
      facet(of: quantity), 2 * direction, confidence: 0.65, rule: "h-added", why: "a figure was added", old: nil,
      new: quantity.range)
  }

  /// "60 days" against "permanent": read by the scale of duration, where both have a level.
  private func becomesEndless(_ side: Side) -> Bool {
    touched(.duration, side).contains { (rules.cues[$0.cue].level ?? 0) >= 5 }
  }

  /// Whether having the bound at all makes the norm stronger (+1) or weaker (−1).
  private func boundIs(_ quantity: Quantity, _ side: Side) -> Int {
    let map = side == .old ? oldMap : newMap
    let norm = map.norm(at: quantity.number.lowerBound)
    if isThreshold(quantity, side), !isMinimum(quantity, side), quantity.role == .floor || quantity.role == .plain,
      norm.sign != .against
    {
      return -map.widening(at: quantity.number.lowerBound)
    }
    switch quantity.role {
    case .duration:
      // A term on an endless norm shortens it; exemptions turn once more.
      return norm.kind == .exemption ? 1 : -1
    case .cap:
      return norm.sign == .open || norm.sign == .secured
        ? -1 : norm.kind == .obligation && !isLimit(quantity, side) ? -1 : 1
    case .notice:
      return norm.sign == .open || norm.sign == .secured ? -1 : 1
    default:
      return norm.kind == .exemption ? -1 : 1
    }
  }

  /// Whether a larger figure makes the norm stronger (+1) or weaker (−1): the orientation table of `strength.md` 4h.
  private func moreIs(_ quantity: Quantity, _ side: Side) -> Int {
    let map = side == .old ? oldMap : newMap
    let token = quantity.number.lowerBound
    let norm = map.norm(at: token)
    let isRight = norm.sign == .open && norm.kind != .exemption || norm.sign == .secured
    let exemption = norm.kind == .exemption ? -1 : 1
    switch map.place(token) {
    case .condition: return (isBelow(quantity, side) ? 1 : -1) * exemption
    case .opening: return (isBelow(quantity, side) || quantity.role == .cap ? -1 : 1) * exemption
    case .exception:
      return (isBelow(quantity, side) || quantity.role == .plain || quantity.role == .cap ? -1 : 1) * exemption
    case .subject:
      // A figure that opens the subject is its amount; one further in picks out whom the norm reaches.
      let opensSubject = token - map.segment.lowerBound <= 2
      if quantity.role != .deadline, isThreshold(quantity, side) || !opensSubject && quantity.measure != .percent {
        return isBelow(quantity, side) ? exemption : -exemption
      }
    default: break
    }
    switch quantity.role {
    case .deadline:
      return isRight ? 1 : norm.sign == .against ? 1 : -exemption
    case .notice:
      return isRight ? -1 : exemption
    case .cap:
      if norm.kind == .exemption { return -1 }
      if isRight { return 1 }
      if isLiability(quantity, side) { return 1 }
      return isGiven(quantity, side) && norm.sign != .against ? 1 : -1
    case .floor:
      // "over 10,000" picks out what the duty is about; "at least 50" is the duty itself.
      return isAboveThreshold(quantity, side) && !isMinimum(quantity, side) ? -exemption : exemption
    default:
      if isAboveThreshold(quantity, side), !isMinimum(quantity, side) { return -exemption }
      if isLimit(quantity, side), isBoundVerb(quantity, side) { return -1 }
    }
    if norm.sign == .against {
      // A zone or a term of a ban grows with its figure; an amount that may not be passed loosens it.
      switch quantity.measure {
      case .length: return 1
      case .time: return 1
      case .date: return 1
      default: return isAboveThreshold(quantity, side) ? -1 : isLimit(quantity, side) ? -1 : 1
      }
    }
    return exemption
  }

  private func facet(of quantity: Quantity) -> Facet {
    switch quantity.role {
    case .deadline: .deadline
    case .notice: .setting
    case .duration: quantity.measure == .time || quantity.measure == .date ? .duration : .quantity
    default: .quantity
    }
  }

  private func ruleName(_ quantity: Quantity) -> String {
    switch quantity.role {
    case .deadline: "deadline"
    case .duration: "duration"
    case .notice: "notice"
    case .cap: "cap"
    case .floor: "floor"
    default: quantity.measure == .frequency ? "frequency" : "amount"
    }
  }

  private func noun(of quantity: Quantity) -> String {
    switch quantity.role {
    case .deadline: "the time allowed was"
    case .duration: "the period was"
    case .notice: "the notice required was"
    case .cap: "the ceiling was"
    case .floor: "the minimum was"
    default: quantity.measure == .frequency ? "the frequency was" : "the figure was"
    }
  }

  private func words(before quantity: Quantity, _ count: Int, _ side: Side) -> [Token] {
    let reading = side == .old ? old : new
    let range = side == .old ? oldRange : newRange
    return Array(reading.tokens[max(range.lowerBound, quantity.number.lowerBound - count)..<quantity.number.lowerBound])
  }

  private func isBelow(_ quantity: Quantity, _ side: Side) -> Bool {
    words(before: quantity, 3, side).contains { BoundWords.below.contains($0.id) }
  }

  private func isAboveThreshold(_ quantity: Quantity, _ side: Side) -> Bool {
    words(before: quantity, 3, side).contains { BoundWords.above.contains($0.id) }
  }

  private func isMinimum(_ quantity: Quantity, _ side: Side) -> Bool {
    words(before: quantity, 3, side).contains { BoundWords.minimum.contains($0.id) }
  }

  private func isThreshold(_ quantity: Quantity, _ side: Side) -> Bool {
    words(before: quantity, 4, side).contains { BoundWords.above.contains($0.id) || BoundWords.below.contains($0.id) }
  }

  /// A ceiling on the bearer's own conduct, as against one on what must be given.
  private func isLimit(_ quantity: Quantity, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    let range = side == .old ? oldRange : newRange
    return range.contains { BoundWords.limiting.contains(reading.tokens[$0].stem) }
  }

  /// "shall at no time exceed 200": the verb sets the bound.
  private func isBoundVerb(_ quantity: Quantity, _ side: Side) -> Bool {
    words(before: quantity, 2, side).contains { BoundWords.passing.contains($0.stem) }
  }

  /// A ceiling on what must be given or borne, as against one on the bearer's own conduct.
  private func isGiven(_ quantity: Quantity, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    let range = side == .old ? oldRange : newRange
    return range.contains { BoundWords.giving.contains(reading.tokens[$0].stem) }
  }

  private func isLiability(_ quantity: Quantity, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    let range = side == .old ? oldRange : newRange
    return range.contains { BoundWords.liability.contains(reading.tokens[$0].stem) }
  }
}

/// Words that say what a bound bounds.
enum BoundWords {
  static let below = Set(
    ["under", "below", "less", "fewer", "within", "up", "most", "shorter", "smaller", "lower", "younger"].map(
      WordHash.of))
  static let above = Set(
    [
      "over", "above", "more", "exceeding", "exceed", "exceeds", "least", "than", "beyond", "longer", "larger",
      "heavier", "older",
    ].map(WordHash.of))
  static let minimum = Set(["least", "minimum", "no", "not"].map(WordHash.of))
  static let limiting = Set(
    ["limit", "cap", "ceiling", "exceed", "restrict", "confine", "maximum", "only"].map { Stemmer.stem(of: $0) })
  static let passing = Set(["exceed", "pass", "surpass", "top"].map { Stemmer.stem(of: $0) })
  static let giving = Set(
    [
      "pay", "provide", "contribute", "supply", "deliver", "admit", "accept", "release", "transfer", "grant", "finance",
      "fund", "make", "reimburse", "host", "receive", "lend", "allow",
    ].map { Stemmer.stem(of: $0) })
  static let liability = Set(
    ["liability", "liable", "compensation", "damage", "fine", "penalty", "indemnity", "reimburse"].map {
      Stemmer.stem(of: $0)
    })
}
