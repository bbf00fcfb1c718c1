import Testing

@testable import PlanDiff

/// What does not matter must not matter: the pairs of the specification are read the same when both sides are set in
/// another type, speak of other parties, are numbered, or stand beside a sentence that did not change.
///
/// What is read otherwise stands with its reason in `strength-variants.tsv`, which must hold exactly that.
struct VariantTests {
  private static let names = [("Aria", "Tessel"), ("Boria", "Orvel"), ("Concord", "League"), ("Council", "Assembly")]

  private static let variants: [(name: String, change: @Sendable (String) -> String)] = [
    ("typography", { $0.replacing("'", with: "’").replacing(" the ", with: "\u{A0}the ").replacing("-", with: "‑") }),
    ("white space", { $0.replacing(" ", with: "\n  ").replacing("\n  000", with: " 000") }),
    ("numbered", { "(a) " + $0 }),
    ("renamed", { text in Self.names.reduce(text) { $0.replacing($1.0, with: $1.1) } }),
    ("a sentence after", { $0 + " The annex is part of this Agreement." }),
    ("a sentence before", { "The annex is part of this Agreement. " + $0 }),
    ("soft hyphens", { $0.replacing("a", with: "a\u{AD}") }),
  ]

  @Test func readTheSame() throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    var known = Set(try Fixture.rows("strength-variants.tsv").map { "\($0[0]) \($0[1])" })
    for pair in try StrengthPairTests.pairs() {
      let plain = comparator.compare(old: pair.old, new: pair.new)
      for variant in Self.variants {
        let reading = comparator.compare(old: variant.change(pair.old), new: variant.change(pair.new))
        let isSame = reading.label == plain.label && reading.severity == plain.severity
        let isKnown = known.remove("\(pair.id) \(variant.name)") != nil
        #expect(
          isSame != isKnown,
          "\(pair.id)\t\(variant.name)\t\(plain.label.rawValue) \(plain.severity ?? 0), but \(reading.label.rawValue) \(reading.severity ?? 0)"
        )
      }
    }
    #expect(known.sorted() == [], "no such pair or variant")
  }
}
