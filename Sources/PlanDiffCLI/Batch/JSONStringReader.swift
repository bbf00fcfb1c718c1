/// Reads a JSON string with its escapes, from its opening quote on.
struct JSONStringReader {
  private let bytes: [UInt8]
  /// After reading: just past the closing quote.
  private(set) var at: Int

  init(bytes: [UInt8], at: Int) {
    self.bytes = bytes
    self.at = at
  }

  mutating func read() throws(JSONFault) -> String {
    let opening = at
    at += 1
    let start = at
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        at += 1
        return String(decoding: bytes[start..<at - 1], as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") { return try readEscaped(from: start, opening: opening) }
      try check(byte)
      at += 1
    }
    throw unclosed(opening)
  }

  private mutating func readEscaped(from start: Int, opening: Int) throws(JSONFault) -> String {
    var text = Array(bytes[start..<at])
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        at += 1
        return String(decoding: text, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        try escape(into: &text, opening: opening)
      } else {
        try check(byte)
        text.append(byte)
        at += 1
      }
    }
    throw unclosed(opening)
  }

  private mutating func escape(into text: inout [UInt8], opening: Int) throws(JSONFault) {
    let place = at
    guard at + 1 < bytes.count else { throw unclosed(opening) }
    let letter = bytes[at + 1]
    at += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: Array(String(Character(try scalar(place))).utf8))
    default:
      throw JSONFault(
        place, "the escape '\\\(Character(Unicode.Scalar(letter)))'",
        expected: "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u",
        mend: "write a backslash as \\\\")
    }
  }

  /// A scalar given as `\uXXXX`, or as two of them where it lies outside the basic plane.
  private mutating func scalar(_ place: Int) throws(JSONFault) -> Unicode.Scalar {
    let first = try unit(place)
    var value = first
    if first >= 0xD800, first < 0xDC00, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    {
      at += 2
      let second = try unit(place)
      guard second >= 0xDC00, second < 0xE000 else { throw half(place) }
      value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw half(place) }
    return scalar
  }

  private mutating func unit(_ place: Int) throws(JSONFault) -> UInt32 {
    guard at + 4 <= bytes.count else { throw notHexadecimal(place) }
    var value: UInt32 = 0
    for byte in bytes[at..<at + 4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
      default: throw notHexadecimal(place)
      }
    }
    at += 4
    return value
  }

  private func check(_ byte: UInt8) throws(JSONFault) {
    if byte < 0x20 {
      throw JSONFault(
        at, "a control character in a string", expected: "an escape", mend: "write it as \\u00…, \\n or \\t")
    }
  }

  private func unclosed(_ opening: Int) -> JSONFault {
    JSONFault(opening, "a string that does not end", expected: "a closing quote on the same line")
  }

  private func half(_ place: Int) -> JSONFault {
    JSONFault(place, "half of a surrogate pair", expected: "two escapes that make one character")
  }

  private func notHexadecimal(_ place: Int) -> JSONFault {
    JSONFault(place, "an escape without four hexadecimal digits", expected: "\\u and four of 0-9, a-f")
  }
}
