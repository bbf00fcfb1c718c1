import Testing

@testable import PlanDiff

/// For every direction rule the same edit in a duty, a ban, a right and an exemption: the labels follow from which conducts
/// comply with either wording.
struct MinimalPairTests {
  struct Pair: Sendable {
    let rule: String
    let context: String
    let old: String
    let new: String
    let label: String
    var key: String { "\(rule) \(context)" }
  }

  private static let parties = ["Karn", "Velia", "Dornia"].map { Party(id: $0) }

  private static func pairs() throws -> [Pair] {
    try Fixture.rows("minimal-pairs.tsv").map {
      Pair(rule: $0[0], context: $0[1], old: $0[2], new: $0[3], label: $0[4])
    }
  }

  @Test func labelsFollowFromTheContext() throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    var known: [String: String] = [:]
    for row in try Fixture.rows("minimal-differences.tsv") { known["\(row[0]) \(row[1])"] = row[2] }
    var met: Set<String> = []
    for pair in try Self.pairs() {
      let said = comparator.compare(old: pair.old, new: pair.new, parties: Self.parties).label.rawValue
      let expected = known[pair.key] ?? pair.label
      if known[pair.key] != nil { met.insert(pair.key) }
      #expect(
        said == expected,
        "\(pair.key): \(said == pair.label ? "right now, take it off the differences" : "\(pair.old) | \(pair.new)")")
    }
    #expect(Set(known.keys).subtracting(met).sorted() == [], "no such pair")
  }

  /// Rules that no pair here brings out; each has its reason and leaves the list when a pair is written.
  static let withoutPair: [String: String] = [
    "5.1-restraint": "its pair is a known difference",
    "5.5-core": "E-act answers before it in short clauses",
    "5.5-thing": "E-act and E-thing answer before it in short clauses",
    "5.3-precision": "its pair is read by h-vague, which names precision itself",
    "C4": "names a missing operator beside another rule's finding",
    "g2": "the cues of duration answer under their own ids",
  ]

  @Test func everyRuleHasAPair() throws {
    let rules = try RuleSet.english()
    let comparator = PairComparator(rules: rules)
    var fired: Set<String> = []
    for pair in try Self.pairs() {
      fired.formUnion(comparator.compare(old: pair.old, new: pair.new, parties: Self.parties).deltas.map(\.rule))
    }
    let missing = Set(rules.directory.directionRules.map(\.id)).subtracting(fired)
    #expect(missing.subtracting(Self.withoutPair.keys).sorted() == [], "write a pair in minimal-pairs.tsv")
    #expect(Set(Self.withoutPair.keys).subtracting(missing).sorted() == [], "has a pair: take it off the list")
  }
}
