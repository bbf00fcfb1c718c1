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

  private static func edits(_ left: [Character], _ right: [Character]) -> Int {
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        current.append(min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1))
      }
      last = current
    }
    return last[right.count]
  }
}
