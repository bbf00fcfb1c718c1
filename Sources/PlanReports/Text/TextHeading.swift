import PlanDiff

/// The top of the text report: which texts, read by which rules, what must be known first, and the totals.
struct TextHeading {
  let comparison: Comparison
  let visibleCount: Int
  let lens: ReportLens
  let colour: Bool

  func write(to canvas: inout TextCanvas) {
    canvas.paragraph(Messages.heading(comparison.old, comparison.new), .strong)
    canvas.blankLine()
    plan("Old:", comparison.old, to: &canvas)
    plan("New:", comparison.new, to: &canvas)
    canvas.paragraph(Messages.engine(comparison.rules), .quiet, indent: 5)
    if !comparison.notices.isEmpty { canvas.blankLine() }
    for notice in comparison.notices {
      canvas.paragraph("Note: " + notice, hanging: 6)
    }
    canvas.blankLine()
    canvas.paragraph(Messages.pointCount(comparison.old) + " " + Messages.pointCount(comparison.new))
    let reported = comparison.changes.count { $0.label == .removed && $0.flags.contains(.reported) }
    totals("Points", comparison.points.map(\.label), reported: reported, to: &canvas)
    totals("Provisions", comparison.changes.map(\.label), reported: reported, to: &canvas)
    structure(to: &canvas)
    if let hidden = Messages.hidden(comparison, visible: visibleCount, lens) {
      canvas.paragraph(hidden)
    }
    if !colour, comparison.changes.contains(where: { !$0.redline.isEmpty }) {
      canvas.paragraph(Messages.legend, .quiet)
    }
  }

  private func plan(_ side: String, _ plan: Plan, to canvas: inout TextCanvas) {
    var words = plan.id
    if !plan.title.isEmpty { words += ": " + plan.title }
    if let date = plan.date { words += ", " + Messages.date(date) }
    var text = StyledText(side + " ", .quiet)
    text.append(words)
    if !plan.title.isEmpty || plan.wording != .verbatim {
      text.append(" (" + Messages.wording(plan.wording) + ")", .quiet)
    }
    canvas.paragraph(text, hanging: 5)
  }

  private func totals(_ title: String, _ labels: [Label], reported: Int, to canvas: inout TextCanvas) {
    if labels.isEmpty { return }
    let counts = Label.allCases.compactMap { label -> String? in
      let count = labels.count { $0 == label }
      return count == 0 ? nil : Messages.total(label, count, reported: reported)
    }
    canvas.paragraph("\(title): \(counts.joined(separator: ", ")).", hanging: 2)
  }

  private func structure(to canvas: inout TextCanvas) {
    let changes = comparison.changes
    let counts = [
      ("moved", changes.count { $0.moved }), ("renumbered", changes.count { $0.renumbered }),
      ("promoted", changes.count { $0.promoted }), ("demoted", changes.count { $0.demoted }),
      ("split", changes.count { $0.relation == .split }), ("merged", changes.count { $0.relation == .merge }),
    ]
    let words = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
    if !words.isEmpty { canvas.paragraph("Structure: \(words.joined(separator: ", ")).", hanging: 2) }
  }
}
