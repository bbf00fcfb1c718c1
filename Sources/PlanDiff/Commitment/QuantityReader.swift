/// Reads the quantities of a text.
struct QuantityReader {
  let reading: Reading
  let rules: RuleSet
  let tokens: [Token]

  init(_ reading: Reading, _ rules: RuleSet) {
    self.reading = reading
    self.rules = rules
    tokens = reading.tokens
  }

  func quantities(in segment: Range<Int>) -> [Quantity] {
    var result: [Quantity] = []
    var at = segment.lowerBound
    while at < segment.upperBound {
      if let quantity = quantity(at, segment) {
        result.append(quantity)
        at = max(at + 1, quantity.number.upperBound)
      } else {
        at += 1
      }
    }
    return result
  }

  private func quantity(_ at: Int, _ segment: Range<Int>) -> Quantity? {
    mayBegin(at) ? read(at, segment) : nil
  }

  /// What every reader makes of a place, the first that knows it.
  func read(_ at: Int, _ segment: Range<Int>) -> Quantity? {
    if isEnumerator(at, segment) || ReferenceWords.isReference(at, reading) && tokens[at].kind == .number { return nil }
    return frequency(at, segment) ?? horizon(at, segment) ?? wholeShare(at, segment) ?? fraction(at, segment)
      ?? hour(at, segment) ?? date(at, segment) ?? share(at, segment) ?? number(at, segment)
  }

  /// Most words begin no quantity: asked first, since the readers look at every token in turn.
  func mayBegin(_ at: Int) -> Bool {
    tokens[at].kind == .number || MeasureWords.beginnings.contains(tokens[at].id) || reading.hasCue(at: at)
  }

  /// "3.2 The Trustee shall …": the number of the provision itself.
  private func isEnumerator(_ at: Int, _ segment: Range<Int>) -> Bool {
    guard at == segment.lowerBound, tokens[at].kind == .number, tokens[at].unit == .none, at + 1 < segment.upperBound,
      tokens[at + 1].kind == .word, tokens[at + 1].isCapitalised
    else { return false }
    return tokens[at].value != tokens[at].value.rounded() && MeasureWords.month[tokens[at + 1].id] == nil
  }

  // MARK: Shares

  /// "in full", "the whole of", "part of": a share in words, by the level of the cue.
  private func wholeShare(_ start: Int, _ segment: Range<Int>) -> Quantity? {
    guard
      let match = reading.cues(in: start..<start + 1).first(where: {
        rules.cues[$0.cue].role == .share && rules.cues[$0.cue].suborder > 0
      })
    else { return nil }
    return Quantity(
      measure: .percent, value: Double(rules.cues[match.cue].suborder), role: .plain, range: match.range,
      number: match.range, isVerbal: true)
  }

  /// "half", "two thirds of", "a quarter of" as shares; "half a year", "a quarter of a year" as time.
  private func fraction(_ start: Int, _ segment: Range<Int>) -> Quantity? {
    var at = start
    var share = 1.0
    if tokens[at].kind == .number, tokens[at].unit == .none, tokens[at].value < 10 {
      share = tokens[at].value
      at += 1
    } else if NumberWords.article.contains(tokens[at].id) || tokens[at].id == MeasureWords.one {
      at += 1
    }
    guard at < segment.upperBound,
      let part = MeasureWords.joinedPart[tokens[at].id] ?? MeasureWords.part[tokens[at].stem]
    else { return nil }
    // "a third offence" is no share.
    if at > start, NumberWords.article.contains(tokens[start].id), MeasureWords.ordinal[tokens[at].id] != nil,
      at + 1 < segment.upperBound, SegmentComparison.isContent(tokens[at + 1], rules)
    {
      return nil
    }
    if at == start, tokens[at].id != MeasureWords.half, MeasureWords.joinedPart[tokens[at].id] == nil { return nil }
    let value = (MeasureWords.joinedPart[tokens[at].id] ?? share * part)
    at += 1
    var unit = at
    if unit < segment.upperBound, tokens[unit].id == MeasureWords.of { unit += 1 }
    if unit + 1 < segment.upperBound, NumberWords.article.contains(tokens[unit].id),
      let days = rules.units.days(tokens[unit + 1])
    {
      return Quantity(
        measure: .time, value: value * days, role: timeRole(start, unit + 2, segment), range: start..<unit + 2,
        number: start..<unit + 2)
    }
    // "half a hectare", "a quarter of a tonne"
    if unit + 1 < segment.upperBound, NumberWords.article.contains(tokens[unit].id),
      let (whole, end) = rules.units.unit(at: unit + 1, tokens, before: segment.upperBound)
    {
      return Quantity(
        measure: whole.dimension, value: value * whole.factor, role: role(before: start, after: end, segment),
        range: start..<end, number: start..<end)
    }
    // "within a quarter", "a quarter after": the period of three months, where no share can be meant.
    return Quantity(
      measure: .percent, value: value * 100, role: role(before: start, after: at, segment), range: start..<at,
      number: start..<at)
  }

  /// "one bed in twenty", "three in every ten", "two of the twelve seats".
  private func share(_ start: Int, _ segment: Range<Int>) -> Quantity? {
    // "every fifth container"
    if MeasureWords.every.contains(tokens[start].id), start + 2 < segment.upperBound,
      let ordinal = MeasureWords.ordinal[tokens[start + 1].id], ordinal > 1,
      SegmentComparison.isContent(tokens[start + 2], rules), !MeasureWords.ranked.contains(tokens[start + 2].stem),
      rules.units.days(tokens[start + 2]) == nil
    {
      return Quantity(
        measure: .percent, value: 100 / ordinal, role: .plain, range: start..<start + 2, number: start..<start + 2)
    }
    guard let part = countValue(start, segment) else { return nil }
    var at = start + 1
    var nouns = 0
    while at < segment.upperBound, nouns < 2, tokens[at].kind == .word, SegmentComparison.isContent(tokens[at], rules) {
      at += 1
      nouns += 1
    }
    guard at < segment.upperBound else { return nil }
    if tokens[at].id == MeasureWords.out { at += 1 }
    guard at + 1 < segment.upperBound else { return nil }
    let isOf = tokens[at].id == MeasureWords.of
    guard isOf && nouns == 0 || tokens[at].id == MeasureWords.inWordID else { return nil }
    at += 1
    if isOf {
      // "two of 200" may be anything; "two of the twelve", "one of its two" are shares.
      guard MeasureWords.definite.contains(tokens[at].id) || MeasureWords.every.contains(tokens[at].id) else {
        return nil
      }
      at += 1
    } else if MeasureWords.every.contains(tokens[at].id) {
      at += 1
    }
    guard at < segment.upperBound, tokens[at].kind == .number, tokens[at].unit == .none, tokens[at].value > part,
      tokens[at].value == tokens[at].value.rounded(), !(1800...2200).contains(tokens[at].value)
    else { return nil }
    if rules.units.unit(at: at + 1, tokens, before: segment.upperBound) != nil { return nil }
    if at + 1 < segment.upperBound, MeasureWords.month[tokens[at + 1].id] != nil { return nil }
    return Quantity(
      measure: .percent, value: part / tokens[at].value * 100, role: role(before: start, after: at + 1, segment),
      range: start..<at + 1, number: start..<at + 1)
  }

  /// A whole number, or "one" before something counted.
  private func countValue(_ at: Int, _ segment: Range<Int>) -> Double? {
    if tokens[at].kind == .number { return tokens[at].unit == .none ? tokens[at].value : nil }
    guard tokens[at].id == MeasureWords.one, at + 1 < segment.upperBound else { return nil }
    if at > segment.lowerBound, MeasureWords.notCounting.contains(tokens[at - 1].id) { return nil }
    let next = tokens[at + 1]
    return next.id == MeasureWords.of && at + 2 < segment.upperBound
      && MeasureWords.definite.contains(tokens[at + 2].id)
      || next.id == MeasureWords.inWordID || next.kind == .word && SegmentComparison.isContent(next, rules)
      ? 1 : nil
  }

  // MARK: Numbers

  private func number(_ start: Int, _ segment: Range<Int>) -> Quantity? {
    let token = tokens[start]
    if let ordinal = MeasureWords.ordinal[token.id], start + 1 < segment.upperBound,
      MeasureWords.ranked.contains(tokens[start + 1].stem)
    {
      // "on the third day after signature"
      if let days = rules.units.days(tokens[start + 1]), start + 2 < segment.upperBound,
        MeasureWords.after.contains(tokens[start + 2].id), ordinal > 1
      {
        return Quantity(
          measure: .time, value: ordinal * days, role: dateRole(start, segment) == .duration ? .duration : .deadline,
          range: start..<start + 2, number: start..<start + 2)
      }
      return Quantity(
        measure: .count(tokens[start + 1].stem), value: ordinal,
        role: dateRole(start, segment) == .duration ? .duration : .deadline,
        range: start..<start + 2, number: start..<start + 1)
    }
    if let multiple = multiple(start, segment) ?? ratio(start, segment) { return multiple }
    if let years = NumberWords.ordinal[token.id], start + 1 < segment.upperBound,
      tokens[start + 1].stem == MeasureWords.birthday
    {
      return Quantity(
        measure: .time, value: years * 365, role: role(before: start, after: start + 2, segment),
        range: start..<start + 2, number: start..<start + 2, unit: 365)
    }
    // "a third offence"
    if let ordinal = MeasureWords.ordinal[token.id], start + 1 < segment.upperBound,
      MeasureWords.wrongs.contains(tokens[start + 1].stem)
    {
      return Quantity(
        measure: .count(tokens[start + 1].stem), value: ordinal, role: .start, range: start..<start + 2,
        number: start..<start + 1)
    }
    // "may be renewed twice"
    if let times = MeasureWords.multiplier[token.id], start > segment.lowerBound,
      times > 1 || start + 1 >= segment.upperBound || tokens[start + 1].kind == .punctuation
    {
      return Quantity(
        measure: .count(MeasureWords.timesStem), value: times, role: role(before: start, after: start + 1, segment),
        range: start..<start + 1, number: start..<start + 1)
    }
    // "day five" is the fifth day.
    if token.kind == .number, token.unit == .none, start > segment.lowerBound,
      MeasureWords.ranked.contains(tokens[start - 1].stem), !isPeriod(start - 1, segment),
      rules.units.unit(at: start + 1, tokens, before: segment.upperBound) == nil
    {
      return Quantity(
        measure: .count(tokens[start - 1].stem), value: token.value, role: .deadline, range: start - 1..<start + 1,
        number: start..<start + 1)
    }
    guard token.kind == .number || isArticleOfTime(start, segment) || countValue(start, segment) != nil,
      token.unit != .date
    else { return nil }
    var value = token.kind == .number ? token.value : 1
    // "minus 20 degrees"
    if start > segment.lowerBound, tokens[start - 1].id == MeasureWords.minus { value = -value }
    switch token.unit {
    case .percent:
      let each = perPeriod(start + 1, segment)
      return Quantity(
        measure: .percent, value: value, role: role(before: start, after: start + 1, segment),
        range: start..<(each?.end ?? start + 1), number: start..<start + 1,
        per: each.map { Units.Unit(dimension: .time, factor: $0.days) })
    case .dollar, .euro, .pound, .rouble, .otherCurrency:
      let each = divisor(start + 1, segment)
      return Quantity(
        measure: .money(token.unit), value: value, role: role(before: start, after: start + 1, segment),
        range: start..<(each?.end ?? start + 1), number: start..<start + 1, per: each?.unit)
    case .none, .date: break
    }
    var at = start + 1
    // "seven and a half tonnes"
    if let half = half(behind: at, segment), rules.units.unit(at: half.end, tokens, before: segment.upperBound) != nil {
      value += half.value
      at = half.end
    }
    while at < segment.upperBound, MeasureWords.calendar.contains(tokens[at].id) || isHyphen(at) { at += 1 }
    if let age = age(value, start, at, segment) { return age }
    if let (unit, end) = rules.units.unit(at: at, tokens, before: segment.upperBound) {
      // Five of seven days are worked.
      let isWorked = unit.dimension == .time && unit.factor == 1 && MeasureWords.worked.contains(tokens[at - 1].id)
      return measured(isWorked ? value * 1.4 : value, unit, start, end, segment)
    }
    guard token.kind == .number || token.id == MeasureWords.one else { return nil }
    if let unit = sharedUnit(start, segment) { return measured(value, unit, start, start + 1, segment) }
    return counted(value, start, segment)
  }

  /// "the age of 18", "aged eighteen years": years of life, told with or without their unit.
  private func age(_ value: Double, _ start: Int, _ at: Int, _ segment: Range<Int>) -> Quantity? {
    guard tokens[start].kind == .number, start > segment.lowerBound else { return nil }
    let isOf = tokens[start - 1].id == MeasureWords.of && start - 1 > segment.lowerBound
    let before = tokens[isOf ? start - 2 : start - 1].id
    guard BoundWords.age.contains(before) || !isOf && MeasureWords.turned.contains(before) else { return nil }
    let unit = rules.units.unit(at: at, tokens, before: segment.upperBound)
    guard unit == nil || unit?.unit.dimension == .time else { return nil }
    let end = unit?.end ?? start + 1
    return Quantity(
      measure: .time, value: value * (unit?.unit.factor ?? 365), role: role(before: start, after: end, segment),
      range: start..<end, number: start..<end, unit: 365)
  }

  /// "twice the fee", "double that rate", "three times its value": the share of the whole in hundredths.
  private func multiple(_ start: Int, _ segment: Range<Int>) -> Quantity? {
    var at = start + 1
    let factor: Double
    if let times = MeasureWords.factor[tokens[start].id] {
      // "shall double the share" is an act.
      if MeasureWords.multiplier[tokens[start].id] == nil,
        start == segment.lowerBound || !MeasureWords.beforeFactor.contains(tokens[start - 1].id)
      {
        return nil
      }
      factor = times
    } else if tokens[start].kind == .number, tokens[start].unit == .none {
      var value = tokens[start].value
      if let half = half(behind: at, segment) { (value, at) = (value + half.value, half.end) }
      guard at < segment.upperBound, tokens[at].id == MeasureWords.times else { return nil }
      (factor, at) = (value, at + 1)
    } else if tokens[start].id == MeasureWords.one, let half = half(behind: at, segment), half.end < segment.upperBound,
      tokens[half.end].id == MeasureWords.times
    {
      (factor, at) = (1 + half.value, half.end + 1)
    } else {
      return nil
    }
    guard at + 1 < segment.upperBound,
      MeasureWords.definite.contains(tokens[at].id) || MeasureWords.thatOne.contains(tokens[at].id)
    else { return nil }
    return Quantity(
      measure: .percent, value: factor * 100, role: role(before: start, after: at, segment), range: start..<at,
      number: start..<at)
  }

  /// "a ratio … of 3 to 2" is one and a half times.
  private func ratio(_ start: Int, _ segment: Range<Int>) -> Quantity? {
    guard start + 2 < segment.upperBound, tokens[start].kind == .number, tokens[start].unit == .none,
      tokens[start + 1].id == MeasureWords.to, tokens[start + 2].kind == .number, tokens[start + 2].unit == .none,
      tokens[start + 2].value > 0,
      (max(segment.lowerBound, start - 16)..<start).contains(where: { tokens[$0].stem == MeasureWords.ratio })
    else { return nil }
    return Quantity(
      measure: .percent, value: 100 * tokens[start].value / tokens[start + 2].value,
      role: role(before: start, after: start + 3, segment), range: start..<start + 3, number: start..<start + 3)
  }

  /// "and a half", "and a quarter" behind a number.
  private func half(behind at: Int, _ segment: Range<Int>) -> (value: Double, end: Int)? {
    guard at + 2 < segment.upperBound, tokens[at].id == NumberWords.and,
      NumberWords.article.contains(tokens[at + 1].id)
    else { return nil }
    return tokens[at + 2].id == MeasureWords.half
      ? (0.5, at + 3) : tokens[at + 2].id == MeasureWords.quarter ? (0.25, at + 3) : nil
  }

  /// "every year", "per week" before a figure: how often, not which.
  private func isPeriod(_ unit: Int, _ segment: Range<Int>) -> Bool {
    guard unit > segment.lowerBound else { return false }
    let before = tokens[unit - 1].id
    return MeasureWords.each.contains(before) || MeasureWords.pointing.contains(before)
  }

  private func measured(_ value: Double, _ unit: Units.Unit, _ start: Int, _ unitEnd: Int, _ segment: Range<Int>)
    -> Quantity
  {
    var amount = value
    var end = unitEnd
    guard unit.dimension == .time else {
      let isInterval = start > segment.lowerBound && MeasureWords.every.contains(tokens[start - 1].id)
      let each = divisor(end, segment)
      return Quantity(
        measure: unit.dimension, value: amount * unit.factor,
        role: isInterval ? .interval : role(before: start, after: end, segment),
        range: start..<(each?.end ?? end), number: start..<end, per: each?.unit)
    }
    // "a year and a half"
    if end + 2 < segment.upperBound, tokens[end].id == NumberWords.and,
      NumberWords.article.contains(tokens[end + 1].id), tokens[end + 2].id == MeasureWords.half
    {
      amount += 0.5
      end += 3
    }
    if unit.factor < 1, let each = perPeriod(end, segment), abs(amount * unit.factor - each.days) < 1e-6 {
      // "24 hours a day"
      return Quantity(
        measure: .frequency, value: Double(SegmentComparison.wholeTime) / 365, role: .plain, range: start..<each.end,
        number: start..<each.end, isVerbal: true)
    }
    if let each = perPeriod(end, segment), each.days > unit.factor, unit.factor >= 1 {
      // "three days a week"
      return Quantity(
        measure: .frequency, value: amount / each.days, role: role(before: start, after: each.end, segment),
        range: start..<each.end, number: start..<each.end, times: amount)
    }
    // "one month's wages"
    let isPay =
      end + 1 < segment.upperBound && MeasureWords.calendar.contains(tokens[end].id)
      && MeasureWords.paid.contains(tokens[end + 1].stem)
    let role = isPay ? self.role(before: start, after: end, segment) : timeRole(start, end, segment)
    // "five days after announcing its visit" with the words that make it a warning
    let isInAdvance =
      end + 1 < segment.upperBound && tokens[end].id == MeasureWords.inWordID
      && tokens[end + 1].id == MeasureWords.advance
    let told =
      role == .notice && (isInAdvance || end + 2 < segment.upperBound && isNoticeOfOwn(start, end, segment))
      ? end + 2 : end
    return Quantity(
      measure: .time, value: amount * unit.factor, role: role, range: start..<told, number: start..<end,
      unit: unit.factor)
  }

  /// "an hour", "a second", "per kilogram", "per square metre" behind an amount.
  private func divisor(_ start: Int, _ segment: Range<Int>) -> (unit: Units.Unit, end: Int)? {
    guard start + 1 < segment.upperBound, MeasureWords.rate.contains(tokens[start].id) else { return nil }
    if tokens[start + 1].id == MeasureWords.second,
      start + 2 >= segment.upperBound || !SegmentComparison.isContent(tokens[start + 2], rules)
    {
      return (Units.Unit(dimension: .time, factor: 1.0 / 86_400), start + 2)
    }
    if let each = perPeriod(start, segment) {
      return (Units.Unit(dimension: .time, factor: each.days), each.end)
    }
    return rules.units.unit(at: start + 1, tokens, before: segment.upperBound)
  }

  /// "three to twelve years", "not less than three and not more than twelve years": the unit is told once.
  private func sharedUnit(_ start: Int, _ segment: Range<Int>) -> Units.Unit? {
    var at = start + 1
    guard at < segment.upperBound, MeasureWords.sharing.contains(tokens[at].id) || isHyphen(at) else { return nil }
    at += 1
    while at < segment.upperBound, at - start <= 6, MeasureWords.bounding.contains(tokens[at].id) { at += 1 }
    guard at < segment.upperBound, tokens[at].kind == .number, tokens[at].unit == .none else { return nil }
    at += 1
    while at < segment.upperBound, MeasureWords.calendar.contains(tokens[at].id) || isHyphen(at) { at += 1 }
    return rules.units.unit(at: at, tokens, before: segment.upperBound)?.unit
  }

  private func counted(_ value: Double, _ start: Int, _ segment: Range<Int>) -> Quantity? {
    var noun = start + 1
    // The counted noun, past adjectives, at most three words on.
    while noun < min(start + 3, segment.upperBound), noun + 1 < segment.upperBound,
      tokens[noun + 1].kind == .word,
      rules.lexicon.wordClass(tokens[noun + 1].lexeme).isEmpty,
      rules.lexicon.wordClass(tokens[noun].lexeme).isEmpty
    {
      noun += 1
    }
    let stem = noun < segment.upperBound && tokens[noun].kind == .word ? tokens[noun].stem : 0
    var end = min(noun + 1, segment.upperBound)
    if end < segment.upperBound, MeasureWords.inWord.contains(tokens[end].id) { end += 1 }
    if stem != 0, let each = perPeriod(end, segment) {
      // "two convoys a week"
      return Quantity(
        measure: .frequency, value: value / each.days, role: role(before: start, after: each.end, segment),
        range: start..<each.end, number: start..<start + 1, times: value)
    }
    return Quantity(
      measure: .count(stem), value: value, role: role(before: start, after: noun + 1, segment),
      range: start..<start + 1, number: start..<start + 1)
  }

  /// "a year", "a month" after a word of time count as one.
  private func isArticleOfTime(_ start: Int, _ segment: Range<Int>) -> Bool {
    guard NumberWords.article.contains(tokens[start].id), start + 1 < segment.upperBound,
      rules.units.days(tokens[start + 1]) != nil
    else { return false }
    // "a year and a half" is an amount wherever it stands.
    if start + 4 < segment.upperBound, tokens[start + 2].id == NumberWords.and,
      tokens[start + 4].id == MeasureWords.half
    {
      return true
    }
    if MeasureWords.fortnight == tokens[start + 1].stem {
      // "once a fortnight" is read as a frequency before it comes here.
      return true
    }
    guard start > segment.lowerBound else { return false }
    let before = tokens[start - 1].id
    return MeasureWords.within.contains(before) || MeasureWords.forWords.contains(before)
      || MeasureWords.over.contains(before) || before == MeasureWords.than
      || MeasureWords.lasting.contains(tokens[start - 1].stem) || before == MeasureWords.of
  }

  func isHyphen(_ at: Int) -> Bool {
    tokens[at].kind == .punctuation && reading.byte(at) == UInt8(ascii: "-")
  }

  /// "up to an amount of 90 million", "at least a total of ten".
  private func isFiller(_ range: Range<Int>) -> Bool {
    range.count <= 5 && range.allSatisfy { MeasureWords.amounting.contains(tokens[$0].id) }
  }

  /// Cap, floor or approximation by the cues that stand next to the number.
  func role(before start: Int, after end: Int, _ segment: Range<Int>) -> Quantity.Role {
    for match in reading.cues(in: max(segment.lowerBound, start - 8)..<min(segment.upperBound, end + 2)) {
      let cue = rules.cues[match.cue]
      guard cue.table == .quantity, let role = cue.role, segment.contains(match.range.lowerBound) else { continue }
      let near =
        (match.range.upperBound <= start
          && (start - match.range.upperBound <= 2 || isFiller(match.range.upperBound..<start)))
        || match.range.contains(start)
        || (match.range.lowerBound >= start && match.range.lowerBound <= end
          // "80 per cent lower than" is no bound.
          && !MeasureWords.comparing.contains(tokens[match.range.lowerBound].id))
      guard near else { continue }
      // "No lorry may exceed 20 tonnes": what may not be passed is a ceiling.
      if role == .floor, MeasureWords.exceed.contains(tokens[match.range.lowerBound].id),
        (max(segment.lowerBound, match.range.lowerBound - 6)..<match.range.lowerBound).contains(where: {
          MeasureWords.no.contains(tokens[$0].id)
        })
      {
        return .cap
      }
      switch role {
      case .cap: return .cap
      case .floor: return .floor
      case .approximate: return .approximate
      default: continue
      }
    }
    return .plain
  }
}
