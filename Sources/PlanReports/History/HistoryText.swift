public import PlanDiff

/// The history of a provision for a terminal.
public struct HistoryText: Sendable {
  private let width: Int
  private let colour: Bool

  public init(width: Int = 100, colour: Bool = false) {
    self.width = width
    self.colour = colour
  }

  public func render(_ history: ProvisionHistory) -> [UInt8] {
    var canvas = TextCanvas(width: width, colour: colour)
    canvas.paragraph(Messages.historyTitle(history), .strong)
    canvas.paragraph(Messages.historyLead)
    if let rules = history.rules { canvas.paragraph(Messages.engine(rules), .quiet) }
    for words in HistoryWords.all(history) { write(words, to: &canvas) }
    return canvas.bytes
  }

  private func write(_ words: HistoryWords, to canvas: inout TextCanvas) {
    let step = words.step
    canvas.blankLine()
    var heading = StyledText(step.plan.id + Messages.stands(step), .strong)
    if let date = step.plan.date { heading.append(" (\(Messages.date(date)))", .quiet) }
    heading.append(": \(words.standing.joined(separator: "; ")).")
    canvas.paragraph(heading, hanging: 2)
    if step.status == .stands {
      for part in step.text.split(separator: "\n") { canvas.paragraph(String(part), indent: 6) }
    }
    for sentence in words.sentences { canvas.paragraph(sentence, indent: 2, hanging: 2) }
    for (heading, terms) in words.terms {
      var line = StyledText("\(heading): ", .strong)
      line.append(terms + ".")
      canvas.paragraph(line, indent: 2, hanging: 2)
    }
    guard words.hasMixedOrigins else { return }
    var line = StyledText(Messages.originHeading + " ", .strong)
    for run in step.origins {
      line.append("[\(run.origin)] ", .quiet)
      line.append(run.text + " ")
    }
    canvas.paragraph(line, indent: 2, hanging: 2)
  }
}
