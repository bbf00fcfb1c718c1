public import PlanDiff

/// A comparison as a document with native tracked changes: accepting all gives the newer text, rejecting all the older.
///
/// Above the text stand its title, the notices and the engine, which are no part of either text and not tracked.
public struct WordRedline: Sendable {
  private let attribution: WordAttribution

  public init(attribution: WordAttribution = WordAttribution()) {
    self.attribution = attribution
  }

  /// - Parameter redline: The word-by-word difference of two texts.
  public func document(
    _ comparison: Comparison, redline: @escaping (String, String) -> [RedlineRun]
  ) -> WordDocument {
    var writer = OpenXMLWriter(attribution: attribution)
    writer.paragraph([.init(text: Messages.heading(comparison.old, comparison.new))], style: "Title")
    for plan in [comparison.old, comparison.new] {
      writer.paragraph([.init(text: Messages.plan(plan) + ".", properties: OpenXMLWriter.small)])
    }
    for notice in comparison.notices {
      writer.paragraph([.init(text: "Note: " + notice, properties: OpenXMLWriter.small)])
    }
    writer.paragraph([.init(text: Messages.engine(comparison.rules), properties: OpenXMLWriter.small)])
    for piece in TrackedParagraphs(comparison, redline: redline).pieces { write(piece, to: &writer) }
    return WordDocument(body: writer.body)
  }

  private func write(_ piece: TrackedParagraphs.Piece, to writer: inout OpenXMLWriter) {
    switch piece {
    case .deleted(let paragraph):
      writer.paragraph(
        [.init(operation: .delete, text: paragraph.label + paragraph.text)], mark: .delete, style: "BodyText",
        indent: paragraph.depth * 480)
    case .inserted(let paragraph):
      writer.paragraph(
        [.init(operation: .insert, text: paragraph.label + paragraph.text)], mark: .insert, style: "BodyText",
        indent: paragraph.depth * 480)
    case .kept(_, let paragraph, let runs):
      writer.paragraph(
        runs.map { .init(operation: $0.operation, text: $0.text) }, style: "BodyText", indent: paragraph.depth * 480)
    }
  }
}

extension OpenXMLWriter {
  /// Nine points.
  static let small = "<w:sz w:val=\"18\"/>"
  /// Ten points.
  static let middling = "<w:sz w:val=\"20\"/>"
  static let strong = "<w:b/>"
  static let smallItalic = "<w:i/><w:sz w:val=\"18\"/>"
}
