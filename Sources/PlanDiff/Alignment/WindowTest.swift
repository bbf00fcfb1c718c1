/// Finds provisions that were split or joined: one provision whose words stand in several neighbouring ones.
///
/// For a linked or open provision, the parts around its counterpart are tried: each must stand mostly in the single
/// provision (little foreign content) and cover a share of it that no other part covers, and together they must cover
/// most of it. Mirrors of one another, splits and merges are found by the same code with the sides exchanged.
struct WindowTest {
  struct Group {
    var old: [Int]
    var new: [Int]
    var isSplit: Bool { old.count < new.count }
  }

  let scorer: PairScorer
  let trees: [PlanTree]
  let settings: AlignmentSettings

  /// Groups found, in order of the single side, splits first; each provision is in one group at most.
  func groups(_ pairing: Pairing, candidates: [LinkSearch.Candidate], allows: (Int, Int) -> Bool) -> [Group] {
    var taken: [Set<Int>] = [[], []]
    var groups: [Group] = []
    var proposals: [(gain: Double, single: Int, parts: [Int], side: Int)] = []
    for side in 0..<2 {
      var seeds: [Int: [Int]] = [:]
      for candidate in candidates where candidate.similarity >= settings.seedSimilarity {
        let (single, part) = side == 0 ? (candidate.old, candidate.new) : (candidate.new, candidate.old)
        let partner = side == 0 ? pairing.newOf[single] : pairing.oldOf[single]
        if partner < 0 { seeds[single, default: []].append(part) }
      }
      let count = side == 0 ? pairing.newOf.count : pairing.oldOf.count
      for single in 0..<count {
        let partner = side == 0 ? pairing.newOf[single] : pairing.oldOf[single]
        if partner >= 0 {
          let old = side == 0 ? single : partner
          if pairing.similarities[old] < 1, pairing.origins[old] != .pinned { seeds[single] = [partner] }
        }
        for seed in seeds[single] ?? [] {
          if let (parts, gain) = parts(of: single, seed: seed, side: side, pairing, allows) {
            proposals.append((gain, single, parts, side))
          }
        }
      }
    }
    proposals.sort {
      $0.gain != $1.gain ? $0.gain > $1.gain : ($0.side, $0.single, $0.parts[0]) < ($1.side, $1.single, $1.parts[0])
    }
    for proposal in proposals {
      let partSide = 1 - proposal.side
      guard !taken[proposal.side].contains(proposal.single),
        !proposal.parts.contains(where: taken[partSide].contains)
      else { continue }
      taken[proposal.side].insert(proposal.single)
      taken[partSide].formUnion(proposal.parts)
      groups.append(
        proposal.side == 0
          ? Group(old: [proposal.single], new: proposal.parts) : Group(old: proposal.parts, new: [proposal.single]))
    }
    return groups
  }

  /// The parts of a provision around one that is known to belong to it, and how much they cover together.
  private func parts(
    of single: Int, seed: Int, side: Int, _ pairing: Pairing, _ allows: (Int, Int) -> Bool
  ) -> (parts: [Int], cover: Double)? {
    let mass = scorer.sides[side].masses[single]
    guard mass > 0 else { return nil }
    var coverage = PartCoverage(scorer: scorer, side: side, single: single)
    var parts = [seed]
    coverage.add(seed)
    let alone = coverage.share
    var grew = true
    while grew, parts.count < settings.mostParts {
      grew = false
      var best: (gain: Double, part: Int)?
      for part in around(parts, side: 1 - side) {
        let isOpen = side == 0 ? pairing.isOpen(new: part) : pairing.isOpen(old: part)
        guard isOpen, side == 0 ? allows(single, part) : allows(part, single) else { continue }
        let (gain, cover) = coverage.trial(part)
        if gain >= settings.partGain, cover >= settings.partCover, gain > best?.gain ?? 0 { best = (gain, part) }
      }
      if let best {
        parts.append(best.part)
        coverage.add(best.part)
        grew = true
      }
    }
    guard parts.count > 1, coverage.share >= settings.jointCover, coverage.seedCover >= settings.seedCover,
      coverage.share - alone >= settings.partGain
    else { return nil }
    return (parts.sorted(), coverage.share)
  }

  /// Provisions within reach of the parts: near siblings, the enclosing point, sub-points.
  private func around(_ parts: [Int], side: Int) -> [Int] {
    var result: Set<Int> = []
    for part in parts {
      for distance in 1...settings.partDistance {
        for offset in [-distance, distance] {
          if let sibling = trees[side].sibling(of: part, offset: offset) { result.insert(sibling) }
        }
      }
      if trees[side].parents[part] >= 0 { result.insert(trees[side].parents[part]) }
      for child in trees[side].children[part].prefix(settings.partDistance) { result.insert(child) }
    }
    return result.subtracting(parts).sorted()
  }
}
