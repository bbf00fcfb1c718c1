/// What a person has decided about correspondences; the aligner honours it before it looks at any word.
public struct Pins: Sendable, Equatable {
  /// Provisions that correspond (or do not), by address.
  public struct Pin: Sendable, Equatable {
    public var old: [String]
    public var new: [String]
    /// Who decided, or where it is written; printed among the reasons.
    public var source: String
    /// ``Pins/fingerprint(of:)`` of the texts decided on, one for each address of the side; empty where none is kept.
    public var oldFingerprints: [String]
    public var newFingerprints: [String]

    public init(
      old: [String], new: [String], source: String, oldFingerprints: [String] = [], newFingerprints: [String] = []
    ) {
      self.old = old
      self.new = new
      self.source = source
      self.oldFingerprints = oldFingerprints
      self.newFingerprints = newFingerprints
    }

    /// The same decision for a comparison the other way round.
    public var reversed: Pin {
      Pin(
        old: new, new: old, source: source, oldFingerprints: newFingerprints, newFingerprints: oldFingerprints)
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

  /// The same decisions for a comparison the other way round.
  public var reversed: Pins {
    Pins(linked: linked.map(\.reversed), forbidden: forbidden.map(\.reversed))
  }
}
