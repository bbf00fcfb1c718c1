public import PlanDiff

/// The word-by-word difference as running text: `[-deleted-]` and `{+inserted+}`, or struck and underlined in colour.
public struct RedlineText: Sendable {
  private let colour: Bool
  /// Equal runs with more words than this are shortened in the middle.
  private static let longestEqualRun = 60
  private static let wordsKept = 20

  public init(colour: Bool) {
    self.colour = colour
  }

  public func styled(_ runs: [RedlineRun]) -> StyledText {
    var text = StyledText()
    var previous = RedlineRun.Operation.equal
    for run in runs where !run.text.isEmpty {
      switch run.operation {
      case .equal: equal(run.text, into: &text)
      case .delete: marked(run.text, "[-", "-]", .deleted, apart: previous == .insert, into: &text)
      case .insert: marked(run.text, "{+", "+}", .inserted, apart: previous == .delete, into: &text)
      }
      previous = run.operation
    }
    return text
  }

  private func equal(_ run: String, into text: inout StyledText) {
    let words = run.split(whereSeparator: \.isWhitespace)
    guard words.count > RedlineText.longestEqualRun else { return text.append(run) }
    let kept = RedlineText.wordsKept
    if run.first?.isWhitespace == true { text.append(" ") }
    text.append(words.prefix(kept).joined(separator: " ") + " ")
    text.append(Messages.elision(words.count - 2 * kept), .quiet)
    text.append(" " + words.suffix(kept).joined(separator: " "))
    if run.last?.isWhitespace == true { text.append(" ") }
  }

  private func marked(
    _ run: String, _ open: String, _ close: String, _ style: TextStyle, apart: Bool, into text: inout StyledText
  ) {
    let words = run.drop { $0.isWhitespace }
    let leading = run.startIndex < words.startIndex || apart
    if leading { text.append(" ") }
    guard let last = words.lastIndex(where: { !$0.isWhitespace }) else {
      if !colour { text.append("\(open) \(close)", style) }
      return
    }
    let trimmed = String(words[...last])
    text.append(colour ? trimmed : open + trimmed + close, style)
    if words.index(after: last) < words.endIndex { text.append(" ") }
  }
}
