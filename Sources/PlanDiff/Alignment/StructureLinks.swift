/// Links points that have no words of their own by what stands inside them.
struct StructureLinks {
  let profiles: [PlanProfiles]
  let trees: [PlanTree]

  func link(in pairing: inout Pairing, support: LinkSupport) {
    for old in (0..<profiles[0].count).reversed() where pairing.isOpen(old: old) && !trees[0].children[old].isEmpty {
      var counts: [Int: Int] = [:]
      for child in trees[0].children[old] where pairing.newOf[child] >= 0 {
        let parent = trees[1].parents[pairing.newOf[child]]
        if parent >= 0, pairing.isOpen(new: parent) { counts[parent, default: 0] += 1 }
      }
      let best = counts.max { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }
      guard let best, profiles[0].masses[old] == 0 || profiles[1].masses[best.key] == 0,
        best.value * 2 >= min(trees[0].children[old].count, trees[1].children[best.key].count)
      else { continue }
      pairing.link(old, best.key, similarity: 0, origin: .structure)
    }
  }
}
