import Testing

@testable import PlanDiff

/// The one sentence of a change names who is bound to what, and what changed, in plain words.
struct SentenceTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let old: String
    let new: String
    let sentence: String
    var testDescription: String { "\(old) | \(new)" }
    init(_ old: String, _ new: String, _ sentence: String) {
      (self.old, self.new, self.sentence) = (old, new, sentence)
    }
  }

  private static let parties = [
    Party(id: "Aria"), Party(id: "Boria"), Party(id: "United States"), Party(id: "NATO"),
  ]

  @Test(arguments: rows)
  func says(_ row: Row) throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    #expect(comparator.compare(old: row.old, new: row.new, parties: Self.parties).sentence == row.sentence)
  }

  static let rows: [Row] = [
    // Who, to what, and what changed
    Row(
      "Boria shall withdraw its guns.", "Boria should withdraw its guns.",
      "Boria's commitment to withdraw its guns is fundamentally weaker: “shall” became “should” (the wording binds less "
        + "firmly)."),
    Row(
      "NATO agrees not to station troops in Aria.",
      "NATO agrees not to station troops permanently in Aria in peacetime.",
      "NATO's undertaking not to station troops in Aria is fundamentally weaker: it now holds only “permanently” and "
        + "“in peacetime”."),
    Row(
      "The United States shall pay the costs within 30 days.", "The United States shall pay the costs within 90 days.",
      "The commitment of the United States to pay the costs within 30 days is fundamentally weaker: “30 days” became “90 "
        + "days” (the time allowed was raised)."),
    Row(
      "Aria may keep up to 50 observers.", "Aria may keep up to 80 observers.",
      "Aria's freedom to keep up to 50 observers is fundamentally stronger: “50” became “80” (the ceiling was raised)."),
    Row(
      "Boria should withdraw its guns.", "Boria shall withdraw its guns.",
      "What is recommended to Boria, to withdraw its guns, is fundamentally stronger: “should” became “shall” (the wording "
        + "binds more firmly)."),
    // Bound without a name: in the words of the text
    Row(
      "The operator shall keep records.", "The operator should keep records.",
      "The commitment of the operator to keep records is fundamentally weaker: “shall” became “should” (the wording binds "
        + "less firmly)."),
    // Nobody named: the clause stands for itself
    Row(
      "The port shall be closed within 30 days.", "The port shall be closed within 90 days.",
      "The commitment “The port shall be closed within 30 days” is fundamentally weaker: “30 days” became “90 days” (the "
        + "time allowed was raised)."),
    // Exchanged
    Row(
      "Boria shall pay the cost.", "Aria shall pay the cost.",
      "Another party is bound: “Boria” became “Aria” (another bearer stands there)."),
    Row("Boria shall close the base.", "Boria  shall close the base.", "The wording is the same."),
  ]

  @Test func wholeProvisionsAreNamed() throws {
    let rules = try RuleSet.english()
    let parties = PartyMentions(declared: Self.parties, tokenizer: rules.tokenizer)
    func sentence(_ text: String) -> String {
      PairComparator(rules: rules).readWhole(rules.tokenizer.tokenize(text), parties: parties, isAdded: false).sentence
    }
    #expect(sentence("Boria shall publish the maps.") == "Boria's commitment to publish the maps was removed.")
    #expect(
      sentence("Each Party shall publish the maps.") == "The commitment of each Party to publish the maps was removed.")
    #expect(
      sentence("The guarantee will be void if Aria fires a missile.")
        == "The commitment “The guarantee will be void if Aria fires a missile” was removed.")
  }

  @Test func everySentenceIsASentence() throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    for pair in try StrengthPairTests.pairs() {
      let sentence = comparator.compare(old: pair.old, new: pair.new).sentence
      #expect(sentence.first?.isUppercase == true && sentence.last == ".", "\(pair.id): \(sentence)")
      #expect(
        !sentence.contains("  ") && !sentence.contains(" .") && !sentence.contains("()"), "\(pair.id): \(sentence)")
      #expect(!sentence.contains("concession") && !sentence.contains("favour"), "\(pair.id): \(sentence)")
    }
  }
}
