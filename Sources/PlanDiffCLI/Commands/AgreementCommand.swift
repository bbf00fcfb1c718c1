import ArgumentParser
import PlanDiff
import PlanFiles
import PlanReports

struct AgreementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement", abstract: "Says how far two people's claims about the same changes agree.",
    discussion: "Prints Cohen's kappa for each label and the changes to talk about.")

  @Argument(help: "The claims of one person.")
  var first: String

  @Argument(help: "The claims of another.")
  var second: String

  @Option(help: ArgumentHelp("Form of the report: text or json.", valueName: "format"))
  var format: OutputFormat = .text

  func run() throws {
    let agreement = try CommandFailure.explaining { () throws(DiagnosticList) in
      let reader = InterpretationReader()
      return Agreement(try reader.read(path: first), try reader.read(path: second))
    }
    guard agreement.first.old == agreement.second.old, agreement.first.new == agreement.second.new else {
      throw CommandFailure(
        at: second, "the claims are about \(agreement.second.old) and \(agreement.second.new)",
        expected: "claims about \(agreement.first.old) and \(agreement.first.new), as in \(first)")
    }
    let terminal = Terminal.current()
    let report = AgreementReport(width: terminal.width, colour: terminal.hasColour)
    switch format {
    case .text: _ = StandardStream.output.write(report.render(agreement))
    default: _ = StandardStream.output.write(report.renderJSON(agreement))
    }
  }
}
