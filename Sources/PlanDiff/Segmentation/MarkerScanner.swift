/// Reads a printed number or a bullet at the start of a line.
struct MarkerScanner {
  let bytes: [UInt8]

  /// What may be a marker at `start`, or nil.
  func candidate(line: Int, from start: Int, end: Int) -> MarkerCandidate? {
    let emphasis = emphasisWidth(at: start, end: end)
    let at = start + emphasis
    guard at < end else { return nil }
    let sign = SourceBytes.sign(at: at, in: bytes, end: end).sign
    var candidate: MarkerCandidate?
    if SourceBytes.isDigit(sign) {
      candidate = numbered(line: line, from: at, end: end)
    } else if sign == UInt8(ascii: "(") {
      candidate = bracketed(line: line, from: at, end: end)
    } else if SourceBytes.isLetter(sign) {
      candidate = lettered(line: line, from: at, end: end) ?? announced(line: line, from: at, end: end)
    } else if bytes[at] == 0xC2 {
      candidate = announced(line: line, from: at, end: end)
    }
    if var found = candidate {
      guard emphasis > 0 else { return found }
      closeEmphasis(of: &found, width: emphasis, sign: bytes[start], end: end)
      return found
    }
    return bullet(line: line, from: start, end: end)
  }

  // MARK: Numbers

  /// `10.`, `10)`, `10.1`, `10.a`, `10(a)`, `10 (a)`, `12a.`
  private func numbered(line: Int, from start: Int, end: Int) -> MarkerCandidate? {
    guard var (part, at) = number(from: start, end: end) else { return nil }
    if let (suffixed, next) = suffixed(part, from: at, end: end) {
      (part, at) = (suffixed, next)
    }
    var parts = [part]
    while parts.count < 8 {
      if let (next, after) = subNumber(from: at, end: end) {
        parts.append(next)
        at = after
      } else {
        break
      }
    }
    let (closer, width) = closer(at: at, end: end)
    if closer == 0 {
      guard parts.count > 1, at == end || isSpace(at, end) else { return nil }
      return made(line: line, form: .path, parts: parts, from: at, end: end, isClosed: false)
    }
    at += width
    guard at == end || isSpace(at, end) || mayFollowUnspaced(at, end) else { return nil }
    let form: MarkerCandidate.Form =
      parts.count > 1 ? .path : closer == UInt8(ascii: ".") ? .dot : .closingBracket
    return made(line: line, form: form, parts: parts, from: at, end: end, isClosed: true)
  }

  /// `.1`, `.a`, `(a)` or ` (a)` after a number.
  private func subNumber(from start: Int, end: Int) -> (MarkerCandidate.Part, Int)? {
    let (sign, width) = SourceBytes.sign(at: start, in: bytes, end: end)
    if sign == UInt8(ascii: ".") {
      if let (part, at) = number(from: start + width, end: end) { return (part, at) }
      guard let (part, at) = letters(from: start + width, end: end), part.label.utf8.count == 1 else { return nil }
      let next = SourceBytes.sign(at: at, in: bytes, end: end).sign
      let isClosed = next == UInt8(ascii: ".") || next == UInt8(ascii: ")")
      // "1.A party" lacks a space; it is no label.
      guard isClosed || (at == end || isSpace(at, end)) && SourceBytes.isLower(bytes[start + width]) else { return nil }
      return (part, at)
    }
    let opening = SourceBytes.skippingWhiteSpace(from: start, in: bytes, end: end)
    guard let (part, at) = inBrackets(from: opening, end: end) else { return nil }
    return opening == start || SourceBytes.isLower(part.label.utf8.first ?? 0) ? (part, at) : nil
  }

  /// `(1)`, `(a)`, `(iv)`
  private func bracketed(line: Int, from start: Int, end: Int) -> MarkerCandidate? {
    guard let (part, at) = inBrackets(from: start, end: end) else { return nil }
    return made(line: line, form: .brackets, parts: [part], from: at, end: end, isClosed: true)
  }

  /// `a.`, `a)`, `iv.`
  private func lettered(line: Int, from start: Int, end: Int) -> MarkerCandidate? {
    guard let (part, at) = letters(from: start, end: end) else { return nil }
    let (closer, width) = closer(at: at, end: end)
    guard closer != 0, at + width == end || isSpace(at + width, end) || isEmphasis(at + width, end) else { return nil }
    let form: MarkerCandidate.Form = closer == UInt8(ascii: ".") ? .dot : .closingBracket
    return made(line: line, form: form, parts: [part], from: at + width, end: end, isClosed: true)
  }

  /// `Article 5`, `ARTICLE V.`, `§ 4`, `Section 3 – Title`
  private func announced(line: Int, from start: Int, end: Int) -> MarkerCandidate? {
    var wordEnd = start
    let limit = min(end, start + 12)
    while wordEnd < limit, SourceBytes.isLetter(bytes[wordEnd]) || bytes[wordEnd] == 0x2E || bytes[wordEnd] >= 0xA7 {
      if bytes[wordEnd] >= 0xA7, bytes[wordEnd] != 0xC2, bytes[wordEnd] != 0xA7, bytes[wordEnd] != 0xB6 { break }
      if bytes[wordEnd] == 0xC2, wordEnd + 1 < end, bytes[wordEnd + 1] != 0xA7, bytes[wordEnd + 1] != 0xB6 { break }
      wordEnd += 1
    }
    let word = String(decoding: bytes[start..<wordEnd], as: UTF8.self)
    guard let keyword = MarkerKeyword.named(word.lowercased()) else { return nil }
    // A provision is announced with a capital; "section 3" in small letters is a reference.
    guard !SourceBytes.isLower(bytes[start]) else { return nil }
    var at = SourceBytes.skippingWhiteSpace(from: wordEnd, in: bytes, end: end)
    guard at > wordEnd || bytes[start] == 0xC2, let (part, next) = announcedNumber(from: at, end: end) else {
      return nil
    }
    at = next
    var parts = [part]
    while parts.count < 8, let (sub, after) = subNumber(from: at, end: end), !part.readings.isEmpty {
      parts.append(sub)
      at = after
    }
    let afterNumber = skippingEmphasis(from: at, end: end)
    let closed = skippingClosers(from: afterNumber, end: end)
    guard afterNumber == end || closed > afterNumber || isSpace(afterNumber, end) else { return nil }
    return made(
      line: line, form: .keyword(keyword), parts: parts, from: closed, end: end,
      isClosed: closed > afterNumber || SourceBytes.skippingWhiteSpace(from: closed, in: bytes, end: end) == end)
  }

  private func announcedNumber(from start: Int, end: Int) -> (MarkerCandidate.Part, Int)? {
    if let (part, at) = number(from: start, end: end) {
      let apart = SourceBytes.skippingWhiteSpace(from: at, in: bytes, end: end)
      return suffixed(part, from: at, end: end, needsCloser: false)
        ?? suffixed(part, from: apart, end: end, least: 3) ?? (part, at)
    }
    if let found = letters(from: start, end: end) { return found }
    var at = start
    while at < end, at < start + 12, SourceBytes.isLetter(bytes[at]) { at += 1 }
    guard let reading = Numeral.reading(ofWord: bytes[start..<at]) else { return nil }
    return (MarkerCandidate.Part(label: String(decoding: bytes[start..<at], as: UTF8.self), readings: [reading]), at)
  }

  // MARK: Bullets

  private func bullet(line: Int, from start: Int, end: Int) -> MarkerCandidate? {
    let width: Int
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): width = 1
    case 0xC2 where start + 1 < end && bytes[start + 1] == 0xB7: width = 2
    case 0xE2 where start + 2 < end:
      switch (bytes[start + 1], bytes[start + 2]) {
      case (0x80, 0xA2), (0x80, 0xA3), (0x80, 0x93), (0x80, 0x94), (0x97, 0xA6), (0x97, 0x8F), (0x97, 0x8B),
        (0x96, 0xAA),
        (0x96, 0xA0), (0x88, 0x92):
        width = 3
      default: return nil
      }
    default: return nil
    }
    let text = SourceBytes.skippingWhiteSpace(from: start + width, in: bytes, end: end)
    guard text > start + width, text < end else { return nil }
    return MarkerCandidate(line: line, form: .bullet, parts: [], textStart: text, isClosed: true)
  }

  // MARK: Pieces

  private func number(from start: Int, end: Int) -> (MarkerCandidate.Part, Int)? {
    var at = start
    var value = 0
    var digits: [UInt8] = []
    while digits.count <= 6 {
      let (sign, width) = SourceBytes.sign(at: at, in: bytes, end: end)
      guard SourceBytes.isDigit(sign) else { break }
      digits.append(sign)
      value = value * 10 + Int(sign - 0x30)
      at += width
    }
    guard (1...6).contains(digits.count) else { return nil }
    let label = String(decoding: digits, as: UTF8.self)
    return (MarkerCandidate.Part(label: label, readings: [Numeral(notation: .arabic, value: value)]), at)
  }

  /// `12a`, `12bis`: an inserted provision counts as the one it follows.
  private func suffixed(
    _ part: MarkerCandidate.Part, from start: Int, end: Int, needsCloser: Bool = true, least: Int = 1
  ) -> (MarkerCandidate.Part, Int)? {
    var at = start
    while at < end, at < start + 7, SourceBytes.isLetter(bytes[at]) { at += 1 }
    guard at - start >= least,
      at == start + 1 || ["bis", "ter", "quater"].contains(String(decoding: bytes[start..<at], as: UTF8.self))
    else { return nil }
    guard needsCloser ? closer(at: at, end: end).sign != 0 : at == end || !SourceBytes.isLetter(bytes[at]) else {
      return nil
    }
    let label = part.label + String(decoding: bytes[start..<at], as: UTF8.self)
    return (MarkerCandidate.Part(label: label, readings: part.readings), at)
  }

  private func letters(from start: Int, end: Int) -> (MarkerCandidate.Part, Int)? {
    var at = start
    while at < end, at < start + 9, SourceBytes.isLetter(bytes[at]) { at += 1 }
    let readings = Numeral.readings(ofLetters: bytes[min(start, at)..<at])
    guard !readings.isEmpty, at == end || SourceBytes.sign(at: at, in: bytes, end: end).width > 0 || isSpace(at, end)
    else { return nil }
    return (MarkerCandidate.Part(label: String(decoding: bytes[start..<at], as: UTF8.self), readings: readings), at)
  }

  private func inBrackets(from start: Int, end: Int) -> (MarkerCandidate.Part, Int)? {
    let (open, width) = SourceBytes.sign(at: start, in: bytes, end: end)
    guard open == UInt8(ascii: "(") else { return nil }
    guard let (part, at) = number(from: start + width, end: end) ?? letters(from: start + width, end: end) else {
      return nil
    }
    let (close, closeWidth) = SourceBytes.sign(at: at, in: bytes, end: end)
    return close == UInt8(ascii: ")") ? (part, at + closeWidth) : nil
  }

  /// `.`, `)` or, in Markdown, `\.`
  private func closer(at offset: Int, end: Int) -> (sign: UInt8, width: Int) {
    let (sign, width) = SourceBytes.sign(at: offset, in: bytes, end: end)
    if sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") { return (sign, width) }
    // `1: The Parties`, but not 10:30.
    if sign == UInt8(ascii: ":"), offset + width == end || isSpace(offset + width, end) {
      return (UInt8(ascii: "."), width)
    }
    if sign == UInt8(ascii: "\\") {
      let (escaped, escapedWidth) = SourceBytes.sign(at: offset + 1, in: bytes, end: end)
      if escaped == UInt8(ascii: ".") || escaped == UInt8(ascii: ")") { return (escaped, escapedWidth + 1) }
    }
    return (0, 0)
  }

  /// Closing signs and dashes between an announced number and its title or text.
  private func skippingClosers(from start: Int, end: Int) -> Int {
    var at = start
    if at < end, [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ")")].contains(bytes[at]) { at += 1 }
    let dash = SourceBytes.skippingWhiteSpace(from: at, in: bytes, end: end)
    if dash < end, bytes[dash] == UInt8(ascii: "-") { return dash + 1 }
    if dash + 2 < end, bytes[dash] == 0xE2, bytes[dash + 1] == 0x80, (0x90...0x95).contains(bytes[dash + 2]) {
      return dash + 3
    }
    return at
  }

  /// `1.The`, `1."Party"`, `1.(a)`, `**1.**`
  private func mayFollowUnspaced(_ at: Int, _ end: Int) -> Bool {
    let byte = bytes[at]
    return SourceBytes.isUpper(byte) || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "(") || isEmphasis(at, end)
      || (byte == 0xE2 && at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x9C)
  }

  private func isSpace(_ at: Int, _ end: Int) -> Bool {
    SourceBytes.whiteSpace(at: at, in: bytes, end: end) > 0
  }

  private func isEmphasis(_ at: Int, _ end: Int) -> Bool {
    at < end && (bytes[at] == UInt8(ascii: "*") || bytes[at] == UInt8(ascii: "_"))
  }

  private func emphasisWidth(at start: Int, end: Int) -> Int {
    var at = start
    while at < end, at < start + 3, isEmphasis(at, end), bytes[at] == bytes[start] { at += 1 }
    return isSpace(at, end) ? 0 : at - start
  }

  private func skippingEmphasis(from start: Int, end: Int) -> Int {
    var at = start
    while at < start + 3, isEmphasis(at, end) { at += 1 }
    return at
  }

  /// Takes off the mark that closes `**1.**`; in `**1. Title.** Text` it stands in the text and is remembered.
  private func closeEmphasis(of candidate: inout MarkerCandidate, width: Int, sign: UInt8, end: Int) {
    let start = candidate.textStart
    var run = 0
    while run < width, start + run < end, bytes[start + run] == sign { run += 1 }
    if run == width {
      candidate.textStart = SourceBytes.skippingWhiteSpace(from: start + run, in: bytes, end: end)
      return
    }
    var at = start
    while at + width <= end {
      if bytes[at..<at + width].allSatisfy({ $0 == sign }) {
        candidate.danglingEmphasis = at..<at + width
        return
      }
      at += 1
    }
  }

  private func made(
    line: Int, form: MarkerCandidate.Form, parts: [MarkerCandidate.Part], from at: Int, end: Int, isClosed: Bool
  ) -> MarkerCandidate {
    MarkerCandidate(
      line: line, form: form, parts: parts, textStart: SourceBytes.skippingWhiteSpace(from: at, in: bytes, end: end),
      isClosed: isClosed)
  }
}
