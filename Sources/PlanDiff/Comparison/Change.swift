/// Everything plandiff says about one provision, or one group of provisions that correspond.
public struct Change: Sendable, Equatable {
  /// Fingerprint of the plan ids and addresses: the same change found again has the same id.
  public var id: String
  public var relation: Relation
  /// Addresses in the old plan, in document order; empty for an addition.
  public var old: [String]
  /// Addresses in the new plan, in document order; empty for a removal.
  public var new: [String]
  /// Addresses (with plan id) of further provisions that correspond in part.
  public var related: [String]
  public var moved: Bool
  public var renumbered: Bool
  public var promoted: Bool
  public var demoted: Bool
  public var topics: [String]
  public var alignment: AlignmentEvidence?
  public var label: Label
  /// Where two renderings of one text are compared, what the difference of wording would mean; nil otherwise.
  public var variance: Variance?
  /// nil for `replaced` and `undisclosed`.
  public var severity: Int?
  /// Chance (0…1) that the label is right, given the link.
  public var confidence: Double
  public var flags: [Flag]
  /// One plain sentence, neutral, naming the obligor.
  public var sentence: String
  public var deltas: [Delta]
  public var effects: [Effect]
  public var redline: [RedlineRun]
  /// The redline is anchored on unique common words: the wordings were too long to lay side by side exactly.
  public var isAnchored = false
  /// So many clauses changed that each was compared only with those that stand about as far into the text.
  public var isWindowed = false
  public var claims: [Claim]
  /// Ids of sources, prefixed with the plan id and `:`.
  public var sources: [String]

  public init(
    id: String, relation: Relation, old: [String], new: [String], related: [String] = [], moved: Bool = false,
    renumbered: Bool = false, promoted: Bool = false, demoted: Bool = false, topics: [String] = [],
    alignment: AlignmentEvidence? = nil, label: Label, severity: Int?, confidence: Double, flags: [Flag] = [],
    sentence: String = "", deltas: [Delta] = [], effects: [Effect] = [], redline: [RedlineRun] = [],
    claims: [Claim] = [], sources: [String] = []
  ) {
    self.id = id
    self.relation = relation
    self.old = old
    self.new = new
    self.related = related
    self.moved = moved
    self.renumbered = renumbered
    self.promoted = promoted
    self.demoted = demoted
    self.topics = topics
    self.alignment = alignment
    self.label = label
    self.severity = severity
    self.confidence = confidence
    self.flags = flags
    self.sentence = sentence
    self.deltas = deltas
    self.effects = effects
    self.redline = redline
    self.claims = claims
    self.sources = sources
  }
}

/// Why two provisions are taken for versions of one another.
public struct AlignmentEvidence: Sendable, Equatable {
  public struct RunnerUp: Sendable, Equatable {
    /// Address in the old plan, where the rival link would change the old side.
    public var old: String?
    /// Address in the new plan, where the rival link would change the new side.
    public var new: String?
    public var score: Double

    public init(old: String? = nil, new: String? = nil, score: Double) {
      self.old = old
      self.new = new
      self.score = score
    }
  }

  /// Similarity, 0…1.
  public var score: Double
  /// How sure the link is, 0…1.
  public var certainty: Double
  public var runnerUp: RunnerUp?
  /// Reasons in words, strongest first.
  public var reasons: [String]

  public init(score: Double, certainty: Double, runnerUp: RunnerUp? = nil, reasons: [String] = []) {
    self.score = score
    self.certainty = certainty
    self.runnerUp = runnerUp
    self.reasons = reasons
  }
}
