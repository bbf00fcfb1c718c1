/// The words around a figure that say what it bounds.
struct BoundContext {
  /// A clause seldom has more words between its opening and a figure.
  static let reach = 64
  let quantity: Quantity
  let tokens: [Token]
  let segment: Range<Int>
  let map: ClauseMap
  let norm: Norm
  let token: Int
  /// The other wording of the same norm.
  let other: ArraySlice<Token>

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

  func before(_ count: Int) -> ArraySlice<Token> {
    tokens[min(token, max(segment.lowerBound, token - max(0, count)))..<token]
  }

  func after(_ count: Int) -> ArraySlice<Token> {
    let end = min(segment.upperBound, quantity.range.upperBound)
    return tokens[end..<min(segment.upperBound, end + count)]
  }

  func has(_ words: WordSet, before count: Int) -> Bool { before(count).contains { words.contains($0.id) } }

  func hasStem(_ stems: WordSet) -> Bool { segment.contains { stems.contains(tokens[$0].stem) } }

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

  var hasAge: Bool { has(BoundWords.age, before: 2) }

  /// "hand over 40 buses": no bound, but part of the verb.
  var isPhrasal: Bool {
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
  var isAmountOfSubject: Bool {
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
