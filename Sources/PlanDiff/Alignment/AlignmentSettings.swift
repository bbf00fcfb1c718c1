/// Every threshold of the aligner, each with its reason. Similarities are those of `PairScorer`, 0…1.
public struct AlignmentSettings: Sendable {
  public static let standard = AlignmentSettings()

  // MARK: Weights of features

  /// Provisions assumed in a very short text, so that a word does not count as common for standing twice in three.
  public var smallestCorpus = 8
  /// Weight of a word that stands in every provision.
  public var leastWeight = 0.1
  /// Figures are what is negotiated: they tell provisions apart less than names do.
  public var numberFactor = 0.45
  /// Names say who and where; boilerplate repeated for every party differs in them alone.
  public var nameFactor = 1.4
  /// Leading letters that make two words derivations of one root.
  public var rootLetters = 6
  public var rootWorth = 0.6

  /// Worth of words of one subject, which stands in their table, is taken as it is.
  public var kindredFactor = 1.0
  /// A synonym may stand in a re-translation; it is still another word.
  public var synonymWorth = 0.8
  public var widerWorth = 0.6
  public var stepWorth = 0.7
  /// A reversed act is about the same thing, but the pair must be found by its other words.
  public var oppositeWorth = 0.3

  func worth(of relation: LexicalRelations.Relation) -> Double {
    switch relation {
    case .synonym: synonymWorth
    case .narrower, .wider: widerWorth
    case .stronger, .weaker: stepWorth
    case .opposite: oppositeWorth
    }
  }

  // MARK: Candidates

  /// Features in more open provisions than this find no candidates.
  public var longestPosting = 400
  public var candidateLimit = 10
  /// Candidates, best first, that are compared by kin words too.
  public var kinCandidates = 5
  /// Old provisions searched in one go, on one core.
  public var searchGrain = 256
  /// Pairs below are not considered.
  public var leastSimilarity = 0.08

  // MARK: Support

  public var labelSupport = 0.04
  public var topicSupport = 0.08
  public var foreignTopicCost = 0.12
  public var neighbourSupport = 0.05
  public var parentSupport = 0.10
  public var foreignParentCost = 0.15
  public var depthCost = 0.15
  public var childSupport = 0.25

  // MARK: Links

  public var sureSimilarity = 0.5
  public var sureMargin = 0.12
  public var orderedThreshold = 0.32
  public var orderedSimilarity = 0.2
  public var movedThreshold = 0.5
  public var movedSimilarity = 0.42
  /// What a moved provision must have over its strongest rival.
  public var movedMargin = 0.03
  /// Worth of keeping the order, when links compete.
  public var orderWorth = 0.05
  public var exactAssignmentLimit = 48

  // MARK: Gaps

  public var gapThreshold = 0.25
  /// Share of provisions linked in order from which a freer wording lowers the threshold; rival texts stay below.
  public var relaxingShare = 0.5
  public var leastGapThreshold = 0.05
  public var gapThresholdPerMedian = 0.3
  public var leastGapSimilarity = 0.04
  public var gapSupportShare = 0.5
  public var largestGap = 400
  public var retranslationShare = 0.6
  public var retranslationMedian = 0.6
  public var retranslatedWorth = 0.01

  // MARK: Splits and merges

  /// Provisions that one may be split into.
  public var mostParts = 6
  /// How far from the linked part another may stand.
  public var partDistance = 2
  /// Share of the single side that all parts together must cover.
  public var jointCover = 0.45
  /// Share of each part that must stand in the single side.
  public var partCover = 0.6
  /// Share of the single side that only this part covers.
  public var partGain = 0.07
  /// Similarity from which an open provision's candidate is tried as the first part.
  public var seedSimilarity = 0.3
  /// Share of the first part that must stand in the single side.
  public var seedCover = 0.38

  // MARK: Further correspondences

  /// Similarity from which an unlinked provision is mentioned beside a linked one.
  public var relatedSimilarity = 0.45
  public var mostRelated = 3

  // MARK: Evidence

  /// Coefficients of the logistic curve that gives certainty, fitted to 1,515 links of the development documents, 16 of
  /// them wrong. Margin is the distance to the strongest rival.
  public var certaintyBase = -0.4
  public var certaintyPerScore = 3.7
  public var certaintyPerMargin = 4.2
  public var certaintyBetweenNeighbours = 1.4
  public var certaintyOfGap = -0.35
  /// Certainty of a link between points that have no words of their own.
  public var structureCertainty = 0.8
  /// Certainty of a link between copies of a text, told apart by their place.
  public var copyCertainty = 0.9
  /// Margin credited to a split or merge, which has no runner-up of its kind.
  public var groupMargin = 0.3
  /// Weight from which a shared word is worth quoting.
  public var tellingWeight = 1.5
  public var quotedWords = 3

  public init() {}
}
