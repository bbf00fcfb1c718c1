internal import Foundation

/// Invents pairs of provisions of 10 to 120 words with every kind of edit: nothing, a modal, a figure, a word, a condition,
/// an exception, an item, a negation, another order, another text.
struct PairGenerator {
  private var generator: DocumentGenerator
  private var random: SeededGenerator

  init(seed: UInt64) {
    generator = DocumentGenerator(seed: seed)
    random = SeededGenerator(seed: seed &+ 7)
  }

  private static let conditions = [
    " unless the Commission objects", " if both Parties agree", " subject to available funds",
    " provided that the frontier is open", " as soon as practicable", " within 30 days",
  ]
  private static let exceptions = [
    ", except in an emergency", ", save for vessels under 20 metres", " other than medical goods", " where appropriate",
  ]
  private static let exchanges = [
    ("shall", "should"), ("shall", "may"), ("shall", "shall not"), ("shall", "shall endeavour to"), ("may", "shall"),
    ("the", "all"), ("the", "certain"), ("of", "of the"),
  ]

  /// One pair as a line for `batch --pairs`.
  mutating func line(_ id: Int) -> String {
    let length = 10 + random.below(111)
    var words: [Substring] = []
    var text = ""
    while words.count < length {
      text += (text.isEmpty ? "" : " ") + generator.sentence()
      words = text.split(separator: " ")
    }
    let old = words.prefix(length).joined(separator: " ")
    return #"{"id":\#(id),"old":"\#(old)","new":"\#(edited(old))"}"#
  }

  private mutating func edited(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    switch random.below(10) {
    case 0: return text
    case 1:
      let (old, new) = Self.exchanges[random.below(Self.exchanges.count)]
      if let place = words.firstIndex(of: old) { words[place] = new }
    case 2:
      if let place = words.firstIndex(where: { $0.allSatisfy(\.isNumber) }) {
        words[place] = "\(7 + random.below(900))"
      }
    case 3: words[random.below(words.count)] = "harbour"
    case 4: words.append(Self.conditions[random.below(Self.conditions.count)])
    case 5: words.append(Self.exceptions[random.below(Self.exceptions.count)])
    case 6: words.insert("and the ports", at: random.below(words.count))
    case 7: words.remove(at: random.below(words.count))
    case 8: words.swapAt(random.below(words.count), random.below(words.count))
    default: return generator.sentence()
    }
    return words.joined(separator: " ")
  }

  /// Writes pairs as newline-delimited JSON.
  static func write(_ count: Int, seed: UInt64, to path: String) throws {
    var pairs = PairGenerator(seed: seed)
    var lines: [String] = []
    for id in 1...count { lines.append(pairs.line(id)) }
    try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
  }
}
