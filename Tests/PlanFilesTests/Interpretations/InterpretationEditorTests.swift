import Foundation
import PlanDiff
import Testing

@testable import PlanFiles

@Suite struct InterpretationEditorTests {
  struct Layout: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
  }

  static let layouts: [Layout] = [
    Layout(
      testDescription: "plain",
      text: """
        old: draft
        new: final
        claims:
          - id: a
            old: ["1"]
            new: ["1"]
            expect: {label: softened}
            because: It is weaker.
            by: A
            status: reviewed
          - id: b
            old: ["2"]
            expect: {label: removed}
            because: It is gone.
            by: A
            status: draft

        """),
    Layout(
      testDescription: "comments, block texts, a history and no last line end",
      text: """
        # about this file
        old: draft
        new: final
        claims:
        - id: a   # the port
          old:
          - "1"
          new: ["1"]
          history:
          - on: 2031-02-01
            by: B
            did: noted
            reason: >-
              First words

              and more: of them
          # a remark within
          because: |
            It is
              weaker # no remark
          expect:
            label: softened
          by: A
          status: reviewed

        # and now b
        - id: b
          old: ["2"]
          expect: {label: removed}
          because: It is gone.
          by: A
          status: draft
        # the end
        """),
    Layout(
      testDescription: "carriage returns",
      text: "old: draft\r\nnew: final\r\nclaims:\r\n  - id: a\r\n    old: [\"1\"]\r\n    new: [\"1\"]\r\n"
        + "    expect: {label: softened}\r\n    because: x\r\n    by: A\r\n    status: reviewed\r\n  - id: b\r\n"
        + "    old: [\"2\"]\r\n    expect: {label: removed}\r\n    because: y\r\n    by: A\r\n    status: draft\r\n"),
    Layout(
      testDescription: "byte order mark and wordings before claims",
      text: "\u{FEFF}old: draft\nnew: final\nwordings:\n- sha256: \(SHA256.hexadecimal("abc"))\n  text: abc\nclaims:\n"
        + "  - id: a\n    old: [\"1\"]\n    new: [\"1\"]\n    expect: {label: softened}\n    because: x\n    by: A\n"
        + "    status: reviewed\n  - id: b\n    old: [\"2\"]\n    expect: {label: removed}\n    because: y\n    by: A\n    status: draft\n"
    ),
  ]

  /// Every byte, a byte order mark among them.
  private static func contents(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  private static func acceptance(_ id: String, _ number: Int) -> InterpretationEditor.Acceptance {
    let words = ["Old words: \(number) “so”", "new words \(number)"]
    let prints = words.map { WordingFingerprint.sha256(of: $0) }
    let pin = WordingPin(
      old: [prints[0]], new: id == "a" ? [prints[1]] : [],
      reading: WordingPin.Reading(label: .softened, severity: -number, rules: ["a801", "5.4-clause"]))
    return InterpretationEditor.Acceptance(
      id: id, pin: pin,
      entry: HistoryEntry(
        on: "2031-03-0\(number)", by: "C: Reader", did: .accepted, status: .approved, reason: "yes # so"),
      wordings: Dictionary(uniqueKeysWithValues: zip(prints, words)))
  }

  /// Whatever a person wrote stays where it is, byte for byte; lines are only added.
  @Test(arguments: layouts)
  func onlyAdds(_ layout: Layout) throws {
    let folder = try TemporaryFolder(texts: ["claims.yaml": layout.text])
    let path = folder.path + "/claims.yaml"
    for round in 1...3 {
      let before = try Self.contents(of: path)
      var editor = try InterpretationEditor(path: path)
      try editor.accept([Self.acceptance("b", round), Self.acceptance("a", round)])
      try editor.save()
      let after = try Self.contents(of: path)
      try expectOnlyAdded(before: before, after: after)
      let set = try InterpretationReader().read(path: path)
      #expect(set == editor.set)
      for claim in set.interpretations {
        #expect(claim.status == .approved)
        #expect(claim.pin == Self.acceptance(claim.id, round).pin)
        #expect(claim.firstPin == Self.acceptance(claim.id, 1).pin)
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["claims.yaml"])
  }

  @Test(arguments: layouts)
  func appendsClaims(_ layout: Layout) throws {
    let folder = try TemporaryFolder(texts: ["claims.yaml": layout.text])
    let path = folder.path + "/claims.yaml"
    let claim = Interpretation(
      id: "c", old: ["3", "10.d"], new: [],
      expectation: ExpectedReading(
        labels: [.removed, .softened], severity: 2...3, party: "no", quotes: ["a: \"b\"\n#"]),
      because: "To be written.", by: "", status: .draft, sources: ["draft:gazette"])
    var editor = try InterpretationEditor(path: path)
    try editor.append([claim])
    try editor.save()
    try expectOnlyAdded(before: layout.text, after: Self.contents(of: path))
    #expect(try InterpretationReader().read(path: path).interpretations.last == claim)
  }

  private func expectOnlyAdded(before: String, after: String) throws {
    var rest = after.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
    for line in before.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) where !line.isEmpty {
      let place = try #require(
        rest.firstIndex { $0.elementsEqual(line) }, "the line '\(String(line) ?? "")' is not there any more")
      rest = rest[(place + 1)...]
    }
  }

  @Test(arguments: [
    "old: draft\nnew: final\nclaims:\n  - {id: a, old: [1], new: [1], because: x, by: A, status: draft}\n",
    "{old: draft, new: final, claims: [{id: a, old: [1], new: [1], because: x, by: A, status: draft}]}",
    "old: draft\nnew: final\nclaims:\n  - id: a\n    old: [1]\n    new: [1]\n    status: draft\n    history: []\n",
  ])
  func refusesWhatCannotBeAddedToSafely(text: String) throws {
    let folder = try TemporaryFolder(texts: ["claims.yaml": text])
    let path = folder.path + "/claims.yaml"
    var editor = try InterpretationEditor(path: path)
    do {
      try editor.accept([Self.acceptance("a", 1)])
      Issue.record("accepted")
    } catch {
      #expect(error.description.contains("write it so; nothing was changed"))
    }
    #expect(editor.text == text)
    #expect(try Self.contents(of: path) == text)
  }

  @Test func fileThatCannotBeWrittenStaysWhole() throws {
    let folder = try TemporaryFolder(texts: ["claims.yaml": Self.layouts[0].text])
    let path = folder.path + "/claims.yaml"
    var editor = try InterpretationEditor(path: path)
    try editor.accept([Self.acceptance("a", 1)])
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path + "/in the way", withIntermediateDirectories: true)
    #expect(throws: DiagnosticList.self) { try editor.save() }
    #expect(FileManager.default.fileExists(atPath: path + "/in the way"))
  }
}
