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
    let visible = lens.visibleChanges(of: comparison)
    let index = ComparisonIndex(comparison)
    var canvas = TextCanvas(width: width, colour: colour)
    TextHeading(comparison: comparison, visibleCount: visible.count, lens: lens, colour: colour).write(to: &canvas)
    let told = visible.filter { $0.label != .unchanged || isDisputed($0, in: comparison) }
    var entry = TextChangeEntry(comparison: comparison, index: index, colour: colour)
    switch grouping {
    case .order: entry.write(told, to: &canvas)
    case .topic:
      for group in topics(of: told, in: comparison) {
        canvas.blankLine()
        canvas.paragraph(group.id.map(index.title(ofTopic:)) ?? Messages.withoutTopic, .strong)
        canvas.paragraph(String(repeating: "─", count: min(width, 40)), .quiet)
        entry.topicAbove = group.id
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

  /// Changes under their first topic, topics in the order the plans declare them; what has none comes last.
  private func topics(of changes: [Change], in comparison: Comparison) -> [(id: String?, changes: [Change])] {
    var ids: [String] = []
    var seen: Set<String> = []
    let declared = (comparison.old.topics + comparison.new.topics).map(\.id)
    for id in declared + changes.compactMap(\.topics.first) where seen.insert(id).inserted {
      ids.append(id)
    }
    let groups = Dictionary(grouping: changes) { $0.topics.first }
    return (ids.map(Optional.some) + [nil]).compactMap { id in groups[id].map { (id, $0) } }
  }
}
