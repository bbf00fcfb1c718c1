import Foundation
import Testing

@testable import PlanDiff

/// Old and new changed places: softened becomes hardened, everything else stays, and each rule answers with its mirror.
struct RuleMirrorTests {
  private static let opposite: [Label: Label] = [.softened: .hardened, .hardened: .softened]

  private static func pairs() throws -> [(old: String, new: String)] {
    try Fixture.rows("mirror-pairs.tsv").map { ($0[0], $0[1]) }
  }

  /// The lines `# mirror: a b` and `# no mirror: a: reason` of direction-rules.tsv.
  private static func declared() throws -> (mirrors: [String: String], reasons: [String: String]) {
    let text = try #require(RuleSet.shippedTables.first { $0.name == "direction-rules.tsv" }).text
    var mirrors: [String: String] = [:]
    var reasons: [String: String] = [:]
    for line in text.split(separator: "\n") {
      if let match = line.wholeMatch(of: /# mirror: (\S+) (\S+)/) {
        mirrors[String(match.1)] = String(match.2)
        mirrors[String(match.2)] = String(match.1)
      } else if let match = line.wholeMatch(of: /# no mirror: (\S+): (.+)/) {
        reasons[String(match.1)] = String(match.2)
      }
    }
    return (mirrors, reasons)
  }

  @Test func labelsAndSeveritiesAreMirrored() throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    let pairs = try Self.pairs()
    #expect(pairs.count >= 120)
    var seen: [Label: Int] = [:]
    for (old, new) in pairs {
      let there = comparator.compare(old: old, new: new)
      let back = comparator.compare(old: new, new: old)
      seen[there.label, default: 0] += 1
      #expect(
        back.label == Self.opposite[there.label] ?? there.label
          && abs(back.severity ?? 0) == abs(there.severity ?? 0),
        "\(there.label) \(there.severity ?? 0) there, \(back.label) \(back.severity ?? 0) back: \(old) | \(new)")
    }
    #expect(seen[.softened] ?? 0 > 20 && seen[.hardened] ?? 0 > 20, "too one-sided to prove anything: \(seen)")
  }

  /// Wordings whose reverse is told by another rule, by the newer wording, with the reason.
  private static let known: [String: String] = [
    "The pact shall enter into force upon ratification.": "the later event is a condition one way and a step the other"
  ]

  @Test func everyRuleAnswersWithItsMirror() throws {
    let rules = try RuleSet.english()
    let (mirrors, reasons) = try Self.declared()
    let known = Set(rules.directory.directionRules.map(\.id))
    let comparator = PairComparator(rules: rules)
    for (old, new) in try Self.pairs() where Self.known[new] == nil {
      let there = comparator.compare(old: old, new: new).deltas.filter { known.contains($0.rule) }
      let back = comparator.compare(old: new, new: old).deltas
      for delta in there {
        let wanted = mirrors[delta.rule] ?? delta.rule
        let isExchange = reasons[delta.rule] != nil
        #expect(
          back.contains { other in
            other.rule == wanted && other.facet == delta.facet
              && (isExchange ? other.direction == delta.direction : other.direction == Self.turned(delta.direction))
          }, "\(delta.rule) \(delta.direction) has no \(wanted) the other way: \(old) | \(new)")
      }
    }
  }

  private static func turned(_ direction: Delta.Direction) -> Delta.Direction {
    switch direction {
    case .softened: .hardened
    case .hardened: .softened
    default: direction
    }
  }

  @Test func everyRuleWithoutDirectionSaysWhy() throws {
    let rules = try RuleSet.english().directory.directionRules
    let (mirrors, reasons) = try Self.declared()
    let known = Set(rules.map(\.id))
    #expect(Set(mirrors.keys).union(reasons.keys).subtracting(known).sorted() == [], "no such rule")
    #expect(Set(mirrors.keys).intersection(reasons.keys).sorted() == [], "a mirror and none")
    let exchanges = Set(
      rules.filter { $0.meaning.contains("no direction") || $0.meaning.contains("both ways") }.map(\.id))
    #expect(exchanges.subtracting(reasons.keys).sorted() == [], "write why it has no mirror")
  }
}
