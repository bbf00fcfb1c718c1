/// The result of comparing two plans: neutral correspondence first, readings of force beside it.
public struct Comparison: Sendable {
  public struct PointChange: Sendable, Equatable {
    public var old: [String]
    public var new: [String]
    public var label: Label

    public init(old: [String], new: [String], label: Label) {
      self.old = old
      self.new = new
      self.label = label
    }
  }

  public var old: Plan
  public var new: Plan
  public var rules: RuleSet.Identity
  /// What a reader must know before reading on, in order of weight.
  public var notices: [String]
  /// The top-level points that people count, each with the label of the whole.
  public var points: [PointChange]
  /// In the order of the old plan, additions after their predecessor in the new plan.
  public var changes: [Change]
  /// The texts are two renderings of one text: what differs is variance between renderings and no change.
  public var comparesRenderings = false
  /// What people say of the changes, by id of the change; computed readings never depend on it.
  public var interpretations: [String: [InterpretationNote]] = [:]

  public init(
    old: Plan, new: Plan, rules: RuleSet.Identity, notices: [String], points: [PointChange], changes: [Change]
  ) {
    self.old = old
    self.new = new
    self.rules = rules
    self.notices = notices
    self.points = points
    self.changes = changes
  }

  /// Number of provisions changes with a label.
  public func count(of label: Label) -> Int {
    changes.count { $0.label == label }
  }
}
