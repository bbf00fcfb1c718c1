extension SegmentComparison {
  /// "The CMM" for "the Ceasefire Monitoring Mission", "the Board" for "the LPB" of a Lending Practices Board: a name, its
  /// initials and its last word are one name, wherever they stand.
  static func cancelShortForms(
    _ short: Reading, _ range: Range<Int>, _ long: Reading, _ other: Range<Int>, _ shortKept: inout KeptTokens,
    _ longKept: inout KeptTokens
  ) {
    for token in definitions(short, range) { shortKept[token] = true }
    for token in range where !shortKept[token] && short.tokens[token].isCapitalised {
      for whole in other
      where !longKept[whole] && long.tokens[whole].isCapitalised && isShortName(token, short, whole, long) {
        longKept[whole] = true
        shortKept[token] = true
      }
    }
    let acronyms = range.filter { !shortKept[$0] && isAcronym($0, short) }
    guard !acronyms.isEmpty, acronyms.count <= mostShortForms else { return }
    for acronym in acronyms where !shortKept[acronym] {
      let letters = Array(short.text.bytes[short.tokens[acronym].range])
      var isFound = false
      for start in other where long.tokens[start].isCapitalised {
        guard let end = endOfName(from: start, other, long, letters) else { continue }
        for token in start..<end { longKept[token] = true }
        isFound = true
      }
      if !isFound, let name = lastWord(letters, short) ?? lastWord(letters, long) {
        for token in other where long.tokens[token].id == name && long.tokens[token].isCapitalised {
          longKept[token] = true
          isFound = true
        }
      }
      guard isFound else { continue }
      for token in acronyms where short.tokens[token].id == short.tokens[acronym].id { shortKept[token] = true }
    }
  }

  /// The last word of the name that a text gives for the letters.
  private static func lastWord(_ letters: [UInt8], _ reading: Reading) -> WordID? {
    let all = 0..<reading.tokens.count
    guard all.count <= exactKinWords else { return nil }
    return all.lazy.filter { reading.tokens[$0].isCapitalised }.compactMap { start in
      endOfName(from: start, all, reading, letters).map { reading.tokens[$0 - 1].id }
    }.first
  }

  /// (hereinafter "the Inspectorate"), ("LPB"): what gives a short form its meaning and says nothing else.
  private static func definitions(_ reading: Reading, _ range: Range<Int>) -> [Int] {
    var found: [Int] = []
    for open in range where reading.tokens[open].kind == .punctuation && reading.byte(open) == UInt8(ascii: "(") {
      let rest = (open + 1..<min(open + 14, range.upperBound))
      guard let close = rest.first(where: reading.isParenthesis), reading.byte(close) == UInt8(ascii: ")") else {
        continue
      }
      let words = (open + 1..<close).filter { reading.tokens[$0].kind == .word }
      let isDefinition =
        words.count < close - open - 1 || words.contains { ShortFormWords.hereinafter.contains(reading.tokens[$0].id) }
      let names = words.filter { !ShortFormWords.defining.contains(reading.tokens[$0].id) }
      if isDefinition, !names.isEmpty, names.allSatisfy({ reading.tokens[$0].isCapitalised }) { found += open...close }
    }
    return found
  }

  /// "The Directorate" for "the Directorate-General"; but a Secretary is no Secretary-General.
  private static func isShortName(_ left: Int, _ first: Reading, _ right: Int, _ second: Reading) -> Bool {
    let (name, longer) = (first.text.bytes[first.tokens[left].range], second.text.bytes[second.tokens[right].range])
    return name.count < longer.count && longer.starts(with: name)
      && longer[longer.startIndex + name.count] == UInt8(ascii: "-")
      && !ShortFormWords.titles.contains { name.suffix($0.count).elementsEqual($0) }
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

private enum ShortFormWords {
  static let titles: [[UInt8]] = ["or", "er", "ary", "ey"].map { Array($0.utf8) }
  static let hereinafter = WordSet.ids("hereinafter", "hereafter", "henceforth")
  static let defining = WordSet.ids(
    "hereinafter", "hereafter", "henceforth", "the", "referred", "to", "as", "called", "a", "an", "this", "each", "and",
    "or", "together", "in", "below")
}
