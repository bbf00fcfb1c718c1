/// Cuts a provision into segments: sentences, clauses after a semicolon, list items and chapeaux.
enum Segments {
  /// Token ranges of the segments, in order, without their closing marks.
  ///
  /// - Parameters:
  ///   - text: a text whose list marks are taken out (`ListMarks`).
  ///   - items: the tokens at which an item begins.
  static func split(_ text: TokenizedText, items: Set<Int>) -> [Range<Int>] {
    let tokens = text.tokens
    var result: [Range<Int>] = []
    var start = 0
    var at = 0
    while at < tokens.count {
      let token = tokens[at]
      var cut = false
      if token.kind == .punctuation {
        switch text.bytes[Int(token.start)] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
          cut = at + 1 == tokens.count || endsSentence(at, text)
        case UInt8(ascii: ";"): cut = true
        case UInt8(ascii: ":"):
          cut =
            at + 1 < tokens.count
            && (items.contains(at + 1) || breaksLine(from: Int(token.end), to: Int(tokens[at + 1].start), text))
        case UInt8(ascii: ","): cut = at - start >= longClause
        default: break
        }
      }
      if cut {
        if start < at { result.append(start..<at) }
        start = at + 1
      } else if at > start, items.contains(at) {
        result.append(start..<at)
        start = at
      } else if at - start >= longestClause {
        result.append(start..<at)
        start = at
      }
      at += 1
    }
    if start < tokens.count { result.append(start..<tokens.count) }
    return result.filter { !isConnective($0, text) }
  }

  /// The segment that each list item stands under, by the first token of the item: what ends in a colon, or breaks off
  /// before the first item.
  static func chapeaux(_ segments: [Range<Int>], _ text: TokenizedText, items: Set<Int>) -> [Int: Range<Int>] {
    guard !items.isEmpty else { return [:] }
    var result: [Int: Range<Int>] = [:]
    var current: Range<Int>?
    for (segment, next) in zip(segments, segments.dropFirst()) {
      let end = segment.upperBound
      let breaksOff =
        !items.contains(segment.lowerBound) && end < text.tokens.count
        && (end == next.lowerBound || text.bytes[Int(text.tokens[end].start)] == UInt8(ascii: ":"))
      if breaksOff { current = segment }
      if !items.contains(next.lowerBound) { current = nil }
      result[next.lowerBound] = current
    }
    return result
  }

  /// Nobody writes a clause of so many words: it is a list or no prose at all, and is read in pieces, cut at a comma where
  /// there is one, so that what is looked up within a clause stays within bounds.
  private static let longClause = 250
  private static let longestClause = 320

  /// The "and" that a semicolon leaves behind is no segment.
  private static func isConnective(_ range: Range<Int>, _ text: TokenizedText) -> Bool {
    text.tokens[range].allSatisfy { $0.kind == .punctuation || connectives.contains($0.id) }
  }

  private static let connectives = WordSet(["and", "or", "but"].map(WordHash.of))

  private static func breaksLine(from start: Int, to end: Int, _ text: TokenizedText) -> Bool {
    start < end && text.bytes[start..<end].contains(UInt8(ascii: "\n"))
  }

  /// A full stop ends a sentence where a capital, a digit or an opening mark follows.
  private static func endsSentence(_ at: Int, _ text: TokenizedText) -> Bool {
    let next = text.tokens[at + 1]
    guard Int(next.start) > Int(text.tokens[at].end) else { return false }
    return next.isCapitalised || next.kind != .word
  }
}
