/// Compares two provisions by their features.
struct PairScorer {
  /// How much two provisions share.
  struct Overlap {
    /// Weight of what they share.
    var shared = 0.0
    var leftMass = 0.0
    var rightMass = 0.0

    /// Share of the left provision's weight that stands in the right one.
    var leftCover: Double { leftMass > 0 ? min(1, shared / leftMass) : 0 }
    var rightCover: Double { rightMass > 0 ? min(1, shared / rightMass) : 0 }
  }

  let table: FeatureTable
  let sides: [PlanProfiles]
  let settings: AlignmentSettings

  /// Similarity 0…1: the geometric mean of both covers (the cosine of binary vectors, Ochiai 1957), which forgives
  /// added text more than the Dice coefficient does. Linear in the features, but for words that only one side has,
  /// which are held against one another to find kin.
  func similarity(_ old: Int, _ new: Int, withKin: Bool = true) -> Double {
    let overlap = overlap(old, new, withKin: withKin)
    guard overlap.leftMass > 0, overlap.rightMass > 0 else { return 0 }
    return min(1, overlap.shared / (overlap.leftMass * overlap.rightMass).squareRoot())
  }

  /// Whether each side names somebody the other does not: repeated boilerplate for different parties.
  func haveRivalNames(_ old: Int, _ new: Int) -> Bool {
    let left = names(0, old)
    let right = names(1, new)
    return !left.isSubset(of: right) && !right.isSubset(of: left)
  }

  private func names(_ side: Int, _ entry: Int) -> Set<Int32> {
    Set(sides[side].features[sides[side].range(entry)].filter { table.traits[Int($0)].contains(.name) })
  }

  func overlap(_ old: Int, _ new: Int, withKin: Bool = true) -> Overlap {
    var result = Overlap(leftMass: sides[0].masses[old], rightMass: sides[1].masses[new])
    var left: [Int32] = []
    var right: [Int32] = []
    var at = sides[0].range(old).lowerBound
    let end = sides[0].range(old).upperBound
    var other = sides[1].range(new).lowerBound
    let otherEnd = sides[1].range(new).upperBound
    while at < end || other < otherEnd {
      let one = at < end ? sides[0].features[at] : Int32.max
      let two = other < otherEnd ? sides[1].features[other] : Int32.max
      if one == two {
        result.shared += table.weights[Int(one)]
        at += 1
        other += 1
      } else if one < two {
        if table.mayHaveKin[Int(one)] { left.append(one) }
        at += 1
      } else {
        if table.mayHaveKin[Int(two)] { right.append(two) }
        other += 1
      }
    }
    if withKin { result.shared += kin(left, right).reduce(0) { $0 + $1.weight } }
    return result
  }

  /// Words of two provisions that differ but are kin, weightiest first.
  func kinWords(_ old: Int, _ new: Int) -> [Kin] {
    let left = Set(sides[0].features[sides[0].range(old)])
    let right = Set(sides[1].features[sides[1].range(new)])
    func open(_ one: Set<Int32>, _ other: Set<Int32>) -> [Int32] {
      one.subtracting(other).filter { table.mayHaveKin[Int($0)] }.sorted()
    }
    return kin(open(left, right), open(right, left))
  }

  /// Two words that are kin, and the weight they share.
  struct Kin {
    var weight: Double
    var left: Int32
    var right: Int32
  }

  /// The features worth looking at for kin, in the order given.
  func weightiest(_ features: [Int32]) -> [Int32] {
    let limit = settings.mostKinWords
    guard features.count > limit else { return features }
    func isBefore(_ left: Int, _ right: Int) -> Bool {
      let (one, two) = (table.weights[Int(features[left])], table.weights[Int(features[right])])
      return one != two ? one > two : left < right
    }
    return features.indices.sorted(by: isBefore).prefix(limit).sorted().map { features[$0] }
  }

  /// Pairs words that are kin, each word once, weightiest first.
  private func kin(_ left: [Int32], _ right: [Int32]) -> [Kin] {
    var pairs: [Kin] = []
    let right = weightiest(right)
    for one in weightiest(left) {
      for two in right {
        let worth = table.kinship(one, two, settings: settings)
        if worth > 0 {
          let weight = min(table.weights[Int(one)], table.weights[Int(two)])
          pairs.append(Kin(weight: worth * weight, left: one, right: two))
        }
      }
    }
    guard pairs.count > 1 else { return pairs }
    pairs.sort { ($1.weight, $0.left, $0.right) < ($0.weight, $1.left, $1.right) }
    var usedLeft: Set<Int32> = []
    var usedRight: Set<Int32> = []
    return pairs.filter { pair in
      guard !usedLeft.contains(pair.left), !usedRight.contains(pair.right) else { return false }
      usedLeft.insert(pair.left)
      usedRight.insert(pair.right)
      return true
    }
  }
}
