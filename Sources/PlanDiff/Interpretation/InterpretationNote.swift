/// What a person says of a change, as a report prints it beside the computed reading and never instead of it.
public struct InterpretationNote: Sendable, Equatable {
  public enum Standing: String, Sendable, CaseIterable {
    /// The person and the engine read the change alike.
    case agreed
    /// The person overrides the engine and says why.
    case contested
    /// The engine reads otherwise, and nobody has said yet who is right.
    case differs
    /// The claim was made on another wording.
    case stale
    /// The engine gives no verdict.
    case open
  }

  /// `us28-europe/nato-troops`
  public var id: String
  public var standing: Standing
  /// What the person expects, in words.
  public var reading: String
  public var because: String
  public var by: String
  public var status: Interpretation.Status
  public var certainty: Interpretation.Certainty?
  public var sources: [String]
  public var contest: Interpretation.Contest?

  public init(
    id: String, standing: Standing, reading: String, because: String, by: String, status: Interpretation.Status,
    certainty: Interpretation.Certainty? = nil, sources: [String] = [], contest: Interpretation.Contest? = nil
  ) {
    self.id = id
    self.standing = standing
    self.reading = reading
    self.because = because
    self.by = by
    self.status = status
    self.certainty = certainty
    self.sources = sources
    self.contest = contest
  }

  public init(_ result: CheckResult, in set: InterpretationSet) {
    let claim = result.interpretation
    self.init(
      id: set.qualifiedID(claim), standing: Standing(result.outcome),
      reading: claim.expectation.words,
      because: claim.because, by: claim.by, status: claim.status, certainty: claim.certainty, sources: claim.sources,
      contest: claim.contest)
  }
}

extension InterpretationNote {
  /// The standing a reader must see first; nil where there is no note.
  public static func weightiest(of notes: [InterpretationNote]) -> Standing? {
    let order: [Standing] = [.differs, .stale, .contested, .open, .agreed]
    return order.first { standing in notes.contains { $0.standing == standing } }
  }
}

extension InterpretationNote.Standing {
  init(_ outcome: CheckResult.Outcome) {
    switch outcome {
    case .holds: self = .agreed
    case .fails: self = .differs
    case .stale: self = .stale
    case .contested: self = .contested
    case .open: self = .open
    }
  }
}

extension Comparison {
  /// The comparison with people's readings beside the computed ones, by change.
  public func interpreted(by sets: [InterpretationSet], rules: RuleSet) -> Comparison {
    let checker = InterpretationChecker(comparison: self, rules: rules)
    var comparison = self
    for set in sets {
      for result in checker.check(set) {
        let note = InterpretationNote(result, in: set)
        for change in result.changes {
          comparison.interpretations[change.id, default: []].append(note)
        }
      }
    }
    return comparison
  }
}
