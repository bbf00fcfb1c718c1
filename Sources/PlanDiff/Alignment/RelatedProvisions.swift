/// Adds to links what else corresponds in part: an addition that repeats a provision kept elsewhere, a removal whose
/// content another provision also holds.
struct RelatedProvisions {
  let profiles: [PlanProfiles]
  let scorer: PairScorer
  let settings: AlignmentSettings

  func add(to links: inout [Link], candidates: [LinkSearch.Candidate]) {
    var linkOfOld = Array(repeating: -1, count: profiles[0].count)
    var linkOfNew = Array(repeating: -1, count: profiles[1].count)
    for (index, link) in links.enumerated() {
      for old in link.old { linkOfOld[old] = index }
      for new in link.new { linkOfNew[new] = index }
    }
    var pairs = candidates.filter { $0.similarity >= settings.relatedSimilarity }
    pairs += copies(links)
    pairs.sort {
      $0.similarity != $1.similarity ? $0.similarity > $1.similarity : ($0.old, $0.new) < ($1.old, $1.new)
    }
    for pair in pairs {
      let one = linkOfOld[pair.old]
      let two = linkOfNew[pair.new]
      guard one >= 0, two >= 0, one != two, links[one].relation == .removed || links[two].relation == .added,
        !scorer.haveRivalNames(pair.old, pair.new)
      else { continue }
      if links[one].relatedNew.count < settings.mostRelated { links[one].relatedNew.append(pair.new) }
      if links[two].relatedOld.count < settings.mostRelated { links[two].relatedOld.append(pair.old) }
    }
  }

  /// Unlinked provisions whose very words stand on the other side as well.
  private func copies(_ links: [Link]) -> [LinkSearch.Candidate] {
    let first = profiles.map { side in
      Dictionary(
        side.digests.enumerated().filter { $0.element != 0 }.map { ($0.element, $0.offset) },
        uniquingKeysWith: { first, _ in first })
    }
    return links.compactMap { link in
      if link.relation == .added, let new = link.new.first, let old = first[0][profiles[1].digests[new]] {
        return LinkSearch.Candidate(old: old, new: new, similarity: 1)
      }
      if link.relation == .removed, let old = link.old.first, let new = first[1][profiles[0].digests[old]] {
        return LinkSearch.Candidate(old: old, new: new, similarity: 1)
      }
      return nil
    }
  }
}
