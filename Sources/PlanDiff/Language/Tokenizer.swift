/// Cuts a text into tokens that compare equal when they differ only in notation.
///
/// Case, curly quotes, kinds of dash and space, contractions and number notation are normalised away; byte offsets
/// into the source are kept, so that whatever is found can be quoted as it stands. Time is linear in the text.
public struct Tokenizer: Sendable {
  let lexicon: Lexicon

  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  public func tokenize(_ text: String) -> TokenizedText {
    let bytes = Array(text.utf8)
    var scanner = TokenScanner(bytes: bytes, lexicon: lexicon)
    scanner.scan()
    var tokens = scanner.tokens
    NumberMerger(bytes: bytes).merge(&tokens)
    for index in tokens.indices where tokens[index].kind != .number {
      if let entry = lexicon.entry(for: tokens[index].id) {
        tokens[index].lexeme = entry.lexeme
        tokens[index].id = entry.canonical
        tokens[index].stem = entry.canonicalStem ?? tokens[index].stem
      }
    }
    return TokenizedText(text: text, bytes: bytes, tokens: tokens)
  }
}

/// First pass: words, digit numbers and marks.
private struct TokenScanner {
  let bytes: [UInt8]
  let lexicon: Lexicon
  var tokens: [Token] = []
  private var word: [UInt8] = []

  init(bytes: [UInt8], lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    tokens.reserveCapacity(bytes.count / 5 + 4)
    word.reserveCapacity(32)
  }

  mutating func scan() {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if ByteClass.isSpace(byte) {
        at += 1
      } else if ByteClass.isLetter(byte) {
        at = scanWord(from: at)
      } else if ByteClass.isDigit(byte) {
        at = scanNumber(from: at)
      } else if byte < 128 {
        mark(byte, at, at + 1)
        at += 1
      } else {
        at = scanNonASCII(from: at)
      }
    }
  }

  private mutating func mark(_ byte: UInt8, _ start: Int, _ end: Int) {
    let id = WordHash.mix(WordHash.seed, byte)
    tokens.append(Token(kind: .punctuation, start: Int32(start), end: Int32(end), id: id, stem: id))
  }

  private mutating func scanNonASCII(from start: Int) -> Int {
    let (scalar, next) = UTF8Reader.scalar(in: bytes, at: start)
    switch scalar {
    case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: break
    case 0x2018, 0x2019, 0x201A, 0x2032: mark(UInt8(ascii: "'"), start, next)
    case 0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB: mark(UInt8(ascii: "\""), start, next)
    case 0x2010...0x2015, 0x2212: mark(UInt8(ascii: "-"), start, next)
    case 0x2022, 0x00B7, 0x25CF, 0x2023, 0x2043, 0x25AA, 0x25A0, 0x25E6, 0x27A2: mark(UInt8(ascii: "*"), start, next)
    case 0x20AC: mark(0x01, start, next)  // euro sign, seen by the number merger
    case 0x00A3: mark(0x02, start, next)  // pound sign
    case 0x20BD: mark(0x03, start, next)  // rouble sign
    default:
      if UTF8Reader.isLetter(scalar) { return scanWord(from: start) }
      let id = WordHash.of(bytes[start..<next])
      tokens.append(Token(kind: .punctuation, start: Int32(start), end: Int32(next), id: id, stem: id))
    }
    return next
  }

  private mutating func scanWord(from start: Int) -> Int {
    var end = start
    var id = WordHash.seed
    while end < bytes.count, ByteClass.isLetter(bytes[end]) {
      id = WordHash.mix(id, bytes[end] | 0x20)
      end += 1
    }
    let isPlain = end > start && (end == bytes.count || ByteClass.endsWord(bytes[end]))
    guard isPlain, end - start != 6 || id != Self.cannot else { return scanAnyWord(from: start) }
    filePlain(start, end, id)
    return end
  }

  private static let cannot = WordHash.of("cannot")

  /// A word of ASCII letters alone: nearly all words of most texts.
  private mutating func filePlain(_ start: Int, _ end: Int, _ id: WordID) {
    var token = Token(kind: .word, start: Int32(start), end: Int32(end), id: id, stem: id)
    token.isCapitalised = ByteClass.isUpper(bytes[start])
    if let stem = lexicon.entry(for: id)?.stem {
      token.stem = stem
    } else {
      word.removeAll(keepingCapacity: true)
      word.append(contentsOf: bytes[start..<end])
      for index in word.indices { word[index] |= 0x20 }
      token.stem = Stemmer.stem(of: &word)
    }
    tokens.append(token)
  }

  /// A run of letters, with inner hyphens and apostrophes.
  private mutating func scanAnyWord(from start: Int) -> Int {
    word.removeAll(keepingCapacity: true)
    var at = start
    loop: while at < bytes.count {
      let byte = bytes[at]
      if ByteClass.isLetter(byte) {
        word.append(byte | 0x20)
        at += 1
      } else if ByteClass.isDigit(byte) {
        word.append(byte)
        at += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_"), at + 1 < bytes.count,
        ByteClass.isLetter(bytes[at + 1])
      {
        word.append(UInt8(ascii: "-"))
        at += 1
      } else if byte == UInt8(ascii: "."), at + 1 < bytes.count, isAbbreviationDot(at, wordStart: start) {
        at += 1
      } else if byte >= 128 {
        let (scalar, next) = UTF8Reader.scalar(in: bytes, at: at)
        switch scalar {
        case 0x2010, 0x2011:
          guard next < bytes.count, ByteClass.isLetter(bytes[next]) else { break loop }
          word.append(UInt8(ascii: "-"))
        case 0xAD: break  // soft hyphen
        default:
          guard UTF8Reader.isLetter(scalar) else { break loop }
          UTF8Reader.appendFolded(scalar, to: &word)
        }
        at = next
      } else {
        break
      }
    }
    return finishWord(start, at)
  }

  /// The dots of "U.S." and "e.g." belong to the word.
  private func isAbbreviationDot(_ at: Int, wordStart: Int) -> Bool {
    guard at >= 1, ByteClass.isLetter(bytes[at - 1]) else { return false }
    let single = at - 1 == wordStart || bytes[at - 2] == UInt8(ascii: ".")
    guard single else { return false }
    let next = bytes[at + 1]
    if ByteClass.isLetter(next) { return at + 2 >= bytes.count || !ByteClass.isLetter(bytes[at + 2]) }
    // The last dot of an abbreviation that already has an inner one.
    return at >= wordStart + 3 && bytes[at - 2] == UInt8(ascii: ".") && ByteClass.isSpace(next)
      && at + 2 < bytes.count && !ByteClass.isUpper(bytes[at + 2])
  }

  /// Splits off "'s" and "n't", then files the word.
  private mutating func finishWord(_ start: Int, _ end: Int) -> Int {
    if let (suffixStart, suffix) = apostropheSuffix(at: end) {
      if suffix == 0x73 {  // possessive or "is"
        file(start, end)
        let id = WordHash.of("'s")
        tokens.append(Token(kind: .word, start: Int32(end), end: Int32(suffixStart + 1), id: id, stem: id))
        return suffixStart + 1
      }
      if suffix == 0x74, word.count > 1, word.last == UInt8(ascii: "n") {  // n't
        return fileNegativeContraction(start, end, suffixStart + 1)
      }
    }
    if end - start == 6, word.elementsEqual("cannot".utf8) {
      word.removeLast(3)
      file(start, start + 3)
      word = Array("not".utf8)
      file(start + 3, end)
      return end
    }
    file(start, end)
    // A plural possessive leaves a bare apostrophe behind; it is a mark like any other.
    return end
  }

  private mutating func fileNegativeContraction(_ start: Int, _ end: Int, _ next: Int) -> Int {
    word.removeLast()
    switch String(decoding: word, as: UTF8.self) {
    case "wo": word = Array("will".utf8)
    case "ca": word = Array("can".utf8)
    case "sha": word = Array("shall".utf8)
    default: break
    }
    file(start, end - 1)
    let id = WordHash.of("not")
    tokens.append(Token(kind: .word, start: Int32(end - 1), end: Int32(next), id: id, stem: id))
    return next
  }

  /// The letter after an apostrophe at `at`, where the word ends with it.
  private func apostropheSuffix(at: Int) -> (Int, UInt8)? {
    guard at < bytes.count else { return nil }
    var letter = at + 1
    if bytes[at] != UInt8(ascii: "'") {
      guard at + 2 < bytes.count, bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 else { return nil }
      letter = at + 3
    }
    guard letter < bytes.count else { return nil }
    let next = bytes[letter] | 0x20
    guard next == 0x73 || next == 0x74 else { return nil }
    if letter + 1 < bytes.count, ByteClass.isLetter(bytes[letter + 1]) || ByteClass.isDigit(bytes[letter + 1]) {
      return nil
    }
    return (letter, next)
  }

  private mutating func file(_ start: Int, _ end: Int) {
    if word.count == end - start, let hyphen = endOfNumber() { return fileCompound(start, start + hyphen, end) }
    let id = WordHash.of(word[...])
    var token = Token(kind: .word, start: Int32(start), end: Int32(end), id: id, stem: id)
    token.isCapitalised = ByteClass.isUpper(bytes[start])
    token.stem = Stemmer.stem(of: &word)
    tokens.append(token)
  }

  /// "three-year" as "3-year" is written: a number, a hyphen, a word.
  private mutating func fileCompound(_ start: Int, _ hyphen: Int, _ end: Int) {
    let rest = Array(word[(hyphen - start + 1)...])
    word.removeLast(end - hyphen)
    file(start, hyphen)
    mark(UInt8(ascii: "-"), hyphen, hyphen + 1)
    word = rest
    file(hyphen + 1, end)
  }

  /// The hyphen behind a number word at the front of a compound; fractions and set words ("two-thirds", "one-off") are
  /// no such compounds.
  private func endOfNumber() -> Int? {
    guard (5...Self.longestCompound).contains(word.count), let last = word.dropLast().lastIndex(of: UInt8(ascii: "-"))
    else { return nil }
    var hyphen = last
    while true {
      let number = WordHash.of(word[..<hyphen])
      if NumberWords.value[number] != nil {
        let rest = word[(hyphen + 1)...]
        if NumberWords.value[WordHash.of(word[...])] != nil || NumberWords.fused.contains(WordHash.of(rest)) {
          return nil
        }
        var stem = Array(rest)
        return number != NumberWords.one || NumberWords.counted.contains(Stemmer.stem(of: &stem)) ? hyphen : nil
      }
      guard let before = word[..<hyphen].lastIndex(of: UInt8(ascii: "-")) else { return nil }
      hyphen = before
    }
  }

  /// No longer word is a number with what it counts; every hyphen of a word is tried.
  private static let longestCompound = 60

  /// Digits with thousands marks, a decimal part and a unit glued on.
  private mutating func scanNumber(from start: Int) -> Int {
    if let end = isoDate(from: start) {
      let id = WordHash.of(bytes[start..<end])
      var token = Token(kind: .number, start: Int32(start), end: Int32(end), id: id, stem: id)
      token.unit = .date
      tokens.append(token)
      return end
    }
    var at = start
    var value = 0.0
    while at < bytes.count, ByteClass.isDigit(bytes[at]) {
      value = value * 10 + Double(bytes[at] - 48)
      at += 1
    }
    if at - start <= 3 {
      while let next = thousandsGroup(at: at) {
        for digit in bytes[next..<next + 3] {
          value = value * 10 + Double(digit - 48)
        }
        at = next + 3
      }
    }
    if at + 1 < bytes.count, bytes[at] == UInt8(ascii: ".") && ByteClass.isDigit(bytes[at + 1]) || isDecimalComma(at) {
      var scale = 0.1
      at += 1
      while at < bytes.count, ByteClass.isDigit(bytes[at]) {
        value += Double(bytes[at] - 48) * scale
        scale /= 10
        at += 1
      }
      value = (value * 1e9).rounded() / 1e9
    }
    var suffixEnd = at
    while suffixEnd < bytes.count, ByteClass.isLetter(bytes[suffixEnd]) {
      suffixEnd += 1
    }
    if suffixEnd > at {
      guard let factor = NumberMerger.gluedFactor(bytes[at..<suffixEnd]) else {
        if let ordinal = NumberWords.ordinalNames[value], NumberWords.isOrdinalEnding(bytes[at..<suffixEnd]) {
          word = ordinal
          file(start, suffixEnd)
          return suffixEnd
        }
        return scanAlphanumeric(from: start)
      }
      value = NumberMerger.scaled(value, by: factor)
      at = suffixEnd
    }
    let id = NumberMerger.identity(value, .none)
    var token = Token(kind: .number, start: Int32(start), end: Int32(at), id: id, stem: id)
    token.value = value
    tokens.append(token)
    return at
  }

  /// "12,5 per cent": a comma between digits of which one or two follow, in no list of figures.
  private func isDecimalComma(_ at: Int) -> Bool {
    guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: ","), ByteClass.isDigit(bytes[at + 1]) else { return false }
    var end = at + 2
    while end < bytes.count, ByteClass.isDigit(bytes[end]) { end += 1 }
    guard end - at <= 3 else { return false }
    return end >= bytes.count || bytes[end] != UInt8(ascii: ",") && bytes[end] != UInt8(ascii: "-")
  }

  private mutating func scanAlphanumeric(from start: Int) -> Int {
    word.removeAll(keepingCapacity: true)
    var at = start
    while at < bytes.count, ByteClass.isLetter(bytes[at]) || ByteClass.isDigit(bytes[at]) {
      word.append(ByteClass.isLetter(bytes[at]) ? bytes[at] | 0x20 : bytes[at])
      at += 1
    }
    file(start, at)
    return at
  }

  private func isoDate(from start: Int) -> Int? {
    guard start + 10 <= bytes.count, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-")
    else { return nil }
    for offset in [0, 1, 2, 3, 5, 6, 8, 9] where !ByteClass.isDigit(bytes[start + offset]) {
      return nil
    }
    if start + 10 < bytes.count, ByteClass.isDigit(bytes[start + 10]) { return nil }
    return start + 10
  }

  /// Start of the three digits after a thousands mark at `at`, or nil.
  private func thousandsGroup(at: Int) -> Int? {
    guard at < bytes.count else { return nil }
    var digits = at + 1
    switch bytes[at] {
    case UInt8(ascii: ","), UInt8(ascii: "'"), UInt8(ascii: " "): break
    case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0xA0: digits = at + 2
    case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80 && (bytes[at + 2] == 0xAF || bytes[at + 2] == 0x89):
      digits = at + 3
    default: return nil
    }
    guard digits + 3 <= bytes.count else { return nil }
    for digit in bytes[digits..<digits + 3] where !ByteClass.isDigit(digit) {
      return nil
    }
    if digits + 3 < bytes.count {
      let after = bytes[digits + 3]
      if ByteClass.isDigit(after) || ByteClass.isLetter(after) { return nil }
    }
    return digits
  }
}

/// ASCII classes by byte.
enum ByteClass {
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }
  @inline(__always)
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
  /// Whether an ASCII byte behind letters surely belongs to their word no more.
  @inline(__always)
  static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "'"): false
    default: byte < 128 && !isLetter(byte) && !isDigit(byte)
    }
  }
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (byte >= 9 && byte <= 13) }
}
