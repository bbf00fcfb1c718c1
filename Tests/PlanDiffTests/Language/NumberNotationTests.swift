import Testing

@testable import PlanDiff

/// One number is one token, however it is written.
struct NumberNotationTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let value: Double
    let unit: Token.Unit
    var testDescription: String { text }
    init(_ text: String, _ value: Double, _ unit: Token.Unit = .none) {
      (self.text, self.value, self.unit) = (text, value, unit)
    }
  }

  @Test(arguments: rows)
  func isOneToken(_ row: Row) throws {
    let tokens = try Sample.tokens(row.text).tokens
    #expect(tokens.count == 1)
    let token = try #require(tokens.first)
    #expect(token.kind == .number)
    #expect(token.value == row.value)
    #expect(token.unit == row.unit)
    #expect(token.range == 0..<row.text.utf8.count)
    #expect(token.id == NumberMerger.identity(row.value, row.unit))
  }

  static let rows: [Row] = [
    Row("600,000", 600_000), Row("600 000", 600_000), Row("600\u{A0}000", 600_000), Row("600\u{202F}000", 600_000),
    Row("600'000", 600_000), Row("600k", 600_000), Row("0.6 million", 600_000), Row("six hundred thousand", 600_000),
    Row("six-hundred thousand", 600_000), Row("600 thousand", 600_000), Row("1,234,567", 1_234_567),
    Row("a hundred", 100), Row("one hundred and five", 105), Row("twenty-five", 25), Row("twenty five", 25),
    Row("two thousand and six", 2006), Row("1.5", 1.5), Row("0", 0), Row("zero", 0), Row("nineteen", 19),
    Row("three hundred and forty-two thousand", 342_000), Row("a million", 1_000_000), Row("12tn", 12e12),
    Row("$100bn", 100e9, .dollar), Row("USD 100 billion", 100e9, .dollar), Row("100 billion dollars", 100e9, .dollar),
    Row("US$100 billion", 100e9, .dollar), Row("USD 100 000 000 000", 100e9, .dollar),
    Row("100 billion US dollars", 100e9, .dollar), Row("€5 million", 5e6, .euro), Row("5 million euros", 5e6, .euro),
    Row("EUR 5m", 5e6, .euro), Row("£20", 20, .pound), Row("50%", 50, .percent), Row("50 %", 50, .percent),
    Row("50 percent", 50, .percent), Row("50 per cent", 50, .percent), Row("fifty per cent", 50, .percent),
    Row("fifty percent", 50, .percent), Row("12.5%", 12.5, .percent),
  ]

  @Test func decimalScalesAreExact() throws {
    for tenths in 1...999 {
      let text = "\(tenths / 10).\(tenths % 10)"
      for (scale, factor) in [("thousand", 100), ("million", 100_000), ("billion", 100_000_000)] {
        let written = try Sample.identities("\(text) \(scale)")
        #expect(try Sample.identities("\(tenths * factor)") == written, "\(text) \(scale)")
      }
    }
  }

  struct Several: CustomTestStringConvertible, Sendable {
    let text: String
    let values: [Double]
    var testDescription: String { text }
    init(_ text: String, _ values: [Double]) { (self.text, self.values) = (text, values) }
  }

  @Test(arguments: several)
  func findsTheNumbers(_ row: Several) throws {
    #expect(try Sample.tokens(row.text).tokens.filter { $0.kind == .number }.map(\.value) == row.values)
  }

  static let several: [Several] = [
    Several("50:50", [50, 50]), Several("50/50", [50, 50]), Several("2, 300 posts", [2, 300]),
    Several("no one fires", []), Several("they assist one another", []), Several("one of the posts", []),
    Several("the only one", []), Several("any one year", []), Several("one year", [1]),
    Several("within one month", [1]),
    Several("two to three weeks", [2, 3]), Several("twenty, thirty", [20, 30]), Several("F16", []), Several("5th", []),
    Several("24,5", [24.5]), Several("articles 4 and 5", [4, 5]), Several("one hundred days and ten", [100, 10]),
    Several("nineteen twenty", [19, 20]), Several("a hundred and fifty", [150]),
  ]

  @Test func datesAreTheirOwnUnit() throws {
    let text = try Sample.tokens("on 2026-03-01, not later")
    let dates = text.tokens.filter { $0.unit == .date }
    #expect(dates.map { text.slice($0.range) } == ["2026-03-01"])
    #expect(try Sample.tokens("2026-03-011").tokens.allSatisfy { $0.unit != .date })
    #expect(try Sample.tokens("2026-3-1").tokens.allSatisfy { $0.unit != .date })
  }
}
