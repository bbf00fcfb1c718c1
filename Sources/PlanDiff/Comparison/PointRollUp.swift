/// Rolls changes up to the top-level points that people count.
///
/// A point speaks for its chapeau and its sub-points, less those whose counterpart stands elsewhere: removed members
/// count as softened, added ones as hardened, and a replaced chapeau replaces the point.
struct PointRollUp {
  private(set) var points: [Comparison.PointChange] = []

  private struct Group {
    var old: [Int]
    var new: [Int]
  }

  init(old: PlanOutline, new: PlanOutline, changes: [(Link, Change)]) {
    let oldTop = Self.tops(old)
    let newTop = Self.tops(new)
    let oldTops = Set(changes.flatMap { $0.0.old.map { oldTop[$0] } }).sorted()
    let newTops = Set(changes.flatMap { $0.0.new.map { newTop[$0] } }).sorted()
    let partners = Self.partners(changes, oldTop, newTop)
    var groupOfNew: [Int: Int] = [:]
    var groups: [Group] = []
    for top in oldTops {
      let counterparts = partners.filter { $0.old == top }.map(\.new)
      if let joined = counterparts.compactMap({ groupOfNew[$0] }).first {
        groups[joined].old.append(top)
        for counterpart in counterparts where groupOfNew[counterpart] == nil {
          groups[joined].new.append(counterpart)
          groupOfNew[counterpart] = joined
        }
      } else {
        for counterpart in counterparts { groupOfNew[counterpart] = groups.count }
        groups.append(Group(old: [top], new: counterparts))
      }
    }
    // Points of the new text alone follow the point they stand behind.
    for top in newTops where groupOfNew[top] == nil {
      let before = newTops.last { $0 < top }
      let place = before.flatMap { previous in groups.lastIndex { $0.new.contains(previous) } }.map { $0 + 1 } ?? 0
      groups.insert(Group(old: [], new: [top]), at: place)
    }
    points = groups.map { group in
      Comparison.PointChange(
        old: group.old.map { old.entries[$0].address }, new: group.new.sorted().map { new.entries[$0].address },
        label: Self.label(group, changes, oldTop, newTop))
    }
  }

  /// Index of the top-level point of every provision.
  private static func tops(_ outline: PlanOutline) -> [Int] {
    var result: [Int] = []
    for (index, entry) in outline.entries.enumerated() {
      result.append(entry.parent.map { result[$0] } ?? index)
    }
    return result
  }

  /// Which top-level points correspond: by their chapeaux, or where a chapeau has no counterpart by most of their members.
  private static func partners(
    _ changes: [(Link, Change)], _ oldTop: [Int], _ newTop: [Int]
  ) -> [(old: Int, new: Int)] {
    var result: [(old: Int, new: Int)] = []
    var placedOld = Set<Int>()
    var placedNew = Set<Int>()
    for (link, _) in changes {
      for left in link.old where oldTop[left] == left {
        for right in link.new where newTop[right] == right {
          result.append((left, right))
          placedOld.insert(left)
          placedNew.insert(right)
        }
      }
    }
    var votes: [Int: [Int: Int]] = [:]
    for (link, _) in changes {
      for left in link.old where !placedOld.contains(oldTop[left]) {
        for right in link.new where !placedNew.contains(newTop[right]) {
          votes[oldTop[left], default: [:]][newTop[right], default: 0] += 1
        }
      }
    }
    for (left, counts) in votes.sorted(by: { $0.key < $1.key }) {
      if let best = counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).first {
        result.append((left, best.key))
      }
    }
    return result
  }

  private static func label(_ group: Group, _ changes: [(Link, Change)], _ oldTop: [Int], _ newTop: [Int]) -> Label {
    if group.old.isEmpty { return .added }
    if group.new.isEmpty {
      let own = changes.filter { $0.0.old.contains { group.old.contains(oldTop[$0]) } }
      return own.contains { $0.1.label == .undisclosed } ? .undisclosed : .removed
    }
    var softened = false
    var hardened = false
    var replaced = false
    var reworded = false
    var struck = false
    for (link, change) in changes {
      let oldInside = link.old.filter { group.old.contains(oldTop[$0]) }
      let newInside = link.new.filter { group.new.contains(newTop[$0]) }
      guard !oldInside.isEmpty || !newInside.isEmpty else { continue }
      // A member whose counterpart stands in another point speaks there, not here.
      if !link.old.isEmpty, !link.new.isEmpty, oldInside.isEmpty || newInside.isEmpty { continue }
      let isChapeau = oldInside.contains { oldTop[$0] == $0 } && newInside.contains { newTop[$0] == $0 }
      switch change.label {
      case .unchanged: break
      case .reworded: reworded = true
      case .softened, .removed: softened = true
      case .hardened, .added: hardened = true
      case .mixed: (softened, hardened) = (true, true)
      case .replaced: if isChapeau { replaced = true } else { (softened, hardened) = (true, true) }
      case .undisclosed: return .undisclosed
      }
      if change.flags.contains(.struck), isChapeau { struck = true }
    }
    if struck { return .removed }
    if replaced { return .replaced }
    if softened, hardened { return .mixed }
    return softened ? .softened : hardened ? .hardened : reworded ? .reworded : .unchanged
  }
}
