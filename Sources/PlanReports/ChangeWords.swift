import PlanDiff

/// What a change is called and the words it shows, alike in every format.
enum ChangeWords {
  static func verdict(_ change: Change, _ comparison: Comparison, _ index: ComparisonIndex) -> String {
    if change.relation == .undisclosed, change.label == .removed,
      let claim = change.claims.first(where: { $0.named && $0.says == .removed }) ?? change.claims.first
    {
      let attribution = Messages.attribution(claim, source: index.source(of: claim, in: comparison.new))
      return Messages.reportedRemoval(attribution)
    }
    return Messages.label(change, uncertain: change.isUncertain)
  }

  /// The engine's redline, or the wording that is known where there is nothing to compare it with. One list of runs a
  /// paragraph.
  static func redline(_ change: Change, _ index: ComparisonIndex) -> [[RedlineRun]] {
    if !change.redline.isEmpty { return [change.redline] }
    let operation: RedlineRun.Operation =
      switch change.relation {
      case .added: .insert
      case .removed: .delete
      default: .equal
      }
    let isNew = change.old.isEmpty || change.label == .unchanged && !change.new.isEmpty
    let texts = isNew ? change.new.map { index.new[$0]?.text } : change.old.map { index.old[$0]?.text }
    return texts.compactMap { text in
      guard let text, !text.isEmpty else { return nil }
      return [RedlineRun(operation, text)]
    }
  }
}
