public import PlanDiff

/// The report for people at a terminal: what changed, for whom, on which words, and what is not known.
public struct TextReport: ReportFormat {
  /// The order in which changes are told.
  public enum Grouping: String, Sendable, CaseIterable {
    case order, topic
  }

  public static let name = "text"

  private let width: Int
  private let colour: Bool
  private let grouping: Grouping
  private let lens: ReportLens

  public init(
    width: Int = 100, colour: Bool = false, groupBy grouping: Grouping = .order, lens: ReportLens = ReportLens()
  ) {
    self.width = width
    self.colour = colour
    self.grouping = grouping
    self.lens = lens
  }

  public func render(_ comparison: Comparison) -> [UInt8] {
    if comparison.comparesRenderings {
      return VarianceText(width: width, colour: colour, grouping: grouping, lens: lens).render(comparison)
    }
    let visible = lens.visibleChanges(of: comparison)
    let index = ComparisonIndex(comparison)
    var canvas = TextCanvas(width: width, colour: colour)
    TextHeading(comparison: comparison, visibleCount: visible.count, lens: lens, colour: colour).write(to: &canvas)
    let told = visible.filter { $0.label != .unchanged || isDisputed($0, in: comparison) }
    var entry = TextChangeEntry(comparison: comparison, index: index, colour: colour)
    switch grouping {
    case .order: entry.write(told, to: &canvas)
    case .topic:
      for group in ChangeGroups(byTopic: told, in: comparison).groups {
        canvas.blankLine()
        canvas.paragraph(group.topic.map(index.title(ofTopic:)) ?? Messages.withoutTopic, .strong)
        canvas.paragraph(String(repeating: "─", count: min(width, 40)), .quiet)
        entry.topicAbove = group.topic
        entry.write(group.changes, to: &canvas)
      }
    }
    if visible.isEmpty {
      canvas.blankLine()
      canvas.paragraph(Messages.noChanges)
    }
    entry.writeUnchanged(visible.filter { $0.label == .unchanged && !isDisputed($0, in: comparison) }, to: &canvas)
    return canvas.bytes
  }

  /// Whether somebody reads a change otherwise than the engine.
  private func isDisputed(_ change: Change, in comparison: Comparison) -> Bool {
    let standing = comparison.interpretations[change.id].flatMap(InterpretationNote.weightiest)
    return standing != nil && standing != .agreed
  }
}
