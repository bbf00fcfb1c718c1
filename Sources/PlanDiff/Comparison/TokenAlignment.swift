/// Two token sequences laid side by side: which tokens stand, and the hunks where they differ.
struct TokenAlignment: Sendable {
  /// A stretch where the sides differ; either range may be empty.
  struct Hunk: Sendable, Equatable {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// For each old token the index of its equal in the new sequence, or −1.
  let partner: [Int32]
  let hunks: [Hunk]
  /// True where the sequences were too long for the exact alignment: unique common words were used as anchors, and where
  /// too much lay between them, the sequences were laid side by side piece by piece.
  let isAnchored: Bool

  /// Above this number of table cells (2,000 × 2,000 tokens) the exact alignment gives way to anchors: the table would
  /// take longer than reading the rest of a long document.
  static let exactCellLimit = 4_000_000

  /// Aligns by the heaviest common subsequence: content words and numbers weigh 4, function words 2, marks 1, and every
  /// new run of matches costs 1, so that equal words clump the way a reader sees them. O(n·m) after the common ends are
  /// taken off, up to the limit; beyond it linear.
  init(old: [Token], new: [Token], lexicon: Lexicon, exactCellLimit: Int = Self.exactCellLimit) {
    var head = 0
    while head < old.count, head < new.count, old[head].id == new[head].id { head += 1 }
    var tail = 0
    while tail < old.count - head, tail < new.count - head,
      old[old.count - 1 - tail].id == new[new.count - 1 - tail].id
    {
      tail += 1
    }
    let oldRange = head..<(old.count - tail)
    let newRange = head..<(new.count - tail)
    var aligner = TokenAligner(old: old, new: new, lexicon: lexicon)
    for index in 0..<head { aligner.partner[index] = Int32(index) }
    for index in 1..<tail + 1 { aligner.partner[old.count - index] = Int32(new.count - index) }
    isAnchored = !newRange.isEmpty && oldRange.count * newRange.count > exactCellLimit
    if isAnchored {
      aligner.anchor(oldRange, newRange, exactCellLimit: exactCellLimit)
    } else {
      aligner.alignExactly(oldRange, newRange)
    }
    partner = aligner.partner
    hunks = Self.hunks(partner, newCount: new.count)
  }

  private static func hunks(_ partner: [Int32], newCount: Int) -> [Hunk] {
    var result: [Hunk] = []
    var oldAt = 0
    var newAt = 0
    for (index, match) in partner.enumerated() where match >= 0 {
      if oldAt < index || newAt < Int(match) {
        result.append(Hunk(old: oldAt..<index, new: newAt..<Int(match)))
      }
      oldAt = index + 1
      newAt = Int(match) + 1
    }
    if oldAt < partner.count || newAt < newCount {
      result.append(Hunk(old: oldAt..<partner.count, new: newAt..<newCount))
    }
    return result
  }
}

/// The longest increasing subsequence (patience sorting). O(n log n).
enum LongestIncreasing {
  /// Indices of the members, in order; the first of equal choices.
  static func indices(of values: [Int]) -> [Int] {
    var tails: [Int] = []
    var previous = [Int](repeating: -1, count: values.count)
    for (index, value) in values.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if values[tails[middle]] < value { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var result: [Int] = []
    var at = tails.last ?? -1
    while at >= 0 {
      result.append(at)
      at = previous[at]
    }
    return result.reversed()
  }
}
