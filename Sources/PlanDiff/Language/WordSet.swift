/// A set of words by identity or stem.
///
/// Asked for every token of every text, so it takes the identity for the hash that it is. Most words are in no set: one
/// look at a bit settles nearly all of them.
struct WordSet: Sendable {
  private var members: WordTable<Bool>

  init(_ words: some Sequence<WordID>) {
    members = WordTable(words.map { ($0, true) })
  }

  /// Words as they are written, small letters throughout.
  static func ids(_ words: String...) -> WordSet { WordSet(words.map(WordHash.of)) }

  /// Words in any of their forms, by stem.
  static func stems(_ words: String...) -> WordSet { WordSet(words.map { Stemmer.stem(of: $0) }) }

  @inline(__always)
  func contains(_ word: WordID) -> Bool { members.contains(word) }

  var words: [WordID] { members.keys }

  func contains(where isWanted: (WordID) -> Bool) -> Bool { members.keys.contains(where: isWanted) }

  mutating func insert(_ word: WordID) { members[word] = true }

  func union(_ other: WordSet) -> WordSet { WordSet(members.keys + other.members.keys) }
}

/// What is known of each of a set of words, by identity or stem.
struct WordTable<Value: Sendable>: Sendable {
  /// 0 where a place is free: no word has it for its identity.
  private var slots: [WordID] = [0, 0]
  private var values: [Value?] = [nil, nil]
  private var count = 0
  /// One bit for the lowest six bits of every word.
  private var filter: UInt64 = 0

  init() {}

  /// Of two entries for one word the first stands.
  init(_ entries: some Sequence<(WordID, Value)>) {
    for (word, value) in entries where self[word] == nil { self[word] = value }
  }

  init(_ entries: [WordID: Value]) {
    self.init(entries.map { ($0.key, $0.value) })
  }

  var keys: [WordID] { slots.filter { $0 != 0 } }

  var entries: [(WordID, Value)] { zip(slots, values).compactMap { word, value in value.map { (word, $0) } } }

  @inline(__always)
  func contains(_ word: WordID) -> Bool {
    self[word] != nil
  }

  /// O(1).
  subscript(word: WordID) -> Value? {
    @inline(__always)
    get {
      guard filter & Self.bit(word) != 0 else { return nil }
      return values[slot(of: word)]
    }
    set {
      if count * 2 >= slots.count { grow() }
      let slot = slot(of: word)
      if slots[slot] == 0 { count += 1 }
      slots[slot] = word
      values[slot] = newValue
      filter |= Self.bit(word)
    }
  }

  @inline(__always)
  private static func bit(_ word: WordID) -> UInt64 { 1 << (word & 63) }

  /// Where a word stands or would stand. The filter has looked at the lowest bits.
  @inline(__always)
  private func slot(of word: WordID) -> Int {
    var slot = Int(truncatingIfNeeded: word >> 6) & (slots.count - 1)
    while slots[slot] != word, slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = zip(slots, values).filter { $0.0 != 0 }
    slots = [WordID](repeating: 0, count: slots.count * 2)
    values = [Value?](repeating: nil, count: slots.count)
    count = 0
    for (word, value) in old { self[word] = value }
  }
}
