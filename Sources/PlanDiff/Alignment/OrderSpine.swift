/// The heaviest set of links that keeps the order; what is outside it has moved.
enum OrderSpine {
  /// Weight of a set of links: their number first, then the length of their texts.
  struct Weight: Comparable {
    var links: Int
    var words: Int

    static func < (left: Weight, right: Weight) -> Bool {
      left.links != right.links ? left.links < right.links : left.words < right.words
    }

    static func + (left: Weight, right: Weight) -> Weight {
      Weight(links: left.links + right.links, words: left.words + right.words)
    }
  }

  /// Which positions stay: the heaviest strictly increasing subsequence of `targets`, found with a Fenwick tree of
  /// prefix maxima in O(n log n) (the weighted form of Fredman 1975). Of equally heavy sets the one that ends earliest
  /// is taken, so the answer is unique.
  static func keeping(_ targets: [Int], words: [Int]) -> [Bool] {
    let order = targets.indices.sorted { (targets[$0], $0) < (targets[$1], $1) }
    var ranks = Array(repeating: 0, count: targets.count)
    var rank = 0
    for (position, index) in order.enumerated() {
      if position == 0 || targets[index] != targets[order[position - 1]] { rank += 1 }
      ranks[index] = rank
    }
    var tree: [(weight: Weight, last: Int)] = Array(repeating: (Weight(links: 0, words: 0), -1), count: rank + 1)
    var previous = Array(repeating: -1, count: targets.count)
    var best = (weight: Weight(links: 0, words: 0), last: -1)
    for index in targets.indices {
      var before = (weight: Weight(links: 0, words: 0), last: -1)
      var node = ranks[index] - 1
      while node > 0 {
        if before.weight < tree[node].weight { before = tree[node] }
        node -= node & -node
      }
      previous[index] = before.last
      let total = before.weight + Weight(links: 1, words: words[index])
      if best.weight < total { best = (total, index) }
      node = ranks[index]
      while node < tree.count {
        if tree[node].weight < total { tree[node] = (total, index) }
        node += node & -node
      }
    }
    var keeps = Array(repeating: false, count: targets.count)
    var at = best.last
    while at >= 0 {
      keeps[at] = true
      at = previous[at]
    }
    return keeps
  }
}
