import Testing

@testable import PlanDiff

struct QuantityTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let measure: String
    let value: Double
    let role: String
    var testDescription: String { text }
    init(_ text: String, _ measure: String, _ value: Double, _ role: String = "plain") {
      (self.text, self.measure, self.value, self.role) = (text, measure, value, role)
    }
  }

  private static func quantities(_ text: String) throws -> [Quantity] {
    let reading = try Sample.reading(text)
    return QuantityReader(reading, try Sample.rules()).quantities(in: 0..<reading.tokens.count)
  }

  /// The words that may begin a quantity are told apart from what the readers look for.
  @Test func nothingIsReadWhereNoWordBeginsAQuantity() throws {
    let files = ["figure-pairs", "condition-pairs", "minimal-pairs", "mirror-pairs", "strength-pairs"]
    let rows = try files.flatMap { try Fixture.rows("\($0).tsv").joined() }
    for text in rows + Self.rows.map(\.text) {
      let reading = try Sample.reading(text)
      let reader = QuantityReader(reading, try Sample.rules())
      let segment = 0..<reading.tokens.count
      for at in segment where !reader.mayBegin(at) {
        #expect(reader.read(at, segment) == nil, "\(text): '\(reading.text.slice(reading.tokens[at].range))'")
      }
    }
  }

  /// The name of the case alone.
  private static func name(_ measure: Quantity.Measure) -> String {
    String("\(measure)".prefix { $0 != "(" })
  }

  @Test(arguments: rows)
  func reads(_ row: Row) throws {
    let all = try Self.quantities(row.text)
    #expect(all.count == 1)
    let quantity = try #require(all.first)
    #expect(Self.name(quantity.measure) == row.measure)
    #expect(abs(quantity.value - row.value) < 1e-6 * max(1, row.value))
    #expect("\(quantity.role)" == row.role)
  }

  static let rows: [Row] = [
    // Durations and the roles around them
    Row("within 30 days", "time", 30, "deadline"), Row("within thirty days of signature", "time", 30, "deadline"),
    Row("30 days after signature", "time", 30, "deadline"), Row("in two weeks", "time", 14, "deadline"),
    Row("for five years", "time", 1825, "duration"), Row("for a period of six months", "time", 182.5002, "duration"),
    Row("within a year", "time", 365, "deadline"), Row("for a decade", "time", 3650, "duration"),
    Row("a notice of 60 days", "time", 60, "notice"), Row("60 days' notice", "time", 60, "notice"),
    Row("48 hours in advance", "time", 2, "notice"), Row("within 90 calendar days", "time", 90, "deadline"),
    Row("half a year", "time", 182.5, "duration"), Row("a quarter of a year", "time", 91.25, "duration"),
    Row("lasts a year and a half", "time", 547.5, "duration"), Row("for at least five years", "time", 1825, "floor"),
    Row("for no longer than six months", "time", 182.5002, "cap"), Row("up to two weeks", "time", 14, "cap"),
    Row("not earlier than 30 days after signature", "time", 30, "start"),
    Row("after five years", "time", 1825, "start"),
    Row("ends after five years", "time", 1825, "duration"),
    Row("thirty days from written notice", "time", 30, "deadline"),
    Row("has two days in which to answer", "time", 2, "deadline"),
    Row("by the end of next year", "time", 547.5, "deadline"),
    Row("persons more than 80 years old", "time", 29_200, "floor"), Row("a 30-day truce", "time", 30, "duration"),
    // Frequencies
    Row("twice a year", "frequency", 2.0 / 365), Row("three times every month", "frequency", 3 / 30.4167),
    Row("every six months", "frequency", 1 / (6 * 30.4167)), Row("weekly", "frequency", 52.0 / 365),
    Row("two convoys a week", "frequency", 2.0 / 7), Row("at intervals of two weeks", "frequency", 1.0 / 14),
    Row("each Monday", "frequency", 52.0 / 365), Row("three days a week", "frequency", 3.0 / 7),
    Row("twice daily", "frequency", 2), Row("from 9 a.m. to 5 p.m.", "frequency", 1.0 / 3),
    Row("every 5,000 kilometres", "length", 5_000_000, "interval"),
    Row("once every two weeks", "frequency", 1.0 / 14), Row("every other day", "frequency", 0.5),
    // Fractions and percentages
    Row("half of the revenue", "percent", 50), Row("two thirds of the seats", "percent", 200.0 / 3),
    Row("a quarter of the grain", "percent", 25), Row("two-thirds of the seats", "percent", 200.0 / 3),
    Row("one bed in twenty", "percent", 5), Row("three in every ten projects", "percent", 30),
    Row("two of the twelve seats", "percent", 100.0 / 6), Row("every fifth container", "percent", 20),
    Row("compensates in full", "percent", 100), Row("50 per cent of the seats", "percent", 50),
    // Dates
    Row("by 30 June 2031", "date", 2031 * 372 + 6 * 31 + 30, "deadline"),
    Row("by June 30, 2031", "date", 2031 * 372 + 6 * 31 + 30, "deadline"),
    Row("by 2031-06-30", "date", 2031 * 372 + 6 * 31 + 30, "deadline"),
    Row("until June 2031", "date", 2031 * 372 + 6 * 31 + 16, "duration"),
    Row("on 1 March", "date", 3 * 31 + 1, "deadline"),
    Row("from 1 July 2034", "date", 2034 * 372 + 7 * 31 + 1, "start"),
    Row("expires on 1 March", "date", 3 * 31 + 1, "duration"),
    Row("by the end of 2030", "date", 2030 * 372 + 403, "deadline"),
    Row("from the beginning of 2031", "date", 2031 * 372 + 32, "start"),
    // Amounts, counts, lengths and their bounds
    Row("pays 100 million dollars", "money", 100e6), Row("up to $5 million", "money", 5e6, "cap"),
    Row("at least 50 observers", "count", 50, "floor"), Row("limited to 600,000 personnel", "count", 600_000, "cap"),
    Row("not more than 40 vessels", "count", 40, "cap"), Row("about 40 vessels", "count", 40, "approximate"),
    Row("a strip of 5 kilometres", "length", 5000), Row("10 millimetres", "length", 0.01),
    Row("12 nautical miles", "length", 22_224), Row("20 hectares", "area", 200_000),
    Row("3 square kilometres", "area", 3_000_000), Row("500 litres", "volume", 0.5),
    Row("50 megawatts", "power", 50_000), Row("shall not exceed 200", "count", 200, "cap"),
    Row("more than 100 tonnes", "mass", 100_000, "floor"), Row("20 patrol boats", "count", 20),
  ]

  @Test(arguments: [
    "the month of peace", "column 3", "in full force", "one another", "no one", "article 5", "paragraph 12", "annex 3",
    "may", "in may", "march on",
  ])
  func readsNone(_ text: String) throws {
    #expect(try Self.quantities(text).isEmpty)
  }

  struct Same: CustomTestStringConvertible, Sendable {
    let left: String
    let right: String
    let isSame: Bool
    var testDescription: String { "\(left) | \(right)" }
    init(_ left: String, _ right: String, _ isSame: Bool) {
      (self.left, self.right, self.isSame) = (left, right, isSame)
    }
  }

  @Test(arguments: pairs)
  func equality(_ row: Same) throws {
    let left = try #require(try Self.quantities(row.left).first)
    let right = try #require(try Self.quantities(row.right).first)
    #expect(left.equals(right) == row.isSame)
  }

  static let pairs: [Same] = [
    Same("for three months", "for 90 days", true), Same("for one year", "for twelve months", true),
    Same("for two weeks", "for 14 days", true), Same("for 48 hours", "for two days", true),
    Same("for three months", "for 100 days", false), Same("5 ships", "5 ships", true),
    Same("5 ships", "6 ships", false),
    Same("$5 million", "5 million dollars", true), Same("half of it", "50% of it", true),
    Same("5 days", "5 ships", false), Same("by 1 June 2030", "by 2030-06-01", true),
  ]
}
