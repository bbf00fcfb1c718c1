/// Units of measurement: what each measures, and how many base units it holds (`units.tsv`).
struct Units: Sendable {
  struct Unit: Sendable {
    let dimension: Quantity.Measure
    let factor: Double
  }

  private var units = WordTable<Unit>()
  /// First words of units of two words: "square", "cubic", "nautical".
  private var openings = WordSet([])

  static let dimensions: [String: Quantity.Measure] = [
    "time": .time, "length": .length, "area": .area, "volume": .volume, "mass": .mass, "energy": .energy,
    "power": .power, "information": .information,
  ]

  init(_ table: RuleTable?) throws(RuleError) {
    guard let table else { return }
    for row in table.rows {
      let fields = table.fields(row)
      guard let dimension = Self.dimensions[fields[0]] else {
        throw RuleError(
          table.file, row.line, found: "dimension '\(fields[0])'",
          expected: "one of " + Self.dimensions.keys.sorted().joined(separator: ", "))
      }
      guard let factor = Double(fields[1]), factor > 0 else {
        throw RuleError(table.file, row.line, found: "factor '\(fields[1])'", expected: "a number above 0")
      }
      for word in fields[2].split(separator: "|") {
        let parts = word.split(separator: "_").map { Stemmer.stem(of: String($0)) }
        if parts.count == 2 { openings.insert(parts[0]) }
        units[parts.count == 1 ? parts[0] : Self.key(parts[0], parts[1])] = Unit(dimension: dimension, factor: factor)
      }
    }
  }

  /// The unit that begins at a token, and the token behind it.
  func unit(at index: Int, _ tokens: [Token], before end: Int) -> (unit: Unit, end: Int)? {
    guard index < end, tokens[index].kind == .word else { return nil }
    if openings.contains(tokens[index].stem), index + 1 < end,
      let unit = units[Self.key(tokens[index].stem, tokens[index + 1].stem)]
    {
      return (unit, index + 2)
    }
    return units[tokens[index].stem].map { ($0, index + 1) }
  }

  /// Days in the unit of time that a word names.
  func days(_ token: Token) -> Double? {
    guard token.kind == .word, let unit = units[token.stem], unit.dimension == .time else { return nil }
    return unit.factor
  }

  private static func key(_ first: WordID, _ second: WordID) -> WordID { WordHash.mix(first, value: second) }
}
