import Testing

@testable import PlanDiff

/// The pattern language and the choice among matches, on small tables of their own.
struct PatternMatchingTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let patterns: [String]
    let text: String
    /// The words each match covers, in order.
    let found: [String]
    var testDescription: String { "\(patterns.joined(separator: " / ")) in: \(text)" }

    init(_ patterns: String..., in text: String, finds found: [String]) {
      (self.patterns, self.text, self.found) = (patterns, text, found)
    }
  }

  /// Each pattern is a line `table pattern` or, for table a, the pattern alone after `a`.
  static func rules(_ lines: [String]) throws -> RuleSet {
    var tables: [String: String] = [:]
    for (index, line) in lines.enumerated() {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      let letter = parts[0].split(separator: "=").map(String.init)
      let level = letter.count > 1 ? letter[1] : ["h": "CAP", "l": "M"][letter[0]] ?? "8"
      tables[letter[0], default: "#table\t\(letter[0])\n#columns\tid\tkind\tlevel\tpattern\tflags\n"] +=
        "t\(index)\t-\t\(level)\t\(parts[1])\t-\n"
    }
    let words = [
      (
        "function-words.tsv",
        "#table\tfunction-words\n#columns\tclass\twords\narticle\ta|the\nnegator\tnot|no\npreposition\tto|of|from\n"
      ),
      (
        "irregular.tsv",
        "#table\tirregular\n#columns\tlemma\tforms\nbe\tam|is|are|was|were|been|being\ntake\ttook|taken\n"
      ),
      ("spelling.tsv", "#table\tspelling\n#columns\tvariant\tcanonical\nendeavour\tendeavor\n"),
    ]
    return try RuleSet(id: "test", tables: tables.map { ("cues-\($0.key).tsv", $0.value) } + words)
  }

  @Test(arguments: rows)
  func finds(_ row: Row) throws {
    let rules = try Self.rules(row.patterns)
    let text = rules.tokenizer.tokenize(row.text)
    let parties = PartyMentions(declared: [Party(id: "Aria")], tokenizer: rules.tokenizer)
    let reading = Reading(text, rules: rules, parties: parties)
    #expect(reading.cues.map { text.quotation($0.range)?.text ?? "" } == row.found)
  }

  static let rows: [Row] = [
    // Words, case, spelling
    Row("a shall", in: "Aria SHALL go. It shall.", finds: ["SHALL", "shall"]),
    Row("a shall", in: "marshalls and shallow", finds: []),
    Row("a endeavor to", in: "to endeavour to go", finds: ["endeavour to"]),
    Row("a in self-defense", in: "in self-defense", finds: ["in self-defense"]),
    // Alternatives
    Row("a (shall|must)", in: "shall or must or will", finds: ["shall", "must"]),
    Row("a (as_soon_as|once)", in: "as soon as possible, once", finds: ["as soon as", "once"]),
    Row(
      "a (has|have) (the|a)? right", in: "has right, have the right, has a right, had the right",
      finds: ["has right", "have the right", "has a right"]),
    // Lemmas
    Row(
      "a [be] bound", in: "is bound, are bound, be bound, being bound, been boundless",
      finds: ["is bound", "are bound", "be bound", "being bound"]),
    Row("a [take]", in: "take takes took taken taking taked", finds: ["take", "takes", "took", "taken", "taking"]),
    Row("a [deny]", in: "deny denies denied denying denys", finds: ["deny", "denies", "denied", "denying"]),
    Row("a [agree]", in: "agree agrees agreed agreeing agreing", finds: ["agree", "agrees", "agreed", "agreeing"]),
    Row("a [pass]", in: "pass passes passed passing passs", finds: ["pass", "passes", "passed", "passing"]),
    Row("a ([be]|[take]) part", in: "is part, took part", finds: ["is part", "took part"]),
    // Optional terms
    Row("a strongly? urged", in: "urged and strongly urged", finds: ["urged", "strongly urged"]),
    Row(
      "a very? strongly? urged", in: "very urged, very strongly urged", finds: ["very urged", "very strongly urged"]),
    // Gaps
    Row("a from * to", in: "from A to B; from to C; from x y to", finds: ["from A to"]),
    Row(
      "a no *2 shall", in: "no shall, no ship shall, no big ship shall, no very big ship shall",
      finds: ["no shall", "no ship shall", "no big ship shall"]),
    Row("a no *5 shall", in: "no ship. It shall", finds: []), Row("a no *5 shall", in: "no ship; it shall", finds: []),
    Row("a no *5 shall", in: "no ship: it shall", finds: []),
    Row("a no *5 shall", in: "no ship, it shall", finds: ["no ship, it shall"]),
    // Numbers, parties, content words
    Row(
      "a within # days", in: "within 30 days, within thirty days, within days",
      finds: ["within 30 days", "within thirty days"]),
    Row("a # percent", in: "50% or 50 per cent or 50", finds: ["50%", "50 per cent"]),
    Row("a 5 posts", in: "5 posts, five posts, 6 posts", finds: ["5 posts", "five posts"]),
    Row("a should {P}", in: "should Aria go, should Boria go", finds: ["should Aria"]),
    Row("a can {V}", in: "can go, can not, can the, can 5", finds: ["can go"]),
    Row("a [be] to {V}", in: "are to leave; is to the north", finds: ["are to leave"]),
    // Longest, then leftmost
    Row("a shall", "a shall not", in: "shall not go", finds: ["shall not"]),
    Row("a shall", "b shall not", in: "shall not go", finds: ["shall not"]),
    Row("a not be", "a shall not", in: "shall not be", finds: ["shall not"]),
    Row("a shall not", "a not be bound", in: "shall not be bound", finds: ["not be bound"]),
    Row("a shall", "g1 shall immediately", in: "shall immediately go", finds: ["shall", "shall immediately"]),
    Row("a shall", "a shall", in: "shall", finds: ["shall"]),
    // Pseudo-cues block the named tables only
    Row("a will", "y=a the will of", in: "the will of Aria; it will", finds: ["the will of", "will"]),
    Row("a will", "g1 will", "y=a the will of", in: "the will of Aria", finds: ["the will of", "will"]),
    Row("a will of Aria", "y=a the will", in: "the will of Aria", finds: ["the will"]),
    Row("b will", "y=a the will", in: "the will", finds: ["the will", "will"]),
  ]

  @Test func sameTextSameMatches() throws {
    let rules = try RuleSet.english()
    let text = String(repeating: "Aria shall not be required to withdraw within 30 days unless agreed. ", count: 50)
    let first = Reading(rules.tokenizer.tokenize(text), rules: rules, parties: PartyMentions([])).cues
    let second = Reading(rules.tokenizer.tokenize(text), rules: rules, parties: PartyMentions([])).cues
    #expect(first.map(\.cue) == second.map(\.cue))
    #expect(first.map(\.range) == second.map(\.range))
    #expect(first.count % 50 == 0)
  }
}
