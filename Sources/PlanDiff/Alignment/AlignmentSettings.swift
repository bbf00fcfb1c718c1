/// Every threshold of the aligner, each with its reason. Similarities are those of `PairScorer`, 0…1.
///
/// "Plateau" gives the range in which nothing changes, or one link in a thousand, on the development documents: four
/// treaties, twenty essays, three shipped pairs of plans, and 48 texts put together out of single pairs.
public struct AlignmentSettings: Sendable {
  public static let standard = AlignmentSettings()

  // MARK: Weights of features

  /// Provisions assumed in a very short text, so that a word does not count as common for standing twice in three.
  /// Plateau 1…20.
  public var smallestCorpus = 8
  /// Weight of a word that stands in every provision. Plateau 0.02…0.4.
  public var leastWeight = 0.1
  /// Figures are what is negotiated: they tell provisions apart less than names do. Plateau 0.4…0.7; at 1 a party that
  /// takes over the figure of another is taken for it.
  public var numberFactor = 0.45
  /// Names say who and where; boilerplate repeated for every party differs in them alone. Plateau 1.3…1.7.
  public var nameFactor = 1.4
  /// Leading letters that make two words derivations of one root (signal, signalling).
  public var rootLetters = 6
  /// Worth of such a match; some are accidents (international, internal). Plateau 0.5…0.9.
  public var rootWorth = 0.6
  /// Worth of words of one subject, which stands in their table, is taken as it is. Plateau 0.5…1.4; 0 costs re-translations.
  public var kindredFactor = 1.0
  /// A synonym may stand in a re-translation; it is still another word.
  public var synonymWorth = 0.8
  /// Vehicle for ambulance: the same thing seen from farther off.
  public var widerWorth = 0.6
  /// Promote for guarantee: the same act at another strength, which is what versions differ in.
  public var stepWorth = 0.7
  /// A reversed act is about the same thing, but the pair must be found by its other words.
  public var oppositeWorth = 0.3

  func worth(of relation: LexicalRelations.Relation) -> Double {
    switch relation {
    case .synonym: synonymWorth
    case .narrower, .wider: widerWorth
    case .stronger, .weaker: stepWorth
    case .opposite, .sibling: oppositeWorth
    }
  }

  // MARK: Candidates

  /// Features in more open provisions than this find no candidates: they tell nothing, and would make the search quadratic.
  public var longestPosting = 400
  /// Candidates compared word by word. Plateau 4…20.
  public var candidateLimit = 10
  /// Candidates, best first, that are compared by kin words too. Plateau 2…10.
  public var kinCandidates = 5
  /// Words of a provision that are looked at for kin, the weightiest first: every word of one side is held against every
  /// word of the other, and no provision of prose differs from another in so many.
  public var mostKinWords = 512
  /// Old provisions searched in one go, on one core: enough that handing out the work costs nothing.
  public var searchGrain = 256
  /// Pairs below are not considered. Plateau 0.04…0.15.
  public var leastSimilarity = 0.08

  // MARK: Support

  /// Numbers are facts, never identity: a grain on the scales. At 0.1 reused numbers begin to link.
  public var labelSupport = 0.04
  /// Topics are editorial; they help a paraphrase and make no link. At 0.15 two rules of one topic begin to link.
  public var topicSupport = 0.08
  /// Both plans name their topics and they differ. Plateau 0.1…0.2.
  public var foreignTopicCost = 0.12
  /// For each sibling beside that is linked to the sibling beside. At 0.1 leftovers between neighbours begin to link.
  public var neighbourSupport = 0.05
  /// The enclosing points are linked. Plateau 0…0.2.
  public var parentSupport = 0.10
  /// One of the enclosing points is linked elsewhere: across points only where clearly better. Plateau 0.05…0.25.
  public var foreignParentCost = 0.15
  /// A point against a sub-point. Plateau 0.05…0.25.
  public var depthCost = 0.15
  /// All sub-points are linked with one another. Plateau 0…0.4.
  public var childSupport = 0.25

  // MARK: Links

  /// Best for both sides, and this similar: linked at once. Plateau 0.45…0.7; at 0.3 false moves come in.
  public var sureSimilarity = 0.5
  /// Lead over the second best of either side. Plateau 0.1…0.3.
  public var sureMargin = 0.12
  /// Similarity and support that a pair in order needs. Plateau 0.3…0.45 (gaps are filled later); at 0.2 essays suffer.
  public var orderedThreshold = 0.32
  /// Similarity alone that it needs. Plateau 0.1…0.3.
  public var orderedSimilarity = 0.2
  /// The same for a pair that breaks the order. Plateau 0.46…0.55; below, false moves; above, moved paraphrases are lost.
  public var movedThreshold = 0.5
  public var movedSimilarity = 0.42
  /// What a moved provision must have over its strongest rival; more would cost sections of boilerplate, whose
  /// provisions differ in one name. Plateau 0…0.05.
  public var movedMargin = 0.03
  /// Worth of keeping the order, when links compete. Plateau 0…0.1.
  public var orderWorth = 0.05
  /// Largest side of a component that is solved exactly (cubic time); most have two or three. Plateau 1…48.
  public var exactAssignmentLimit = 48

  // MARK: Gaps

  /// What a pair left between sure neighbours needs where provisions otherwise keep their words. Plateau 0.23…0.28.
  public var gapThreshold = 0.25
  /// Share of provisions linked in order from which a freer wording lowers the threshold; rival texts stay below.
  public var relaxingShare = 0.5
  /// Where it ends, however free the wording. Plateau 0.02…0.15.
  public var leastGapThreshold = 0.05
  /// The threshold as a share of the median similarity of links. Plateau 0.27…0.4.
  public var gapThresholdPerMedian = 0.3
  /// Similarity without which support counts for nothing. Plateau 0.02…0.12.
  public var leastGapSimilarity = 0.04
  /// Support counts half: the place between neighbours is already given. Plateau 0.3…0.7.
  public var gapSupportShare = 0.5
  /// Pairs in one gap beyond which it is left alone: so much left over is another text.
  public var largestGap = 400
  /// Share linked in order, and greatest median similarity, of a re-translation: there equal numbers of leftovers are
  /// paired in order even without a common word. Plateau 0.4…0.5 (above, texts without dictionary help are lost) and 0.5…0.8.
  public var retranslationShare = 0.5
  public var retranslationMedian = 0.6
  /// Worth of such a pair: just above nothing.
  public var retranslatedWorth = 0.01

  // MARK: Splits and merges

  /// Provisions that one may be split into.
  public var mostParts = 6
  /// How far from the linked part another may stand among its siblings. Plateau 2…4.
  public var partDistance = 2
  /// Share of the single side that all parts together must cover; the rest is text added at the seam. Plateau 0.4…0.47.
  public var jointCover = 0.45
  /// Share of each further part that must stand in the single side. Plateau 0.57…0.62; above, merges of the shipped
  /// plans are lost, below, neighbours of one subject are drawn in.
  public var partCover = 0.6
  /// Share of the single side that only this part covers; a merge of four leaves about 0.1 each. Plateau 0.05…0.1.
  public var partGain = 0.07
  /// Similarity from which an open provision's candidate is tried as the first part. Plateau 0.2…0.4.
  public var seedSimilarity = 0.3
  /// Share of the first part that must stand in the single side: it is linked already. Plateau 0.3…0.4.
  public var seedCover = 0.38

  // MARK: Further correspondences

  /// Similarity from which an unlinked provision is mentioned beside a linked one.
  public var relatedSimilarity = 0.45
  public var mostRelated = 3

  // MARK: Evidence

  /// Coefficients of the logistic curve that gives certainty, fitted to 1,515 links of the development documents, 16 of
  /// them wrong. Margin is the distance to the strongest rival. Below 0.7 about four links in ten were wrong.
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
