/// Finds one-to-one links among the provisions that are not word for word the same.
struct LinkSearch {
  let scorer: PairScorer
  let support: LinkSupport
  let profiles: [PlanProfiles]
  let settings: AlignmentSettings

  /// A pair worth considering.
  struct Candidate: Sendable {
    var old: Int
    var new: Int
    var similarity: Double
  }

  /// Pairs that share telling words, and pairs beside links, each old provision's in a row.
  func candidates(_ pairing: Pairing, allows: @Sendable (Int, Int) -> Bool) -> [Candidate] {
    let open = (0..<profiles[1].count).filter { pairing.isOpen(new: $0) && profiles[1].masses[$0] > 0 }
    let olds = (0..<profiles[0].count).filter { pairing.isOpen(old: $0) && profiles[0].masses[$0] > 0 }
    let prepared = CandidateIndex(open: open, scorer: scorer)
    return ParallelMap.map(olds.count, grain: settings.searchGrain) { range in
      var index = prepared
      var result: [Candidate] = []
      for old in olds[range] {
        var news = index.candidates(for: old)
        for new in beside(old, pairing) where !news.contains(new) { news.append(new) }
        for (rank, new) in news.enumerated() where allows(old, new) {
          // Kin words are looked for only where other words already speak for the pair, or its place does.
          let similarity = scorer.similarity(
            old, new, withKin: rank < settings.kinCandidates || rank >= settings.candidateLimit)
          if similarity >= settings.leastSimilarity {
            result.append(Candidate(old: old, new: new, similarity: similarity))
          }
        }
      }
      return result
    }
  }

  /// Open new provisions next to the counterpart of a neighbour.
  private func beside(_ old: Int, _ pairing: Pairing) -> [Int] {
    [-1, 1].compactMap { offset in
      guard let neighbour = support.trees[0].sibling(of: old, offset: offset), pairing.newOf[neighbour] >= 0,
        let new = support.trees[1].sibling(of: pairing.newOf[neighbour], offset: -offset), pairing.isOpen(new: new),
        profiles[1].masses[new] > 0
      else { return nil }
      return new
    }
  }

  /// Links pairs that are best for both sides by a margin.
  func linkSure(_ candidates: [Candidate], _ pairing: inout Pairing) {
    var bestOld: [Int: (total: Double, second: Double)] = [:]
    var bestNew: [Int: (total: Double, second: Double)] = [:]
    let totals = candidates.map { $0.similarity + support.of($0.old, $0.new, in: pairing) }
    func note(_ key: Int, _ total: Double, _ table: inout [Int: (total: Double, second: Double)]) {
      let known = table[key] ?? (0, 0)
      table[key] = total > known.total ? (total, known.total) : (known.total, max(known.second, total))
    }
    for (candidate, total) in zip(candidates, totals) {
      note(candidate.old, total, &bestOld)
      note(candidate.new, total, &bestNew)
    }
    for (candidate, total) in zip(candidates, totals) where candidate.similarity >= settings.sureSimilarity {
      guard let own = bestOld[candidate.old], let other = bestNew[candidate.new], own.total == total,
        other.total == total, total - max(own.second, other.second) >= settings.sureMargin,
        pairing.isOpen(old: candidate.old), pairing.isOpen(new: candidate.new)
      else { continue }
      pairing.link(candidate.old, candidate.new, similarity: candidate.similarity, origin: .sure)
    }
  }

  /// Assigns what is still open, asking more of a pair that breaks the order of the sure links.
  func assign(_ candidates: [Candidate], _ pairing: inout Pairing) {
    let bounds = OrderBounds(pairing, words: profiles[0].lengths, newCount: profiles[1].count)
    var edges: [Assignment.Edge] = []
    var similarities: [Int: [(new: Int, similarity: Double)]] = [:]
    for candidate in candidates where pairing.isOpen(old: candidate.old) && pairing.isOpen(new: candidate.new) {
      let total = candidate.similarity + support.of(candidate.old, candidate.new, in: pairing)
      let inOrder = isInOrder(candidate.old, candidate.new, bounds, pairing)
      let threshold = inOrder ? settings.orderedThreshold : settings.movedThreshold
      let least = inOrder ? settings.orderedSimilarity : settings.movedSimilarity
      guard candidate.similarity >= least, total > threshold else { continue }
      edges.append(
        Assignment.Edge(
          old: candidate.old, new: candidate.new, worth: total - threshold + (inOrder ? settings.orderWorth : 0)))
      similarities[candidate.old, default: []].append((candidate.new, candidate.similarity))
    }
    for edge in Assignment.solve(edges, exactUpTo: settings.exactAssignmentLimit) {
      let similarity = similarities[edge.old]?.first { $0.new == edge.new }?.similarity ?? 0
      pairing.link(edge.old, edge.new, similarity: similarity, origin: .assigned)
    }
  }

  func isInOrder(_ old: Int, _ new: Int, _ bounds: OrderBounds, _ pairing: Pairing) -> Bool {
    let parent = support.trees[0].parents[old]
    let newParent = support.trees[1].parents[new]
    if parent >= 0, newParent >= 0 { return pairing.newOf[parent] == newParent || bounds.contain(old, new) }
    if parent >= 0 || newParent >= 0 { return false }
    return bounds.contain(old, new)
  }
}
