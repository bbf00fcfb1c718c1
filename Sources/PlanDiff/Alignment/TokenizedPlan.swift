/// A plan with its provisions cut into tokens, once, for everything that reads words: aligning and comparing.
public struct TokenizedPlan: Sendable {
  public let outline: PlanOutline
  /// The own words of each provision, by index into the outline.
  public let texts: [TokenizedText]
  /// Rival texts of open provisions, by index into the outline; most provisions have none.
  public let alternatives: [Int: [TokenizedText]]

  /// Tokenises a plan. Time is linear in its text.
  public init(_ outline: PlanOutline, tokenizer: Tokenizer) {
    self.init(outline, texts: outline.entries.map { tokenizer.tokenize($0.provision.text) }, tokenizer: tokenizer)
  }

  init(_ outline: PlanOutline, texts: [TokenizedText], tokenizer: Tokenizer) {
    self.outline = outline
    self.texts = texts
    var alternatives: [Int: [TokenizedText]] = [:]
    for (index, entry) in outline.entries.enumerated() where !entry.provision.alternatives.isEmpty {
      alternatives[index] = entry.provision.alternatives.map { tokenizer.tokenize($0) }
    }
    self.alternatives = alternatives
  }

  /// Tokenises two plans, on both cores where there is enough to do; the result is the same.
  public static func pair(
    _ old: PlanOutline, _ new: PlanOutline, tokenizer: Tokenizer
  ) -> (old: TokenizedPlan, new: TokenizedPlan) {
    (TokenizedPlan(old, tokenizer: tokenizer), TokenizedPlan(new, tokenizer: tokenizer))
  }

  /// A word as it stands: of the provision's own text (0) or of a rival text (1, 2, …).
  func word(entry: Int, text: Int, token: Int) -> String {
    let source = text == 0 ? texts[entry] : alternatives[entry]?[text - 1] ?? texts[entry]
    return source.slice(source.tokens[token].range)
  }
}
