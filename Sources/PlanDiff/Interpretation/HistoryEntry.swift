/// One line of a claim's history. Entries are added at the end and never changed.
public struct HistoryEntry: Sendable, Equatable {
  /// What was done.
  public enum Deed: String, Sendable, CaseIterable {
    case drafted, reviewed, accepted, contested, noted
  }

  /// ISO 8601 date, as the person gave it.
  public var on: String
  public var by: String
  public var did: Deed
  /// The status the claim has from now on; nil leaves it.
  public var status: Interpretation.Status?
  public var reason: String?
  /// The wording and reading that count from now on; nil leaves them.
  public var pin: WordingPin?

  public init(
    on: String, by: String, did: Deed, status: Interpretation.Status? = nil, reason: String? = nil,
    pin: WordingPin? = nil
  ) {
    self.on = on
    self.by = by
    self.did = did
    self.status = status
    self.reason = reason
    self.pin = pin
  }
}

/// The wording a claim was made on and what the engine read then.
public struct WordingPin: Sendable, Equatable {
  /// The engine's reading at the time of pinning: information for a reader, never a test.
  public struct Reading: Sendable, Equatable {
    public var label: Label
    public var severity: Int?
    /// Ids of the rules that gave the deltas, sorted, each once.
    public var rules: [String]

    public init(label: Label, severity: Int?, rules: [String]) {
      self.label = label
      self.severity = severity
      self.rules = rules
    }

    public init(_ change: Change) {
      self.init(label: change.label, severity: change.severity, rules: Set(change.deltas.map(\.rule)).sorted())
    }
  }

  /// Fingerprints of the old wordings, one an address (``WordingFingerprint``).
  public var old: [String]
  public var new: [String]
  public var reading: Reading?

  public init(old: [String], new: [String], reading: Reading? = nil) {
    self.old = old
    self.new = new
    self.reading = reading
  }
}
