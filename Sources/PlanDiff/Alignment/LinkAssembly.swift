/// Turns the pairing into links: one for every provision, in order, with what is to be said of each.
struct LinkAssembly {
  let outlines: [PlanOutline]
  let profiles: [PlanProfiles]
  let pins: PinnedLinks
  let evidence: LinkEvidence
  let support: LinkSupport
  let settings: AlignmentSettings

  func links(_ pairing: Pairing, groups found: [WindowTest.Group]) -> [Link] {
    let pinned = pins.groups.filter { !$0.old.isEmpty && !$0.new.isEmpty && $0.old.count + $0.new.count > 2 }
    let groups = pinned.map { WindowTest.Group(old: $0.old.sorted(), new: $0.new.sorted()) } + found
    var links: [Link] = []
    var groupOfOld: [Int: Int] = [:]
    var groupOfNew: [Int: Int] = [:]
    for (index, group) in groups.enumerated() {
      for old in group.old { groupOfOld[old] = index }
      for new in group.new { groupOfNew[new] = index }
    }
    for old in 0..<profiles[0].count where profiles[0].isLive[old] {
      if let index = groupOfOld[old] {
        if groups[index].old[0] == old {
          links.append(
            Link(old: groups[index].old, new: groups[index].new, relation: groups[index].isSplit ? .split : .merge))
        }
        continue
      }
      let new = pairing.newOf[old]
      if new >= 0, groupOfNew[new] == nil {
        links.append(Link(old: [old], new: [new], relation: .same))
      } else {
        links.append(Link(old: [old], new: [], relation: .removed))
      }
    }
    describe(&links, pairing)
    var linkedNew = Array(repeating: false, count: profiles[1].count)
    for link in links {
      for new in link.new { linkedNew[new] = true }
    }
    return insertAdditions(links, (0..<profiles[1].count).filter { profiles[1].isLive[$0] && !linkedNew[$0] })
  }

  /// Puts each addition after the link of the provision before it in the new plan.
  private func insertAdditions(_ links: [Link], _ added: [Int]) -> [Link] {
    var after: [Int: [Link]] = [:]
    var linkOfNew = Array(repeating: -1, count: profiles[1].count)
    for (index, link) in links.enumerated() {
      for new in link.new { linkOfNew[new] = index }
    }
    for new in added {
      let previous = new > 0 ? linkOfNew[new - 1] : -1
      linkOfNew[new] = previous
      after[previous, default: []].append(Link(old: [], new: [new], relation: .added))
    }
    var result = after[-1] ?? []
    for (index, link) in links.enumerated() {
      result.append(link)
      result += after[index] ?? []
    }
    return result
  }

  private func describe(_ links: inout [Link], _ pairing: Pairing) {
    markMoves(&links)
    for index in links.indices where !links[index].old.isEmpty && !links[index].new.isEmpty {
      let olds = links[index].old.map { outlines[0].entries[$0] }
      let news = links[index].new.map { outlines[1].entries[$0] }
      links[index].renumbered =
        !LinkSupport.isUnprinted(olds[0].provision.label)
        && (olds[0].provision.label != news[0].provision.label || olds[0].depth != news[0].depth)
      if links[index].relation == .same {
        links[index].promoted = olds[0].depth > news[0].depth
        links[index].demoted = olds[0].depth < news[0].depth
      }
      links[index].evidence = evidence.evidence(for: links[index], pairing)
    }
  }

  /// Marks links outside the heaviest order-keeping set, at each level by itself.
  private func markMoves(_ links: inout [Link]) {
    var levels: [Int: [Int]] = [:]
    for (index, link) in links.enumerated() {
      guard let old = link.old.first, let new = link.new.first else { continue }
      let parent = support.trees[0].parents[old]
      let newParent = support.trees[1].parents[new]
      if parent < 0, newParent < 0 {
        levels[-1, default: []].append(index)
      } else if parent >= 0, newParent >= 0 {
        levels[parent, default: []].append(index)
      }
    }
    for level in levels.keys.sorted() {
      guard let members = levels[level] else { continue }
      let keeps = OrderSpine.keeping(
        members.map { links[$0].new[0] },
        words: members.map { links[$0].old.reduce(0) { $0 + Int(profiles[0].lengths[$1]) } })
      for (position, member) in members.enumerated() where !keeps[position] { links[member].moved = true }
    }
  }
}
