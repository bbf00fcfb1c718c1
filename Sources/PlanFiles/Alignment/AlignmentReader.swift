import PlanDiff

/// Reads alignment files and reports everything that is wrong with one at once.
///
///     old: us28
///     new: europe
///     pins:
///       - {old: [10.b, 10.d], new: [5.b], because: both deal with the end of the guarantee, by: A. Clerk}
///     forbid:
///       - {old: 3, new: 9, because: they only share words, by: A. Clerk}
public struct AlignmentReader: Sendable {
  static let expected = "pins with 'old', 'new' and 'pins'"
  static let keys = ["old", "new", "pins", "forbid", "note"]

  public init() {}

  /// Reads an alignment file.
  public func readFile(path: String) throws(DiagnosticList) -> AlignmentFile {
    try read(yaml: FileSource(path: path).text(limit: PlanReader.sizeLimit, kind: "YAML"), name: path)
  }

  /// Reads pins out of a text in YAML or JSON; complaints call it `name`.
  public func read(yaml: String, name: String) throws(DiagnosticList) -> AlignmentFile {
    let complaints = Complaints(file: name)
    guard let file = located(yaml, complaints: complaints), !complaints.hasErrors else {
      throw DiagnosticList(complaints.inOrder)
    }
    return file
  }

  /// The file as read; nil where there is no mapping to read. Complaints are left with `complaints`.
  func located(_ source: String, complaints: Complaints) -> AlignmentFile? {
    let text = source.unicodeScalars.first == "\u{FEFF}" ? String(source.unicodeScalars.dropFirst()) : source
    guard let node = DocumentParser(complaints: complaints, expected: Self.expected).parse(text) else { return nil }
    if node.isNothing {
      complaints.error(at: nil, "the file is empty", expected: Self.expected)
      return nil
    }
    let subject = "an alignment file"
    guard let reader = MappingReader(node, subject: subject, keys: Self.keys, complaints: complaints) else {
      return nil
    }
    let old = reader.requiredText("old", mend: "name the plan whose addresses stand under 'old'")
    let new = reader.requiredText("new", mend: "name the plan whose addresses stand under 'new'")
    if let old, let new, old.text == new.text {
      complaints.error(
        at: new.position, "'old' and 'new' are both '\(DocumentNode.shortened(new.text))'", expected: "two plans")
    }
    var pins = PinListReader(old: old?.text ?? "", new: new?.text ?? "", complaints: complaints)
    pins.readLinked(reader.list("pins"))
    pins.readForbidden(reader.list("forbid"))
    if !reader.has("pins"), !reader.has("forbid") {
      complaints.error(
        at: reader.position, "\(subject) has no 'pins' and no 'forbid'", expected: "at least one of them",
        mend: "add 'pins: []' where nothing is decided yet")
    }
    return AlignmentFile(
      path: complaints.file, old: old?.text ?? "", new: new?.text ?? "",
      pins: Pins(linked: pins.linked.map(\.pin), forbidden: pins.forbidden.map(\.pin)),
      linkedPositions: pins.linked.map(\.position), forbiddenPositions: pins.forbidden.map(\.position))
  }
}
