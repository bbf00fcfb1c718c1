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

/// The words around a figure that say what it bounds.
private struct BoundContext {
  /// A clause seldom has more words between its opening and a figure.
  private static let reach = 64
  let quantity: Quantity
  let tokens: [Token]
  let segment: Range<Int>
  let map: ClauseMap
  let norm: Norm
  let token: Int
  /// The other wording of the same norm.
  private let other: ArraySlice<Token>

  init(_ quantity: Quantity, _ comparison: SegmentComparison, _ side: SegmentComparison.Side) {
    self.quantity = quantity
    tokens = (side == .old ? comparison.old : comparison.new).tokens
    segment = side == .old ? comparison.oldRange : comparison.newRange
    map = side == .old ? comparison.oldMap : comparison.newMap
    token = quantity.number.lowerBound
    norm = Self.local(map.norm(at: token), token, tokens)
    other = side == .old ? comparison.new.tokens[comparison.newRange] : comparison.old.tokens[comparison.oldRange]
  }

  /// "no charge shall be made for applications, a decision on which shall be taken within six months": the duty of a
  /// relative clause is no part of the ban around it.
  private static func local(_ norm: Norm, _ token: Int, _ tokens: [Token]) -> Norm {
    guard norm.sign == .against, norm.range.upperBound < token else { return norm }
    guard
      let operation = (max(norm.range.upperBound, token - 12)..<token).last(where: {
        BoundWords.binding.contains(tokens[$0].id)
      }), operation > norm.range.upperBound + 1,
      (max(norm.range.upperBound, operation - 4)..<operation).contains(where: {
        BoundWords.whose.contains(tokens[$0].id)
      }),
      !(operation..<token).contains(where: { PolarityWords.negators.contains(tokens[$0].id) })
    else { return norm }
    var result = norm
    result.kind = .obligation
    return result
  }

  /// Where the figure stands; a condition of a few words ("on proof of identity,") ends at its comma.
  var place: Place {
    let place = map.place(token)
    guard place == .condition else { return place }
    var first = token
    var comma = false
    while first > segment.lowerBound, token - first < Self.reach, map.place(first - 1) == .condition {
      first -= 1
      comma = comma || tokens[first].id == BoundWords.comma
    }
    return comma && BoundWords.prepositions.contains(tokens[first].id) ? .act : place
  }

  private func before(_ count: Int) -> ArraySlice<Token> {
    tokens[min(token, max(segment.lowerBound, token - max(0, count)))..<token]
  }

  private func after(_ count: Int) -> ArraySlice<Token> {
    let end = min(segment.upperBound, quantity.range.upperBound)
    return tokens[end..<min(segment.upperBound, end + count)]
  }

  private func has(_ words: WordSet, before count: Int) -> Bool { before(count).contains { words.contains($0.id) } }

  private func hasStem(_ stems: WordSet) -> Bool { segment.contains { stems.contains(tokens[$0].stem) } }

  /// The figure says when the condition is met; "after five years" is a beginning or an end by itself.
  var limitsCondition: Bool {
    if quantity.measure == .frequency { return false }
    switch quantity.role {
    case .notice, .start, .interval: return false
    case .duration: return !has(MeasureWords.startWords, before: 1)
    default: return true
    }
  }

  /// "not … at least": what is denied in a condition is met the more often, the more it asks for.
  var isDeniedInCondition: Bool {
    guard quantity.role == .floor else { return false }
    var at = token - 1
    while at >= segment.lowerBound, token - at < Self.reach, map.place(at) == .condition {
      if PolarityWords.negators.contains(tokens[at].id),
        !(BoundWords.below.contains(tokens[at + 1].id) || BoundWords.above.contains(tokens[at + 1].id))
      {
        return true
      }
      at -= 1
    }
    return false
  }

  var isBelow: Bool {
    // "under the age of 16"
    has(BoundWords.below, before: hasAge ? 5 : 3) && !isMinimum
      || after(2).contains { BoundWords.belowAfter.contains($0.id) } && after(2).first?.id == BearerWords.or
  }

  var isAbove: Bool {
    let words = before(hasAge ? 5 : 3)
    // "closer than 500 metres" is below.
    let isLess = words.contains { BoundWords.beneathAny.contains($0.id) }
    return words.contains { BoundWords.above.contains($0.id) && !($0.id == MeasureWords.than && isLess) } && !isPhrasal
  }

  private var hasAge: Bool { has(BoundWords.age, before: 2) }

  /// "hand over 40 buses": no bound, but part of the verb.
  private var isPhrasal: Bool {
    quantity.role == .plain && before(1).last?.id == BoundWords.over
      && before(2).first.map { BoundWords.phrasal.contains($0.stem) } ?? false
  }

  /// "at least", "no fewer than", but not "No person under".
  var isMinimum: Bool {
    let words = Array(before(3))
    return words.indices.contains { index in
      guard BoundWords.minimum.contains(words[index].id) else { return false }
      guard MeasureWords.no.contains(words[index].id) else { return true }
      return index + 1 < words.count
        && (BoundWords.below.contains(words[index + 1].id) || BoundWords.above.contains(words[index + 1].id))
    }
  }

  var isThreshold: Bool { before(4).contains { BoundWords.above.contains($0.id) || BoundWords.below.contains($0.id) } }

  /// The figure says which of the bearers or things are meant, not how many or how much.
  var picksOut: Bool {
    switch quantity.role {
    case .deadline, .start, .notice, .interval: return false
    case .duration
    where place != .subject && place != .operation || BoundWords.lasting.contains(tokens[segment.lowerBound].id):
      return false
    default: break
    }
    guard place == .subject || place == .operation && token < norm.range.upperBound else { return false }
    // "warrants them for two years and shall replace": the figure belongs to a verb before the operator.
    if norm.range.lowerBound > segment.lowerBound, BoundWords.and.contains(tokens[norm.range.lowerBound - 1].id) {
      return false
    }
    // The first words of the subject are its amount: "At least a third of the seats", "Within a year, no fewer than ten".
    var first = token
    while first > segment.lowerBound, BoundWords.opening.contains(tokens[first - 1].id) { first -= 1 }
    if first - segment.lowerBound <= 1 || tokens[first - 1].id == BoundWords.comma {
      // "Vessels of 24 metres or more"
      return first - segment.lowerBound == 1 && tokens[token - 1].id == MeasureWords.of
        && after(1).first?.id == BearerWords.or && !BoundWords.opening.contains(tokens[segment.lowerBound].id)
    }
    if isSubjectItself || isMeasureOfSubject { return false }
    if isAbove && !isMinimum || isBelow || has(BoundWords.reaching, before: 2) { return true }
    if quantity.measure == .percent || quantity.measure == .frequency { return false }
    if after(2).first?.id == BearerWords.or { return true }
    return !isAmountOfSubject
  }

  /// "of the ten members at least seven shall be": the figure is what the operator speaks of.
  var isSubjectItself: Bool {
    guard quantity.role == .floor || quantity.role == .cap, let next = after(1).first,
      BoundWords.modals.contains(next.id)
    else { return false }
    var first = token
    while first > segment.lowerBound, BoundWords.bounding.contains(tokens[first - 1].id) { first -= 1 }
    guard tokens[first..<token].contains(where: { BoundWords.phrased.contains($0.id) }) else { return false }
    // "a fine of up to 500 may be imposed" bounds the fine.
    return first == segment.lowerBound || tokens[first - 1].id != MeasureWords.of
  }

  /// "a flow of not less than 60 cubic metres shall be let through", "A distance of 2,000 metres or more must be kept",
  /// "assets in an amount that covers thirty days": so much of it is due.
  private var isMeasureOfSubject: Bool {
    if quantity.role == .duration, quantity.measure == .time {
      return before(12).contains { BoundWords.stocks.contains($0.stem) }
    }
    var at = token - 1
    while at > segment.lowerBound, tokens[at].id != MeasureWords.of, BoundWords.opening.contains(tokens[at].id) {
      at -= 1
    }
    guard at - 1 > segment.lowerBound, tokens[at].id == MeasureWords.of,
      BoundWords.stocks.contains(tokens[at - 1].stem) || BoundWords.extents.contains(tokens[at - 1].stem)
    else { return false }
    return (max(segment.lowerBound, at - 4)..<at).contains {
      NumberWords.article.contains(tokens[$0].id) || tokens[$0].id == MeasureWords.the
    }
      && !(max(segment.lowerBound, at - 5)..<at).contains { BoundWords.furnished.contains(tokens[$0].id) }
  }

  /// "applies to undertakings with twenty or more workers", "every plant that employs at least 50": which of them are
  /// meant.
  var picksOutMembers: Bool {
    guard quantity.role == .floor || quantity.role == .cap, place == .act else { return false }
    let first = max(segment.lowerBound, norm.isImplicit ? segment.lowerBound : norm.range.upperBound)
    guard first < token else { return false }
    if let apply = (first..<min(token, first + 12)).first(where: { BoundWords.applying.contains(tokens[$0].stem) }),
      norm.isImplicit || apply - first <= 2,
      tokens[apply + 1..<token].contains(where: { $0.id == MeasureWords.to || $0.id == BoundWords.only })
        || BoundWords.covering.contains(tokens[apply].stem)
    {
      return true
    }
    guard
      let relative = (max(first, token - 7)..<token).last(where: {
        BoundWords.relative.contains(tokens[$0].id) || tokens[$0].id == BoundWords.comma
      }), tokens[relative].id != BoundWords.comma
    else { return false }
    return tokens[max(first, relative - 5)..<relative].contains { BoundWords.everyOne.contains($0.id) }
  }

  /// "contracts worth 5,000 or more", "every vessel of 500 tons or more", "each deal with a value of at least": which of
  /// a class are meant. What is to be held, built or given has its size as a part of the duty: "a store of 500 tons or
  /// more".
  var isOfClass: Bool {
    guard
      quantity.role == .floor || quantity.role == .cap
        || quantity.role == .duration && after(1).first?.id == BearerWords.or, place == .act || place == .operation
    else { return false }
    let first = max(segment.lowerBound, norm.isImplicit ? segment.lowerBound : norm.range.upperBound)
    var at = token - 1
    while at > first, BoundWords.opening.contains(tokens[at].id) || BoundWords.above.contains(tokens[at].id),
      tokens[at].id != MeasureWords.of
    { at -= 1 }
    guard at > first else { return false }
    if tokens[at].id == BoundWords.worth { return !isPerformed(first, at) }
    let isPostposed = after(1).first?.id == BearerWords.or
    var head = at
    if tokens[at].id == MeasureWords.of {
      guard at - 1 > first else { return false }
      head = at - 1
      if !BoundWords.measures.contains(tokens[head].stem) {
        return isPostposed && !isPerformed(first, head)
      }
      // "with a laden weight of", "having a value of"
      guard
        let opening = (max(first, head - 5)..<head).last(where: { BoundWords.furnished.contains(tokens[$0].id) }),
        opening > first || norm.isImplicit && opening > segment.lowerBound
      else { return false }
      return !isPerformed(first, opening)
    }
    // "whose estimated value, net of tax, is"
    guard BoundWords.stating.contains(tokens[at].id) || BoundWords.reaching.contains(tokens[at].id),
      let relative = (max(first, at - 12)..<at).last(where: { BoundWords.whose.contains(tokens[$0].id) })
    else { return false }
    return !isPerformed(first, relative)
  }

  /// The act before a thing is one of holding, making or giving it, and not any such thing is meant.
  private func isPerformed(_ first: Int, _ thing: Int) -> Bool {
    if (max(first, thing - 6)..<thing).contains(where: { BoundWords.everyOne.contains(tokens[$0].id) }) {
      return false
    }
    // "any offence for which the law provides"
    if let relative = (first..<thing).last(where: { BoundWords.whose.contains(tokens[$0].id) }),
      (max(first, relative - 4)..<relative).contains(where: { BoundWords.everyOne.contains(tokens[$0].id) })
    {
      return false
    }
    guard let act = (first..<thing).last(where: { BoundWords.performing.contains(tokens[$0].stem) }) else {
      return false
    }
    // "hold a tender for contracts": what the act is done about.
    return !(act + 2..<max(act + 2, thing)).contains { BoundWords.about.contains(tokens[$0].id) }
  }

  /// "may apply a measure; no such measure may last more than four years": how long the freedom granted before lasts.
  var limitsGrantedTime: Bool {
    guard quantity.measure == .time, norm.sign == .against, quantity.role == .floor || quantity.role == .cap else {
      return false
    }
    return grantsSuch
  }

  /// "defects that appear within two years": the time in which what is covered has to come about.
  var isOfWhatAppears: Bool {
    guard quantity.role == .deadline, quantity.measure == .time, place == .act || place == .operation else {
      return false
    }
    let first = max(segment.lowerBound, norm.isImplicit ? segment.lowerBound : norm.range.upperBound)
    guard first < token,
      let verb = (max(first, token - 5)..<token).last(where: {
        BoundWords.appearing.contains(tokens[$0].stem)
      })
    else { return false }
    return verb > first && (max(first, verb - 3)..<verb).contains { BoundWords.whose.contains(tokens[$0].id) }
      || verb > first + 1 && tokens[verb].id != tokens[verb].stem && BoundWords.appearingNow.contains(tokens[verb].id)
  }

  /// "less than", "below", "under" where the clause denies it.
  var isDeniedBelow: Bool {
    guard before(3).contains(where: { BoundWords.beneathAny.contains($0.id) }), !isMinimum else { return false }
    if norm.kind == .prohibition, !norm.isImplicit, norm.range.upperBound <= token { return true }
    return before(8).contains { PolarityWords.negators.contains($0.id) && $0.id != PolarityWords.without }
  }

  /// "for a period not exceeding two years", but not "may not exceed two months".
  var isTermOfBan: Bool {
    isUpTo || before(1).last?.id == BoundWords.exceeding || before(2).first?.stem == BoundWords.maximum
  }

  /// "no more than"
  var isDenying: Bool { has(MeasureWords.no, before: 3) }

  var isUpTo: Bool { before(2).first?.id == BoundWords.up && before(1).last?.id == MeasureWords.to }

  /// The act is to hold something down.
  var isCut: Bool { before(12).contains { BoundWords.cutting.contains($0.stem) } || hasStem(BoundWords.exempting) }

  /// "has not yet run for three months".
  var isYetToReach: Bool {
    place == .subject && quantity.role == .duration
      && before(6).contains { PolarityWords.negators.contains($0.id) && $0.id != PolarityWords.without }
  }

  /// "shall not enter into force until ten States have ratified it": what the rest waits for.
  var isOfEntry: Bool {
    guard norm.sign == .against else { return false }
    return (norm.range.upperBound..<max(norm.range.upperBound, token)).contains {
      BoundWords.force.contains(tokens[$0].id)
        && BoundWords.coming.contains(tokens[max(segment.lowerBound, $0 - 2)].stem)
    }
  }

  var isInstalments: Bool {
    guard case .count(let noun) = quantity.measure, BoundWords.instalments.contains(noun) else { return false }
    return has(MeasureWords.inWord, before: 2)
  }

  var isShared: Bool {
    guard case .count(let noun) = quantity.measure, noun != 0, quantity.role == .plain, token - 1 > segment.lowerBound
    else { return false }
    return MeasureWords.every.contains(tokens[token - 1].id) && tokens[token - 2].id == MeasureWords.forWord
  }

  var isNotDoneInTime: Bool {
    place == .subject
      && before(4).contains { PolarityWords.negators.contains($0.id) && $0.id != PolarityWords.without }
  }

  /// "after two absences": so many of them make the norm apply.
  var isTrigger: Bool {
    guard case .count(let noun) = quantity.measure, noun != 0, quantity.role == .plain || quantity.role == .start,
      noun != MeasureWords.timesStem
    else { return false }
    return has(BoundWords.upon, before: 1)
  }

  private var grantsSuch: Bool {
    guard
      (segment.lowerBound..<min(segment.lowerBound + 4, token)).contains(where: {
        BoundWords.such.contains(tokens[$0].id)
      })
    else { return false }
    return (max(0, segment.lowerBound - 40)..<segment.lowerBound).contains { tokens[$0].id == BoundWords.may }
  }

  /// "Claims are barred after ten years": the time in which a right may be used.
  var isPrescription: Bool {
    guard quantity.measure == .time, quantity.role == .start || quantity.role == .duration || quantity.role == .deadline
    else { return false }
    return (segment.lowerBound..<min(segment.lowerBound + 5, token)).contains {
      BoundWords.claims.contains(tokens[$0].stem)
    } && segment.contains { BoundWords.barring.contains(tokens[$0].stem) }
  }

  /// "peacetime ceiling 60,000", "the maximum speed shall be 10 knots", "the minimum age is 15": the subject is a bound.
  var extremeOfSubject: Quantity.Role? {
    guard
      quantity.role == .plain || quantity.role == .duration || quantity.role == .deadline || quantity.role == .floor,
      place == .act || place == .operation, !isBelow, !isAbove, token > segment.lowerBound,
      BoundWords.stating.contains(tokens[token - 1].id) || BoundWords.ceilings.contains(tokens[token - 1].stem)
    else { return nil }
    for at in stride(from: token - 1, through: max(segment.lowerBound, token - 16), by: -1) {
      if tokens[at].id == BoundWords.comma { return nil }
      let isHeld = at > segment.lowerBound && BoundWords.prepositions.contains(tokens[at - 1].id)
      if BoundWords.ceilings.contains(tokens[at].stem) { return isHeld ? nil : .cap }
      if BoundWords.floors.contains(tokens[at].stem) { return isHeld ? nil : .floor }
    }
    return nil
  }

  /// "shall admit inspectors upon three days' notice": the duty begins with a warning from others.
  var isNoticeReceived: Bool {
    guard quantity.role == .notice, norm.sign == .towards, has(BoundWords.uponNotice, before: 1) else { return false }
    let verbs =
      norm.isImplicit ? segment.lowerBound..<token : norm.range.upperBound..<min(token, norm.range.upperBound + 4)
    return verbs.contains { BoundWords.admitting.contains(tokens[$0].stem) }
  }

  /// "If it falls short, 10 per cent of the fee is waived": what a breach costs is no relief.
  var isForfeit: Bool {
    guard place != .condition, norm.kind == .exemption else { return false }
    return segment.contains { map.place($0) == .condition && BoundWords.falling.contains(tokens[$0].stem) }
  }

  /// What the subject gives to somebody.
  var isGain: Bool { segment.prefix(12).contains { BoundWords.gains.contains(tokens[$0].stem) } }

  /// "persons aged 65 or over": who is meant.
  var isAge: Bool {
    quantity.measure != .date && quantity.role != .deadline && has(BoundWords.age, before: 4)
  }

  /// "The exemption expires on": the subject is a relief from something.
  var isOfRelief: Bool {
    switch quantity.role {
    case .duration, .deadline, .start, .cap, .floor: break
    default: return false
    }
    return norm.kind != .exemption
      && tokens[segment.lowerBound..<min(token, segment.lowerBound + 4)].contains {
        BoundWords.relief.contains($0.id)
      }
  }

  /// "those under eighteen", "vessels below 12 metres" as what the duty is about, not as the level it has to keep to.
  var picksOutObject: Bool {
    guard let word = before(1).last, BoundWords.beneath.contains(word.id) || word.id == MeasureWords.than else {
      return false
    }
    return !before(10).contains { BoundWords.keeping.contains($0.stem) || BoundWords.minimum.contains($0.id) }
  }

  /// "A fine of 5,000 euros", "A strip of 5 kilometres", but not "Vessels of 500 tons".
  private var isAmountOfSubject: Bool {
    guard token - segment.lowerBound <= 4, tokens[token - 1].id == MeasureWords.of else { return false }
    if case .money = quantity.measure { return true }
    return NumberWords.article.contains(tokens[segment.lowerBound].id)
      || tokens[segment.lowerBound].id == MeasureWords.the
  }

  /// "fails to pay within 30 days", "has not been remedied within ten days".
  var isFailure: Bool {
    guard quantity.role == .deadline || quantity.role == .duration else { return false }
    var at = token - 1
    while at >= segment.lowerBound, token - at < Self.reach, map.place(at) == .condition {
      if PolarityWords.negators.contains(tokens[at].id) || BoundWords.failing.contains(tokens[at].stem) { return true }
      at -= 1
    }
    return false
  }

  /// What the holder of a right does, as against what is done for the holder ("be heard", "receive").
  var isOwnAct: Bool {
    guard norm.kind == .claim else { return true }
    let next = norm.range.upperBound
    guard next < segment.upperBound else { return true }
    return !BoundWords.receiving.contains(tokens[next].id)
  }

  /// "are entitled to eight weeks' notice": the warning is owed to the holder, not by the holder.
  var isOwedNotice: Bool {
    norm.sign == .secured
      && !has(BoundWords.unowed, before: min(6, token - norm.range.upperBound + 1))
  }

  /// "may charge no more than nine crowns": in this form the permission says what its holder may not do.
  var isDenial: Bool {
    guard norm.kind == .permission, quantity.measure != .time, quantity.measure != .frequency else { return false }
    let opening = token - 3
    guard opening > norm.range.lowerBound, opening - norm.range.upperBound <= 1,
      MeasureWords.no.contains(tokens[opening].id), BoundWords.above.contains(tokens[opening + 1].id)
    else { return false }
    return !BoundWords.gaining.contains(tokens[opening - 1].stem)
  }

  /// "wait no longer than 18 weeks": time that is to pass.
  var isWaiting: Bool { before(6).contains { BoundWords.waiting.contains($0.stem) } }

  /// "reduce to 30 per cent": what may remain.
  var isTarget: Bool {
    guard let last = before(1).last, last.id == MeasureWords.to else { return false }
    // "the Lower State" lowers nothing.
    return before(10).contains { BoundWords.reducing.contains($0.stem) && !$0.isCapitalised }
  }

  /// "on payment of a fee of 10 euros": what the right costs.
  var isPrice: Bool {
    guard quantity.measure != .frequency, quantity.measure != .time, quantity.measure != .date else { return false }
    return before(6).contains { BoundWords.price.contains($0.stem) }
  }

  /// "by a majority of three fifths": how many must agree before the power is used.
  var isMajority: Bool {
    before(3).contains { BoundWords.majority.contains($0.stem) }
      || after(3).contains { BoundWords.majority.contains($0.stem) }
  }

  /// A ceiling on the bearer's own conduct, as against one on what must be given.
  var isLimit: Bool { hasStem(BoundWords.limiting) }

  /// "shall at no time exceed 200": the verb sets the bound.
  var isBoundVerb: Bool { before(2).contains { BoundWords.passing.contains($0.stem) } }

  /// A ceiling on what must be given or borne, as against one on the bearer's own conduct.
  var isGiven: Bool {
    // "Water released from a plant shall contain": a participle in the subject says nothing about what the bearer gives.
    let last = norm.isImplicit ? segment.lowerBound : min(norm.range.upperBound, segment.upperBound)
    return segment.contains { at in
      BoundWords.giving.contains(tokens[at].stem)
        && (at >= last || !BoundWords.participial.contains(tokens[min(at + 1, segment.upperBound - 1)].id))
    }
  }

  /// "guarantees the sums owing", "shall indemnify": what is answered for, in money.
  var isSurety: Bool {
    switch quantity.measure {
    case .money, .percent: return hasStem(BoundWords.surety)
    default: return false
    }
  }

  /// Told by either wording: "liability" may have become "the sums for which it is answerable".
  var isLiability: Bool {
    // "may be held in custody for no longer than": a limit on who holds.
    if norm.sign == .against, quantity.measure == .time, !hasStem(BoundWords.punishing) { return false }
    return hasStem(BoundWords.liability)
      || hasStem(BoundWords.answering) && other.contains { BoundWords.liability.contains($0.stem) }
  }
}

/// Words that say what a bound bounds.
enum BoundWords {
  static let below = WordSet.ids(
    "under", "below", "less", "fewer", "within", "up", "most", "shorter", "smaller", "lower", "younger", "lighter",
    "beneath", "cheaper", "nearer", "closer", "narrower", "only")
  static let belowAfter = WordSet.ids("less", "fewer", "under", "below", "younger", "lower", "smaller", "shorter")
  static let above = WordSet.ids(
    "over", "above", "more", "exceeding", "exceed", "exceeds", "exceeded", "least",
    "than", "beyond", "longer", "larger", "heavier",
    "older", "higher", "greater", "excess", "further", "farther", "wider", "deeper", "taller", "bigger")
  static let minimum = WordSet.ids("least", "minimum", "no", "not", "never")
  static let opening = WordSet.ids(
    "at", "least", "most", "no", "not", "more", "fewer", "less", "than", "up", "to", "a", "an", "the", "over", "under",
    "about", "around", "some", "only", "all", "minimum", "maximum", "of")
  /// Words that set a bound, right in front of a figure.
  static let wording = below.union(above).union(minimum).union(
    WordSet.ids(
      "at", "to", "or", "equal", "never", "a", "the", "of", "maximum", "later", "earlier", "sooner", "prior", "by",
      "before", "until", "till", "from", "within", "for", "after", "following", "period", "majority"))
  static let age = WordSet.ids("aged", "age", "ages")
  static let reaching = WordSet.ids(
    "reaches", "reach", "reaching", "attains", "attain", "attaining", "equals", "reached", "attained")
  /// Words after a participle that stands behind its noun: "water released from".
  static let participial = WordSet.ids("from", "by", "to", "for", "in", "into", "under", "at", "on", "with")
  static let surety = WordSet.stems(
    "guarantee", "guarantor", "surety", "indemnify", "indemnity", "indemnification", "insure", "insurance", "insurer",
    "compensate", "reimburse", "hold-harmless", "harmless")
  static let about = WordSet.ids("for", "on", "from", "about", "against", "upon", "over", "concerning", "regarding")
  static let worth = WordHash.of("worth")
  static let such = WordSet.ids("such", "this", "that", "these", "those", "it", "they")
  static let appearing = WordSet.stems(
    "appear", "occur", "arise", "emerge", "become", "fall", "happen", "show", "manifest", "discover", "detect", "found",
    "develop", "come", "report", "notify", "incur", "reveal", "surface", "accrue", "mature")
  static let appearingNow = WordSet.ids(
    "appearing", "occurring", "arising", "emerging", "falling", "discovered", "detected", "found", "coming", "incurred",
    "reported", "notified", "manifesting", "accruing", "maturing")
  static let binding = WordSet.ids("shall", "must", "will")
  static let beneathAny = WordSet.ids(
    "less", "fewer", "below", "under", "beneath", "nearer", "closer", "shorter", "lower", "smaller")
  static let up = WordHash.of("up")
  static let cutting = WordSet.stems(
    "limit", "restrict", "confine", "reduce", "cap", "ceiling", "cut", "lower", "reduction", "curb", "shrink", "bring")
  static let stocks = WordSet.stems(
    "amount", "stock", "supply", "reserve", "quantity", "sum", "flow", "share", "volume", "contribution", "deposit",
    "store", "fund", "pension", "allowance", "fine", "fee", "penalty", "quota")
  static let extents = WordSet.stems(
    "distance", "strip", "zone", "gap", "interval", "belt", "area", "height", "depth", "width", "clearance", "margin",
    "speed", "temperature", "level", "majority", "quorum", "rest", "break", "period")
  static let punishing = WordSet.stems(
    "imprisonment", "prison", "jail", "punish", "punishable", "penalty", "offense", "convict", "conviction", "guilty")
  static let exceeding = WordHash.of("exceeding")
  static let maximum = Stemmer.stem(of: "maximum")
  static let exempting = WordSet.stems("exempt", "exemption", "free", "spare", "waive", "relieve", "excuse")
  static let bounding = phrased.union(above).union(below)
  static let modals = WordSet.ids("shall", "may", "must", "can", "will", "should")
  static let phrased = WordSet.ids("at", "least", "most", "no", "not", "up", "to")
  static let force = WordSet.ids("force", "effect", "operation")
  static let coming = WordSet.stems("enter", "come", "take", "entry")
  static let instalments = WordSet.stems("installment", "instalment", "tranche", "stage", "phase", "step", "payment")
  static let upon = WordSet.ids("after", "upon", "once", "following")
  static let may = WordHash.of("may")
  static let whose = WordSet.ids("whose", "which", "that", "who", "where")
  static let furnished = WordSet.ids("with", "having", "of", "has", "have")
  static let claims = WordSet.stems(
    "claim", "action", "proceeding", "right", "prosecution", "complaint", "suit", "debt", "demand", "crime", "offense")
  static let barring = WordSet.stems(
    "bar", "barred", "time-barred", "prescribe", "prescription", "extinguish", "statute-barred")
  /// What a thing has so much of.
  static let measures = WordSet.stems(
    "value", "weight", "length", "height", "width", "depth", "capacity", "size", "area", "surface", "volume", "amount",
    "sum", "power", "output", "turnover", "income", "capital", "price", "tonnage", "draught", "draft", "displacement",
    "speed", "range", "diameter", "thickness", "density", "content", "concentration", "workforce", "staff",
    "population", "membership", "duration", "length", "term", "age", "level", "rate", "distance", "number", "total",
    "worth", "cost", "budget", "balance", "wage", "salary", "bore", "calibre", "mass", "yield", "dose", "assets")
  /// Acts of holding, making or giving a thing.
  static let performing = giving.union(
    WordSet.stems(
      "have", "has", "hold", "keep", "maintain", "build", "construct", "install", "plant", "create", "establish",
      "set", "achieve", "reach", "attain", "obtain", "reserve", "allocate", "spend", "employ", "fit", "use", "carry",
      "include", "contain", "consist", "comprise", "be", "take", "give", "leave", "store", "stock", "produce",
      "generate", "erect", "complete", "serve", "secure", "amount", "withdraw", "remain", "stay", "lower", "cut",
      "reduce", "raise", "guarantee", "possess", "own", "submit", "present", "display", "equip", "furnish", "dig",
      "lay", "appoint", "elect", "recruit", "hire", "form", "mark", "collect", "gather", "sign", "offer", "ensure",
      "earn", "show", "pass", "bring", "set", "buy", "purchase", "acquire", "rent", "lease", "station", "dedicate",
      "devote", "work", "perform", "fulfil", "fulfill", "meet", "observe", "wait", "rest"))
  /// By the word, not by its stem: "goods in transit" and "dispensing" relieve nobody.
  static let relief = WordSet.ids(
    "exemption", "exemptions", "waiver", "waivers", "derogation", "derogations", "dispensation", "dispensations",
    "amnesty", "relief", "grace", "transition", "transitional", "deferral", "respite", "phase-in", "reprieve")
  static let comma = WordHash.mix(WordHash.seed, UInt8(ascii: ","))
  static let over = WordHash.of("over")
  static let phrasal = WordSet.stems(
    "hand", "take", "turn", "make", "sign", "carry", "pass", "bring", "give", "preside")
  static let prepositions = WordSet.ids("on", "upon", "with", "in", "by", "at", "under", "subject")
  static let warning = WordSet.ids("giving", "given", "after", "provided", "following", "without", "unless", "if")
  static let unowed = prepositions.union(warning)
  static let lasting = WordSet.ids("for", "during", "over", "throughout", "until", "till", "lasting", "through")
  static let beneath = WordSet.ids("under", "below", "beneath", "younger")
  static let keeping = WordSet.stems(
    "keep", "hold", "remain", "stay", "fall", "bring", "limit", "reduce", "lower", "cut", "drop", "store", "maintain",
    "cap", "degree", "speed", "level", "rate", "price", "emission", "be")
  static let receiving = WordSet.ids(
    "be", "receive", "obtain", "get", "have", "a", "an", "the", "compensation", "payment", "delivery", "access",
    "reply",
    "treatment", "care", "information", "assistance", "release", "their", "its", "his", "her", "prompt")
  static let gaining = WordSet.stems(
    "claim", "receive", "obtain", "get", "draw", "recover", "retain", "keep", "earn", "borrow", "deduct")
  static let failing = WordSet.stems("fail", "failure", "omit", "neglect", "default", "refuse")
  static let waiting = WordSet.stems("wait", "queue")
  static let reducing = WordSet.stems(
    "reduce", "cut", "lower", "decrease", "limit", "shrink", "halve", "bring", "curb", "scale", "reduction", "drop",
    "trim", "confine", "restrict")
  static let price = WordSet.stems(
    "fee", "charge", "toll", "surcharge", "deposit", "price", "premium", "rent", "payment", "cost")
  static let majority = WordSet.stems("majority", "vote", "quorum", "signature", "unanimity", "consent", "support")
  static let limiting = WordSet.stems(
    "limit", "cap", "ceiling", "exceed", "restrict", "confine", "maximum", "only", "keep", "hold", "number", "consist")
  static let passing = WordSet.stems("exceed", "pass", "surpass", "top")
  static let giving = WordSet.stems(
    "pay", "provide", "contribute", "supply", "deliver", "admit", "accept", "release", "transfer", "grant", "finance",
    "fund", "make", "reimburse", "host", "receive", "lend", "allow", "bear", "cover", "compensate", "refund",
    "indemnify", "invest", "offer", "donate")
  static let applying = WordSet.stems("apply", "applicable", "extend", "cover", "govern", "bind", "concern", "relate")
  static let covering = WordSet.stems("cover", "govern", "bind", "concern")
  static let and = WordSet.ids("and", "or", "but")
  static let only = WordHash.of("only")
  static let relative = WordSet.ids("which", "who", "that", "whose", "where", "having", "employing")
  static let everyOne = WordSet.ids("every", "each", "any", "all", "those", "whoever")
  static let stating = WordSet.ids(
    "is", "are", "be", "at", "of", "to", "was", "equal", "equals", "remains", "remain", "stands")
  static let ceilings = WordSet.stems("ceiling", "cap", "maximum", "max", "limit")
  static let floors = WordSet.stems("minimum", "floor")
  static let uponNotice = WordSet.ids("upon", "on", "at", "after", "with", "given", "to", "subject")
  static let admitting = WordSet.stems(
    "admit", "allow", "let", "open", "receive", "permit", "grant", "give", "produce", "submit", "present", "make",
    "hand", "deliver", "provide", "supply", "attend", "appear", "vacate", "leave", "repay", "accept", "surrender",
    "host", "accommodate", "show", "disclose")
  static let falling = WordSet.stems(
    "fall", "fail", "failure", "breach", "miss", "late", "delay", "default", "short", "below", "violate", "infringe",
    "exceed", "contravene", "unavailable", "outage")
  static let gains = WordSet.stems(
    "grant", "benefit", "allowance", "subsidy", "aid", "pension", "leave", "payment", "support", "reimbursement",
    "refund", "loan", "compensation", "award", "scholarship", "contribution", "wage", "bonus", "premium", "fine",
    "penalty", "sentence", "imprisonment")
  static let answering = WordSet.stems("answerable", "accountable", "responsible", "answer", "owe", "recover", "loss")
  static let liability = WordSet.stems(
    "liability", "liable", "compensation", "damage", "fine", "penalty", "indemnity", "reimburse", "imprisonment",
    "prison", "jail", "sentence", "custody", "punish", "punishable", "forfeit", "surcharge")
}
