import PlanDiff

/// Why a change was read as it was: findings with their quotations and rules, the link, and where both wordings stand.
struct EvidenceValues {
  let comparison: Comparison
  let index: ComparisonIndex

  func values(of change: Change, notes: [InterpretationNote]) -> TemplateValues {
    [
      "summary": Messages.evidence(change), "deltas": change.deltas.prefix(Self.mostDeltas).map(delta),
      "facts": facts(change, notes),
      "sources": [sources(change, comparison.old), sources(change, comparison.new)].compactMap { $0 },
    ]
  }

  /// Nobody opens a list of more; what is left out is counted, and stands in the other reports.
  private static let mostDeltas = 1_000

  private func delta(_ delta: Delta) -> TemplateValues {
    let old = delta.old?.text
    // Words that stand on both sides are shown once.
    let new = delta.new?.text == old ? nil : delta.new?.text
    let isGone = old != nil && delta.new == nil
    return [
      "facet": Messages.facet(delta.facet), "direction": Messages.direction(delta),
      "colon": old == nil && new == nil ? "" : ": ", "old": old, "new": new,
      "link": old != nil && new != nil ? " became " : "",
      "ending": old == nil ? (new == nil ? "" : " is new") : (isGone ? " is gone" : ""),
      "rule": Messages.ruleAlone(delta),
    ]
  }

  private func facts(_ change: Change, _ notes: [InterpretationNote]) -> [TemplateValues] {
    var facts: [(String, String)] = []
    let rest = change.deltas.count - Self.mostDeltas
    if rest > 0 { facts.append(("Further findings", "\(rest) more, which the reports in JSON and CSV list")) }
    if change.label != .undisclosed { facts.append(("Confidence", Messages.confidenceAlone(change))) }
    if let link = change.alignment { facts.append(("Link", Messages.linkAlone(link, comparison))) }
    if !change.related.isEmpty { facts.append(("See also", change.related.joined(separator: ", "))) }
    facts += notes.filter { $0.standing == .agreed }.map { ("Interpretation", InterpretationText.plain($0)) }
    facts += remarks(change.old, index.old, comparison.old) + remarks(change.new, index.new, comparison.new)
    facts.append(("Change", change.id))
    return facts.map { ["name": $0.0, "words": $0.1] }
  }

  private func remarks(
    _ addresses: [String], _ provisions: [String: Provision], _ plan: Plan
  ) -> [(String, String)] {
    addresses.compactMap { address in
      provisions[address]?.note.map { ("Note on \(plan.id)#\(address)", $0) }
    }
  }

  private func sources(_ change: Change, _ plan: Plan) -> TemplateValues? {
    let ids = change.sources.filter { $0.hasPrefix(plan.id + ":") }
    var seen: Set<String> = []
    let found = ids.filter { seen.insert($0).inserted }.compactMap { index.source($0) }
    if found.isEmpty { return nil }
    let entries = found.enumerated().map { place, source -> TemplateValues in
      [
        "url": WebLink.safe(source.url), "words": Messages.shortSource(source),
        "separator": place + 1 < found.count ? "; " : "",
      ]
    }
    return ["name": Messages.sources(plan), "entries": entries]
  }
}

extension ComparisonIndex {
  /// The source a claim names, in the plan that holds the claim.
  func source(of claim: Claim, in plan: Plan) -> Source? {
    claim.source.flatMap { id in source(plan.id + ":" + id) ?? source(id) }
  }
}
