/// Finds, for an old provision, the few new ones worth comparing, through an inverted index of features.
///
/// The index holds only new provisions that are still open, and no feature that stands in more of them than the
/// settings allow: those say nothing. Finding costs the sum of the lists looked at, not the size of the plan.
struct CandidateIndex {
  private let starts: [Int32]
  private let entries: [Int32]
  private let scorer: PairScorer
  private var sums: [Double]
  private var touched: [Int32] = []

  init(open: [Int], scorer: PairScorer) {
    self.scorer = scorer
    let side = scorer.sides[1]
    var counts: [Int32] = Array(repeating: 0, count: scorer.table.count + 1)
    for entry in open {
      for feature in side.features[side.range(entry)] {
        counts[Int(feature) + 1] += 1
      }
    }
    for feature in 1..<max(1, counts.count) {
      counts[feature] += counts[feature - 1]
    }
    var fill = counts
    var entries: [Int32] = Array(repeating: 0, count: Int(counts.last ?? 0))
    for entry in open {
      for feature in side.features[side.range(entry)] {
        entries[Int(fill[Int(feature)])] = Int32(truncatingIfNeeded: entry)
        fill[Int(feature)] += 1
      }
    }
    starts = counts
    self.entries = entries
    sums = Array(repeating: 0, count: side.count)
  }

  /// Inserts into a short list kept in order, best first.
  private func keep(_ found: (score: Double, entry: Int), in best: inout [(score: Double, entry: Int)]) {
    let limit = scorer.settings.candidateLimit
    if best.count == limit, let last = best.last, last.score > found.score { return }
    let place =
      best.firstIndex {
        $0.score != found.score ? $0.score < found.score : $0.entry > found.entry
      } ?? best.count
    guard place < limit else { return }
    best.insert(found, at: place)
    if best.count > limit { best.removeLast() }
  }

  /// The best candidates for an old provision, best first.
  mutating func candidates(for old: Int) -> [Int] {
    let side = scorer.sides[0]
    touched.removeAll(keepingCapacity: true)
    for feature in side.features[side.range(old)] {
      let list = Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1])
      guard list.count <= scorer.settings.longestPosting else { continue }
      let weight = scorer.table.weights[Int(feature)]
      for entry in entries[list] {
        if sums[Int(entry)] == 0 { touched.append(entry) }
        sums[Int(entry)] += weight
      }
    }
    var best: [(score: Double, entry: Int)] = []
    for entry in touched {
      let mass = scorer.sides[1].masses[Int(entry)]
      let score = sums[Int(entry)] / mass.squareRoot()
      sums[Int(entry)] = 0
      keep((score, Int(entry)), in: &best)
    }
    return best.map(\.entry)
  }
}
