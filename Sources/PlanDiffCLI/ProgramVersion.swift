import PlanDiff
import PlanReports

/// What `plandiff --version` says: the versions a reading depends on.
enum ProgramVersion {
  static func write() throws {
    let rules = try Rules.english().identity
    StandardStream.output.write(
      line: "plandiff \(EngineVersion.current)\nrules \(rules.id) \(rules.version) sha256:\(rules.sha256)")
  }
}

/// Loads the built-in rules.
enum Rules {
  static func english() throws(CommandFailure) -> RuleSet {
    do {
      return try RuleSet.english()
    } catch {
      throw CommandFailure(lines: ["\(error)"])
    }
  }
}
