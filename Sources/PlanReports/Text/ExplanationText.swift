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
  ///   - rules: What the wordings are read by.
  public func render(_ comparison: Comparison, _ change: Change, isLinked: Bool, rules: RuleSet) -> [UInt8] {
    let index = ComparisonIndex(comparison)
    var canvas = TextCanvas(width: width, colour: colour)
    TextChangeEntry(comparison: comparison, index: index, colour: colour).entry(change, to: &canvas)
    canvas.blankLine()
    canvas.paragraph(Messages.confidence(change), indent: 2, hanging: 2)
    link(comparison, change, isLinked: isLinked, to: &canvas)
    let old = provisions(change.old, index.old)
    let new = provisions(change.new, index.new)
    let explanation = PairExplanation(
      old: old.map(\.provision.text), new: new.map(\.provision.text),
      parties: comparison.old.parties + comparison.new.parties, rules: rules)
    for (plan, entries, wordings) in [
      (comparison.old, old, explanation.old), (comparison.new, new, explanation.new),
    ] {
      for (entry, wording) in zip(entries, wordings) {
        self.wording(plan, entry.address, entry.provision, rules.tokenizer, to: &canvas)
        ReadingText.write(wording, to: &canvas)
      }
    }
    canvas.blankLine()
    canvas.paragraph(Messages.engine(comparison.rules), .quiet)
    return canvas.bytes
  }

  private func provisions(
    _ addresses: [String], _ known: [String: Provision]
  ) -> [(address: String, provision: Provision)] {
    addresses.compactMap { address in known[address].map { (address, $0) } }
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
    _ plan: Plan, _ address: String, _ provision: Provision, _ tokenizer: Tokenizer, to canvas: inout TextCanvas
  ) {
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
