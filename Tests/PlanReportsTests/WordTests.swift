import PlanDiff
import Testing

@testable import PlanReports

/// Tracked changes before any program packs them: both texts come out whole and in their own order.
@Suite struct TrackedParagraphsTests {
  private func texts(_ comparison: Comparison) -> (old: [String], new: [String]) {
    var old: [String] = []
    var new: [String] = []
    for piece in TrackedParagraphs(comparison, redline: { _, _ in [] }).pieces {
      switch piece {
      case .deleted(let paragraph): old.append(paragraph.label + paragraph.text)
      case .inserted(let paragraph): new.append(paragraph.label + paragraph.text)
      case .kept(_, _, let runs):
        old.append(runs.filter { $0.operation != .insert }.map(\.text).joined())
        new.append(runs.filter { $0.operation != .delete }.map(\.text).joined())
      }
    }
    return (old, new)
  }

  private func expected(_ plan: Plan) -> [String] {
    TrackedParagraphs.paragraphs(plan).map { $0.label + $0.text }
  }

  @Test(arguments: [HarbourComparison.drafts, HarbourComparison.withheld])
  func bothTextsComeOutWhole(comparison: Comparison) {
    let (old, new) = texts(comparison)
    #expect(old == expected(comparison.old))
    #expect(new == expected(comparison.new))
  }

  @Test func whatMovedIsDeletedThereAndInsertedHere() {
    let pairs = [(0, 3), (1, 0), (2, 1), (3, 2)].map { (old: $0.0, new: $0.1) }
    #expect(TrackedParagraphs.longestRising(pairs).map(\.old) == [1, 2, 3])
    #expect(TrackedParagraphs.longestRising([]).isEmpty)
  }

  @Test func markupOfATextStaysText() {
    let text = OpenXMLWriter.escaped("<w:t>\"&```\u{FFFF}\u{1}")
    #expect(text == "&lt;w:t&gt;&quot;&amp;&#96;&#96;&#96;[U+FFFF][U+0001]")
  }

  @Test func numbersThatAreNotPrintedAreNotInvented() {
    let plan = Plan(
      id: "a",
      points: [
        Provision(label: "p1", text: "Recalling."), Provision(label: "1", text: "Acts."), Provision(label: "1~2"),
      ])
    #expect(expected(plan) == ["Recalling.", "1. Acts.", "1. "])
  }
}
