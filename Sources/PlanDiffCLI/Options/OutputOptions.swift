import ArgumentParser
import Foundation
import PlanReports

/// The formats a comparison can be written in.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html, json, csv, svg, docx
}

/// The order in which a text report tells the changes.
enum ReportOrder: String, CaseIterable, ExpressibleByArgument {
  case order, topic
}

/// The shape of a card.
enum CardShape: String, CaseIterable, ExpressibleByArgument {
  case landscape, square
}

/// In what form a report is written, and where.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Form of the report: text, markdown, html, json, csv, svg or docx (through pandoc).", valueName: "format"))
  var format: OutputFormat = .text

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to a file, which is replaced only once the report is complete.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Tell the changes by order of the texts or by topic.", valueName: "order|topic"))
  var by: ReportOrder = .order

  @ArgumentParser.Flag(help: "Begin a CSV file with a byte order mark, by which some spreadsheets know UTF-8.")
  var bom = false

  @Option(help: ArgumentHelp("Shape of an SVG card.", valueName: "landscape|square"))
  var card: CardShape = .landscape

  @Option(help: ArgumentHelp("Columns of a line; by default those of the terminal, or 100.", valueName: "columns"))
  var width: Int?

  func validate() throws {
    if let width, width < 40 || width > 1_000 {
      throw ValidationError("--width is \(width); expected 40 to 1000 columns")
    }
  }

  /// The writer of the format; nil for docx, which another program packs.
  func report(lens: ReportLens) -> (any ReportFormat)? {
    switch format {
    case .docx: return nil
    case .json: return JSONReport(lens: lens)
    case .markdown: return MarkdownReport(groupBy: by == .topic ? .topic : .order, lens: lens)
    case .csv: return CSVReport(lens: lens, hasByteOrderMark: bom)
    case .svg: return SVGCard(shape: card == .square ? .square : .landscape)
    case .html: return HTMLReport(groupBy: by == .topic ? .topic : .order, lens: lens)
    case .text:
      let terminal = output == nil ? Terminal.current() : Terminal.plain
      return TextReport(
        width: width ?? terminal.width, colour: terminal.hasColour, groupBy: by == .topic ? .topic : .order, lens: lens)
    }
  }

  func write(_ bytes: [UInt8]) throws {
    if let output {
      try OutputFile(path: output).replace(with: bytes)
    } else {
      _ = StandardStream.output.write(bytes)
    }
  }
}
