public import PlanDiff

/// The report for a repository or a note: sources stand in footnotes, marks are `<del>` and `<ins>`, which need no colour.
public struct MarkdownReport: ReportFormat {
  public static let name = "markdown"

  private let grouping: TextReport.Grouping
  private let lens: ReportLens

  public init(groupBy grouping: TextReport.Grouping = .order, lens: ReportLens = ReportLens()) {
    self.grouping = grouping
    self.lens = lens
  }

  public func render(_ comparison: Comparison) -> [UInt8] {
    if comparison.comparesRenderings { return VarianceMarkdown(lens: lens).render(comparison) }
    let index = ComparisonIndex(comparison)
    let visible = lens.visibleChanges(of: comparison)
    var page = PageValues(comparison: comparison, index: index, visible: visible, lens: lens).values
    page["totals"] = totals(comparison)
    var footnotes = Footnotes(comparison: comparison, index: index)
    page["groups"] = groups(visible, comparison, index, &footnotes)
    page["footnotes"] = footnotes.values
    page["nothing"] = visible.isEmpty ? Messages.noChanges : nil
    return ReportTemplates.shared.render("markdown", page)
  }

  private func totals(_ comparison: Comparison) -> [TemplateValues] {
    Label.allCases.compactMap { label in
      let count = comparison.count(of: label)
      return count == 0
        ? nil : ["glyph": Messages.glyph(label), "words": Messages.labelName(label), "count": String(count)]
    }
  }

  private func groups(
    _ visible: [Change], _ comparison: Comparison, _ index: ComparisonIndex, _ footnotes: inout Footnotes
  ) -> [TemplateValues] {
    let entry = MarkdownEntry(comparison: comparison, index: index)
    var result: [TemplateValues] = []
    switch grouping {
    case .order:
      result.append([
        "heading": Messages.changesInOrder, "changes": visible.map { entry.values(of: $0, &footnotes) },
      ])
    case .topic:
      for group in ChangeGroups(byTopic: visible, in: comparison).groups {
        result.append([
          "heading": group.topic.map(index.title(ofTopic:)) ?? Messages.withoutTopic,
          "changes": group.changes.map { entry.values(of: $0, &footnotes) },
        ])
      }
    }
    return result
  }
}
