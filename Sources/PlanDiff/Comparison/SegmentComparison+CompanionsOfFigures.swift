/// What a changed figure says beside its measure: how many, how often, for whom and from when on; and where none is told.
extension SegmentComparison {
  func ofShare(_ delta: Delta, _ words: Words) -> Companion? {
    let isFigure = delta.facet == .setting && delta.rule != "h-notice" && words.hasFigure.old && words.hasFigure.new
    guard
      isFigure || delta.rule == "h-vague" || delta.rule == "h-notice" || delta.facet == .scope && words.contain(.part)
    else { return nil }
    return Companion(.quantity, rule: "5.3-amount", why: "how many or how much changed")
  }

  func figure(_ quotation: Quotation?, _ side: Side) -> Quantity? {
    let range = tokens(of: quotation, side)
    return (side == .old ? oldQuantities : newQuantities).first { $0.range.overlaps(range) }
  }

  /// "Once a month" against "every quarter": how many times.
  func ofRate(_ delta: Delta) -> Companion? {
    guard delta.rule == "h-frequency", let before = figure(delta.old, .old), let after = figure(delta.new, .new),
      isCounted(before, old), isCounted(after, new)
    else { return nil }
    return Companion(.quantity, rule: "5.3-amount", why: "how many times changed")
  }

  /// "Twice a year", "quarterly"; not "continuously", "during the day".
  private func isCounted(_ rate: Quantity, _ reading: Reading) -> Bool {
    guard rate.measure == .frequency, !rate.isVagueRhythm else { return false }
    return !rate.isVerbal || rate.range.count == 1 && rate.period ?? 0 >= 1 && reading.endsInLy(rate.range.lowerBound)
  }

  /// "At least eleven hours", "not exceeding seven years": a bound is a figure, whatever it measures.
  func ofBoundedTime(_ delta: Delta) -> Companion? {
    let isBound = quoted(delta).contains { side, _ in
      let role = figure(side == .old ? delta.old : delta.new, side)?.role
      return role == .floor || role == .cap
    }
    guard delta.rule == "5.1-partial" || delta.facet == .duration && delta.rule.hasPrefix("h-") && isBound else {
      return nil
    }
    return Companion(.quantity, rule: "5.3-amount", why: "how many or how much changed")
  }

  func ofTime(_ delta: Delta) -> Companion? {
    guard delta.rule == "h-notice" || delta.rule == "h-warning" else { return nil }
    return Companion(.deadline, rule: "5.3-notice", why: "a notice period is a time limit")
  }

  /// "On 48 hours' notice", of a right: it may be used when notice has been given.
  func ofNotice(_ delta: Delta) -> Companion? {
    guard delta.facet == .setting, delta.rule == "h-added" || delta.rule == "h-dropped",
      quoted(delta).contains(where: { figure($0.side == .old ? delta.old : delta.new, $0.side)?.role == .notice })
    else { return nil }
    return Companion(.condition, rule: "5.3-condition", why: "notice must be given first")
  }

  /// "Vessels above 500 tons", "every consignment of more than two tonnes": what the rule reaches.
  func ofThreshold(_ delta: Delta, _ clause: FacetWords.Family) -> Companion? {
    guard delta.facet == .quantity, ["h-floor", "h-added", "h-dropped"].contains(delta.rule),
      oldMap.norms[0].kind != .exemption, newMap.norms[0].kind != .exemption,
      clause.isDisjoint(with: [.breach, .sanction])
    else { return nil }
    let isNew = delta.old == nil || delta.new == nil
    var isTrigger = false
    let isReach = quoted(delta).contains { side, range in
      let (map, bearer) = side == .old ? (oldMap, oldBearer) : (newMap, newBearer)
      guard let figure = figure(side == .old ? delta.old : delta.new, side), isThreshold(figure, side) else {
        return false
      }
      let isHeld = bearer.map { !$0.isThing && $0.range.contains(figure.number.lowerBound) } ?? false
      let place = map.place(range.lowerBound)
      isTrigger = isTrigger || place == .act && map.norms[0].sign == .towards
      return isHeld || place == .subject || isNew && place == .act
    }
    guard isReach else {
      guard !isNew, isTrigger else { return nil }
      return Companion(.condition, rule: "5.3-condition", why: "the figure says from when on the rule applies")
    }
    return Companion(.scope, rule: "5.3-reach", why: "the rule reaches more or fewer")
  }

  /// "More than", "over", "under", and no "not" before it: a mark that things lie on this or that side of.
  private func isThreshold(_ figure: Quantity, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    let opening = max(figure.number.lowerBound - 3, 0)..<figure.number.lowerBound
    return figure.role == .floor && opening.contains { Self.beyond.contains(reading.tokens[$0].id) }
      && !opening.contains { PolarityWords.negators.contains(reading.tokens[$0].id) }
  }

  private static let beyond = WordSet.ids("than", "over", "above", "exceeding", "exceeds", "beyond")

  /// "Vessels above 500 tons shall": for whom the rule holds.
  func ofMeasuredBearer(_ delta: Delta, _ clause: FacetWords.Family) -> Companion? {
    guard ofThreshold(delta, clause) != nil,
      quoted(delta).contains(where: { ($0.side == .old ? oldMap : newMap).place($0.range.lowerBound) == .subject })
    else { return nil }
    return Companion(.bearer, rule: "5.3-subject", why: "the words that changed say for whom the rule holds")
  }

  func ofWording(_ delta: Delta, _ words: Words) -> Companion? {
    let isDated = delta.facet == .deadline && delta.old != nil && delta.new != nil
    guard isDated, words.hasFigure.old != words.hasFigure.new,
      isVagueTime(words.hasFigure.old ? delta.new : delta.old, words.hasFigure.old ? .new : .old)
    else { return nil }
    return Companion(.precision, rule: "5.3-precision", why: "a figure on one side, none on the other")
  }

  /// "In due course", "promptly": a time that cannot be counted.
  private func isVagueTime(_ quotation: Quotation?, _ side: Side) -> Bool {
    let range = tokens(of: quotation, side)
    return all(.deadline, side).contains {
      $0.range.overlaps(range) && (2...5).contains(rules.cues[$0.cue].level ?? 0)
    }
  }

  /// "Suitable steps": means that cannot be measured.
  func ofVagueMeans(_ delta: Delta) -> Companion? {
    if delta.facet == .exception, delta.rule.hasPrefix("j10") {
      return Companion(.precision, rule: "5.3-precision", why: "when it is due is left open on one side")
    }
    func isVague(_ side: Side) -> Bool { all(.precision, side).contains { rules.cues[$0.cue].id == "l101" } }
    guard delta.severity != 0, isVague(.old) != isVague(.new) else { return nil }
    return Companion(.precision, rule: "5.3-precision", why: "means left open on one side, none on the other")
  }
}
