import PlanDiff

/// One change in Markdown: the heading, one sentence, the marked words, and the evidence as a list.
struct MarkdownEntry {
  let comparison: Comparison
  let index: ComparisonIndex

  func values(of change: Change, _ footnotes: inout Footnotes) -> TemplateValues {
    let points = points(change)
    let sources = [footnotes.cite(change, comparison.old), footnotes.cite(change, comparison.new)].compactMap { $0 }
    let hasSentence = change.label != .unchanged && change.label != .undisclosed
    return [
      "anchor": AnchorName.change(change), "places": PlaceName.of(change, in: comparison),
      "topics": change.topics.map(index.title(ofTopic:)), "glyph": Messages.glyph(change.label),
      "words": ChangeWords.verdict(change, comparison, index),
      "remarks": Messages.structure(change) + change.flags.compactMap(Messages.flag),
      "sentence": hasSentence ? change.sentence.unlessEmpty : nil, "quotes": quotes(change),
      "hasPoints": !points.isEmpty, "points": points, "hasSources": !sources.isEmpty, "sources": sources,
    ]
  }

  /// Both wordings in one: the marks say which words belong to which side.
  private func quotes(_ change: Change) -> [TemplateValues] {
    ChangeWords.redline(change, index).map { runs in
      ["runs": MarkedSide.Part(address: "", runs: runs).tidyRuns.map(ChangeValues.run)]
    }
  }

  private func points(_ change: Change) -> [String] {
    var points = change.deltas.map { "\(Messages.delta($0)). \(Messages.ruleAlone($0))" }
    if !change.effects.isEmpty { points.append("Effect " + Messages.effects(change.effects) + ".") }
    if !change.related.isEmpty { points.append("See also " + change.related.joined(separator: ", ") + ".") }
    points += change.claims.map { Messages.claim($0, source: index.source(of: $0, in: comparison.new)) }
    points += (comparison.interpretations[change.id] ?? []).map(InterpretationText.plain)
    return points
  }
}
