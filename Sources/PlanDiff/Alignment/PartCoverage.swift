/// What of a provision's weight is covered by the parts taken so far.
struct PartCoverage {
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
