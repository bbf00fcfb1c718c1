extension SegmentComparison {
  /// The norm as a whole, where a right or a ban grew, shrank or gave way through one of its parts: "free of charge"
  /// dropped from a right leaves a weaker right. It sums up the deltas of the unit and is no evidence of its own, so it
  /// is added after they have been joined.
  func normAsWhole() -> [Delta] {
    let counted = deltas.filter { $0.confidence >= LabelRules.leastConfidence }
    guard !counted.isEmpty else { return [] }
    let facets = [facetOfNorm(counted), isSanction(.old) && isSanction(.new) ? .enforcement : nil]
    return facets.compactMap { facet in facet.flatMap { whole($0) } } + oppositeAct(counted) + blur()
      + addedFigure(counted)
  }

  /// Where a figure took the place of a vague time, or the reverse, the norm is the more or the less precise as well.
  private func blur() -> [Delta] {
    guard let blurredTime, !deltas.contains(where: { $0.facet == .precision }) else { return [] }
    let isVaguer = blurredTime.severity < 0
    return [
      Delta(
        facet: .precision, direction: isVaguer ? .softened : .hardened, severity: blurredTime.severity,
        confidence: 0.65, rule: "h-vague", why: isVaguer ? "less definite in time" : "more definite in time",
        old: quote(blurredTime.old, .old), new: quote(blurredTime.new, .new))
    ]
  }

  /// "Together with interest at 5 per cent": a share or a sum that stands in one wording alone.
  private func addedFigure(_ counted: [Delta]) -> [Delta] {
    guard !deltas.contains(where: { $0.facet == .quantity }),
      let lead = counted.max(by: { $0.confidence < $1.confidence }),
      lead.severity != 0
    else { return [] }
    let (before, after) = (looseShare(.old), looseShare(.new))
    guard (before == nil) != (after == nil) else { return [] }
    var delta = lead
    (delta.facet, delta.rule, delta.why) = (.quantity, "5.3-amount", "an amount is told in one wording alone")
    (delta.old, delta.new) = (quote(before, .old), quote(after, .new))
    return [delta]
  }

  private func looseShare(_ side: Side) -> Range<Int>? {
    let (map, mine, others) =
      side == .old ? (oldMap, oldQuantities, newQuantities) : (newMap, newQuantities, oldQuantities)
    return mine.first { quantity in
      let place = map.place(quantity.number.lowerBound)
      guard !quantity.isVerbal, place == .act || place == .subject else { return false }
      switch quantity.measure {
      case .percent, .money: return !others.contains { $0.isComparable(with: quantity) }
      default: return false
      }
    }?.range
  }

  private func whole(_ facet: Facet) -> Delta? {
    guard !deltas.contains(where: { $0.facet == facet }) else { return nil }
    let verdict = LabelRules.join(deltas, flags: [], restatement: 0)
    let noun = facet == .entitlement ? "right" : facet == .prohibition ? "ban" : "sanction"
    let (direction, why): (Delta.Direction, String)
    switch verdict.label {
    case .softened: (direction, why) = (.softened, "the \(noun) as a whole is weaker")
    case .hardened: (direction, why) = (.hardened, "the \(noun) as a whole is stronger")
    case .replaced: (direction, why) = (.replaced, "another \(noun) stands there")
    default: return nil
    }
    return Delta(
      facet: facet, direction: direction, severity: verdict.severity ?? 0, confidence: verdict.confidence,
      rule: facet == .entitlement ? "5.3-right" : facet == .prohibition ? "5.3-ban" : "5.3-sanction", why: why,
      old: operatorWords(.old), new: operatorWords(.new))
  }

  /// Where the rule was reversed, the act that is asked is the opposite one.
  private func oppositeAct(_ counted: [Delta]) -> [Delta] {
    guard let reversal = counted.first(where: { $0.rule == "5.1-reversed" }),
      !deltas.contains(where: { $0.facet == .action })
    else { return [] }
    return [
      Delta(
        facet: .action, direction: .replaced, severity: 0, confidence: reversal.confidence, rule: reversal.rule,
        why: "the opposite act is asked", old: reversal.old, new: reversal.new)
    ]
  }

  /// A right is touched by whatever touches its unit; a ban by what it reaches and when, while its exceptions, figures
  /// and terms are facets of their own.
  private func facetOfNorm(_ counted: [Delta]) -> Facet? {
    let (before, after) = (oldMap.norms[0], newMap.norms[0])
    if isRight(.old), isRight(.new) { return .entitlement }
    if before.sign == .secured || after.sign == .secured { return .entitlement }
    if isBan(.old), isBan(.new),
      counted.contains(where: { $0.facet == .scope || $0.facet == .setting })
    {
      return .prohibition
    }
    return nil
  }

  /// "A carrier that is late shall pay", "if it fails to report, the licence lapses": what a breach costs.
  private func isSanction(_ side: Side) -> Bool {
    let reading = side == .old ? old : new
    let map = side == .old ? oldMap : newMap
    var (isBreach, isConsequence) = (false, false)
    for token in side == .old ? oldRange : newRange {
      let stem = reading.tokens[token].stem
      isBreach = isBreach || SanctionWords.breaches.contains(stem)
      isConsequence = isConsequence || map.place(token) == .act && SanctionWords.consequences.contains(stem)
    }
    return isBreach && isConsequence
  }

  private func operatorWords(_ side: Side) -> Quotation? {
    let norm = (side == .old ? oldMap : newMap).norms[0]
    return quote(norm.isImplicit ? nil : norm.range, side)
  }
}

private enum SanctionWords {
  static let breaches = WordSet.stems(
    "breach", "break", "broken", "violate", "violation", "fail", "failure", "miss", "default", "late", "delay",
    "infringe",
    "infringement", "contravene", "contravention", "non-compliance", "offense", "negligence", "overdue", "evade",
    "conceal",
    "hide", "disobey", "abuse", "misuse", "block", "unlawful", "illegal")
  static let consequences = WordSet.stems(
    "fine", "fined", "penalty", "lose", "forfeit", "forfeiture", "dismiss", "dismissal", "suspend", "suspension",
    "exclude",
    "exclusion", "expel", "revoke", "revocation", "compensate", "compensation", "interest", "liable", "sanction", "pay",
    "removal", "confiscate", "seize", "damages", "reprimand", "prosecute", "prison", "imprisonment", "lapse", "halt",
    "shut",
    "withdraw", "disqualify", "ban", "credit")
}
