/// Finds the names a person may have meant.
enum NearNames {
  /// The nearest known names, best first: few edits away, or one a beginning of the other.
  static func nearest(to name: String, among names: some Sequence<String>, limit: Int = 3) -> [String] {
    let wanted = Array(name.lowercased().unicodeScalars.prefix(64))
    guard !wanted.isEmpty else { return [] }
    var candidates: [(distance: Int, name: String)] = []
    for candidate in names.prefix(2000) {
      let letters = Array(candidate.lowercased().unicodeScalars.prefix(64))
      guard !letters.isEmpty else { continue }
      let distance = edits(wanted, letters)
      let allowed = max(1, min(wanted.count, letters.count) / 3)
      let isBeginning =
        min(wanted.count, letters.count) >= 3 && (letters.starts(with: wanted) || wanted.starts(with: letters))
      if (distance <= allowed && distance < wanted.count) || isBeginning {
        candidates.append((distance, candidate))
      }
    }
    return candidates.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(\.name)
  }

  /// "did you mean 'x' or 'y'?", or an empty text where nothing is near.
  static func phrase(for name: String, among names: some Sequence<String>) -> String {
    let near = nearest(to: name, among: names)
    return near.isEmpty ? "" : "did you mean \(alternatives(near.map { "'\($0)'" }))?"
  }

  /// "a, b or c".
  static func alternatives(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }

  /// Insertions, deletions, substitutions and swaps of neighbours.
  private static func edits(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in left.indices {
      var current = [i + 1]
      current.reserveCapacity(right.count + 1)
      for j in right.indices {
        var best = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
