/// Judges lines by their looks: titles, headings, ends of sentences.
struct LineReader {
  let bytes: [UInt8]

  /// A heading named by its word.
  enum NamedHeading {
    /// Chapter, part, title: numbering may start again below it.
    case division
    /// Annex, schedule: a document of its own follows.
    case annex
  }

  /// `Chapter II`, `PART ONE – Security`, `Annex A`; nil where the line is a sentence.
  func namedHeading(_ line: SourceLine) -> NamedHeading? {
    guard line.end - line.start <= 160, !SourceBytes.isLower(bytes[line.start]) else { return nil }
    let start = skippingEmphasis(line)
    let wordEnd = endOfWord(from: start, to: line.end)
    guard let kind = LineReader.headings[String(decoding: bytes[start..<wordEnd].map { $0 | 0x20 }, as: UTF8.self)]
    else {
      return nil
    }
    let number = SourceBytes.skippingWhiteSpace(from: wordEnd, in: bytes, end: line.end)
    // "Annex" and "Preamble" may stand without a number.
    if number == line.end { return kind == .annex || wordEnd - start == "preamble".utf8.count ? kind : nil }
    let numberEnd = endOfWord(from: number, to: line.end)
    guard isNumber(number..<numberEnd) else { return nil }
    let rest = SourceBytes.skippingWhiteSpace(from: numberEnd, in: bytes, end: line.end)
    if rest == line.end { return kind }
    guard SourceBytes.isLetter(bytes[rest]) else { return isOpenEnded(line) || line.end - rest <= 2 ? kind : nil }
    return isOpenEnded(line) && looksLikeTitle(rest..<line.end) ? kind : nil
  }

  /// A short run of words without a final stop that starts with a capital: what a title is, or a list item.
  func mayBeTitle(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 160 else { return false }
    var start = range.lowerBound
    while start < range.upperBound, "*_(\"[".utf8.contains(bytes[start]) { start += 1 }
    guard start < range.upperBound, !SourceBytes.isLower(bytes[start]) else { return false }
    let limit = lastSign(range) == UInt8(ascii: ":") ? 4 : 16
    return endsOpen(range) && words(in: range) <= limit && (!holdsVerb(range) || isAllCapitals(range))
  }

  /// A word that makes a sentence of a short line.
  private func holdsVerb(_ range: Range<Int>) -> Bool {
    bytes[range].split(separator: 0x20).contains { word in
      word.count <= 5 && LineReader.verbs.contains(String(decoding: word, as: UTF8.self))
    }
  }

  /// A title by its letters: all capitals, or every word of weight with a capital.
  func looksLikeTitle(_ range: Range<Int>) -> Bool {
    guard mayBeTitle(range) else { return false }
    var at = range.lowerBound
    var capitals = 0
    while at < range.upperBound {
      let end = endOfWord(from: at, to: range.upperBound)
      if end == at {
        at += 1
        continue
      }
      if SourceBytes.isUpper(bytes[at]) {
        capitals += 1
      } else if SourceBytes.isLower(bytes[at]), end - at > 3 || at == range.lowerBound {
        let word = String(decoding: bytes[at..<end], as: UTF8.self)
        if !LineReader.smallWords.contains(word) { return false }
      }
      at = end
    }
    return capitals > 0
  }

  /// All letters are capitals, and there are at least two.
  func isAllCapitals(_ range: Range<Int>) -> Bool {
    var capitals = 0
    for at in range {
      if SourceBytes.isLower(bytes[at]) { return false }
      if SourceBytes.isUpper(bytes[at]) { capitals += 1 }
    }
    return capitals > 1
  }

  /// Whether a sentence or a part of it ends with the line.
  func endsClause(_ line: SourceLine) -> Bool {
    let last = lastSign(line.start..<line.end)
    if ".;:,?!".utf8.contains(last) || last == 0 { return true }
    let word = lastWord(line)
    return word == "and" || word == "or"
  }

  func endsSentence(_ line: SourceLine) -> Bool {
    ".;:?!".utf8.contains(lastSign(line.start..<line.end))
  }

  /// Whether a number at the start of the next line would belong to this one: "pursuant to", "in paragraph".
  func awaitsNumber(_ line: SourceLine) -> Bool {
    LineReader.referenceWords.contains(lastWord(line))
  }

  /// A formula that closes a treaty: it belongs to no provision.
  func isClosingFormula(_ line: SourceLine) -> Bool {
    let start = String(decoding: bytes[line.start..<min(line.end, line.start + 18)], as: UTF8.self).lowercased()
    return start.hasPrefix("in witness whereof") || start.hasPrefix("done at ") || start.hasPrefix("done in ")
      || start.hasPrefix("signed at ") || start.hasPrefix("in faith whereof")
  }

  /// A preambular clause by its first word: Recalling, Convinced, Mindful.
  func opensPreambularClause(_ line: SourceLine) -> Bool {
    let start = skippingEmphasis(line)
    let end = endOfWord(from: start, to: line.end)
    guard end - start >= 5, SourceBytes.isUpper(bytes[start]) else { return false }
    let word = String(decoding: bytes[start..<end], as: UTF8.self)
    if isPreambular(word) { return true }
    guard word.hasSuffix("ly") else { return false }
    let second = SourceBytes.skippingWhiteSpace(from: end, in: bytes, end: line.end)
    return isPreambular(String(decoding: bytes[second..<endOfWord(from: second, to: line.end)], as: UTF8.self))
  }

  private func isPreambular(_ word: String) -> Bool {
    word.hasSuffix("ing") || word.hasSuffix("ed")
      || ["aware", "conscious", "mindful", "anxious", "desirous"].contains(word.lowercased())
  }

  func endsWithComma(_ line: SourceLine) -> Bool {
    ",;".utf8.contains(lastSign(line.start..<line.end)) || lastWord(line) == "and"
  }

  func startsLower(_ line: SourceLine) -> Bool {
    line.start < line.end && SourceBytes.isLower(bytes[line.start])
  }

  private func isOpenEnded(_ line: SourceLine) -> Bool {
    endsOpen(line.start..<line.end)
  }

  private func endsOpen(_ range: Range<Int>) -> Bool {
    !".;,?!".utf8.contains(lastSign(range))
  }

  /// The last sign, closing quotes, brackets and emphasis marks passed over; 0 where it is none of ASCII.
  private func lastSign(_ range: Range<Int>) -> UInt8 {
    var at = range.upperBound
    while at > range.lowerBound {
      let byte = bytes[at - 1]
      if "\"')]*_".utf8.contains(byte) {
        at -= 1
      } else if byte == 0x9D || byte == 0x99, at - 3 >= range.lowerBound, bytes[at - 3] == 0xE2, bytes[at - 2] == 0x80 {
        at -= 3
      } else {
        return byte < 0x80 ? byte : 1
      }
    }
    return 0
  }

  private func lastWord(_ line: SourceLine) -> String {
    var at = line.end
    while at > line.start, at > line.end - 14, SourceBytes.isLetter(bytes[at - 1]) || bytes[at - 1] == 0x2E { at -= 1 }
    return String(decoding: bytes[at..<line.end], as: UTF8.self).lowercased()
  }

  private func words(in range: Range<Int>) -> Int {
    var count = 0
    var isInside = false
    for at in range {
      let isSpace = bytes[at] == 0x20 || bytes[at] == 0x09
      if isInside == isSpace {
        isInside = !isSpace
        if isInside { count += 1 }
      }
    }
    return count
  }

  private func skippingEmphasis(_ line: SourceLine) -> Int {
    var at = line.start
    while at < line.end, bytes[at] == UInt8(ascii: "*") || bytes[at] == UInt8(ascii: "_") { at += 1 }
    return at
  }

  private func endOfWord(from start: Int, to end: Int) -> Int {
    var at = start
    while at < end, SourceBytes.isLetter(bytes[at]) || SourceBytes.isDigit(bytes[at]) { at += 1 }
    return at
  }

  private func isNumber(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    if bytes[range].allSatisfy(SourceBytes.isDigit) { return range.count <= 4 }
    return !Numeral.readings(ofLetters: bytes[range]).isEmpty || Numeral.reading(ofWord: bytes[range]) != nil
  }

  private static let headings: [String: NamedHeading] = [
    "chapter": .division, "part": .division, "title": .division, "book": .division, "division": .division,
    "subchapter": .division, "subpart": .division, "preamble": .division, "annex": .annex, "schedule": .annex,
    "appendix": .annex, "attachment": .annex, "exhibit": .annex,
  ]

  private static let verbs: Set<String> = [
    "shall", "will", "must", "may", "is", "are", "has", "have", "was", "were", "can",
  ]

  private static let smallWords: Set<String> = [
    "and", "the", "for", "with", "from", "into", "upon", "between", "over", "under", "against", "within", "among",
    "their", "its", "that", "this", "concerning", "regarding", "about", "during", "after", "before", "without",
    "through",
    "towards", "toward", "relating", "a", "an", "of", "on", "in", "to", "by", "at", "or",
  ]

  private static let referenceWords: Set<String> = [
    "article", "articles", "art.", "arts.", "section", "sections", "sec.", "paragraph", "paragraphs", "para.", "paras.",
    "point", "points", "clause", "clauses", "rule", "rules", "chapter", "part", "annex", "no.", "nos.", "number",
    "item",
    "items", "of", "to", "in", "by", "than", "least", "most", "the", "a", "under", "with", "from", "on", "at", "for",
    "between", "resolution", "about", "until", "before", "after", "within", "exceed", "exceeding", "is", "are", "be",
    "subparagraph", "subparagraphs", "sub-paragraph", "regulation", "page", "pp.", "p.", "approximately", "some",
    "nearly",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
