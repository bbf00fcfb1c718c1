/// Finds which provisions of two plans are versions of one another.
///
/// Cheap certainty first: what a person has pinned, then texts whose words are the same, then pairs that are best for
/// both sides by a margin, then the assignment of greatest worth among what is left, then paraphrases between sure
/// neighbours, then splits and merges by a window test. Only at the end is it asked which links break the order.
/// Printed numbers are facts, never identity. Near-linear in the size of the plans; see `AlignmentSettings` for every
/// threshold.
public struct Aligner: Sendable {
  private let rules: RuleSet
  private let settings: AlignmentSettings

  public init(rules: RuleSet, settings: AlignmentSettings = .standard) {
    self.rules = rules
    self.settings = settings
  }

  /// Links in the order of the old plan, additions after their predecessor; every live provision of either side stands
  /// in exactly one link. Printed holes stand in none.
  public func align(_ old: PlanOutline, _ new: PlanOutline, pins: Pins = .none) -> [Link] {
    let tokenizer = rules.tokenizer
    return align(
      TokenizedPlan(old, tokenizer: tokenizer), TokenizedPlan(new, tokenizer: tokenizer), pins: pins)
  }

  /// The same for plans already cut into tokens.
  public func align(_ old: TokenizedPlan, _ new: TokenizedPlan, pins: Pins = .none) -> [Link] {
    var table = FeatureTable(relations: rules.relations, settings: settings)
    var profiles = [
      PlanProfiles(old, side: 0, table: &table, rules: rules), PlanProfiles(new, side: 1, table: &table, rules: rules),
    ]
    table.weigh(provisions: max(profiles[0].count, profiles[1].count), settings: settings)
    profiles[0].weigh(table)
    profiles[1].weigh(table)
    let outlines = [old.outline, new.outline]
    let scorer = PairScorer(table: table, sides: profiles, settings: settings)
    let support = LinkSupport(outlines: outlines, settings: settings)
    let search = LinkSearch(scorer: scorer, support: support, profiles: profiles, settings: settings)
    let pinned = PinnedLinks(pins, old: old.outline, new: new.outline)
    let allows: @Sendable (Int, Int) -> Bool = pinned.allows

    var pairing = Pairing(old: profiles[0], new: profiles[1])
    pinned.apply(to: &pairing, similarity: { scorer.similarity($0, $1) })
    IdenticalTexts(profiles: profiles, outlines: outlines).link(in: &pairing, allows: allows)
    let candidates = search.candidates(pairing, allows: allows)
    search.linkSure(candidates, &pairing)
    search.linkSure(candidates, &pairing)
    search.assign(candidates, &pairing)
    let gaps = GapFilling(scorer: scorer, support: support, profiles: profiles, settings: settings)
    gaps.fill(&pairing, allows: allows)
    MoveJudgement(trees: support.trees)
      .takeBackDoubtful(&pairing, profiles: profiles, candidates: candidates, settings: settings)
    gaps.fill(&pairing, allows: allows)
    StructureLinks(profiles: profiles, trees: support.trees).link(in: &pairing, support: support)
    let groups = WindowTest(scorer: scorer, trees: support.trees, settings: settings)
      .groups(pairing, candidates: candidates, allows: allows)
    let evidence = LinkEvidence(
      texts: [old, new], scorer: scorer, support: support, pins: pinned, candidates: candidates)
    var links = LinkAssembly(
      outlines: outlines, profiles: profiles, pins: pinned, evidence: evidence, support: support, settings: settings
    ).links(pairing, groups: groups)
    RelatedProvisions(profiles: profiles, scorer: scorer, settings: settings).add(to: &links, candidates: candidates)
    return links
  }
}
