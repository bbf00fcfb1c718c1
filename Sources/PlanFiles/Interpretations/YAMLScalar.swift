/// Writes single values so that any YAML reader gives back the same text.
enum YAMLScalar {
  /// Plain where nobody can take it for anything else, in double quotes otherwise.
  static func written(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// `[a, "8"]`
  static func list(_ texts: [String]) -> String {
    "[\(texts.map(written).joined(separator: ", "))]"
  }

  private static func isPlain(_ text: String) -> Bool {
    let reserved: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, isLetter(first), last != " ",
      text.utf8.count <= 90, !reserved.contains(text.lowercased())
    else { return false }
    let others = " ._-/()".unicodeScalars
    return text.unicodeScalars.allSatisfy { isLetter($0) || ("0"..."9").contains($0) || others.contains($0) }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  /// In double quotes, whatever it is.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0xFEFF
          || scalar.value == 0x2028 || scalar.value == 0x2029
        {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
