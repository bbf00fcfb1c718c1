import Foundation
import Testing

@Suite struct ReportTests {
  private static func plan(_ id: String, basis: String?, date: String, verb: String) -> String {
    let lineage = basis.map { "basis: \($0)\n" } ?? ""
    return """
      id: \(id)
      title: Harbour Accord, \(id)
      family: harbour
      \(lineage)date: "\(date)"
      language: en
      completeness: full
      wording: verbatim
      points:
        - number: "1"
          text: Karn \(verb) keep the port of Vell open.

      """
  }

  private func withPlans(_ body: (Scratch, Program) throws -> Void) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let versions = scratch.folder.appendingPathComponent("versions")
    try FileManager.default.createDirectory(at: versions, withIntermediateDirectories: true)
    try scratch.write(
      ReportTests.plan("draft", basis: nil, date: "2031-01-01", verb: "shall"), to: "versions/draft.yaml")
    try scratch.write(
      ReportTests.plan("final", basis: "draft", date: "2031-02-01", verb: "may"), to: "versions/final.yaml")
    try body(scratch, Program(folder: scratch.folder))
  }

  @Test func writesASiteAndReplacesItAsAWhole() throws {
    try withPlans { scratch, program in
      let site = scratch.folder.appendingPathComponent("site")
      let first = try program.run(["report", "site"])
      #expect(first.code == 0, "\(first.error)")
      let names = try FileManager.default.contentsOfDirectory(atPath: site.path).sorted()
      #expect(
        names.contains("index.html") && names.contains("draft-to-final.html") && names.contains("draft-to-final.csv"))
      let index = try Data(contentsOf: site.appendingPathComponent("index.html"))
      try scratch.write("old", to: "site/left-over.html")
      #expect(try program.run(["report", "site"]).code == 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: site.path).sorted() == names)
      #expect(try Data(contentsOf: site.appendingPathComponent("index.html")) == index)
      let beside = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted()
      #expect(beside == ["site", "versions"], "nothing is left beside it")
    }
  }

  @Test func leavesAForeignFolderAlone() throws {
    try withPlans { scratch, program in
      try FileManager.default.createDirectory(
        at: scratch.folder.appendingPathComponent("mine"), withIntermediateDirectories: true)
      let letter = try scratch.write("dear", to: "mine/letter.txt")
      let outcome = try program.run(["report", "mine"])
      #expect(outcome.code == 2)
      #expect(outcome.error.contains("files that plandiff did not write"))
      #expect(try String(contentsOf: letter, encoding: .utf8) == "dear")
    }
  }

  @Test(arguments: ["html", "markdown", "csv", "svg"])
  func writesEveryFormatAlikeInEveryPlace(format: String) throws {
    let arguments = ["us28", "europe", "--format", format]
    let here = try Program().run(arguments)
    #expect(here.code == 0)
    #expect(here.output.utf8.count < 400_000)
    let elsewhere = try Program(environment: ["TZ": "Asia/Tokyo", "LC_ALL": "tr_TR.UTF-8", "NO_COLOR": "1"]).run(
      arguments)
    #expect(here == elsewhere)
    #expect(!here.output.contains(Program.repository.path))
  }
}
