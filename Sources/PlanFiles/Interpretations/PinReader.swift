import PlanDiff

/// Reads pins and history entries.
struct PinReader {
  let complaints: Complaints

  /// - Parameters:
  ///   - old: How many addresses the claim has in the old plan, and so how many fingerprints it needs.
  ///   - new: The same for the new plan.
  func pin(_ node: DocumentNode?, old: Int, new: Int) -> WordingPin? {
    guard let node,
      let reader = MappingReader(
        node, subject: "'pinned'", keys: ["old", "new", "reading"], complaints: complaints)
    else { return nil }
    return WordingPin(
      old: prints(reader, "old", count: old), new: prints(reader, "new", count: new), reading: reading(reader))
  }

  func history(_ items: [DocumentNode], old: Int, new: Int) -> [HistoryEntry] {
    items.compactMap { item in
      let keys = ["on", "by", "did", "status", "reason", "pinned"]
      guard let reader = MappingReader(item, subject: "a history entry", keys: keys, complaints: complaints) else {
        return nil
      }
      _ = reader.requiredText("on", mend: "give the date, such as 2026-02-01")
      let by = reader.requiredText("by", mend: "name who did it")
      if !reader.has("did") {
        complaints.error(
          at: reader.position, "a history entry has no 'did'",
          expected: "one of \(HistoryEntry.Deed.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      let status = reader.choice("status", of: Interpretation.Status.self)
      let reason = reader.text("reason")
      if status == .contested, reason == nil {
        complaints.error(
          at: reader.position, "an entry that contests gives no 'reason'", expected: "'reason'",
          mend: "say why the engine's reading is not followed")
      }
      return HistoryEntry(
        on: reader.date("on") ?? "", by: by?.text ?? "",
        did: reader.choice("did", of: HistoryEntry.Deed.self) ?? .noted, status: status, reason: reason?.text,
        pin: pin(reader.value("pinned"), old: old, new: new))
    }
  }

  private func prints(_ reader: MappingReader, _ key: String, count: Int) -> [String] {
    let prints = reader.texts(key)
    for print in prints where !PinReader.isFingerprint(print.text) {
      complaints.error(
        at: print.position, "the fingerprint is '\(DocumentNode.shortened(print.text))'",
        expected: "64 hexadecimal digits", mend: "remove 'pinned'; 'plandiff accept' writes it anew")
    }
    if prints.count != count {
      complaints.error(
        at: reader.value(key)?.position ?? reader.position, "'pinned' holds \(prints.count) fingerprints for '\(key)'",
        expected: "\(count), one for each address of the claim",
        mend: "remove 'pinned'; 'plandiff accept' writes it anew")
    }
    return prints.map(\.text)
  }

  private static func isFingerprint(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  private func reading(_ reader: MappingReader) -> WordingPin.Reading? {
    guard let node = reader.value("reading"),
      let reading = MappingReader(
        node, subject: "'reading'", keys: ["label", "severity", "rules"], complaints: complaints)
    else { return nil }
    if !reading.has("label") {
      complaints.error(at: reading.position, "'reading' has no 'label'", expected: "the label that was read")
    }
    guard let label = reading.choice("label", of: Label.self) else { return nil }
    var severity: Int?
    if let written = reading.text("severity") {
      severity = Int(written.text)
      if severity == nil {
        complaints.error(
          at: written.position, "the severity is '\(DocumentNode.shortened(written.text))'",
          expected: "a whole number from -3 to 3")
      }
    }
    return WordingPin.Reading(label: label, severity: severity, rules: reading.texts("rules").map(\.text))
  }
}
