/// What a person says a change means: a claim with its reason, tested anew whenever a text, a rule or the engine changes.
///
/// Nothing a person wrote is ever rewritten: acceptances and changes of status are appended to ``history``, and the
/// last entry that speaks counts.
public struct Interpretation: Sendable, Equatable {
  /// How far the claim has been signed off.
  public enum Status: String, Sendable, CaseIterable {
    case draft, reviewed, approved
    /// The person reads the change otherwise than the engine and says why.
    case contested
  }

  /// How sure the person is.
  public enum Certainty: String, Sendable, CaseIterable {
    case high, medium, low
  }

  /// Why a person overrides the engine, and who.
  public struct Contest: Sendable, Equatable {
    public var reason: String
    public var by: String

    public init(reason: String, by: String) {
      self.reason = reason
      self.by = by
    }
  }

  /// Unique within its file.
  public var id: String
  /// Addresses in the old plan; empty for an addition.
  public var old: [String]
  /// Addresses in the new plan; empty for a removal.
  public var new: [String]
  public var expectation: ExpectedReading
  public var because: String
  public var by: String
  /// The status as first written; see ``status``.
  public var firstStatus: Status
  public var certainty: Certainty?
  /// Ids of sources of the plans, or publisher and date.
  public var sources: [String]
  /// The pin as first written; see ``pin``.
  public var firstPin: WordingPin?
  /// The reason as first written; see ``contest``.
  public var firstContest: Contest?
  /// What became of the claim, oldest first.
  public var history: [HistoryEntry]

  public init(
    id: String, old: [String], new: [String], expectation: ExpectedReading, because: String = "", by: String = "",
    status: Status = .draft, certainty: Certainty? = nil, sources: [String] = [], pin: WordingPin? = nil,
    contest: Contest? = nil, history: [HistoryEntry] = []
  ) {
    self.id = id
    self.old = old
    self.new = new
    self.expectation = expectation
    self.because = because
    self.by = by
    firstStatus = status
    self.certainty = certainty
    self.sources = sources
    firstPin = pin
    firstContest = contest
    self.history = history
  }

  /// The status that counts: the last one the history gives, else the one first written.
  public var status: Status {
    history.last { $0.status != nil }?.status ?? firstStatus
  }

  /// The pin that counts.
  public var pin: WordingPin? {
    history.last { $0.pin != nil }?.pin ?? firstPin
  }

  /// Why the engine is overridden; nil where the claim is not contested.
  public var contest: Contest? {
    guard status == .contested else { return nil }
    if let entry = history.last(where: { $0.status == .contested }), let reason = entry.reason {
      return Contest(reason: reason, by: entry.by)
    }
    return firstContest ?? Contest(reason: because, by: by)
  }
}

/// One file of interpretations: claims about the changes between two plans.
public struct InterpretationSet: Sendable, Equatable {
  /// Name without folder and suffix: `us28-europe`.
  public var name: String
  /// Id or path of the older plan, as written.
  public var old: String
  public var new: String
  public var interpretations: [Interpretation]
  /// Pinned wordings by fingerprint, so that a later change can be shown word by word.
  public var wordings: [String: String]

  public init(
    name: String, old: String, new: String, interpretations: [Interpretation], wordings: [String: String] = [:]
  ) {
    self.name = name
    self.old = old
    self.new = new
    self.interpretations = interpretations
    self.wordings = wordings
  }

  /// `us28-europe/nato-troops`
  public func qualifiedID(_ interpretation: Interpretation) -> String {
    "\(name)/\(interpretation.id)"
  }
}
