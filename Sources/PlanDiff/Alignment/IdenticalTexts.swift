/// First stage: provisions whose words are the same need no comparing.
///
/// A text that stands once on either side is linked wherever it stands; copies are told apart by their neighbours
/// (Heckel 1978), then by their address. Linear time.
struct IdenticalTexts {
  let profiles: [PlanProfiles]
  let outlines: [PlanOutline]

  func link(in pairing: inout Pairing, allows: (Int, Int) -> Bool) {
    var vocabulary = FeatureVocabulary(capacity: profiles[0].count + profiles[1].count)
    let groups = profiles.map { side in side.digests.map { $0 == 0 ? -1 : Int(vocabulary.number(for: $0)) } }
    linkUnique(groups, vocabulary.count, &pairing, allows)
    for _ in 0..<2 {
      linkBeside(groups, &pairing, allows)
      linkSameAddress(groups, &pairing, allows)
    }
  }

  private func linkUnique(
    _ groups: [[Int]], _ count: Int, _ pairing: inout Pairing, _ allows: (Int, Int) -> Bool
  ) {
    // −1 none, −2 several, else the only one.
    var only: [[Int]] = [Array(repeating: -1, count: count), Array(repeating: -1, count: count)]
    for side in 0..<2 {
      for (index, group) in groups[side].enumerated() where group >= 0 {
        let open = side == 0 ? pairing.isOpen(old: index) : pairing.isOpen(new: index)
        if open { only[side][group] = only[side][group] == -1 ? index : -2 }
      }
    }
    for group in 0..<count where only[0][group] >= 0 && only[1][group] >= 0 {
      if allows(only[0][group], only[1][group]) {
        pairing.link(only[0][group], only[1][group], similarity: 1, origin: .identical)
      }
    }
  }

  /// Sweeps down and up, taking equal texts beside a link.
  private func linkBeside(_ groups: [[Int]], _ pairing: inout Pairing, _ allows: (Int, Int) -> Bool) {
    for step in [1, -1] {
      for offset in 0..<profiles[0].count {
        let old = step == 1 ? offset : profiles[0].count - 1 - offset
        guard pairing.isOpen(old: old), groups[0][old] >= 0 else { continue }
        let neighbour = old - step
        let new: Int
        if neighbour < 0 || neighbour >= profiles[0].count {
          new = step == 1 ? 0 : profiles[1].count - 1
        } else if pairing.newOf[neighbour] >= 0 {
          new = pairing.newOf[neighbour] + step
        } else {
          continue
        }
        if new >= 0, new < profiles[1].count, pairing.isOpen(new: new), groups[1][new] == groups[0][old],
          allows(old, new)
        {
          pairing.link(old, new, similarity: 1, origin: .identical)
        }
      }
    }
  }

  private func linkSameAddress(_ groups: [[Int]], _ pairing: inout Pairing, _ allows: (Int, Int) -> Bool) {
    var addresses: [String: Int] = [:]
    for old in 0..<profiles[0].count where pairing.isOpen(old: old) && groups[0][old] >= 0 {
      addresses[outlines[0].entries[old].address] = old
    }
    guard !addresses.isEmpty else { return }
    for new in 0..<profiles[1].count where pairing.isOpen(new: new) && groups[1][new] >= 0 {
      if let old = addresses[outlines[1].entries[new].address], pairing.isOpen(old: old),
        groups[0][old] == groups[1][new], allows(old, new)
      {
        pairing.link(old, new, similarity: 1, origin: .identical)
      }
    }
  }
}
