import Foundation
import Testing

@Suite struct CompareTests {
  private static let old = """
    1. Karn will keep the port of Vell open to ships of Orvel.

    2. The fleet of Karn shall not exceed 40 vessels.

    3. Orvel shall return the archives to the city of Tessel.

    """
  private static let new = """
    1. Karn may keep the port of Vell open to ships of Orvel.

    2. The fleet of Karn shall not exceed 40 vessels.

    4. A court of five judges settles every dispute on tolls.

    """

  /// A folder with the two texts, and the program running there.
  private func withTexts(_ body: (Scratch, Program) throws -> Void) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write(CompareTests.old, to: "draft.txt")
    try scratch.write(CompareTests.new, to: "final.txt")
    try body(scratch, Program(folder: scratch.folder))
  }

  @Test func comparesTwoFiles() throws {
    try withTexts { _, program in
      let short = try program.run(["draft.txt", "final.txt"])
      #expect(short.code == 0)
      #expect(short.error.isEmpty)
      #expect(short.output.contains("draft#1 → final#1"))
      #expect(!short.output.contains("\u{1B}"), "no colour into a file")
      #expect(try program.run(["compare", "draft.txt", "final.txt"]) == short)
    }
  }

  @Test func writesJSONToAFile() throws {
    try withTexts { scratch, program in
      let printed = try program.run(["draft.txt", "final.txt", "--format", "json"])
      let outcome = try program.run(["draft.txt", "final.txt", "--format", "json", "-o", "report.json"])
      #expect(outcome == Program.Outcome(code: 0, output: "", error: ""))
      let written = try String(contentsOf: scratch.folder.appendingPathComponent("report.json"), encoding: .utf8)
      #expect(written == printed.output)
      #expect(!written.contains(scratch.folder.path))
      let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted()
      #expect(names == ["draft.txt", "final.txt", "report.json"], "nothing is left beside the report")
    }
  }

  @Test func gateEndsWithOne() throws {
    try withTexts { _, program in
      let removed = try program.run(["draft.txt", "final.txt", "--fail-on", "removed,softened"])
      #expect(removed.code == 1)
      #expect(removed.error.hasPrefix("plandiff: --fail-on: "))
      #expect(removed.output.contains("draft#1 → final#1"), "the report is written all the same")
      #expect(try program.run(["draft.txt", "final.txt", "--fail-on", "undisclosed"]).code == 0)
    }
  }

  @Test func sameBytesEveryTime() throws {
    try withTexts { _, program in
      for format in ["text", "json"] {
        var outputs: Set<String> = []
        for locale in ["C", "en_US.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8"] {
          var program = program
          program.environment = ["LANG": locale, "LC_ALL": locale, "TZ": "Asia/Kathmandu"]
          outputs.insert(try program.run(["draft.txt", "final.txt", "--format", format]).output)
        }
        #expect(outputs.count == 1, "\(format)")
      }
    }
  }

  @Test func worksAloneInAnEmptyFolder() throws {
    try withTexts { scratch, program in
      let elsewhere = try Scratch()
      defer { elsewhere.remove() }
      let copy = elsewhere.folder.appendingPathComponent("plandiff")
      try FileManager.default.copyItem(at: Program.built, to: copy)
      let texts = ["draft.txt", "final.txt"].map { scratch.folder.appendingPathComponent($0).path }
      let alone = try Program(binary: copy, folder: elsewhere.folder).run(texts)
      #expect(alone.code == 0)
      #expect(alone == (try program.run(texts)))
    }
  }

  @Test(arguments: [
    ["draft.txt", "missing.txt"], ["draft.txt"], ["draft.txt", "final.txt", "third.txt"],
    ["draft.txt", "final.txt", "--only", "gone"], ["draft.txt", "final.txt", "--format", "pdf"],
    ["draft.txt", "final.txt", "--topic", "port"], ["draft.txt", "final.txt", "--width", "3"],
    ["draft.txt", "final.txt", "-o", "/no/such/folder/report.txt"], ["draft.txt", "final.txt", "-o", "."],
    ["explain", "draft.txt", "final.txt#1"], ["explain", "draft.txt#9", "final.txt#1"], ["show", "draft.txt#9"],
    ["--nonsense"], ["lst"],
  ])
  func badInputEndsWithTwo(arguments: [String]) throws {
    try withTexts { _, program in
      let outcome = try program.run(arguments)
      #expect(outcome.code == 2)
      #expect(outcome.output.isEmpty)
      #expect(outcome.error.contains("error: "))
      #expect(!outcome.error.contains("NSCocoaErrorDomain"))
    }
  }

  @Test func renderingsYieldVariance() throws {
    try withTexts { scratch, program in
      let asked = try program.run(["compare", "--renderings", "draft.txt", "final.txt"])
      #expect(asked.code == 0)
      #expect(asked.output.contains("draft#1 ≈ final#1: reads fundamentally weaker in B"))
      #expect(!asked.output.contains("softened"))
      try scratch.write("id: wire\npoints: [{number: 1, text: Karn will pay.}]\n", to: "wire.yaml")
      try scratch.write(
        "id: post\nrenderingOf: wire\npoints: [{number: 1, text: Karn may pay.}]\n", to: "post.yaml")
      let declared = try program.run(["wire.yaml", "post.yaml", "--format", "json"])
      #expect(declared.output.contains("\"renderings\":true"))
      #expect(declared.output.contains("\"variance\":\"weakerInB\""))
      let card = try program.run(["wire.yaml", "post.yaml", "--format", "svg"])
      #expect(card.code == 2)
      #expect(card.error.contains("--format html is the page to read"))
      let line =
        #"{"id":1,"old":{"id":"a","points":[{"number":1,"text":"Karn will pay."}]},"#
        + #""new":{"id":"b","renderingOf":"a","points":[{"number":1,"text":"Karn may pay."}]}}"#
      #expect(try program.run(["batch"], input: line + "\n").output.contains("\"renderings\":true"))
    }
  }

  @Test func explainsAndShows() throws {
    try withTexts { _, program in
      let explained = try program.run(["explain", "draft.txt#1", "final.txt#1"])
      #expect(explained.code == 0)
      #expect(explained.output.contains("Tokens: Karn | will | keep"))
      let shown = try program.run(["show", "draft.txt#2"])
      #expect(shown.code == 0)
      #expect(shown.output.contains("The fleet of Karn shall not exceed 40 vessels."))
    }
  }

  @Test func helpAndVersionEndWithZero() throws {
    let help = try Program().run(["--help"])
    #expect(help.code == 0)
    #expect(help.output.contains("Exit codes: 0 done"))
    let version = try Program().run(["--version"])
    #expect(version.code == 0)
    #expect(version.output.hasPrefix("plandiff 0.1.0\nrules en "))
  }

  @Test func misspeltCommandIsNamed() throws {
    let outcome = try Program().run(["lst"])
    #expect(outcome.error.hasPrefix("plandiff: 'lst' is no command and was read as a plan; did you mean 'list'?"))
  }

  @Test func brokenPipeIsNoCrash() throws {
    try withTexts { scratch, _ in
      let long = (1...4_000).map { "\($0). Karn shall keep port \($0) open to every ship." }.joined(separator: "\n\n")
      try scratch.write(long, to: "long.txt")
      let shell = Program(binary: URL(fileURLWithPath: "/bin/bash"), folder: scratch.folder)
      let command = "'\(Program.built.path)' show long.txt | head -c 10 >&2; echo ${PIPESTATUS[0]}"
      let outcome = try shell.run(["-c", command])
      #expect(outcome.output == "0\n")
    }
  }
}
