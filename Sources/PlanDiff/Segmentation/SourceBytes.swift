/// Questions about bytes of UTF-8 text that the segmenter asks at places where it must not build strings.
enum SourceBytes {
  /// Width of the white space that begins at an offset: ASCII, no-break, en to hair, ideographic, zero-width.
  static func whiteSpace(at offset: Int, in bytes: [UInt8], end: Int) -> Int {
    guard offset < end else { return 0 }
    switch bytes[offset] {
    case 0x20, 0x09: return 1
    case 0xC2: return offset + 1 < end && bytes[offset + 1] == 0xA0 ? 2 : 0
    case 0xE2 where offset + 2 < end: return isWideSpace(bytes, offset) ? 3 : 0
    case 0xE3 where offset + 2 < end: return bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x80 ? 3 : 0
    case 0xEF where offset + 2 < end: return bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }

  /// Width of the white space that ends at an offset.
  static func whiteSpace(before offset: Int, in bytes: [UInt8], start: Int) -> Int {
    for width in 1...3 where offset - width >= start {
      if whiteSpace(at: offset - width, in: bytes, end: offset) == width { return width }
    }
    return 0
  }

  static func skippingWhiteSpace(from offset: Int, in bytes: [UInt8], end: Int) -> Int {
    var at = offset
    while at < end {
      let width = whiteSpace(at: at, in: bytes, end: end)
      if width == 0 { break }
      at += width
    }
    return at
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    let folded = byte | 0x20
    return folded >= 0x61 && folded <= 0x7A
  }

  static func isUpper(_ byte: UInt8) -> Bool {
    byte >= 0x41 && byte <= 0x5A
  }

  static func isLower(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A
  }

  /// The ASCII sign at an offset and its width, full-width forms (１, ．, （) read as what they stand for; 0 where there
  /// is neither.
  static func sign(at offset: Int, in bytes: [UInt8], end: Int) -> (sign: UInt8, width: Int) {
    guard offset < end else { return (0, 0) }
    let byte = bytes[offset]
    if byte < 0x80 { return (byte, 1) }
    if byte == 0xEF, offset + 2 < end {
      switch (bytes[offset + 1], bytes[offset + 2]) {
      case (0xBC, 0x81...0xBF): return (bytes[offset + 2] - 0x81 + 0x21, 3)
      case (0xBD, 0x80...0x9E): return (bytes[offset + 2] - 0x80 + 0x60, 3)
      default: break
      }
    }
    return (0, 0)
  }

  private static func isWideSpace(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let second = bytes[offset + 1]
    let third = bytes[offset + 2]
    return second == 0x80 && ((0x80...0x8B).contains(third) || third == 0xAF)
      || second == 0x81 && (third == 0x9F || third == 0xA0)
  }
}
