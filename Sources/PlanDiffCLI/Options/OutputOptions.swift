import ArgumentParser
import Foundation
import PlanReports

/// The formats a comparison can be written in.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, html, json
}

/// The order in which a text report tells the changes.
enum ReportOrder: String, CaseIterable, ExpressibleByArgument {
  case order, topic
}

/// In what form a report is written, and where.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Form of the report: text, html or json.", valueName: "format"))
  var format: OutputFormat = .text

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to a file, which is replaced only once the report is complete.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Tell the changes by order of the texts or by topic.", valueName: "order|topic"))
  var by: ReportOrder = .order

  @Option(help: ArgumentHelp("Columns of a line; by default those of the terminal, or 100.", valueName: "columns"))
  var width: Int?

  func validate() throws {
    if let width, width < 40 || width > 1_000 {
      throw ValidationError("--width is \(width); expected 40 to 1000 columns")
    }
  }

  func report(lens: ReportLens) -> any ReportFormat {
    switch format {
    case .json: return JSONReport(lens: lens)
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
