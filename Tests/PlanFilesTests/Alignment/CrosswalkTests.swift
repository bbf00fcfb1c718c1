import Foundation
import PlanDiff
import PlanFiles
import Testing

/// The shipped plans aligned, against the correspondence established by hand.
struct CrosswalkTests {
  /// What the aligner does otherwise, each with the reason. A row that comes right must leave this list.
  static let differences: [String: String] = [
    "us28>ukraine20 21.d>14.b": "withdrawal against a working group on redeployment: no common content word but zone",
    "us28>ukraine20 21.a>": "read as half of 14.a, which repeats its regions; the table gives that link as optional",
    "europe>ukraine20 14>9": "another matter under another topic: frozen assets against recovery funds",
    "europe>ukraine20 21>14.a": "a point against a sub-point with no more in common than the line of contact",
    "europe>ukraine20 24.d+26>17.c":
      "26 repeats 24.d, as in us28>europe, where the table has it added; told as related",
  ]

  private static let versions = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../versions").standardizedFileURL.path

  private static func outline(_ id: String) throws -> PlanOutline {
    let parties = try PlanReader().readParties(path: versions + "/shared/parties.yaml")
    return PlanOutline(try PlanReader().readPlan(path: "\(versions)/\(id).yaml", sharedParties: parties))
  }

  private static func pairs(_ row: CrosswalkRows.Row) -> Set<String> {
    if row.new.isEmpty { return Set(row.old.map { $0 + ">" }) }
    if row.old.isEmpty { return Set(row.new.map { ">" + $0 }) }
    return Set(row.old.flatMap { old in row.new.map { old + ">" + $0 } })
  }

  @Test(arguments: ["us28>europe", "us28>ukraine20", "europe>ukraine20"])
  func linksAgreeButForTheListedRows(_ plans: String) throws {
    let ids = plans.split(separator: ">").map(String.init)
    let old = try Self.outline(ids[0])
    let new = try Self.outline(ids[1])
    let links = try Aligner(rules: RuleSet.english()).align(old, new)
    var told: Set<String> = []
    for link in links {
      let olds = link.old.map { old.entries[$0].address }
      let news = link.new.map { new.entries[$0].address }
      told.formUnion(
        Self.pairs(
          CrosswalkRows.Row(plans: plans, old: olds, new: news, relation: "\(link.relation)", isRequired: true)))
    }
    let rows = CrosswalkRows.all.filter { $0.plans == plans && $0.isRequired }
    #expect(rows.count > 50)
    for row in rows {
      let holds = Self.pairs(row).isSubset(of: told)
      let reason = Self.differences[row.key]
      #expect(holds == (reason == nil), "\(row.key): \(holds ? "holds, strike it from the list" : "not found")")
    }
    let right = rows.count { Self.pairs($0).isSubset(of: told) }
    #expect(Double(right) >= 0.9 * Double(rows.count))
  }

  @Test
  func sharedNumberAndTopicDoNotFuseTheAmnestyWithTheVictims() throws {
    let old = try Self.outline("us28")
    let new = try Self.outline("europe")
    let links = try Aligner(rules: RuleSet.english()).align(old, new)
    for address in ["21.a", "21.b", "21.c", "21.d", "26"] {
      let index = try #require(old.index(of: address))
      #expect(links.first { $0.old.contains(index) }?.relation == .removed)
    }
    let promoted = try #require(links.first { $0.promoted })
    #expect(promoted.old.map { old.entries[$0].address } == ["20.a"])
    #expect(promoted.new.map { new.entries[$0].address } == ["20"])
  }
}
