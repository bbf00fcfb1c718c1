/// What more of a figure means for the norm it stands in (`strength.md` 4h, `entailment.md` section 3).
extension SegmentComparison {
  /// Whether having the bound at all makes the norm stronger (+1) or weaker (−1).
  func boundIs(_ quantity: Quantity, _ side: Side) -> Int {
    let bound = BoundContext(quantity, self, side)
    let norm = bound.norm
    let widening = bound.map.widening(at: bound.token)
    if quantity.role == .cap, bound.isLiability || bound.isSurety, bound.place != .condition { return -1 }
    // A bound inside a condition lets it be met less often; inside an exception it lets fewer cases out.
    switch bound.place {
    case .condition: return (norm.kind == .exemption ? 1 : -1) * (bound.isDeniedInCondition ? -1 : 1)
    case .exception where bound.map.place(bound.token) == .exception: return norm.kind == .exemption ? -1 : 1
    default: break
    }
    if bound.isThreshold, !bound.isMinimum, quantity.role == .floor || quantity.role == .plain, norm.sign != .against {
      return -widening
    }
    let isRight = norm.sign == .open && norm.kind != .exemption || norm.sign == .secured
    // "not … for more than 21 days" forbids less than "not".
    if norm.sign == .against, quantity.role == .floor, bound.isAbove, !bound.isMinimum { return -1 }
    if quantity.measure == .time, quantity.role == .cap { return norm.kind == .exemption ? 1 : -1 }
    if quantity.role == .notice, bound.isNoticeReceived { return -1 }
    switch quantity.role {
    case .duration:
      // A term on an endless norm shortens it; exemptions turn once more.
      return norm.kind == .exemption ? 1 : -1
    case .cap:
      return isRight || bound.isGiven && norm.sign != .against
        ? -1 : norm.kind == .obligation && !bound.isLimit ? -1 : 1
    case .notice:
      return isRight && !bound.isOwedNotice ? -1 : 1
    default:
      // "once a year" tells the holder of a freedom how often; "at any time" leaves it to the holder.
      if quantity.measure == .frequency, norm.kind == .permission || norm.kind == .power {
        return quantity.value > Self.unbounded ? 1 : -1
      }
      return norm.kind == .exemption ? -1 : 1
    }
  }

  /// "shall limit its catch to 500 tonnes" and "may take no more than 500 tonnes" set one ceiling in two moods.
  func isLimitInOtherWords(_ before: Norm, _ after: Norm) -> Bool {
    guard before.kind == .permission && after.sign != .open || after.kind == .permission && before.sign != .open else {
      return false
    }
    let (quantities, side): ([Quantity], Side) =
      before.kind == .permission ? (oldQuantities, .old) : (newQuantities, .new)
    let other: Side = side == .old ? .new : .old
    return quantities.contains { BoundContext($0, self, side).isDenial }
      && (side == .old ? newQuantities : oldQuantities).contains {
        $0.role == .cap || BoundContext($0, self, other).isLimit || BoundContext($0, self, other).norm.sign == .against
      }
  }

  /// Whether a figure is what something costs.
  func isPrice(_ quantity: Quantity, _ side: Side) -> Bool { BoundContext(quantity, self, side).isPrice }

  /// Whether the words around a figure say whom or what the norm is about.
  func tellsWhich(_ quantity: Quantity, _ side: Side) -> Bool {
    let bound = BoundContext(quantity, self, side)
    return bound.isAge || bound.isOfClass
  }

  /// Times a day from which on "how often" is no bound any more.
  private static let unbounded = 1000.0

  /// Whether a larger figure makes the norm stronger (+1) or weaker (−1): the orientation table of `strength.md` 4h.
  func moreIs(_ quantity: Quantity, _ side: Side) -> Int {
    let bound = BoundContext(quantity, self, side)
    let norm = bound.norm
    let isRight = norm.sign == .open && norm.kind != .exemption || norm.sign == .secured
    // An exemption that is named lasts for those it spares.
    let exemption = (norm.kind == .exemption || bound.isOfRelief) && !bound.isForfeit ? -1 : 1
    switch bound.place {
    case .condition where bound.limitsCondition:
      // A condition that is met sooner or more easily makes the norm apply more often.
      let met = bound.isBelow || quantity.role == .deadline ? 1 : -1
      return met * (bound.isFailure ? -1 : 1) * exemption
    case .opening: return (bound.isBelow || quantity.role == .deadline ? -1 : 1) * exemption
    case .exception:
      return (bound.isBelow || quantity.role == .plain || quantity.role == .cap ? -1 : 1) * exemption
    default: break
    }
    if let extreme = bound.extremeOfSubject {
      return extreme == .floor || bound.isLiability || bound.isGain ? exemption : -exemption
    }
    if bound.picksOutMembers || bound.isOfClass {
      return bound.isBelow || quantity.role == .cap ? exemption : -exemption
    }
    // "of which no more than 300 tonnes may be taken"
    if bound.isSubjectItself, quantity.role == .cap, bound.isDenying { return -1 }
    if bound.isTrigger || bound.isOfEntry { return -exemption }
    // "one nurse for every eight patients": the more share her, the less is due.
    if bound.isShared, norm.sign != .against { return -exemption }
    // "A decision not taken within 60 days is deemed": the later that follows.
    if quantity.role == .deadline, bound.isNotDoneInTime { return -1 }
    // "in ten equal instalments": the more of them, the longer the payer may take.
    if bound.isInstalments { return isRight ? 1 : -exemption }
    if bound.isOfWhatAppears { return exemption }
    if bound.limitsGrantedTime { return 1 }
    if bound.isPrescription { return 1 }
    if bound.isAge, bound.place == .act, norm.sign != .against { return bound.isBelow ? exemption : -exemption }
    if bound.picksOut {
      return (bound.isBelow || quantity.role == .cap ? exemption : -exemption) * (bound.isYetToReach ? -1 : 1)
    }
    switch quantity.role {
    case .deadline:
      if norm.sign == .against { return 1 }
      // What ceases later holds the longer.
      if norm.cues.last == "a859" { return exemption }
      return isRight && bound.isOwnAct ? 1 : -exemption
    case .start:
      return -exemption
    case .interval:
      return norm.sign == .open ? 1 : -1
    case .notice:
      if bound.isNoticeReceived { return -exemption }
      return isRight && !bound.isOwedNotice ? -1 : exemption
    case .duration:
      return bound.isWaiting ? -1 : exemption
    case .cap:
      if norm.kind == .exemption { return -1 }
      if isRight, bound.isDenial, !bound.isLiability { return -1 }
      if isRight || bound.isLiability || bound.isSurety { return 1 }
      if norm.sign == .towards, bound.picksOutObject { return exemption }
      // "may not be built less than 500 metres from", "shall never fall below ten": the denied ceiling is a floor.
      if bound.isDeniedBelow { return 1 }
      // "shall be barred for up to five years"; "shall carry bags of up to ten kilograms"
      if norm.kind == .prohibition, quantity.measure == .time, bound.isTermOfBan { return 1 }
      if norm.kind == .obligation, bound.isUpTo, !bound.isCut { return 1 }
      return bound.isGiven && norm.sign != .against ? 1 : -1
    case .floor:
      // "over 10,000" picks out what the duty is about; "at least 50" is the duty itself.
      return bound.isAbove && !bound.isMinimum ? -exemption : exemption
    default:
      if isRight, norm.sign == .open || norm.kind == .power, bound.isPrice || bound.isMajority { return -1 }
      if bound.isTarget { return -1 }
      if bound.isAbove, !bound.isMinimum { return -exemption }
      if bound.isLimit, bound.isBoundVerb { return -1 }
    }
    if norm.sign == .against {
      // A zone or a term of a ban grows with its figure; an amount that may not be passed loosens it.
      switch quantity.measure {
      case .length, .time, .date: return 1
      default: return bound.isAbove || bound.isLimit ? -1 : 1
      }
    }
    return exemption
  }
}
