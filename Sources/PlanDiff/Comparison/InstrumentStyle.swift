/// How a whole text commands: "shall" throughout, "will" throughout, or both (`strength.md` 3.6).
///
/// Within a provision the two count as equal; that a text changes from one to the other as a whole is a finding on its
/// form, since "will" is the drafting convention of instruments not meant to bind (FCDO21).
enum InstrumentStyle: Sendable {
  case shall, will, mixed

  /// Fewer operators tell no style.
  static let leastOperators = 5
  /// From this share on a text has the style.
  static let leastShare = 0.8

  init(_ plan: TokenizedPlan) {
    var shall = 0
    var will = 0
    for text in plan.texts {
      for token in text.tokens where token.kind == .word {
        if Self.commanding.contains(token.id) { shall += 1 } else if token.id == Self.future { will += 1 }
      }
    }
    let total = shall + will
    guard total >= Self.leastOperators else {
      self = .mixed
      return
    }
    let share = Double(will) / Double(total)
    self = share >= Self.leastShare ? .will : 1 - share >= Self.leastShare ? .shall : .mixed
  }

  private static let commanding = WordSet(["shall", "must"].map(WordHash.of))
  private static let future = WordHash.of("will")
}
