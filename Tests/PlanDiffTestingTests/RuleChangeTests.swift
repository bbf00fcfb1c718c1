import Foundation
import PlanDiff
import PlanDiffTesting
import Testing

/// The example of `docs/interpretations.md`: a change of the rules flips a reading, and exactly the claims that rest on
/// it fail.
@Suite struct RuleChangeTests {
  private static let versions = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("versions").path

  /// The shipped rules with the level of one cue changed.
  private func rules(cue: String, level: String, table: String) throws -> RuleSet {
    var tables = RuleSet.shippedTables
    let index = try #require(tables.firstIndex { $0.name == table })
    var lines = tables[index].text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let row = try #require(lines.firstIndex { $0.hasPrefix(cue + "\t") })
    var fields = lines[row].split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    fields[2] = level
    lines[row] = fields.joined(separator: "\t")
    tables[index].text = lines.joined(separator: "\n")
    return try RuleSet(id: "en-changed", tables: tables)
  }

  @Test(arguments: [("ga401", "6", "cues-deadline.tsv")])
  func changedCueFailsExactlyTheClaimsThatRestOnIt(cue: String, level: String, table: String) throws {
    let before = try CheckedClaim.all(in: Self.versions)
    let changed = try rules(cue: cue, level: level, table: table)
    let after = try CheckedClaim.all(in: Self.versions, rules: changed)
    let resting = before.filter { claim in
      claim.result.outcome == .holds && claim.result.change?.deltas.contains { $0.rule == cue } == true
    }
    let failing = after.filter { $0.result.outcome == .fails }
    for claim in failing { print(claim.report) }
    #expect(!failing.isEmpty)
    #expect(failing.map(\.testDescription) == resting.map(\.testDescription))
  }
}
