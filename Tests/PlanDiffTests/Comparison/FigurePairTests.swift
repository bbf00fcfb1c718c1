import Testing

@testable import PlanDiff

/// Figures in their places (`Fixtures/figure-pairs.tsv`): the same change of a number in a duty, a ban, a right, an
/// exemption, a condition or a class of bearers, and one figure in several notations.
struct FigurePairTests {
  @Test func readsEveryPairBothWays() throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    let rows = try Fixture.rows("figure-pairs.tsv")
    #expect(rows.count > 200)
    for row in rows {
      let label = try #require(Label(rawValue: row[0]))
      #expect(comparator.compare(old: row[1], new: row[2]).label == label, "\(row[1]) | \(row[2])")
      #expect(comparator.compare(old: row[2], new: row[1]).label == mirror(label), "\(row[2]) | \(row[1])")
    }
  }

  private func mirror(_ label: Label) -> Label {
    switch label {
    case .softened: .hardened
    case .hardened: .softened
    default: label
    }
  }
}
