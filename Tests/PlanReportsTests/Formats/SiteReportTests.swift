import PlanDiff
import Testing

@testable import PlanReports

@Suite struct SiteReportTests {
  @Test func pairsPlansWithTheirBasisAndTheirFamily() {
    let plans = [
      Plan(id: "c", family: "f", basis: "a", date: "2031-03"), Plan(id: "a", family: "f", date: "2031-01"),
      Plan(id: "b", family: "f", date: "2031-02"), Plan(id: "z", family: "other", basis: "missing", date: "2031-01"),
      Plan(id: "alone"), Plan(id: "alone2"),
    ]
    let pairs = SitePairs(plans).pairs
    #expect(pairs.map { "\($0.old) \($0.new) \($0.isBasis)" } == ["a c true", "a b false", "b c false"])
  }

  @Test func tablesStandByFamilyWithTheBasisFirst() {
    let plans = [
      Plan(id: "early", family: "f", date: "2031-01"), Plan(id: "root", family: "f", date: "2031-02"),
      Plan(id: "late", family: "f", basis: "root", date: "2031-03"), Plan(id: "alone", family: "g", date: "2031-01"),
    ]
    #expect(SiteTables(plans).families.map { $0.map(\.id) } == [["root", "early", "late"]])
  }

  @Test func linksRelativelyAndOnlyToItsOwnFiles() {
    let plans = [HarbourPlans.draft, HarbourPlans.final, HarbourPlans.secret]
    let table = VersionTable(VersionSet([HarbourPlans.draft, HarbourPlans.final]) { _, _ in HarbourComparison.drafts })
    let files = SiteReport().render(plans, [HarbourComparison.drafts, HarbourComparison.withheld], tables: [table])
    let names = Set(files.map(\.name))
    #expect(
      names.isSuperset(of: [
        "index.html", "table-of-draft.html", "draft-to-final.html", "draft-to-final-square.svg", SiteReport.marker,
      ]))
    for file in files where file.name.hasSuffix(".html") {
      let page = PageReader(file.bytes)
      for link in page.tags.filter({ $0.name == "a" }).compactMap({ $0.attributes["href"] }) where !link.hasPrefix("#")
      {
        #expect(names.contains(link) || link.hasPrefix("http"), "\(link) in \(file.name)")
      }
    }
  }

  @Test func writesTheSameBytesAgain() {
    let comparisons = [HarbourComparison.drafts, HarbourComparison.withheld]
    #expect(
      SiteReport().render([HarbourPlans.draft], comparisons) == SiteReport().render([HarbourPlans.draft], comparisons))
  }

  @Test func namesHostilePlansSafely() {
    for file in SiteReport().render([HostilePlans.comparison.old], [HostilePlans.comparison]) {
      #expect(file.name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }, "\(file.name)")
    }
  }
}
