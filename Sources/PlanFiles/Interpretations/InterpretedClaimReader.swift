import PlanDiff

/// Reads one claim about a change.
struct InterpretedClaimReader {
  private static let keys = [
    "id", "old", "new", "expect", "because", "by", "status", "certainty", "sources", "pinned", "contested", "history",
  ]

  private let plans: (old: String, new: String)
  private let complaints: Complaints
  private(set) var places: [LocatedInterpretations.Places] = []
  private var lines: [String: Int] = [:]

  init(old: String, new: String, complaints: Complaints) {
    plans = (old, new)
    self.complaints = complaints
  }

  mutating func read(_ node: DocumentNode) -> Interpretation? {
    let subject = "a claim"
    guard
      let reader = MappingReader(
        node, subject: subject, keys: InterpretedClaimReader.keys, complaints: complaints)
    else { return nil }
    let id = id(reader)
    let old = addresses(reader, "old", plan: plans.old)
    let new = addresses(reader, "new", plan: plans.new)
    if old.isEmpty, new.isEmpty {
      complaints.error(
        at: reader.position, "the claim \(InterpretedClaimReader.quoted(id?.text)) names no provision",
        expected: "addresses under 'old', 'new' or both", mend: "write, for example, 'old: [\"8\"]'")
    }
    let status = status(reader)
    let pins = PinReader(complaints: complaints)
    let pin = pins.pin(reader.value("pinned"), old: old.count, new: new.count)
    let history = pins.history(reader.list("history"), old: old.count, new: new.count)
    let isDraft = (history.last { $0.status != nil }?.status ?? status) == .draft
    let sources = reader.texts("sources")
    places.append(
      LocatedInterpretations.Places(
        id: id?.position ?? reader.position, old: old.map(\.position), new: new.map(\.position),
        sources: sources.map(\.position)))
    return Interpretation(
      id: id?.text ?? "", old: old.map(\.text), new: new.map(\.text),
      expectation: expectation(reader, isDraft: isDraft),
      because: words(reader, "because", isDraft: isDraft, mend: "say in a sentence why the change means this"),
      by: words(reader, "by", isDraft: isDraft, mend: "name who makes the claim"), status: status,
      certainty: reader.choice("certainty", of: Interpretation.Certainty.self), sources: sources.map(\.text),
      pin: pin, contest: contest(reader, status: status), history: history)
  }

  private mutating func id(_ reader: MappingReader) -> MappingReader.Located? {
    guard let id = reader.requiredText("id", mend: "give the claim a short name, such as 'nato-troops'") else {
      return nil
    }
    if id.text.unicodeScalars.contains(where: { $0 == "/" || $0 == "*" || $0.properties.isWhitespace }) {
      complaints.error(
        at: id.position, "the id is '\(DocumentNode.shortened(id.text))'",
        expected: "a name without spaces, '/' and '*'", mend: "join its words with '-'")
    }
    if let line = lines[id.text] {
      complaints.error(
        at: id.position, "the id '\(DocumentNode.shortened(id.text))' is taken (line \(line))",
        expected: "an id for each claim", mend: "rename one of them")
    }
    lines[id.text] = id.position.line
    return id
  }

  /// Addresses as the report prints them; a plan id in front must be the right one and is taken off.
  private func addresses(_ reader: MappingReader, _ key: String, plan: String) -> [MappingReader.Located] {
    var seen: Set<String> = []
    return reader.texts(key).map { located in
      let parts = located.text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      if parts.count == 2, parts[0] != plan {
        complaints.error(
          at: located.position, "'\(key)' names '\(DocumentNode.shortened(located.text))'",
          expected: "an address in '\(plan)'", mend: "write '\(parts[1])'")
      }
      let address = parts.last ?? ""
      if !seen.insert(address).inserted {
        complaints.error(at: located.position, "the address '\(address)' stands twice in '\(key)'", mend: "remove one")
      }
      return MappingReader.Located(text: address, position: located.position)
    }
  }

  private func status(_ reader: MappingReader) -> Interpretation.Status {
    if !reader.has("status") {
      complaints.error(
        at: reader.position, "the claim has no 'status'", expected: "draft, reviewed, approved or contested",
        mend: "add 'status: draft'")
    }
    return reader.choice("status", of: Interpretation.Status.self) ?? .draft
  }

  private func expectation(_ reader: MappingReader, isDraft: Bool) -> ExpectedReading {
    let expectation = reader.value("expect").map { ExpectedReadingReader(complaints: complaints).read($0) }
    if expectation == nil, !isDraft {
      complaints.error(
        at: reader.position, "the claim has no 'expect'", expected: "what the engine should read",
        mend: "add, for example, 'expect: {label: softened}'")
    }
    return expectation ?? ExpectedReading()
  }

  private func words(_ reader: MappingReader, _ key: String, isDraft: Bool, mend: String) -> String {
    if isDraft { return reader.text(key)?.text ?? "" }
    return reader.requiredText(key, mend: mend)?.text ?? ""
  }

  private func contest(_ reader: MappingReader, status: Interpretation.Status) -> Interpretation.Contest? {
    guard let node = reader.value("contested") else {
      if status == .contested {
        complaints.error(
          at: reader.position, "a contested claim gives no reason", expected: "'contested: {reason: …}'",
          mend: "say why the engine's reading is not followed")
      }
      return nil
    }
    let keys = ["reason", "by"]
    guard let contest = MappingReader(node, subject: "'contested'", keys: keys, complaints: complaints),
      let reason = contest.requiredText("reason", mend: "say why the engine's reading is not followed")
    else { return nil }
    return Interpretation.Contest(
      reason: reason.text, by: contest.text("by")?.text ?? reader.text("by")?.text ?? "")
  }

  private static func quoted(_ id: String?) -> String {
    id.map { "'\(DocumentNode.shortened($0))'" } ?? "here"
  }
}
