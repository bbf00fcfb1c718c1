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
    let linked = links.indices.filter { !links[$0].old.isEmpty && !links[$0].new.isEmpty }
    let items = linked.map { index in
      MoveJudgement.Item(
        old: links[index].old[0], new: links[index].new[0],
        words: links[index].old.reduce(0) { $0 + Int(profiles[0].lengths[$1]) })
    }
    let moved = MoveJudgement(trees: support.trees).moved(items, pairing)
    for (position, index) in linked.enumerated() {
      let old = outlines[0].entries[links[index].old[0]]
      let new = outlines[1].entries[links[index].new[0]]
      links[index].moved = moved[position]
      links[index].renumbered =
        !LinkSupport.isUnprinted(old.provision.label)
        && (old.provision.label != new.provision.label || old.depth != new.depth)
      if links[index].relation == .same {
        links[index].promoted = old.depth > new.depth
        links[index].demoted = old.depth < new.depth
      }
      links[index].evidence = evidence.evidence(for: links[index], pairing)
    }
  }
}
