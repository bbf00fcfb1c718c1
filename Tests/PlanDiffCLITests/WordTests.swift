import Foundation
import PlanDiff
import PlanFiles
import Testing

/// Documents for word processors, read back with pandoc.
@Suite struct WordTests {
  static let pandoc = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { URL(fileURLWithPath: String($0)).appendingPathComponent("pandoc") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }

  static let pairs = [("us28", "europe"), ("us28", "ukraine20"), ("europe", "ukraine20"), ("europe24", "istanbul2022")]

  @Test(.enabled(if: pandoc != nil, "pandoc is not installed"), arguments: pairs)
  func acceptingGivesTheNewTextAndRejectingTheOld(old: String, new: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = scratch.folder.appendingPathComponent("redline.docx").path
    let outcome = try Program().run(["compare", old, new, "--format", "docx", "-o", file])
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(try paragraphs(file, "accept") == expected(new))
    #expect(try paragraphs(file, "reject") == expected(old))
  }

  @Test(.enabled(if: pandoc != nil, "pandoc is not installed"))
  func authorAndDateAreAsChosenAndNothingElseIsNamed() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let files = ["a.docx", "b.docx"].map { scratch.folder.appendingPathComponent($0) }
    for file in files {
      let arguments = [
        "us28", "europe", "--format", "docx", "-o", file.path, "--author", "A & B", "--date", "2025-11-23",
      ]
      #expect(try Program().run(arguments).code == 0)
    }
    #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]), "same input, same bytes")
    let marked = try read(files[0].path, ["--track-changes=all", "--to", "native"])
    let authors = Set(marked.components(separatedBy: "\"author\"").dropFirst().map { $0.prefix { $0 != ")" } })
    #expect(authors.count == 1)
    #expect(authors.first?.contains("A & B") == true)
    #expect(marked.contains("2025-11-23T00:00:00Z"))
    let undated = try Program().run(["us28", "europe", "--format", "docx", "-o", files[1].path])
    #expect(undated.code == 0)
    #expect(try !read(files[1].path, ["--track-changes=all", "--to", "native"]).contains("\"date\""))
  }

  @Test(.enabled(if: pandoc != nil, "pandoc is not installed"))
  func hostileTextsComeBackWhole() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("1. Karn shall <w:t> pay ``` 3 & \"4\" crowns ]]> today.\n2. Gone.\n", to: "old.txt")
    try scratch.write("1. Karn may </w:p> pay ``` 5 & '4' crowns --> today.\n3. مرحبا Ängste 港口.\n", to: "new.txt")
    let program = Program(folder: scratch.folder)
    let outcome = try program.run(["old.txt", "new.txt", "--format", "docx", "-o", "r.docx"])
    #expect(outcome.code == 0, "\(outcome.error)")
    let file = scratch.folder.appendingPathComponent("r.docx").path
    #expect(
      try paragraphs(file, "accept") == ["1. Karn may </w:p> pay ``` 5 & '4' crowns --> today.", "3. مرحبا Ängste 港口."])
    #expect(try paragraphs(file, "reject") == ["1. Karn shall <w:t> pay ``` 3 & \"4\" crowns ]]> today.", "2. Gone."])
  }

  @Test(.enabled(if: pandoc != nil, "pandoc is not installed"))
  func tableHasARowForEachRowAndNoTrackedChange() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = scratch.folder.appendingPathComponent("table.docx").path
    let outcome = try Program().run(["table", "us28", "europe", "geneva", "ukraine20", "--format", "docx", "-o", file])
    #expect(outcome.code == 0, "\(outcome.error)")
    let page = try read(file, ["--track-changes=all", "--to", "html"])
    let csv = try Program().run(["table", "us28", "europe", "geneva", "ukraine20", "--format", "csv"]).output
    #expect(page.components(separatedBy: "<tr").count - 1 == csv.components(separatedBy: "\r\n").count - 1)
    #expect(!page.contains("insertion") && !page.contains("deletion"))
    #expect(page.contains("not disclosed; no conclusion may be drawn"))
  }

  @Test func withoutPandocThePackageIsNamed() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let outcome = try Program(environment: ["PATH": scratch.folder.path])
      .run(["us28", "europe", "--format", "docx", "-o", scratch.folder.appendingPathComponent("x.docx").path])
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("install the package 'pandoc'"))
  }

  @Test func mistakesAreExplained() throws {
    let nowhere = try Program().run(["us28", "europe", "--format", "docx"])
    #expect(nowhere.code == 2)
    #expect(nowhere.error.contains("add -o"))
    let lens = try Program().run(["us28", "europe", "--format", "docx", "-o", "x.docx", "--only", "softened"])
    #expect(lens.code == 2)
    #expect(lens.error.contains("whole"))
    let date = try Program().run(["us28", "europe", "--format", "docx", "-o", "x.docx", "--date", "23 November"])
    #expect(date.code == 2)
    #expect(date.error.contains("2025-11-23"))
  }

  /// The provisions as they are printed, white space folded.
  private func expected(_ id: String) throws -> [String] {
    let plan = try PlanLibrary(directory: Program.repository.appendingPathComponent("versions").path).plan(id)
    return PlanOutline(plan).entries.map { entry in
      let number = entry.provision.label + (entry.depth == 0 ? "." : ")")
      return folded(([number, entry.provision.text] + entry.provision.alternatives).joined(separator: " "))
    }
  }

  /// What stands below the title, the notices and the engine.
  private func paragraphs(_ file: String, _ mode: String) throws -> [String] {
    let text = try read(file, ["--track-changes=\(mode)", "--to", "plain", "--wrap=none"])
    let all = text.components(separatedBy: "\n\n").map(folded).filter { !$0.isEmpty }
    let start = try #require(all.firstIndex { $0.hasPrefix("plandiff ") })
    return Array(all[(start + 1)...])
  }

  private func folded(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  private func read(_ file: String, _ options: [String]) throws -> String {
    let outcome = try Program(binary: try #require(Self.pandoc)).run(["--from", "docx"] + options + [file])
    #expect(outcome.code == 0, "\(outcome.error)")
    return outcome.output
  }
}
