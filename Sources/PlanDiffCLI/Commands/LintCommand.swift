import ArgumentParser
import PlanFiles

struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Checks plan files; by default every plan in versions/.")

  @Argument(help: ArgumentHelp("Plan files.", valueName: "file"))
  var files: [String] = []

  @OptionGroup var plans: PlanOptions

  func run() throws {
    let library = try plans.source.library
    if files.isEmpty, library.planIDs.isEmpty {
      throw CommandFailure("there are no plans to check", mend: "name a file, or a folder with --versions")
    }
    let diagnostics = files.isEmpty ? library.lint() : files.flatMap(library.lint)
    let count = files.isEmpty ? library.planIDs.count : files.count
    try LintOutcome(diagnostics: diagnostics, count: count).report()
  }
}

/// What a check of plan files found: warnings are told, errors end the run with exit code 2.
struct LintOutcome {
  let diagnostics: [Diagnostic]
  let count: Int

  func report() throws(CommandFailure) {
    let lines = diagnostics.map(\.description)
    if diagnostics.contains(where: { $0.severity == .error }) { throw CommandFailure(lines: lines) }
    for line in lines {
      StandardStream.error.write(line: line)
    }
    let warnings = lines.count == 1 ? "1 warning" : "\(lines.count) warnings"
    let outcome = lines.isEmpty ? "no faults found" : "no errors, \(warnings)"
    StandardStream.output.write(line: "\(count) \(count == 1 ? "file" : "files") checked, \(outcome)")
  }
}
