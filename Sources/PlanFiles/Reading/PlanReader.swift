public import PlanDiff

/// Reads plan documents, written in YAML or JSON, and reports everything that is wrong with one at once.
///
/// Both notations go through the same reader; the order of keys never matters, and scalars keep their written text
/// (`number: 1.10` is the label `1.10`, `number: no` the label `no`).
public struct PlanReader: Sendable {
  /// A YAML or JSON file over this size is refused.
  public static let sizeLimit = 16 * 1024 * 1024

  static let keys = [
    "id", "title", "family", "basis", "renderingOf", "issuer", "date", "language", "disclosure", "completeness",
    "wording", "sources",
    "parties", "topics", "claims", "note", "points", "provisions",
  ]

  public init() {}

  /// Reads a plan file. `sharedParties` are those a plain name under `parties` may mean; nil lets a plain name declare
  /// a party without aliases.
  public func readPlan(path: String, sharedParties: [Party]? = nil) throws(DiagnosticList) -> Plan {
    let source = try FileSource(path: path).text(limit: PlanReader.sizeLimit, kind: "YAML")
    return try read(yaml: source, name: path, sharedParties: sharedParties)
  }

  /// Reads a plan out of a text in YAML or JSON; complaints call it `name`.
  public func read(yaml: String, name: String, sharedParties: [Party]? = nil) throws(DiagnosticList) -> Plan {
    let complaints = Complaints(file: name)
    guard let located = located(yaml, sharedParties: sharedParties, complaints: complaints), !complaints.hasErrors
    else { throw DiagnosticList(complaints.inOrder) }
    return located.plan
  }

  /// Reads a list of shared parties (`parties:` with id, aliases and members).
  public func readParties(path: String) throws(DiagnosticList) -> [Party] {
    let source = try FileSource(path: path).text(limit: PlanReader.sizeLimit, kind: "YAML")
    let complaints = Complaints(file: path)
    var declarations = PlanDeclarations(complaints: complaints)
    if let node = DocumentParser(complaints: complaints).parse(source),
      let reader = MappingReader(node, subject: "a list of parties", keys: ["parties"], complaints: complaints)
    {
      declarations.readParties(reader.list("parties"), shared: nil)
    }
    guard !complaints.hasErrors else { throw DiagnosticList(complaints.inOrder) }
    return declarations.parties
  }

  /// The plan with places, or nil where there is no mapping to read; complaints are left with `complaints`.
  func located(_ source: String, sharedParties: [Party]?, complaints: Complaints) -> LocatedPlan? {
    let text = source.unicodeScalars.first == "\u{FEFF}" ? String(source.unicodeScalars.dropFirst()) : source
    guard let node = DocumentParser(complaints: complaints).parse(text) else { return nil }
    if node.isNothing {
      complaints.error(at: nil, "the file is empty", expected: "a plan with 'id' and 'points'")
      return nil
    }
    guard let reader = MappingReader(node, subject: "a plan", keys: PlanReader.keys, complaints: complaints) else {
      return nil
    }
    var declarations = PlanDeclarations(complaints: complaints)
    declarations.readSources(reader.list("sources"))
    declarations.readTopics(reader.list("topics"))
    declarations.readParties(reader.list("parties"), shared: sharedParties)
    var provisions = ProvisionReader(declarations: declarations, complaints: complaints)
    let header = PlanHeader(reader, complaints: complaints)
    var plan = header.plan
    plan.sources = declarations.sources
    plan.topics = declarations.topics
    plan.parties = declarations.parties
    plan.claims = ClaimReader(declarations: declarations, complaints: complaints).read(reader.list("claims"))
    plan.points = provisions.read(header.points)
    return LocatedPlan(
      plan: plan, provisions: provisions.positions, sources: declarations.sourcePositions,
      topics: declarations.topicPositions, id: header.idPosition, basis: header.basisPosition,
      rendering: header.renderingPosition, abouts: provisions.abouts
    )
  }
}
