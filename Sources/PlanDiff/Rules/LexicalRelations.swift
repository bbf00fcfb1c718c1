/// What one word means against another: a data table of word relations, read by stem.
public struct LexicalRelations: Sendable {
  /// How many pairs of words a table relates in one way.
  public struct Count: Sendable, Equatable {
    public let table: String
    /// "synonym", "wider", "opposite" or "weaker".
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
  }

  private var relations = PairTable()
  private var known = PairTable()

  /// Whether the table has the word at all: only then does a missing relation say that two words are unrelated.
  func knows(_ stem: WordID) -> Bool { known[stem] != 0 }

  func relation(_ first: WordID, _ second: WordID) -> Relation? {
    switch relations[Self.key(first, second)] {
    case 1: .synonym
    case 2: .narrower
    case 3: .wider
    case 4: .opposite
    case let step where step >= 32: .weaker(Int(step) - 31)
    case let step where step >= 8: .stronger(Int(step) - 7)
    default: nil
    }
  }

  mutating func add(_ table: RuleTable) throws(RuleError) {
    var buffer: [UInt8] = []
    relations.reserve(table.rows.count * 5)
    known.reserve(table.rows.count * 3)
    var pairs = [0, 0, 0, 0]
    func stem(_ range: Range<Int>) -> WordID {
      buffer.removeAll(keepingCapacity: true)
      buffer.append(contentsOf: table.bytes[range])
      return Stemmer.stem(of: &buffer)
    }
    for row in table.rows {
      let word = stem(row.ranges[0])
      known[word] = 1
      let relation = table.bytes[row.ranges[1]]
      for (step, range) in RuleTable.split(row.ranges[2], at: UInt8(ascii: "|"), table.bytes).enumerated() {
        let other = stem(range)
        guard other != word else { continue }
        known[other] = 1
        let codes: (UInt8, UInt8)
        if relation.elementsEqual("synonym".utf8) {
          codes = (1, 1)
        } else if relation.elementsEqual("wider".utf8) {
          codes = (2, 3)
        } else if relation.elementsEqual("opposite".utf8) {
          codes = (4, 4)
        } else if relation.elementsEqual("weaker".utf8) {
          codes = (UInt8(8 + min(step, 15)), UInt8(32 + min(step, 15)))
        } else {
          throw RuleError(
            table.file, row.line, found: "relation '\(String(decoding: relation, as: UTF8.self))'",
            expected: "one of synonym, wider, opposite, weaker")
        }
        pairs[codes.0 >= 8 ? 3 : Int(codes.0) / 2] += 1
        relations[Self.key(word, other)] = codes.0
        relations[Self.key(other, word)] = codes.1
      }
    }
    for (relation, count) in zip(["synonym", "wider", "opposite", "weaker"], pairs) where count > 0 {
      counts.append(Count(table: table.name, relation: relation, pairs: count))
    }
  }

  private static func key(_ first: WordID, _ second: WordID) -> WordID {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ (second << 1 | second >> 63)
  }
}

/// A flat table from 64-bit identities to small codes; 0 means absent.
struct PairTable: Sendable {
  private var keys: [UInt64] = Array(repeating: 0, count: 64)
  private var codes: [UInt8] = Array(repeating: 0, count: 64)
  private var count = 0

  /// Makes room for a number of further entries.
  mutating func reserve(_ more: Int) {
    var size = keys.count
    while size < (count + more) * 2 { size *= 2 }
    if size > keys.count { resize(size) }
  }

  subscript(key: UInt64) -> UInt8 {
    get {
      var slot = Self.slot(key, keys.count)
      while codes[slot] != 0 {
        if keys[slot] == key { return codes[slot] }
        slot = (slot + 1) & (keys.count - 1)
      }
      return 0
    }
    set {
      if count * 2 >= keys.count { resize(keys.count * 2) }
      var slot = Self.slot(key, keys.count)
      while codes[slot] != 0, keys[slot] != key {
        slot = (slot + 1) & (keys.count - 1)
      }
      if codes[slot] == 0 { count += 1 }
      keys[slot] = key
      codes[slot] = newValue
    }
  }

  private static func slot(_ key: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: key ^ key >> 32) & (size - 1)
  }

  private mutating func resize(_ size: Int) {
    let (oldKeys, oldCodes) = (keys, codes)
    keys = Array(repeating: 0, count: size)
    codes = Array(repeating: 0, count: size)
    count = 0
    for (index, code) in oldCodes.enumerated() where code != 0 {
      self[oldKeys[index]] = code
    }
  }
}
