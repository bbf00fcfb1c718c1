/// The words that any rule knows, by identity; everything else is an unknown content word.
public struct Lexicon: Sendable {
  /// Closed classes of words.
  public struct WordClass: OptionSet, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public static let article = WordClass(rawValue: 1)
    public static let pronoun = WordClass(rawValue: 2)
    public static let preposition = WordClass(rawValue: 4)
    public static let conjunction = WordClass(rawValue: 8)
    public static let auxiliary = WordClass(rawValue: 16)
    public static let negator = WordClass(rawValue: 32)
    public static let adverb = WordClass(rawValue: 64)

    static let names: [String: WordClass] = [
      "article": .article, "pronoun": .pronoun, "preposition": .preposition, "conjunction": .conjunction,
      "auxiliary": .auxiliary, "negator": .negator, "adverb": .adverb,
    ]
  }

  public struct Entry: Sendable {
    public var lexeme: Int32
    /// Identity of the canonical spelling.
    public var canonical: WordID
    public var canonicalStem: WordID?
    /// Identity of the stem of the word as written, where the word was entered as text.
    public var stem: WordID?
  }

  private var keys: [WordID] = Array(repeating: 0, count: 1024)
  private var slots: [Int32] = Array(repeating: -1, count: 1024)
  private var entries: [Entry] = []
  private var classes: [WordClass] = []

  public init() {}

  /// Number of distinct words.
  public var count: Int { classes.count }

  /// What is known of a word identity, or nil. O(1).
  @inline(__always)
  public func entry(for id: WordID) -> Entry? {
    var slot = Int(truncatingIfNeeded: id) & (keys.count - 1)
    while slots[slot] >= 0 {
      if keys[slot] == id { return entries[Int(slots[slot])] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Classes of a lexeme; empty for an unknown or a content word.
  @inline(__always)
  public func wordClass(_ lexeme: Int32) -> WordClass {
    lexeme < 0 ? [] : classes[Int(lexeme)]
  }

  /// The lexeme of a word, entered when it is new.
  mutating func lexeme(of word: some Collection<UInt8>) -> Int32 {
    let id = WordHash.of(word)
    if let known = entry(for: id) { return known.lexeme }
    return enter(id, stem: Self.stem(of: word))
  }

  mutating func lexeme(for id: WordID) -> Int32 {
    entry(for: id)?.lexeme ?? enter(id, stem: nil)
  }

  private mutating func enter(_ id: WordID, stem: WordID?) -> Int32 {
    let lexeme = Int32(classes.count)
    classes.append([])
    insert(id, Entry(lexeme: lexeme, canonical: id, canonicalStem: nil, stem: stem))
    return lexeme
  }

  mutating func addClass(_ wordClass: WordClass, to word: String) {
    classes[Int(lexeme(of: word.utf8))].insert(wordClass)
  }

  /// Reads a variant spelling as its canonical form.
  mutating func addVariant(_ variant: String, canonical: String) {
    let lexeme = lexeme(of: canonical.utf8)
    let entry = Entry(
      lexeme: lexeme, canonical: WordHash.of(canonical), canonicalStem: Self.stem(of: canonical.utf8),
      stem: Self.stem(of: variant.utf8))
    insert(WordHash.of(variant), entry)
  }

  private static func stem(of word: some Collection<UInt8>) -> WordID {
    var bytes = Array(word)
    return Stemmer.stem(of: &bytes)
  }

  private mutating func insert(_ id: WordID, _ entry: Entry) {
    if entries.count * 2 >= keys.count { grow() }
    entries.append(entry)
    place(id, Int32(entries.count - 1))
  }

  private mutating func place(_ id: WordID, _ index: Int32) {
    var slot = Int(truncatingIfNeeded: id) & (keys.count - 1)
    while slots[slot] >= 0 {
      slot = (slot + 1) & (keys.count - 1)
    }
    keys[slot] = id
    slots[slot] = index
  }

  private mutating func grow() {
    let old = zip(keys, slots).filter { $0.1 >= 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    slots = Array(repeating: -1, count: keys.count)
    for (key, slot) in old {
      place(key, slot)
    }
  }
}
