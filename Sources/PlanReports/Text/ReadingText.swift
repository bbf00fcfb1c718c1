import PlanDiff

/// What the rules see in one wording: segments, norms, cues and quantities.
enum ReadingText {
  static func write(_ wording: PairExplanation.Wording, to canvas: inout TextCanvas) {
    for (number, segment) in wording.segments.enumerated() {
      canvas.paragraph(
        "Segment \(number + 1) of \(wording.segments.count): \(Messages.excerpt(segment.text))", indent: 2, hanging: 2)
      for (name, entries) in lines(segment) where !entries.isEmpty {
        canvas.paragraph("\(name): \(entries.joined(separator: "; "))", indent: 4, hanging: 2)
      }
    }
  }

  private static func lines(_ segment: PairExplanation.Segment) -> [(String, [String])] {
    [
      ("Norms", segment.norms.map(norm)), ("Bearer", segment.bearers), ("Owed to", segment.counterparties),
      ("Cues", segment.cues.map(cue)),
      ("Blocked", segment.blocked.map { "\(cue($0.cue)) by \($0.pseudoCue.id) \(quoted($0.pseudoCue.words))" }),
      ("Quantities", segment.quantities.map { "\(quoted($0.words)) (\($0.measure), \($0.role))" }),
    ]
  }

  private static func norm(_ norm: PairExplanation.NormUnit) -> String {
    let words = "\(norm.kind.words) \(norm.level)"
    guard let operatorWords = norm.operatorWords else { return words + ", no operator written (C4)" }
    return "\(words) by \(quoted(operatorWords)) [\(norm.cues.joined(separator: ", "))]"
  }

  private static func cue(_ cue: PairExplanation.FiredCue) -> String {
    "\(cue.id) \(quoted(cue.words)) (\(cue.table.words))"
  }

  private static func quoted(_ words: String) -> String { Messages.excerpt(words) }
}
