/// Second pass: joins spelled-out numbers, scale words, percent and currency into one number token
/// (`strength.md` 3.1, N5): "six hundred thousand", "0.6 million" and "600,000" are one and the same token.
struct NumberMerger {
  let bytes: [UInt8]

  /// Identity of a number: its value and unit, whatever the notation.
  static func identity(_ value: Double, _ unit: Token.Unit) -> WordID {
    WordHash.mix(WordHash.mix(WordHash.seed, unit.rawValue), value: value.bitPattern)
  }

  /// The factor of a suffix glued to digits ("600k", "100bn"), or nil.
  static func gluedFactor(_ suffix: ArraySlice<UInt8>) -> Double? {
    switch String(decoding: suffix, as: UTF8.self).lowercased() {
    case "k": 1e3
    case "m", "mn": 1e6
    case "bn": 1e9
    case "tn": 1e12
    default: nil
    }
  }

  /// A product as a person would write it: 4.1 thousand is 4,100 and not a hair less.
  static func scaled(_ value: Double, by factor: Double) -> Double {
    let product = value * factor
    return abs(product - product.rounded()) <= product * 1e-12 ? product.rounded() : product
  }

  func merge(_ tokens: inout [Token]) {
    let counting = NumberWords.counting
    guard tokens.contains(where: { $0.kind == .number || counting.contains($0.id) }) else { return }
    let beginnings = NumberWords.beginnings
    var merged: [Token] = []
    merged.reserveCapacity(tokens.count)
    var at = 0
    while at < tokens.count {
      if tokens[at].kind != .number, !beginnings.contains(tokens[at].id) {
        merged.append(tokens[at])
        at += 1
      } else if let (token, next) = number(at, tokens, previous: merged.last) {
        var result = token
        var end = next
        skipRepetition(result, &end, tokens)
        attachUnit(&result, &end, tokens, &merged)
        skipRepetition(result, &end, tokens)
        merged.append(result)
        at = end
      } else {
        merged.append(tokens[at])
        at = tokens[at].id == NumberWords.one ? repetition(of: 1, at + 1, tokens) ?? at + 1 : at + 1
      }
    }
    tokens = merged
  }

  /// A number starting at a token: digits with scale words, or words alone.
  private func number(_ start: Int, _ tokens: [Token], previous: Token?) -> (Token, Int)? {
    var at = start
    let first = tokens[start]
    if first.kind == .number {
      guard first.unit == .none else { return (first, start + 1) }
      var value = first.value
      at += 1
      while at < tokens.count, let scale = NumberWords.scale[tokens[at].id] {
        value = Self.scaled(value, by: scale)
        at += 1
      }
      return (make(value, tokens, start, at), at)
    }
    guard first.kind == .word else { return nil }
    // "a hundred", "a million"
    if NumberWords.article.contains(first.id), start + 1 < tokens.count,
      NumberWords.scale[tokens[start + 1].id] != nil || tokens[start + 1].id == NumberWords.hundred,
      let (value, end) = words(start + 1, tokens)
    {
      return (make(value, tokens, start, end), end)
    }
    if let day = NumberWords.ordinal[first.id], isDayOfMonth(start, tokens, previous) {
      return (make(day, tokens, start, start + 1), start + 1)
    }
    guard NumberWords.value[first.id] != nil, let (value, end) = words(start, tokens) else { return nil }
    if end == start + 1, value == 1 {
      // A lone "one" counts only before something counted: "one year", but not "no one" or "one another".
      let next = isHyphen(end, tokens) ? end + 1 : repetition(of: 1, end, tokens) ?? end
      let isPercent =
        next + 1 < tokens.count && tokens[next].id == NumberWords.per && tokens[next + 1].id == NumberWords.cent
      guard next < tokens.count, isPercent || NumberWords.counted.contains(tokens[next].stem) else { return nil }
      if let previous, NumberWords.pronounBefore.contains(previous.id) { return nil }
    }
    return (make(value, tokens, start, end), end)
  }

  /// "the 1st of January", "January 1st".
  private func isDayOfMonth(_ at: Int, _ tokens: [Token], _ previous: Token?) -> Bool {
    func isMonth(_ token: Token) -> Bool { token.isCapitalised && MeasureWords.month[token.id] != nil }
    if let previous, isMonth(previous) { return true }
    var next = at + 1
    while next < tokens.count, next - at <= 3, NumberWords.dayOf.contains(tokens[next].id) { next += 1 }
    return next < tokens.count && isMonth(tokens[next])
  }

  private func isHyphen(_ at: Int, _ tokens: [Token]) -> Bool {
    at < tokens.count && tokens[at].kind == .punctuation && bytes[Int(tokens[at].start)] == UInt8(ascii: "-")
  }

  /// "five (5)", "EUR 5,000 (five thousand euros)": the same figure again in brackets adds nothing.
  private func skipRepetition(_ token: Token, _ end: inout Int, _ tokens: [Token]) {
    guard let next = repetition(of: token.value, end, tokens, token.unit) else { return }
    end = next
  }

  /// The token behind a bracket that repeats a value.
  private func repetition(
    of value: Double, _ start: Int, _ tokens: [Token], _ unit: Token.Unit = .none
  ) -> Int? {
    guard start + 2 < tokens.count, tokens[start].kind == .punctuation,
      bytes[Int(tokens[start].start)] == UInt8(ascii: "(")
    else { return nil }
    var front: [Token] = []
    var at = start + 1
    // "(€5,000)"
    if tokens[at].kind == .punctuation || NumberWords.currencyCode[tokens[at].id] != nil {
      front = [tokens[at]]
      at += 1
    }
    guard at < tokens.count else { return nil }
    let isOne = value == 1 && tokens[at].id == NumberWords.one
    guard var (token, end) = isOne ? (make(1, tokens, at, at + 1), at + 1) : number(at, tokens, previous: nil),
      token.value == value
    else { return nil }
    attachUnit(&token, &end, tokens, &front)
    guard token.unit == unit || token.unit == .none, end < tokens.count, tokens[end].kind == .punctuation,
      bytes[Int(tokens[end].start)] == UInt8(ascii: ")")
    else { return nil }
    return end + 1
  }

  private func make(_ value: Double, _ tokens: [Token], _ start: Int, _ end: Int) -> Token {
    var token = tokens[start]
    token.kind = .number
    token.end = tokens[end - 1].end
    token.value = value
    token.lexeme = -1
    token.id = Self.identity(value, .none)
    token.stem = token.id
    return token
  }

  /// Value of a run of number words, and the token after it.
  private func words(_ start: Int, _ tokens: [Token]) -> (Double, Int)? {
    var total = 0.0
    var group = 0.0
    var at = start
    var any = false
    while at < tokens.count {
      let id = tokens[at].id
      if let value = NumberWords.value[id] {
        // "two three" are two numbers; "twenty three" is one.
        if any, group.truncatingRemainder(dividingBy: 100) != 0,
          !(group.truncatingRemainder(dividingBy: 100) >= 20 && value < 10)
        {
          break
        }
        group += value
      } else if id == NumberWords.hundred {
        group = (group == 0 ? 1 : group) * 100
      } else if let scale = NumberWords.scale[id] {
        total += (group == 0 ? 1 : group) * scale
        group = 0
      } else if id == NumberWords.and, any, group >= 100 || (group == 0 && total > 0), at + 1 < tokens.count,
        NumberWords.value[tokens[at + 1].id] != nil
      {
        at += 1
        continue
      } else if tokens[at].kind == .punctuation, bytes[Int(tokens[at].start)] == UInt8(ascii: "-"), any,
        at + 1 < tokens.count, NumberWords.value[tokens[at + 1].id] != nil
      {
        at += 1
        continue
      } else {
        break
      }
      any = true
      at += 1
    }
    return any ? (total + group, at) : nil
  }

  /// Takes a percent sign or a currency on either side into the token.
  private func attachUnit(_ token: inout Token, _ end: inout Int, _ tokens: [Token], _ merged: inout [Token]) {
    var unit = Token.Unit.none
    if end < tokens.count {
      let next = tokens[end]
      if next.kind == .punctuation, bytes[Int(next.start)] == UInt8(ascii: "%") || next.id == NumberWords.percent {
        unit = .percent
        token.end = next.end
        end += 1
      } else if next.id == NumberWords.percent {
        unit = .percent
        token.end = next.end
        end += 1
      } else if next.id == NumberWords.per, end + 1 < tokens.count, tokens[end + 1].id == NumberWords.cent {
        unit = .percent
        token.end = tokens[end + 1].end
        end += 2
      } else if let currency = NumberWords.currency[next.id] ?? NumberWords.currencyCode[next.id]
        ?? (next.kind == .punctuation && next.start - token.end <= 3 ? sign(bytes[Int(next.start)], next) : nil)
      {
        unit = currency
        token.end = next.end
        end += 1
      } else if NumberWords.unitedStates.contains(next.id), end + 1 < tokens.count,
        NumberWords.currency[tokens[end + 1].id] == .dollar
      {
        unit = .dollar
        token.end = tokens[end + 1].end
        end += 2
      }
    }
    if unit == .none, let previous = merged.last {
      if previous.kind == .punctuation, token.start - previous.end <= 3,
        let sign = sign(bytes[Int(previous.start)], previous)
      {
        unit = sign
        token.start = previous.start
        merged.removeLast()
        if sign == .dollar, let country = merged.last, country.end == token.start,
          NumberWords.unitedStates.contains(country.id)
        {
          token.start = country.start
          merged.removeLast()
        }
      } else if previous.kind == .word, let currency = NumberWords.currencyCode[previous.id] {
        unit = currency
        token.start = previous.start
        merged.removeLast()
      }
    }
    if unit != .none {
      token.unit = unit
      token.id = Self.identity(token.value, unit)
      token.stem = token.id
    }
  }

  private func sign(_ byte: UInt8, _ token: Token) -> Token.Unit? {
    if byte == UInt8(ascii: "$") { return .dollar }
    switch token.id {
    case WordHash.mix(WordHash.seed, 0x01): return .euro
    case WordHash.mix(WordHash.seed, 0x02): return .pound
    case WordHash.mix(WordHash.seed, 0x03): return .rouble
    default: return nil
    }
  }
}

/// The closed class of English number words.
enum NumberWords {
  static let value: WordTable<Double> = {
    let names = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    var table: [WordID: Double] = [WordHash.of("zero"): 0]
    for (index, name) in names.enumerated() {
      table[WordHash.of(name)] = Double(index + 1)
      if index < 9 { table[WordHash.of(name + "-hundred")] = Double((index + 1) * 100) }
    }
    for (index, ten) in tens.enumerated() {
      let value = Double((index + 2) * 10)
      table[WordHash.of(ten)] = value
      for (unit, name) in names.prefix(9).enumerated() {
        table[WordHash.of(ten + "-" + name)] = value + Double(unit + 1)
      }
    }
    return WordTable(table)
  }()
  static let hundred = WordHash.of("hundred")
  static let scale = WordTable([
    WordHash.of("thousand"): 1e3, WordHash.of("million"): 1e6, WordHash.of("billion"): 1e9,
    WordHash.of("trillion"): 1e12,
  ])
  static let one = WordHash.of("one")
  /// Words that are numbers or parts of them.
  static let counting = WordSet(value.keys + scale.keys + [hundred])
  /// Words that a number in words can begin with.
  static let beginnings = WordSet(value.keys + ordinal.keys + article.words)
  /// What makes no count with the number word in front of it: fractions, rhythms and set words.
  static let fused = WordSet(
    [
      "half", "halves", "third", "thirds", "quarter", "quarters", "fourth", "fourths", "fifth", "fifths", "sixth",
      "sixths", "eighth", "eighths", "tenth", "tenths", "hundredth", "hundredths", "hundred", "thousand", "million",
      "off", "way", "time", "sided", "self", "on", "to", "monthly", "yearly", "weekly", "daily", "hourly", "fold",
      "stop", "in-hand", "by-four", "to-one", "on-one", "pack", "seater", "wheeler", "poster", "gun", "shooter",
    ].map(WordHash.of))
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth",
    "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
  ]
  static let ordinal = WordTable(ordinals.enumerated().map { (WordHash.of($1), Double($0 + 1)) })
  /// "15th" is written "fifteenth".
  static let ordinalNames: [Double: [UInt8]] = Dictionary(
    uniqueKeysWithValues: ordinals.enumerated().map { (Double($0 + 1), Array($1.utf8)) })
  static let dayOf = WordSet.ids("of", "day")
  static func isOrdinalEnding(_ bytes: ArraySlice<UInt8>) -> Bool {
    ["st", "nd", "rd", "th"].contains(String(decoding: bytes, as: UTF8.self).lowercased())
  }
  static let article = WordSet.ids("a", "an")
  static let and = WordHash.of("and")
  static let percent = WordHash.of("percent")
  static let per = WordHash.of("per")
  static let cent = WordHash.of("cent")
  static let unitedStates = WordSet.ids("us", "u.s", "u.s.")
  static let currency = WordTable<Token.Unit>(
    [
      WordHash.of("usd"): .dollar, WordHash.of("dollar"): .dollar, WordHash.of("dollars"): .dollar,
      WordHash.of("eur"): .euro, WordHash.of("euro"): .euro, WordHash.of("euros"): .euro, WordHash.of("gbp"): .pound,
      WordHash.of("rouble"): .rouble, WordHash.of("roubles"): .rouble, WordHash.of("rubles"): .rouble,
      WordHash.of("crown"): .otherCurrency, WordHash.of("crowns"): .otherCurrency,
      WordHash.of("francs"): .otherCurrency, WordHash.of("marks"): .otherCurrency,
    ].merging(otherCurrencies) { first, _ in first })
  private static let otherCurrencies: [WordID: Token.Unit] = Dictionary(
    uniqueKeysWithValues: [
      "ducat", "ducats", "dinar", "dinars", "dirham", "dirhams", "florin", "florins", "guilder", "guilders", "livre",
      "livres", "peso", "pesos", "rupee", "rupees", "shilling", "shillings", "taler", "talers", "thaler", "thalers",
      "krone", "kroner", "kronor", "zloty", "yen",
    ].map { (WordHash.of($0), .otherCurrency) })
  static let currencyCode = WordTable<Token.Unit>([
    WordHash.of("usd"): .dollar, WordHash.of("eur"): .euro, WordHash.of("gbp"): .pound, WordHash.of("rub"): .rouble,
    WordHash.of("chf"): .otherCurrency, WordHash.of("jpy"): .otherCurrency, WordHash.of("sek"): .otherCurrency,
    WordHash.of("nok"): .otherCurrency, WordHash.of("dkk"): .otherCurrency, WordHash.of("pln"): .otherCurrency,
    WordHash.of("czk"): .otherCurrency, WordHash.of("cny"): .otherCurrency, WordHash.of("inr"): .otherCurrency,
  ])
  /// Stems of what a lone "one" counts.
  static let counted = WordSet(
    [
      "hour", "day", "week", "month", "year", "decade", "percent", "third", "half", "quarter", "fifth", "tenth",
      "kilometre", "kilometer", "mile", "metre", "meter", "calendar", "working", "business", "hundred",
    ].map { Stemmer.stem(of: $0) })
  static let pronounBefore = WordSet.ids("no", "any", "every", "each", "this", "that", "another")
}
