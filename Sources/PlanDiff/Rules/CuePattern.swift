/// A compiled pattern: a sequence of terms over tokens (`strength.md` 3.2).
struct CuePattern: Sendable {
  enum Atom: Sendable {
    /// Any of these lexemes (an inflected lemma has several).
    case words([Int32])
    /// A number written in the pattern itself.
    case literalNumber(WordID)
    case number
    case percentage
    case party
    /// A token that is no function word.
    case content
    case mark(WordID)
  }

  enum Term: Sendable {
    case choice([[Atom]], optional: Bool)
    /// Exactly one token, or zero to `most` tokens, inside a clause.
    case gap(least: Int, most: Int)

    /// Whether a match needs the term, and the term names what it needs.
    var isFirm: Bool {
      if case .choice(_, optional: false) = self { true } else { false }
    }
  }

  let terms: [Term]

  /// One way a match can begin.
  struct Opening {
    /// What the first token is; nil where it may be any.
    let first: Atom?
    /// What may follow it.
    let second: TokenFilter
    let third: TokenFilter
  }

  func openings() -> [Opening] {
    var result: [Opening] = []
    for (index, term) in terms.enumerated() {
      switch term {
      case .gap(let least, _):
        result.append(Opening(first: nil, second: .anything, third: .anything))
        if least > 0 { return result }
      case .choice(let alternatives, let optional):
        let rest = terms[(index + 1)...]
        let (next, afterNext) = (Self.filter(rest, 0), Self.filter(rest, 1))
        for alternative in alternatives {
          let length = alternative.count
          result.append(
            Opening(
              first: alternative.first, second: length > 1 ? Self.filter(alternative[1]) : next,
              third: length > 2 ? Self.filter(alternative[2]) : length > 1 ? next : afterNext))
        }
        if !optional { return result }
      }
    }
    return result
  }
}

extension CuePattern {
  /// What must stand among so many tokens behind the first: the rarest term that surely begins there.
  func filter(within reach: Int) -> TokenFilter {
    var best = TokenFilter.anything
    var (least, most) = (0, 0)
    for term in terms {
      if case .choice(let alternatives, false) = term, least >= 1, most <= reach {
        let filter = Self.filter([.choice(alternatives, optional: false)], 0)
        if filter.width < best.width { best = filter }
      }
      switch term {
      case .gap(let shortest, let longest): (least, most) = (least + shortest, most + longest)
      case .choice(let alternatives, let optional):
        let shortest = alternatives.reduce(Int.max) { min($0, $1.count) }
        (least, most) = (least + (optional ? 0 : shortest), alternatives.reduce(most) { max($0, most + $1.count) })
      }
    }
    return best
  }

  /// What may stand so many tokens behind the beginning of terms.
  private static func filter(_ terms: ArraySlice<Term>, _ offset: Int) -> TokenFilter {
    guard case .choice(let alternatives, let optional)? = terms.first else { return .anything }
    var result = optional ? filter(terms.dropFirst(), offset) : .nothing
    for alternative in alternatives {
      result.formUnion(
        offset < alternative.count
          ? filter(alternative[offset]) : filter(terms.dropFirst(), offset - alternative.count))
    }
    return result
  }

  private static func filter(_ atom: Atom) -> TokenFilter {
    if case .words(let lexemes) = atom { TokenFilter(lexemes) } else { .anything }
  }
}

/// Compiles patterns, entering their words into a lexicon.
struct PatternCompiler {
  var lexicon = Lexicon()
  /// Irregular forms by lemma.
  var irregular: [String: [String]] = [:]
  private var inflected: [String: [Int32]] = [:]
  /// A clause seldom holds more words between two parts of one cue.
  private static let longestGap = 20

  mutating func compile(_ pattern: String, file: String, line: Int) throws(RuleError) -> CuePattern {
    let bytes = Array(pattern.utf8)
    var terms: [CuePattern.Term] = []
    for piece in RuleTable.split(0..<bytes.count, at: 0x20, bytes) where !piece.isEmpty {
      let optional = piece.count > 1 && bytes[piece.upperBound - 1] == UInt8(ascii: "?")
      let body = optional ? piece.lowerBound..<piece.upperBound - 1 : piece
      switch bytes[body.lowerBound] {
      case UInt8(ascii: "*"):
        let count = String(decoding: bytes[body.dropFirst()], as: UTF8.self)
        guard let most = count.isEmpty ? 1 : Int(count), (1...Self.longestGap).contains(most) else {
          throw RuleError(
            file, line, found: "gap '*\(count)'", expected: "* or * and a number from 1 to \(Self.longestGap)")
        }
        terms.append(.gap(least: count.isEmpty ? 1 : 0, most: most))
      case UInt8(ascii: "("):
        guard bytes[body.upperBound - 1] == UInt8(ascii: ")") else {
          throw RuleError(
            file, line, found: "'\(String(decoding: bytes[piece], as: UTF8.self))'", expected: "a closing bracket")
        }
        var alternatives: [[CuePattern.Atom]] = []
        for alternative in RuleTable.split(body.lowerBound + 1..<body.upperBound - 1, at: UInt8(ascii: "|"), bytes) {
          alternatives.append(try atoms(alternative, bytes, file, line))
        }
        terms.append(.choice(alternatives, optional: optional))
      default:
        terms.append(.choice([try atoms(body, bytes, file, line)], optional: optional))
      }
    }
    guard !terms.isEmpty else {
      throw RuleError(file, line, found: "an empty pattern", expected: "at least one term")
    }
    guard terms.contains(where: \.isFirm) else {
      throw RuleError(file, line, found: "'\(pattern)'", expected: "at least one term that must be there")
    }
    return CuePattern(terms: joiningPercent(terms))
  }

  /// One alternative; `_` stands for a space.
  private mutating func atoms(
    _ alternative: Range<Int>, _ bytes: [UInt8], _ file: String, _ line: Int
  ) throws(RuleError) -> [CuePattern.Atom] {
    guard !alternative.isEmpty else {
      throw RuleError(file, line, found: "an empty alternative", expected: "a word, a [lemma], #, {P} or {V}")
    }
    if Self.isPlainWord(bytes[alternative]) { return [.words([lexeme(bytes[alternative])])] }
    var result: [CuePattern.Atom] = []
    for word in RuleTable.split(alternative, at: UInt8(ascii: "_"), bytes) {
      guard let first = word.first.map({ bytes[$0] }) else {
        throw RuleError(file, line, found: "an empty word", expected: "a word on either side of _")
      }
      if Self.isPlainWord(bytes[word]) {
        result.append(.words([lexeme(bytes[word])]))
        continue
      }
      let text = String(decoding: bytes[word], as: UTF8.self)
      switch text {
      case "#": result.append(.number)
      case "{P}": result.append(.party)
      case "{V}": result.append(.content)
      default:
        if first == UInt8(ascii: "[") {
          guard text.utf8.last == UInt8(ascii: "]"), word.count > 2 else {
            throw RuleError(file, line, found: "'\(text)'", expected: "[lemma]")
          }
          result.append(.words(forms(of: String(text.dropFirst().dropLast()))))
        } else if text.contains(where: { "[](){}?*|".contains($0) }) {
          throw RuleError(file, line, found: "'\(text)'", expected: "a plain word; brackets must be balanced")
        } else {
          result.append(contentsOf: literal(text))
        }
      }
    }
    return result
  }

  private static func isPlainWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    ByteClass.isLetter(bytes[bytes.startIndex])
      && bytes.allSatisfy { ByteClass.isLetter($0) || $0 == UInt8(ascii: "-") }
  }

  /// Lexemes of the inflected forms of a lemma.
  private mutating func forms(of lemma: String) -> [Int32] {
    if let known = inflected[lemma] { return known }
    let result = Inflection.forms(of: lemma, irregular: irregular).map { lexeme($0.utf8) }.sorted()
    inflected[lemma] = result
    return result
  }

  /// A written word as the tokenizer would cut it.
  private mutating func literal(_ word: String) -> [CuePattern.Atom] {
    Tokenizer(lexicon: lexicon).tokenize(word).tokens.map { token in
      switch token.kind {
      case .number: .literalNumber(token.id)
      case .punctuation: .mark(token.id)
      case .word: .words([lexicon.lexeme(for: token.id)])
      }
    }
  }

  private mutating func lexeme(_ word: some Collection<UInt8>) -> Int32 {
    lexicon.lexeme(of: word)
  }

  /// "# percent" is one token of text.
  private func joiningPercent(_ terms: [CuePattern.Term]) -> [CuePattern.Term] {
    guard let percent = lexicon.entry(for: NumberWords.percent)?.lexeme else { return terms }
    var result: [CuePattern.Term] = []
    for term in terms {
      if case .choice(let alternatives, false) = term, alternatives.count == 1, alternatives[0].count == 1,
        case .words(let words) = alternatives[0][0], words == [percent],
        case .choice(let before, false)? = result.last, before.count == 1, before[0].count == 1,
        case .number = before[0][0]
      {
        result[result.count - 1] = .choice([[.percentage]], optional: false)
      } else {
        result.append(term)
      }
    }
    return result
  }
}

/// Inflected forms of English words (`strength.md` 3.8).
enum Inflection {
  static func forms(of lemma: String, irregular: [String: [String]]) -> [String] {
    var forms = [lemma]
    let bytes = Array(lemma.utf8)
    let last = bytes.last ?? 0
    let beforeLast = bytes.count > 1 ? bytes[bytes.count - 2] : 0
    let consonantY = last == UInt8(ascii: "y") && !isVowel(beforeLast)
    if consonantY {
      let stem = String(lemma.dropLast())
      forms += [stem + "ies", stem + "ied", lemma + "ing"]
    } else if last == UInt8(ascii: "e") {
      let stem = String(lemma.dropLast())
      forms += [lemma + "s", lemma + "d", beforeLast == UInt8(ascii: "e") ? lemma + "ing" : stem + "ing"]
    } else {
      let sibilant =
        lemma.hasSuffix("s") || lemma.hasSuffix("x") || lemma.hasSuffix("z") || lemma.hasSuffix("ch")
        || lemma.hasSuffix("sh")
      forms += [lemma + (sibilant ? "es" : "s"), lemma + "ed", lemma + "ing"]
    }
    if let extra = irregular[lemma] {
      for form in extra where !forms.contains(form) {
        forms.append(form)
      }
      // A strong past replaces the regular one.
      if !consonantY, !extra.contains(where: { $0.hasSuffix("ed") }) || lemma == "be" || lemma == "have" {
        forms.removeAll { ($0 == lemma + "ed" || $0 == lemma + "d") && !extra.contains($0) }
      }
    }
    return forms
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }
}
