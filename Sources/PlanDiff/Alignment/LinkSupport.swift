/// What speaks for a link beside the words: label, topic, neighbours, enclosing point, sub-points.
///
/// All of it is weak and only added to similarity; none of it makes a link alone.
struct LinkSupport {
  let trees: [PlanTree]
  let settings: AlignmentSettings
  private let labels: [[String]]
  private let topics: [[[String]]]

  init(outlines: [PlanOutline], settings: AlignmentSettings) {
    trees = outlines.map(PlanTree.init)
    self.settings = settings
    labels = outlines.map { outline in
      outline.entries.map { Self.isUnprinted($0.provision.label) ? "" : $0.provision.label }
    }
    topics = outlines.map { outline in outline.entries.map(\.provision.topics) }
  }

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
    !labels[0][old].isEmpty && labels[0][old] == labels[1][new]
  }

  func sharesTopic(_ old: Int, _ new: Int) -> Bool {
    topics[0][old].contains(where: topics[1][new].contains)
  }

  private func topic(_ old: Int, _ new: Int) -> Double {
    guard !topics[0][old].isEmpty, !topics[1][new].isEmpty else { return 0 }
    return sharesTopic(old, new) ? settings.topicSupport : -settings.foreignTopicCost
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
