import Testing

@testable import PlanDiff

/// What a change does to each party, by the kind of norm it is about (`strength.md` section 7).
struct EffectTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let old: String
    let new: String
    /// "Aria burden -2", sorted.
    let effects: [String]
    var testDescription: String { "\(old) | \(new)" }
    init(_ old: String, _ new: String, _ effects: String...) {
      (self.old, self.new, self.effects) = (old, new, effects)
    }
  }

  private static func lines(_ effects: [Effect]) -> [String] {
    effects.flatMap { effect in
      [
        ("burden", effect.burden), ("assurance", effect.assurance), ("entitlement", effect.entitlement),
        ("freedom", effect.freedom),
      ].compactMap { name, size in size.map { "\(effect.party) \(name) \($0 > 0 ? "+" : "")\($0)" } }
    }.sorted()
  }

  private static let parties = ["Aria", "Boria", "Council"].map { Party(id: $0) }

  @Test(arguments: rows)
  func touchesTheParties(_ row: Row) throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    #expect(
      Self.lines(comparator.compare(old: row.old, new: row.new, parties: Self.parties).effects) == row.effects.sorted())
  }

  static let rows: [Row] = [
    // A duty, and the one it is owed to
    Row(
      "Boria shall give aid to Aria.", "Boria should give aid to Aria.", "Boria burden -3", "Aria assurance -3"),
    Row("Boria should withdraw.", "Boria shall withdraw.", "Boria burden +3", "unspecified assurance +3"),
    // A limit eased
    Row(
      "The army of Aria shall not exceed 600,000 soldiers.", "The army of Aria shall not exceed 800,000 soldiers.",
      "Aria burden -2", "unspecified assurance -2"),
    // A right
    Row(
      "Aria has the right to inspect all ships.", "Aria has the right to inspect certain ships.", "Aria entitlement -3",
      "unspecified burden -3"),
    // A permission
    Row("Aria may keep up to 50 observers.", "Aria may keep up to 80 observers.", "Aria freedom +3"),
    // An exemption: the label speaks of the duty, and so does the burden
    Row(
      "Boria need not register weapons.", "Boria need not register weapons, except for mortars.", "Boria burden +1",
      "unspecified assurance +1"),
    Row(
      "Boria need not register weapons, except for mortars.", "Boria need not register weapons.", "Boria burden -1",
      "unspecified assurance -1"),
    Row(
      "Boria is not required to register weapons.", "Boria is required to register weapons.", "Boria burden +3",
      "unspecified assurance +3"),
    // An act left open is now required or forbidden: a burden, and a freedom lost
    Row(
      "Aria may keep 50 observers.", "Aria shall keep 50 observers.", "Aria burden +3", "Aria freedom -3",
      "unspecified assurance +3"),
    Row(
      "Aria may acquire missiles.", "Aria may not acquire missiles.", "Aria burden +3", "Aria freedom -3",
      "unspecified assurance +3"),
    Row(
      "Aria may not acquire missiles.", "Aria may acquire missiles.", "Aria burden -3", "unspecified assurance -3"),
    // No direction, no effect
    Row("Boria shall close the base.", "Boria shall not close the base."),
    Row("Boria shall close the base.", "The base shall be closed by Boria."),
  ]

  struct Whole: CustomTestStringConvertible, Sendable {
    let text: String
    let isAdded: Bool
    let effects: [String]
    var testDescription: String { "\(isAdded ? "added" : "removed"): \(text)" }
    init(_ text: String, isAdded: Bool, _ effects: String...) {
      (self.text, self.isAdded, self.effects) = (text, isAdded, effects)
    }
  }

  @Test(arguments: wholes)
  func wholeProvisionsTouchTheParties(_ row: Whole) throws {
    let rules = try RuleSet.english()
    let reading = PairComparator(rules: rules).readWhole(
      rules.tokenizer.tokenize(row.text), parties: PartyMentions(declared: Self.parties, tokenizer: rules.tokenizer),
      isAdded: row.isAdded)
    #expect(reading.label == (row.isAdded ? .added : .removed))
    #expect(Self.lines(reading.effects) == row.effects.sorted())
  }

  static let wholes: [Whole] = [
    Whole("Boria shall publish the maps.", isAdded: true, "Boria burden +3", "unspecified assurance +3"),
    Whole("Boria shall publish the maps.", isAdded: false, "Boria burden -3", "unspecified assurance -3"),
    Whole("The Council may invite experts.", isAdded: false, "Council freedom -2"),
    Whole("Boria need not publish the maps.", isAdded: true, "Boria burden -3", "unspecified assurance -3"),
    Whole("Boria need not publish the maps.", isAdded: false, "Boria burden +3", "unspecified assurance +3"),
  ]
}
