/// Which bearers or things a figure picks out, as against how much of them is due.
extension BoundContext {
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
}
