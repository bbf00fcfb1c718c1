/// Which words are verbs, by stem: a data table (`verbs.tsv`), since English nouns and verbs look alike.
struct VerbList: Sendable {
  enum Kind: UInt8, Sendable {
    case none = 0
    /// A noun or an adjective as often: the neighbours decide.
    case either
    case verb
    /// An irregular past form or participle.
    case past
  }

  private var kinds = IdentityTable<UInt8>()

  mutating func add(_ table: RuleTable) throws(RuleError) {
    var buffer: [UInt8] = []
    for row in table.rows {
      let name = String(decoding: table.bytes[table.range(0, of: row)], as: UTF8.self)
      let kind: Kind
      switch name {
      case "verb": kind = .verb
      case "either": kind = .either
      case "past": kind = .past
      default:
        throw RuleError(table.file, row.line, found: "class '\(name)'", expected: "one of verb, either, past")
      }
      let words = RuleTable.split(table.range(1, of: row), at: UInt8(ascii: "|"), table.bytes)
      kinds.reserve(words.count)
      for range in words {
        buffer.removeAll(keepingCapacity: true)
        buffer.append(contentsOf: table.bytes[range])
        kinds[kind == .past ? WordHash.of(buffer[...]) : Stemmer.stem(of: &buffer)] = kind.rawValue
      }
    }
  }

  /// What a word can be, by its form: nominalisations share the stem of their verb and are none.
  func kind(of token: Token, in text: TokenizedText) -> Kind {
    guard token.kind == .word else { return .none }
    if kinds[token.id] == Kind.past.rawValue { return .past }
    let word = text.bytes[token.range]
    guard let kind = Kind(rawValue: kinds[token.stem]), kind != .none, kind != .past else {
      return Self.isVerbal(word) ? .verb : .none
    }
    return Self.isNominal(word) && !Self.verbsInLy.contains(token.id) ? .none : kind
  }

  private static func isNominal(_ word: ArraySlice<UInt8>) -> Bool {
    nominalEndings.isEnding(of: word, behind: 2)
  }

  /// "modernises", "electrified": endings that make verbs, for words the table lacks.
  private static func isVerbal(_ word: ArraySlice<UInt8>) -> Bool {
    verbalEndings.isEnding(of: word, behind: 3)
  }

  /// Verbs that look like adverbs.
  private static let verbsInLy = WordSet(
    ["apply", "supply", "comply", "reply", "rely", "imply", "multiply", "fly", "ally", "rally", "tally"].map(
      WordHash.of))
  /// Verbs and nouns that look like adverbs.
  static let plainWordsInLy = verbsInLy.union(
    WordSet.ids("family", "assembly", "anomaly", "monopoly", "italy", "july"))
  private static let verbalEndings = Endings(
    "ize", "izes", "ized", "izing", "ise", "ises", "ised", "ising", "ify", "ifies", "ified", "ifying")
  private static let nominalEndings = Endings(
    "ment", "tion", "sion", "ance", "ence", "ness", "awal", "ments", "tions", "sions", "ly")

  /// Endings of words. The last letter settles most.
  private struct Endings {
    private let endings: [[UInt8]]
    private let lastLetters: UInt32

    init(_ endings: String...) {
      self.endings = endings.map { Array($0.utf8) }
      lastLetters = self.endings.reduce(0) { $0 | Self.bit($1[$1.count - 1]) }
    }

    /// Whether a word ends so, with more than so many letters in front.
    func isEnding(of word: ArraySlice<UInt8>, behind least: Int) -> Bool {
      guard let last = word.last, lastLetters & Self.bit(last) != 0 else { return false }
      return endings.contains { ending in
        word.count > ending.count + least
          && zip(word.suffix(ending.count), ending).allSatisfy { $0 | 0x20 == $1 }
      }
    }

    private static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 31) }
  }
}
