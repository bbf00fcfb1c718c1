import Foundation
import Testing

/// Pins reach every command that links provisions.
@Suite struct PinsTests {
  private static let dune = """
    id: dune
    points:
      - {number: 1, text: "Karn shall keep the port of Vell open to every ship of Orvel."}
      - {number: 2, text: "Karn shall pay Orvel 40 million crowns within a year."}
    """
  private static let reef = """
    id: reef
    points:
      - {number: 1, text: "Karn shall keep the port of Vell open to every ship of Orvel."}
      - {number: 2, text: "Karn shall pay Orvel 50 million crowns within a year."}
    """
  private static let pins = """
    old: dune
    new: reef
    pins:
      - {old: 1, new: 2, because: the numbers were exchanged, by: A. Clerk}
    """

  private func withPlans(pins: String = PinsTests.pins, _ body: (Scratch, Program) throws -> Void) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    for folder in ["versions", "versions/alignment"] {
      try FileManager.default.createDirectory(
        at: scratch.folder.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    try scratch.write(PinsTests.dune, to: "versions/dune.yaml")
    try scratch.write(PinsTests.reef, to: "versions/reef.yaml")
    try scratch.write(pins, to: "versions/alignment/dune-reef.yaml")
    try body(scratch, Program(folder: scratch.folder))
  }

  @Test func compareAndExplainHonourThem() throws {
    try withPlans { _, program in
      let compared = try program.run(["dune", "reef", "--format", "json"])
      #expect(compared.error.isEmpty)
      let explained = try program.run(["explain", "dune#1", "reef#2"])
      #expect(explained.output.contains("pinned by A. Clerk"))
      let back = try program.run(["explain", "reef#2", "dune#1"])
      #expect(back.output.contains("pinned by A. Clerk"), "pins hold in either direction")
    }
  }

  @Test func batchHonoursThemForPlansOnly() throws {
    try withPlans { _, program in
      let dune = #"{"id":"dune","points":[{"number":"1","text":"Karn shall leave."}]}"#
      let reef = #"{"id":"reef","points":[{"number":"2","text":"Orvel may stay here."}]}"#
      let lines =
        "{\"id\":1,\"old\":\(dune),\"new\":\(reef)}\n{\"id\":2,\"old\":\"1. Karn shall leave.\",\"new\":\(reef)}\n"
      let answers = try program.run(["batch"], input: lines).output.split(separator: "\n")
      #expect(answers.count == 2)
      #expect(answers.map { $0.contains("\"certainty\":1,") } == [true, false])
    }
  }

  @Test func aChangedWordingIsToldTwice() throws {
    let stale = PinsTests.pins.replacing("Clerk}", with: "Clerk, sha256: {old: \(String(repeating: "0", count: 64))}}")
    try withPlans(pins: stale) { _, program in
      let compared = try program.run(["dune", "reef"])
      #expect(compared.code == 0)
      #expect(
        compared.error.hasPrefix("versions/alignment/dune-reef.yaml:4:5: warning: The text of dune#1 has changed"))
      #expect(compared.output.contains("The text of dune#1 has changed since its counterpart was pinned"))
      let linted = try program.run(["lint"])
      #expect(linted.code == 0)
      #expect(linted.error.contains("dune-reef.yaml:4:5: warning: The text of dune#1 has changed"))
    }
  }

  @Test func aBrokenFileEndsWithTwo() throws {
    try withPlans(pins: "old: dune\nnew: reef\npins: [{old: 1}]\n") { _, program in
      for arguments in [["dune", "reef"], ["lint"], ["explain", "dune#1", "reef#1"]] {
        let outcome = try program.run(arguments)
        #expect(outcome.code == 2)
        #expect(outcome.error.contains("dune-reef.yaml:3:8: error: a pin has no 'new'"))
      }
    }
  }
}
