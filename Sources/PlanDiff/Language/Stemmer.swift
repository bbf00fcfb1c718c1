/// A light English stemmer: inflections, adverbs and the commonest nominalisations fall together, so that
/// "withdraw", "withdraws" and "withdrawal" have one stem. It works in place on lower-case ASCII bytes.
enum Stemmer {
  /// Identity of the stem of a lower-case word.
  static func stem(of word: inout [UInt8]) -> WordID {
    guard word.allSatisfy({ $0 < 128 }) else { return WordHash.of(word[...]) }
    if word.count > 3 { shorten(&word) }
    if word.last == y, word.count > 2 { word[word.count - 1] = i }
    return WordHash.of(word[...])
  }

  private static func shorten(_ word: inout [UInt8]) {
    inflection(&word)
    adverb(&word)
    nominalisation(&word)
    if word.last == e, word.count > 3 { word.removeLast() }
    if ends(word, "at"), word.count > 5 { word.removeLast(2) }
  }

  static func stem(of word: String) -> WordID {
    var bytes = Array(word.utf8)
    return stem(of: &bytes)
  }

  private static let e = UInt8(ascii: "e")
  private static let i = UInt8(ascii: "i")
  private static let s = UInt8(ascii: "s")
  private static let y = UInt8(ascii: "y")

  private static func inflection(_ word: inout [UInt8]) {
    guard let last = word.last, last == s || last == UInt8(ascii: "d") || last == UInt8(ascii: "g") else { return }
    if ends(word, "ies") || ends(word, "ied"), word.count > 4 {
      word.removeLast(3)
      word.append(y)
    } else if ends(word, "sses") || ends(word, "xes") || ends(word, "zes") || ends(word, "ches") || ends(word, "shes") {
      word.removeLast(2)
    } else if ends(word, "ings"), word.count > 6, hasVowel(word, upTo: word.count - 4) {
      word.removeLast(4)
      undouble(&word)
    } else if word.last == s, !ends(word, "ss"), !ends(word, "us"), !ends(word, "is") {
      word.removeLast()
    } else if ends(word, "ing"), word.count > 5, hasVowel(word, upTo: word.count - 3) {
      word.removeLast(3)
      undouble(&word)
    } else if ends(word, "ed"), word.count > 4, hasVowel(word, upTo: word.count - 2) {
      word.removeLast(2)
      undouble(&word)
    }
  }

  private static func adverb(_ word: inout [UInt8]) {
    guard word.last == y else { return }
    if ends(word, "ily"), word.count > 5 {
      word.removeLast(3)
      word.append(y)
    } else if ends(word, "ly"), word.count > 5 {
      word.removeLast(2)
    }
  }

  private static func nominalisation(_ word: inout [UInt8]) {
    if ends(word, "ification"), word.count > 10 {
      word.removeLast(7)
      word.append(y)
    } else if ends(word, "awal"), word.count > 5 {
      word.removeLast(2)
    } else if ends(word, "ment"), word.count > 6 {
      word.removeLast(4)
    } else if ends(word, "tion") || ends(word, "sion"), word.count > 6 {
      word.removeLast(3)
    } else if ends(word, "ance") || ends(word, "ence"), word.count > 7 {
      word.removeLast(4)
    } else if ends(word, "ness"), word.count > 6 {
      word.removeLast(4)
    }
  }

  private static func undouble(_ word: inout [UInt8]) {
    let count = word.count
    guard count > 3, word[count - 1] == word[count - 2] else { return }
    switch word[count - 1] {
    case UInt8(ascii: "l"), s, UInt8(ascii: "z"): break
    default: word.removeLast()
    }
  }

  private static func hasVowel(_ word: [UInt8], upTo end: Int) -> Bool {
    for byte in word[..<end] {
      switch byte {
      case UInt8(ascii: "a"), e, i, UInt8(ascii: "o"), UInt8(ascii: "u"), y: return true
      default: continue
      }
    }
    return false
  }

  private static func ends(_ word: [UInt8], _ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard word.count >= length else { return false }
    return suffix.withUTF8Buffer { buffer in
      for offset in 0..<length where unsafe word[word.count - length + offset] != buffer[offset] {
        return false
      }
      return true
    }
  }
}
