/// Pairs the segments of two wordings: identical ones first, then the most alike.
struct SegmentPairing: Sendable {
  /// Indices of segments that correspond but differ.
  private(set) var pairs: [(old: Int, new: Int)] = []
  private(set) var removed: [Int] = []
  private(set) var added: [Int] = []
  /// Left-over segments whose content stands in the other wording's changed part: the other half of a split or merge.
  private(set) var restatedOld: [Int] = []
  private(set) var restatedNew: [Int] = []
  /// So many segments changed that each was held only against those that stand about as far into the text.
  private(set) var isWindowed = false

  /// Below this share of common content two segments are no versions of one another, when others are to be had.
  static let leastSimilarity = 0.2
  /// A left-over segment is taken as restated when this share of its content stands in the other wording's changed part.
  static let restatedCoverage = 0.6

  /// Above this many pairs of changed segments (300 × 300) the work would grow with the square of the text.
  static let exactPairs = 90_000
  static let window = 40

  init(_ old: Reading, _ new: Reading, _ rules: RuleSet) {
    if old.segments.count == 1, new.segments.count == 1 {
      if Self.key(old.segments[0], old) != Self.key(new.segments[0], new) { pairs = [(0, 0)] }
      return
    }
    let oldKeys = old.segments.map { Self.key($0, old) }
    let newKeys = new.segments.map { Self.key($0, new) }
    var newTaken = [Bool](repeating: false, count: newKeys.count)
    var oldTaken = [Bool](repeating: false, count: oldKeys.count)
    var byKey: [WordID: [Int]] = [:]
    for (index, key) in newKeys.enumerated().reversed() {
      byKey[key, default: []].append(index)
    }
    for (index, key) in oldKeys.enumerated() {
      if let other = byKey[key]?.popLast() {
        oldTaken[index] = true
        newTaken[other] = true
      }
    }
    let oldLeft = old.segments.indices.filter { !oldTaken[$0] }
    let newLeft = new.segments.indices.filter { !newTaken[$0] }
    if oldLeft.count == 1, newLeft.count == 1 {
      pairs = [(oldLeft[0], newLeft[0])]
      return
    }
    let oldContent = oldLeft.map { Self.content(old.segments[$0], old, rules) }
    let newContent = newLeft.map { Self.content(new.segments[$0], new, rules) }
    var scored: [(score: Double, old: Int, new: Int)] = []
    // Very many segments are compared only with those that stand about as far into the text.
    isWindowed = oldContent.count * newContent.count > Self.exactPairs
    for (i, left) in oldContent.enumerated() {
      let middle = i * newContent.count / max(oldContent.count, 1)
      let window =
        isWindowed ? max(0, middle - Self.window)..<min(newContent.count, middle + Self.window) : 0..<newContent.count
      for j in window {
        let right = newContent[j]
        let common = left.count <= right.count ? left.count(where: right.contains) : right.count(where: left.contains)
        let score = 2 * Double(common) / Double(max(left.count + right.count, 1))
        let distance = abs(Double(i) / Double(max(oldContent.count, 1)) - Double(j) / Double(max(newContent.count, 1)))
        if score >= Self.leastSimilarity { scored.append((score - 0.1 * distance, i, j)) }
      }
    }
    scored.sort { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
    var usedOld = Set<Int>()
    var usedNew = Set<Int>()
    for entry in scored where !usedOld.contains(entry.old) && !usedNew.contains(entry.new) {
      usedOld.insert(entry.old)
      usedNew.insert(entry.new)
      pairs.append((oldLeft[entry.old], newLeft[entry.new]))
    }
    let restOld = oldLeft.indices.filter { !usedOld.contains($0) }
    let restNew = newLeft.indices.filter { !usedNew.contains($0) }
    if restOld.count == 1, restNew.count == 1 {
      pairs.append((oldLeft[restOld[0]], newLeft[restNew[0]]))
    } else {
      let oldChanged = oldContent.reduce(into: Set<WordID>()) { $0.formUnion($1) }
      let newChanged = newContent.reduce(into: Set<WordID>()) { $0.formUnion($1) }
      for index in restOld {
        if Self.coverage(oldContent[index], newChanged) < Self.restatedCoverage {
          removed.append(oldLeft[index])
        } else {
          restatedOld.append(oldLeft[index])
        }
      }
      for index in restNew {
        if Self.coverage(newContent[index], oldChanged) < Self.restatedCoverage {
          added.append(newLeft[index])
        } else {
          restatedNew.append(newLeft[index])
        }
      }
    }
    pairs.sort { $0.old < $1.old }
  }

  private static func coverage(_ part: Set<WordID>, _ whole: Set<WordID>) -> Double {
    Double(part.intersection(whole).count) / Double(max(part.count, 1))
  }

  private static func key(_ segment: Range<Int>, _ reading: Reading) -> WordID {
    var hash = WordHash.seed
    for token in reading.tokens[segment] where token.kind != .punctuation || reading.isBracket(token) {
      hash = (hash ^ token.sameness) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    return hash
  }

  private static func content(_ segment: Range<Int>, _ reading: Reading, _ rules: RuleSet) -> Set<WordID> {
    var result = Set<WordID>()
    for token in reading.tokens[segment] where token.kind != .punctuation {
      if rules.lexicon.wordClass(token.lexeme).isEmpty {
        result.insert(rules.equivalences.sets(of: token.stem).first.map { WordID($0) } ?? token.stem)
      }
    }
    return result
  }
}
