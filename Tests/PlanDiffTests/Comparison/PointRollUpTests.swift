import Testing

@testable import PlanDiff

/// The label of a point as a whole, from the labels of its members.
struct PointRollUpTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    /// "1→1 unchanged", "1.a→ removed", "→1.c added"; a trailing "struck" sets the flag.
    let changes: [String]
    let points: [String]
    var testDescription: String { name }
    init(_ name: String, _ changes: [String], gives points: [String]) {
      (self.name, self.changes, self.points) = (name, changes, points)
    }
  }

  private static func plan(_ id: String) -> PlanOutline {
    PlanOutline(
      Texts.plan(
        id,
        ["1", "2", "3"].map { label in
          Provision(label: label, text: "x", points: ["a", "b", "c"].map { Provision(label: $0, text: "x") })
        }))
  }

  @Test(arguments: rows)
  func rollsUp(_ row: Row) throws {
    let (old, new) = (Self.plan("dune"), Self.plan("reef"))
    let changes = try row.changes.map { line -> (Link, Change) in
      let words = line.split(separator: " ").map(String.init)
      let sides = words[0].split(separator: "→", omittingEmptySubsequences: false).map {
        $0.split(separator: "+").map(String.init)
      }
      let label = try #require(Label(rawValue: words[1]))
      let link = Link(
        old: try sides[0].map { try #require(old.index(of: $0)) },
        new: try sides[1].map { try #require(new.index(of: $0)) },
        relation: .same)
      return (
        link,
        Change(
          id: line, relation: .same, old: sides[0], new: sides[1], label: label, severity: nil, confidence: 1,
          flags: words.count > 2 ? [.struck] : [])
      )
    }
    let points = PointRollUp(old: old, new: new, changes: changes).points
    #expect(
      points.map { "\($0.old.joined(separator: "+"))→\($0.new.joined(separator: "+")) \($0.label.rawValue)" }
        == row.points)
  }

  static let rows: [Row] = [
    Row("nothing changed", ["1→1 unchanged", "1.a→1.a unchanged"], gives: ["1→1 unchanged"]),
    Row("a word", ["1→1 unchanged", "1.a→1.a reworded"], gives: ["1→1 reworded"]),
    Row("a member softened", ["1→1 unchanged", "1.a→1.a softened", "1.b→1.b reworded"], gives: ["1→1 softened"]),
    Row("a member removed", ["1→1 unchanged", "1.a→ removed"], gives: ["1→1 softened"]),
    Row("a member added", ["1→1 unchanged", "→1.c added"], gives: ["1→1 hardened"]),
    Row("removed and added", ["1→1 unchanged", "1.a→ removed", "→1.c added"], gives: ["1→1 mixed"]),
    Row("softened and hardened", ["1→1 softened", "1.a→1.a hardened"], gives: ["1→1 mixed"]),
    Row("a mixed member", ["1→1 unchanged", "1.a→1.a mixed"], gives: ["1→1 mixed"]),
    Row("the chapeau replaced", ["1→1 replaced", "1.a→1.a unchanged"], gives: ["1→1 replaced"]),
    Row("a member replaced", ["1→1 unchanged", "1.a→1.a replaced"], gives: ["1→1 mixed"]),
    Row("the chapeau struck", ["1→1 removed struck", "1.a→1.a unchanged"], gives: ["1→1 removed"]),
    Row("a member struck", ["1→1 unchanged", "1.a→1.a removed struck"], gives: ["1→1 softened"]),
    Row("an undisclosed member", ["1→1 softened", "1.a→1.a undisclosed"], gives: ["1→1 undisclosed"]),
    Row("nothing linked", ["1→ removed", "1.a→ removed", "→1 added"], gives: ["→1 added", "1→ removed"]),
    Row(
      "a member that moved out speaks there", ["1→1 unchanged", "1.a→2.a softened", "2→2 unchanged"],
      gives: ["1→1 unchanged", "2→2 unchanged"]),
    Row("renumbered", ["1→2 unchanged", "1.a→2.a hardened"], gives: ["1→2 hardened"]),
    Row("a split", ["1→1+2 reworded"], gives: ["1→1+2 reworded"]),
    Row("a merge", ["1+2→1 softened"], gives: ["1+2→1 softened"]),
    Row(
      "by most of its members", ["1.a→2.a unchanged", "1.b→2.b unchanged", "1.c→3.c unchanged"],
      gives: ["1→2 unchanged", "→3 added"]),
    Row(
      "an addition follows its predecessor", ["1→1 unchanged", "→2 added", "2→3 unchanged"],
      gives: ["1→1 unchanged", "→2 added", "2→3 unchanged"]),
    Row("nothing at all", [], gives: []),
  ]
}
