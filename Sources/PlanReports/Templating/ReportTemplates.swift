import Mustache

/// The templates of the reports, embedded in the program.
///
/// Every template names its content type in its first line, so that whatever is put in is escaped for the language it
/// stands in; only style and script, which are ours, are put in as they are.
struct ReportTemplates: Sendable {
  /// Templates that are parsed once for the run of the program.
  static let shared = ReportTemplates(EmbeddedTemplates.files)

  private let library: MustacheLibrary
  /// Style sheets and scripts by file name.
  private let plain: [String: String]

  init(_ files: [(name: String, text: String)]) {
    MustacheContentTypes.register(MarkupContent(), named: "MARKUP")
    MustacheContentTypes.register(MarkdownContent(), named: "MARKDOWN")
    var library = MustacheLibrary()
    var plain: [String: String] = [:]
    for file in files {
      guard file.name.hasSuffix(".mustache") else {
        plain[file.name] = file.text
        continue
      }
      do {
        try library.register(file.text, named: String(file.name.dropLast(".mustache".count)))
      } catch {
        // The templates are part of the program and parsed by its tests.
        preconditionFailure("template \(file.name): \(error)")
      }
    }
    self.library = library
    self.plain = plain
  }

  func render(_ name: String, _ values: TemplateValues) -> [UInt8] {
    Array((library.render(values, withTemplate: name) ?? "").utf8)
  }

  /// The text of a style sheet or script.
  func text(of name: String) -> String { plain[name] ?? "" }
}
