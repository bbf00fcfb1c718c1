import PlanDiff
import Testing

@testable import PlanReports

@Suite struct MarkdownReportTests {
  @Test func writesTheReportThatWasRead() throws {
    try Golden.expect(MarkdownReport().render(HarbourComparison.drafts), matches: "harbour.md")
    try Golden.expect(MarkdownReport(groupBy: .topic).render(HarbourComparison.withheld), matches: "withheld.md")
  }

  @Test func footnotesEverySourceOnce() {
    let text = String(decoding: MarkdownReport().render(HostilePlans.comparison), as: UTF8.self)
    #expect(text.matches(of: /\[\^s1\]:/).count == 1)
    #expect(text.contains("[^s1][^s1]") == false)
    for mark in text.matches(of: /\[\^(s\d+)\](?!:)/) { #expect(text.contains("[^\(mark.1)]:")) }
  }

  @Test func letsNoMarkThrough() {
    let content = MarkdownContent()
    #expect(content.escapeText("# a") == "\\# a")
    #expect(content.escapeText("1. a") == "1\\. a")
    #expect(content.escapeText("in 1. a") == "in 1. a")
    #expect(content.escapeText("<b>|*x*|`y`") == "\\<b\\>\\|\\*x\\*\\|\\`y\\`")
    #expect(content.escapeText("[a](b)") == "\\[a\\](b)")
    #expect(content.escapeText("a\nb") == "a b")
  }
}
