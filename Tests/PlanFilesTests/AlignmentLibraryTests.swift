import PlanDiff
import PlanFiles
import Testing

struct AlignmentLibraryTests {
  private static let dune =
    "id: dune\nsources: [{id: s, publisher: P}]\npoints:\n  - {number: 1, text: Karn shall pay., sources: s}\n"
  private static let reef =
    "id: reef\nsources: [{id: s, publisher: P}]\npoints:\n  - {number: 2, text: Karn shall pay., sources: s}\n"
  private static let print = Pins.fingerprint(of: "Karn shall pay.")

  private func library(_ pins: String?, name: String = "dune-reef") throws -> (PlanLibrary, TemporaryFolder) {
    var texts = ["dune.yaml": Self.dune, "reef.yaml": Self.reef]
    texts["alignment/\(name).yaml"] = pins
    let folder = try TemporaryFolder(texts: texts)
    return (try PlanLibrary(directory: String(folder.path.dropLast(folder.path.hasSuffix("/") ? 1 : 0))), folder)
  }

  private static func file(_ pin: String, old: String = "dune", new: String = "reef") -> String {
    "old: \(old)\nnew: \(new)\npins:\n  - \(pin)\n"
  }

  @Test func findsPinsInEitherDirection() throws {
    let (library, folder) = try library(Self.file("{old: 1, new: 2, because: b, by: c}"))
    defer { withExtendedLifetime(folder) {} }
    #expect(try library.pins(old: "dune", new: "reef")?.pins.linked.map(\.old) == [["1"]])
    #expect(try library.pins(old: "reef", new: "dune")?.pins.linked.map(\.old) == [["2"]])
    #expect(try library.pins(old: "dune", new: "dune") == nil)
    #expect(try library.pins(old: "../alignment/dune", new: "reef") == nil)
    #expect(library.lint() == [])
    #expect(library.planIDs == ["dune", "reef"], "an alignment file is no plan")
  }

  @Test func refusesAFileAboutOtherPlans() throws {
    let (library, folder) = try library(Self.file("{old: 1, new: 2, because: b, by: c}", old: "dawn"))
    defer { withExtendedLifetime(folder) {} }
    #expect(throws: DiagnosticList.self) { try library.pins(old: "dune", new: "reef") }
  }

  struct Doubt: CustomTestStringConvertible, Sendable {
    let file: String
    var name = "dune-reef"
    let warnings: [String]
    var testDescription: String { warnings.joined() }
  }

  @Test(arguments: [
    Doubt(
      file: file("{old: 7, new: 2, because: b, by: c}"),
      warnings: [
        "dune-reef.yaml:4:5: warning: A pin names dune#7, which dune does not have; it was passed over (c: b)"
      ]),
    Doubt(
      file: file(
        "{old: 1, new: 2, because: b, by: c, sha256: {old: \(String(repeating: "0", count: 64)), new: \(print)}}"),
      warnings: [
        "dune-reef.yaml:4:5: warning: The text of dune#1 has changed since its counterpart was pinned (c: b); check whether the pin still holds; if it does, write \(print) under 'sha256'"
      ]),
    Doubt(file: file("{old: 1, new: 2, because: b, by: c, sha256: {old: \(print), new: \(print)}}"), warnings: []),
    Doubt(
      file: file("{old: 1, new: 2, because: b, by: c}"), name: "dune-rief",
      warnings: [
        "dune-rief.yaml: warning: the file is named 'dune-rief'; expected 'dune-reef'; rename it; it is not found otherwise"
      ]),
    Doubt(
      file: file("{old: 1, new: 2, because: b, by: c}", new: "reaf"), name: "dune-reaf",
      warnings: [
        "dune-reaf.yaml: warning: the plan 'reaf' is not in this library; expected the id of a plan; did you mean 'reef'?"
      ]),
    Doubt(
      file: file("{old: 1, new: 2, because: b}"),
      warnings: ["dune-reef.yaml:4:5: error: a pin has no 'by'; expected 'by'; say who decided"]),
  ])
  func lintTellsDoubts(_ row: Doubt) throws {
    let (library, folder) = try library(row.file, name: row.name)
    defer { withExtendedLifetime(folder) {} }
    let prefix = (library.directory ?? "") + "/alignment/"
    #expect(library.lint().map { String($0.description.dropFirst(prefix.count)) } == row.warnings)
  }

  @Test func aNewLineBreakIsNoNewWording() {
    #expect(Pins.fingerprint(of: " Karn shall\n  pay.\t") == Self.print)
    #expect(Pins.fingerprint(of: "Karn shall not pay.") != Self.print)
  }
}
