/// Where in the new plan the counterpart of an old provision stands if nothing moved: between the counterparts of the
/// nearest linked provisions that keep the order.
struct OrderBounds {
  /// Per old provision: the last new one before, or −1.
  private let lower: [Int]
  /// Per old provision: the first new one after.
  private let upper: [Int]

  /// O(n log n) in the number of links.
  init(_ pairing: Pairing, words: [Int32], newCount: Int) {
    let linked = pairing.newOf.indices.filter { pairing.newOf[$0] >= 0 }
    let keeps = OrderSpine.keeping(linked.map { pairing.newOf[$0] }, words: linked.map { Int(words[$0]) })
    var anchors = Array(repeating: -1, count: pairing.newOf.count)
    for (position, old) in linked.enumerated() where keeps[position] {
      anchors[old] = pairing.newOf[old]
    }
    var lower = anchors
    var last = -1
    for old in anchors.indices {
      lower[old] = last
      if anchors[old] >= 0 { last = anchors[old] }
    }
    var upper = anchors
    last = newCount
    for old in anchors.indices.reversed() {
      upper[old] = last
      if anchors[old] >= 0 { last = anchors[old] }
    }
    self.lower = lower
    self.upper = upper
  }

  func contain(_ old: Int, _ new: Int) -> Bool {
    lower[old] < new && new < upper[old]
  }
}
