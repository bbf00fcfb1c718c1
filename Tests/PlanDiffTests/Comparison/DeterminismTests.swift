import Testing

@testable import PlanDiff

/// Same input, same result; and no input that traps.
struct DeterminismTests {
  private static func plan(_ id: String, seed: UInt64) -> Plan {
    var generator = SeededGenerator(seed: seed)
    let bearers = ["Karn", "Orvel", "Each Party", "The Commission", "No ship of Karn"]
    let operators = [
      "shall", "will", "should", "may", "shall not", "undertakes to", "is entitled to", "agrees to consider to",
    ]
    let acts = ["open the port", "pay 40 crowns", "withdraw all forces", "inspect certain ships", "publish a report"]
    let tails = [
      "within 30 days", "until 2031-06-30", "unless the Commission objects", "except in wartime", "", "by force",
    ]
    let points = (1...40).map { number in
      let texts = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
        [bearers, operators, acts, tails].map { $0.randomElement(using: &generator) ?? "" }.joined(separator: " ") + "."
      }
      return Provision(
        label: "\(number)", text: texts.joined(separator: " "),
        points: number % 7 == 0
          ? [Provision(label: "a", text: texts[0]), Provision(label: "b", text: texts.reversed().joined())] : [])
    }
    return Plan(
      id: id, parties: [Party(id: "Karn", aliases: ["Karnish"]), Party(id: "Orvel")], points: points)
  }

  @Test func sameResultEveryTime() throws {
    let comparator = Comparator(rules: try RuleSet.english())
    for seed in UInt64(0)..<4 {
      let (old, new) = (Self.plan("dune", seed: seed), Self.plan("reef", seed: seed + 1))
      let first = comparator.compare(old, new)
      let second = comparator.compare(old, new)
      #expect(first.changes == second.changes)
      #expect(first.points == second.points)
      #expect(first.notices == second.notices)
      #expect(Set(first.changes.map(\.id)).count == first.changes.count, "an id is of one change")
    }
  }

  @Test func orderOfDeclarationsDoesNotMatter() throws {
    let comparator = Comparator(rules: try RuleSet.english())
    let (old, new) = (Self.plan("dune", seed: 5), Self.plan("reef", seed: 6))
    var turned = old
    turned.parties.reverse()
    var turnedNew = new
    turnedNew.parties.reverse()
    #expect(
      comparator.compare(turned, turnedNew).changes.map(\.label) == comparator.compare(old, new).changes.map(\.label))
  }

  @Test func everyProvisionStandsInOneChange() throws {
    let comparator = Comparator(rules: try RuleSet.english())
    for seed in UInt64(10)..<16 {
      let (old, new) = (Self.plan("dune", seed: seed), Self.plan("reef", seed: seed * 3))
      let comparison = comparator.compare(old, new)
      #expect(comparison.changes.flatMap(\.old).sorted() == PlanOutline(old).entries.map(\.address).sorted())
      #expect(comparison.changes.flatMap(\.new).sorted() == PlanOutline(new).entries.map(\.address).sorted())
      #expect(comparison.points.flatMap(\.old).count == Set(comparison.points.flatMap(\.old)).count)
      #expect(Label.allCases.map(comparison.count).reduce(0, +) == comparison.changes.count)
    }
  }

  @Test func anyTextIsRead() throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    var generator = SeededGenerator(seed: 21)
    let pieces =
      TokenizerHostileTests.oddities + [
        "Karn", "shall", "not", "unless", "except", "until", "if", ",", ";", ":", "\n", "(a)", "[", "]", "within",
        "days", "30",
        "no", "only", "by", "to", "may", "half", "every", "second", "of", "the", "January", "2030", "May", "percent",
      ]
    for round in 0..<1_500 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0...14, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
          .joined(separator: " ")
      }
      let reading = comparator.compare(old: texts[0], new: texts[1])
      for (quotation, text) in reading.deltas.flatMap({ [($0.old, texts[0]), ($0.new, texts[1])] }) {
        guard let quotation else { continue }
        let bytes = Array(text.utf8)
        let isQuoted =
          quotation.span.upperBound <= bytes.count
          && String(decoding: bytes[quotation.span], as: UTF8.self) == quotation.text
        #expect(isQuoted, "round \(round): \(texts)")
      }
    }
  }
}
