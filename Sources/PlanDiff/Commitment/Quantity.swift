/// A number, duration, date or frequency as the text uses it.
struct Quantity: Sendable {
  /// What the number measures.
  enum Measure: Sendable, Equatable {
    /// Days.
    case time
    /// Times per day.
    case frequency
    /// Day of an abstract calendar; only differences count.
    case date
    case percent
    case money(Token.Unit)
    /// Metres.
    case length
    /// Kilograms.
    case mass
    /// Things counted, by the stem of the noun.
    case count(WordID)
  }

  /// What the number does in its clause (`strength.md` 4h).
  enum Role: Sendable {
    case plain, cap, floor, approximate
    /// Time allowed to perform ("within 30 days", "by 1 June").
    case deadline
    /// Time the norm lasts ("for five years").
    case duration
    /// Warning to be given beforehand ("30 days' notice").
    case notice
  }

  var measure: Measure
  var value: Double
  var role: Role
  /// Number and unit, with the words that give the role.
  var range: Range<Int>
  /// The number alone.
  var number: Range<Int>
  /// A month without its day.
  var isWholeMonth = false

  /// Whether two quantities are one and the same amount (months and days within their nominal slack).
  func equals(_ other: Quantity) -> Bool {
    guard isComparable(with: other) else { return false }
    if measure == .date, isWholeMonth || other.isWholeMonth { return abs(value - other.value) <= 16 }
    let slack = measure == .time ? 0.035 : 1e-9
    return abs(value - other.value) <= slack * max(abs(value), abs(other.value))
  }

  func isComparable(with other: Quantity) -> Bool {
    switch (measure, other.measure) {
    case (.count, .count): true
    case (.money, .money): true
    default: measure == other.measure
    }
  }
}

/// Reads the quantities of a text.
struct QuantityReader {
  private let reading: Reading
  private let rules: RuleSet

  init(_ reading: Reading, _ rules: RuleSet) {
    self.reading = reading
    self.rules = rules
  }

  func quantities(in segment: Range<Int>) -> [Quantity] {
    var result: [Quantity] = []
    var at = segment.lowerBound
    while at < segment.upperBound {
      if let quantity = frequency(at, segment) ?? fraction(at, segment) ?? date(at, segment) ?? number(at, segment) {
        result.append(quantity)
        at = max(at + 1, quantity.number.upperBound)
      } else {
        at += 1
      }
    }
    return result
  }

  // MARK: Frequencies

  /// "twice a year", "three times every month", "weekly", "every six months".
  private func frequency(_ start: Int, _ segment: Range<Int>) -> Quantity? {
    let tokens = reading.tokens
    if let match = reading.cues(in: start..<start + 1).first(where: { rules.cues[$0.cue].table == .frequency }),
      let timesAYear = rules.cues[match.cue].level
    {
      return Quantity(
        measure: .frequency, value: Double(timesAYear) / 365, role: .plain, range: match.range, number: match.range)
    }
    var times: Double?
    var at = start
    if let multiple = Words.multiplier[tokens[at].id] {
      times = multiple
      at += 1
    } else if tokens[at].kind == .number, at + 1 < segment.upperBound, tokens[at + 1].id == Words.times {
      times = tokens[at].value
      at += 2
    } else if Words.every.contains(tokens[at].id) {
      times = 1
    }
    guard let times, at < segment.upperBound else { return nil }
    if at > start, Words.inWord.contains(tokens[at].id), at + 1 < segment.upperBound { at += 1 }
    guard at < segment.upperBound, Words.each.contains(tokens[at].id) else { return nil }
    at += 1
    var period = 1.0
    if at < segment.upperBound, tokens[at].kind == .number {
      period = tokens[at].value
      at += 1
    } else if at < segment.upperBound, tokens[at].id == Words.other || tokens[at].id == Words.second {
      period = 2
      at += 1
    }
    while at < segment.upperBound, Words.calendar.contains(tokens[at].id) { at += 1 }
    guard at < segment.upperBound, let days = Words.days[tokens[at].stem], days * period > 0 else { return nil }
    return Quantity(
      measure: .frequency, value: times / (days * period), role: role(before: start, after: at + 1, segment),
      range: start..<at + 1, number: start..<at + 1)
  }

  // MARK: Fractions

  /// "half", "two thirds of", "a quarter of" as shares; "half a year" as time.
  private func fraction(_ start: Int, _ segment: Range<Int>) -> Quantity? {
    let tokens = reading.tokens
    var at = start
    var share = 1.0
    if tokens[at].kind == .number, tokens[at].unit == .none, tokens[at].value < 10 {
      share = tokens[at].value
      at += 1
    } else if NumberWords.article.contains(tokens[at].id) || tokens[at].id == Words.one {
      at += 1
    }
    guard at < segment.upperBound, let part = Words.part[tokens[at].stem] else { return nil }
    if at == start, tokens[at].id != Words.half { return nil }
    at += 1
    if at + 1 < segment.upperBound, NumberWords.article.contains(tokens[at].id),
      let days = Words.days[tokens[at + 1].stem]
    {
      return Quantity(
        measure: .time, value: share * part * days, role: timeRole(start, at + 2, segment), range: start..<at + 2,
        number: start..<at + 2)
    }
    return Quantity(
      measure: .percent, value: share * part * 100, role: role(before: start, after: at, segment), range: start..<at,
      number: start..<at)
  }

  // MARK: Dates

  /// "30 June 2026", "June 2026", "the end of March".
  private func date(_ start: Int, _ segment: Range<Int>) -> Quantity? {
    let tokens = reading.tokens
    var at = start
    var day: Double?
    if tokens[at].kind == .number, tokens[at].unit == .date {
      return dated(reading.text.slice(tokens[at].range), start..<at + 1, segment)
    }
    if tokens[at].kind == .number, tokens[at].unit == .none, tokens[at].value <= 31, at + 1 < segment.upperBound,
      Words.month[tokens[at + 1].id] != nil
    {
      day = tokens[at].value
      at += 1
    }
    guard tokens[at].isCapitalised, let month = Words.month[tokens[at].id] else { return nil }
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
    return Quantity(
      measure: .date, value: year * 372 + month * 31 + (day ?? 16), role: dateRole(start, segment), range: start..<at,
      number: start..<at, isWholeMonth: day == nil)
  }

  private func dated(_ iso: String, _ range: Range<Int>, _ segment: Range<Int>) -> Quantity? {
    let parts = iso.split(separator: "-").compactMap { Double($0) }
    guard parts.count == 3 else { return nil }
    return Quantity(
      measure: .date, value: parts[0] * 372 + parts[1] * 31 + parts[2], role: dateRole(range.lowerBound, segment),
      range: range, number: range)
  }

  private func dateRole(_ start: Int, _ segment: Range<Int>) -> Quantity.Role {
    var at = start - 1
    var steps = 0
    while at >= segment.lowerBound, steps < 5 {
      let id = reading.tokens[at].id
      if Words.byWords.contains(id) { return .deadline }
      if Words.until.contains(id) { return .duration }
      if reading.isComma(at) { break }
      at -= 1
      steps += 1
    }
    return .plain
  }

  // MARK: Numbers

  private func number(_ start: Int, _ segment: Range<Int>) -> Quantity? {
    let token = reading.tokens[start]
    if let ordinal = Words.ordinal[token.id], start + 1 < segment.upperBound,
      Words.ranked.contains(reading.tokens[start + 1].stem)
    {
      return Quantity(
        measure: .count(reading.tokens[start + 1].stem), value: ordinal,
        role: dateRole(start, segment) == .duration ? .duration : .deadline,
        range: start..<start + 2,
        number: start..<start + 1)
    }
    guard token.kind == .number || isArticleOfTime(start, segment), token.unit != .date else { return nil }
    let value = token.kind == .number ? token.value : 1
    if ReferenceWords.isReference(start, reading) { return nil }
    switch token.unit {
    case .percent:
      return Quantity(
        measure: .percent, value: value, role: role(before: start, after: start + 1, segment), range: start..<start + 1,
        number: start..<start + 1)
    case .dollar, .euro, .pound, .rouble, .otherCurrency:
      return Quantity(
        measure: .money(token.unit), value: value, role: role(before: start, after: start + 1, segment),
        range: start..<start + 1, number: start..<start + 1)
    case .none, .date: break
    }
    var at = start + 1
    while at < segment.upperBound, Words.calendar.contains(reading.tokens[at].id) || isHyphen(at) { at += 1 }
    if at < segment.upperBound, let days = Words.days[reading.tokens[at].stem] {
      return Quantity(
        measure: .time, value: value * days, role: timeRole(start, at + 1, segment), range: start..<at + 1,
        number: start..<at + 1)
    }
    guard token.kind == .number else { return nil }
    if at < segment.upperBound, let metres = Words.metres[reading.tokens[at].stem] {
      return Quantity(
        measure: .length, value: value * metres, role: role(before: start, after: at + 1, segment),
        range: start..<at + 1,
        number: start..<at + 1)
    }
    if at < segment.upperBound, let kilograms = Words.kilograms[reading.tokens[at].stem] {
      return Quantity(
        measure: .mass, value: value * kilograms, role: role(before: start, after: at + 1, segment),
        range: start..<at + 1,
        number: start..<at + 1)
    }
    var noun = start + 1
    // The counted noun, past adjectives, at most three words on.
    while noun < min(start + 3, segment.upperBound), noun + 1 < segment.upperBound,
      reading.tokens[noun + 1].kind == .word,
      rules.lexicon.wordClass(reading.tokens[noun + 1].lexeme).isEmpty,
      rules.lexicon.wordClass(reading.tokens[noun].lexeme).isEmpty
    {
      noun += 1
    }
    let stem = noun < segment.upperBound && reading.tokens[noun].kind == .word ? reading.tokens[noun].stem : 0
    return Quantity(
      measure: .count(stem), value: value, role: role(before: start, after: noun + 1, segment),
      range: start..<start + 1, number: start..<start + 1)
  }

  /// "a year", "a month" after a word of time count as one.
  private func isArticleOfTime(_ start: Int, _ segment: Range<Int>) -> Bool {
    guard NumberWords.article.contains(reading.tokens[start].id), start > segment.lowerBound,
      start + 1 < segment.upperBound,
      Words.days[reading.tokens[start + 1].stem] != nil
    else { return false }
    let before = reading.tokens[start - 1].id
    return Words.within.contains(before) || Words.forWords.contains(before) || before == WordHash.of("of")
  }

  private func isHyphen(_ at: Int) -> Bool {
    reading.tokens[at].kind == .punctuation && reading.byte(at) == UInt8(ascii: "-")
  }

  private func timeRole(_ start: Int, _ end: Int, _ segment: Range<Int>) -> Quantity.Role {
    let tokens = reading.tokens
    for at in end..<min(end + 4, segment.upperBound) {
      if Words.notice.contains(tokens[at].id) { return .notice }
    }
    if end < segment.upperBound, Words.beforehand.contains(tokens[end].id) { return .notice }
    if end + 1 < segment.upperBound, tokens[end].id == Words.inWordID, tokens[end + 1].id == Words.advance {
      return .notice
    }
    var at = start - 1
    var steps = 0
    while at >= segment.lowerBound, steps < 4 {
      let id = tokens[at].id
      if Words.notice.contains(id) { return .notice }
      if Words.within.contains(id) || Words.byWords.contains(id) { return .deadline }
      if Words.forWords.contains(id) || Words.until.contains(id) { return .duration }
      if reading.isComma(at) { break }
      at -= 1
      steps += 1
    }
    if end < segment.upperBound, Words.after.contains(tokens[end].id) { return .deadline }
    return .duration
  }

  /// Cap, floor or approximation by the cues that stand next to the number.
  private func role(before start: Int, after end: Int, _ segment: Range<Int>) -> Quantity.Role {
    for match in reading.cues(in: max(segment.lowerBound, start - 8)..<min(segment.upperBound, end + 2)) {
      let cue = rules.cues[match.cue]
      guard cue.table == .quantity, let role = cue.role, segment.contains(match.range.lowerBound) else { continue }
      let near =
        (match.range.upperBound <= start && start - match.range.upperBound <= 2)
        || match.range.contains(start) || (match.range.lowerBound >= start && match.range.lowerBound <= end)
      guard near else { continue }
      switch role {
      case .cap: return .cap
      case .floor: return .floor
      case .approximate: return .approximate
      default: continue
      }
    }
    return .plain
  }

  /// Closed sets of words that give a number its meaning.
  private enum Words {
    private static func ids(_ words: String...) -> Set<WordID> { Set(words.map(WordHash.of)) }
    private static func stems(_ table: [String: Double]) -> [WordID: Double] {
      Dictionary(table.map { (Stemmer.stem(of: $0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    private static func values(_ table: [String: Double]) -> [WordID: Double] {
      Dictionary(table.map { (WordHash.of($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// Nominal lengths (`strength.md` 3.1 N6).
    static let days = stems([
      "hour": 1.0 / 24, "day": 1, "week": 7, "fortnight": 14, "month": 30.4167, "quarter": 91.25, "year": 365,
      "decade": 3650, "minute": 1.0 / 1440,
    ])
    static let metres = stems(["meter": 1, "kilometer": 1000, "km": 1000, "mile": 1609.344, "foot": 0.3048])
    static let kilograms = stems(["kilogram": 1, "kg": 1, "ton": 1000, "tonne": 1000, "gram": 0.001])
    static let multiplier = values(["once": 1, "twice": 2, "thrice": 3])
    static let ordinal = values([
      "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
      "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "twentieth": 20,
      "thirtieth": 30,
    ])
    /// Stems of what an ordinal puts in time.
    static let ranked = Set(
      ["day", "week", "month", "quarter", "year", "session", "meeting", "anniversary", "season", "conference"].map {
        Stemmer.stem(of: $0)
      })
    static let part = stems(["half": 0.5, "third": 1.0 / 3, "quarter": 0.25, "fifth": 0.2, "tenth": 0.1])
    static let half = WordHash.of("half")
    static let one = WordHash.of("one")
    static let times = WordHash.of("times")
    static let every = ids("every", "each")
    static let each = ids("a", "an", "per", "each", "every", "in", "any")
    static let inWord = ids("in", "during")
    static let inWordID = WordHash.of("in")
    static let advance = WordHash.of("advance")
    static let other = WordHash.of("other")
    static let second = WordHash.of("second")
    static let calendar = ids("calendar", "working", "business", "consecutive", "full", "clear", "further", "'s", "'")
    static let within = ids("within", "in", "inside")
    static let byWords = ids("by", "before", "than")
    static let until = ids("until", "till", "through")
    static let forWords = ids("for", "during", "period", "lasting", "last", "lasts", "least", "term")
    static let after = ids("after", "from", "following")
    static let notice = ids("notice", "notification", "warning")
    static let beforehand = ids("before", "prior", "beforehand", "ahead")
    static let month = values([
      "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
      "october": 10, "november": 11, "december": 12,
    ])
  }
}
