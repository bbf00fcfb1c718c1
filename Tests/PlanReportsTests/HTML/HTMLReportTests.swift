import PlanDiff
import Testing

@testable import PlanReports

@Suite struct HTMLReportTests {
  @Test func writesThePageThatWasLookedAt() throws {
    try Golden.expect(
      Array(PageReader(HTMLReport().render(HarbourComparison.drafts)).plain.utf8), matches: "harbour.html")
    try Golden.expect(
      Array(PageReader(HTMLReport(groupBy: .topic).render(HarbourComparison.withheld)).plain.utf8),
      matches: "withheld.html")
  }

  @Test func namesEachPlaceOnceAndLinksOnlyToPlacesThatExist() {
    for comparison in [HarbourComparison.drafts, HarbourComparison.withheld, HostilePlans.comparison] {
      checkPlaces(PageReader(HTMLReport().render(comparison)))
    }
  }

  private func checkPlaces(_ page: PageReader) {
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
    let places = Set(ids.map { "#" + $0 })
    for link in page.tags.filter({ $0.name == "a" }).compactMap({ $0.attributes["href"] }) where link.hasPrefix("#") {
      #expect(places.contains(link), "nothing at \(link)")
    }
    for reference in page.values(of: "aria-labelledby") { #expect(ids.contains(reference)) }
  }

  @Test func givesEveryChangeAndProvisionAPermalink() {
    let comparison = HarbourComparison.drafts
    let ids = Set(PageReader(HTMLReport().render(comparison)).values(of: "id"))
    for change in comparison.changes { #expect(ids.contains(AnchorName.change(change))) }
    for entry in PlanOutline(comparison.old).entries {
      #expect(ids.contains(AnchorName.provision(.old, entry.address)))
    }
    for entry in PlanOutline(comparison.new).entries {
      #expect(ids.contains(AnchorName.provision(.new, entry.address)))
    }
  }

  @Test func asksForNothingFromOutside() {
    for comparison in [HarbourComparison.drafts, HostilePlans.comparison] {
      let page = PageReader(HTMLReport().render(comparison))
      #expect(page.values(of: "src").isEmpty)
      for tag in page.tags where tag.name == "link" { #expect(tag.attributes["href"] == "data:,") }
      #expect(!page.tags.contains { ["img", "iframe", "object", "embed", "base", "video", "audio"].contains($0.name) })
      for link in page.tags.filter({ $0.name == "a" }).compactMap({ $0.attributes["href"] }) {
        #expect(link.hasPrefix("#") || link.hasPrefix("https://") || link.hasPrefix("http://"), "\(link)")
      }
    }
    let style = ReportTemplates.shared.text(of: "report.css")
    #expect(!style.contains("url(") && !style.contains("@import"))
  }

  @Test func lensHidesAndCounts() {
    let lens = ReportLens(labels: [.softened])
    let page = PageReader(HTMLReport(lens: lens).render(HarbourComparison.drafts))
    #expect(page.tags.count { $0.name == "article" } == 1)
    #expect(page.plain.contains("Only changes labelled softened are shown; 10 of 11 are hidden."))
  }

  @Test func leavesOutTheScriptWhereItIsNotWanted() {
    let bytes = HTMLReport(hasScript: false).render(HarbourComparison.drafts)
    let page = PageReader(bytes)
    #expect(!page.tags.contains { $0.name == "script" })
    #expect(!page.plain.contains("script-src"))
  }
}
