import PlanDiff

/// Writes one change after another: where it stands, what it is called, the words, and the evidence.
struct TextChangeEntry {
  let comparison: Comparison
  let index: ComparisonIndex
  let colour: Bool
  /// The topic that the heading above names already.
  var topicAbove: String?

  func write(_ changes: [Change], to canvas: inout TextCanvas) {
    var previousIsRow = false
    for change in changes {
      let isRow = change.relation == .undisclosed
      if !(isRow && previousIsRow) { canvas.blankLine() }
      if isRow { row(change, to: &canvas) } else { entry(change, to: &canvas) }
      previousIsRow = isRow
    }
  }

  /// Provisions that say the same are listed by address alone.
  func writeUnchanged(_ changes: [Change], to canvas: inout TextCanvas) {
    if changes.isEmpty { return }
    var text = StyledText("Unchanged (\(changes.count)): ")
    for (place, change) in changes.enumerated() {
      let old = change.old.joined(separator: "+")
      let new = change.new.joined(separator: "+")
      if place > 0 { text.append(", ") }
      text.append(unbroken: old == new ? old : "\(old) → \(new)")
      if change.moved { text.append(unbroken: " (moved)") }
    }
    canvas.blankLine()
    canvas.paragraph(text, hanging: 2)
  }

  func entry(_ change: Change, to canvas: inout TextCanvas) {
    var heading = StyledText(places(change), .strong)
    append(titles(change), to: &heading)
    heading.append(Messages.label(change, uncertain: change.isUncertain), .strong)
    let remarks = remarks(change)
    if !remarks.isEmpty { heading.append("; " + remarks.joined(separator: "; ")) }
    canvas.paragraph(heading, hanging: 2)
    if !change.sentence.isEmpty { canvas.paragraph(change.sentence, indent: 2) }
    let redline = RedlineText(colour: colour).styled(redline(change))
    canvas.paragraph(redline, indent: 2, gutter: "│ ")
    for delta in change.deltas {
      var evidence = StyledText("· " + Messages.delta(delta) + " ")
      evidence.append(Messages.rule(delta), .quiet)
      canvas.paragraph(evidence, indent: 2, hanging: 2)
    }
    if !change.effects.isEmpty {
      canvas.paragraph("Effect " + Messages.effects(change.effects) + ".", indent: 2, hanging: 2)
    }
    if !change.related.isEmpty {
      canvas.paragraph("See also " + change.related.joined(separator: ", ") + ".", indent: 2, hanging: 2)
    }
    claims(change, to: &canvas)
    interpretations(change, to: &canvas)
  }

  /// A row about a text that is not public: one line, then who said what.
  private func row(_ change: Change, to canvas: inout TextCanvas) {
    let addresses = change.old.isEmpty ? change.new : change.old
    let outermost = addresses.filter { address in !addresses.contains { address.hasPrefix($0 + ".") } }
    var heading = StyledText(outermost.joined(separator: ", "), .strong)
    append(titles(change), to: &heading)
    if change.label == .removed,
      let claim = change.claims.first(where: { $0.named && $0.says == .removed }) ?? change.claims.first
    {
      heading.append(Messages.reportedRemoval(Messages.attribution(claim, source: source(of: claim))), .strong)
    } else {
      heading.append(Messages.label(change, uncertain: false), .strong)
    }
    canvas.paragraph(heading, hanging: 2)
    claims(change, to: &canvas)
    interpretations(change, to: &canvas)
  }

  /// What people say of the change, beside what is computed.
  private func interpretations(_ change: Change, to canvas: inout TextCanvas) {
    for note in comparison.interpretations[change.id] ?? [] {
      canvas.paragraph(InterpretationText.line(note), indent: 2, hanging: 2)
    }
  }

  private func claims(_ change: Change, to canvas: inout TextCanvas) {
    for claim in change.claims {
      canvas.paragraph("· " + Messages.claim(claim, source: source(of: claim)), indent: 2, hanging: 2)
    }
  }

  private func source(of claim: Claim) -> Source? {
    claim.source.flatMap { id in index.source(comparison.new.id + ":" + id) ?? index.source(id) }
  }

  /// `us28#8 → europe#8`; further addresses of a side drop the plan id: `us28#5 → europe#6, #7`.
  private func places(_ change: Change) -> String {
    let old = place(comparison.old.id, change.old)
    let new = place(comparison.new.id, change.new)
    if old.isEmpty { return new }
    return new.isEmpty ? old : "\(old) → \(new)"
  }

  private func place(_ plan: String, _ addresses: [String]) -> String {
    guard let first = addresses.first else { return "" }
    return ([plan + "#" + first] + addresses.dropFirst().map { "#" + $0 }).joined(separator: ", ")
  }

  private func append(_ title: String, to heading: inout StyledText) {
    if !title.isEmpty { heading.append(unbroken: "  ") }
    heading.append(title + ": ")
  }

  private func titles(_ change: Change) -> String {
    change.topics.filter { $0 != topicAbove }.map(index.title(ofTopic:)).joined(separator: ", ")
  }

  private func remarks(_ change: Change) -> [String] {
    Messages.structure(change) + change.flags.compactMap(Messages.flag)
  }

  /// The engine's redline, or the whole wording of the one side there is.
  private func redline(_ change: Change) -> [RedlineRun] {
    if !change.redline.isEmpty { return change.redline }
    switch change.relation {
    case .added: return change.new.compactMap { index.new[$0].map { RedlineRun(.insert, $0.text) } }
    default:
      guard change.label == .removed else { return [] }
      return change.old.compactMap { index.old[$0].map { RedlineRun(.delete, $0.text) } }
    }
  }
}

extension Change {
  /// Whether the label is shown with "possibly": chance of link and label together below one half.
  var isUncertain: Bool {
    (alignment?.certainty ?? 1) * confidence < PairComparator.leastChance
  }
}
