import PlanDiff

/// What is said of each version in a history, alike in every format.
struct HistoryWords {
  let step: ProvisionHistory.Step
  let isFirst: Bool

  /// How the provision stands in the version.
  var standing: [String] {
    switch step.status {
    case .absent: return [Messages.notThere]
    case .undisclosed: return [Messages.disclosureUnknown]
    case .reportedRemoved:
      let claim = step.claims.first { $0.named && $0.says == .removed } ?? step.claims.first
      let source = step.plan.sources.first { $0.id == claim?.source }
      return [
        claim.map { Messages.reportedRemoval(Messages.attribution($0, source: source)) } ?? Label.removed.rawValue
      ]
    case .stands: break
    }
    if isFirst { return [Messages.firstWording] }
    var words: [String] = step.absentFrom.isEmpty ? [] : [Messages.backAfter(step.absentFrom)]
    if let against = step.against {
      words += step.changes.filter { step.absentFrom.isEmpty || $0.relation != .added }
        .map { Messages.step($0, against, step.plan.id) }
    }
    return words
  }

  /// The sentences of the changes that are more than a place.
  var sentences: [String] {
    if step.status != .stands { return [] }
    return step.changes.filter { ![.unchanged, .added, .removed].contains($0.label) }.map(\.sentence)
      .filter { !$0.isEmpty }
  }

  /// `Dropped: “…”; “…”.` for each kind of event.
  var terms: [(heading: String, words: String)] {
    [TermEvent.Kind.dropped, .introduced, .returned].compactMap { kind in
      let events = step.terms.filter { $0.kind == kind }
      if events.isEmpty { return nil }
      let words = events.map { Messages.term($0, here: step.plan.id) }.joined(separator: "; ")
      return (Messages.termHeading(kind), words)
    }
  }

  /// Whether the wording has words of more than one version.
  var hasMixedOrigins: Bool { Set(step.origins.map(\.origin)).count > 1 }

  static func all(_ history: ProvisionHistory) -> [HistoryWords] {
    let first = history.steps.firstIndex { $0.status == .stands }
    return history.steps.enumerated().map { HistoryWords(step: $1, isFirst: $0 == first) }
  }
}
