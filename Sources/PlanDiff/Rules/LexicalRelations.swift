/// What one word means against another: a data table of word relations, read by stem.
///
/// Inflected forms that no suffix gives away ("kept") and nouns of an act ("choice") stand for the word they come from.
/// Where two tables speak about one pair, the one read first prevails.
public struct LexicalRelations: Sendable {
  /// How many pairs of words a table relates in one way.
  public struct Count: Sendable, Equatable {
    public let table: String
    /// "synonym", "wider", "opposite", "weaker", "sibling" or "form".
    public let relation: String
    public let pairs: Int
  }

  /// By table and relation, in order of the files.
  public private(set) var counts: [Count] = []

  enum Relation: Sendable, Equatable {
    case synonym
    /// The first word is narrower than the second (ambulance, vehicle).
    case narrower
    /// The first word is wider than the second.
    case wider
    /// The first word commits to more than the second, by this many steps (guarantee, promote).
    case stronger(Int)
    case weaker(Int)
    case opposite
    /// Two kinds of one thing, or two acts of one field, that exclude each other (salary, pension).
    case sibling
  }

  private var relations = IdentityTable<UInt8>()
  private var known = IdentityTable<UInt8>()
  private var bases = IdentityTable<WordID>()

  init() {}

  init(_ reader: inout PackedReader) {
    relations = IdentityTable(&reader)
    known = IdentityTable(&reader)
    bases = IdentityTable(copying: &reader)
    for _ in 0..<reader.nextCount() {
      counts.append(Count(table: reader.nextName(), relation: reader.nextName(), pairs: reader.nextCount()))
    }
  }

  func pack(into writer: inout PackedWriter) {
    relations.pack(into: &writer)
    known.pack(into: &writer)
    bases.packEntries(into: &writer)
    writer.add(count: counts.count)
    for count in counts {
      writer.add(count.table)
      writer.add(count.relation)
      writer.add(count: count.pairs)
    }
  }

  /// Whether the table has the word at all: only then does a missing relation say that two words are unrelated.
  func knows(_ stem: WordID) -> Bool { known[base(stem)] != 0 }

  /// The stem of the word that a form comes from; the stem itself for all other words.
  func base(_ stem: WordID) -> WordID {
    let base = bases[stem]
    return base == 0 ? stem : base
  }

  func relation(_ first: WordID, _ second: WordID) -> Relation? {
    let (first, second) = (base(first), base(second))
    if first == second { return .synonym }
    switch relations[Self.key(first, second)] {
    case 1: return .synonym
    case 2: return .narrower
    case 3: return .wider
    case 4: return .opposite
    case 5: return .sibling
    case let step where step >= 32: return .weaker(Int(step) - 31)
    case let step where step >= 8: return .stronger(Int(step) - 7)
    default: return nil
    }
  }

  /// Makes room for so many rows, so that the tables need not grow and be filed anew.
  mutating func reserve(rows: Int) {
    relations.reserve(rows * 5)
    known.reserve(rows * 3)
  }

  /// Irregular forms by lemma ("keep", "kept").
  mutating func addForms(of lemma: String, _ forms: [String]) {
    let stem = Stemmer.stem(of: lemma)
    for form in forms.map({ Stemmer.stem(of: $0) }) where form != stem && bases[form] == 0 {
      bases[form] = stem
    }
  }

  mutating func add(_ table: RuleTable) throws(RuleError) {
    var buffer: [UInt8] = []
    var others: [WordID] = []
    var ranges: [Range<Int>] = []
    var pairs: [Kind: Int] = [:]
    for row in table.rows {
      let name = String(decoding: table.bytes[table.range(1, of: row)], as: UTF8.self)
      guard let kind = Kind(rawValue: name) else {
        throw RuleError(
          table.file, row.line, found: "relation '\(name)'",
          expected: "one of " + Kind.allCases.map(\.rawValue).joined(separator: ", "))
      }
      if kind == .ladder {
        pairs[.weaker, default: 0] += addLadder(row, table, &buffer)
        continue
      }
      if kind == .opposites {
        pairs[.opposite, default: 0] += addOpposites(row, table, &buffer)
        continue
      }
      let word = stem(table.range(0, of: row), table, &buffer)
      others.removeAll(keepingCapacity: true)
      ranges.removeAll(keepingCapacity: true)
      RuleTable.split(table.range(2, of: row), at: UInt8(ascii: "|"), table.bytes, into: &ranges)
      for range in ranges {
        others.append(stem(range, table, &buffer))
      }
      pairs[kind.counted, default: 0] += add(kind, base(word), others)
    }
    for kind in Kind.allCases {
      if let count = pairs[kind], count > 0 {
        counts.append(Count(table: table.name, relation: kind.rawValue, pairs: count))
      }
    }
  }

  /// What a row says of its first word and the rest.
  private enum Kind: String, CaseIterable {
    case synonym, wider, opposite, weaker, sibling, form
    /// Each word of the row interchanges with each other.
    case synonyms
    /// Each step of the row commits to less than the one before; words of one step, joined by "+", interchange.
    case ladder
    /// Each word of the row excludes each other.
    case siblings
    /// Each word of the first group undoes each of the second; words of a group, joined by "+", need not interchange.
    case opposites

    var counted: Kind {
      switch self {
      case .synonyms: .synonym
      case .ladder: .weaker
      case .siblings: .sibling
      case .opposites: .opposite
      default: self
      }
    }
  }

  /// Enters a row and says how many pairs it holds.
  private mutating func add(_ kind: Kind, _ word: WordID, _ others: [WordID]) -> Int {
    switch kind {
    case .form:
      for other in others where other != word && bases[other] == 0 { bases[other] = word }
      known[word] = 1
      return others.count
    case .synonyms, .siblings:
      let all = [word] + others.map(base)
      for first in all.indices {
        for second in all.indices where second > first {
          relate(kind.counted, all[first], all[second], step: second - first - 1)
        }
      }
      return all.count * (all.count - 1) / 2
    default:
      for (step, other) in others.enumerated() { relate(kind, word, base(other), step: step) }
      return others.count
    }
  }

  /// Enters the steps of a ladder and says how many pairs of them it holds.
  private mutating func addLadder(_ row: RuleTable.Row, _ table: RuleTable, _ buffer: inout [UInt8]) -> Int {
    var steps: [[WordID]] = []
    var pairs = 0
    for step in [table.range(0, of: row)] + RuleTable.split(table.range(2, of: row), at: UInt8(ascii: "|"), table.bytes)
    {
      let words = RuleTable.split(step, at: UInt8(ascii: "+"), table.bytes).map { base(stem($0, table, &buffer)) }
      for (height, upper) in steps.enumerated() {
        for first in upper {
          for second in words {
            relate(.weaker, first, second, step: steps.count - height - 1)
            pairs += 1
          }
        }
      }
      for (index, first) in words.enumerated() {
        for second in words[..<index] { relate(.synonym, second, first, step: 0) }
      }
      steps.append(words)
    }
    return pairs
  }

  /// Enters two groups of acts that undo one another and says how many pairs they make.
  private mutating func addOpposites(_ row: RuleTable.Row, _ table: RuleTable, _ buffer: inout [UInt8]) -> Int {
    let groups = [table.range(0, of: row), table.range(2, of: row)].map { group in
      RuleTable.split(group, at: UInt8(ascii: "+"), table.bytes).map { base(stem($0, table, &buffer)) }
    }
    for first in groups[0] {
      for second in groups[1] { relate(.opposite, first, second, step: 0) }
    }
    return groups[0].count * groups[1].count
  }

  private mutating func relate(_ kind: Kind, _ word: WordID, _ other: WordID, step: Int) {
    guard other != word else { return }
    known[word] = 1
    known[other] = 1
    let key = Self.key(word, other)
    guard relations[key] == 0 else { return }
    let codes: (UInt8, UInt8) =
      switch kind {
      case .wider: (2, 3)
      case .opposite: (4, 4)
      case .sibling: (5, 5)
      case .weaker: (UInt8(8 + min(step, 15)), UInt8(32 + min(step, 15)))
      default: (1, 1)
      }
    relations[key] = codes.0
    relations[Self.key(other, word)] = codes.1
  }

  private func stem(_ range: Range<Int>, _ table: RuleTable, _ buffer: inout [UInt8]) -> WordID {
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: table.bytes[range])
    return Stemmer.stem(of: &buffer)
  }

  private static func key(_ first: WordID, _ second: WordID) -> WordID {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ (second << 1 | second >> 63)
  }
}
