/// Finds the names a person may have meant.
enum NearNames {
  /// Names within a third of their length in edits, nearest first; at most three.
  static func nearest(to name: String, among names: [String]) -> [String] {
    let wanted = Array(name.lowercased())
    let scored = names.compactMap { candidate -> (Int, String)? in
      let letters = Array(candidate.lowercased())
      let distance = edits(wanted, letters)
      let isBeginning = wanted.count >= 2 && letters.starts(with: wanted)
      return isBeginning || distance <= max(1, min(wanted.count, letters.count) / 3) ? (distance, candidate) : nil
    }
    return scored.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map(\.1)
  }

  /// `'a', 'b' or 'c'`
  static func listed(_ names: [String]) -> String {
    let quoted = names.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }

  /// Insertions, deletions, substitutions and swaps of neighbours.
  private static func edits(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let substituted = last[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(substituted, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
