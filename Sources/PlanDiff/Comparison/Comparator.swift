/// Compares two plans: aligns their provisions, then reads what became of each.
///
/// Correspondence and judgement are separate: links are found without looking at force, and a silent text is never
/// read as a removal.
public struct Comparator: Sendable {
  private let rules: RuleSet

  public init(rules: RuleSet) {
    self.rules = rules
  }

  public func compare(_ old: Plan, _ new: Plan) -> Comparison {
    let left = PlanOutline(old)
    let right = PlanOutline(new)
    var builder = ChangeBuilder(old: left, new: right, rules: rules)
    let changes: [Change]
    let points: [Comparison.PointChange]
    if Disclosure.isWithheld(old) || Disclosure.isWithheld(new) {
      changes = Disclosure(old: left, new: right, builder: builder).changes()
      points = changes.map { Comparison.PointChange(old: Disclosure.tops($0.old), new: Disclosure.tops($0.new), label: $0.label) }
    } else {
      let links = Aligner(rules: rules).align(left, right)
      let built = links.compactMap { link in builder.change(for: link).map { (link, $0) } }
      changes = built.map(\.1)
      points = PointRollUp(old: left, new: right, changes: built).points
    }
    return Comparison(
      old: old, new: new, rules: rules.identity, notices: Notices.notices(left, right, changes), points: points, changes: changes)
  }
}
