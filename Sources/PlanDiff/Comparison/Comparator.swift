/// Compares two plans: aligns their provisions, then reads what became of each.
///
/// Correspondence and judgement are separate: links are found without looking at force, and a silent text is never
/// read as a removal.
public struct Comparator: Sendable {
  /// Changes read in one go: enough that handing out the work costs nothing.
  private static let grain = 16

  private let rules: RuleSet

  public init(rules: RuleSet) {
    self.rules = rules
  }

  /// Compares an older plan with a newer one, or two renderings of one text.
  ///
  /// - Parameters:
  ///   - old: The older plan; the first rendering.
  ///   - new: The newer plan; the second rendering.
  ///   - pins: What a person has decided about which provisions correspond.
  ///   - asRenderings: Both render one text, whatever they declare; plans that declare it need no telling.
  public func compare(_ old: Plan, _ new: Plan, pins: Pins = .none, asRenderings: Bool = false) -> Comparison {
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
    let isDeclared = old.isRendering(with: new)
    let comparesRenderings = asRenderings || isDeclared
    let notices =
      comparesRenderings
      ? [Notices.renderings(old, new, isDeclared: isDeclared)] + kinship.noticesBesideRendering(old, new)
      : kinship.notices(old, new) + Notices.style(left, right)
    let comparison = Comparison(
      old: old, new: new, rules: rules.identity,
      notices: notices + pins.faults(old: left.outline, new: right.outline).map(\.sentence)
        + Notices.notices(left.outline, right.outline) + Notices.limits(changes),
      points: points, changes: changes)
    return comparesRenderings ? comparison.asVariance : comparison
  }
}
