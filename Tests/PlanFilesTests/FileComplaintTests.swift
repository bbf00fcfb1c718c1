import Foundation
import PlanDiff
import PlanFiles
import Testing

/// Files that cannot be read as text, one row each.
struct FileComplaintTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let file: String
    let bytes: [UInt8]
    let complaint: String

    var testDescription: String { name }
  }

  @Test(arguments: cases)
  func complainsOfTheBytes(_ row: Case) throws {
    let folder = try TemporaryFolder([row.file: row.bytes])
    let complaint = complaint(reading: "\(folder.path)/\(row.file)")
    #expect(complaint.replacing(folder.path + "/", with: "") == row.complaint)
  }

  static let cases: [Case] = [
    Case(
      name: "UTF-16 with mark", file: "a.yaml", bytes: [0xFF, 0xFE, 0x69, 0x00],
      complaint: "a.yaml: error: the file is written in UTF-16; expected a text in UTF-8; save the file as UTF-8"),
    Case(
      name: "UTF-16 without mark", file: "a.txt", bytes: [0x69, 0x00, 0x64, 0x00],
      complaint:
        "a.txt: error: the file is written in UTF-16 without a byte order mark; expected a text in UTF-8; save the file as UTF-8"
    ),
    Case(
      name: "Latin-1", file: "a.yaml", bytes: Array("id: a\ntitle: caf".utf8) + [0xE9, 0x0A],
      complaint:
        "a.yaml:2:11: error: the byte 0xE9 at offset 16 is no UTF-8; expected a text in UTF-8; save the file as UTF-8"),
    Case(
      name: "overlong form", file: "a.txt", bytes: [0x31, 0xC0, 0xAF],
      complaint:
        "a.txt:1:2: error: the byte 0xC0 at offset 1 is no UTF-8; expected a text in UTF-8; save the file as UTF-8"
    ),
    Case(
      name: "surrogate", file: "a.txt", bytes: [0xED, 0xA0, 0x80],
      complaint:
        "a.txt:1:1: error: the byte 0xED at offset 0 is no UTF-8; expected a text in UTF-8; save the file as UTF-8"
    ),
    Case(
      name: "cut off", file: "a.md", bytes: [0x61, 0xF0, 0x9F, 0x95],
      complaint:
        "a.md:1:2: error: the byte 0xF0 at offset 1 is no UTF-8; expected a text in UTF-8; save the file as UTF-8"
    ),
    Case(
      name: "beyond the last plane", file: "a.txt", bytes: [0xF4, 0x90, 0x80, 0x80],
      complaint:
        "a.txt:1:1: error: the byte 0xF4 at offset 0 is no UTF-8; expected a text in UTF-8; save the file as UTF-8"
    ),
    Case(
      name: "too large", file: "a.yaml", bytes: [UInt8](repeating: 0x23, count: (16 << 20) + 1),
      complaint:
        "a.yaml: error: the file is larger than 16 MB; expected at most 16 MB of YAML; split the plan, or give the document as plain text (up to 512 MB)"
    ),
    Case(
      name: "empty", file: "a.json", bytes: [],
      complaint: "a.json: error: the file is empty; expected a plan with 'id' and 'points'"),
  ]

  @Test func namesTheFilesNearAMissingOne() throws {
    let folder = try TemporaryFolder(texts: ["europe.yaml": "", "geneva.yaml": ""])
    #expect(
      complaint(reading: "\(folder.path)/eurpe.yaml")
        == "\(folder.path)/eurpe.yaml: error: there is no such file; did you mean 'europe.yaml'?")
  }

  @Test func refusesADirectory() throws {
    let folder = try TemporaryFolder(texts: ["a.yaml/b": ""])
    #expect(
      complaint(reading: "\(folder.path)/a.yaml")
        == "\(folder.path)/a.yaml: error: this is a directory; expected a file; name a file inside it")
  }

  @Test func refusesAnEndlessDevice() {
    #expect(throws: DiagnosticList.self) { try PlanReader().readPlan(path: "/dev/zero") }
  }

  @Test func acceptsAByteOrderMark() throws {
    let folder = try TemporaryFolder(["a.txt": [0xEF, 0xBB, 0xBF] + Array("1. x".utf8)])
    let plan = try PlanLibrary(workingDirectory: folder.path).readDocument("\(folder.path)/a.txt")
    #expect(plan == Plan(id: "a", points: [Provision(label: "1", text: "x")]))
  }

  private func complaint(reading path: String) -> String {
    do throws(DiagnosticList) {
      let folder = (path as NSString).deletingLastPathComponent
      return "read as \(try PlanLibrary(workingDirectory: folder).readDocument(path).id)"
    } catch {
      return error.description
    }
  }
}
