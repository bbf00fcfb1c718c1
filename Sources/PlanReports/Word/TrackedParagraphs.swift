import PlanDiff

/// Both texts laid into one another, paragraph by paragraph: equal and inserted ones are the newer text in its order,
/// equal and deleted ones the older.
struct TrackedParagraphs {
  /// A provision as it is printed.
  struct Paragraph {
    let address: String
    let label: String
    let text: String
    let depth: Int
  }

  enum Piece {
    case deleted(Paragraph)
    case inserted(Paragraph)
    /// Kept, with the difference of its words.
    case kept(Paragraph, Paragraph, [RedlineRun])
  }

  private let old: [Paragraph]
  private let new: [Paragraph]
  private let comparison: Comparison
  private let redline: (String, String) -> [RedlineRun]

  /// - Parameter redline: The word-by-word difference of two texts.
  init(_ comparison: Comparison, redline: @escaping (String, String) -> [RedlineRun]) {
    self.comparison = comparison
    self.redline = redline
    old = TrackedParagraphs.paragraphs(comparison.old)
    new = TrackedParagraphs.paragraphs(comparison.new)
  }

  var pieces: [Piece] {
    var pieces: [Piece] = []
    var (left, right) = (0, 0)
    for pair in spine {
      pieces += old[left..<pair.old].map(Piece.deleted)
      pieces += new[right..<pair.new].map(Piece.inserted)
      pieces.append(.kept(old[pair.old], new[pair.new], runs(old[pair.old], new[pair.new])))
      (left, right) = (pair.old + 1, pair.new + 1)
    }
    return pieces + old[left...].map(Piece.deleted) + new[right...].map(Piece.inserted)
  }

  static func paragraphs(_ plan: Plan) -> [Paragraph] {
    PlanOutline(plan).entries.map { entry in
      let provision = entry.provision
      let text = ([provision.text] + provision.alternatives).filter { !$0.isEmpty }.joined(separator: "\n")
      return Paragraph(
        address: entry.address, label: printed(provision.label, depth: entry.depth), text: text, depth: entry.depth)
    }.filter { !$0.label.isEmpty || !$0.text.isEmpty }
  }

  /// `8. `, `a) `; empty where no number is printed.
  private static func printed(_ label: String, depth: Int) -> String {
    if label.hasPrefix("p"), label.count > 1, label.dropFirst().allSatisfy(\.isNumber) { return "" }
    let name = label.split(separator: "~").first.map(String.init) ?? label
    return name + (depth == 0 ? ". " : ") ")
  }

  /// Paragraphs that correspond and stand in the same order on both sides.
  private var spine: [(old: Int, new: Int)] {
    let oldPlaces = Dictionary(old.indices.map { (old[$0].address, $0) }, uniquingKeysWith: { first, _ in first })
    let newPlaces = Dictionary(new.indices.map { (new[$0].address, $0) }, uniquingKeysWith: { first, _ in first })
    var pairs: [(old: Int, new: Int)] = []
    for change in comparison.changes where !change.moved {
      let left = change.old.compactMap { oldPlaces[$0] }
      let right = change.new.compactMap { newPlaces[$0] }
      guard let pair = likest(left, right) else { continue }
      pairs.append(pair)
    }
    let linked = Set(pairs.map(\.old))
    let taken = Set(pairs.map(\.new))
    // Numbers without words stand in no change: a hole is the old number with its words deleted.
    for (place, paragraph) in old.enumerated() where !linked.contains(place) {
      if let other = newPlaces[paragraph.address], paragraph.text.isEmpty || new[other].text.isEmpty,
        !taken.contains(other)
      {
        pairs.append((place, other))
      }
    }
    return TrackedParagraphs.longestRising(pairs.sorted { ($0.old, $0.new) < ($1.old, $1.new) })
  }

  /// Of a split or merge the two parts that share most words.
  private func likest(_ left: [Int], _ right: [Int]) -> (old: Int, new: Int)? {
    var best: (old: Int, new: Int)?
    var most = -1
    for one in left {
      let words = Set(old[one].text.split(whereSeparator: \.isWhitespace))
      for other in right {
        let shared =
          left.count + right.count == 2
          ? 0
          : new[other].text.split(whereSeparator: \.isWhitespace)
            .count(where: words.contains)
        if shared > most { (best, most) = ((one, other), shared) }
      }
    }
    return best
  }

  /// The longest series of pairs that rises on both sides, in O(n log n).
  static func longestRising(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var tails: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for (place, pair) in pairs.enumerated() {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].new < pair.new, pairs[tails[middle]].old < pair.old {
          low = middle + 1
        } else {
          high = middle
        }
      }
      before[place] = low > 0 ? tails[low - 1] : nil
      if low == tails.count { tails.append(place) } else { tails[low] = place }
    }
    var series: [(old: Int, new: Int)] = []
    var place = tails.last
    while let current = place {
      series.append(pairs[current])
      place = before[current]
    }
    return series.reversed()
  }

  /// The number and the words, marked; whatever happens, both texts come out whole.
  private func runs(_ left: Paragraph, _ right: Paragraph) -> [RedlineRun] {
    let label =
      left.label == right.label
      ? [RedlineRun(.equal, left.label)] : [RedlineRun(.delete, left.label), RedlineRun(.insert, right.label)]
    if left.text == right.text { return label + [RedlineRun(.equal, left.text)] }
    let change = comparison.changes.first { $0.old == [left.address] && $0.new == [right.address] }
    for runs in [change?.redline ?? [], redline(left.text, right.text)] where isWhole(runs, left.text, right.text) {
      return label + runs
    }
    return label + [RedlineRun(.delete, left.text), RedlineRun(.insert, right.text)]
  }

  private func isWhole(_ runs: [RedlineRun], _ left: String, _ right: String) -> Bool {
    runs.filter { $0.operation != .insert }.map(\.text).joined() == left
      && runs.filter { $0.operation != .delete }.map(\.text).joined() == right
  }
}
