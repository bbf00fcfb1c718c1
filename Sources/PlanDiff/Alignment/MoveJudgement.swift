/// Which links are moves: those outside the heaviest order-keeping set of their level, and sub-points that stand under
/// another point than their old one's counterpart. A promoted or demoted provision is not for that reason moved.
struct MoveJudgement {
  struct Item {
    var old: Int
    var new: Int
    /// Length in words, which decides between equally large sets.
    var words: Int
  }

  let trees: [PlanTree]

  /// For each item, whether it moved. O(n log n).
  func moved(_ items: [Item], _ pairing: Pairing) -> [Bool] {
    var result = Array(repeating: false, count: items.count)
    var levels: [Int: [Int]] = [:]
    for (index, item) in items.enumerated() {
      let parent = trees[0].parents[item.old]
      let newParent = trees[1].parents[item.new]
      if parent < 0, newParent < 0 {
        levels[-1, default: []].append(index)
      } else if parent >= 0, newParent >= 0 {
        if pairing.newOf[parent] >= 0, pairing.newOf[parent] != newParent {
          result[index] = true
        } else {
          levels[parent, default: []].append(index)
        }
      }
    }
    for level in levels.keys.sorted() {
      guard let members = levels[level] else { continue }
      let keeps = OrderSpine.keeping(members.map { items[$0].new }, words: members.map { items[$0].words })
      for (position, member) in members.enumerated() where !keeps[position] { result[member] = true }
    }
    return result
  }

  /// Takes back moves that are not worth the name: similarity or margin too small, or one of several copies of a text
  /// that did not move together with a neighbour. Silence beats a false move.
  func takeBackDoubtful(
    _ pairing: inout Pairing, profiles: [PlanProfiles], candidates: [LinkSearch.Candidate], settings: AlignmentSettings
  ) {
    let items = pairing.newOf.indices.filter { pairing.newOf[$0] >= 0 }
      .map { Item(old: $0, new: pairing.newOf[$0], words: Int(profiles[0].lengths[$0])) }
    let flags = moved(items, pairing)
    guard flags.contains(true) else { return }
    let copies = CopyCount(profiles)
    let rivals = Rivals(candidates)
    for (item, isMoved) in zip(items, flags) where isMoved && pairing.origins[item.old] != .pinned {
      if pairing.origins[item.old] == .identical {
        if !copies.isUnique(item.old), !movedWithNeighbour(item, pairing) { pairing.unlink(old: item.old) }
      } else {
        let similarity = pairing.similarities[item.old]
        let rival = rivals.best(besides: item.old, item.new)?.similarity ?? 0
        // Inside a point that corresponds, sub-points that change places stay at home.
        let parent = trees[0].parents[item.old]
        let isAtHome = parent >= 0 && pairing.newOf[parent] == trees[1].parents[item.new]
        let least = isAtHome ? settings.orderedSimilarity : settings.movedSimilarity
        if similarity < least || similarity - rival < settings.movedMargin {
          pairing.unlink(old: item.old)
        }
      }
    }
  }

  private func movedWithNeighbour(_ item: Item, _ pairing: Pairing) -> Bool {
    [-1, 1].contains { offset in
      guard let old = trees[0].sibling(of: item.old, offset: offset),
        let new = trees[1].sibling(of: item.new, offset: offset)
      else { return false }
      return pairing.newOf[old] == new
    }
  }
}

/// How often each text stands on either side.
struct CopyCount {
  private let digests: [UInt64]
  private var counts: [[UInt64: Int]] = []

  init(_ profiles: [PlanProfiles]) {
    digests = profiles[0].digests
    counts = profiles.map { side in
      side.digests.reduce(into: [:]) { counts, digest in counts[digest, default: 0] += 1 }
    }
  }

  /// Whether the text of an old provision stands only once on either side.
  func isUnique(_ old: Int) -> Bool {
    counts.allSatisfy { ($0[digests[old]] ?? 0) <= 1 }
  }
}

/// The candidates that competed for each provision.
struct Rivals {
  private let byOld: [Int: [LinkSearch.Candidate]]
  private let byNew: [Int: [LinkSearch.Candidate]]

  init(_ candidates: [LinkSearch.Candidate]) {
    byOld = Dictionary(grouping: candidates, by: \.old)
    byNew = Dictionary(grouping: candidates, by: \.new)
  }

  /// The strongest candidate for either side other than the pair itself.
  func best(besides old: Int, _ new: Int) -> LinkSearch.Candidate? {
    best(of: [old], and: [new])
  }

  func best(of old: [Int], and new: [Int]) -> LinkSearch.Candidate? {
    let one = old.first.flatMap { byOld[$0] }?.filter { !new.contains($0.new) }.max(by: Self.weaker)
    let two = new.first.flatMap { byNew[$0] }?.filter { !old.contains($0.old) }.max(by: Self.weaker)
    guard let one else { return two }
    guard let two else { return one }
    return one.similarity >= two.similarity ? one : two
  }

  private static func weaker(_ left: LinkSearch.Candidate, _ right: LinkSearch.Candidate) -> Bool {
    left.similarity != right.similarity
      ? left.similarity < right.similarity : (left.old, left.new) > (right.old, right.new)
  }
}
