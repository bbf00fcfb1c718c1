extension SegmentComparison {
  /// "The CMM" for "the Ceasefire Monitoring Mission": a name and its initials are one name, wherever they stand.
  static func cancelShortForms(
    _ short: Reading, _ range: Range<Int>, _ long: Reading, _ other: Range<Int>, _ shortKept: inout KeptTokens,
    _ longKept: inout KeptTokens
  ) {
    let acronyms = range.filter { !shortKept[$0] && isAcronym($0, short) }
    guard let first = acronyms.first, acronyms.count <= mostShortForms else { return }
    for acronym in acronyms where acronym == first || !shortKept[acronym] {
      let letters = Array(short.text.bytes[short.tokens[acronym].range])
      for start in other where !longKept[start] && long.tokens[start].isCapitalised {
        guard let end = endOfName(from: start, other, long, letters) else { continue }
        for token in start..<end { longKept[token] = true }
        for token in acronyms where short.tokens[token].id == short.tokens[acronym].id { shortKept[token] = true }
      }
    }
  }

  /// More acronyms than this in one clause are a table, not prose.
  private static let mostShortForms = 16

  private static func isAcronym(_ token: Int, _ reading: Reading) -> Bool {
    let bytes = reading.text.bytes[reading.tokens[token].range]
    return reading.tokens[token].kind == .word && (2...8).contains(bytes.count)
      && bytes.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// Where the capitalised words that begin with the letters end; small words between them are passed over.
  private static func endOfName(
    from start: Int, _ range: Range<Int>, _ reading: Reading, _ letters: [UInt8]
  ) -> Int? {
    var (at, found) = (start, 0)
    while at < range.upperBound, found < letters.count, at < start + 2 * letters.count {
      let token = reading.tokens[at]
      if token.isCapitalised {
        guard reading.text.bytes[Int(token.start)] == letters[found] else { return nil }
        found += 1
      } else if token.kind != .word || found == 0 || token.range.count > 3 {
        return nil
      }
      at += 1
    }
    return found == letters.count ? at : nil
  }
}
