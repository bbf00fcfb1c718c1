/// Fingerprints a wording so that a claim notices when the text it was made on changes.
///
/// Differences of typography are none of wording: kinds of quotation mark, dash and space, full-width forms, ligatures
/// and composed or decomposed accents are folded (rule N1), runs of white space count as one space, and white space at
/// both ends is taken off. Case and punctuation count.
public enum WordingFingerprint {
  /// SHA-256 of the folded wording in lower-case hexadecimal.
  public static func sha256(of text: String) -> String {
    SHA256.hexadecimal(folded(text))
  }

  /// SHA-256 of the wording of a provision: its own words and, where a point is open, the rival texts.
  public static func sha256(of provision: Provision) -> String {
    sha256(of: wording(of: provision))
  }

  /// The words a fingerprint speaks of.
  public static func wording(of provision: Provision) -> String {
    ([provision.text] + provision.alternatives).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The wording with typography folded.
  public static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var hasPendingSpace = false
    func append(_ scalar: Unicode.Scalar) {
      if hasPendingSpace {
        if !result.isEmpty { result.append(" ") }
        hasPendingSpace = false
      }
      result.append(scalar)
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD: continue
      case 0x2018...0x201B, 0x2032, 0x2039, 0x203A: append("'")
      case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: append("\"")
      case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: append("-")
      case 0x2026: for _ in 0..<3 { append(".") }
      case 0xFB00...0xFB04:
        for letter in ["ff", "fi", "fl", "ffi", "ffl"][Int(scalar.value - 0xFB00)].unicodeScalars { append(letter) }
      case 0xFF01...0xFF5E:
        if let plain = Unicode.Scalar(scalar.value - 0xFF01 + 0x21) { append(plain) }
      default:
        if scalar.properties.isWhitespace {
          hasPendingSpace = true
        } else if let (base, mark) = UTF8Reader.decomposed(scalar) {
          append(base)
          append(mark)
        } else {
          append(scalar)
        }
      }
    }
    return String(result)
  }
}

extension UTF8Reader {
  /// Base letter and mark of a Latin letter with one accent; nil for anything else.
  static func decomposed(_ scalar: Unicode.Scalar) -> (Unicode.Scalar, Unicode.Scalar)? {
    guard scalar.value >= 0xC0, scalar.value < 0x250, scalar.properties.isAlphabetic else { return nil }
    var folded: [UInt8] = []
    appendFolded(scalar.value, to: &folded)
    let parts = Array(String(decoding: folded, as: UTF8.self).unicodeScalars)
    guard parts.count == 2 else { return nil }
    let upper = parts[0].properties.uppercaseMapping.unicodeScalars.first ?? parts[0]
    return (scalar.properties.isUppercase ? upper : parts[0], parts[1])
  }
}
