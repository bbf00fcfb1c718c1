public import PlanDiff

/// Why two provisions were linked and read as they were, down to the tokens the rules saw.
public struct ExplanationText: Sendable {
  private let width: Int
  private let colour: Bool

  public init(width: Int, colour: Bool) {
    self.width = width
    self.colour = colour
  }

  /// - Parameters:
  ///   - comparison: The comparison of the two plans.
  ///   - change: The change that links the two, or a reading of the pair where the comparison does not link them.
  ///   - isLinked: Whether the change is part of the comparison.
  ///   - tokenizer: Cuts the wordings as the rules see them.
  public func render(
    _ comparison: Comparison, _ change: Change, isLinked: Bool, tokenizer: Tokenizer
  ) -> [UInt8] {
    let index = ComparisonIndex(comparison)
    var canvas = TextCanvas(width: width, colour: colour)
    TextChangeEntry(comparison: comparison, index: index, colour: colour).entry(change, to: &canvas)
    canvas.blankLine()
    canvas.paragraph(Messages.confidence(change), indent: 2, hanging: 2)
    link(comparison, change, isLinked: isLinked, to: &canvas)
    for address in change.old {
      wording(comparison.old, address, index.old[address], tokenizer, to: &canvas)
    }
    for address in change.new {
      wording(comparison.new, address, index.new[address], tokenizer, to: &canvas)
    }
    canvas.blankLine()
    canvas.paragraph(Messages.engine(comparison.rules), .quiet)
    return canvas.bytes
  }

  private func link(_ comparison: Comparison, _ change: Change, isLinked: Bool, to canvas: inout TextCanvas) {
    guard isLinked, let evidence = change.alignment else {
      return canvas.paragraph(isLinked ? Messages.noLinkEvidence : Messages.notLinked, indent: 2, hanging: 2)
    }
    canvas.paragraph(Messages.link(evidence), indent: 2, hanging: 2)
    if let rival = evidence.runnerUp {
      canvas.paragraph(Messages.runnerUp(rival, comparison), indent: 2, hanging: 2)
    }
    for reason in evidence.reasons {
      canvas.paragraph("· " + reason, indent: 4, hanging: 2)
    }
  }

  private func wording(
    _ plan: Plan, _ address: String, _ provision: Provision?, _ tokenizer: Tokenizer, to canvas: inout TextCanvas
  ) {
    guard let provision else { return }
    canvas.blankLine()
    canvas.paragraph("\(plan.id)#\(address)", .strong)
    canvas.paragraph(provision.text, indent: 2)
    let tokenized = tokenizer.tokenize(provision.text)
    let tokens = tokenized.tokens.map { token in
      let text = tokenized.slice(token.range).split(whereSeparator: \.isWhitespace).joined(separator: "\u{A0}")
      return token.kind == .number ? "<\(text)>" : text
    }
    canvas.paragraph("Tokens: " + tokens.joined(separator: " | "), .quiet, indent: 2, hanging: 2)
  }
}
