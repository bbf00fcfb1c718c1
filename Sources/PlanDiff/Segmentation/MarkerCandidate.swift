/// What may be a printed number or bullet at the start of a line; the sequence decides whether it is one.
struct MarkerCandidate {
  /// How the number is set off from the text.
  enum Form: Equatable {
    /// `1.`
    case dot
    /// `1)`
    case closingBracket
    /// `(1)`
    case brackets
    /// `Article 1`
    case keyword(MarkerKeyword)
    /// `5.1`, `10(a)`: the number of the point and its sub-point in one.
    case path
    /// `•`
    case bullet
  }

  /// One label of the number and the ways to read it.
  struct Part {
    let label: String
    let readings: [Numeral]
  }

  let line: Int
  let form: Form
  /// One part, or several where the form is a path.
  let parts: [Part]
  /// Offset of the first byte of the provision's text; the end of the line where nothing follows.
  var textStart: Int
  /// Whether a sign or the end of the line closes the number, so that it cannot be part of a sentence.
  let isClosed: Bool
  /// Offset of a closing emphasis mark (`**1. Title.** Text`) that lost its opening one, and its width.
  var danglingEmphasis: Range<Int>?

  /// The arabic (or spelled, or roman) value of a lone number; nil for a path, a letter or a bullet.
  var decimal: [Int] {
    guard let reading = parts.first?.readings.last, parts.count == 1 else { return [] }
    switch reading.notation {
    case .lowerLetter, .upperLetter, .lowerRoman: return []
    case .upperRoman, .arabic, .word: return [reading.value]
    }
  }
}

/// A word that announces a numbered provision.
enum MarkerKeyword: UInt8 {
  case article, section, clause, rule, paragraph, point

  /// Provisions named by a word of lower rank stand inside those of a higher one.
  var rank: UInt8 { rawValue }

  static func named(_ word: String) -> MarkerKeyword? {
    switch word {
    case "article", "art", "article.", "art.": .article
    case "section", "sec", "sec.", "sect.", "§", "§§": .section
    case "clause", "cl.": .clause
    case "rule", "regulation", "provision": .rule
    case "paragraph", "para", "para.", "par.", "¶": .paragraph
    case "point", "item": .point
    default: nil
    }
  }
}
