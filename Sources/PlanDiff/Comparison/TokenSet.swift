/// A set of token indices of one text, as bits: asked for every token of every facet, so it must not hash.
struct TokenSet: Sendable {
  private var bits: [UInt64]

  init(count: Int) {
    bits = [UInt64](repeating: 0, count: count / 64 + 1)
  }

  func contains(_ token: Int) -> Bool {
    let word = token >> 6
    return word < bits.count && bits[word] & (1 << UInt64(token & 63)) != 0
  }

  func contains(all range: Range<Int>) -> Bool { range.allSatisfy(contains) }

  mutating func formUnion(_ range: Range<Int>) {
    for token in range where token >> 6 < bits.count { bits[token >> 6] |= 1 << UInt64(token & 63) }
  }
}
