/// Says how sure a link is and why, in words.
struct LinkEvidence {
  let outlines: [PlanOutline]
  let texts: [TokenizedPlan]
  let scorer: PairScorer
  let support: LinkSupport
  let pins: PinnedLinks
  let settings: AlignmentSettings
  private let rivalsOfOld: [Int: [LinkSearch.Candidate]]
  private let rivalsOfNew: [Int: [LinkSearch.Candidate]]

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
    rivalsOfOld = Dictionary(grouping: candidates, by: \.old)
    rivalsOfNew = Dictionary(grouping: candidates, by: \.new)
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
    let rival = runnerUp(link)
    var reasons = contextReasons(old, new, pairing)
    if pairing.origins[old] == .identical {
      return AlignmentEvidence(score: 1, certainty: 1, runnerUp: rival, reasons: ["same words"] + reasons)
    }
    if pairing.origins[old] == .structure {
      let reason = "its sub-points correspond"
      return AlignmentEvidence(score: score, certainty: settings.structureCertainty, reasons: [reason] + reasons)
    }
    reasons = wordReasons(old, new) + reasons
    if pairing.origins[old] == .gap { reasons.append("nothing else is left in its place") }
    return AlignmentEvidence(
      score: score,
      certainty: certainty(score, margin: score - (rival?.score ?? 0), supported: support.of(old, new, in: pairing)),
      runnerUp: rival, reasons: reasons)
  }

  /// A logistic curve over score, margin and support; its coefficients are fitted, see the settings.
  private func certainty(_ score: Double, margin: Double, supported: Double) -> Double {
    let logit =
      settings.certaintyBase + settings.certaintyPerScore * score + settings.certaintyPerMargin * margin
      + settings.certaintyPerSupport * supported
    return Logistic.value(logit)
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
      score: share, certainty: certainty(share, margin: settings.groupMargin, supported: 0), reasons: [reason])
  }

  /// The best other partner of either side.
  private func runnerUp(_ link: Link) -> AlignmentEvidence.RunnerUp? {
    let byOld = rivalsOfOld[link.old[0]]?.filter { !link.new.contains($0.new) }.max(by: weaker)
    let byNew = rivalsOfNew[link.new[0]]?.filter { !link.old.contains($0.old) }.max(by: weaker)
    if let byOld, byOld.similarity >= byNew?.similarity ?? 0 {
      return AlignmentEvidence.RunnerUp(new: outlines[1].entries[byOld.new].address, score: byOld.similarity)
    }
    return byNew.map {
      AlignmentEvidence.RunnerUp(old: outlines[0].entries[$0.old].address, score: $0.similarity)
    }
  }

  private func weaker(_ left: LinkSearch.Candidate, _ right: LinkSearch.Candidate) -> Bool {
    left.similarity != right.similarity
      ? left.similarity < right.similarity : (left.old, left.new) > (right.old, right.new)
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
      .filter { scorer.table.weights[Int($0)] >= settings.tellingWeight }
      .sorted { left, right in
        let one = scorer.table.weights[Int(left)]
        let two = scorer.table.weights[Int(right)]
        return one != two ? one > two : left < right
      }
    var reasons: [String] = []
    let figures = shared.filter { scorer.table.traits[Int($0)].contains(.number) }
    let words = shared.filter { !scorer.table.traits[Int($0)].contains(.number) }
    if !words.isEmpty { reasons.append("shares the rare words " + quote(words)) }
    if !figures.isEmpty { reasons.append("shares the figures " + quote(figures)) }
    return reasons
  }

  private func quote(_ features: [Int32]) -> String {
    features.prefix(settings.quotedWords).map { feature in
      let sample = scorer.table.samples[Int(feature)]
      return "“" + texts[sample.side].word(entry: Int(sample.entry), text: Int(sample.text), token: Int(sample.token))
        + "”"
    }.joined(separator: ", ")
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
