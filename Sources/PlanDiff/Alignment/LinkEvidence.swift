/// Says how sure a link is and why, in words.
struct LinkEvidence {
  let outlines: [PlanOutline]
  let texts: [TokenizedPlan]
  let scorer: PairScorer
  let support: LinkSupport
  let pins: PinnedLinks
  let settings: AlignmentSettings
  private let rivals: Rivals
  private let copies: CopyCount

  init(
    texts: [TokenizedPlan], scorer: PairScorer, support: LinkSupport, pins: PinnedLinks,
    candidates: [LinkSearch.Candidate]
  ) {
    self.texts = texts
    outlines = texts.map(\.outline)
    self.scorer = scorer
    self.support = support
    self.pins = pins
    settings = scorer.settings
    rivals = Rivals(candidates)
    copies = CopyCount(scorer.sides)
  }

  func evidence(for link: Link, _ pairing: Pairing) -> AlignmentEvidence {
    if let source = pins.source(old: link.old[0]) {
      return AlignmentEvidence(
        score: scorer.similarity(link.old[0], link.new[0]), certainty: 1, reasons: ["pinned by \(source)"])
    }
    if link.relation != .same { return groupEvidence(link) }
    let old = link.old[0]
    let new = link.new[0]
    let score = pairing.similarities[old]
    let rival = rivals.best(of: link.old, and: link.new)
    var reasons = contextReasons(old, new, pairing)
    if pairing.origins[old] == .identical {
      let certainty = copies.isUnique(old) ? 1 : settings.copyCertainty
      return AlignmentEvidence(
        score: 1, certainty: certainty, runnerUp: rival.map { runnerUp($0, link) },
        reasons: ["same words"] + reasons)
    }
    if pairing.origins[old] == .structure {
      let reason = "its sub-points correspond"
      return AlignmentEvidence(score: score, certainty: settings.structureCertainty, reasons: [reason] + reasons)
    }
    reasons = wordReasons(old, new) + reasons
    var logit =
      settings.certaintyBase + settings.certaintyPerScore * score
      + settings.certaintyPerMargin * (score - (rival?.similarity ?? 0))
    if support.isBetweenLinks(old, new, pairing) { logit += settings.certaintyBetweenNeighbours }
    if pairing.origins[old] == .gap {
      logit += settings.certaintyOfGap
      reasons.append("nothing else is left in its place")
    }
    return AlignmentEvidence(
      score: score, certainty: Logistic.value(logit), runnerUp: rival.map { runnerUp($0, link) }, reasons: reasons)
  }

  private func groupEvidence(_ link: Link) -> AlignmentEvidence {
    let side = link.relation == .split ? 0 : 1
    let single = side == 0 ? link.old[0] : link.new[0]
    let parts = side == 0 ? link.new : link.old
    var coverage = PartCoverage(scorer: scorer, side: side, single: single)
    parts.forEach { coverage.add($0) }
    let share = min(1, coverage.share)
    let percent = Int((share * 100).rounded())
    let reason =
      side == 0
      ? "its parts together hold \(percent) % of its content" : "it holds its parts, which make up \(percent) % of it"
    return AlignmentEvidence(
      score: share,
      certainty: Logistic.value(
        settings.certaintyBase + settings.certaintyPerScore * share + settings.certaintyPerMargin * settings.groupMargin
      ), reasons: [reason])
  }

  /// A rival as it is told: the address it would put in the place of the link's own.
  private func runnerUp(_ rival: LinkSearch.Candidate, _ link: Link) -> AlignmentEvidence.RunnerUp {
    link.old.contains(rival.old)
      ? AlignmentEvidence.RunnerUp(new: outlines[1].entries[rival.new].address, score: rival.similarity)
      : AlignmentEvidence.RunnerUp(old: outlines[0].entries[rival.old].address, score: rival.similarity)
  }

  private func contextReasons(_ old: Int, _ new: Int, _ pairing: Pairing) -> [String] {
    var reasons: [String] = []
    if support.sameLabel(old, new) { reasons.append("same number") }
    if support.sharesTopic(old, new) { reasons.append("same topic") }
    if support.isBetweenLinks(old, new, pairing) { reasons.append("between two neighbours that correspond") }
    return reasons
  }

  /// The most telling words, names and figures that both provisions have.
  private func wordReasons(_ old: Int, _ new: Int) -> [String] {
    let shared = Set(scorer.sides[0].features[scorer.sides[0].range(old)])
      .intersection(scorer.sides[1].features[scorer.sides[1].range(new)])
      .filter { feature in
        let factor = scorer.table.traits[Int(feature)].contains(.number) ? settings.numberFactor : 1
        return scorer.table.weights[Int(feature)] >= settings.tellingWeight * factor
      }
      .sorted { left, right in
        let one = scorer.table.weights[Int(left)]
        let two = scorer.table.weights[Int(right)]
        return one != two ? one > two : left < right
      }
    let traits = shared.map { scorer.table.traits[Int($0)] }
    let figures = shared.indices.filter { traits[$0].contains(.number) }.map { shared[$0] }
    let names = shared.indices.filter { traits[$0].contains(.name) }.map { shared[$0] }
    let words = shared.indices.filter { traits[$0].isEmpty }.map { shared[$0] }
    var reasons = [("shares the rare words ", words), ("names the same ", names), ("has the same figures ", figures)]
      .filter { !$0.1.isEmpty }.map { $0.0 + quote($0.1) }
    let kin = scorer.kinWords(old, new).filter { $0.weight >= settings.tellingWeight * settings.rootWorth }
    if !kin.isEmpty {
      reasons.append(
        "has kindred words "
          + kin.prefix(settings.quotedWords).map { word($0.left) + " and " + word($0.right) }.joined(separator: ", "))
    }
    return reasons
  }

  private func quote(_ features: [Int32]) -> String {
    features.prefix(settings.quotedWords).map(word).joined(separator: ", ")
  }

  /// A feature as a text has it, quoted.
  private func word(_ feature: Int32) -> String {
    let sample = scorer.table.samples[Int(feature)]
    let text = texts[sample.side]
    return "“\(text.word(entry: Int(sample.entry), text: Int(sample.text), token: Int(sample.token)))”"
  }
}

/// The logistic function without a mathematics library.
enum Logistic {
  /// 1 / (1 + e⁻ˣ), exact to about 10⁻⁹ for |x| up to 30.
  static func value(_ logit: Double) -> Double {
    let bounded = max(-30, min(30, -logit))
    // e^y = (e^(y/1024))^1024 with a fourth-order series for the small power.
    let small = bounded / 1024
    var power = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { power *= power }
    return 1 / (1 + power)
  }
}
