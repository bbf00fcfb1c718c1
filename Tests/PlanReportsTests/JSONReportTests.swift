import Foundation
import PlanDiff
import Testing

@testable import PlanReports

@Suite struct JSONReportTests {
  @Test func writesTheContract() throws {
    try Golden.expect(JSONReport().render(HarbourComparison.drafts), matches: "harbour.json")
    try Golden.expect(JSONReport().render(HarbourComparison.withheld), matches: "withheld.json")
  }

  @Test func keysAreSorted() throws {
    for onOneLine in [false, true] {
      let bytes = JSONReport(id: "7", onOneLine: onOneLine).render(HarbourComparison.drafts)
      let parsed = try JSONSerialization.jsonObject(with: Data(bytes))
      let sorted = try JSONSerialization.data(withJSONObject: parsed, options: [.sortedKeys, .withoutEscapingSlashes])
      let keys = { (text: String) in text.split(separator: "\"").filter { $0.allSatisfy(\.isLetter) } }
      #expect(keys(String(decoding: bytes, as: UTF8.self)) == keys(String(decoding: sorted, as: UTF8.self)))
      #expect(!String(decoding: bytes, as: UTF8.self).contains(" \n"))
    }
  }

  @Test func lensIsCountedInANotice() throws {
    let bytes = JSONReport(lens: ReportLens(topics: ["money"])).render(HarbourComparison.drafts)
    let parsed = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect((parsed["changes"] as? [Any])?.count == 2)
    #expect((parsed["notices"] as? [String])?.last == "Only changes on topic money are shown; 9 of 11 are hidden.")
  }

  @Test(arguments: [
    (0.0, "0"), (1, "1"), (0.5, "0.5"), (0.71, "0.71"), (0.8125, "0.8125"), (0.00004, "0"), (0.99996, "1"),
    (-0.25, "-0.25"), (12.0305, "12.0305"), (Double.nan, "0"),
  ])
  func decimalsAreShort(number: Double, text: String) {
    var writer = JSONWriter()
    writer.decimal(number)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }

  @Test func stringsAreEscaped() throws {
    let text = "“a\"b\\c”\n\t\r\u{08}\u{0C}\u{01}\u{1F}/é港😀\u{7F}"
    var writer = JSONWriter()
    writer.strings([text])
    let parsed = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String]
    #expect(parsed == [text])
    #expect(String(decoding: writer.bytes, as: UTF8.self).contains("\\u0001\\u001f/é港😀"))
  }

  @Test func pairLines() {
    var writer = JSONWriter()
    let reading = PairReading(label: .replaced, severity: 2, confidence: 0.25, flags: [.factChanged])
    PairLine.write(id: "\"x\"", reading: reading, to: &writer)
    PairLine.write(id: "null", error: "no", to: &writer)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        {"confidence":0.25,"deltas":[],"effects":[],"flags":["factChanged"],"grounds":{},"id":"x","label":"replaced","sentence":"","severity":null}
        {"error":"no","id":null}

        """)
  }

  @Test func thirteenThousandProvisionsAreWritten() {
    let points = (1...13_000).map { number in
      Provision(label: "\(number)", text: String(repeating: "The Parties shall keep \(number) records. ", count: 6))
    }
    let plan = Plan(id: "large", points: points)
    let changes = points.map { point in
      Change(
        id: point.label, relation: .same, old: [point.label], new: [point.label],
        alignment: AlignmentEvidence(score: 1, certainty: 1), label: .unchanged, severity: 0, confidence: 1,
        redline: [RedlineRun(.equal, point.text)])
    }
    let comparison = Comparison(
      old: plan, new: plan, rules: HarbourComparison.rules, notices: [], points: [], changes: changes)
    let clock = ContinuousClock()
    let time = clock.measure { _ = JSONReport().render(comparison) }
    print("13,000 × 13,000 provisions as JSON: \(time)")
    #expect(time < .seconds(20), "even a debug build stays within seconds")
  }
}
