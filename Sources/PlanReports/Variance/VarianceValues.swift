import PlanDiff

/// The values that the page and the Markdown file about two renderings are filled with.
struct VarianceValues {
  let comparison: Comparison
  let index: ComparisonIndex
  let lens: ReportLens

  var values: TemplateValues {
    let visible = lens.visibleChanges(of: comparison)
    var page = PageValues(comparison: comparison, index: index, visible: visible, lens: lens).values
    page["title"] = Messages.varianceTitle(comparison)
    page["kicker"] = Messages.varianceKicker
    page["plans"] = [plan(comparison.old, "A"), plan(comparison.new, "B")]
    page["lead"] = Messages.varianceLead
    page["varianceTotals"] = Messages.varianceTotals(comparison)
    page["varianceHidden"] = Messages.varianceHidden(
      comparison.changes.count - visible.count, of: comparison.changes.count, lens)
    page["columns"] = Messages.varianceColumns
    page["rows"] = visible.map { row(VarianceRow($0, comparison, index)) }
    return page
  }

  private func plan(_ plan: Plan, _ side: String) -> TemplateValues {
    [
      "anchor": "text-" + side, "side": side, "title": Messages.name(plan), "date": plan.date.map(Messages.date),
      "provenance": Messages.provenance(plan), "count": Messages.pointCount(plan),
    ]
  }

  private func row(_ row: VarianceRow) -> TemplateValues {
    [
      "anchor": AnchorName.change(row.change), "places": row.places, "topics": row.topics,
      "matters": row.variance.matters ? "matters" : "same",
      "sides": [
        side("A", row.sideA, comparison.old), side("B", row.sideB, comparison.new),
      ],
      "hasDifferences": !row.differences.isEmpty, "hasFindings": !row.findings.isEmpty,
      "differences": row.differences.map(Messages.difference),
      "differenceLine": row.differences.map(Messages.difference).joined(separator: "; "), "reading": row.reading,
      "remarks": row.remarks,
      "sentence": row.variance.matters ? row.change.sentence.unlessEmpty : nil, "findings": row.findings,
    ]
  }

  private func side(_ name: String, _ parts: [MarkedSide.Part], _ plan: Plan) -> TemplateValues {
    [
      "name": name, "language": plan.language, "nothing": parts.isEmpty ? Messages.nothingElsewhere : nil,
      "parts": parts.enumerated().map { place, part -> TemplateValues in
        [
          "isFollowed": place + 1 < parts.count,
          "runs": part.tidyRuns.map { run -> TemplateValues in
            ["equal": run.operation == .equal ? run.text : nil, "own": run.operation == .equal ? nil : run.text]
          },
        ]
      },
    ]
  }
}

/// The variance of two renderings as one page that needs no script and asks for nothing from outside.
struct VarianceHTML {
  let lens: ReportLens
  let home: String?

  func render(_ comparison: Comparison) -> [UInt8] {
    let templates = ReportTemplates.shared
    let style = templates.text(of: "report.css") + templates.text(of: "table.css") + templates.text(of: "variance.css")
    var values = VarianceValues(comparison: comparison, index: ComparisonIndex(comparison), lens: lens).values
    values["homeLink"] = home
    values["style"] = style
    values["policy"] = HTMLReport.policy(style: style, script: "")
    return templates.render("variance", values)
  }
}

/// The same for a repository or a note.
struct VarianceMarkdown {
  let lens: ReportLens

  func render(_ comparison: Comparison) -> [UInt8] {
    ReportTemplates.shared.render(
      "variance-markdown",
      VarianceValues(comparison: comparison, index: ComparisonIndex(comparison), lens: lens).values)
  }
}
