import Foundation
import Testing

/// Tables and the change log of the shipped plans.
@Suite struct ManyVersionsTests {
  static let refresh = "swift run plandiff changelog -o versions/CHANGELOG.md"

  @Test func theChangeLogIsFresh() throws {
    let outcome = try Program().run(["changelog"])
    #expect(outcome.code == 0)
    let file = Program.repository.appendingPathComponent("versions/CHANGELOG.md")
    let isFresh = try String(contentsOf: file, encoding: .utf8) == outcome.output
    #expect(isFresh, "versions/CHANGELOG.md is out of date; refresh it with: \(Self.refresh)")
  }

  @Test func theChangeLogTellsNewestFirst() throws {
    let log = try Program().run(["changelog"]).output
    let headings = log.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.prefix { $0 != ":" } }
    #expect(headings.first == "## ukraine20")
    #expect(log.contains("- **us28#26** (Amnesty): Removed, as reported by a named official (Olha Stefanishyna to "))
    #expect(log.contains("Not disclosed; no conclusion may be drawn."))
  }

  @Test(arguments: ["text", "markdown", "html", "csv"])
  func tablesAreWritten(format: String) throws {
    let arguments = ["table", "us28", "europe", "geneva", "ukraine20", "--format", format]
    let outcome = try Program().run(arguments)
    #expect(outcome.code == 0)
    #expect(outcome.error.isEmpty)
    #expect(outcome.output.contains("not"))
    #expect(try Program(environment: ["SWIFT_DETERMINISTIC_HASHING": "1"]).run(arguments) == outcome)
  }

  @Test func silenceIsNoRemovalInATable() throws {
    let table = try Program().run(["table", "us28", "geneva"]).output
    #expect(table.contains("geneva#G-8: not disclosed; no conclusion may be drawn."))
    #expect(table.contains("geneva#G-26: removed, as reported by a named official"))
    #expect(!table.contains("geneva: no counterpart"))
  }

  @Test func aProvisionIsFollowed() throws {
    let history = try Program().run(["history", "us28#8"])
    #expect(history.code == 0)
    #expect(history.output.contains("geneva#G-8 (23 November 2025): not disclosed; no conclusion may be drawn."))
    #expect(history.output.contains("permanently"))
    let markdown = try Program().run(["history", "us28#8", "--format", "markdown"])
    #expect(markdown.output.hasPrefix("# us28#8 through its versions"))
    let unknown = try Program().run(["history", "us28#99"])
    #expect(unknown.code == 2)
    #expect(unknown.error.contains("us28 has no provision '99'"))
    #expect(try Program().run(["history", "us28"]).error.contains("names no provision"))
  }

  @Test func mistakesAreExplained() throws {
    let alone = try Program().run(["table", "us28"])
    #expect(alone.code == 2)
    #expect(alone.error.contains("expected two or more"))
    let twice = try Program().run(["table", "us28", "us28"])
    #expect(twice.code == 2)
    #expect(twice.error.contains("named twice"))
    let base = try Program().run(["table", "us28", "europe", "--base", "geneva"])
    #expect(base.code == 2)
    #expect(base.error.contains("not among the versions"))
  }
}
