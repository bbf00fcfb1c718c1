import PlanDiff

/// Reads provisions and their sub-points.
struct ProvisionReader {
  /// How sure the source work is of a provision's content.
  private enum Grade: String, CaseIterable {
    case sure = "A"
    case likely = "B"
    case weak = "C"
  }

  private static let keys = [
    "number", "topic", "text", "status", "grade", "sources", "note", "points", "alternatives", "about", "claims",
  ]

  let declarations: PlanDeclarations
  let complaints: Complaints
  private(set) var positions: [String: Complaints.Position] = [:]
  private(set) var abouts: [MappingReader.Located] = []

  init(declarations: PlanDeclarations, complaints: Complaints) {
    self.declarations = declarations
    self.complaints = complaints
  }

  /// The provisions of one level; `parent` is the address of the enclosing one.
  mutating func read(_ items: [DocumentNode], parent: String = "") -> [Provision] {
    items.compactMap { provision($0, parent: parent) }
  }

  private mutating func provision(_ node: DocumentNode, parent: String) -> Provision? {
    guard
      let reader = MappingReader(node, subject: "a provision", keys: ProvisionReader.keys, complaints: complaints)
    else { return nil }
    let label = label(reader, parent: parent)
    let address = parent.isEmpty ? label : "\(parent).\(label)"
    let topics = reader.texts("topic")
    let sources = reader.texts("sources")
    let about = reader.texts("about")
    topics.forEach(declarations.checkTopic)
    sources.forEach(declarations.checkSource)
    about.forEach(checkAbout)
    abouts += about
    let provision = Provision(
      label: label, text: reader.text("text")?.text ?? "", topics: topics.map(\.text),
      status: reader.choice("status", of: Provision.Status.self) ?? .stated,
      grade: reader.choice("grade", of: Grade.self)?.rawValue, sources: sources.map(\.text),
      note: reader.text("note")?.text, points: read(reader.list("points"), parent: address),
      alternatives: reader.texts("alternatives").map(\.text), about: about.map(\.text),
      claims: ClaimReader(declarations: declarations, complaints: complaints).read(reader.list("claims")))
    checkText(of: provision, reader)
    return provision
  }

  private mutating func label(_ reader: MappingReader, parent: String) -> String {
    guard
      let number = reader.requiredText(
        "number", mend: "write the printed label, such as 10 or a; p1, p2 … where none is printed")
    else { return "" }
    if number.text.unicodeScalars.contains(where: { "#()[]".unicodeScalars.contains($0) || $0.properties.isWhitespace })
    {
      let bare = number.text.unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "."
      }
      complaints.error(
        at: number.position, "the number is '\(DocumentNode.shortened(number.text))'",
        expected: "a label without brackets, spaces, '#' or words such as Article",
        mend: bare.isEmpty || number.text.contains(" ") ? "" : "write '\(String(bare))'")
    }
    let address = parent.isEmpty ? number.text : "\(parent).\(number.text)"
    if let first = positions[address] {
      complaints.error(
        at: number.position, "the number '\(DocumentNode.shortened(number.text))' repeats that of line \(first.line)",
        expected: "each address once", mend: "correct it; where the print repeats a number write '\(number.text)~2'")
    } else {
      positions[address] = number.position
    }
    return number.text
  }

  private func checkText(of provision: Provision, _ reader: MappingReader) {
    let needsNone: Set<Provision.Status> = [.deleted, .undisclosed, .reported, .disputed]
    guard provision.text.isEmpty, !needsNone.contains(provision.status), provision.points.isEmpty,
      provision.alternatives.isEmpty, provision.claims.isEmpty, provision.about.isEmpty,
      reader.value("text")?.text != nil || reader.value("text") == nil
    else { return }
    complaints.error(
      at: reader.value("text")?.position ?? reader.position,
      "the provision \(provision.label.isEmpty ? "" : "'\(provision.label)' ")has no text", expected: "'text'",
      mend: "write its wording; where none is published give a status (undisclosed, reported, disputed, deleted)")
  }

  private func checkAbout(_ address: MappingReader.Located) {
    let parts = address.text.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count != 2 || parts.contains(where: \.isEmpty) else { return }
    complaints.error(
      at: address.position, "'about' names '\(DocumentNode.shortened(address.text))'",
      expected: "an address such as us28#26: plan id, '#', printed labels joined by dots")
  }
}
