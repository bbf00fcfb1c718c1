/// Finds the partners of tokens for ``TokenAlignment``.
struct TokenAligner {
  /// For each old token the index of its equal in the new sequence, or −1.
  var partner: [Int32]

  private let old: [Token]
  private let new: [Token]
  private let lexicon: Lexicon
  private var tables = Tables()

  /// Scores by row and column, kept from one stretch to the next.
  private struct Tables {
    /// Best score of a path whose last step is a match.
    var matched: [Int32] = []
    /// Best score otherwise.
    var open: [Int32] = []
  }

  init(old: [Token], new: [Token], lexicon: Lexicon) {
    self.old = old
    self.new = new
    self.lexicon = lexicon
    partner = [Int32](repeating: -1, count: old.count)
  }

  private func weight(_ token: Token) -> Int32 {
    switch token.kind {
    case .punctuation: 1
    case .number: 4
    case .word: lexicon.wordClass(token.lexeme).isEmpty ? 4 : 2
    }
  }

  /// The heaviest common subsequence of two stretches. O(n·m).
  mutating func alignExactly(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
    let rows = oldRange.count
    let columns = newRange.count
    guard rows > 0, columns > 0 else { return }
    let width = columns + 1
    fill(rows, oldRange.lowerBound, newRange)
    var row = rows
    var column = columns
    var inMatch = tables.matched[rows * width + columns] > tables.open[rows * width + columns]
    while row > 0, column > 0 {
      let at = row * width + column
      if inMatch {
        partner[oldRange.lowerBound + row - 1] = Int32(newRange.lowerBound + column - 1)
        let gain = weight(old[oldRange.lowerBound + row - 1])
        inMatch = tables.matched[at] == tables.matched[at - width - 1] + gain
        row -= 1
        column -= 1
      } else {
        let score = tables.open[at]
        if tables.open[at - width] == score {
          row -= 1
        } else if tables.open[at - 1] == score {
          column -= 1
        } else if tables.matched[at - width] == score {
          row -= 1
          inMatch = true
        } else {
          column -= 1
          inMatch = true
        }
      }
    }
  }

  /// Scores every pair of beginnings of two stretches.
  private mutating func fill(_ rows: Int, _ oldStart: Int, _ newRange: Range<Int>) {
    let width = newRange.count + 1
    let least = Int32.min / 4
    let cells = (rows + 1) * width
    if tables.matched.count < cells {
      tables.matched = [Int32](repeating: least, count: cells)
      tables.open = [Int32](repeating: 0, count: cells)
    }
    var (matched, open) = (tables.matched, tables.open)
    tables = Tables()
    for column in 0..<width {
      matched[column] = least
      open[column] = 0
    }
    let newIDs = newRange.map { new[$0].id }
    for row in 1...rows {
      let token = old[oldStart + row - 1]
      let gain = weight(token)
      let start = row * width
      let above = start - width
      matched[start] = least
      open[start] = 0
      var (diagonalMatched, diagonalOpen) = (matched[above], open[above])
      var left: Int32 = 0
      for column in 1..<width {
        let isEqual = newIDs[column - 1] == token.id
        let found = isEqual ? max(diagonalMatched + gain, diagonalOpen + gain - 1) : least
        (diagonalMatched, diagonalOpen) = (matched[above + column], open[above + column])
        let best = max(max(diagonalMatched, diagonalOpen), left)
        matched[start + column] = found
        open[start + column] = best
        left = max(found, best)
      }
    }
    tables = Tables(matched: matched, open: open)
  }
}

// MARK: Long sequences

extension TokenAligner {
  /// Table cells for stretches between anchors, as a multiple of the limit for one of them.
  private static let exactStretches = 64

  /// Words that occur once on either side, in their longest common order, cut the sequences into stretches. Linear but for
  /// the order, which is O(n log n).
  mutating func anchor(_ oldRange: Range<Int>, _ newRange: Range<Int>, exactCellLimit limit: Int) {
    var left = limit * Self.exactStretches
    var oldAt = oldRange.lowerBound
    var newAt = newRange.lowerBound
    for anchor in anchors(oldRange, newRange) + [(oldRange.upperBound, newRange.upperBound)] {
      let cells = (anchor.old - oldAt) * (anchor.new - newAt)
      if cells <= min(limit, left) {
        left -= cells
        alignExactly(oldAt..<anchor.old, newAt..<anchor.new)
      } else {
        alignInPieces(oldAt..<anchor.old, newAt..<anchor.new)
      }
      if anchor.old < oldRange.upperBound { partner[anchor.old] = Int32(anchor.new) }
      oldAt = anchor.old + 1
      newAt = anchor.new + 1
    }
  }

  private func anchors(_ oldRange: Range<Int>, _ newRange: Range<Int>) -> [(old: Int, new: Int)] {
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
    return LongestIncreasing.indices(of: unique.map(\.new)).map { (unique[$0].old, unique[$0].new) }
  }

  /// Tokens a side that are laid side by side at a time where no anchor helps. What was put in or taken out in one place
  /// may be about so long and the sides still fall into step again behind it.
  private static let piece = 192
  /// A match so near the end of a piece may find a better partner in the next.
  private static let settled = 144
  /// Where a piece settles less than this, the sides have nothing in common there.
  private static let leastStep = 64

  /// Goes along both sides, past what is the same, and lays a piece of each side by side where they part. Linear.
  private mutating func alignInPieces(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
    var oldAt = oldRange.lowerBound
    var newAt = newRange.lowerBound
    while oldAt < oldRange.upperBound, newAt < newRange.upperBound {
      if old[oldAt].id == new[newAt].id {
        partner[oldAt] = Int32(newAt)
        oldAt += 1
        newAt += 1
        continue
      }
      let oldPiece = oldAt..<min(oldAt + Self.piece, oldRange.upperBound)
      let newPiece = newAt..<min(newAt + Self.piece, newRange.upperBound)
      alignExactly(oldPiece, newPiece)
      if oldPiece.upperBound == oldRange.upperBound, newPiece.upperBound == newRange.upperBound { return }
      var (oldEnd, newEnd) = (oldAt, newAt)
      for index in oldPiece where partner[index] >= 0 {
        if index < oldAt + Self.settled, Int(partner[index]) < newAt + Self.settled {
          (oldEnd, newEnd) = (index + 1, Int(partner[index]) + 1)
        } else {
          partner[index] = -1
        }
      }
      if oldEnd - oldAt + newEnd - newAt < Self.leastStep {
        (oldEnd, newEnd) = (oldAt + Self.leastStep, newAt + Self.leastStep)
      }
      (oldAt, newAt) = (oldEnd, newEnd)
    }
  }
}
