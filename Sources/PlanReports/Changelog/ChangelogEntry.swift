public import PlanDiff

/// One version in the change log: a plan, and its comparison with the text it was drafted on.
public struct ChangelogEntry: Sendable {
  public var plan: Plan
  /// nil where no basis is declared or the basis is not at hand.
  public var comparison: Comparison?

  public init(plan: Plan, comparison: Comparison?) {
    self.plan = plan
    self.comparison = comparison
  }
}
