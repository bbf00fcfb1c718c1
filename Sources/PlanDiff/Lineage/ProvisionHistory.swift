/// What became of one provision from version to version of its negotiation.
public struct ProvisionHistory: Sendable {
  /// One version.
  public struct Step: Sendable {
    public enum Status: String, Sendable, CaseIterable {
      case stands, absent, undisclosed
      /// A named official says that it was removed; the text is not public.
      case reportedRemoved = "removed-as-reported"
    }

    public var plan: Plan
    public var status: Status
    /// Addresses in this version, in document order.
    public var addresses: [String]
    public var text: String
    /// Id of the version that the changes and terms speak of: the last public one before it.
    public var against: String?
    /// The changes from `against` in which the provision stands, splits and merges among them.
    public var changes: [Change]
    public var terms: [TermEvent]
    /// The wording in runs of one origin; together they are the text.
    public var origins: [OriginRun]
    /// Ids of public versions between the last wording and this one that lack the provision.
    public var absentFrom: [String]
    public var claims: [Claim]
  }

  public let plan: Plan
  public let address: String
  /// In the order in which the versions came about.
  public let steps: [Step]
  public let rules: RuleSet.Identity?

  /// - Parameters:
  ///   - address: A provision of the base of the versions.
  ///   - versions: In the order in which they came about.
  public init?(of address: String, in versions: VersionSet, rules: RuleSet) {
    let base = versions.base
    guard let row = RowAligner(versions).rows.first(where: { $0.version == base && $0.address == address }) else {
      return nil
    }
    plan = versions.plans[base]
    self.address = address
    self.rules = versions.rules ?? rules.identity
    steps = HistoryTracer(versions: versions, row: row, rules: rules).steps
  }
}

/// Words that came or went with a version.
public struct TermEvent: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    /// First seen here.
    case introduced
    case dropped
    /// Seen in an earlier version, absent from the last one.
    case returned
  }

  public var kind: Kind
  public var text: String
  /// Id of the version in which the words were first seen.
  public var origin: String

  public init(_ kind: Kind, _ text: String, origin: String) {
    self.kind = kind
    self.text = text
    self.origin = origin
  }
}

/// A stretch of a wording whose words were first seen in one version.
public struct OriginRun: Sendable, Equatable {
  public var text: String
  public var origin: String

  public init(_ text: String, origin: String) {
    self.text = text
    self.origin = origin
  }
}
