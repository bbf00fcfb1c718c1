/// A value of a YAML or JSON file with its place: the wall between the parsing library and our readers.
///
/// Scalars keep their written text; nothing is turned into numbers, dates or truth values.
struct DocumentNode {
  indirect enum Content {
    /// A scalar, and whether it stands in quotes or in a block.
    case text(String, quoted: Bool)
    case list([DocumentNode])
    case mapping([(key: DocumentNode, value: DocumentNode)])
  }

  let content: Content
  let position: Complaints.Position

  /// The written text of a scalar.
  var text: String? {
    if case .text(let text, _) = content { return text }
    return nil
  }

  /// True where nothing is written: an empty value, `~` or `null` without quotes.
  var isNothing: Bool {
    guard case .text(let text, quoted: false) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// What stands here, in words for a complaint.
  var kind: String {
    switch content {
    case .text(let text, _):
      return isNothing ? "nothing" : "the text '\(DocumentNode.shortened(text))'"
    case .list: return "a list"
    case .mapping: return "a mapping with keys"
    }
  }

  /// A text cut to a length that fits a complaint, on one line.
  static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    let start = line.unicodeScalars.prefix(40)
    let isCut = start.endIndex < line.unicodeScalars.endIndex || line.utf8.count < text.utf8.count
    return isCut ? String(start) + "…" : line
  }
}
