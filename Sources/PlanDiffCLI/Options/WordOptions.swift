import ArgumentParser
import PlanReports

/// What a docx file says of its tracked changes.
struct WordOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Author of the tracked changes in docx.", valueName: "name"))
  var author = "plandiff"

  @Option(
    help: ArgumentHelp("Day of the tracked changes in docx, such as 2025-11-23; by default none.", valueName: "day"))
  var date: String?

  func validate() throws {
    guard let date else { return }
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    let figures = parts.compactMap { $0.allSatisfy(\.isASCII) ? Int($0) : nil }
    guard parts.map(\.count) == [4, 2, 2], figures.count == 3, figures[0] >= 1980, (1...12).contains(figures[1]),
      (1...31).contains(figures[2])
    else { throw ValidationError("--date is '\(date)'; expected a day such as 2025-11-23, 1980 or later") }
  }

  var attribution: WordAttribution { WordAttribution(author: author, date: date) }

  /// Packs a document and writes it to its file.
  func write(_ document: WordDocument, to output: String?) throws {
    try WordOptions.write(document, date: date, to: output)
  }

  static func write(_ document: WordDocument, date: String?, to output: String?) throws(CommandFailure) {
    guard let output else {
      throw CommandFailure("docx is not written to a terminal", expected: "a file name", mend: "add -o changes.docx")
    }
    try ReportOutput(path: output).write(try Pandoc().pack(document, date: date))
  }
}
