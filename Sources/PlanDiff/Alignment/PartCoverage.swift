/// What of a provision's weight is covered by the parts taken so far.
struct PartCoverage {
  let scorer: PairScorer
  let side: Int
  let single: Int
  /// Features of the single side, ascending.
  private let features: [Int32]
  /// Places of those that may have kin.
  private let open: [Int]
  private var known: [Int: Match] = [:]
  private var covered: [Bool]
  private var sum = 0.0
  private(set) var seedCover = -1.0

  var share: Double { sum / scorer.sides[side].masses[single] }

  init(scorer: PairScorer, side: Int, single: Int) {
    self.scorer = scorer
    self.side = side
    self.single = single
    let features = Array(scorer.sides[side].features[scorer.sides[side].range(single)])
    self.features = features
    open = scorer.weightiest(features.filter { scorer.table.mayHaveKin[Int($0)] })
      .compactMap { Self.place(of: $0, in: features) }
    covered = Array(repeating: false, count: features.count)
  }

  /// What a part matches of the single side: features by place with their weight, and the share of the part so matched.
  private struct Match {
    var covering: [(index: Int, weight: Double)] = []
    var cover = 0.0
  }

  /// Share of the single side that only this part covers, and share of the part that stands in the single side.
  mutating func trial(_ part: Int) -> (gain: Double, cover: Double) {
    let found = matches(part)
    var gain = 0.0
    for (index, weight) in found.covering where !covered[index] {
      gain += weight
    }
    return (gain / scorer.sides[side].masses[single], found.cover)
  }

  mutating func add(_ part: Int) {
    let found = matches(part)
    for (index, weight) in found.covering where !covered[index] {
      covered[index] = true
      sum += weight
    }
    if seedCover < 0 { seedCover = found.cover }
  }

  private mutating func matches(_ part: Int) -> Match {
    if let match = known[part] { return match }
    let match = match(part)
    known[part] = match
    return match
  }

  /// Linear in the features, but for words that stand on one side alone, which are held against one another to find kin.
  private func match(_ part: Int) -> Match {
    let other = scorer.sides[1 - side]
    var result = Match()
    var matched = 0.0
    let foreign = other.features[other.range(part)].filter {
      scorer.table.mayHaveKin[Int($0)] && Self.place(of: $0, in: features) == nil
    }
    let searched = Set(scorer.weightiest(foreign))
    for feature in other.features[other.range(part)] {
      let weight = scorer.table.weights[Int(feature)]
      if let index = Self.place(of: feature, in: features) {
        result.covering.append((index, weight))
        matched += weight
        continue
      }
      guard searched.contains(feature) else { continue }
      var best = (worth: 0.0, index: -1)
      for index in open {
        let worth = scorer.table.kinship(features[index], feature, settings: scorer.settings)
        if worth > best.worth { best = (worth, index) }
      }
      if best.index >= 0 {
        result.covering.append((best.index, best.worth * scorer.table.weights[Int(features[best.index])]))
        matched += best.worth * weight
      }
    }
    let mass = other.masses[part]
    result.cover = mass > 0 ? min(1, matched / mass) : 0
    return result
  }

  /// Where a feature stands in an ascending list. O(log n).
  private static func place(of feature: Int32, in features: [Int32]) -> Int? {
    var (low, high) = (0, features.count)
    while low < high {
      let middle = (low + high) / 2
      if features[middle] < feature { low = middle + 1 } else { high = middle }
    }
    return low < features.count && features[low] == feature ? low : nil
  }
}
