/// Phrases that say what one word says ("put up", "erect"): a data table, read by stem.
struct IdiomTable: Sendable {
  private struct Entry: Sendable {
    let word: WordID
    /// Stems after the first; 0 stands for a gap of up to ``IdiomTable/longestGap`` tokens.
    let rest: [WordID]
    let isGrammatical: Bool
  }

  /// Between "let" and "know" stands a short object.
  private static let longestGap = 5

  private var entries: [Entry] = []
  /// Entries that begin with the same two stems, 0 being a gap.
  private var groups: [[Int]] = []
  /// By the first two stems: the number of the group, counted from 1.
  private var byOpening = IdentityTable<Int32>()
  /// 1 for every stem that begins an entry.
  private var firsts = IdentityTable<UInt8>()

  mutating func add(_ table: RuleTable, _ relations: LexicalRelations, _ lexicon: Lexicon) throws(RuleError) {
    for row in table.rows {
      let fields = table.fields(row)
      let isGrammatical =
        lexicon.entry(for: WordHash.of(fields[0])).map { !lexicon.wordClass($0.lexeme).isEmpty } ?? false
      let word = relations.base(Stemmer.stem(of: fields[0]))
      for phrase in fields[1].parts(at: "|") {
        let stems = phrase.parts(at: "_").map { $0 == "*" ? 0 : relations.base(Stemmer.stem(of: $0)) }
        guard let first = stems.first, first != 0, stems.last != 0, stems.count > 1 else {
          throw RuleError(
            table.file, row.line, found: "phrase '\(phrase)'", expected: "words joined by _, with * only between words")
        }
        firsts[first] = 1
        let opening = Self.opening(first, stems[1])
        if byOpening[opening] == 0 {
          groups.append([])
          byOpening[opening] = Int32(groups.count)
        }
        groups[Int(byOpening[opening]) - 1].append(entries.count)
        entries.append(Entry(word: word, rest: Array(stems.dropFirst()), isGrammatical: isGrammatical))
      }
    }
  }

  /// The phrases of a text, the longest at each place, in order. Linear in the text.
  func idioms(_ tokens: [Token], _ bases: [WordID]) -> [Idiom] {
    var result: [Idiom] = []
    var at = 0
    while at < tokens.count {
      guard firsts[bases[at]] != 0 else {
        at += 1
        continue
      }
      var best: Idiom?
      for index in entries(opening: bases[at], at + 1 < tokens.count ? bases[at + 1] : 0) {
        let entry = entries[index]
        guard let members = match(entry.rest, after: at, tokens, bases),
          members.count > best?.members.count ?? 0
        else { continue }
        best = Idiom(word: entry.word, members: members, isGrammatical: entry.isGrammatical)
      }
      if let best { result.append(best) }
      at = best?.range.upperBound ?? at + 1
    }
    return result
  }

  /// Entries that may stand where two stems do, those of the table's first rows first.
  private func entries(opening first: WordID, _ second: WordID) -> [Int] {
    let plain = second == 0 ? 0 : Int(byOpening[Self.opening(first, second)])
    let open = Int(byOpening[Self.opening(first, 0)])
    switch (plain, open) {
    case (0, 0): return []
    case (_, 0): return groups[plain - 1]
    case (0, _): return groups[open - 1]
    default: return (groups[plain - 1] + groups[open - 1]).sorted()
    }
  }

  private static func opening(_ first: WordID, _ second: WordID) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ second
  }

  /// Tokens of a phrase whose first token is known, or nil.
  private func match(_ rest: [WordID], after first: Int, _ tokens: [Token], _ bases: [WordID]) -> [Int]? {
    var members: [Int] = []
    var at = first + 1
    var isOpen = false
    for stem in rest {
      if stem == 0 {
        isOpen = true
        continue
      }
      let limit = isOpen ? min(at + Self.longestGap, tokens.count - 1) : at
      guard at <= limit, limit < tokens.count, let found = (at...limit).first(where: { bases[$0] == stem }),
        !(at..<found).contains(where: { tokens[$0].kind == .punctuation })
      else { return nil }
      // Most phrases end here: no array is made for them.
      if members.isEmpty {
        members.reserveCapacity(rest.count + 1)
        members.append(first)
      }
      members.append(found)
      at = found + 1
      isOpen = false
    }
    return members
  }
}

/// A phrase found in a text.
struct Idiom: Sendable {
  /// Stem of the word it stands for.
  let word: WordID
  /// Its tokens, in order; a gap leaves some out.
  let members: [Int]
  /// It stands for a preposition or conjunction and has no content of its own.
  let isGrammatical: Bool

  var range: Range<Int> { members[0]..<members[members.count - 1] + 1 }
}
