import PlanDiff

/// The first page of the site: the texts, and what was compared with what.
struct SiteIndex {
  let plans: [Plan]
  let comparisons: [Comparison]
  let tables: [VersionTable]

  func render() -> [UInt8] {
    let templates = ReportTemplates.shared
    let style = templates.text(of: "report.css")
    let byBasis = comparisons.filter { $0.new.basis == $0.old.id }
    let others = comparisons.filter { $0.new.basis != $0.old.id }
    let groups: [TemplateValues?] = [
      group("by-basis", Messages.siteByBasis, byBasis), group("by-family", Messages.siteByFamily, others),
    ]
    let values: TemplateValues = [
      "title": Messages.siteTitle, "lead": Messages.siteLead, "style": style,
      "policy": HTMLReport.policy(style: style, script: ""), "groups": groups.compactMap { $0 },
      "hasTables": !tables.isEmpty, "tablesHeading": Messages.siteTables, "tables": tables.map(table),
      "hasPlans": !plans.isEmpty, "plans": SitePairs.inOrder(plans).map(plan),
      "engine": comparisons.first.map { Messages.engine($0.rules) },
    ]
    return templates.render("index", values)
  }

  private func group(_ anchor: String, _ heading: String, _ comparisons: [Comparison]) -> TemplateValues? {
    if comparisons.isEmpty { return nil }
    return ["anchor": anchor, "heading": heading, "pairs": comparisons.map(pair)]
  }

  private func pair(_ comparison: Comparison) -> TemplateValues {
    let stem = SiteReport.stem(comparison)
    let reported = comparison.changes.count { $0.label == .removed && $0.flags.contains(.reported) }
    let totals = Label.allCases.compactMap { label -> TemplateValues? in
      let count = comparison.count(of: label)
      if count == 0 { return nil }
      return [
        "label": label.rawValue, "glyph": Messages.glyph(label),
        "words": Messages.total(label, count, reported: reported),
      ]
    }
    return [
      "stem": stem, "heading": Messages.heading(comparison.old, comparison.new),
      "texts": Messages.siteTexts(comparison.old, comparison.new), "totals": totals,
    ]
  }

  private func table(_ table: VersionTable) -> TemplateValues {
    ["stem": SiteReport.stem(table), "heading": table.plans.map(\.id).joined(separator: ", ")]
  }

  private func plan(_ plan: Plan) -> TemplateValues {
    [
      "id": plan.id, "title": Messages.name(plan), "date": plan.date.map(Messages.date),
      "provenance": Messages.provenance(plan), "count": Messages.pointCount(plan), "sha256": plan.sha256,
    ]
  }
}
