import Foundation
import Testing

@testable import PlanDiff
@testable import PlanReports

/// Two renderings of one text in every format: no report speaks of change.
@Suite struct VarianceReportTests {
  private static let reports: [(name: String, report: any ReportFormat)] = [
    ("harbour-variance-80.txt", TextReport(width: 80)), ("harbour-variance.md", MarkdownReport()),
    ("harbour-variance.html", HTMLReport()), ("harbour-variance.csv", CSVReport()),
    ("harbour-variance.json", JSONReport()),
  ]

  @Test(arguments: reports.indices)
  func writesTheTable(index: Int) throws {
    let (name, report) = Self.reports[index]
    try Golden.expect(report.render(HarbourComparison.renderings), matches: name)
  }

  /// The JSON keeps the names of its contract; `variance` stands beside them.
  @Test(arguments: reports.indices.dropLast())
  func speaksOfNoChange(index: Int) {
    let (name, report) = Self.reports[index]
    var text = String(decoding: report.render(HarbourComparison.renderings), as: UTF8.self).lowercased()
    if let body = text.range(of: "<body") { text = String(text[body.lowerBound...]) }
    for word in ["softened", "hardened", "removed", "added", "replaced", "older text", "newer text", "was dropped"] {
      #expect(!text.contains(word), "\(name): \(word)")
    }
  }

  @Test func hidesAndCounts() {
    let lens = ReportLens(topics: ["port"])
    let text = String(decoding: TextReport(lens: lens).render(HarbourComparison.renderings), as: UTF8.self)
    #expect(text.contains("Only a part of the provisions is shown; 8 of 11 are hidden."))
    let byTopic = String(
      decoding: TextReport(groupBy: .topic).render(HarbourComparison.renderings), as: UTF8.self)
    #expect(byTopic.contains("port of Vell\n"))
  }

  @Test func survivesHostileTexts() {
    var comparison = HostilePlans.comparison.asVariance
    comparison.notices = []
    let page = String(decoding: HTMLReport().render(comparison), as: UTF8.self)
    #expect(!page.contains("<script"))
    #expect(!page.contains("<img"))
  }
}

extension HarbourComparison {
  /// The harbour drafts as if two newsrooms had rendered one text.
  static let renderings: Comparison = {
    var comparison = drafts.asVariance
    comparison.notices = [Notices.renderings(comparison.old, comparison.new, isDeclared: true)]
    return comparison
  }()
}
