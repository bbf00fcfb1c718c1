/// What became of one provision, given that its two wordings correspond.
public struct PairReading: Sendable, Equatable {
  public var label: Label
  /// nil for `replaced`.
  public var severity: Int?
  /// Chance (0…1) that the label is right.
  public var confidence: Double
  public var flags: [Flag]
  public var deltas: [Delta]
  public var effects: [Effect]
  public var redline: [RedlineRun]
  /// One plain sentence, neutral, naming the obligor.
  public var sentence: String

  public init(
    label: Label, severity: Int?, confidence: Double, flags: [Flag] = [], deltas: [Delta] = [],
    effects: [Effect] = [], redline: [RedlineRun] = [], sentence: String = ""
  ) {
    self.label = label
    self.severity = severity
    self.confidence = confidence
    self.flags = flags
    self.deltas = deltas
    self.effects = effects
    self.redline = redline
    self.sentence = sentence
  }
}

/// Reads what changed between two wordings of one provision.
public struct PairComparator: Sendable {
  private let rules: RuleSet

  public init(rules: RuleSet) {
    self.rules = rules
  }

  /// Compares two wordings; with no declared parties, the parties are read from the texts.
  public func compare(old: String, new: String, parties: [Party] = []) -> PairReading {
    compare(old: rules.tokenizer.tokenize(old), new: rules.tokenizer.tokenize(new), parties: parties)
  }

  public func compare(old: TokenizedText, new: TokenizedText, parties: [Party]) -> PairReading {
    PairReading(label: .reworded, severity: 0, confidence: 0.3)
  }
}
