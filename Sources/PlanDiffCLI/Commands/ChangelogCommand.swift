import ArgumentParser
import PlanDiff
import PlanReports

struct ChangelogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changelog",
    abstract: "Writes the history of the plans as a change log, newest version first (Markdown).",
    discussion: "versions/CHANGELOG.md is its output: plandiff changelog -o versions/CHANGELOG.md")

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to a file, which is replaced only once the log is complete.", valueName: "file"))
  var output: String?

  @OptionGroup var plans: PlanOptions

  func run() throws {
    let source = try plans.source
    let all = try source.plans()
    let comparator = Comparator(rules: try Rules.english())
    let pins = PinSource(source.library)
    var entries: [ChangelogEntry] = []
    for plan in all where plan.renderingOf == nil {
      let basis = all.first { $0.id == plan.basis }
      let comparison = try basis.map { comparator.compare($0, plan, pins: try pins.pins($0, plan)) }
      entries.append(ChangelogEntry(plan: plan, comparison: comparison))
    }
    try ReportOutput(path: output).write(ChangelogMarkdown().render(entries))
  }
}
