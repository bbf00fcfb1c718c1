/// Cuts a provision into segments: sentences, clauses after a semicolon, list items and chapeaux.
enum Segments {
  /// Token ranges of the segments, in order, without their closing marks.
  static func split(_ text: TokenizedText) -> [Range<Int>] {
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
          cut = at + 1 == tokens.count || endsSentence(at, text) && !isListNumber(start, at, text)
        case UInt8(ascii: ";"): cut = true
        case UInt8(ascii: ":"):
          cut = at + 1 < tokens.count && breaksLine(from: Int(token.end), to: Int(tokens[at + 1].start), text)
        case UInt8(ascii: ","): cut = at - start >= longClause
        default: break
        }
      }
      if cut {
        if start < at { result.append(start..<at) }
        start = at + 1
      } else if at > start, breaksLine(from: Int(tokens[at - 1].end), to: Int(token.start), text), isItemMark(at, text)
      {
        result.append(start..<at)
        start = at
      } else if at - start >= longestClause {
        result.append(start..<at)
        start = at
      }
      at += 1
    }
    if start < tokens.count { result.append(start..<tokens.count) }
    return result.map { trimmed($0, text) }.filter { !isConnective($0, text) }
  }

  /// Nobody writes a clause of so many words: it is a list or no prose at all, and is read in pieces, cut at a comma where
  /// there is one, so that what is looked up within a clause stays within bounds.
  private static let longClause = 250
  private static let longestClause = 320

  /// "2." at the beginning of a line numbers what follows and ends nothing.
  private static func isListNumber(_ start: Int, _ at: Int, _ text: TokenizedText) -> Bool {
    let token = text.tokens[start]
    return at == start + 1 && token.kind == .number && token.end - token.start <= 3
      && (start == 0 || breaksLine(from: Int(text.tokens[start - 1].end), to: Int(token.start), text))
  }

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

  private static func isItemMark(_ at: Int, _ text: TokenizedText) -> Bool {
    let token = text.tokens[at]
    if isMark(token, "(") || isMark(token, "-") || isMark(token, "*") { return true }
    guard at + 1 < text.tokens.count else { return false }
    let next = text.bytes[Int(text.tokens[at + 1].start)]
    let short = text.tokens[at].end - text.tokens[at].start <= 3
    return short && (next == UInt8(ascii: ")") || next == UInt8(ascii: "."))
  }

  /// Whether a token is a mark, in any of its writings ("•" is "*", "–" is "-").
  private static func isMark(_ token: Token, _ mark: Unicode.Scalar) -> Bool {
    token.kind == .punctuation && token.id == WordHash.mix(WordHash.seed, UInt8(ascii: mark))
  }

  /// Takes list marks off the front: "(a)", "2.", "•".
  private static func trimmed(_ range: Range<Int>, _ text: TokenizedText) -> Range<Int> {
    var start = range.lowerBound
    let tokens = text.tokens
    func byte(_ at: Int) -> UInt8 { text.bytes[Int(tokens[at].start)] }
    if start + 2 < range.upperBound, byte(start) == UInt8(ascii: "("), byte(start + 2) == UInt8(ascii: ")"),
      tokens[start + 1].end - tokens[start + 1].start <= 4
    {
      start += 3
    } else if start + 1 < range.upperBound, tokens[start + 1].kind == .punctuation,
      byte(start + 1) == UInt8(ascii: ")") || (byte(start + 1) == UInt8(ascii: ".") && tokens[start].kind == .number),
      tokens[start].end - tokens[start].start <= 4
    {
      start += 2
    } else if isMark(tokens[start], "*") || (isMark(tokens[start], "-") && start + 1 < range.upperBound) {
      start += 1
    }
    return start..<range.upperBound
  }
}
