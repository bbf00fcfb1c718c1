public import PlanDiff

/// The history of a provision for a repository or a note.
public struct HistoryMarkdown: Sendable {
  public init() {}

  public func render(_ history: ProvisionHistory) -> [UInt8] {
    let values: TemplateValues = [
      "title": Messages.historyTitle(history), "lead": Messages.historyLead,
      "engine": history.rules.map(Messages.engine), "steps": HistoryWords.all(history).map(step),
    ]
    return ReportTemplates.shared.render("history", values)
  }

  private func step(_ words: HistoryWords) -> TemplateValues {
    let step = words.step
    return [
      "place": step.plan.id + Messages.stands(step), "date": step.plan.date.map(Messages.date),
      "standing": words.standing.joined(separator: "; "), "sentences": words.sentences,
      "paragraphs": step.status == .stands ? step.text.split(separator: "\n").map(String.init) : [],
      "hasTerms": !words.terms.isEmpty,
      "terms": words.terms.map { ["heading": $0.heading, "words": $0.words] as TemplateValues },
      "origins": words.hasMixedOrigins
        ? step.origins.map { ["origin": $0.origin, "text": $0.text] as TemplateValues } : [],
      "originHeading": words.hasMixedOrigins ? Messages.originHeading : nil,
    ]
  }
}
