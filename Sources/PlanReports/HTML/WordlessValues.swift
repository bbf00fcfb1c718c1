import PlanDiff

/// Numbers that stand in no change because they have no words: holes and headings. They keep their place to link to.
struct WordlessValues {
  let comparison: Comparison

  var values: TemplateValues? {
    let old = rows(comparison.old, .old, Set(comparison.changes.flatMap(\.old)))
    let new = rows(comparison.new, .new, Set(comparison.changes.flatMap(\.new)))
    return (old + new).unlessEmpty.map { ["rows": $0] }
  }

  private func rows(_ plan: Plan, _ side: AnchorName.Side, _ told: Set<String>) -> [TemplateValues] {
    PlanOutline(plan).entries.filter { !told.contains($0.address) }.map { entry in
      [
        "anchor": AnchorName.provision(side, entry.address), "place": "\(plan.id)#\(entry.address)",
        "state": entry.children == nil ? Messages.printedHole : Messages.headingOnly,
      ]
    }
  }
}
