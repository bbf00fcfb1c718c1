import ArgumentParser
import PlanDiff
import PlanFiles
import PlanReports

/// The forms in which the outcome of `check` can be written.
enum CheckOutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, junit, tap, json, markdown
}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tests what people say changes mean against texts, rules and engine.",
    discussion: """
      Each claim holds, fails (the engine reads the change otherwise), is stale (a wording it was made on has changed), \
      contested (its author overrides the engine) or open (the engine gives no verdict). Ends with exit code 1 if any \
      claim fails or is stale.
      """)

  @Argument(help: ArgumentHelp("Files of claims; by default all in versions/interpretations/.", valueName: "file"))
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "Form of the report: text, junit, tap, json or markdown (what does not hold).", valueName: "format"))
  var format: CheckOutputFormat = .text

  @Option(
    help: ArgumentHelp(
      "Only claims whose name holds this, or with this address (europe#8); * stands for anything. May be given again.",
      valueName: "pattern"))
  var filter: [String] = []

  @ArgumentParser.Flag(help: "End with exit code 1 on contested and open claims too.")
  var strict = false

  @ArgumentParser.Flag(help: "List the claims that hold, too, and contested and open ones in full (text).")
  var all = false

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to a file, which is replaced only once the report is complete.", valueName: "file"))
  var output: String?

  @OptionGroup var plans: PlanOptions

  func run() throws {
    let library = InterpretationLibrary(plans: try plans.source.library)
    let rules = try Rules.english()
    let run = try ClaimFiles(files: files, library: library).check(rules: rules, filter: ClaimFilter(filter))
    if let output {
      try OutputFile(path: output).replace(with: report(Terminal.plain).render(run))
    } else {
      _ = StandardStream.output.write(report(Terminal.current()).render(run))
    }
    if !run.passes(strict: strict) { throw ExitCode(1) }
  }

  private func report(_ terminal: Terminal) -> any CheckFormat {
    switch format {
    case .text:
      CheckText(
        width: terminal.width, colour: terminal.hasColour, everything: all, brief: !all && !strict && filter.isEmpty)
    case .junit: CheckJUnit()
    case .tap: CheckTAP()
    case .json: CheckJSON()
    case .markdown: CheckMarkdown()
    }
  }
}

/// The files of claims a command speaks of.
struct ClaimFiles {
  let files: [String]
  let library: InterpretationLibrary

  var paths: [String] {
    get throws(CommandFailure) {
      let paths = files.isEmpty ? library.files : files
      if paths.isEmpty {
        throw CommandFailure(
          "there are no interpretations to check", expected: "files in versions/interpretations/",
          mend: "write some with 'plandiff draft OLD NEW', or name a file")
      }
      return paths
    }
  }

  func check(rules: RuleSet, filter: ClaimFilter) throws(CommandFailure) -> CheckRun {
    let paths = try self.paths
    let run = try CommandFailure.explaining { () throws(DiagnosticList) in
      try library.check(paths, rules: rules, filter: filter)
    }
    if run.results.isEmpty, !filter.patterns.isEmpty {
      let names = run.files.flatMap { file in file.set.interpretations.map(file.set.qualifiedID) }
      let near = NearNames.nearest(to: filter.patterns[0], among: names)
      throw CommandFailure(
        "no claim is named \(NearNames.listed(filter.patterns))",
        expected: "a part of a name such as us28-europe/nato-troops, or an address such as europe#8",
        mend: near.isEmpty ? "'plandiff check --all' lists the claims" : "did you mean \(NearNames.listed(near))?")
    }
    return run
  }
}
