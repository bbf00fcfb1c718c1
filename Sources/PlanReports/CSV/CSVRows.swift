import PlanDiff

/// The cells of a change. Its id is the name of its place in the page. Lists within a cell are divided by `; `.
struct CSVRows {
  static let columns = [
    "change_id", "old_plan", "old_addresses", "new_plan", "new_addresses", "relation", "label", "severity",
    "confidence", "certainty", "moved", "renumbered", "promoted", "demoted", "topics", "flags", "sentence", "old_text",
    "new_text", "findings", "effects", "comments", "sources", "old_sha256", "new_sha256", "engine", "rules",
    "rules_sha256",
  ]

  let comparison: Comparison
  let index: ComparisonIndex

  func cells(of change: Change) -> [CSVWriter.Cell] {
    let hasSeverity = change.label != .replaced && change.label != .undisclosed
    let severity = hasSeverity ? change.severity.map(String.init) ?? "" : ""
    let rules = comparison.rules
    return [
      .figure(AnchorName.change(change)), .words(comparison.old.id), .words(places(change.old, comparison.old)),
      .words(comparison.new.id), .words(places(change.new, comparison.new)), .figure(change.relation.rawValue),
      .figure(change.label.rawValue), .figure(severity), .figure(Messages.decimal(change.confidence)),
      .figure(change.alignment.map { Messages.decimal($0.certainty) } ?? ""), .figure("\(change.moved)"),
      .figure("\(change.renumbered)"), .figure("\(change.promoted)"), .figure("\(change.demoted)"),
      .words(change.topics.joined(separator: "; ")), .words(change.flags.map(\.rawValue).joined(separator: "; ")),
      .words(change.sentence), .words(text(change.old, index.old)), .words(text(change.new, index.new)),
      .words(change.deltas.map(finding).joined(separator: "; ")),
      .words(Messages.effects(change.effects)), .words(comments(change)), .words(sources(change)),
      .figure(comparison.old.sha256), .figure(comparison.new.sha256), .figure(EngineVersion.current),
      .words("\(rules.id) \(rules.version)"), .figure(rules.sha256),
    ]
  }

  /// With the plan's id, so that no spreadsheet takes `10.10` for a number.
  private func places(_ addresses: [String], _ plan: Plan) -> String {
    addresses.map { "\(plan.id)#\($0)" }.joined(separator: "; ")
  }

  private func text(_ addresses: [String], _ provisions: [String: Provision]) -> String {
    addresses.map { address in
      guard let provision = provisions[address] else { return "" }
      return ([provision.text] + provision.alternatives.map { "\(Messages.alternative) \($0)" })
        .filter { !$0.isEmpty }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func finding(_ delta: Delta) -> String { "\(Messages.delta(delta)) [\(delta.rule)]" }

  /// What people noted, claimed and concluded: nothing a person wrote is lost on export.
  private func comments(_ change: Change) -> String {
    let notes = note(change.old, index.old, comparison.old) + note(change.new, index.new, comparison.new)
    let claims = change.claims.map { Messages.claim($0, source: index.source(of: $0, in: comparison.new)) }
    let readings = (comparison.interpretations[change.id] ?? []).map(InterpretationText.plain)
    return (notes + claims + readings).joined(separator: "\n")
  }

  private func note(_ addresses: [String], _ provisions: [String: Provision], _ plan: Plan) -> [String] {
    addresses.compactMap { address in provisions[address]?.note.map { "\(plan.id)#\(address): \($0)" } }
  }

  private func sources(_ change: Change) -> String {
    var seen: Set<String> = []
    return change.sources.filter { seen.insert($0).inserted }.map { id in
      index.source(id).map { "\(id) (\(Messages.source($0)))" } ?? id
    }.joined(separator: "; ")
  }
}
