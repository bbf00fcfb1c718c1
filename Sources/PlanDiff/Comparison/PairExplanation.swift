/// What the rules see in the wordings of a pair. Read-only: labels never depend on it.
public struct PairExplanation: Sendable, Equatable {
  /// One wording, segment by segment.
  public struct Wording: Sendable, Equatable {
    public var segments: [Segment]
  }

  /// A sentence, a clause or an item of a list.
  public struct Segment: Sendable, Equatable {
    public var text: String
    public var norms: [NormUnit]
    /// Parties that the first norm binds or entitles; empty where none is named.
    public var bearers: [String]
    /// Parties that the first norm is owed to; empty where none is named.
    public var counterparties: [String]
    /// Cues that fired, in order of place.
    public var cues: [FiredCue]
    public var blocked: [BlockedCue]
    public var quantities: [Measurement]
  }

  /// One norm: its kind, how firmly it binds, and the words that say so.
  public struct NormUnit: Sendable, Equatable {
    public var kind: Cue.Kind
    /// 0–8.
    public var level: Int
    /// Words of the operator; nil where none is written.
    public var operatorWords: String?
    /// Ids of the cues that make it.
    public var cues: [String]
  }

  public struct FiredCue: Sendable, Equatable {
    public var id: String
    public var words: String
    public var table: CueTable
  }

  /// A cue that did not fire because a pseudo-cue holds its words.
  public struct BlockedCue: Sendable, Equatable {
    public var cue: FiredCue
    public var pseudoCue: FiredCue
  }

  public struct Measurement: Sendable, Equatable {
    public var words: String
    /// What is measured: "time", "percent", "count".
    public var measure: String
    /// What it does in its clause: "cap", "floor", "deadline"; "plain" where no word says.
    public var role: String
  }

  public let old: [Wording]
  public let new: [Wording]

  /// - Parameters:
  ///   - old: Wordings of the older side.
  ///   - new: Wordings of the newer side.
  ///   - parties: Declared parties; where there are none, they are read from the wordings.
  public init(old: [String], new: [String], parties: [Party], rules: RuleSet) {
    let tokenizer = rules.tokenizer
    let left = old.map(tokenizer.tokenize)
    let right = new.map(tokenizer.tokenize)
    let mentions =
      parties.isEmpty
      ? PartyMentions.discovered(in: left + right, lexicon: rules.lexicon)
      : PartyMentions(declared: parties, tokenizer: tokenizer)
    let explainer = WordingExplainer(rules: rules, parties: mentions)
    self.old = left.map(explainer.wording)
    self.new = right.map(explainer.wording)
  }
}

private struct WordingExplainer {
  let rules: RuleSet
  let parties: PartyMentions

  func wording(_ text: TokenizedText) -> PairExplanation.Wording {
    let reading = Reading(text, rules: rules, parties: parties)
    let blocked = rules.matcher.blockedMatches(
      in: CueText(tokens: reading.tokens, lexicon: rules.lexicon, parties: reading.parties, bytes: text.bytes)
    ).filter { CueGuards.admits($0.match, rules.cues[$0.match.cue], reading.text, rules.lexicon) }
    return PairExplanation.Wording(
      segments: reading.segments.filter { !$0.isEmpty }.map { segment(reading, $0, blocked) })
  }

  private func segment(
    _ reading: Reading, _ range: Range<Int>, _ blocked: [(match: CueMatch, by: CueMatch)]
  ) -> PairExplanation.Segment {
    let map = ClauseMap(range, reading, rules)
    let subject = NormSubject(reading, map, parties, rules)
    return PairExplanation.Segment(
      text: words(range, reading),
      norms: map.norms.map { norm in
        PairExplanation.NormUnit(
          kind: norm.kind, level: norm.level, operatorWords: norm.isImplicit ? nil : words(norm.range, reading),
          cues: norm.cues)
      },
      bearers: subject.bearers, counterparties: subject.counterparties,
      cues: reading.cues.filter { range.contains($0.range.lowerBound) && rules.cues[$0.cue].table != .pseudo }
        .map { fired($0, reading) },
      blocked: blocked.filter { range.contains($0.match.range.lowerBound) }.map {
        PairExplanation.BlockedCue(cue: fired($0.match, reading), pseudoCue: fired($0.by, reading))
      },
      quantities: QuantityReader(reading, rules).quantities(in: range).map { quantity in
        PairExplanation.Measurement(
          words: words(quantity.range, reading), measure: Self.name(quantity.measure), role: "\(quantity.role)")
      })
  }

  private func fired(_ match: CueMatch, _ reading: Reading) -> PairExplanation.FiredCue {
    let cue = rules.cues[match.cue]
    return PairExplanation.FiredCue(id: cue.id, words: words(match.range, reading), table: cue.table)
  }

  private func words(_ range: Range<Int>, _ reading: Reading) -> String {
    reading.text.quotation(range)?.text ?? ""
  }

  /// The name of the case alone.
  private static func name(_ measure: Quantity.Measure) -> String {
    switch measure {
    case .money: "money"
    case .count: "count"
    default: "\(measure)"
    }
  }
}
