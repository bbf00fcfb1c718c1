import Foundation
import Testing

@testable import PlanDiff

/// The table of direction rules and the code that decides directions name the same rules.
struct DirectionRulesTests {
  private static let comparison = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/PlanDiff/Comparison")

  /// Ids written where a delta gets its rule: after `rule:` or `rule =`, up to the next argument.
  private static func idsInCode() throws -> Set<String> {
    var ids: Set<String> = []
    let files = try FileManager.default.contentsOfDirectory(at: comparison, includingPropertiesForKeys: nil)
    for file in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for line in text.split(separator: "\n") {
        guard let start = line.firstRange(of: /\brule(?::| =)\s/)?.upperBound else { continue }
        let end = line.range(of: ", why:")?.lowerBound ?? line.endIndex
        guard start < end else { continue }
        ids.formUnion(literals(line[start..<end]))
      }
      if let start = text.range(of: "func ruleName(")?.upperBound,
        let end = text.range(of: "\n  }\n", range: start..<text.endIndex)?.lowerBound
      {
        ids.formUnion(literals(text[start..<end]).map { "h-" + $0 })
      }
    }
    return ids.filter { !$0.contains("\\(") }
  }

  private static func literals(_ text: Substring) -> [String] {
    text.matches(of: /"([^"]*)"/).map { String($0.1) }
  }

  @Test func codeAndTableNameTheSameRules() throws {
    let inCode = try Self.idsInCode()
    let inTable = Set(try RuleSet.english().directory.directionRules.map(\.id))
    #expect(inCode.count > 30)
    #expect(inCode.subtracting(inTable).sorted() == [], "add them to direction-rules.tsv")
    #expect(inTable.subtracting(inCode).sorted() == [], "no code names them: take them out of direction-rules.tsv")
  }

  @Test func everyDeltaNamesAKnownRule() throws {
    let rules = try RuleSet.english()
    let known = Dictionary(uniqueKeysWithValues: rules.directory.directionRules.map { ($0.id, $0.facets) })
    let cues = Set(rules.cues.map(\.id))
    let comparator = PairComparator(rules: rules)
    for row in try Fixture.rows("strength-pairs.tsv") where row.count > 3 {
      for delta in comparator.compare(old: row[2], new: row[3]).deltas where !cues.contains(delta.rule) {
        #expect(known[delta.rule]?.contains(delta.facet) == true, "\(row[0]): \(delta.rule) on \(delta.facet)")
      }
    }
  }

  @Test(arguments: [
    ("X1\tscoop\tmeaning\tHOH", "facet 'scoop'"), ("X1\tscope\ta\tHOH\nX1\tscope\tb\tHOH", "id 'X1' again"),
    ("X1\tscope\tHOH", "3 fields"),
  ])
  func faultsAreRefused(rows: String, found: String) {
    let text = "# Test.\n#table\tdirection-rules\n#columns\tid\tfacet\tmeaning\tsource\n" + rows + "\n"
    let error = #expect(throws: RuleError.self) {
      try RuleSet(id: "x", tables: [(name: "direction-rules.tsv", text: text)])
    }
    #expect(error?.found == found)
  }

  @Test func everyTableSaysWhatItIsAbout() throws {
    let directory = try RuleSet.english().directory
    #expect(directory.tables.filter { $0.purpose.isEmpty || $0.rowCount == 0 }.map(\.file) == [])
    #expect(directory.wordSets.filter { $0.members.count < 2 }.map(\.id) == [])
  }
}
