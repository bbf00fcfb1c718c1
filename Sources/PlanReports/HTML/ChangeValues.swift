import PlanDiff

/// One change on the page: where, what it is called, one sentence, both wordings, and the evidence folded away.
struct ChangeValues {
  let comparison: Comparison
  let index: ComparisonIndex
  let tags: [String: LensValues.Tags]
  /// Places already given to an earlier change: a name stands once in a page.
  private var usedAnchors: Set<String> = []

  init(comparison: Comparison, index: ComparisonIndex, tags: [String: LensValues.Tags]) {
    self.comparison = comparison
    self.index = index
    self.tags = tags
  }

  mutating func values(of change: Change) -> TemplateValues {
    let sides = sides(of: change)
    let notes = comparison.interpretations[change.id] ?? []
    return [
      "label": change.label.rawValue, "size": change.barHeight, "anchor": AnchorName.change(change),
      "topicIds": tags[change.id]?.topics ?? "", "partyIds": tags[change.id]?.parties ?? "",
      "places": PlaceName.of(change, in: comparison), "topics": change.topics.map(index.title(ofTopic:)),
      "glyph": Messages.glyph(change.label), "words": ChangeWords.verdict(change, comparison, index),
      "remarks": Messages.structure(change) + change.flags.compactMap(Messages.flag),
      // Where nothing but the label could be said, the label says it.
      "sentence": change.label == .unchanged || change.label == .undisclosed ? nil : change.sentence.unlessEmpty,
      "single": sides.count == 1, "sides": sides,
      "effects": change.effects.isEmpty ? nil : "Effect " + Messages.effects(change.effects) + ".",
      "claims": change.claims.map { Messages.claim($0, source: index.source(of: $0, in: comparison.new)) },
      "notes": notes.filter { $0.standing != .agreed }.map(InterpretationText.plain),
      "evidence": EvidenceValues(comparison: comparison, index: index).values(of: change, notes: notes),
    ]
  }

  private mutating func sides(of change: Change) -> [TemplateValues] {
    let old = change.old.map { (address: $0, text: index.old[$0]?.text ?? "") }
    let new = change.new.map { (address: $0, text: index.new[$0]?.text ?? "") }
    if change.label == .unchanged, old.map(\.text) == new.map(\.text) {
      var values = side(.new, Messages.bothTexts, MarkedSide(new, redline: [], own: .insert))
      if var parts = values["parts"] as? [TemplateValues], let first = parts.first {
        var marked = first
        marked["marks"] = change.old.compactMap { free(AnchorName.provision(.old, $0)) }
        parts[0] = marked
        values["parts"] = parts
      }
      return [values]
    }
    let isRow = change.relation == .undisclosed
    var left = side(.old, comparison.old.id, MarkedSide(old, redline: runs(change, .delete), own: .delete))
    var right = side(.new, comparison.new.id, MarkedSide(new, redline: runs(change, .insert), own: .insert))
    if old.isEmpty { left["nothing"] = Messages.noCounterpart(comparison.old) }
    if new.isEmpty { right["nothing"] = isRow ? Messages.disclosureUnknown : Messages.noCounterpart(comparison.new) }
    return [left, right]
  }

  /// The engine's redline, or the whole wording where only one side has one.
  private func runs(_ change: Change, _ operation: RedlineRun.Operation) -> [RedlineRun] {
    if !change.redline.isEmpty || change.relation == .undisclosed { return change.redline }
    let texts = operation == .delete ? change.old.map { index.old[$0] } : change.new.map { index.new[$0] }
    let isAlone = change.old.isEmpty || change.new.isEmpty
    guard isAlone else { return [] }
    return [RedlineRun(operation, texts.compactMap { $0?.text }.joined(separator: "\n"))]
  }

  private mutating func side(_ side: AnchorName.Side, _ heading: String, _ marked: MarkedSide) -> TemplateValues {
    let plan = side == .old ? comparison.old : comparison.new
    let provisions = side == .old ? index.old : index.new
    var parts: [TemplateValues] = []
    var alternatives: [TemplateValues] = []
    for part in marked.parts {
      let provision = provisions[part.address]
      parts.append([
        "anchor": free(AnchorName.provision(side, part.address)), "marks": nil, "language": plan.language,
        "place": marked.parts.count > 1 ? "#" + part.address : nil,
        "runs": part.tidyRuns.map(ChangeValues.run), "state": provision.flatMap { Messages.state($0) },
      ])
      for text in provision?.alternatives ?? [] {
        alternatives.append(["name": Messages.alternative, "text": text, "language": plan.language])
      }
    }
    return [
      "side": side.rawValue, "heading": heading, "parts": parts, "alternatives": alternatives, "nothing": nil,
    ]
  }

  static func run(_ run: RedlineRun) -> TemplateValues {
    switch run.operation {
    case .equal: ["equal": run.text, "delete": nil, "insert": nil]
    case .delete: ["equal": nil, "delete": run.text, "insert": nil]
    case .insert: ["equal": nil, "delete": nil, "insert": run.text]
    }
  }

  private mutating func free(_ anchor: String) -> String? {
    usedAnchors.insert(anchor).inserted ? anchor : nil
  }
}
