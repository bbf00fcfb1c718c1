import ArgumentParser
import PlanDiff
import PlanReports

/// The formats a table of versions can be written in.
enum TableOutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html, csv, docx
}

/// What the cells of a table speak of.
enum TableMode: String, EnumerableFlag {
  case cumulative, step

  static func help(for value: TableMode) -> ArgumentHelp? {
    switch value {
    case .cumulative: "Compare each version with the base (the default)."
    case .step: "Compare each version with the public one in the column before it."
    }
  }
}

struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: "Aligns many versions into rows: what each has in place of each provision.")

  @Argument(help: "Ids or files of the texts, two at least, in the order of the columns.")
  var versions: [String]

  @Option(help: ArgumentHelp("The version whose numbering is kept; by default the first.", valueName: "id"))
  var base: String?

  @ArgumentParser.Flag var mode: TableMode = .cumulative

  @Option(
    help: ArgumentHelp("Form of the table: text, markdown, html, csv or docx (through pandoc).", valueName: "format"))
  var format: TableOutputFormat = .text

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to a file, which is replaced only once the table is complete.", valueName: "file"))
  var output: String?

  @ArgumentParser.Flag(help: "Begin a CSV file with a byte order mark, by which some spreadsheets know UTF-8.")
  var bom = false

  @OptionGroup var plans: PlanOptions

  func validate() throws {
    if versions.count < 2 { throw ValidationError("one text is no table; expected two or more") }
  }

  func run() throws {
    let source = try plans.source
    let set = try VersionSource(source).versions(named: versions, base: base)
    let table = VersionTable(set, mode: mode == .step ? .step : .cumulative)
    if let writer {
      try ReportOutput(path: output).write(writer.render(table))
    } else {
      try WordOptions.write(WordTable().document(table), date: nil, to: output)
    }
  }

  /// The writer of the format; nil for docx, which another program packs.
  private var writer: (any TableFormat)? {
    switch format {
    case .docx: return nil
    case .markdown: return TableMarkdown()
    case .html: return TableHTML()
    case .csv: return TableCSV(hasByteOrderMark: bom)
    case .text:
      let terminal = output == nil ? Terminal.current() : Terminal.plain
      return TableText(width: terminal.width, colour: terminal.hasColour)
    }
  }
}
