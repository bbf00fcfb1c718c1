import ArgumentParser
import PlanDiff

@main
struct PlanDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "plandiff", abstract: "Compares versions of a negotiated text.")

  func run() throws {
    let rules = try RuleSet.english()
    print(rules.identity)
  }
}
