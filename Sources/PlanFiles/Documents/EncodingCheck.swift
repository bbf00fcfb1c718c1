/// Finds the first byte of a file that is no UTF-8.
enum EncodingCheck {
  struct Fault {
    let line: Int?
    let column: Int?
    let found: String
  }

  static func fault(in bytes: [UInt8]) -> Fault? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Fault(line: nil, column: nil, found: "the file is written in UTF-16")
    }
    if bytes.count >= 4, bytes.count.isMultiple(of: 2) {
      let start = bytes.prefix(4).map { $0 == 0 }
      if start == [true, false, true, false] || start == [false, true, false, true] {
        return Fault(line: nil, column: nil, found: "the file is written in UTF-16 without a byte order mark")
      }
    }
    guard let offset = firstInvalidByte(in: bytes) else { return nil }
    let before = bytes[..<offset]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let byte = String(bytes[offset], radix: 16, uppercase: true)
    return Fault(
      line: before.count { $0 == 0x0A } + 1, column: bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1,
      found: "the byte 0x\(byte.count == 1 ? "0" : "")\(byte) at offset \(offset) is no UTF-8")
  }

  /// Offset of the first byte that begins no well-formed sequence (RFC 3629).
  static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    var at = 0
    let end = bytes.count
    while at < end {
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      let length: Int
      var second: ClosedRange<UInt8> = 0x80...0xBF
      switch lead {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: length = 4
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return at
      }
      guard at + length <= end, second.contains(bytes[at + 1]) else { return at }
      for offset in 2..<max(length, 2) where bytes[at + offset] & 0xC0 != 0x80 {
        return at
      }
      at += length
    }
    return nil
  }
}
