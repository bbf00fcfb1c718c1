import ArgumentParser
import PlanDiff
import PlanFiles
import PlanReports

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Reports what became of each provision (the default command).")

  @Argument(help: "Id or file of the older text.")
  var old: String

  @Argument(help: "Id or file of the newer text.")
  var new: String

  @OptionGroup var plans: PlanOptions
  @OptionGroup var lensOptions: LensOptions
  @OptionGroup var outputOptions: OutputOptions
  @OptionGroup var wordOptions: WordOptions

  @Option(
    help: ArgumentHelp("End with exit code 1 if any change, shown or hidden, has one of these.", valueName: "labels"))
  var failOn: LabelList?

  @ArgumentParser.Flag(help: "Leave out what people say of the changes (versions/interpretations/).")
  var noInterpretations = false

  @ArgumentParser.Flag(
    help: "Both texts are renderings of one text (translations, transcriptions): report variance instead of changes.")
  var renderings = false

  func run() throws {
    Rules.readAhead()
    let source = try plans.source
    let claims = noInterpretations ? nil : self.claims(in: source.library)
    let (before, after) = (try source.plan(named: old), try source.plan(named: new))
    let pins = try PinSource(source.library).pins(before, named: old, after, named: new)
    let rules = try Rules.english()
    var comparison = Comparator(rules: rules).compare(before, after, pins: pins, asRenderings: renderings)
    if comparison.comparesRenderings, outputOptions.format == .svg {
      throw CommandFailure(
        "a card counts changes, and two renderings of one text have none",
        expected: "text, markdown, html, json, csv or docx", mend: "--format html is the page to read")
    }
    if !comparison.comparesRenderings, let claims = try claims?.value {
      comparison = comparison.interpreted(by: [claims], rules: rules)
    }
    try lensOptions.check(against: [comparison.old, comparison.new])
    if let report = outputOptions.report(lens: lensOptions.lens) {
      try outputOptions.write(report.render(comparison))
    } else {
      try wordOptions.write(redline(comparison, rules), to: outputOptions.output)
    }
    try LabelGate(labels: failOn?.labels ?? []).check(comparison)
  }
}

extension CompareCommand {
  /// The document of native tracked changes; it is made of whole texts, so no lens can hide a part of it.
  private func redline(_ comparison: Comparison, _ rules: RuleSet) throws(CommandFailure) -> WordDocument {
    if !lensOptions.lens.showsEverything {
      throw CommandFailure(
        "a docx redline holds both texts whole", expected: "no --only, --topic or --party", mend: "leave them out")
    }
    let words = PairComparator(rules: rules)
    return WordRedline(attribution: wordOptions.attribution).document(comparison) { old, new in
      words.compare(old: old, new: new).redline
    }
  }

  /// What people say of the changes, read on another thread while the texts and the rules are.
  private func claims(in library: PlanLibrary) -> ReadAhead<InterpretationSet?> {
    let (old, new) = (old, new)
    return ReadAhead { () throws(CommandFailure) in
      try CommandFailure.explaining { () throws(DiagnosticList) in
        try InterpretationLibrary(plans: library).interpretations(old: old, new: new)
      }
    }
  }
}

/// `--fail-on`: ends a run with exit code 1 where a label occurs.
struct LabelGate {
  let labels: [Label]

  func check(_ comparison: Comparison) throws(CommandFailure) {
    let found = labels.uniqued.sorted().filter { comparison.count(of: $0) > 0 }
    if found.isEmpty { return }
    let counts = found.map { "\(comparison.count(of: $0)) \($0.rawValue)" }.joined(separator: ", ")
    throw CommandFailure(lines: ["plandiff: --fail-on: \(counts)"], code: 1)
  }
}
