/// Who stands beside and above whom in a plan.
struct PlanTree {
  /// Enclosing provision, or −1 at the top.
  let parents: [Int]
  /// Direct sub-points of each provision; the last list holds the top-level points.
  let children: [[Int]]
  /// Place of each provision among its siblings.
  let places: [Int]

  init(_ outline: PlanOutline) {
    let entries = outline.entries
    var children: [[Int]] = Array(repeating: [], count: entries.count + 1)
    var places: [Int] = []
    places.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      let list = entry.parent ?? entries.count
      places.append(children[list].count)
      children[list].append(index)
    }
    parents = entries.map { $0.parent ?? -1 }
    self.children = children
    self.places = places
  }

  var topLevel: [Int] { children[children.count - 1] }

  func siblings(of entry: Int) -> [Int] {
    parents[entry] < 0 ? topLevel : children[parents[entry]]
  }

  /// The sibling before (−1) or after (+1), or nil.
  @inline(__always)
  func sibling(of entry: Int, offset: Int) -> Int? {
    let list = parents[entry] < 0 ? children.count - 1 : parents[entry]
    let place = places[entry] + offset
    return place >= 0 && place < children[list].count ? children[list][place] : nil
  }
}
