/// Finds the marks that number provisions and list items ("Article 14.", "§ 31", "4.2", "(a)", "ii)", "–"): they order a
/// text and say nothing, so a reading leaves them out. Linear in the text.
struct ListMarks {
  private let text: TokenizedText
  private var tokens: [Token] { text.tokens }
  private var isMark: [Bool]
  private let joining = Self.joining
  /// Tokens at which an item begins, by index into the marked text.
  private var starts: [Int] = []

  /// A text without its marks, and the tokens at which an item begins.
  static func stripped(_ text: TokenizedText) -> (text: TokenizedText, items: Set<Int>) {
    var marks = ListMarks(text)
    guard marks.find() else { return (text, Set(marks.starts)) }
    var place = [Int](repeating: 0, count: text.tokens.count + 1)
    var left: [Token] = []
    left.reserveCapacity(text.tokens.count)
    for (index, token) in text.tokens.enumerated() {
      place[index] = left.count
      if !marks.isMark[index] { left.append(token) }
    }
    place[text.tokens.count] = left.count
    return (TokenizedText(text: text.text, bytes: text.bytes, tokens: left), Set(marks.starts.map { place[$0] }))
  }

  private init(_ text: TokenizedText) {
    self.text = text
    isMark = [Bool](repeating: false, count: text.tokens.count)
  }

  /// Marks every list mark; false where there is none.
  private mutating func find() -> Bool {
    var found = false
    var at = 0
    while at < tokens.count {
      guard opensLine(at) || followsBreak(at) else {
        at += 1
        continue
      }
      let isLine = opensLine(at)
      var end = at
      while let next = isLine ? lineMark(end) : itemMark(end), end - at < Self.mostTokens { end = next }
      guard end > at, end < tokens.count || at > 0 else {
        at += 1
        continue
      }
      for index in at..<end { isMark[index] = true }
      starts.append(end)
      found = true
      at = max(end, at + 1)
    }
    return findSeries() || found
  }

  /// "Article 14. 1. (a)" has no more tokens.
  private static let mostTokens = 12

  // MARK: Places

  private func byte(_ at: Int) -> UInt8 { text.bytes[Int(tokens[at].start)] }

  private func isByte(_ at: Int, _ mark: Unicode.Scalar) -> Bool {
    at < tokens.count && tokens[at].kind == .punctuation && byte(at) == UInt8(ascii: mark)
  }

  private func isDash(_ at: Int) -> Bool {
    at < tokens.count && tokens[at].kind == .punctuation && Self.bullets.contains(tokens[at].id)
  }

  private func opensLine(_ at: Int) -> Bool {
    at == 0 || text.bytes[Int(tokens[at - 1].end)..<Int(tokens[at].start)].contains(UInt8(ascii: "\n"))
  }

  /// Behind a colon or a semicolon, or the "and" after it.
  private func followsBreak(_ at: Int) -> Bool {
    var before = at - 1
    while before >= 0, at - before <= 2, isMark[before] || joining.contains(tokens[before].id) { before -= 1 }
    return before >= 0 && (isByte(before, ":") || isByte(before, ";"))
  }

  private func hasSpace(before at: Int) -> Bool {
    at >= tokens.count || at == 0 || tokens[at].start > tokens[at - 1].end
  }

  // MARK: Marks

  /// A mark at the beginning of a line: the token behind it.
  private func lineMark(_ at: Int) -> Int? {
    guard at < tokens.count else { return nil }
    if let end = heading(at) ?? itemMark(at) { return end }
    guard let label = label(at) else { return nil }
    // "4.2.1"
    var end = at + 1
    var levels = tokens[at].value != tokens[at].value.rounded() ? 2 : 1
    while tokens[at].kind == .number, isByte(end, "."), end + 1 < tokens.count, tokens[end + 1].kind == .number,
      !hasSpace(before: end + 1)
    {
      end += 2
      levels += 1
    }
    if isByte(end, "."), hasSpace(before: end + 1) { return label == .whole || levels > 1 ? end + 1 : nil }
    if isByte(end, ")") { return end + 1 }
    return levels > 1 && end < tokens.count && tokens[end].isCapitalised && MeasureWords.month[tokens[end].id] == nil
      ? end : nil
  }

  /// "(a)", "a)", "–", "•" in front of an item: the token behind it.
  private func itemMark(_ at: Int) -> Int? {
    guard at + 1 < tokens.count else { return nil }
    if isDash(at) { return hasSpace(before: at + 1) || tokens[at + 1].kind == .word ? at + 1 : nil }
    if isByte(at, "("), isByte(at + 2, ")"), label(at + 1) != nil { return at + 3 }
    guard isByte(at + 1, ")"), label(at) != nil, !hasSpace(before: at + 1) else { return nil }
    return at + 2
  }

  /// "Article 14.", "§ 31", "Section 5 –": the number of the provision with its name.
  private func heading(_ at: Int) -> Int? {
    var end = at
    let isSign = text.bytes[tokens[at].range].elementsEqual(Self.sectionSign)
    if isSign {
      while end < tokens.count, text.bytes[tokens[end].range].elementsEqual(Self.sectionSign) { end += 1 }
    } else {
      guard tokens[at].isCapitalised, Self.names.contains(tokens[at].stem) else { return nil }
      end += isByte(at + 1, ".") ? 2 : 1
    }
    guard end < tokens.count, label(end) != nil else { return nil }
    end += 1
    // "14 a."
    if end + 1 < tokens.count, tokens[end].kind == .word, tokens[end].end - tokens[end].start == 1,
      isByte(end + 1, ".")
    {
      end += 1
    }
    if end >= tokens.count || opensLine(end) { return end }
    if isByte(end, ".") || isByte(end, ":") || isByte(end, ")") || isDash(end) { return end + 1 }
    return isSign || tokens[end].isCapitalised && hasSpace(before: end) ? end : nil
  }

  private enum Label { case whole, decimal }

  /// A number, letter or Roman numeral that may count items.
  private func label(_ at: Int) -> Label? {
    guard at < tokens.count else { return nil }
    let token = tokens[at]
    let length = token.end - token.start
    if token.kind == .number {
      guard token.unit == .none, token.value < 1000, ByteClass.isDigit(byte(at)) else { return nil }
      return token.value == token.value.rounded() ? .whole : .decimal
    }
    guard token.kind == .word, length <= 5 else { return nil }
    let word = text.bytes[token.range]
    if length == 1 || word.allSatisfy({ Self.roman.contains($0 | 0x20) }) { return .whole }
    // "3a", "aa"
    guard length <= 3, ByteClass.isDigit(word[word.startIndex]) || length == 2 && word.first == word.last else {
      return nil
    }
    return .whole
  }

  // MARK: Lists in one line

  /// "shall (a) check the oil, (b) sign the log": letters in brackets that follow one another.
  private mutating func findSeries() -> Bool {
    var labels: [(at: Int, word: String)] = []
    var last: [String: Int] = [:]
    var rejected = -10
    var at = 0
    while at + 2 < tokens.count {
      guard isByte(at, "("), isByte(at + 2, ")"), !isMark[at], label(at + 1) != nil else {
        at += 1
        continue
      }
      let word = text.slice(tokens[at + 1].range).lowercased()
      if isReference(at, after: rejected) {
        rejected = at + 3
      } else {
        labels.append((at, word))
        last[word] = at
      }
      at += 3
    }
    guard labels.count > 1 else { return false }
    var expected: Set<String> = []
    var found = false
    for (at, word) in labels {
      let next = Self.successor[word] ?? []
      let opens = Self.first.contains(word) && next.contains { (last[$0] ?? -1) > at + 3 }
      guard opens || expected.contains(word) else { continue }
      expected.formUnion(next)
      for index in at..<at + 3 { isMark[index] = true }
      found = true
    }
    return found
  }

  /// "paragraph (a)", "Article 5 (1)", "Article 5(a)", "paragraphs (a) and (b)": an address.
  private func isReference(_ at: Int, after rejected: Int) -> Bool {
    guard at > 0 else { return false }
    let before = tokens[at - 1]
    if !hasSpace(before: at) || before.kind == .number || ReferenceWords.nouns.contains(before.stem) { return true }
    return at - rejected <= 2 && at > rejected
      && (Self.joining.contains(before.id) || isByte(at - 1, ",") || Self.ranging.contains(before.id))
  }

  // MARK: Words
  private static let joining = WordSet.ids("and", "or", "and/or")
  private static let ranging = WordSet.ids("to")
  private static let bullets = WordSet(["-", "*"].map { WordHash.mix(WordHash.seed, UInt8(ascii: $0)) })
  private static let sectionSign: [UInt8] = [0xC2, 0xA7]
  private static let roman = Set("ivxl".utf8)
  private static let names = WordSet.stems(
    "article", "art", "section", "sec", "sect", "clause", "cl", "rule", "paragraph", "para", "principle", "point",
    "regulation", "reg", "item", "guideline", "recommendation", "standard", "commitment", "condition", "term",
    "measure", "provision", "obligation", "undertaking", "step", "chapter", "part", "title")
  private static let numerals = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
    "xviii", "xix", "xx",
  ]
  private static let first: Set<String> = ["a", "i", "1", "aa"]
  /// What may follow a label: "h" may be followed by "i", and "i" by "j" or by "ii".
  private static let successor: [String: [String]] = {
    let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    var table: [String: [String]] = [:]
    for run in [letters, letters.map { $0 + $0 }, numerals, (1...60).map(String.init)] {
      for (label, next) in zip(run, run.dropFirst()) { table[label, default: []].append(next) }
    }
    return table
  }()
}
