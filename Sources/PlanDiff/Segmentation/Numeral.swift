/// One way to read a printed label: its notation and its place in the count.
struct Numeral: Equatable {
  enum Notation: UInt8 {
    case arabic, lowerLetter, upperLetter, lowerRoman, upperRoman, word
  }

  let notation: Notation
  let value: Int

  /// The readings of a label of letters: `i` is the ninth letter and the roman one; at most two.
  static func readings(ofLetters letters: ArraySlice<UInt8>) -> [Numeral] {
    guard let first = letters.first, letters.count <= 8 else { return [] }
    let isUpper = SourceBytes.isUpper(first)
    guard letters.allSatisfy({ isUpper ? SourceBytes.isUpper($0) : SourceBytes.isLower($0) }) else { return [] }
    var readings: [Numeral] = []
    if letters.count == 1 || (letters.count == 2 && letters.last == first) {
      let place = Int((first | 0x20) - 0x61) + 1
      readings.append(
        Numeral(notation: isUpper ? .upperLetter : .lowerLetter, value: letters.count == 1 ? place : place + 26))
    }
    if let value = roman(letters) {
      readings.append(Numeral(notation: isUpper ? .upperRoman : .lowerRoman, value: value))
    }
    return readings
  }

  /// One to twenty, or first to twentieth, in any case.
  static func reading(ofWord letters: ArraySlice<UInt8>) -> Numeral? {
    guard letters.count <= 11 else { return nil }
    let word = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
    guard let value = words[word] else { return nil }
    return Numeral(notation: .word, value: value)
  }

  /// The value of a well-formed roman numeral below 400.
  private static func roman(_ letters: ArraySlice<UInt8>) -> Int? {
    var total = 0
    var last = 0
    for letter in letters.reversed() {
      let value: Int
      switch letter | 0x20 {
      case UInt8(ascii: "i"): value = 1
      case UInt8(ascii: "v"): value = 5
      case UInt8(ascii: "x"): value = 10
      case UInt8(ascii: "l"): value = 50
      case UInt8(ascii: "c"): value = 100
      default: return nil
      }
      total += value < last ? -value : value
      last = max(last, value)
    }
    guard total > 0, total < 400, spelling(total).elementsEqual(letters.map { $0 | 0x20 }) else { return nil }
    return total
  }

  private static func spelling(_ value: Int) -> [UInt8] {
    let steps: [(Int, String)] = [
      (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = value
    var letters: [UInt8] = []
    for (step, spelled) in steps {
      while rest >= step {
        letters.append(contentsOf: spelled.utf8)
        rest -= step
      }
    }
    return letters
  }

  private static let words: [String: Int] = {
    let cardinals = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
      "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
      "twentieth",
    ]
    var table: [String: Int] = [:]
    for names in [cardinals, ordinals] {
      for (index, name) in names.enumerated() {
        table[name] = index + 1
      }
    }
    return table
  }()
}
