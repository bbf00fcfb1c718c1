import PlanDiff
import Testing

@testable import PlanReports

@Suite struct TextReportTests {
  @Test(arguments: [80, 100])
  func tellsChangesInOrder(width: Int) throws {
    let bytes = TextReport(width: width).render(HarbourComparison.drafts)
    try Golden.expect(bytes, matches: "harbour-\(width).txt")
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
    }
  }

  @Test func groupsByTopic() throws {
    try Golden.expect(
      TextReport(width: 80, groupBy: .topic).render(HarbourComparison.drafts), matches: "harbour-by-topic-80.txt")
  }

  @Test func concludesNothingFromSilence() throws {
    let bytes = TextReport(width: 80).render(HarbourComparison.withheld)
    try Golden.expect(bytes, matches: "withheld-80.txt")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("1, 3  port of Vell: not disclosed; no conclusion may be drawn"))
    #expect(text.contains("1 removed (reported), 2 not disclosed"))
  }

  @Test func colourAddsNothingButEscapes() throws {
    let report = TextReport(width: 100, colour: true)
    let coloured = String(decoding: report.render(HarbourComparison.drafts), as: UTF8.self)
    #expect(coloured.contains("\u{1B}[9;35mwill\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[4;36mmay\u{1B}[0m"))
    #expect(!coloured.contains("[-"))
    for line in coloured.split(separator: "\n") {
      #expect(line.components(ofEscape: "m").isBalanced, "style runs over the end of: \(line)")
    }
  }

  @Test func lensHidesAndCounts() {
    let lens = ReportLens(labels: [.softened], parties: ["karnish"])
    let text = String(decoding: TextReport(lens: lens).render(HarbourComparison.drafts), as: UTF8.self)
    #expect(text.contains("Only changes labelled softened and touching karnish are shown; 10 of 11 are hidden."))
    #expect(text.contains("draft#1 → final#1"))
    #expect(!text.contains("draft#2 → final#2"))
    #expect(text.contains("1 hardened"), "totals speak of the whole")
  }
}

extension Substring {
  /// The parameters of the escape sequences in a line.
  fileprivate func components(ofEscape end: Character) -> [Substring] {
    split(separator: "\u{1B}").dropFirst().compactMap { $0.first == "[" ? $0.dropFirst().prefix { $0 != end } : nil }
  }
}

extension [Substring] {
  /// Whether every style is ended before the line is.
  fileprivate var isBalanced: Bool { last.map { $0 == "0" } ?? true }
}
