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
    let tokenizer = rules.tokenizer
    let left = tokenizer.tokenize(old)
    let right = tokenizer.tokenize(new)
    let mentions =
      parties.isEmpty
      ? PartyMentions.discovered(in: [left, right], lexicon: rules.lexicon)
      : PartyMentions(declared: parties, tokenizer: tokenizer)
    return compare(old: left, new: right, parties: mentions)
  }

  /// Compares two tokenised wordings with known parties.
  public func compare(old: TokenizedText, new: TokenizedText, parties: PartyMentions) -> PairReading {
    let left = Reading(old, rules: rules, parties: parties)
    let right = Reading(new, rules: rules, parties: parties)
    let redline = Redline.runs(
      old: old, new: new, alignment: TokenAlignment(old: old.tokens, new: new.tokens, lexicon: rules.lexicon))
    if left.isSameText(as: right) {
      return PairReading(label: .unchanged, severity: 0, confidence: 1, redline: redline)
    }
    let pairing = SegmentPairing(left, right, rules)
    if pairing.pairs.isEmpty, pairing.removed.isEmpty, pairing.added.isEmpty {
      return PairReading(label: .unchanged, severity: 0, confidence: 0.95, redline: redline)
    }
    var deltas: [Delta] = []
    var flags: Set<Flag> = []
    var unplaced = 0
    var leastStanding = 1.0
    for pair in pairing.pairs {
      var comparison = SegmentComparison(left, left.segments[pair.old], right, right.segments[pair.new], rules)
      comparison.run()
      deltas += comparison.deltas
      flags.formUnion(comparison.flags)
      unplaced += comparison.unplaced
      leastStanding = min(leastStanding, comparison.standing)
    }
    // Where the rest was written anew, a left-over clause is most often the other half of a restatement.
    let keepsRest = pairing.pairs.isEmpty || leastStanding >= SegmentComparison.editStanding
    for segment in pairing.removed where keepsRest {
      deltas += wholeClause(left, left.segments[segment], isAdded: false)
    }
    for segment in pairing.added where keepsRest {
      deltas += wholeClause(right, right.segments[segment], isAdded: true)
    }
    let restatement = unplaced == 0 ? 0.85 : max(0.35, 0.75 - 0.04 * Double(unplaced))
    let verdict = LabelRules.join(deltas, flags: flags, restatement: restatement)
    return PairReading(
      label: verdict.label, severity: verdict.severity, confidence: verdict.confidence,
      flags: verdict.flags.sorted { $0.rawValue < $1.rawValue }, deltas: deltas, redline: redline)
  }

  /// A clause that came or went as a whole (`strength.md` 5.4).
  private func wholeClause(_ reading: Reading, _ segment: Range<Int>, isAdded: Bool) -> [Delta] {
    let map = ClauseMap(segment, reading, rules)
    let norm = map.norms[0]
    guard norm.sign != .none, let quotation = reading.text.quotation(segment) else { return [] }
    let size = norm.level >= 7 ? 3 : norm.level >= 4 ? 2 : 1
    let direction = (norm.kind == .exemption ? -1 : 1) * (isAdded ? 1 : -1)
    return [
      Delta(
        facet: .scope, direction: direction < 0 ? .softened : .hardened, severity: size * direction, confidence: 0.6,
        rule: "5.4-clause", why: isAdded ? "a clause was added" : "a clause was removed", old: isAdded ? nil : quotation,
        new: isAdded ? quotation : nil)
    ]
  }
}
