import ArgumentParser
import PlanDiff
import PlanFiles
import PlanReports

struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Pins the present wording and reading of claims, after showing them.",
    discussion: """
      Without --yes the claims are shown and nothing is written. Acceptances are appended to a claim's history; nothing \
      that stands in the file is changed.
      """)

  @Argument(
    help: ArgumentHelp("Claims by name or address, as in 'check --filter'.", valueName: "claim"))
  var claims: [String] = []

  @ArgumentParser.Flag(help: "All claims of the files.")
  var all = false

  @Option(
    help: ArgumentHelp("Only claims with this outcome: holds, fails, stale, contested or open.", valueName: "outcome"))
  var outcome: ClosedName<CheckResult.Outcome>?

  @ArgumentParser.Flag(help: "Only claims marked contested that the engine now reads as they do.")
  var settled = false

  @Option(help: ArgumentHelp("A file of claims; by default all in versions/interpretations/.", valueName: "file"))
  var file: [String] = []

  @Option(help: "Who accepts.")
  var by: String

  @Option(help: ArgumentHelp("The date, such as 2026-02-01.", valueName: "date"))
  var on: String

  @Option(help: ArgumentHelp("The claims' status from now on.", valueName: "draft|reviewed|approved|contested"))
  var status: ClosedName<Interpretation.Status>?

  @Option(help: "Why; needed with --status contested.")
  var reason: String?

  @ArgumentParser.Flag(help: "Write. Without it the claims are only shown.")
  var yes = false

  @OptionGroup var plans: PlanOptions

  func validate() throws {
    if claims.isEmpty, !all {
      throw ValidationError("no claim is named; expected names such as us28-europe/nato-troops; or give --all")
    }
    if status?.value == .contested, reason == nil {
      throw ValidationError("--status contested gives no reason; expected --reason with the reason")
    }
    if by.trimmed.isEmpty { throw ValidationError("--by is empty; expected a name") }
    if !ISODate.isValid(on) { throw ValidationError("--on is '\(on)'; expected a date such as 2026-02-01") }
  }

  func run() throws {
    let library = InterpretationLibrary(plans: try plans.source.library)
    let rules = try Rules.english()
    let files = ClaimFiles(files: file, library: library)
    let paths = try files.paths
    var run = try files.check(rules: rules, filter: ClaimFilter(all ? [] : claims))
    if let outcome = outcome?.value {
      for index in run.files.indices { run.files[index].results.removeAll { $0.outcome != outcome } }
    }
    if settled {
      for index in run.files.indices { run.files[index].results.removeAll { !$0.isSettled } }
    }
    let terminal = Terminal.current()
    _ = StandardStream.output.write(
      CheckText(width: terminal.width, colour: terminal.hasColour, everything: true).render(run))
    guard yes else {
      StandardStream.output.write(
        line: "\nNothing was written. Run again with --yes to accept \(Counted.claims(run.count)).")
      return
    }
    for (path, file) in zip(paths, run.files) where !file.results.isEmpty {
      try CommandFailure.explaining { () throws(DiagnosticList) in
        try accept(file, at: path, rules: rules)
      }
    }
    StandardStream.output.write(line: "\n\(Counted.claims(run.count)) accepted.")
  }

  private func accept(_ file: CheckRun.File, at path: String, rules: RuleSet) throws(DiagnosticList) {
    let checker = InterpretationChecker(comparison: file.comparison, rules: rules)
    var editor = try InterpretationEditor(path: path)
    let acceptances = file.results.map { result in
      let claim = result.interpretation
      let pin = checker.presentPin(of: claim)
      let deed: HistoryEntry.Deed = status?.value == .contested ? .contested : .accepted
      let entry = HistoryEntry(on: on, by: by.trimmed, did: deed, status: status?.value, reason: reason)
      return InterpretationEditor.Acceptance(
        id: claim.id, pin: pin == claim.pin ? nil : pin, entry: entry, wordings: checker.presentWordings(of: claim))
    }
    try editor.accept(acceptances)
    try editor.save()
  }
}

/// One of a closed list of names.
struct ClosedName<Value: RawRepresentable & CaseIterable>: ExpressibleByArgument where Value.RawValue == String {
  let value: Value

  init?(argument: String) {
    guard let value = Value(rawValue: argument) else { return nil }
    self.value = value
  }

  static var allValueStrings: [String] { Value.allCases.map(\.rawValue) }
}

/// Numbers with their noun.
enum Counted {
  static func claims(_ count: Int) -> String { "\(count) \(count == 1 ? "claim" : "claims")" }
}
