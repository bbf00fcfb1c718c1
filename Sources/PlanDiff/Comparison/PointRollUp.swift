/// Rolls changes up to the top-level points that people count. Linear in the number of changes.
///
/// A point speaks for its chapeau and its sub-points, less those whose counterpart stands elsewhere: removed members
/// count as softened, added ones as hardened, and a replaced chapeau replaces the point.
struct PointRollUp {
  private(set) var points: [Comparison.PointChange] = []

  /// Top-level points, by index into the outlines, that correspond as wholes.
  private struct Group {
    var old: [Int]
    var new: [Int]
  }

  /// What the roll-up reads of a change.
  private struct Member {
    let old: [Int]
    let new: [Int]
    let label: Label
    let isStruck: Bool
  }

  private let oldTop: [Int]
  private let newTop: [Int]
  private let members: [Member]
  private var byOldTop: [Int: [Int]] = [:]
  private var byNewTop: [Int: [Int]] = [:]

  init(old: PlanOutline, new: PlanOutline, changes: [(Link, Change)]) {
    oldTop = Self.tops(old)
    newTop = Self.tops(new)
    members = changes.map {
      Member(old: $0.0.old, new: $0.0.new, label: $0.1.label, isStruck: $0.1.flags.contains(.struck))
    }
    for (index, member) in members.enumerated() {
      for top in Set(member.old.map { oldTop[$0] }) { byOldTop[top, default: []].append(index) }
      for top in Set(member.new.map { newTop[$0] }) { byNewTop[top, default: []].append(index) }
    }
    points = groups().map { group in
      Comparison.PointChange(
        old: group.old.map { old.entries[$0].address }, new: group.new.sorted().map { new.entries[$0].address },
        label: label(of: group))
    }
  }

  /// Index of the top-level point of every provision.
  private static func tops(_ outline: PlanOutline) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(outline.entries.count)
    for (index, entry) in outline.entries.enumerated() {
      result.append(entry.parent.map { result[$0] } ?? index)
    }
    return result
  }

  private func groups() -> [Group] {
    let partners = partners()
    var groupOfNew: [Int: Int] = [:]
    var groups: [Group] = []
    for top in byOldTop.keys.sorted() {
      let counterparts = partners[top] ?? []
      let group = counterparts.lazy.compactMap { groupOfNew[$0] }.first ?? groups.count
      if group == groups.count { groups.append(Group(old: [], new: [])) }
      groups[group].old.append(top)
      for counterpart in counterparts where groupOfNew[counterpart] == nil {
        groups[group].new.append(counterpart)
        groupOfNew[counterpart] = group
      }
    }
    // Points of the new text alone follow the group of the point they stand behind.
    var following: [Int: [Group]] = [:]
    var last = -1
    for top in byNewTop.keys.sorted() {
      if let group = groupOfNew[top] {
        last = group
      } else {
        following[last, default: []].append(Group(old: [], new: [top]))
      }
    }
    return (following[-1] ?? []) + groups.indices.flatMap { [groups[$0]] + (following[$0] ?? []) }
  }

  /// Which top-level points correspond: by their chapeaux, or where a chapeau has no counterpart by most of their members.
  private func partners() -> [Int: [Int]] {
    var result: [Int: [Int]] = [:]
    var placedNew = Set<Int>()
    for member in members {
      for left in member.old where oldTop[left] == left {
        for right in member.new where newTop[right] == right {
          result[left, default: []].append(right)
          placedNew.insert(right)
        }
      }
    }
    var votes: [Int: [Int: Int]] = [:]
    for member in members {
      for left in member.old where result[oldTop[left]] == nil {
        for right in member.new where !placedNew.contains(newTop[right]) {
          votes[oldTop[left], default: [:]][newTop[right], default: 0] += 1
        }
      }
    }
    for (left, counts) in votes {
      if let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) { result[left] = [best.key] }
    }
    return result
  }

  private func label(of group: Group) -> Label {
    if group.old.isEmpty { return .added }
    let concerned = Set(group.old.flatMap { byOldTop[$0] ?? [] } + group.new.flatMap { byNewTop[$0] ?? [] })
    if group.new.isEmpty {
      return concerned.contains { members[$0].label == .undisclosed } ? .undisclosed : .removed
    }
    var softened = false
    var hardened = false
    var replaced = false
    var reworded = false
    var struck = false
    for member in concerned.sorted().map({ members[$0] }) {
      let oldInside = member.old.filter { group.old.contains(oldTop[$0]) }
      let newInside = member.new.filter { group.new.contains(newTop[$0]) }
      // A member whose counterpart stands in another point speaks there, not here.
      if !member.old.isEmpty, !member.new.isEmpty, oldInside.isEmpty || newInside.isEmpty { continue }
      let isChapeau = oldInside.contains { oldTop[$0] == $0 } && newInside.contains { newTop[$0] == $0 }
      switch member.label {
      case .unchanged: break
      case .reworded: reworded = true
      case .softened, .removed: softened = true
      case .hardened, .added: hardened = true
      case .mixed: (softened, hardened) = (true, true)
      case .replaced: if isChapeau { replaced = true } else { (softened, hardened) = (true, true) }
      case .undisclosed: return .undisclosed
      }
      if member.isStruck, isChapeau { struck = true }
    }
    if struck { return .removed }
    if replaced { return .replaced }
    if softened, hardened { return .mixed }
    return softened ? .softened : hardened ? .hardened : reworded ? .reworded : .unchanged
  }
}
