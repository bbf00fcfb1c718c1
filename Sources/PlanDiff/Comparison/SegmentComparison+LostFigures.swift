/// Figures of one wording that have no counterpart in the other: bounds that came or went.
extension SegmentComparison {
  mutating func quantityLost(_ quantity: Quantity) {
    guard quantity.number.contains(where: { !oldKept[$0] }), !blurred(quantity, .old), !multiplies(quantity, .old),
      !isTakenUp(quantity, .old), standing >= 0.5 || isDenied(quantity, .new) || isEndOfSpan(quantity, .old)
    else { return }
    guard isBound(quantity, .old), !isOfItem(quantity, .old), !(quantity.role == .duration && becomesEndless(.new))
    else { return }
    let direction = isUnannounced(quantity, .old) ? 1 : -boundIs(quantity, .old)
    explainTerm(beside: quantity, .new)
    if quantity.role == .notice, let denial = denialOfWarning(.new) { explain(denial, .new) }
    if quantity.role == .cap, let denial = denialOfLimit(.new) { explain(denial, .new) }
    add(
      facet(of: quantity), 2 * direction, confidence: 0.65, rule: "h-dropped", why: "the figure was dropped",
      old: quantity.range, new: nil)
  }

  mutating func quantityGained(_ quantity: Quantity) {
    guard quantity.number.contains(where: { !newKept[$0] }), !blurred(quantity, .new), !multiplies(quantity, .new),
      !isTakenUp(quantity, .new), standing >= 0.5 || isDenied(quantity, .old) || isEndOfSpan(quantity, .new)
    else { return }
    guard isBound(quantity, .new), !isOfItem(quantity, .new), !(quantity.role == .duration && becomesEndless(.old))
    else { return }
    let direction = isUnannounced(quantity, .new) ? -1 : boundIs(quantity, .new)
    explainTerm(beside: quantity, .old)
    if quantity.role == .notice, let denial = denialOfWarning(.old) { explain(denial, .old) }
    if quantity.role == .cap, let denial = denialOfLimit(.old) { explain(denial, .old) }
    add(
      facet(of: quantity), 2 * direction, confidence: 0.65, rule: "h-added", why: "a figure was added", old: nil,
      new: quantity.range)
  }

  /// "or of a value below 3,000 crowns": the figure belongs to an item that came or went as a whole.
  private func isOfItem(_ quantity: Quantity, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    return hunks.contains { hunk in
      let (mine, other) = side == .old ? (hunk.old, hunk.new) : (hunk.new, hunk.old)
      return other.isEmpty && mine.contains(quantity.number.lowerBound) && mine.count > quantity.range.count + 2
        && (mine.first { reading.tokens[$0].kind != .punctuation }.map(reading.isAndOr) ?? false)
    }
  }

  /// "up to the fees received", "never beyond the price paid": a ceiling told by another amount, which one wording has.
  mutating func compareVerbalCaps() {
    let (before, after) = (verbalCap(.old), verbalCap(.new))
    guard (before == nil) != (after == nil), standing >= 0.35 else { return }
    let side: Side = after == nil ? .old : .new
    guard let cap = after ?? before,
      !(side == .old ? newQuantities : oldQuantities).contains(where: { $0.role == .cap && !isTimed($0) })
    else { return }
    let direction = side == .new ? boundIs(cap, side) : -boundIs(cap, side)
    if let denial = denialOfLimit(side == .old ? .new : .old) { explain(denial, side == .old ? .new : .old) }
    add(
      .quantity, 2 * direction, confidence: 0.7, rule: side == .new ? "h-added" : "h-dropped",
      why: side == .new ? "a ceiling was added" : "the ceiling was dropped", old: side == .old ? cap.range : nil,
      new: side == .new ? cap.range : nil)
  }

  private func isTimed(_ quantity: Quantity) -> Bool { quantity.measure == .time || quantity.measure == .frequency }

  private func verbalCap(_ side: Side) -> Quantity? {
    let (reading, range, kept) = side == .old ? (old, oldRange, oldKept) : (new, newRange, newKept)
    for match in touched(.quantity, side) where rules.cues[match.cue].role == .cap {
      var end = match.range.upperBound
      while end < range.upperBound, end - match.range.upperBound < 7, reading.tokens[end].kind == .word { end += 1 }
      let phrase = match.range.upperBound..<end
      guard !match.range.contains(where: { kept[$0] && Self.isContent(reading.tokens[$0], rules) }),
        phrase.first.map({
          MeasureWords.definite.contains(reading.tokens[$0].id) || FigureWords.whatever.contains(reading.tokens[$0].id)
        }) ?? false,
        phrase.prefix(6).contains(where: { FigureWords.amounts.contains(reading.tokens[$0].stem) }),
        !reading.tokens[match.range.lowerBound..<end].contains(where: { $0.kind == .number })
      else { continue }
      return Quantity(
        measure: .money(.none), value: 0, role: .cap, range: match.range.lowerBound..<end, number: match.range)
    }
    return nil
  }

  /// "without limit of amount", "with no ceiling".
  private func denialOfLimit(_ side: Side) -> Range<Int>? {
    let (reading, range) = side == .old ? (old, oldRange) : (new, newRange)
    for at in range {
      if FigureWords.unlimited.contains(reading.tokens[at].stem) { return at..<at + 1 }
      guard FigureWords.without.contains(reading.tokens[at].id),
        let limit = (at + 1..<max(at + 1, min(at + 4, range.upperBound))).first(where: {
          FigureWords.limits.contains(reading.tokens[$0].stem)
        })
      else { continue }
      var end = limit + 1
      while end < range.upperBound, end - limit <= 3, FigureWords.limited.contains(reading.tokens[end].id) { end += 1 }
      return at..<end
    }
    return nil
  }

  /// "without notice", "unlimited": the other wording says in words that there is no such bound.
  private func isDenied(_ quantity: Quantity, _ side: Side) -> Bool {
    switch quantity.role {
    case .cap: return denialOfLimit(side) != nil
    case .notice: return unannounced(side)
    default: return false
    }
  }

  /// "not less than three and not more than twelve years" against "not more than twelve years": one end of a span whose
  /// other end stands in both wordings.
  private func isEndOfSpan(_ quantity: Quantity, _ side: Side) -> Bool {
    let (quantities, explained) = side == .old ? (oldQuantities, oldExplained) : (newQuantities, newExplained)
    guard quantity.role == .floor || quantity.role == .cap else { return false }
    return quantities.contains {
      $0.measure == quantity.measure && ($0.role == .cap || $0.role == .floor) && $0.role != quantity.role
        && abs($0.number.lowerBound - quantity.number.lowerBound) <= 8 && explained.contains($0.number.lowerBound)
    }
  }

  /// "until a final decision" against "for the first six weeks": the one term took the place of the other.
  private mutating func explainTerm(beside quantity: Quantity, _ side: Side) {
    guard quantity.role == .duration, quantity.measure == .time else { return }
    let (reading, range, kept) = side == .old ? (old, oldRange, oldKept) : (new, newRange, newKept)
    guard let start = range.first(where: { EdgeWords.until.contains(reading.tokens[$0].id) && !kept[$0] }) else {
      return
    }
    var end = start + 1
    while end < range.upperBound, end - start < 12, reading.tokens[end].kind == .word { end += 1 }
    explain(start..<end, side)
  }

  private func unannounced(_ side: Side) -> Bool { denialOfWarning(side) != nil }

  /// "without notice", "with no prior warning being given".
  private func denialOfWarning(_ side: Side) -> Range<Int>? {
    let (reading, range) = side == .old ? (old, oldRange) : (new, newRange)
    for at in range {
      if FigureWords.unannounced.contains(reading.tokens[at].stem) { return at..<at + 1 }
      guard FigureWords.without.contains(reading.tokens[at].id),
        let warning = (at + 1..<max(at + 1, min(at + 4, range.upperBound))).first(where: {
          FigureWords.warning.contains(reading.tokens[$0].stem)
        })
      else { continue }
      var end = warning + 1
      while end < range.upperBound, FigureWords.given.contains(reading.tokens[end].id) { end += 1 }
      return at..<end
    }
    return nil
  }

  /// An inspection without warning is the stricter one, though who inspects owes less.
  private func isUnannounced(_ quantity: Quantity, _ side: Side) -> Bool {
    guard quantity.role == .notice, unannounced(side == .old ? .new : .old) else { return false }
    let (reading, range) = side == .old ? (old, oldRange) : (new, newRange)
    return range.contains { FigureWords.inspecting.contains(reading.tokens[$0].stem) }
  }

  /// "twice its value" against "its value", "half the fee" against "the fee": a factor where none stood is a factor of one.
  private mutating func multiplies(_ quantity: Quantity, _ side: Side) -> Bool {
    let (reading, range, kept) = side == .old ? (old, oldRange, oldKept) : (new, newRange, newKept)
    var next = quantity.number.upperBound
    let factor: Double
    switch quantity.measure {
    case .count(let noun) where noun == MeasureWords.timesStem && quantity.value > 1: factor = quantity.value
    case .percent
    where !quantity.isVerbal
      && (quantity.role == .plain || quantity.value > 100 || quantity.role == .cap && isKept(before: quantity, side)):
      factor = quantity.value / 100
    default: return false
    }
    if next < range.upperBound,
      reading.tokens[next].id == MeasureWords.times || reading.tokens[next].id == MeasureWords.of
    {
      next += 1
    }
    guard factor != 1, next + 1 < range.upperBound, MeasureWords.definite.contains(reading.tokens[next].id) else {
      return false
    }
    // What is multiplied stands on the other side, as it is.
    let thing = (next + 1..<min(next + 4, range.upperBound)).first { Self.isContent(reading.tokens[$0], rules) }
    guard let thing, kept[thing], factor > 1 || standing >= 0.5 else { return false }
    let grew = (factor > 1) == (side == .new)
    let direction = moreIs(quantity, side) * (grew ? 1 : -1)
    add(
      .quantity, 3 * direction, confidence: 0.75, rule: "h-amount",
      why: grew ? "the figure was multiplied" : "only a part of the figure", old: side == .old ? quantity.range : nil,
      new: side == .new ? quantity.range : nil)
    return true
  }

  /// The word of bound in front of a figure stands on the other side too.
  private func isKept(before quantity: Quantity, _ side: Side) -> Bool {
    let range = side == .old ? oldRange : newRange
    let kept = side == .old ? oldKept : newKept
    return quantity.number.lowerBound > range.lowerBound && kept[quantity.number.lowerBound - 1]
  }

  /// "and keep them for three years" against ". They are kept for one year": the figure stands in a clause of its own.
  private mutating func isTakenUp(_ quantity: Quantity, _ side: Side) -> Bool {
    let other: Side = side == .old ? .new : .old
    let clauses = other == .old ? clausesBesideOld : clausesBesideNew
    var partner: Quantity?
    for (figure, isRestated) in clauses?.figures(like: quantity) ?? []
    where figure.measure == quantity.measure || quantity.equals(figure) {
      if figure.equals(quantity) {
        explain(quantity.range, side)
        explain(figure.range, other)
        return true
      }
      let isSameNoun = figure.measure == quantity.measure && quantity.measure.countsNoun
      guard
        isSameNoun && figure.isAmount && quantity.isAmount
          || figure.role == quantity.role && (!isRestated || isOfOneKind(figure, quantity))
      else { continue }
      partner = partner ?? figure
    }
    guard let partner else { return false }
    let (left, right) = side == .old ? (quantity, partner) : (partner, quantity)
    let (from, to) = left.rates(beside: right)
    let relative = Self.change(left.measure, from, to)
    let size = relative < 0.15 ? 1 : relative < 0.6 ? 2 : 3
    add(
      facet(of: quantity), size * moreIs(quantity, side) * (to > from ? 1 : -1), confidence: 0.7,
      rule: "h-\(ruleName(quantity))", why: "\(noun(of: quantity)) \(to > from ? "raised" : "lowered")",
      old: left.range, new: right.range)
    return true
  }

  /// In a clause that only repeats the rest, a figure of the same kind is this figure, unless it counts by itself.
  private func isOfOneKind(_ left: Quantity, _ right: Quantity) -> Bool {
    switch left.measure {
    case .count, .percent: left.role != .plain
    case .frequency, .date: false
    default: true
    }
  }

  /// Whether a lone figure sets a bound; deadlines are read by their own scale.
  private func isBound(_ quantity: Quantity, _ side: Side) -> Bool {
    if quantity.measure == .date || isOfNewClause(quantity, side) || isOfNewSanction(quantity, side)
      || isOfNewItem(quantity, side)
    {
      return false
    }
    switch quantity.role {
    case .cap, .floor, .notice, .duration: return true
    case .deadline, .start, .interval: return false
    default:
      guard quantity.measure == .frequency else { return false }
      // "in any one year" says in what time something is counted, not how often it is due.
      let first = (side == .old ? old : new).tokens[quantity.range.lowerBound].id
      return !MeasureWords.inWord.contains(first) && first != MeasureWords.from && first != MeasureWords.between
        && !hasPeriod(quantity, side == .old ? .new : .old)
        && !isSettingOnly(quantity, side) && !hasRhythmOfEvents(side == .old ? .new : .old)
        && !isRhythmOfLostNoun(quantity, side)
    }
  }

  /// "and store samples for five years", ", drift nets exceeding two kilometres": the figure of an item that came or went
  /// as a whole.
  private func isOfNewItem(_ quantity: Quantity, _ side: Side) -> Bool { isOfNewItem(quantity.number, side) }

  func isOfNewItem(_ range: Range<Int>, _ side: Side) -> Bool {
    let (reading, kept) = side == .old ? (old, oldKept) : (new, newKept)
    guard
      let hunk = hunks.first(where: { (side == .old ? $0.old : $0.new).contains(range.lowerBound) }),
      (side == .old ? hunk.new : hunk.old).allSatisfy({
        !Self.isContent((side == .old ? new : old).tokens[$0], rules)
      })
    else { return false }
    let mine = side == .old ? hunk.old : hunk.new
    guard
      let opening = (mine.lowerBound..<range.lowerBound).last(where: { reading.isAndOr($0) || reading.isComma($0) })
    else { return false }
    // A word of its own stands between the connective and the figure.
    return (opening + 1..<range.lowerBound).contains {
      Self.isContent(reading.tokens[$0], rules) && !kept[$0] && !BoundWords.wording.contains(reading.tokens[$0].id)
    }
  }

  /// "or imprisonment for up to a year", where the other wording knows no prison: read with the sanction.
  private func isOfNewSanction(_ quantity: Quantity, _ side: Side) -> Bool {
    isOfNewSanction(quantity.number, side)
  }

  func isOfNewSanction(_ range: Range<Int>, _ side: Side) -> Bool {
    let kept = side == .old ? oldKept : newKept
    let near = max(0, range.lowerBound - 9)..<range.upperBound + 4
    let found = all(.sanction, side).filter { near.contains($0.range.lowerBound) && !kept[$0.range.lowerBound] }
    guard !found.isEmpty else { return false }
    let others = all(.sanction, side == .old ? .new : .old).map { rules.cues[$0.cue].level }
    return found.contains { !others.contains(rules.cues[$0.cue].level) }
  }

  /// A figure in a condition or exception that came or went as a whole is read with it.
  private func isOfNewClause(_ quantity: Quantity, _ side: Side) -> Bool {
    let map = side == .old ? oldMap : newMap
    let place = map.place(quantity.number.lowerBound)
    guard place == .condition || place.isCarveOut else { return false }
    var first = quantity.number.lowerBound
    while first > map.segment.lowerBound, quantity.number.lowerBound - first < 64, map.place(first - 1) == place {
      first -= 1
    }
    return !(side == .old ? oldKept : newKept)[first]
  }

  /// "during office hours" alone is a restriction in time, read with the settings.
  private func isSettingOnly(_ quantity: Quantity, _ side: Side) -> Bool {
    all(.setting, side).contains { $0.range == quantity.range }
  }

  /// "each year … 25 days" and "25 days of leave a year": the period stands in both wordings.
  private func hasPeriod(_ quantity: Quantity, _ side: Side) -> Bool {
    guard let period = quantity.period, quantity.times ?? 1 == 1, !quantity.isVerbal else { return false }
    let (reading, range) = side == .old ? (old, oldRange) : (new, newRange)
    return range.dropFirst().contains {
      MeasureWords.rate.contains(reading.tokens[$0 - 1].id)
        && rules.units.days(reading.tokens[$0]).map { abs($0 - period) <= 0.035 * period } ?? false
    }
  }

  /// "before every voyage": how often hangs on another event, which no figure tells.
  private func hasRhythmOfEvents(_ side: Side) -> Bool {
    let (reading, range, kept) = side == .old ? (old, oldRange, oldKept) : (new, newRange, newKept)
    return range.dropFirst().contains {
      MeasureWords.every.contains(reading.tokens[$0].id) && !kept[$0]
        && FigureWords.at.contains(reading.tokens[$0 - 1].id)
    }
  }

  /// "annual" before a noun that came or went with it says nothing about how often the act is due.
  private func isRhythmOfLostNoun(_ quantity: Quantity, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    let kept = side == .old ? oldKept : newKept
    let next = quantity.range.upperBound
    return quantity.isVerbal && quantity.range.count == 1 && next < reading.tokens.count
      && Self.isContent(reading.tokens[next], rules) && !kept[next]
  }

  /// "200 tonnes" against "an appropriate quantity": vaguer is weaker, in a duty as in a right.
  private mutating func blurred(_ quantity: Quantity, _ side: Side) -> Bool {
    switch quantity.role {
    case .plain, .floor, .cap, .approximate: break
    default: return false
    }
    if quantity.isVerbal || quantity.measure == .date || standing < 0.5 && similarity < 0.55 { return false }
    let number = quantity.number.lowerBound
    let map = side == .old ? oldMap : newMap
    guard map.place(number) == .act || map.place(number) == .operation else { return false }
    let other: Side = side == .old ? .new : .old
    let explained = other == .old ? oldExplained : newExplained
    guard
      let vague = touched(.quantity, other).first(where: { match in
        rules.cues[match.cue].role == .vague && !match.range.contains(where: explained.contains)
      })
    else { return false }
    let direction = (side == .old ? -1 : 1) * (map.norm(at: number).kind == .exemption ? -1 : 1)
    let figure = withStart(quantity, (side == .old ? old : new).tokens, map.segment)
    add(
      .precision, 2 * direction, confidence: 0.65, rule: "h-vague",
      why: side == .old ? "a vague amount in place of a figure" : "a figure in place of a vague amount",
      old: side == .old ? figure : vague.range, new: side == .old ? vague.range : figure)
    return true
  }

  /// "from 80 to 30 crowns": the figure with the one it starts from.
  private func withStart(_ quantity: Quantity, _ tokens: [Token], _ segment: Range<Int>) -> Range<Int> {
    let start = quantity.range.lowerBound - 3
    guard start >= segment.lowerBound, tokens[start].id == MeasureWords.from, tokens[start + 1].kind == .number,
      tokens[start + 2].id == MeasureWords.to
    else { return quantity.range }
    return start..<quantity.range.upperBound
  }

  /// "60 days" against "permanent": read by the scale of duration, where both have a level.
  private func becomesEndless(_ side: Side) -> Bool {
    touched(.duration, side).contains { (rules.cues[$0.cue].level ?? 0) >= 5 }
  }
}

/// Words that say of a bound that there is none.
private enum FigureWords {
  static let at = WordSet.ids("before", "after", "on", "at", "upon", "with", "following", "during", "for")
  static let limits = WordSet.stems("limit", "ceiling", "cap", "maximum", "limitation")
  static let limited = WordSet.ids("of", "as", "to", "in", "amount", "on", "the", "any", "kind", "upper", "sum", "sums")
  static let whatever = WordSet.ids("what", "that", "such", "an", "a")
  /// Amounts that may serve as a ceiling.
  static let amounts = WordSet.stems(
    "fee", "price", "amount", "sum", "value", "cost", "limit", "ceiling", "rate", "premium", "royalty", "capital",
    "turnover", "cover", "coverage", "remuneration", "salary", "wage", "proceeds", "contribution", "rent", "paid",
    "receive", "insurance", "deposit", "share", "tariff", "profit", "charge", "assets", "estate")
  static let unlimited = WordSet.stems("unlimited", "uncapped", "unrestricted", "boundless")
  static let unannounced = WordSet.stems("unannounced", "unnotified")
  static let given = WordSet.ids("given", "being", "whatsoever", "whatever", "to", "anyone", "at", "all")
  static let without = WordSet.ids("without", "no")
  static let warning = WordSet.stems("notice", "warning", "announcement", "notification")
  static let inspecting = WordSet.stems(
    "inspect", "inspection", "visit", "verify", "verification", "search", "check", "audit", "monitor", "examine",
    "enter", "board", "control", "spot-check")
}
