/// A document on its way to docx: the input of pandoc, which packs it.
///
/// The body is written as WordprocessingML, so that every tracked change is exactly ours; pandoc adds the styles and the
/// package around it.
public struct WordDocument: Sendable, Equatable {
  /// How pandoc has to read `source`.
  public static let inputFormat = "markdown+raw_attribute"

  public let source: [UInt8]

  /// - Parameter body: Paragraphs and tables of WordprocessingML.
  init(body: String) {
    source = Array("```{=openxml}\n\(body)```\n".utf8)
  }
}

/// Who is named for the tracked changes, and when: as the user chose, and nothing else.
public struct WordAttribution: Sendable, Equatable {
  public var author: String
  /// ISO 8601 day; nil leaves the date out.
  public var date: String?

  public init(author: String = "plandiff", date: String? = nil) {
    self.author = author
    self.date = date
  }
}
