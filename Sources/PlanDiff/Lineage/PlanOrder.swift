/// The order in which versions came about.
public enum PlanOrder {
  /// By date, then by id, but a plan after the one it was drafted on; a plan without a date comes last.
  public static func ordered(_ plans: [Plan]) -> [Plan] {
    var rest = plans.sorted { ($0.date ?? "9999", $0.id) < ($1.date ?? "9999", $1.id) }
    var result: [Plan] = []
    while !rest.isEmpty {
      let waiting = Set(rest.map(\.id))
      // Plans that name one another in a ring are taken by date.
      let place = rest.firstIndex { plan in plan.basis.map { $0 == plan.id || !waiting.contains($0) } ?? true } ?? 0
      result.append(rest.remove(at: place))
    }
    return result
  }

  /// The versions of a plan's negotiation, itself among them; a plan of no family stands alone. Another rendering of a
  /// text is no version of it.
  public static func family(of plan: Plan, among plans: [Plan]) -> [Plan] {
    let kin = plans.filter {
      $0.id == plan.id || plan.family != nil && $0.family == plan.family && $0.renderingOf == nil
    }
    return ordered(kin.contains { $0.id == plan.id } ? kin : kin + [plan])
  }
}
