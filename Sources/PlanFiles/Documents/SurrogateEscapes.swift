/// JSON may write a character beyond U+FFFF as two escapes (`\ud83d\udd4a`), which YAML does not know; they are joined
/// into the one escape that YAML has for it (`\U0001F54A`).
enum SurrogateEscapes {
  /// Whether a file is JSON rather than YAML in block form: its first sign is a bracket.
  static func isJSON(_ source: String) -> Bool {
    let first = source.utf8.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  static func joined(in source: String) -> String {
    let bytes = Array(source.utf8)
    var output: [UInt8] = []
    var copied = 0
    var at = 0
    while let escape = bytes[at...].firstIndex(of: UInt8(ascii: "\\")) {
      guard let high = unit(at: escape, in: bytes), (0xD800...0xDBFF).contains(high),
        let low = unit(at: escape + 6, in: bytes), (0xDC00...0xDFFF).contains(low)
      else {
        at = min(escape + 2, bytes.count)
        continue
      }
      let scalar = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
      let digits = String(scalar, radix: 16, uppercase: true)
      output.append(contentsOf: bytes[copied..<escape])
      output.append(contentsOf: Array(("\\U" + String(repeating: "0", count: 8 - digits.count) + digits).utf8))
      copied = escape + 12
      at = copied
    }
    guard copied > 0 else { return source }
    output.append(contentsOf: bytes[copied...])
    return String(decoding: output, as: UTF8.self)
  }

  private static func unit(at start: Int, in bytes: [UInt8]) -> UInt32? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u") else {
      return nil
    }
    return UInt32(String(decoding: bytes[start + 2..<start + 6], as: UTF8.self), radix: 16)
  }
}
