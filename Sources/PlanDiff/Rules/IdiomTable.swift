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

  /// The beginning of an entry, enough to see that most do not stand at a place.
  private struct Opening: Sendable {
    let entry: Int
    /// The stem after the first; 0 for a gap.
    let second: WordID
  }

  private var entries: [Entry] = []
  /// Entries that begin with one stem.
  private var groups: [[Opening]] = []
  /// By first stem: the number of its group, counted from 1.
  private var byFirst = IdentityTable<Int32>()

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
        if byFirst[first] == 0 {
          groups.append([])
          byFirst[first] = Int32(groups.count)
        }
        groups[Int(byFirst[first]) - 1].append(Opening(entry: entries.count, second: stems[1]))
        entries.append(Entry(word: word, rest: Array(stems.dropFirst()), isGrammatical: isGrammatical))
      }
    }
  }

  /// The phrases of a text, the longest at each place, in order. Linear in the text.
  func idioms(_ tokens: [Token], _ bases: [WordID]) -> [Idiom] {
    var result: [Idiom] = []
    var at = 0
    while at < tokens.count {
      let group = Int(byFirst[bases[at]])
      guard group > 0 else {
        at += 1
        continue
      }
      var best: Idiom?
      let next = at + 1 < tokens.count ? bases[at + 1] : 0
      for opening in groups[group - 1] where opening.second == next || opening.second == 0 {
        let entry = entries[opening.entry]
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

  /// Tokens of a phrase whose first token is known, or nil.
  private func match(_ rest: [WordID], after first: Int, _ tokens: [Token], _ bases: [WordID]) -> [Int]? {
    var members = [first]
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
