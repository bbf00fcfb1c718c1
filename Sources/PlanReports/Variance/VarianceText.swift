import PlanDiff

/// The variance of two renderings for a terminal.
struct VarianceText {
  let width: Int
  let colour: Bool
  let grouping: TextReport.Grouping
  let lens: ReportLens

  func render(_ comparison: Comparison) -> [UInt8] {
    let index = ComparisonIndex(comparison)
    let visible = lens.visibleChanges(of: comparison)
    var canvas = TextCanvas(width: width, colour: colour)
    heading(comparison, hidden: comparison.changes.count - visible.count, to: &canvas)
    let told = visible.filter { $0.label != .unchanged }
    switch grouping {
    case .order: for change in told { entry(VarianceRow(change, comparison, index), to: &canvas) }
    case .topic:
      for group in ChangeGroups(byTopic: told, in: comparison).groups {
        canvas.blankLine()
        canvas.paragraph(group.topic.map(index.title(ofTopic:)) ?? Messages.withoutTopic, .strong)
        canvas.paragraph(String(repeating: "─", count: min(width, 40)), .quiet)
        for change in group.changes { entry(VarianceRow(change, comparison, index), to: &canvas) }
      }
    }
    let same = visible.filter { $0.label == .unchanged }
    if !same.isEmpty {
      let places = same.map { change in
        let (left, right) = (change.old.joined(separator: "+"), change.new.joined(separator: "+"))
        return left == right ? left : "\(left) ≈ \(right)"
      }
      canvas.blankLine()
      canvas.paragraph("Same wording (\(same.count)): \(places.joined(separator: ", "))", hanging: 2)
    }
    return canvas.bytes
  }

  private func heading(_ comparison: Comparison, hidden: Int, to canvas: inout TextCanvas) {
    canvas.paragraph("\(comparison.old.id) ≈ \(comparison.new.id)", .strong)
    canvas.blankLine()
    for (name, plan) in [("A: ", comparison.old), ("B: ", comparison.new)] {
      var text = StyledText(name, .quiet)
      text.append(Messages.plan(plan))
      text.append(" (" + Messages.wording(plan.wording) + ")", .quiet)
      canvas.paragraph(text, hanging: 3)
    }
    canvas.paragraph(Messages.engine(comparison.rules), .quiet, indent: 3)
    canvas.blankLine()
    for notice in comparison.notices { canvas.paragraph("Note: " + notice, hanging: 6) }
    canvas.blankLine()
    canvas.paragraph(Messages.varianceTotals(comparison), hanging: 2)
    if let hidden = Messages.varianceHidden(hidden, of: comparison.changes.count, lens) { canvas.paragraph(hidden) }
    canvas.paragraph(Messages.varianceLegend, .quiet)
  }

  private func entry(_ row: VarianceRow, to canvas: inout TextCanvas) {
    canvas.blankLine()
    var heading = StyledText(row.places, .strong)
    if !row.topics.isEmpty { heading.append(unbroken: "  ") }
    heading.append(row.topics.joined(separator: ", ") + ": ")
    heading.append(row.reading, .strong)
    if !row.remarks.isEmpty { heading.append("; " + row.remarks.joined(separator: "; ")) }
    canvas.paragraph(heading, hanging: 2)
    side("A: ", row.sideA, to: &canvas)
    side("B: ", row.sideB, to: &canvas)
    if !row.differences.isEmpty {
      canvas.paragraph(
        "Words that differ: " + row.differences.map(Messages.difference).joined(separator: "; "), indent: 2, hanging: 2)
    }
    canvas.paragraph(row.change.sentence, indent: 2)
    for finding in row.findings { canvas.paragraph("· " + finding, .quiet, indent: 2, hanging: 2) }
  }

  /// Marks stand in colour too: a strike-through would speak of deletion.
  private func side(_ name: String, _ parts: [MarkedSide.Part], to canvas: inout TextCanvas) {
    var text = StyledText(name, .quiet)
    if parts.isEmpty { text.append(Messages.nothingElsewhere) }
    for (place, part) in parts.enumerated() {
      if place > 0 { text.append(" ¶ ", .quiet) }
      for run in part.tidyRuns {
        switch run.operation {
        case .equal: text.append(run.text)
        case .delete: text.append("[-\(run.text)-]", .strong)
        case .insert: text.append("{+\(run.text)+}", .strong)
        }
      }
    }
    canvas.paragraph(text, indent: 2, hanging: 3)
  }
}
