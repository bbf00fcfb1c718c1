import PlanDiff
import Testing

@testable import PlanReports

/// The table of the invented harbour accord in every format, from comparisons that do not move with the rules.
@Suite struct TableReportTests {
  static let versions = VersionSet([HarbourPlans.draft, HarbourPlans.secret, HarbourPlans.final]) { old, new in
    switch (old.id, new.id) {
    case ("draft", "final"): HarbourComparison.drafts
    case ("draft", "secret"): HarbourComparison.withheld
    default:
      Comparison(old: old, new: new, rules: HarbourComparison.drafts.rules, notices: [], points: [], changes: [])
    }
  }
  static let table = VersionTable(versions)

  @Test func text() throws {
    let bytes = TableText(width: 80).render(Self.table)
    try Golden.expect(bytes, matches: "harbour-table-80.txt")
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= 80, "\(line)")
    }
  }

  @Test func markdown() throws {
    let bytes = TableMarkdown().render(Self.table)
    try Golden.expect(bytes, matches: "harbour-table.md")
    let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("|") }
    for row in rows {
      #expect(row.replacing("\\|", with: "").count { $0 == "|" } == 5, "\(row)")
    }
  }

  @Test func page() throws {
    let bytes = TableHTML().render(Self.table)
    try Golden.expect(bytes, matches: "harbour-table.html")
    let page = String(decoding: bytes, as: UTF8.self)
    #expect(!page.contains("<script"))
    #expect(!page.contains("<link rel=\"stylesheet\""))
  }

  @Test func spreadsheet() throws {
    let bytes = TableCSV().render(Self.table)
    try Golden.expect(bytes, matches: "harbour-table.csv")
  }

  @Test func hostileWordsStayWords() {
    let plan = Plan(
      id: "a<b", title: "</title><script>x</script>",
      points: [Provision(label: "1", text: "=cmd|' /C calc'!A0 <img src=x onerror=y> a | b\n# c")])
    let table = VersionTable(
      VersionSet([plan]) { old, new in
        Comparison(old: old, new: new, rules: HarbourComparison.drafts.rules, notices: [], points: [], changes: [])
      })
    let page = String(decoding: TableHTML().render(table), as: UTF8.self)
    #expect(!page.contains("<script") && !page.contains("<img"))
    let markdown = String(decoding: TableMarkdown().render(table), as: UTF8.self)
    #expect(!markdown.contains(" <img") && markdown.contains("a \\| b"))
    #expect(String(decoding: TableCSV().render(table), as: UTF8.self).contains(",\"'=cmd|'"))
  }

  @Test func changelog() throws {
    let entries = [
      ChangelogEntry(plan: HarbourPlans.draft, comparison: nil),
      ChangelogEntry(plan: HarbourPlans.secret, comparison: HarbourComparison.withheld),
      ChangelogEntry(plan: HarbourPlans.final, comparison: HarbourComparison.drafts),
    ]
    let bytes = ChangelogMarkdown().render(entries)
    try Golden.expect(bytes, matches: "harbour-changelog.md")
    #expect(bytes == ChangelogMarkdown().render(entries.reversed()))
  }
}
