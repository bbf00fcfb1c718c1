import PlanDiff

/// The history of the plans as a change log, newest version first. Every sentence names its addresses.
public struct ChangelogMarkdown: Sendable {
  /// The sections of a version, in their order. What was reworded or left as it was is only counted.
  private static let sections: [Label] = [
    .removed, .added, .softened, .hardened, .mixed, .replaced, .undisclosed,
  ]

  public init() {}

  /// - Parameter entries: In any order; the newest is written first.
  public func render(_ entries: [ChangelogEntry]) -> [UInt8] {
    let order = PlanOrder.ordered(entries.map(\.plan)).map(\.id)
    let newestFirst = order.reversed().compactMap { id in entries.first { $0.plan.id == id } }
    let values: TemplateValues = [
      "title": Messages.changelogTitle, "lead": Messages.changelogLead, "versions": newestFirst.map(version),
    ]
    return ReportTemplates.shared.render("changelog", values)
  }

  private func version(_ entry: ChangelogEntry) -> TemplateValues {
    let plan = entry.plan
    var values: TemplateValues = [
      "heading": Messages.changelogHeading(plan), "provenance": Messages.provenance(plan),
    ]
    guard let comparison = entry.comparison else {
      values["basis"] = plan.basis.map { Messages.basisMissing(plan, $0) } ?? Messages.noBasis(plan)
      return values
    }
    values["basis"] = Messages.comparedWith(comparison)
    values["notices"] = comparison.notices
    values["sections"] = Self.sections.compactMap { section($0, comparison) }
    let hasUntold = comparison.changes.contains { $0.label == .reworded || $0.label == .unchanged }
    values["untold"] = hasUntold ? Messages.untold(comparison) : nil
    return values
  }

  private func section(_ label: Label, _ comparison: Comparison) -> TemplateValues? {
    let changes = comparison.changes.filter { $0.label == label }
    if changes.isEmpty { return nil }
    let index = ComparisonIndex(comparison)
    if label == .undisclosed {
      return ["name": Messages.sectionName(label), "items": [silence(changes, comparison, index)]]
    }
    return ["name": Messages.sectionName(label), "items": changes.map { item($0, comparison, index) }]
  }

  private func item(_ change: Change, _ comparison: Comparison, _ index: ComparisonIndex) -> TemplateValues {
    let isReported = change.relation == .undisclosed && change.label == .removed
    var words = isReported ? ChangeWords.verdict(change, comparison, index) + "." : change.sentence
    if words.isEmpty { words = Messages.labelName(change.label) + "." }
    if isReported || change.sentence.isEmpty { words = words.prefix(1).uppercased() + words.dropFirst() }
    let topics = change.topics.map(index.title(ofTopic:)).joined(separator: ", ")
    return [
      "place": isReported ? places(comparison.old.id, change.old) : PlaceName.of(change, in: comparison),
      "topics": topics.unlessEmpty, "doubt": change.isUncertain ? "Possibly:" : nil, "words": words,
    ]
  }

  /// Provisions of which nothing is known share one sentence.
  private func silence(_ changes: [Change], _ comparison: Comparison, _ index: ComparisonIndex) -> TemplateValues {
    let old = changes.flatMap(\.old)
    let addresses = old.isEmpty ? changes.flatMap(\.new) : old
    let sentence = Messages.disclosureUnknown
    return [
      "place": places(old.isEmpty ? comparison.new.id : comparison.old.id, addresses),
      "words": sentence.prefix(1).uppercased() + sentence.dropFirst() + ".",
    ]
  }

  private func places(_ plan: String, _ addresses: [String]) -> String {
    let outermost = PlaceName.outermost(addresses)
    guard let first = outermost.first else { return plan }
    return (["\(plan)#\(first)"] + outermost.dropFirst().map { "#" + $0 }).joined(separator: ", ")
  }
}
