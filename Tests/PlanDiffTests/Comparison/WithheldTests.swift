import Testing

@testable import PlanDiff

/// Comparison with a text that nobody has published: nothing follows from silence.
struct WithheldTests {
  private let text = Texts.plan(
    "dune",
    [
      Provision(label: "1", text: Texts.port),
      Provision(label: "2", text: Texts.toll, points: [Provision(label: "a", text: Texts.court)]),
      Provision(label: "3", text: Texts.fleet), Provision(label: "4", status: .deleted),
    ])

  private func withheld(_ rows: [Provision]) -> Plan {
    Texts.plan("reef", rows, completeness: .none)
  }

  private func row(_ label: String, about: [String], _ claims: [Claim] = []) -> Provision {
    Provision(label: label, status: .undisclosed, about: about, claims: claims)
  }

  private func claim(_ says: Claim.Verdict?, named: Bool = true, who: String = "Minister Aldo Venn") -> Claim {
    Claim(who: who, named: named, says: says, what: "spoke of it")
  }

  private func compare(_ rows: [Provision]) throws -> Comparison {
    Comparator(rules: try RuleSet.english()).compare(text, withheld(rows))
  }

  @Test func silenceIsNoRemoval() throws {
    let comparison = try compare([row("G-1", about: ["dune#1"])])
    #expect(
      Texts.lines(comparison) == ["1→G-1 undisclosed", "2→ undisclosed", "2.a→ undisclosed", "3→ undisclosed"])
    #expect(comparison.changes.allSatisfy { $0.relation == .undisclosed && $0.severity == nil && $0.deltas.isEmpty })
    #expect(comparison.notices.first?.hasPrefix("No text of reef has been published.") == true)
  }

  @Test func theOtherWayRoundToo() throws {
    let comparison = Comparator(rules: try RuleSet.english()).compare(withheld([row("G-1", about: ["dune#1"])]), text)
    #expect(comparison.changes.allSatisfy { $0.label == .undisclosed })
    #expect(Texts.lines(comparison).first == "G-1→1 undisclosed")
    let claimed = Comparator(rules: try RuleSet.english())
      .compare(withheld([row("G-1", about: ["dune#1"], [claim(.removed)])]), text)
    #expect(claimed.changes.allSatisfy { $0.label == .undisclosed }, "a removal speaks of the newer text")
  }

  @Test func aRowMayBeAboutSeveral() throws {
    let comparison = try compare([row("G-1", about: ["dune#1", "dune#2.a", "reef#7", "dune#9"])])
    #expect(Texts.lines(comparison) == ["1+2.a→G-1 undisclosed", "2→ undisclosed", "3→ undisclosed"])
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let claims: [(says: Claim.Verdict?, named: Bool)]
    let isRemoved: Bool
    var testDescription: String { name }
  }

  @Test(arguments: cases)
  func onlyANamedOfficialRemoves(_ row: Case) throws {
    let claims = row.claims.map { claim($0.says, named: $0.named) }
    let change = try #require(try compare([self.row("G-1", about: ["dune#1"], claims)]).changes.first)
    #expect(change.label == (row.isRemoved ? .removed : .undisclosed))
    #expect(change.flags == (row.isRemoved ? [.reported] : []))
    #expect(change.severity == nil)
    #expect(change.relation == .undisclosed)
    #expect(change.claims == claims)
    if row.isRemoved { #expect(change.sentence == "Removed, as reported by a named official (Minister Aldo Venn).") }
  }

  static let cases: [Case] = [
    Case(name: "nobody", claims: [], isRemoved: false),
    Case(name: "a named official", claims: [(.removed, true)], isRemoved: true),
    Case(name: "an unnamed source", claims: [(.removed, false)], isRemoved: false),
    Case(name: "a named official says kept", claims: [(.kept, true)], isRemoved: false),
    Case(name: "contradicted by a named official", claims: [(.removed, true), (.kept, true)], isRemoved: false),
    Case(name: "contradicted by an unnamed source", claims: [(.removed, true), (.changed, false)], isRemoved: false),
    Case(name: "a claim that decides nothing", claims: [(nil, true), (.removed, true)], isRemoved: true),
    Case(name: "confirmed", claims: [(.removed, true), (.removed, false)], isRemoved: true),
    Case(name: "deferred", claims: [(.deferred, true)], isRemoved: false),
  ]

  @Test func aClaimAboutNothingRemovesNothing() throws {
    let comparison = try compare([row("G-1", about: [], [claim(.removed)])])
    #expect(comparison.changes.first?.label == .undisclosed)
  }
}
