/// Pairs what is left over between two links of siblings that keep the order: there a paraphrase needs less in common.
///
/// How much less depends on the document. Where linked provisions keep most of their words, a pair without common
/// words is a removal and an addition; in a re-translation it is the rule.
struct GapFilling {
  let scorer: PairScorer
  let support: LinkSupport
  let profiles: [PlanProfiles]
  let settings: AlignmentSettings

  func fill(_ pairing: inout Pairing, allows: (Int, Int) -> Bool) {
    let register = Register(pairing, profiles: profiles, settings: settings)
    let trees = support.trees
    fillSiblings(trees[0].topLevel, trees[1].topLevel, register, &pairing, allows)
    for old in 0..<profiles[0].count {
      let new = pairing.newOf[old]
      if new >= 0, !trees[0].children[old].isEmpty, !trees[1].children[new].isEmpty {
        fillSiblings(trees[0].children[old], trees[1].children[new], register, &pairing, allows)
      }
    }
  }

  private func fillSiblings(
    _ olds: [Int], _ news: [Int], _ register: Register, _ pairing: inout Pairing, _ allows: (Int, Int) -> Bool
  ) {
    guard olds.contains(where: { pairing.isOpen(old: $0) }), news.contains(where: { pairing.isOpen(new: $0) })
    else { return }
    let parent = news.first.map { support.trees[1].parents[$0] } ?? -1
    let linked = olds.filter { pairing.newOf[$0] >= 0 && support.trees[1].parents[pairing.newOf[$0]] == parent }
    let keeps = OrderSpine.keeping(
      linked.map { pairing.newOf[$0] }, words: linked.map { Int(profiles[0].lengths[$0]) })
    let anchors = linked.indices.filter { keeps[$0] }.map { linked[$0] }
    var from = (old: 0, new: 0)
    let places = (support.trees[0].places, support.trees[1].places)
    for anchor in anchors.map(Optional.some) + [nil] {
      let to = (
        old: anchor.map { places.0[$0] } ?? olds.count,
        new: anchor.map { places.1[pairing.newOf[$0]] } ?? news.count
      )
      let openOld = olds[from.old..<max(from.old, to.old)].filter { pairing.isOpen(old: $0) }
      let openNew = news[from.new..<max(from.new, to.new)].filter { pairing.isOpen(new: $0) }
      if !openOld.isEmpty, !openNew.isEmpty {
        fillGap(openOld, openNew, register, &pairing, allows)
      }
      from = (to.old + 1, to.new + 1)
    }
  }

  /// The order-keeping pairing of greatest total worth above the threshold (dynamic programme, O(n·m)).
  private func fillGap(
    _ olds: [Int], _ news: [Int], _ register: Register, _ pairing: inout Pairing, _ allows: (Int, Int) -> Bool
  ) {
    guard olds.count * news.count <= settings.largestGap else { return }
    let even = olds.count == news.count && register.isRetranslation
    var worth = Array(repeating: Array(repeating: 0.0, count: news.count), count: olds.count)
    for (row, old) in olds.enumerated() {
      for (column, new) in news.enumerated() where allows(old, new) {
        let similarity = scorer.similarity(old, new)
        let total = similarity + support.of(old, new, in: pairing) * settings.gapSupportShare
        if even, row == column {
          worth[row][column] = max(total - register.gapThreshold, settings.retranslatedWorth) + total
        } else if similarity >= settings.leastGapSimilarity {
          worth[row][column] = max(0, total - register.gapThreshold)
        }
      }
    }
    var best = Array(repeating: Array(repeating: 0.0, count: news.count + 1), count: olds.count + 1)
    for row in olds.indices.reversed() {
      for column in news.indices.reversed() {
        let paired = worth[row][column] > 0 ? worth[row][column] + best[row + 1][column + 1] : 0
        best[row][column] = max(paired, best[row + 1][column], best[row][column + 1])
      }
    }
    var row = 0
    var column = 0
    while row < olds.count, column < news.count {
      if worth[row][column] > 0, best[row][column] == worth[row][column] + best[row + 1][column + 1] {
        pairing.link(
          olds[row], news[column], similarity: scorer.similarity(olds[row], news[column]), origin: .gap)
        row += 1
        column += 1
      } else if best[row][column] == best[row + 1][column] {
        row += 1
      } else {
        column += 1
      }
    }
  }
}

/// How faithfully a new version keeps the words of the old one, read off the links already found.
struct Register {
  /// What a pair between sure neighbours must reach.
  let gapThreshold: Double
  /// Nearly everything is linked, in order, and hardly anything word for word.
  let isRetranslation: Bool

  init(_ pairing: Pairing, profiles: [PlanProfiles], settings: AlignmentSettings) {
    let linked = pairing.newOf.indices.filter { pairing.newOf[$0] >= 0 }
    let sorted = linked.map { pairing.similarities[$0] }.sorted()
    let live = profiles.map { side in side.isLive.count { $0 } }
    guard !sorted.isEmpty, let most = live.max(), let least = live.min() else {
      gapThreshold = settings.gapThreshold
      isRetranslation = false
      return
    }
    let median = sorted[sorted.count / 2]
    let keeps = OrderSpine.keeping(
      linked.map { pairing.newOf[$0] }, words: linked.map { Int(profiles[0].lengths[$0]) })
    let ordered = keeps.count { $0 }
    let share = Double(ordered) / Double(most)
    isRetranslation =
      share >= settings.retranslationShare && median <= settings.retranslationMedian && least * 10 >= most * 9
      && ordered == linked.count
    gapThreshold =
      share < settings.relaxingShare
      ? settings.gapThreshold
      : min(settings.gapThreshold, max(settings.leastGapThreshold, median * settings.gapThresholdPerMedian))
  }
}
