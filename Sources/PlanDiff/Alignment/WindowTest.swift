/// Finds provisions that were split or joined: one provision whose words stand in several neighbouring ones.
///
/// For a linked or open provision, the parts around its counterpart are tried: each must stand mostly in the single
/// provision (little foreign content) and cover a share of it that no other part covers, and together they must cover
/// most of it. Mirrors of one another, splits and merges are found by the same code with the sides exchanged.
struct WindowTest {
  struct Group {
    var old: [Int]
    var new: [Int]
    var isSplit: Bool { old.count == 1 }
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
          let similarity = pairing.similarities[side == 0 ? single : partner]
          if similarity < 1 { seeds[single] = [partner] }
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
    var coverage = Coverage(scorer: scorer, side: side, single: single)
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

/// What of a provision's weight is covered by the parts taken so far.
private struct Coverage {
  let scorer: PairScorer
  let side: Int
  let single: Int
  private var covered: [Bool]
  private var sum = 0.0
  private(set) var seedCover = -1.0

  var share: Double { sum / scorer.sides[side].masses[single] }

  init(scorer: PairScorer, side: Int, single: Int) {
    self.scorer = scorer
    self.side = side
    self.single = single
    covered = Array(repeating: false, count: scorer.sides[side].range(single).count)
  }

  /// Share of the single side that only this part covers, and share of the part that stands in the single side.
  func trial(_ part: Int) -> (gain: Double, cover: Double) {
    var gain = 0.0
    for (index, weight) in matches(part).covering where !covered[index] {
      gain += weight
    }
    return (gain / scorer.sides[side].masses[single], matches(part).cover)
  }

  mutating func add(_ part: Int) {
    let found = matches(part)
    for (index, weight) in found.covering where !covered[index] {
      covered[index] = true
      sum += weight
    }
    if seedCover < 0 { seedCover = found.cover }
  }

  /// Features of the single side (by place) that the part has, and the share of the part that is so matched.
  private func matches(_ part: Int) -> (covering: [(Int, Double)], cover: Double) {
    let own = scorer.sides[side]
    let other = scorer.sides[1 - side]
    let features = Array(own.features[own.range(single)])
    var covering: [(Int, Double)] = []
    var matched = 0.0
    for feature in other.features[other.range(part)] {
      let weight = scorer.table.weights[Int(feature)]
      if let index = features.firstIndex(of: feature) {
        covering.append((index, weight))
        matched += weight
        continue
      }
      var best = (worth: 0.0, index: -1)
      for (index, candidate) in features.enumerated() {
        let worth = scorer.table.kinship(candidate, feature, settings: scorer.settings)
        if worth > best.worth { best = (worth, index) }
      }
      if best.index >= 0 {
        covering.append((best.index, best.worth * scorer.table.weights[Int(features[best.index])]))
        matched += best.worth * weight
      }
    }
    let mass = other.masses[part]
    return (covering, mass > 0 ? min(1, matched / mass) : 0)
  }
}
