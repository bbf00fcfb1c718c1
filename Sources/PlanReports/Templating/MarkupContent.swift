import Mustache

/// Escapes what is put into HTML and SVG, byte by byte.
///
/// The escaping that comes with the template library goes by characters and misses a mark that is one character with what
/// stands beside it (`"` and a combining accent). No byte of a document may open a tag or end an attribute.
struct MarkupContent: MustacheContentType {
  func escapeText(_ text: String) -> String {
    if !text.utf8.contains(where: Self.isSpecial) { return Self.visible(text) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    for byte in Self.visible(text).utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  private static func visible(_ text: String) -> String { HiddenControls.shown(in: text) }
}
