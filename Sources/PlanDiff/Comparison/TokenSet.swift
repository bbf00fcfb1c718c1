/// A set of token indices around one segment, as bits: asked for every token of every facet, so it must not hash, and made
/// for every pair of segments, so it must not be as long as the text.
struct TokenSet: Sendable {
  /// Cues that begin inside a segment reach at most so far beyond it.
  private static let margin = 64

  private let first: Int
  private let count: Int
  private var bits: [UInt64]

  init(around segment: Range<Int>) {
    first = segment.lowerBound - Self.margin
    count = segment.count + 2 * Self.margin
    bits = [UInt64](repeating: 0, count: count / 64 + 1)
  }

  func contains(_ token: Int) -> Bool {
    let at = token - first
    return at >= 0 && at < count && bits[at >> 6] & (1 << UInt64(at & 63)) != 0
  }

  func contains(all range: Range<Int>) -> Bool { range.allSatisfy(contains) }

  mutating func formUnion(_ range: Range<Int>) {
    for at in range.lowerBound - first..<range.upperBound - first where at >= 0 && at < count {
      bits[at >> 6] |= 1 << UInt64(at & 63)
    }
  }
}

/// Which tokens of a segment stand on the other side too; what lies outside the segment is not compared and stands.
struct KeptTokens: Sendable {
  private let segment: Range<Int>
  private var flags: [Bool]

  init(in segment: Range<Int>) {
    self.segment = segment
    flags = [Bool](repeating: true, count: segment.count)
  }

  subscript(_ token: Int) -> Bool {
    get { segment.contains(token) ? flags[token - segment.lowerBound] : true }
    set { if segment.contains(token) { flags[token - segment.lowerBound] = newValue } }
  }
}
