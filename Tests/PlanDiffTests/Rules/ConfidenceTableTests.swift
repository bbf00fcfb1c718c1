import Testing

@testable import PlanDiff

/// The confidence of a label follows from its grounds by the table of the rules.
struct ConfidenceTableTests {
  private static let head = "# Points.\n#table\tconfidence\n#columns\tfeature\tvalue\tpoints\tpairs\n"

  private static func table(_ rows: String...) throws -> ConfidenceTable {
    var table = ConfidenceTable()
    try table.add(try RuleTable(file: "confidence.tsv", text: head + rows.joined(separator: "\n")))
    return table
  }

  private static let example = [
    "rule\ta\t1.5\t40", "rule\tk\t-0.5\t30", "foreign\t3\t-1\t20", "scale\t-1\t0.2\t-", "scale\t1\t0.6\t-",
    "scale\t2\t0.9\t-",
  ]

  @Test func addsPointsAndLooksUpTheSum() throws {
    let table = try Self.table(Self.example.joined(separator: "\n"))
    func chance(_ grounds: (String, String)...) -> Double? {
      table.chance(grounds.map { Ground(feature: $0.0, value: $0.1) })
    }
    #expect(chance(("rule", "a")) == 0.75, "straight between two steps")
    #expect(chance(("rule", "a"), ("foreign", "3")) == 0.5)
    #expect(chance(("rule", "k"), ("foreign", "3")) == 0.2, "below the lowest step")
    #expect(chance(("rule", "never seen")) == 0.4, "no points")
    #expect(ConfidenceTable().chance([]) == nil)
  }

  @Test(arguments: [
    ("rule\ta\tmany\t4", "found points 'many'; expected a number"),
    ("rule\ta\t1\t4\nrule\ta\t2\t4", "found 'rule a' again; expected each ground once"),
    ("scale\t1\t1.2\t-", "found the step '1'; expected a sum, and a chance from 0 to 1"),
    (
      "scale\t1\t0.5\t-\nscale\t2\t0.4\t-",
      "found a step at 2 after one at 1.0; expected sums that rise and chances that do not fall"
    ),
  ])
  func refusesWhatCannotBe(rows: String, message: String) {
    do {
      _ = try Self.table(rows)
      Issue.record("read: \(rows)")
    } catch {
      #expect("\(error)".contains(message))
    }
  }

  @Test func rulesHaveFamilies() {
    #expect(Grounds.family("a401") == "a")
    #expect(Grounds.family("ka501") == "ka")
    for rule in ["E-modifier", "5.1-released", "4o-overlap", "h-cap", "G5", "4p"] {
      #expect(Grounds.family(rule) == rule)
    }
  }

  /// A ground that no reading can have would be a row nobody reads.
  @Test func shippedRowsAreGroundsOfReadings() throws {
    let file = try #require(RuleSet.shippedTables.first { $0.name == "confidence.tsv" })
    let table = try RuleTable(file: file.name, text: file.text)
    let features = Set([
      "reading", "length", "restated", "unplaced", "over", "rule", "cue", "standing", "size", "against", "beside",
      "foreign", "scale",
    ])
    for row in table.rows {
      let fields = table.fields(row)
      #expect(features.contains(fields[0]), "line \(row.line)")
    }
    #expect(table.rows.count > 40)
  }

  @Test func moreThatIsNotPlacedNeverAddsConfidence() throws {
    let rules = try RuleSet.english()
    for feature in ["unplaced", "foreign"] {
      let chances = try (0...8).map { count in
        try #require(rules.confidence.chance([Ground(feature: feature, value: String(count))]))
      }
      // Counts that were too seldom seen have no points and are left out.
      let file = try #require(RuleSet.shippedTables.first { $0.name == "confidence.tsv" })
      let known = chances.indices.filter { file.text.contains("\n\(feature)\t\($0)\t") }.map { chances[$0] }
      #expect(known == known.sorted(by: >), "\(feature)")
    }
  }

  @Test func whatIsMoreLikelyWrongIsFlagged() throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    var flagged = 0
    for pair in try StrengthPairTests.pairs() {
      let reading = comparator.compare(old: pair.old, new: pair.new)
      #expect(reading.flags.contains(.review) == (reading.confidence < PairComparator.leastChance), "\(pair.id)")
      #expect(reading.grounds.isEmpty == (reading.label == .unchanged), "\(pair.id)")
      #expect(Set(reading.grounds.map(\.feature)).count == reading.grounds.count, "\(pair.id)")
      flagged += reading.flags.contains(.review) ? 1 : 0
    }
    #expect(flagged < 40, "a reading that doubts everything says nothing")
  }
}
