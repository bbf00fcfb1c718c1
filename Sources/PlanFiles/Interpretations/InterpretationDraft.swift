import Foundation
public import PlanDiff

/// Prepares claims for a person to edit: one for each change, with the engine's reading as a proposal.
public struct InterpretationDraft: Sendable {
  private let comparison: Comparison
  private let by: String
  private let on: String?

  /// - Parameters:
  ///   - by: Who drafts; may be empty.
  ///   - on: The date for the history; nil writes no history.
  public init(comparison: Comparison, by: String = "", on: String? = nil) {
    self.comparison = comparison
    self.by = by
    self.on = on
  }

  /// A draft claim for every change that no claim of the set speaks of. Sources are those the plans cite.
  public func claims(besides set: InterpretationSet? = nil) -> [Interpretation] {
    let known = set?.interpretations ?? []
    var ids = Set(known.map(\.id))
    return comparison.changes.compactMap { change in
      let isKnown = known.contains { Set($0.old) == Set(change.old) && Set($0.new) == Set(change.new) }
      return isKnown ? nil : claim(for: change, ids: &ids)
    }
  }

  /// A new file with its claims.
  public func file() -> String {
    ClaimText.file(
      InterpretationSet(name: "", old: comparison.old.id, new: comparison.new.id, interpretations: claims()))
  }

  /// Writes a new file, or appends what is missing to one that is there; gives the number of claims written.
  public func write(to path: String) throws(DiagnosticList) -> Int {
    guard FileManager.default.fileExists(atPath: path) else {
      let claims = claims()
      try? FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try FileReplacement(path: path).write(file())
      return claims.count
    }
    var editor = try InterpretationEditor(path: path)
    guard editor.set.old == comparison.old.id, editor.set.new == comparison.new.id else {
      throw DiagnosticList(
        Diagnostic(
          file: path, found: "the file is about \(editor.set.old) and \(editor.set.new)",
          expected: "claims about \(comparison.old.id) and \(comparison.new.id)", mend: "name another file"))
    }
    let claims = claims(besides: editor.set)
    try editor.append(claims)
    if !claims.isEmpty { try editor.save() }
    return claims.count
  }

  private func claim(for change: Change, ids: inout Set<String>) -> Interpretation {
    let isSilent = change.label == .undisclosed
    return Interpretation(
      id: id(for: change, ids: &ids), old: change.old, new: change.new,
      expectation: ExpectedReading(labels: isSilent ? [] : [change.label], nothing: isSilent),
      because: isSilent ? "" : "To be written. plandiff says: \(change.sentence)", by: by, status: .draft,
      sources: sources(of: change), history: on.map { [HistoryEntry(on: $0, by: by, did: .drafted)] } ?? [])
  }

  /// Addresses as a name: `8`, `10.d-5.b`.
  private func id(for change: Change, ids: inout Set<String>) -> String {
    let old = change.old.joined(separator: "+")
    let new = change.new.joined(separator: "+")
    var id = old == new ? old : [old.isEmpty ? "new" : old, new.isEmpty ? "gone" : new].joined(separator: "-")
    while !ids.insert(id).inserted { id += "~" }
    return id
  }

  private func sources(of change: Change) -> [String] {
    var seen: Set<String> = []
    let ids = change.sources + change.claims.compactMap { $0.source }.map { "\(comparison.new.id):\($0)" }
    return ids.filter { seen.insert($0).inserted }
  }
}
