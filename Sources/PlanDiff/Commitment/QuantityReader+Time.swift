extension QuantityReader {
  // MARK: Frequencies

  /// "twice a year", "three times every month", "weekly", "every six months".
  func frequency(_ start: Int, _ segment: Range<Int>) -> Quantity? {
    if let told = window(start, segment) ?? interval(start, segment) { return told }
    if let match = reading.cues(in: start..<start + 1).first(where: {
      let table = rules.cues[$0.cue].table
      return table == .frequency || table == .setting && rules.cues[$0.cue].level != nil
    }), let timesAYear = rules.cues[match.cue].level {
      // "the hourly rate" tells a price, not how often.
      let next = match.range.upperBound
      if match.range.count == 1, next < segment.upperBound, MeasureWords.rated.contains(tokens[next].stem) {
        return nil
      }
      // "every two years" in one word
      let years = Double(max(1, rules.cues[match.cue].suborder))
      // A rhythm in words alone ("regularly") binds less than any that can be counted.
      let isVague = rules.cues[match.cue].confidence < 0.7
      return Quantity(
        measure: .frequency, value: Double(timesAYear) / 365 / years * (isVague ? 0.001 : 1),
        role: role(before: start, after: match.range.upperBound, segment), range: match.range, number: match.range,
        isVerbal: true)
    }
    var times: Double?
    var at = start
    if let multiple = MeasureWords.multiplier[tokens[at].id] {
      times = multiple
      at += 1
    } else if tokens[at].kind == .number, at + 1 < segment.upperBound, tokens[at + 1].id == MeasureWords.times {
      times = tokens[at].value
      at += 2
    } else if MeasureWords.every.contains(tokens[at].id) {
      times = 1
    } else if MeasureWords.inWord.contains(tokens[start].id), start + 1 < segment.upperBound,
      MeasureWords.all.contains(tokens[start + 1].id)
    {
      // "in any one year": the period in which something is counted.
      times = 1
      at += 1
    }
    guard let times, at < segment.upperBound else { return nil }
    if at > start, let match = reading.cues(in: at..<at + 1).first(where: { rules.cues[$0.cue].table == .frequency }),
      let level = rules.cues[match.cue].level
    {
      // "twice daily"
      return Quantity(
        measure: .frequency, value: times * Double(level) / 365, role: role(before: start, after: at + 1, segment),
        range: start..<match.range.upperBound, number: start..<match.range.upperBound, times: times)
    }
    // "once in three years", "twice in every year"
    if at > start, MeasureWords.inWord.contains(tokens[at].id), at + 1 < segment.upperBound,
      perPeriod(at, segment) == nil
    {
      at += 1
    }
    guard let each = perPeriod(at, segment) else { return nil }
    return Quantity(
      measure: .frequency, value: times / each.days, role: role(before: start, after: each.end, segment),
      range: start..<each.end, number: start..<each.end, times: times)
  }

  /// "at intervals of two weeks", "at six-month intervals".
  private func interval(_ start: Int, _ segment: Range<Int>) -> Quantity? {
    guard tokens[start].id == MeasureWords.at, start + 3 < segment.upperBound else { return nil }
    var at = start + 1
    let isFirst = MeasureWords.interval.contains(tokens[at].stem)
    var role = Quantity.Role.plain
    if isFirst {
      // "at intervals of", "at intervals not exceeding", "at intervals of at least"
      at += 1
      let bound = at
      while at < segment.upperBound, at - bound < 5, MeasureWords.intervalBound.contains(tokens[at].id) { at += 1 }
      guard at > bound else { return nil }
      let words = tokens[bound..<at]
      let isNegated = words.contains { MeasureWords.no.contains($0.id) }
      // The shorter the interval, the more often: "not exceeding two years" is at least every two years.
      if words.contains(where: { MeasureWords.intervalAbove.contains($0.id) }) { role = isNegated ? .floor : .cap }
      if words.contains(where: { MeasureWords.intervalBelow.contains($0.id) }) { role = isNegated ? .cap : .floor }
    }
    guard at < segment.upperBound, tokens[at].kind == .number, tokens[at].unit == .none else { return nil }
    let count = tokens[at].value
    at += 1
    if at < segment.upperBound, isHyphen(at) { at += 1 }
    guard at < segment.upperBound, let days = rules.units.days(tokens[at]), count * days > 0 else { return nil }
    at += 1
    if !isFirst {
      guard at < segment.upperBound, MeasureWords.interval.contains(tokens[at].stem) else { return nil }
      at += 1
    }
    return Quantity(
      measure: .frequency, value: 1 / (count * days),
      role: role == .plain ? self.role(before: start, after: at, segment) : role, range: start..<at, number: start..<at)
  }

  /// "a year", "every six months", "each calendar month", "every other day": the days in it, and the token behind.
  func perPeriod(_ start: Int, _ segment: Range<Int>) -> (days: Double, end: Int)? {
    var at = start
    // "2.5 days for each month"
    if at + 1 < segment.upperBound, tokens[at].id == MeasureWords.forWord,
      MeasureWords.every.contains(tokens[at + 1].id)
    {
      at += 1
    }
    guard at < segment.upperBound, MeasureWords.each.contains(tokens[at].id) else { return nil }
    at += 1
    var period = 1.0
    if at < segment.upperBound, tokens[at].id == MeasureWords.one { at += 1 }
    // "in any period of two years"
    if at + 1 < segment.upperBound, MeasureWords.span.contains(tokens[at].stem), tokens[at + 1].id == MeasureWords.of {
      at += 2
    }
    if at < segment.upperBound, let days = MeasureWords.halfUnit[tokens[at].id] { return (days, at + 1) }
    if at < segment.upperBound, tokens[at].kind == .number, tokens[at].unit == .none {
      period = tokens[at].value
      at += at + 1 < segment.upperBound && isHyphen(at + 1) ? 2 : 1
    } else if at + 1 < segment.upperBound, tokens[at].id == MeasureWords.half {
      period = 0.5
      at += isHyphen(at + 1) || NumberWords.article.contains(tokens[at + 1].id) ? 2 : 1
    } else if at + 3 < segment.upperBound, tokens[at].id == MeasureWords.quarter, tokens[at + 1].id == MeasureWords.of,
      NumberWords.article.contains(tokens[at + 2].id)
    {
      period = 0.25
      at += 3
    } else if at < segment.upperBound, tokens[at].id == MeasureWords.other || tokens[at].id == MeasureWords.second {
      period = 2
      at += 1
    } else if at < segment.upperBound, let ordinal = MeasureWords.ordinal[tokens[at].id], ordinal > 2 {
      period = ordinal
      at += 1
    }
    while at < segment.upperBound, MeasureWords.calendar.contains(tokens[at].id) { at += 1 }
    guard at < segment.upperBound, let days = rules.units.days(tokens[at]), days * period > 0 else { return nil }
    return (days * period, at + 1)
  }

  /// "from 9 a.m. to 5 p.m.", "between midnight and 06:00": the part of the day that it covers.
  private func window(_ start: Int, _ segment: Range<Int>) -> Quantity? {
    guard start + 3 < segment.upperBound,
      tokens[start].id == MeasureWords.from || tokens[start].id == MeasureWords.between,
      let first = clock(start + 1, segment), first.end < segment.upperBound,
      MeasureWords.windowJoin.contains(tokens[first.end].id), let last = clock(first.end + 1, segment),
      first.isClock || last.isClock
    else { return nil }
    var hours = last.hour - first.hour
    if hours <= 0 { hours += 24 }
    return Quantity(
      measure: .frequency, value: hours / 24, role: .plain, range: start..<last.end, number: start..<last.end,
      isVerbal: true)
  }

  /// An hour of the day, the token behind it, and whether it can be nothing else.
  private func clock(_ start: Int, _ segment: Range<Int>) -> (hour: Double, end: Int, isClock: Bool)? {
    guard start < segment.upperBound else { return nil }
    if tokens[start].id == MeasureWords.midnight { return (0, start + 1, true) }
    if MeasureWords.noon.contains(tokens[start].id) { return (12, start + 1, true) }
    guard tokens[start].kind == .number, tokens[start].unit == .none else { return nil }
    let length = tokens[start].end - tokens[start].start
    if length == 4, tokens[start].value <= 2400, start + 1 < segment.upperBound,
      MeasureWords.clockHours.contains(tokens[start + 1].id),
      reading.text.slice(tokens[start].range).allSatisfy(\.isNumber)
    {
      // "0600 hours"
      let whole = (tokens[start].value / 100).rounded(.down)
      return (whole + (tokens[start].value - whole * 100) / 60, start + 2, true)
    }
    guard tokens[start].value <= 24 else { return nil }
    var hour = tokens[start].value
    var at = start + 1
    var isClock = false
    if length >= 4, reading.text.slice(tokens[start].range).contains(".") {
      // "21.30" read as one number
      let whole = hour.rounded(.down)
      hour = whole + ((hour - whole) * 100).rounded() / 60
      isClock = true
    }
    if at + 1 < segment.upperBound, tokens[at].kind == .punctuation, MeasureWords.colon.contains(reading.byte(at)),
      tokens[at + 1].kind == .number, tokens[at + 1].value < 60
    {
      hour += tokens[at + 1].value / 60
      at += 2
      isClock = true
    }
    if at < segment.upperBound, MeasureWords.forenoon.contains(tokens[at].id) {
      if hour >= 12 { hour -= 12 }
      (at, isClock) = (at + 1, true)
    } else if at < segment.upperBound, MeasureWords.afternoon.contains(tokens[at].id) {
      if hour < 12 { hour += 12 }
      (at, isClock) = (at + 1, true)
    } else if at < segment.upperBound, MeasureWords.clockHours.contains(tokens[at].id) {
      (at, isClock) = (at + 1, true)
    }
    // "ten at night", "six o'clock in the morning"
    if hour <= 12, let part = partOfDay(at, segment) {
      if part.isLate, hour < 12 { hour += 12 }
      (at, isClock) = (part.end, true)
    }
    return (hour, at, isClock)
  }

  /// "in the morning", "at night" behind an hour.
  private func partOfDay(_ start: Int, _ segment: Range<Int>) -> (isLate: Bool, end: Int)? {
    guard start + 1 < segment.upperBound,
      MeasureWords.inWord.contains(tokens[start].id) || tokens[start].id == MeasureWords.at
    else { return nil }
    let at = tokens[start + 1].id == MeasureWords.the ? start + 2 : start + 1
    guard at < segment.upperBound else { return nil }
    if MeasureWords.earlyDay.contains(tokens[at].id) { return (false, at + 1) }
    return MeasureWords.lateDay.contains(tokens[at].id) ? (true, at + 1) : nil
  }

  /// "at 0600 hours", "from six o'clock in the morning", "by 5 p.m.": an hour of the day, in hours.
  func hour(_ start: Int, _ segment: Range<Int>) -> Quantity? {
    guard start > segment.lowerBound, tokens[start].kind == .number, MeasureWords.hourly.contains(tokens[start - 1].id),
      let clock = clock(start, segment), clock.isClock,
      clock.end - start > 1 || tokens[start - 1].id == MeasureWords.at
    else { return nil }
    return Quantity(
      measure: .count(MeasureWords.clockStem), value: clock.hour, role: dateRole(start, segment),
      range: start..<clock.end, number: start..<clock.end)
  }

  // MARK: Dates

  /// "the end of next year", "this session": how far off, nominally, where the words around make it a bound in time.
  func horizon(_ start: Int, _ segment: Range<Int>) -> Quantity? {
    if tokens[start].id == MeasureWords.before, start + 3 < segment.upperBound,
      MeasureWords.pointing.contains(tokens[start + 1].id), let days = rules.units.days(tokens[start + 2]),
      MeasureWords.closing.contains(tokens[start + 3].id)
    {
      // "before the year is out"
      return Quantity(
        measure: .time, value: days * (MeasureWords.next.contains(tokens[start + 1].id) ? 1.5 : 0.5), role: .deadline,
        range: start..<start + 3, number: start + 1..<start + 3)
    }
    if MeasureWords.next.contains(tokens[start].id) || tokens[start].id == MeasureWords.this,
      start + 1 < segment.upperBound, start - 1 >= segment.lowerBound, let days = horizonDays(start + 1, segment)
    {
      // "in the course of the coming biennium", "within the next month"
      var at = start - 1
      if tokens[at].id == MeasureWords.the, at > segment.lowerBound { at -= 1 }
      let opens =
        MeasureWords.inWord.contains(tokens[at].id)
        || tokens[at].id == MeasureWords.of && at > segment.lowerBound && tokens[at - 1].id == MeasureWords.course
      let isNamed = start + 2 >= segment.upperBound || tokens[start + 2].id != MeasureWords.possessive
      let standsAlone = rules.units.days(tokens[start + 1]) != nil && isNamed && tokens[at].id != MeasureWords.of
      guard opens || standsAlone else { return nil }
      return Quantity(
        measure: .time, value: days * (tokens[start].id == MeasureWords.this ? 0.5 : 1.5), role: .deadline,
        range: start..<start + 2, number: start..<start + 2)
    }
    // "by the end of the next working day", "on the following day"
    if MeasureWords.next.contains(tokens[start].id), start + 2 < segment.upperBound,
      MeasureWords.worked.contains(tokens[start + 1].id), let days = rules.units.days(tokens[start + 2]), days == 1
    {
      return Quantity(
        measure: .time, value: 1.5, role: .deadline, range: start..<start + 3, number: start..<start + 3,
        isVerbal: true)
    }
    // "on the same day"
    if tokens[start].id == MeasureWords.same, start + 1 < segment.upperBound,
      let days = rules.units.days(tokens[start + 1])
    {
      return Quantity(
        measure: .time, value: days * 0.5, role: .deadline, range: start..<start + 2, number: start..<start + 2,
        isVerbal: true)
    }
    guard MeasureWords.edge.contains(tokens[start].id), start + 3 < segment.upperBound,
      tokens[start + 1].id == MeasureWords.of, MeasureWords.pointing.contains(tokens[start + 2].id)
    else { return nil }
    var at = start + 2
    var isNext = false
    while at < min(segment.upperBound - 1, start + 5),
      MeasureWords.pointing.contains(tokens[at].id) || MeasureWords.calendar.contains(tokens[at].id)
    {
      isNext = isNext || MeasureWords.next.contains(tokens[at].id)
      at += 1
    }
    guard let days = horizonDays(at, segment) else { return nil }
    // "the end of the year in which …" hangs on another event.
    if at + 1 < segment.upperBound, tokens[at + 1].id == MeasureWords.inWordID || tokens[at + 1].id == MeasureWords.of {
      return nil
    }
    let role = dateRole(start, segment)
    guard role != .plain else { return nil }
    return Quantity(
      measure: .time, value: days * (isNext ? 1.5 : 0.5), role: role, range: start..<at + 1, number: start..<at + 1)
  }

  /// Nominal days in a period that lies ahead; a session or a season is some months off.
  private func horizonDays(_ at: Int, _ segment: Range<Int>) -> Double? {
    guard at < segment.upperBound else { return nil }
    return rules.units.days(tokens[at]) ?? (MeasureWords.sessions.contains(tokens[at].stem) ? 90 : nil)
  }

  /// "30 June 2026", "June 2026", "the end of March", "the beginning of 2031", "2031" after a word of time.
  func date(_ start: Int, _ segment: Range<Int>) -> Quantity? {
    if tokens[start].kind == .number, tokens[start].unit == .date {
      return dated(reading.text.slice(tokens[start].range), start..<start + 1, segment)
    }
    // Edge of a month or a year.
    if MeasureWords.edge.contains(tokens[start].id) || MeasureWords.opening.contains(tokens[start].id),
      start + 2 < segment.upperBound, tokens[start + 1].id == MeasureWords.of
    {
      var at = start + 2
      if tokens[at].id == MeasureWords.the, at + 1 < segment.upperBound, tokens[at + 1].id == MeasureWords.year {
        at += 1
      }
      if tokens[at].id == MeasureWords.year { at += 1 }
      let isEnd = MeasureWords.edge.contains(tokens[start].id)
      if at < segment.upperBound, let inner = calendarDate(at, segment) {
        let value = isEnd ? inner.last : inner.first
        return placed(value, 1, start..<inner.end, segment)
      }
      return nil
    }
    guard let inner = calendarDate(start, segment) else { return nil }
    if start > segment.lowerBound, tokens[start - 1].id == MeasureWords.before, inner.end + 1 < segment.upperBound,
      MeasureWords.closing.contains(tokens[inner.end].id),
      MeasureWords.closed.contains(tokens[inner.end + 1].id)
        || MeasureWords.ended.contains(tokens[inner.end].id)
    {
      // "before April is out"
      return Quantity(
        measure: .date, value: inner.last, role: .deadline, range: start..<inner.end + 2, number: start..<inner.end,
        slack: 1)
    }
    if inner.isYear, !isYearInTime(start, segment) { return nil }
    let whole = inner.last - inner.first
    return placed(
      whole == 0 ? inner.first : (inner.first + inner.last) / 2, whole / 2 + 0.5, start..<inner.end, segment)
  }

  /// First and last day of what is named.
  private func calendarDate(_ start: Int, _ segment: Range<Int>) -> (
    first: Double, last: Double, end: Int, isYear: Bool
  )? {
    var at = start
    if tokens[at].kind == .number, tokens[at].unit == .none, (1800...2200).contains(tokens[at].value),
      tokens[at].end - tokens[at].start == 4
    {
      let year = tokens[at].value * MeasureWords.daysInYear
      return (year + 32, year + 403, at + 1, true)
    }
    var day: Double?
    if tokens[at].kind == .number, tokens[at].unit == .none, tokens[at].value <= 31, at + 1 < segment.upperBound,
      MeasureWords.month[tokens[at + 1].id] != nil
    {
      day = tokens[at].value
      at += 1
    }
    guard tokens[at].isCapitalised, let month = MeasureWords.month[tokens[at].id] else { return nil }
    at += 1
    if day == nil, at < segment.upperBound, tokens[at].kind == .number, tokens[at].value <= 31, tokens[at].unit == .none
    {
      day = tokens[at].value
      at += 1
    }
    var year = 0.0
    let comma = at < segment.upperBound && reading.isComma(at) ? 1 : 0
    if at + comma < segment.upperBound, tokens[at + comma].kind == .number,
      (1800...2200).contains(tokens[at + comma].value)
    {
      year = tokens[at + comma].value
      at += comma + 1
    }
    let base = year * MeasureWords.daysInYear + month * 31
    return (base + (day ?? 1), base + (day ?? 31), at, false)
  }

  /// A bare year counts as a date only where the words before it say so; "2031" alone may be any number.
  private func isYearInTime(_ start: Int, _ segment: Range<Int>) -> Bool {
    guard start > segment.lowerBound else { return false }
    if start + 1 < segment.upperBound, tokens[start + 1].kind == .word,
      SegmentComparison.isContent(tokens[start + 1], rules),
      rules.units.unit(at: start + 1, tokens, before: segment.upperBound) != nil
    {
      return false
    }
    let before = tokens[start - 1].id
    if before == NumberWords.and, start > segment.lowerBound + 1, tokens[start - 2].id == MeasureWords.now {
      return true
    }
    if before == MeasureWords.than {
      // "more than 1,800"
      return start > segment.lowerBound + 1
        && (MeasureWords.later.contains(tokens[start - 2].id) || MeasureWords.sooner.contains(tokens[start - 2].id))
    }
    return MeasureWords.byWords.contains(before) || MeasureWords.until.contains(before)
      || MeasureWords.startWords.contains(before) || before == MeasureWords.inWordID || before == MeasureWords.year
      || before == MeasureWords.of
  }

  private func dated(_ iso: String, _ range: Range<Int>, _ segment: Range<Int>) -> Quantity? {
    let parts = iso.split(separator: "-").compactMap { Double($0) }
    guard parts.count == 3 else { return nil }
    return placed(parts[0] * MeasureWords.daysInYear + parts[1] * 31 + parts[2], 0.5, range, segment)
  }

  private func placed(_ value: Double, _ slack: Double, _ range: Range<Int>, _ segment: Range<Int>) -> Quantity {
    let role = dateRole(range.lowerBound, segment)
    // "after 30 June" and "from 1 July" begin on the same day; "before 1 July" and "until 30 June" end on the same.
    var shift = 0.0
    if range.lowerBound > segment.lowerBound {
      let before = tokens[range.lowerBound - 1].id
      if MeasureWords.afterDay.contains(before) { shift = 1 }
      if before == MeasureWords.before { shift = -1 }
    }
    return Quantity(
      measure: .date, value: value + shift, role: role, range: range, number: range,
      slack: shift != 0 || role == .start || role == .duration || role == .deadline ? max(slack, 1) : slack)
  }

  func dateRole(_ start: Int, _ segment: Range<Int>) -> Quantity.Role {
    var at = start - 1
    var steps = 0
    while at >= segment.lowerBound, steps < 5 {
      let id = tokens[at].id
      let before = at > segment.lowerBound ? tokens[at - 1].id : 0
      if MeasureWords.until.contains(id) { return .duration }
      if MeasureWords.byWords.contains(id) {
        // "not before 1 June", "no earlier than 1 June"
        return MeasureWords.no.contains(before) && id == MeasureWords.before || MeasureWords.sooner.contains(before)
          ? .start : .deadline
      }
      if id == MeasureWords.on || id == MeasureWords.inWordID || id == MeasureWords.at {
        return isEnding(at, segment) ? .duration : .deadline
      }
      if MeasureWords.startWords.contains(id) { return isEnding(at, segment) ? .duration : .start }
      if reading.isComma(at) { break }
      at -= 1
      steps += 1
    }
    return .plain
  }

  /// "expires on", "ends after", "is lifted in": what follows is how long it lasts.
  private func isEnding(_ preposition: Int, _ segment: Range<Int>) -> Bool {
    var at = preposition - 1
    while at >= segment.lowerBound, preposition - at <= 3 {
      if MeasureWords.ending.contains(tokens[at].stem) { return true }
      at -= 1
    }
    return false
  }

  // MARK: Time spans

  func timeRole(_ start: Int, _ end: Int, _ segment: Range<Int>) -> Quantity.Role {
    var next = end < segment.upperBound ? tokens[end].id : 0
    // "six months or more before"
    if next == BearerWords.or, end + 2 < segment.upperBound,
      BoundWords.above.contains(tokens[end + 1].id)
        || MeasureWords.sooner.contains(tokens[end + 1].id)
    {
      next = tokens[end + 2].id
    }
    // "thirty days from notice" runs from the notice; "thirty days' notice" is the notice.
    let runsFrom = MeasureWords.after.contains(next) || next == MeasureWords.of
    if !runsFrom {
      for at in end..<min(end + 4, segment.upperBound) where !reading.isComma(at) {
        if MeasureWords.notice.contains(tokens[at].id) { return .notice }
        if MeasureWords.after.contains(tokens[at].id) { break }
      }
    }
    if MeasureWords.beforehand.contains(next) { return .notice }
    if isNoticeOfOwn(start, end, segment) { return .notice }
    if isOfAmendedTimeLimit(start, segment) { return .deadline }
    if end + 1 < segment.upperBound, next == MeasureWords.inWordID, tokens[end + 1].id == MeasureWords.advance {
      return .notice
    }
    if start > segment.lowerBound, MeasureWords.every.contains(tokens[start - 1].id) { return .interval }
    if MeasureWords.aged.contains(next) { return role(before: start, after: end, segment) }
    var at = start - 1
    var steps = 0
    while at >= segment.lowerBound, steps < 4 {
      let id = tokens[at].id
      let before = at > segment.lowerBound ? tokens[at - 1].id : 0
      if MeasureWords.notice.contains(id) { return .notice }
      if id == MeasureWords.inWordID {
        if steps <= 1 { return isEnding(at, segment) ? .duration : .deadline }
      } else if MeasureWords.within.contains(id) || id == MeasureWords.by {
        // "survives termination by ten years"
        if id == MeasureWords.by,
          (max(segment.lowerBound, at - 5)..<at).contains(where: {
            MeasureWords.surviving.contains(tokens[$0].stem)
          })
        {
          return .duration
        }
        return .deadline
      } else if id == MeasureWords.than {
        if MeasureWords.later.contains(before) { return .deadline }
        if MeasureWords.sooner.contains(before) { return .start }
        let bound = role(before: start, after: end, segment)
        let isNegated = at > segment.lowerBound + 1 && MeasureWords.no.contains(tokens[at - 2].id)
        // "for no less than thirty years from the day"
        let isSpan = (max(segment.lowerBound, at - 3)..<at).contains { tokens[$0].id == MeasureWords.forWord }
        if isSpan, bound == .floor || bound == .cap { return bound }
        if bound == .floor, MeasureWords.after.contains(next) { return .start }
        if !isNegated, bound == .floor || bound == .cap { return bound }
        if isNegated, bound == .floor || bound == .cap, !isWithin(at - 2, segment) {
          return MeasureWords.after.contains(next) ? .deadline : bound
        }
      } else if MeasureWords.over.contains(id), !runsFrom {
        return role(before: start, after: end, segment) == .cap ? .cap : .floor
      } else if steps == 0, MeasureWords.startWords.contains(id), id != MeasureWords.from {
        return isEnding(at, segment) ? .duration : .start
      }
      if MeasureWords.forWords.contains(id) || MeasureWords.until.contains(id)
        || MeasureWords.lasting.contains(tokens[at].stem)
      {
        if id == MeasureWords.least { return MeasureWords.after.contains(next) ? .start : .floor }
        let bound = role(before: start, after: end, segment)
        return bound == .cap || bound == .floor ? bound : .duration
      }
      if reading.isComma(at) { break }
      at -= 1
      steps += 1
    }
    // "expires three years after the date of issue"
    if runsFrom, start > segment.lowerBound, MeasureWords.ending.contains(tokens[start - 1].stem) { return .duration }
    // "a break of 30 minutes after six hours"
    if runsFrom, next != MeasureWords.of {
      return start > segment.lowerBound && tokens[start - 1].id == MeasureWords.of && !isTimeLimit(start, segment)
        ? .duration : .deadline
    }
    if end < segment.upperBound, hasTimeTo(start, end, segment) { return .deadline }
    return .duration
  }

  /// "five days after announcing its visit": the bearer warns, waits, then acts; "within five days after notification" is
  /// a time limit.
  func isNoticeOfOwn(_ start: Int, _ end: Int, _ segment: Range<Int>) -> Bool {
    guard end + 1 < segment.upperBound, MeasureWords.after.contains(tokens[end].id) else { return false }
    if start > segment.lowerBound, MeasureWords.limiting.contains(tokens[start - 1].id) { return false }
    return (end + 1..<min(end + 3, segment.upperBound)).contains { MeasureWords.announcing.contains(tokens[$0].id) }
      || end + 2 < segment.upperBound && MeasureWords.havingBeen.contains(tokens[end + 1].id)
        && (end + 2..<min(end + 4, segment.upperBound)).contains { MeasureWords.announced.contains(tokens[$0].id) }
  }

  /// "for 'sixty days' there is substituted 'thirty days'", where the rule amended sets a time limit.
  ///
  /// Looked for within 60 words of the figure: a clause may hold a figure at every second word.
  private func isOfAmendedTimeLimit(_ start: Int, _ segment: Range<Int>) -> Bool {
    let segment = max(segment.lowerBound, start - 60)..<min(segment.upperBound, start + 60)
    guard segment.contains(where: { MeasureWords.substituting.contains(tokens[$0].stem) }) else { return false }
    return segment.contains { at in
      MeasureWords.within.contains(tokens[at].id) && at + 1 < segment.upperBound
        && MeasureWords.which.contains(tokens[at + 1].id) && at > segment.lowerBound
        && MeasureWords.limits.contains(tokens[at - 1].stem)
        || MeasureWords.deadlines.contains(tokens[at].stem)
        || MeasureWords.limits.contains(tokens[at].stem) && at + 1 < segment.upperBound
          && tokens[at + 1].stem == MeasureWords.limit
    }
  }

  /// "within no more than 30 days"
  private func isWithin(_ at: Int, _ segment: Range<Int>) -> Bool {
    at > segment.lowerBound && MeasureWords.within.contains(tokens[at - 1].id)
  }

  private func isTimeLimit(_ start: Int, _ segment: Range<Int>) -> Bool {
    (max(segment.lowerBound, start - 4)..<start).contains { MeasureWords.limits.contains(tokens[$0].stem) }
  }

  /// "have thirty days to remedy it", "has two days in which to answer".
  private func hasTimeTo(_ start: Int, _ end: Int, _ segment: Range<Int>) -> Bool {
    guard start > segment.lowerBound, MeasureWords.having.contains(tokens[start - 1].id) else { return false }
    return tokens[end].id == MeasureWords.to || tokens[end].id == MeasureWords.inWordID
      || tokens[end].id == MeasureWords.withinID
  }
}
