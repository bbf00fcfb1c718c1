import Dispatch
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
  /// Begins to read the rules on another thread. They take longer than two texts; whoever asks for them first waits for
  /// the rest.
  static func readAhead() {
    DispatchQueue.global(qos: .userInitiated).async { _ = try? RuleSet.english() }
  }

  static func english() throws(CommandFailure) -> RuleSet {
    do {
      return try RuleSet.english()
    } catch {
      throw CommandFailure(lines: ["\(error)"])
    }
  }
}
