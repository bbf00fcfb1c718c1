import PlanDiff
import Testing

@testable import PlanReports

@Suite struct TextPartsTests {
  @Test(arguments: [("port", 4), ("港口", 4), ("é", 1), ("e\u{301}", 1), ("—", 1), ("😀", 2), ("Київ", 4), ("", 0)])
  func displayWidth(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func wrapsAtTheWidth() {
    var canvas = TextCanvas(width: 24, colour: false)
    canvas.paragraph("one two three four five six\nseven", indent: 2, hanging: 2)
    #expect(String(decoding: canvas.bytes, as: UTF8.self) == "  one two three four\n    five six seven\n")
  }

  @Test func longWordsStandOut() {
    var canvas = TextCanvas(width: 24, colour: false)
    canvas.paragraph("see https://example.org/a/very/long/address now")
    #expect(
      String(decoding: canvas.bytes, as: UTF8.self) == "see\nhttps://example.org/a/very/long/address\nnow\n")
  }

  @Test func redlineKeepsSpacesOutsideItsMarks() {
    let runs = [
      RedlineRun(.equal, "Karn"), RedlineRun(.delete, " shall "), RedlineRun(.insert, " may "),
      RedlineRun(.equal, "go."),
    ]
    let text = RedlineText(colour: false).styled(runs).runs.map(\.text).joined()
    #expect(text.split(separator: " ").joined(separator: " ") == "Karn [-shall-] {+may+} go.")
  }

  @Test func longEqualRunsAreShortened() {
    let words = (1...100).map { "w\($0)" }.joined(separator: " ")
    let text = RedlineText(colour: false).styled([RedlineRun(.equal, words), RedlineRun(.insert, " x")])
      .runs.map(\.text).joined()
    #expect(text.contains("w20 [… 60 words alike …] w81"))
  }

  @Test(arguments: [
    ("2025-11-23", "23 November 2025"), ("2025-11", "November 2025"), ("2025", "2025"), ("2025-13", "2025-13"),
    ("late 2025", "late 2025"), ("2025-11-x", "2025-11-x"), ("", ""),
  ])
  func dates(text: String, words: String) {
    #expect(Messages.date(text) == words)
  }

  @Test(arguments: [(0.5, "0.50"), (0.999, "1.00"), (-0.25, "-0.25"), (0, "0.00"), (1.005, "1.00")])
  func twoDecimals(number: Double, text: String) {
    #expect(Messages.decimal(number) == text)
  }

  @Test func holesAreCounted() {
    #expect(Messages.pointCount(HarbourPlans.final) == "final counts 9 numbers and 8 points.")
    #expect(Messages.pointCount(HarbourPlans.draft) == "draft counts 7 points.")
  }

  @Test func explanationNamesLinkAndTokens() throws {
    let comparison = HarbourComparison.drafts
    let rules = try RuleSet.english()
    let text = String(
      decoding: ExplanationText(width: 100, colour: false)
        .render(comparison, comparison.changes[0], isLinked: true, rules: rules), as: UTF8.self)
    #expect(text.contains("Link: score 0.81, certainty 0.98."))
    #expect(text.contains("Runner-up: final#7, score 0.20."))
    #expect(text.contains("Tokens: Karn | will | keep"))
  }
}
