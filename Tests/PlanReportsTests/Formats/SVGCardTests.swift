import PlanDiff
import Testing

@testable import PlanReports

@Suite struct SVGCardTests {
  @Test(arguments: SVGCard.Shape.allCases)
  func drawsTheCardThatWasLookedAt(shape: SVGCard.Shape) throws {
    let bytes = SVGCard(shape: shape).render(HarbourComparison.drafts)
    try Golden.expect(bytes, matches: "harbour-\(shape.rawValue).svg")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("3 February 2031"), "the date stands inside")
    #expect(text.contains("The Vell Gazette"), "the source stands inside")
    #expect(!text.contains("href") && !text.contains("<image"))
  }

  @Test func breaksLinesAndCutsTheLast() {
    #expect(CardText.wrapped("one two three", size: 10, width: 48, lines: 3) == ["one two", "three"])
    #expect(CardText.wrapped("one two three four", size: 10, width: 48, lines: 2) == ["one two", "three f…"])
    #expect(CardText.fitted("overlongword", size: 10, in: 36) == "overl…")
  }
}
