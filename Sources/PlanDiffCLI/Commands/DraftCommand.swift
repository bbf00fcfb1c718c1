import ArgumentParser
import PlanDiff
import PlanFiles
import PlanReports

struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "Writes a file with one draft claim for each change, for a person to edit.",
    discussion: "Where the file is there already, claims that are missing are appended and nothing else is touched.")

  @Argument(help: "Id or file of the older text.")
  var old: String

  @Argument(help: "Id or file of the newer text.")
  var new: String

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "The file; by default versions/interpretations/OLD-NEW.yaml; - for standard output.", valueName: "file"))
  var output: String?

  @Option(help: "Who drafts.")
  var by: String = ""

  @Option(help: ArgumentHelp("The date for the history, such as 2026-02-01.", valueName: "date"))
  var on: String?

  @OptionGroup var plans: PlanOptions

  func validate() throws {
    if let on, !ISODate.isValid(on) { throw ValidationError("--on is '\(on)'; expected a date such as 2026-02-01") }
    if on != nil, by.trimmed.isEmpty { throw ValidationError("--on stands alone; expected --by with a name too") }
  }

  func run() throws {
    let source = try plans.source
    let (before, after) = (try source.plan(named: old), try source.plan(named: new))
    let pins = try PinSource(source.library).pins(before, named: old, after, named: new)
    let comparison = Comparator(rules: try Rules.english()).compare(before, after, pins: pins)
    let draft = InterpretationDraft(comparison: comparison, by: by.trimmed, on: on)
    if output == "-" {
      _ = StandardStream.output.write(Array(draft.file().utf8))
      return
    }
    let library = InterpretationLibrary(plans: source.library)
    guard let path = output ?? library.path(old: comparison.old.id, new: comparison.new.id) else {
      throw CommandFailure("there is no folder 'versions' here or above", mend: "name a file with -o")
    }
    let count = try CommandFailure.explaining { () throws(DiagnosticList) in try draft.write(to: path) }
    StandardStream.output.write(line: "\(Counted.claims(count)) written to \(path)")
  }
}

/// A date as the history of a claim takes it.
enum ISODate {
  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, zip(parts, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return false }
    return (1...12).contains(Int(parts[1]) ?? 0) && (1...31).contains(Int(parts[2]) ?? 0)
  }
}
