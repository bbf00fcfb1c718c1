import ArgumentParser
import PlanReports

/// `plandiff`: without a command's name, two texts are compared.
struct PlanDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plandiff",
    abstract: "Compares versions of a negotiated text, provision by provision; names what was softened or hardened.",
    usage: "plandiff <old> <new> [<options>]\nplandiff <command> …",
    discussion: """
      A text is named by the id of a plan in versions/ (in this folder or one above it) or by the path of a file: a plan \
      in YAML, or plain text or Markdown with printed numbers. Nothing is sent anywhere.

      Exit codes: 0 done, 1 a requested gate failed, 2 bad input or usage.
      """,
    version: "plandiff \(EngineVersion.current)",
    subcommands: [
      CompareCommand.self, ExplainCommand.self, ListCommand.self, ShowCommand.self, LintCommand.self,
      BatchCommand.self, CheckCommand.self, DraftCommand.self, AcceptCommand.self, AgreementCommand.self,
      ReportCommand.self, TableCommand.self, HistoryCommand.self, ChangelogCommand.self, RulesCommand.self,
    ],
    defaultSubcommand: CompareCommand.self)

  /// Names a plan should not have.
  static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }
}
