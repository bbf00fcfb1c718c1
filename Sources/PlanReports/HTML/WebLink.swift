/// Links out of a report: addresses of the web and nothing else.
enum WebLink {
  /// The address where it is one of the web; nil for every other scheme and for what could hide one.
  static func safe(_ url: String?) -> String? {
    guard let url, !url.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }) else { return nil }
    let folded = url.lowercased()
    return folded.hasPrefix("https://") || folded.hasPrefix("http://") ? url : nil
  }

  /// The address in the characters that addresses are made of; every other byte is percent-encoded, so that it can stand
  /// unescaped between `<` and `>`.
  static func plain(_ url: String) -> String {
    let kept = Set("-._~:/?#[]@!$&'()*+,;=%".utf8)
    var bytes: [UInt8] = []
    for byte in url.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      case _ where kept.contains(byte): bytes.append(byte)
      default: bytes.append(contentsOf: ("%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)).utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
