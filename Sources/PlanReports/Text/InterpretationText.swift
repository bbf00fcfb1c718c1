import PlanDiff

/// Says beside a computed reading what a person says of the change. The computed reading always stands first.
enum InterpretationText {
  /// The same where there is no style.
  static func plain(_ note: InterpretationNote) -> String { line(note).runs.map(\.text).joined() }

  static func line(_ note: InterpretationNote) -> StyledText {
    var text = StyledText(opening(note), .strong)
    text.append(" ")
    switch note.standing {
    case .contested:
      text.append("read as \(note.reading) by \(note.contest?.by ?? note.by): \(note.because)")
      if let contest = note.contest { text.append(" Why the computed reading is not followed: \(contest.reason)") }
    case .differs: text.append("read as \(note.reading) by \(note.by): \(note.because)")
    case .stale: text.append("an earlier wording was read as \(note.reading) by \(note.by): \(note.because)")
    case .open, .agreed: text.append(note.because)
    }
    text.append(" [\(signature(note))]", .quiet)
    return text
  }

  private static func opening(_ note: InterpretationNote) -> String {
    switch note.standing {
    case .agreed: "Interpretation, agreed:"
    case .contested: "Interpretation, contested:"
    case .differs: "Interpretation, differing and not settled:"
    case .stale: "Interpretation, out of date:"
    case .open: "Interpretation, with no computed verdict to test it:"
    }
  }

  private static func signature(_ note: InterpretationNote) -> String {
    var words = "\(note.id), \(note.by), \(note.status.rawValue)"
    if let certainty = note.certainty { words += ", certainty \(certainty.rawValue)" }
    return words
  }
}
