/// Reads and folds scalars outside ASCII. Input comes from a Swift string, so it is valid UTF-8.
enum UTF8Reader {
  /// The scalar at a lead byte, and the offset after it.
  static func scalar(in bytes: [UInt8], at start: Int) -> (UInt32, Int) {
    let lead = bytes[start]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0xFF >> (UInt32(length) + 1))
    let end = min(start + length, bytes.count)
    var at = start + 1
    while at < end {
      value = value << 6 | UInt32(bytes[at] & 0x3F)
      at += 1
    }
    return (value, end)
  }

  static func isLetter(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  /// Appends the lower-case form; a Latin letter with a mark becomes letter and mark, so that composed and decomposed
  /// writing are one word (the part of NFKC that negotiated English meets: accents, ligatures, full-width forms).
  static func appendFolded(_ value: UInt32, to word: inout [UInt8]) {
    if value >= 0xFF01, value <= 0xFF5E {
      let ascii = UInt8(value - 0xFF01 + 0x21)
      word.append(ByteClass.isLetter(ascii) ? ascii | 0x20 : ascii)
      return
    }
    guard let scalar = Unicode.Scalar(value) else { return }
    switch scalar {
    case "\u{FB01}": word.append(contentsOf: Array("fi".utf8))
    case "\u{FB02}": word.append(contentsOf: Array("fl".utf8))
    default:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        if let (base, mark) = decomposition[lower] {
          word.append(base)
          word.append(contentsOf: Array(String(mark).utf8))
        } else {
          word.append(contentsOf: Array(String(lower).utf8))
        }
      }
    }
  }

  private static let decomposition: [Unicode.Scalar: (UInt8, Unicode.Scalar)] = {
    let rows: [(mark: Unicode.Scalar, composed: String, bases: String)] = [
      ("\u{300}", "àèìòùǹ", "aeioun"), ("\u{301}", "áéíóúýćńśźĺŕ", "aeiouycnszlr"),
      ("\u{302}", "âêîôûĉĝĥĵŝŵŷ", "aeioucghjswy"), ("\u{303}", "ãñõĩũ", "anoiu"),
      ("\u{308}", "äëïöüÿ", "aeiouy"), ("\u{30A}", "åů", "au"), ("\u{327}", "çşţģķļņŗ", "cstgklnr"),
      ("\u{30C}", "čďěňřšťžǎ", "cdenrstza"), ("\u{304}", "āēīōū", "aeiou"), ("\u{328}", "ąęįų", "aeiu"),
      ("\u{306}", "ăğĭŏŭ", "agiou"), ("\u{307}", "ċėġż", "cegz"), ("\u{30B}", "őű", "ou"),
    ]
    var table: [Unicode.Scalar: (UInt8, Unicode.Scalar)] = [:]
    for row in rows {
      for (composed, base) in zip(row.composed.unicodeScalars, row.bases.utf8) {
        table[composed] = (base, row.mark)
      }
    }
    return table
  }()
}
