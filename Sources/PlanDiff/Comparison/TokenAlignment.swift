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
  /// True where the sequences were too long for the exact alignment and unique common words were used as anchors.
  let isAnchored: Bool

  /// Above this number of table cells (2,000 × 2,000 tokens) the exact alignment gives way to anchors: the table would
  /// take longer than reading the rest of a long document.
  static let exactCellLimit = 4_000_000

  /// Aligns by the heaviest common subsequence: content words and numbers weigh 4, function words 2, marks 1, and every
  /// new run of matches costs 1, so that equal words clump the way a reader sees them. O(n·m) after the common ends are
  /// taken off.
  init(old: [Token], new: [Token], lexicon: Lexicon, exactCellLimit: Int = Self.exactCellLimit) {
    var partner = [Int32](repeating: -1, count: old.count)
    var head = 0
    while head < old.count, head < new.count, old[head].id == new[head].id {
      partner[head] = Int32(head)
      head += 1
    }
    var tail = 0
    while tail < old.count - head, tail < new.count - head,
      old[old.count - 1 - tail].id == new[new.count - 1 - tail].id
    {
      partner[old.count - 1 - tail] = Int32(new.count - 1 - tail)
      tail += 1
    }
    let oldRange = head..<(old.count - tail)
    let newRange = head..<(new.count - tail)
    var anchored = false
    if !oldRange.isEmpty, !newRange.isEmpty {
      if oldRange.count * newRange.count <= exactCellLimit {
        Self.exact(old, oldRange, new, newRange, lexicon, &partner)
      } else {
        anchored = true
        Self.anchored(old, oldRange, new, newRange, lexicon, exactCellLimit, &partner)
      }
    }
    self.partner = partner
    isAnchored = anchored
    hunks = Self.hunks(partner, newCount: new.count)
  }

  private static func weight(_ token: Token, _ lexicon: Lexicon) -> Int32 {
    switch token.kind {
    case .punctuation: 1
    case .number: 4
    case .word: lexicon.wordClass(token.lexeme).isEmpty ? 4 : 2
    }
  }

  private static func exact(
    _ old: [Token], _ oldRange: Range<Int>, _ new: [Token], _ newRange: Range<Int>, _ lexicon: Lexicon,
    _ partner: inout [Int32]
  ) {
    let rows = oldRange.count
    let columns = newRange.count
    let width = columns + 1
    let least = Int32.min / 4
    // matched: best score of a path whose last step is a match; open: best score otherwise.
    var matched = [Int32](repeating: least, count: (rows + 1) * width)
    var open = [Int32](repeating: 0, count: (rows + 1) * width)
    let newIDs = newRange.map { new[$0].id }
    for row in 1...rows {
      let token = old[oldRange.lowerBound + row - 1]
      let gain = weight(token, lexicon)
      for column in 1...columns {
        let at = row * width + column
        let diagonal = at - width - 1
        if newIDs[column - 1] == token.id {
          matched[at] = max(matched[diagonal] + gain, open[diagonal] + gain - 1)
        }
        let up = at - width
        let left = at - 1
        open[at] = max(max(matched[up], open[up]), max(matched[left], open[left]))
      }
    }
    var row = rows
    var column = columns
    var inMatch = matched[rows * width + columns] > open[rows * width + columns]
    while row > 0, column > 0 {
      let at = row * width + column
      if inMatch {
        partner[oldRange.lowerBound + row - 1] = Int32(newRange.lowerBound + column - 1)
        let gain = weight(old[oldRange.lowerBound + row - 1], lexicon)
        inMatch = matched[at] == matched[at - width - 1] + gain
        row -= 1
        column -= 1
      } else {
        let score = open[at]
        if open[at - width] == score {
          row -= 1
        } else if open[at - 1] == score {
          column -= 1
        } else if matched[at - width] == score {
          row -= 1
          inMatch = true
        } else {
          column -= 1
          inMatch = true
        }
      }
    }
  }

  /// Words that occur once on either side, in their longest common order, cut the sequences into pieces.
  private static func anchored(
    _ old: [Token], _ oldRange: Range<Int>, _ new: [Token], _ newRange: Range<Int>, _ lexicon: Lexicon, _ limit: Int,
    _ partner: inout [Int32]
  ) {
    var seen: [WordID: (old: Int, oldCount: Int, new: Int, newCount: Int)] = [:]
    for at in oldRange {
      let entry = seen[old[at].id] ?? (at, 0, -1, 0)
      seen[old[at].id] = (at, entry.oldCount + 1, entry.new, entry.newCount)
    }
    for at in newRange {
      guard let entry = seen[new[at].id] else { continue }
      seen[new[at].id] = (entry.old, entry.oldCount, at, entry.newCount + 1)
    }
    let unique = seen.values.filter { $0.oldCount == 1 && $0.newCount == 1 }.sorted { $0.old < $1.old }
    let chosen = LongestIncreasing.indices(of: unique.map(\.new))
    guard !chosen.isEmpty else { return }
    var oldAt = oldRange.lowerBound
    var newAt = newRange.lowerBound
    for index in chosen + [-1] {
      let oldEnd = index < 0 ? oldRange.upperBound : unique[index].old
      let newEnd = index < 0 ? newRange.upperBound : unique[index].new
      if oldAt < oldEnd, newAt < newEnd, (oldEnd - oldAt) * (newEnd - newAt) <= limit {
        exact(old, oldAt..<oldEnd, new, newAt..<newEnd, lexicon, &partner)
      }
      if index >= 0 {
        partner[oldEnd] = Int32(newEnd)
        oldAt = oldEnd + 1
        newAt = newEnd + 1
      }
    }
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
