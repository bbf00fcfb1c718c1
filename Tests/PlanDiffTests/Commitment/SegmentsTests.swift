import Testing

@testable import PlanDiff

struct SegmentsTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let segments: [String]
    var testDescription: String { text }
    init(_ text: String, _ segments: [String]) { (self.text, self.segments) = (text, segments) }
  }

  @Test(arguments: rows)
  func cutsInto(_ row: Row) throws {
    let (text, items) = ListMarks.stripped(try Sample.tokens(row.text))
    #expect(Segments.split(text, items: items).map { text.quotation($0)?.text ?? "" } == row.segments)
  }

  static let rows: [Row] = [
    Row("", []), Row("...", []), Row("Aria leaves", ["Aria leaves"]),
    Row("Aria leaves. Boria stays.", ["Aria leaves", "Boria stays"]),
    Row("Aria leaves; Boria stays", ["Aria leaves", "Boria stays"]),
    Row("Aria leaves, Boria stays.", ["Aria leaves, Boria stays"]),
    Row("Does it end? It ends!", ["Does it end", "It ends"]),
    Row("It costs 1.5 million. Boria pays.", ["It costs 1.5 million", "Boria pays"]),
    Row("U.S. forces leave.", ["U.S. forces leave"]),
    Row("as in e.g. ports and posts.", ["as in e.g. ports and posts"]),
    Row("The Parties shall:\n(a) leave;\n(b) report.", ["The Parties shall", "leave", "report"]),
    Row("The terms: none.", ["The terms: none"]),
    Row("The Parties shall:\n1. leave\n2. report", ["The Parties shall", "leave", "report"]),
    Row("The Parties shall\n- leave\n- report", ["The Parties shall", "leave", "report"]),
    Row("The Parties shall\n• leave\n• report", ["The Parties shall", "leave", "report"]),
    Row("(a) Aria leaves.", ["Aria leaves"]), Row("2. Aria leaves.", ["Aria leaves"]),
    Row("A line that\nis wrapped.", ["A line that\nis wrapped"]),
  ]

  @Test func segmentsAreDisjointAndInOrder() throws {
    var generator = SeededGenerator(seed: 3)
    let pieces = [
      "Aria", "leaves", ".", ";", ":", "\n", "(a)", "1.", "-", "•", "!", "?", ",", "(", ")", "5", "U.S.", "’",
    ]
    for round in 0..<500 {
      let source = (0..<Int.random(in: 0...25, using: &generator)).map { _ in
        (pieces.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
      }.joined()
      let (text, items) = ListMarks.stripped(try Sample.tokens(source))
      var end = 0
      for segment in Segments.split(text, items: items) {
        #expect(
          segment.lowerBound >= end && !segment.isEmpty && segment.upperBound <= text.tokens.count, "round \(round)")
        end = segment.upperBound
      }
    }
  }
}
