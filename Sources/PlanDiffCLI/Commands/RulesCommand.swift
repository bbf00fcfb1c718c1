import ArgumentParser
import PlanDiff
import PlanReports

/// The formats a list of rules can be written in.
enum RulesOutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules that texts are read by, with where they stand and come from.",
    discussion: "What is asked for adds up: --table modality --level 8 lists the firmest cues of that table.")

  @Option(help: ArgumentHelp("Only this table, by letter, facet or file: a, modality.", valueName: "name"))
  var table: String?

  @Option(help: ArgumentHelp("Only cues that make this kind of norm: OBL or obligation.", valueName: "kind"))
  var kind: String?

  @Option(help: ArgumentHelp("Only cues of this level or step of a ladder.", valueName: "number"))
  var level: Int?

  @Option(help: ArgumentHelp("Only rules that these words fire, or that name them.", valueName: "text"))
  var word: String?

  @Option(help: ArgumentHelp("Form of the list: text or json.", valueName: "format"))
  var format: RulesOutputFormat = .text

  func run() throws {
    let rules = try Rules.english()
    let filter = RuleFilter(
      file: try table.map { try known($0, "table", RuleFilter.tableNames(rules)) },
      kind: try kind.map { try known($0, "kind", RuleFilter.kindNames) }, level: level, word: word)
    let listing = RuleListing(rules, filter: filter)
    let terminal = Terminal.current()
    let bytes =
      switch format {
      case .text: RulesText(width: terminal.width, colour: terminal.hasColour).render(listing)
      case .json: RulesJSON().render(listing)
      }
    _ = StandardStream.output.write(bytes)
  }

  private func known<Value>(
    _ name: String, _ option: String, _ values: [String: Value]
  ) throws(CommandFailure) -> Value {
    if let value = values[name.lowercased()] { return value }
    let near = NearNames.nearest(to: name, among: values.keys.sorted())
    throw CommandFailure(
      "no \(option) is called '\(name)'",
      expected: near.isEmpty ? "one of \(values.keys.sorted().joined(separator: ", "))" : "",
      mend: near.isEmpty ? "" : "did you mean \(NearNames.listed(near))?")
  }
}
