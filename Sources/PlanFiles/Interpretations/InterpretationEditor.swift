import Foundation
public import PlanDiff

/// Adds to a file of interpretations without changing a sign of what stands there.
///
/// Every edit is an insertion of whole lines. The result is read again before it is kept: it must hold exactly what was
/// there and what was added, or the edit is refused. Saving writes beside the file and renames.
public struct InterpretationEditor {
  /// What is added to one claim.
  public struct Acceptance: Sendable {
    public var id: String
    public var pin: WordingPin?
    public var entry: HistoryEntry
    /// Pinned words by fingerprint.
    public var wordings: [String: String]

    public init(id: String, pin: WordingPin?, entry: HistoryEntry, wordings: [String: String] = [:]) {
      self.id = id
      self.pin = pin
      self.entry = entry
      self.wordings = wordings
    }
  }

  public let path: String
  public private(set) var set: InterpretationSet
  public private(set) var text: String
  private let hasByteOrderMark: Bool

  public init(path: String) throws(DiagnosticList) {
    self.path = path
    let source = try FileSource(path: path).text(limit: PlanReader.sizeLimit, kind: "YAML")
    let start = FileHandle(forReadingAtPath: path).flatMap { try? $0.read(upToCount: 3) }
    hasByteOrderMark = start == Data([0xEF, 0xBB, 0xBF])
    set = try InterpretationReader().read(yaml: source, name: path)
    text = source
  }

  /// Appends history entries to claims; a first pin becomes the claim's `pinned`, a later one stands in the entry.
  public mutating func accept(_ acceptances: [Acceptance]) throws(DiagnosticList) {
    var block = BlockText(text)
    let root = try node()
    guard let list = root.entry("claims"), case .list(let items) = list.value.content else {
      throw refusal(at: nil, "there is no list of claims")
    }
    var nodes: [String: DocumentNode] = [:]
    for item in items {
      if let id = item.entry("id")?.value.text?.trimmingSpaces { nodes[id] = item }
    }
    var expected = set
    var insertions: [Insertion] = []
    for acceptance in acceptances {
      guard let place = set.interpretations.firstIndex(where: { $0.id == acceptance.id }),
        let claim = nodes[acceptance.id]
      else { throw refusal(at: nil, "there is no claim '\(acceptance.id)'") }
      insertions += try accept(acceptance, claim, &expected.interpretations[place], block)
    }
    // From the bottom up, so that line numbers stay true; what comes later in a line's wake goes in first.
    for insertion in insertions.enumerated().sorted(by: {
      ($0.element.line, $0.offset) > ($1.element.line, $1.offset)
    }) {
      let element = insertion.element
      block.insert(element.lines, after: element.line, indentation: element.indentation)
    }
    try keep(block, expected)
    try addWordings(acceptances)
  }

  /// Appends claims at the end of the list.
  public mutating func append(_ claims: [Interpretation]) throws(DiagnosticList) {
    if claims.isEmpty { return }
    var block = BlockText(text)
    let root = try node()
    guard let list = root.entry("claims"), case .list(let items) = list.value.content, let first = items.first else {
      throw refusal(at: root.entry("claims")?.key.position, "there is no list of claims to add to")
    }
    let indentation = block.indentation(ofLine: first.position.line)
    try requireBlock(list, in: block)
    let end = block.endOfBlock(
      from: list.key.position.line, indentation: list.key.position.column, isList: true)
    block.insert(claims.flatMap { ClaimText.item(ClaimText.lines($0)) }, after: end, indentation: indentation)
    var expected = set
    expected.interpretations += claims
    try keep(block, expected)
  }

  /// Replaces the file: written beside it, then renamed.
  public func save() throws(DiagnosticList) {
    try FileReplacement(path: path).write((hasByteOrderMark ? "\u{FEFF}" : "") + text)
  }

  private struct Insertion {
    let lines: [String]
    let line: Int
    let indentation: Int
  }

  private func accept(
    _ acceptance: Acceptance, _ claim: DocumentNode, _ expected: inout Interpretation, _ block: BlockText
  ) throws(DiagnosticList) -> [Insertion] {
    try requireBlock(claim, in: block)
    var entry = acceptance.entry
    var added: [String] = []
    if let pin = acceptance.pin {
      if expected.firstPin == nil, claim.entry("pinned") == nil {
        expected.firstPin = pin
        added += ClaimText.pin(pin)
      } else {
        entry.pin = pin
      }
    }
    expected.history.append(entry)
    let lines = ClaimText.item(ClaimText.entry(entry))
    let margin = claim.position.column - 1
    let end = block.endOfBlock(from: claim.position.line, indentation: margin)
    guard let history = claim.entry("history") else {
      return [Insertion(lines: added + ["history:"] + lines.map { "  " + $0 }, line: end, indentation: margin)]
    }
    try requireBlock(history, in: block)
    guard case .list(let entries) = history.value.content, let first = entries.first else {
      throw refusal(at: history.key.position, "the history holds no entries")
    }
    let last = block.endOfBlock(from: history.key.position.line, indentation: margin + 1, isList: true)
    let insertion = Insertion(lines: lines, line: last, indentation: block.indentation(ofLine: first.position.line))
    return added.isEmpty ? [insertion] : [insertion, Insertion(lines: added, line: end, indentation: margin)]
  }

  private mutating func addWordings(_ acceptances: [Acceptance]) throws(DiagnosticList) {
    var fresh: [String: String] = [:]
    for acceptance in acceptances {
      fresh.merge(acceptance.wordings.filter { set.wordings[$0.key] == nil }) { first, _ in first }
    }
    if fresh.isEmpty { return }
    var block = BlockText(text)
    let lines = fresh.sorted { $0.key < $1.key }.flatMap { print, words in
      ClaimText.item(["sha256: \(print)", "text: \(YAMLScalar.written(words))"])
    }
    if let wordings = try node().entry("wordings"), case .list(let items) = wordings.value.content,
      let first = items.first
    {
      try requireBlock(wordings, in: block)
      let end = block.endOfBlock(from: wordings.key.position.line, indentation: 1, isList: true)
      block.insert(lines, after: end, indentation: block.indentation(ofLine: first.position.line))
    } else {
      let heading = ["# The words that the fingerprints under 'pinned' name.", "wordings:"]
      block.insert(heading + lines.map { "  " + $0 }, after: block.lines.count, indentation: 0)
    }
    var expected = set
    expected.wordings.merge(fresh) { first, _ in first }
    try keep(block, expected)
  }

  private func node() throws(DiagnosticList) -> DocumentNode {
    let complaints = Complaints(file: path)
    guard let node = DocumentParser(complaints: complaints).parse(text) else {
      throw DiagnosticList(complaints.inOrder)
    }
    return node
  }

  /// Keeps an edit only if the file then says what it should.
  private mutating func keep(_ block: BlockText, _ expected: InterpretationSet) throws(DiagnosticList) {
    let result: InterpretationSet
    do throws(DiagnosticList) {
      result = try InterpretationReader().read(yaml: block.text, name: path)
    } catch {
      // The addition makes a demand that the claim does not meet, such as a reason for what is approved.
      throw DiagnosticList(
        error.diagnostics.map { fault in
          Diagnostic(
            file: path, found: "with the addition, \(fault.found)", expected: fault.expected,
            mend: "mend the claim first; nothing was changed")
        })
    }
    guard result == expected else {
      throw refusal(at: nil, "the file is laid out in a way that nothing can be added to safely")
    }
    text = block.text
    set = result
  }

  private func requireBlock(_ node: DocumentNode, in block: BlockText) throws(DiagnosticList) {
    if block.sign(line: node.position.line, column: node.position.column) == UInt8(ascii: "{") {
      throw refusal(at: node.position, "the claim stands in { }")
    }
  }

  private func requireBlock(
    _ entry: (key: DocumentNode, value: DocumentNode), in block: BlockText
  ) throws(DiagnosticList) {
    if entry.value.position.line == entry.key.position.line {
      throw refusal(at: entry.value.position, "the list stands in [ ]")
    }
  }

  private func refusal(at position: Complaints.Position?, _ found: String) -> DiagnosticList {
    DiagnosticList(
      Diagnostic(
        file: path, line: position?.line, column: position?.column, found: found,
        expected: "claims, history and wordings as '- ' lines with their keys below one another",
        mend: "write it so; nothing was changed"))
  }
}

extension DocumentNode {
  /// A key of a mapping with its value.
  func entry(_ name: String) -> (key: DocumentNode, value: DocumentNode)? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.first { $0.key.text == name }
  }
}
