import PlanDiff

/// One row a provision of two renderings, for spreadsheets. Lists within a cell are divided by `; `.
struct VarianceCSV {
  static let columns = [
    "row_id", "plan_a", "addresses_a", "plan_b", "addresses_b", "wording_a", "wording_b", "words_that_differ",
    "variance", "matters", "size", "reading", "confidence", "certainty", "topics", "flags", "findings", "sources",
    "sha256_a", "sha256_b", "engine", "rules", "rules_sha256",
  ]

  let comparison: Comparison
  let index: ComparisonIndex

  func cells(of change: Change) -> [CSVWriter.Cell] {
    let row = VarianceRow(change, comparison, index)
    let size = row.variance == .weakerInB || row.variance == .strongerInB ? abs(change.severity ?? 0) : 0
    let rules = comparison.rules
    return [
      .figure(AnchorName.change(change)), .words(comparison.old.id), .words(addresses(change.old, comparison.old)),
      .words(comparison.new.id), .words(addresses(change.new, comparison.new)), .words(text(row.sideA)),
      .words(text(row.sideB)), .words(row.differences.map(Messages.difference).joined(separator: "; ")),
      .figure(row.variance.rawValue), .figure("\(row.variance.matters)"), .figure(size == 0 ? "" : String(size)),
      .words(row.reading), .figure(Messages.decimal(change.confidence)),
      .figure(change.alignment.map { Messages.decimal($0.certainty) } ?? ""),
      .words(change.topics.joined(separator: "; ")), .words(change.flags.map(\.rawValue).joined(separator: "; ")),
      .words(row.findings.joined(separator: "; ")), .words(sources(change)), .figure(comparison.old.sha256),
      .figure(comparison.new.sha256), .figure(EngineVersion.current), .words("\(rules.id) \(rules.version)"),
      .figure(rules.sha256),
    ]
  }

  /// With the plan's id, so that no spreadsheet takes `10.10` for a number.
  private func addresses(_ addresses: [String], _ plan: Plan) -> String {
    addresses.map { "\(plan.id)#\($0)" }.joined(separator: "; ")
  }

  private func text(_ parts: [MarkedSide.Part]) -> String {
    parts.map { part in part.runs.map(\.text).joined() }.joined(separator: "\n")
  }

  private func sources(_ change: Change) -> String {
    change.sources.map { id in index.source(id).map { "\(id) (\(Messages.source($0)))" } ?? id }.joined(separator: "; ")
  }
}
