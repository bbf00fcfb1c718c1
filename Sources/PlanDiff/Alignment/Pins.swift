/// What a person has decided about correspondences; the aligner honours it before it looks at any word.
public struct Pins: Sendable, Equatable {
  /// Provisions that correspond (or do not), by address.
  public struct Pin: Sendable, Equatable {
    public var old: [String]
    public var new: [String]
    /// Who decided, or where it is written; printed among the reasons.
    public var source: String

    public init(old: [String], new: [String], source: String) {
      self.old = old
      self.new = new
      self.source = source
    }
  }

  /// Groups that are linked as given: one to one, one to several, or several to one. With one side empty, the
  /// provisions have no counterpart.
  public var linked: [Pin]
  /// Pairs (every old address with every new one) that must not be linked.
  public var forbidden: [Pin]

  public init(linked: [Pin] = [], forbidden: [Pin] = []) {
    self.linked = linked
    self.forbidden = forbidden
  }

  public static let none = Pins()
}
