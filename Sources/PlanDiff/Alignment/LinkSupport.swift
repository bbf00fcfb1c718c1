/// What speaks for a link beside the words: label, topic, neighbours, enclosing point, sub-points.
///
/// All of it is weak and only added to similarity; none of it makes a link alone.
struct LinkSupport {
  let outlines: [PlanOutline]
  let trees: [PlanTree]
  let settings: AlignmentSettings

  func of(_ old: Int, _ new: Int, in pairing: Pairing) -> Double {
    var sum = 0.0
    if sameLabel(old, new) { sum += settings.labelSupport }
    sum += topic(old, new)
    for offset in [-1, 1] where hasLinkedNeighbour(old, new, offset: offset, pairing) {
      sum += settings.neighbourSupport
    }
    let parent = trees[0].parents[old]
    let newParent = trees[1].parents[new]
    if parent >= 0, newParent >= 0 {
      if pairing.newOf[parent] == newParent {
        sum += settings.parentSupport
      } else if pairing.newOf[parent] >= 0 || pairing.oldOf[newParent] >= 0 {
        sum -= settings.foreignParentCost
      }
    } else if parent >= 0 || newParent >= 0 {
      sum -= settings.depthCost
    }
    let children = trees[0].children[old]
    let others = trees[1].children[new]
    if !children.isEmpty, !others.isEmpty {
      let shared = children.count { pairing.newOf[$0] >= 0 && trees[1].parents[pairing.newOf[$0]] == new }
      sum += settings.childSupport * Double(2 * shared) / Double(children.count + others.count)
    }
    return sum
  }

  func sameLabel(_ old: Int, _ new: Int) -> Bool {
    let label = outlines[0].entries[old].provision.label
    return label == outlines[1].entries[new].provision.label && !Self.isUnprinted(label)
  }

  func sharesTopic(_ old: Int, _ new: Int) -> Bool {
    let topics = outlines[0].entries[old].provision.topics
    return topics.contains(where: outlines[1].entries[new].provision.topics.contains)
  }

  private func topic(_ old: Int, _ new: Int) -> Double {
    let topics = outlines[0].entries[old].provision.topics
    let others = outlines[1].entries[new].provision.topics
    guard !topics.isEmpty, !others.isEmpty else { return 0 }
    return topics.contains(where: others.contains) ? settings.topicSupport : -settings.foreignTopicCost
  }

  /// Whether the siblings on both sides are linked with one another; the ends of a list count as neighbours.
  func isBetweenLinks(_ old: Int, _ new: Int, _ pairing: Pairing) -> Bool {
    hasLinkedNeighbour(old, new, offset: -1, pairing) && hasLinkedNeighbour(old, new, offset: 1, pairing)
  }

  private func hasLinkedNeighbour(_ old: Int, _ new: Int, offset: Int, _ pairing: Pairing) -> Bool {
    areLinked(trees[0].sibling(of: old, offset: offset), trees[1].sibling(of: new, offset: offset), pairing)
  }

  private func areLinked(_ old: Int?, _ new: Int?, _ pairing: Pairing) -> Bool {
    guard let old, let new else { return old == nil && new == nil }
    return pairing.newOf[old] == new
  }

  /// `p1`, `p2`, …: a label we gave, which says nothing but the place.
  static func isUnprinted(_ label: String) -> Bool {
    label.first == "p" && label.count > 1 && label.dropFirst().allSatisfy { $0.isNumber || $0 == "~" }
  }
}
