/// Controls that nobody sees and that change what is seen: they are shown as `[U+202E]`, never dropped in silence.
enum HiddenControls {
  static func shown(in text: String) -> String {
    guard mayHold(text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        result.append(contentsOf: token(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a byte occurs that may begin such a control: ASCII controls, C1 controls and the block of U+2000.
  private static func mayHold(_ text: String) -> Bool {
    text.utf8.contains { byte in
      byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F..<0xA0: true
    // Embeddings, overrides and isolates: they reorder what stands around them.
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func token(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "[U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
  }
}
