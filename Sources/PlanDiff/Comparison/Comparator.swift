/// Compares two plans: aligns their provisions, then reads what became of each.
public struct Comparator: Sendable {
  private let rules: RuleSet

  public init(rules: RuleSet) {
    self.rules = rules
  }

  public func compare(_ old: Plan, _ new: Plan) -> Comparison {
    let oldOutline = PlanOutline(old)
    let newOutline = PlanOutline(new)
    let links = Aligner(rules: rules).align(oldOutline, newOutline)
    let changes = links.map { link in
      Change(
        id: SHA256.hexadecimal("\(old.id)\(link.old)\(new.id)\(link.new)"), relation: link.relation,
        old: link.old.map { oldOutline.entries[$0].address }, new: link.new.map { newOutline.entries[$0].address },
        alignment: link.evidence, label: link.relation == .added ? .added : link.relation == .removed ? .removed : .reworded,
        severity: 0, confidence: 0.3)
    }
    return Comparison(old: old, new: new, rules: rules.identity, notices: [], points: [], changes: changes)
  }
}
