import Foundation
import PlanDiff
import Testing

/// Documents of every shape with the outline each must give. A new case is a new folder under `Fixtures`: `input.txt` or
/// `input.md`, and `outline.tsv` with one `address<TAB>text` a provision, line breaks in a text written `\n`.
struct SegmenterFixtureTests {
  @Test(arguments: SegmenterFixture.all)
  func givesTheOutline(_ fixture: SegmenterFixture) throws {
    let plan = PlainTextSegmenter(notation: fixture.notation).segment(utf8: try fixture.input(), id: fixture.name)
    #expect(SegmenterFixture.outline(of: plan) == (try fixture.outline()))
  }

  /// The same outline whatever the line ends.
  @Test(arguments: SegmenterFixture.all, ["\r\n", "\r", "\u{2028}"])
  func doesNotDependOnLineEnds(_ fixture: SegmenterFixture, ending: String) throws {
    let input = String(decoding: try fixture.input(), as: UTF8.self)
    let plan = PlainTextSegmenter(notation: fixture.notation).segment(input.replacing("\n", with: ending), id: "x")
    let outline = SegmenterFixture.outline(of: plan)
      .replacing("\r\n", with: "\\n").replacing("\r", with: "\\n").replacing("\u{2028}", with: "\\n")
    #expect(outline == (try fixture.outline()))
  }
}

/// One folder of `Fixtures`.
struct SegmenterFixture: CustomTestStringConvertible, Sendable {
  let name: String
  let notation: PlainTextSegmenter.Notation
  private let folder: URL

  var testDescription: String { name }

  static let all: [SegmenterFixture] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path())) ?? []
    return names.sorted().map { SegmenterFixture(name: $0, folder: root.appending(path: $0)) }
  }()

  private init(name: String, folder: URL) {
    self.name = name
    self.folder = folder
    let isMarkdown = FileManager.default.fileExists(atPath: folder.appending(path: "input.md").path())
    notation = isMarkdown ? .markdown : .plain
  }

  func input() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: notation == .markdown ? "input.md" : "input.txt")))
  }

  func outline() throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: "outline.tsv")), as: UTF8.self)
  }

  static func outline(of plan: Plan) -> String {
    PlanOutline(plan).entries.map { entry in
      "\(entry.address)\t\(entry.provision.text.replacing("\n", with: "\\n"))\n"
    }.joined()
  }
}
