/// A plan with its provisions cut into tokens, once, for everything that reads words: aligning and comparing.
public struct TokenizedPlan: Sendable {
  public let outline: PlanOutline
  /// The own words of each provision, by index into the outline.
  public let texts: [TokenizedText]
  /// Rival texts of open provisions, by index into the outline; most provisions have none.
  public let alternatives: [Int: [TokenizedText]]

  /// Tokenises a plan. Time is linear in its text; a long one is shared out over the cores.
  public init(_ outline: PlanOutline, tokenizer: Tokenizer) {
    self.outline = outline
    texts = ParallelMap.map(outline.entries.count, grain: Self.grain) { range in
      range.map { tokenizer.tokenize(outline.entries[$0].provision.text) }
    }
    var alternatives: [Int: [TokenizedText]] = [:]
    for index in outline.entries.indices where !outline.entries[index].provision.alternatives.isEmpty {
      alternatives[index] = outline.entries[index].provision.alternatives.map { tokenizer.tokenize($0) }
    }
    self.alternatives = alternatives
  }

  /// Provisions tokenised in one go: enough that handing out the work costs nothing.
  private static let grain = 512

  /// A word as it stands: of the provision's own text (0) or of a rival text (1, 2, …).
  func word(entry: Int, text: Int, token: Int) -> String {
    let source = text == 0 ? texts[entry] : alternatives[entry]?[text - 1] ?? texts[entry]
    return source.slice(source.tokens[token].range)
  }
}
