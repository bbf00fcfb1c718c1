import PlanDiff

/// Names of places in a page: the same change and the same provision have the same name in every report.
enum AnchorName {
  enum Side: String {
    case old, new
  }

  static func change(_ change: Change) -> String { "c-" + safe(change.id) }

  /// `old-10.d`
  static func provision(_ side: Side, _ address: String) -> String { "\(side.rawValue)-" + safe(address) }

  /// Keeps what needs no escaping in a link; every other byte is written as `_` and two hexadecimal digits, so that two
  /// names never fall together.
  static func safe(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += "_" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}
