/// Compares two plans: aligns their provisions, then reads what became of each.
///
/// Correspondence and judgement are separate: links are found without looking at force, and a silent text is never
/// read as a removal.
public struct Comparator: Sendable {
  /// Changes read in one go: enough that handing out the work costs nothing.
  private static let grain = 64

  private let rules: RuleSet

  public init(rules: RuleSet) {
    self.rules = rules
  }

  /// Compares an older plan with a newer one; pins are what a person has decided about which provisions correspond.
  public func compare(_ old: Plan, _ new: Plan, pins: Pins = .none) -> Comparison {
    let plans = [old, new].map { TokenizedPlan(PlanOutline($0), tokenizer: rules.tokenizer) }
    let left = plans[0]
    let right = plans[1]
    let builder = ChangeBuilder(old: left, new: right, rules: rules)
    let changes: [Change]
    var links: [Link]?
    let points: [Comparison.PointChange]
    if Disclosure.isWithheld(old) || Disclosure.isWithheld(new) {
      changes = Disclosure(old: left.outline, new: right.outline, builder: builder).changes()
      points = changes.map {
        Comparison.PointChange(old: Disclosure.tops($0.old), new: Disclosure.tops($0.new), label: $0.label)
      }
    } else {
      let found = Aligner(rules: rules).align(
        left, right, pins: Disclosure.pins(left.outline, right.outline, besides: pins))
      let read = ParallelMap.map(found.count, grain: Self.grain) { range in range.map { builder.change(for: found[$0]) }
      }
      let built = zip(found, read).compactMap { link, change in change.map { (link, $0) } }
      changes = built.map(\.1)
      points = PointRollUp(old: left.outline, new: right.outline, changes: built).points
      links = found
    }
    let kinship = Kinship(old: left, new: right, links: links, lexicon: rules.lexicon)
    return Comparison(
      old: old, new: new, rules: rules.identity,
      notices: kinship.notices(old, new) + pins.faults(old: left.outline, new: right.outline).map(\.sentence)
        + Notices.notices(left.outline, right.outline) + Notices.anchored(changes),
      points: points, changes: changes)
  }
}
