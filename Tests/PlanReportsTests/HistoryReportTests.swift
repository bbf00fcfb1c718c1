import PlanDiff
import Testing

@testable import PlanReports

/// The history of a provision of the invented harbour accord.
@Suite struct HistoryReportTests {
  private func history() throws -> ProvisionHistory {
    try #require(ProvisionHistory(of: "1", in: TableReportTests.versions, rules: RuleSet.english()))
  }

  @Test func text() throws {
    try Golden.expect(HistoryText(width: 80).render(history()), matches: "harbour-history-80.txt")
  }

  @Test func markdown() throws {
    try Golden.expect(HistoryMarkdown().render(history()), matches: "harbour-history.md")
  }

  @Test func aPlaceWithoutWordsHasNoHistory() throws {
    #expect(try ProvisionHistory(of: "99", in: TableReportTests.versions, rules: RuleSet.english()) == nil)
  }
}
