public import PlanDiff

/// Reads files of interpretations, written in YAML or JSON, and reports everything that is wrong with one at once.
public struct InterpretationReader: Sendable {
  static let expected = "interpretations with 'old', 'new' and 'claims'"

  public init() {}

  /// Reads a file.
  public func read(path: String) throws(DiagnosticList) -> InterpretationSet {
    try located(path: path).set
  }

  /// Reads a file without its pinned words, which only a check needs.
  func readClaims(path: String) throws(DiagnosticList) -> InterpretationSet {
    let source = try FileSource(path: path).text(limit: PlanReader.sizeLimit, kind: "YAML")
    let bytes = Array(source.utf8)
    let mark = Array("\nwordings:".utf8)
    var at = bytes.count - mark.count
    // The words stand last, so the search runs from the end.
    while at >= 0, !(bytes[at] == mark[0] && bytes[at..<at + mark.count].elementsEqual(mark)) { at -= 1 }
    let claims = at < 0 ? source : String(decoding: bytes[...at], as: UTF8.self)
    return try located(yaml: claims, file: path).set
  }

  /// Reads a text; complaints call it `name`.
  public func read(yaml: String, name: String) throws(DiagnosticList) -> InterpretationSet {
    try located(yaml: yaml, file: name).set
  }

  func located(path: String) throws(DiagnosticList) -> LocatedInterpretations {
    let source = try FileSource(path: path).text(limit: PlanReader.sizeLimit, kind: "YAML")
    return try located(yaml: source, file: path)
  }

  func located(yaml source: String, file: String) throws(DiagnosticList) -> LocatedInterpretations {
    let complaints = Complaints(file: file)
    guard let result = located(source, complaints), !complaints.hasErrors else {
      throw DiagnosticList(complaints.inOrder)
    }
    return result
  }

  private func located(_ source: String, _ complaints: Complaints) -> LocatedInterpretations? {
    let text = source.unicodeScalars.first == "\u{FEFF}" ? String(source.unicodeScalars.dropFirst()) : source
    let parser = DocumentParser(complaints: complaints, expected: InterpretationReader.expected)
    guard let node = parser.parse(text) else { return nil }
    if node.isNothing {
      complaints.error(at: nil, "the file is empty", expected: InterpretationReader.expected)
      return nil
    }
    let keys = ["old", "new", "note", "claims", "wordings"]
    guard let reader = MappingReader(node, subject: "a file of interpretations", keys: keys, complaints: complaints)
    else { return nil }
    let old = reader.requiredText("old", mend: "name the older plan by its id, such as 'us28'")
    let new = reader.requiredText("new", mend: "name the newer plan by its id, such as 'europe'")
    var claims = InterpretedClaimReader(old: old?.text ?? "", new: new?.text ?? "", complaints: complaints)
    let interpretations = reader.list("claims").compactMap { claims.read($0) }
    let wordings = wordings(reader.list("wordings"), complaints)
    let set = InterpretationSet(
      name: InterpretationReader.stem(complaints.file), old: old?.text ?? "", new: new?.text ?? "",
      interpretations: interpretations, wordings: wordings)
    return LocatedInterpretations(set: set, places: claims.places)
  }

  /// The pinned wordings; each must be the text its fingerprint names.
  private func wordings(_ items: [DocumentNode], _ complaints: Complaints) -> [String: String] {
    var result: [String: String] = [:]
    for item in items {
      let keys = ["sha256", "text"]
      guard let reader = MappingReader(item, subject: "a wording", keys: keys, complaints: complaints),
        let print = reader.requiredText("sha256", mend: "remove the wording; 'plandiff accept' writes it anew")
      else { continue }
      let text = reader.text("text")?.text ?? ""
      if WordingFingerprint.sha256(of: text) != print.text {
        complaints.error(
          at: print.position, "the wording is not the one its sha256 names", expected: "an unedited wording",
          mend: "remove it; 'plandiff accept' writes it anew")
      }
      result[print.text] = text
    }
    return result
  }

  /// The name of a file without folder and suffix.
  static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}

/// A file of interpretations with the places that later checks want to point at.
struct LocatedInterpretations {
  struct Places {
    var id: Complaints.Position
    var old: [Complaints.Position]
    var new: [Complaints.Position]
    var sources: [Complaints.Position]
  }

  var set: InterpretationSet
  /// By place of the claim in the file.
  var places: [Places]
}
