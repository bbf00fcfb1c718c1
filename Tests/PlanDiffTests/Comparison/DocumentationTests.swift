import Foundation
import Testing

@testable import PlanDiff

/// The pairs printed in the documentation are read as the documentation says.
struct DocumentationTests {
  private static let catalogue = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/PlanDiff/PlanDiff.docc")

  /// Rows of the tables headed "Older wording", "Newer wording", "Read as".
  private static func pairs(_ article: String) throws -> [[String]] {
    let text = try String(contentsOf: catalogue.appendingPathComponent(article), encoding: .utf8)
    var rows: [[String]] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      if cells == ["Older wording", "Newer wording", "Read as"] {
        isInside = true
      } else if !line.hasPrefix("|") {
        isInside = false
      } else if isInside, cells.count == 3, !cells[0].hasPrefix("---") {
        rows.append(cells)
      }
    }
    return rows
  }

  @Test(arguments: ["ReadingAComparison.md", "EntailmentIdea.md", "Scales.md"])
  func printedPairsAreTrue(article: String) throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    let rows = try Self.pairs(article)
    #expect(rows.count >= 10)
    for row in rows {
      let reading = comparator.compare(old: row[0], new: row[1])
      let size = reading.severity.map { " \($0 > 0 ? "+" : "")\($0)" } ?? ""
      let said = reading.label == .mixed ? "mixed" : reading.label.rawValue + size
      #expect(said == row[2], "\(row[0]) | \(row[1])")
    }
  }

  /// Two renderings side by side, in the table headed "Rendering A", "Rendering B", "Would it matter?".
  @Test func printedRenderingsAreTrue() throws {
    let text = try String(contentsOf: Self.catalogue.appendingPathComponent("Renderings.md"), encoding: .utf8)
    let comparator = Comparator(rules: try RuleSet.english())
    var count = 0
    for line in text.split(separator: "\n") where line.hasPrefix("| ") && line.contains(". | ") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      try #require(cells.count == 3)
      let plans = cells.prefix(2).map { Plan(id: $0, points: [Provision(label: "1", text: $0)]) }
      let change = comparator.compare(plans[0], plans[1], asRenderings: true).changes.first
      #expect(change?.variance?.rawValue == cells[2].replacing("`", with: ""), "\(line)")
      count += 1
    }
    #expect(count >= 6)
  }

  @Test func namedCuesExist() throws {
    let text = try String(contentsOf: Self.catalogue.appendingPathComponent("RuleTables.md"), encoding: .utf8)
    let ids = Set(try RuleSet.english().cues.map(\.id))
    for id in [
      "i401", "i302", "ka511", "y047", "ga601", "ga604", "ga606", "j312", "j317", "i318", "i412", "b825", "b828",
      "b866", "b867", "p001", "z402", "dc002", "i306",
    ] {
      #expect(text.contains(id))
      #expect(ids.contains(id), "\(id) is named in the documentation")
    }
    #expect(!ids.contains("j307"))
  }
}
