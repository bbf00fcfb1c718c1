/// One line of a table of versions: the provisions that correspond, a cell a version.
public struct VersionRow: Sendable, Equatable {
  /// `us28#8` where the base has the provision, otherwise a fingerprint of the place where it first stands (`x-1f0a93c7`).
  public var id: String
  /// Address in the base; nil where the base lacks the provision.
  public var baseAddress: String?
  public var topics: [String]
  /// In the order of the versions.
  public var cells: [VersionCell]
}

/// What one version has in a row.
public struct VersionCell: Sendable, Equatable {
  /// What is known of a provision in one version.
  public enum Status: String, Sendable, CaseIterable {
    /// The base itself.
    case base
    /// It stands here, and no public version stands before it to step from.
    case first
    /// The wording is that of `against`.
    case same
    /// The wording differs from that of `against`.
    case changed
    /// It stands here and not in `against`.
    case new
    case noCounterpart = "no-counterpart"
    case undisclosed = "not-disclosed"
    /// A named official says that it was removed; the text is not public.
    case reportedRemoved = "removed-as-reported"
    /// It stands here, but the version to compare it with is not public.
    case incomparable = "not-comparable"
  }

  public var status: Status
  /// Addresses in this version, in document order.
  public var addresses: [String]
  public var text: String
  /// Id of the version the status speaks of.
  public var against: String?
  /// The change that says so; nil where the versions are not linked directly.
  public var change: Change?
  /// Id of the earliest other version with this very wording, where there is one.
  public var sameAs: String?
  /// Ids of further rows in which the same provisions stand (a merger).
  public var sharedWith: [String] = []
  public var notes: [String] = []
  public var claims: [Claim] = []

  public init(
    _ status: Status, addresses: [String] = [], text: String = "", against: String? = nil, change: Change? = nil
  ) {
    self.status = status
    self.addresses = addresses
    self.text = text
    self.against = against
    self.change = change
  }
}
