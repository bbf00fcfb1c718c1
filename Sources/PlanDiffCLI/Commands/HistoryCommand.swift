import ArgumentParser
import PlanDiff
import PlanReports

/// The formats a history can be written in.
enum HistoryFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown
}

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Follows one provision through all versions: which words are new, dropped, back.",
    discussion: """
      The versions are the plans of the same family, in the order of their basis and date. Splits and merges are \
      followed; of a version that is not public nothing is concluded.
      """)

  @Argument(help: ArgumentHelp("A provision of a plan, such as us28#8.", valueName: "plan#address"))
  var provision: String

  @Option(help: ArgumentHelp("Form of the history: text or markdown.", valueName: "format"))
  var format: HistoryFormat = .text

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to a file, which is replaced only once the history is complete.", valueName: "file"))
  var output: String?

  @OptionGroup var plans: PlanOptions

  func run() throws {
    let source = try plans.source
    let reference = PlanReference(provision)
    guard let address = reference.address else {
      throw CommandFailure("'\(provision)' names no provision", expected: "plan#address", mend: "write \(provision)#1")
    }
    let plan = try source.plan(named: reference.plan)
    try AddressCheck.require(address, in: plan)
    let family = PlanOrder.family(of: plan, among: try source.plans())
    let base = family.firstIndex { $0.id == plan.id } ?? 0
    let versions = try VersionSource(source).set(family, named: family.map(\.id), base: base)
    guard let history = ProvisionHistory(of: address, in: versions, rules: try Rules.english()) else {
      throw CommandFailure(
        "\(plan.id)#\(address) has no words of its own", expected: "a provision with a text",
        mend: "name one of its sub-points")
    }
    try ReportOutput(path: output).write(bytes(history))
  }

  private func bytes(_ history: ProvisionHistory) -> [UInt8] {
    switch format {
    case .markdown: return HistoryMarkdown().render(history)
    case .text:
      let terminal = output == nil ? Terminal.current() : Terminal.plain
      return HistoryText(width: terminal.width, colour: terminal.hasColour).render(history)
    }
  }
}
