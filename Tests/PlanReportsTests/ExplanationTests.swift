import PlanDiff
import Testing

@testable import PlanReports

@Suite struct ExplanationTests {
  /// By position of the change: one that pairs two duties, one with figures.
  @Test(arguments: [(0, "explain-1-80.txt"), (1, "explain-2-80.txt")])
  func tellsWhatTheRulesSaw(index: Int, golden: String) throws {
    let comparison = HarbourComparison.drafts
    let bytes = ExplanationText(width: 80, colour: false)
      .render(comparison, comparison.changes[index], isLinked: true, rules: try RuleSet.english())
    try Golden.expect(bytes, matches: golden)
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= 80, "\(line)")
    }
  }

  @Test func namesBlockedCues() throws {
    let explanation = PairExplanation(
      old: ["Karn shall respect the will of Orvel."], new: [], parties: [], rules: try RuleSet.english())
    var canvas = TextCanvas(width: 80, colour: false)
    for wording in explanation.old { ReadingText.write(wording, to: &canvas) }
    #expect(String(decoding: canvas.bytes, as: UTF8.self).contains("“will” (modality) by y001"))
  }
}
