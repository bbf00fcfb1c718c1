/// The content words of two plans as features: how telling each is, and which are kin to one another.
///
/// A feature is a stem, a number with its unit, or the name of a declared party whatever its form. Function words are
/// no features. How telling a feature is: its inverse document frequency over provisions (Spärck Jones 1972), so that
/// what stands in forty provisions ("shall ensure that the Parties") weighs next to nothing.
struct FeatureTable {
  struct Traits: OptionSet {
    let rawValue: UInt8
    static let number = Traits(rawValue: 1)
    /// Written with a capital inside a sentence, or declared as a party.
    static let name = Traits(rawValue: 2)
  }

  private(set) var vocabulary = FeatureVocabulary()
  var traits: [Traits] = []
  /// First eight letters in lower case, packed from the top; how derivations of one root are told.
  private(set) var prefixes: [UInt64] = []
  private(set) var wordLengths: [UInt8] = []
  /// A place where the word stands, so that reasons can quote it.
  private(set) var samples: [(side: Int, entry: Int32, text: Int32, token: Int32)] = []
  /// Provisions of each side that hold the feature.
  var frequencies: [[Int32]] = [[], []]
  private(set) var weights: [Double] = []
  /// Sets of interchangeable or related words that the feature belongs to, with the worth of a match in each.
  private(set) var classes: [[(set: Int32, worth: Double)]] = []
  private var keys: [WordID] = []
  private let relations: LexicalRelations
  private var isRelated: [Bool] = []
  /// Whether another feature can be kin at all: numbers and marks have none.
  private(set) var mayHaveKin: [Bool] = []

  private let kindredFactor: Double

  init(relations: LexicalRelations, settings: AlignmentSettings) {
    self.relations = relations
    kindredFactor = settings.kindredFactor
  }

  var count: Int { traits.count }

  /// The feature of an identity, entered when it is new.
  @inline(__always)
  mutating func feature(
    _ key: WordID, side: Int, entry: Int, text: Int, token: Int, source: Token, bytes: [UInt8], rules: RuleSet
  ) -> Int32 {
    let number = vocabulary.number(for: key)
    if Int(number) == traits.count {
      enter(source, key: key, side: side, entry: entry, text: text, token: token, bytes: bytes, rules: rules)
    }
    return number
  }

  private mutating func enter(
    _ source: Token, key: WordID, side: Int, entry: Int, text: Int, token: Int, bytes: [UInt8], rules: RuleSet
  ) {
    traits.append(source.kind == .number ? .number : [])
    samples.append(
      (side, Int32(truncatingIfNeeded: entry), Int32(truncatingIfNeeded: text), Int32(truncatingIfNeeded: token)))
    frequencies[0].append(0)
    frequencies[1].append(0)
    var prefix: UInt64 = 0
    var length = 0
    if source.kind == .word {
      for byte in bytes[source.range] {
        guard ByteClass.isLetter(byte) || byte >= 128 else { break }
        if length < 8 { prefix |= UInt64(byte | 0x20) << UInt64(56 - 8 * length) }
        length += 1
      }
    }
    prefixes.append(prefix)
    wordLengths.append(UInt8(clamping: length))
    keys.append(key)
    mayHaveKin.append(source.kind == .word)
    guard source.kind == .word else {
      isRelated.append(false)
      classes.append([])
      return
    }
    isRelated.append(relations.knows(key))
    let offset = rules.equivalences.names.count
    classes.append(
      rules.equivalences.sets(of: key).map { (Int32(truncatingIfNeeded: $0), rules.equivalences.confidences[$0]) }
        + rules.kindred.sets(of: key).map {
          (Int32(truncatingIfNeeded: $0 + offset), rules.kindred.confidences[$0] * kindredFactor)
        })
  }

  /// Gives every feature its weight once all provisions have been counted.
  mutating func weigh(provisions: Int, settings: AlignmentSettings) {
    let size = Double(max(provisions, settings.smallestCorpus))
    weights = (0..<count).map { feature in
      let frequency = Double(max(frequencies[0][feature], frequencies[1][feature], 1))
      var weight = max(settings.leastWeight, WeightScale.naturalLog((size + 0.5) / frequency))
      if traits[feature].contains(.number) { weight *= settings.numberFactor }
      if traits[feature].contains(.name) { weight *= settings.nameFactor }
      return weight
    }
  }

  /// How far two different features stand for the same thing, 0…1: members of one set of interchangeable words, or
  /// derivations of one root.
  @inline(__always)
  func kinship(_ left: Int32, _ right: Int32, settings: AlignmentSettings) -> Double {
    let left = Int(left)
    let right = Int(right)
    let difference = prefixes[left] ^ prefixes[right]
    let common = difference.leadingZeroBitCount / 8
    var worth = 0.0
    if common >= 4, prefixes[left] != 0 {
      let shorter = Int(min(wordLengths[left], wordLengths[right]))
      if common >= settings.rootLetters || common >= shorter { worth = settings.rootWorth }
    }
    if isRelated[left], isRelated[right], let relation = relations.relation(keys[left], keys[right]) {
      worth = max(worth, settings.worth(of: relation))
    }
    if classes[left].isEmpty || classes[right].isEmpty { return worth }
    for one in classes[left] {
      for other in classes[right] where other.set == one.set {
        worth = max(worth, min(one.worth, other.worth))
      }
    }
    return worth
  }
}

/// The natural logarithm without a mathematics library, exact enough for weights (error below 10⁻⁹).
enum WeightScale {
  static func naturalLog(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    // value = significand · 2^exponent; ln m = 2 artanh((m − 1)/(m + 1)) converges fast for m in 1…2.
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    var divisor = 1.0
    while divisor < 25 {
      sum += term / divisor
      term *= square
      divisor += 2
    }
    return 2 * sum + Double(value.exponent) * 0.693_147_180_559_945_3
  }
}
