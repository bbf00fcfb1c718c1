import Testing

@testable import PlanDiff

/// The pairs of the specification (`Fixtures/strength-pairs.tsv`), read both ways.
///
/// Where the engine reads a pair otherwise, the difference stands with its reason in `strength-differences.tsv`; what
/// does not read backwards stands in `strength-mirrors.tsv`. Both files must hold exactly the pairs that differ, so
/// that a fix shortens them.
struct StrengthPairTests {
  struct Pair: Sendable {
    let id: String
    let old: String
    let new: String
    let expected: String
  }

  static func pairs() throws -> [Pair] {
    try Fixture.rows("strength-pairs.tsv").map { row in
      Pair(id: row[0], old: row[2], new: row[3], expected: row[4])
    }
  }

  /// "softened -2", "mixed", "replaced".
  private static func verdict(_ reading: PairReading) -> String {
    switch reading.label {
    case .mixed, .replaced: reading.label.rawValue
    case .softened, .hardened:
      "\(reading.label.rawValue) \((reading.severity ?? 0) > 0 ? "+" : "")\(reading.severity ?? 0)"
    default: "\(reading.label.rawValue) \(reading.severity ?? 0)"
    }
  }

  /// Whether a verdict is the expected one; where the id ends in `~` the severity may differ by one.
  private static func agrees(_ reading: PairReading, _ pair: Pair) -> Bool {
    let said = verdict(reading)
    if said == pair.expected { return true }
    let words = pair.expected.split(separator: " ")
    guard pair.id.hasSuffix("~"), words.count == 2, words[0] == reading.label.rawValue, let wanted = Int(words[1])
    else {
      return false
    }
    return abs(wanted - (reading.severity ?? 0)) <= 1
  }

  @Test func readsThePairsOfTheSpecification() throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    var known: [String: (said: String, reason: String)] = [:]
    for row in try Fixture.rows("strength-differences.tsv") { known[row[0]] = (row[1], row[2]) }
    var count = 0
    for pair in try Self.pairs() {
      count += 1
      let reading = comparator.compare(old: pair.old, new: pair.new)
      let difference = Self.agrees(reading, pair) ? nil : Self.verdict(reading)
      #expect(
        difference == known.removeValue(forKey: pair.id)?.said,
        "\(pair.id): expected \(pair.expected), read \(Self.verdict(reading)): \(reading.sentence)")
    }
    #expect(count == 80)
    #expect(known.keys.sorted() == [], "no such pair")
  }

  @Test func readsBackwards() throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    let mirror: [Label: Label] = [.softened: .hardened, .hardened: .softened]
    var known = Set(try Fixture.rows("strength-mirrors.tsv").map { $0[0] })
    for pair in try Self.pairs() {
      let there = comparator.compare(old: pair.old, new: pair.new)
      let back = comparator.compare(old: pair.new, new: pair.old)
      let isMirrored =
        back.label == mirror[there.label] ?? there.label
        && abs(back.severity ?? 0) == abs(there.severity ?? 0)
      let isKnown = known.remove(pair.id) != nil
      #expect(isMirrored != isKnown, "\(pair.id): \(Self.verdict(there)) there, \(Self.verdict(back)) back")
    }
    #expect(known.sorted() == [], "no such pair")
  }

  @Test func quotesWhatTheSpansPointAt() throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    for pair in try Self.pairs() {
      for (old, new) in [(pair.old, pair.new), (pair.new, pair.old)] {
        for delta in comparator.compare(old: old, new: new).deltas {
          for (quotation, text) in [(delta.old, old), (delta.new, new)] {
            guard let quotation else { continue }
            let bytes = Array(text.utf8)
            try #require(quotation.span.upperBound <= bytes.count, "\(pair.id)")
            #expect(
              String(decoding: bytes[quotation.span], as: UTF8.self) == quotation.text, "\(pair.id) \(delta.rule)")
          }
          #expect(delta.old != nil || delta.new != nil, "\(pair.id) \(delta.rule) quotes nothing")
          #expect((-3...3).contains(delta.severity) && delta.confidence > 0 && delta.confidence <= 1, "\(pair.id)")
        }
      }
    }
  }

  @Test func everyReadingIsWellFormed() throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    for pair in try Self.pairs() {
      let reading = comparator.compare(old: pair.old, new: pair.new)
      let size = reading.severity ?? 0
      switch reading.label {
      case .softened: #expect(size < 0, "\(pair.id)")
      case .hardened: #expect(size > 0, "\(pair.id)")
      case .unchanged, .reworded: #expect(reading.severity == 0, "\(pair.id)")
      case .mixed: #expect((0...3).contains(size), "\(pair.id)")
      default: #expect(reading.severity == nil, "\(pair.id)")
      }
      #expect(reading.flags == reading.flags.sorted { $0.rawValue < $1.rawValue }, "\(pair.id)")
      #expect(Set(reading.flags).count == reading.flags.count, "\(pair.id)")
      #expect(!reading.sentence.isEmpty && (0...1).contains(reading.confidence), "\(pair.id)")
      #expect(reading == comparator.compare(old: pair.old, new: pair.new), "\(pair.id) differs from run to run")
      let same = comparator.compare(old: pair.old, new: pair.old)
      #expect(same.label == .unchanged && same.deltas.isEmpty, "\(pair.id)")
    }
  }
}
