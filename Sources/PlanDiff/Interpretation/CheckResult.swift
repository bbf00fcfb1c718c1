/// What became of one claim when it was checked.
public struct CheckResult: Sendable {
  public enum Outcome: String, Sendable, CaseIterable {
    /// The engine reads the change as the claim says.
    case holds
    /// The engine reads it otherwise.
    case fails
    /// A wording the claim was made on has changed.
    case stale
    /// A person overrides the engine, with a reason.
    case contested
    /// The engine gives no verdict: the text is not public or no direction can be given.
    case open
  }

  public var interpretation: Interpretation
  public var outcome: Outcome
  /// Where the engine reads otherwise.
  public var mismatches: [Mismatch]
  /// The change of exactly the claim's addresses or, where the engine links otherwise, every change that touches one.
  public var changes: [Change]
  /// Whether the engine links the provisions as the claim says.
  public var isLinked: Bool
  /// Wordings that are not the pinned ones.
  public var staleWordings: [StaleWording]

  public init(
    interpretation: Interpretation, outcome: Outcome, mismatches: [Mismatch] = [], changes: [Change] = [],
    isLinked: Bool = true, staleWordings: [StaleWording] = []
  ) {
    self.interpretation = interpretation
    self.outcome = outcome
    self.mismatches = mismatches
    self.changes = changes
    self.isLinked = isLinked
    self.staleWordings = staleWordings
  }

  /// The engine's reading of the claim's change.
  public var change: Change? { isLinked ? changes.first : nil }

  /// The claim is contested, but the engine now reads the change as the person does.
  public var isSettled: Bool { outcome == .holds && interpretation.status == .contested }

  /// Rules that gave the reading when it was pinned and no longer do, and those that do now.
  public var ruleShift: (gone: [String], arrived: [String]) {
    guard let before = interpretation.pin?.reading, let change else { return ([], []) }
    let now = WordingPin.Reading(change).rules
    return (before.rules.filter { !now.contains($0) }, now.filter { !before.rules.contains($0) })
  }
}

/// A wording that has changed since a claim was made on it.
public struct StaleWording: Sendable, Equatable {
  /// With plan id: `europe#8`.
  public var address: String
  /// Fingerprint as pinned; nil where more addresses stand in the claim than were pinned.
  public var pinned: String?
  /// Fingerprint of the present wording; nil where there is no such provision any more.
  public var present: String?
  /// From the pinned to the present wording; empty where the pinned words are not kept.
  public var redline: [RedlineRun]

  public init(address: String, pinned: String?, present: String?, redline: [RedlineRun] = []) {
    self.address = address
    self.pinned = pinned
    self.present = present
    self.redline = redline
  }
}
