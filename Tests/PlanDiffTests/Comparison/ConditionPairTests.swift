import Testing

@testable import PlanDiff

/// Conditions and exceptions in their contexts (`Fixtures/condition-pairs.tsv`): the same edit in a duty, a ban, a right,
/// an exemption and a limit, read both ways.
struct ConditionPairTests {
  @Test func readsEveryPairBothWays() throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    let rows = try Fixture.rows("condition-pairs.tsv")
    #expect(rows.count > 70)
    for row in rows {
      let label = try #require(Label(rawValue: row[0]))
      #expect(comparator.compare(old: row[2], new: row[3]).label == label, "\(row[1]): \(row[2]) | \(row[3])")
      #expect(comparator.compare(old: row[3], new: row[2]).label == mirror(label), "\(row[1]): \(row[3]) | \(row[2])")
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
