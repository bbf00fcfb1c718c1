import Testing

@testable import PlanDiff

/// The shipped rules, and readings made with them.
enum Sample {
  static func rules() throws -> RuleSet { try RuleSet.english() }

  static func tokens(_ text: String) throws -> TokenizedText {
    try rules().tokenizer.tokenize(text)
  }

  /// Words and numbers only, as the source has them.
  static func words(_ text: String) throws -> [String] {
    let cut = try tokens(text)
    return cut.tokens.filter { $0.kind != .punctuation }.map { cut.slice($0.range) }
  }

  /// What two texts are compared by: identities of words and numbers.
  static func identities(_ text: String) throws -> [WordID] {
    try tokens(text).tokens.filter { $0.kind != .punctuation }.map(\.id)
  }

  static func reading(_ text: String, parties: [String] = ["Aria", "Boria", "Concord", "Council", "Commission"]) throws
    -> Reading
  {
    let rules = try rules()
    let mentions = PartyMentions(declared: parties.map { Party(id: $0) }, tokenizer: rules.tokenizer)
    return Reading(rules.tokenizer.tokenize(text), rules: rules, parties: mentions)
  }
}

/// A generator with a seed: the same texts in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
