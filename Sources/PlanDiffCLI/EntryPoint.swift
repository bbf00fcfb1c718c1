import ArgumentParser
import Foundation

/// Starts the program and turns whatever ends it into a message and an exit code: 0 done, 1 a requested gate failed,
/// 2 bad input or usage.
@main
enum EntryPoint {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if arguments.first == "--version" {
        try ProgramVersion.write()
      } else {
        var command = try PlanDiffCommand.parseAsRoot(arguments)
        try command.run()
      }
    } catch {
      exit(Ending(error, arguments: arguments).finish())
    }
  }
}

/// What is said and returned when a run ends early.
struct Ending {
  let message: String
  let code: Int32

  init(_ error: any Error, arguments: [String]) {
    if let failure = error as? CommandFailure {
      message = failure.description
      code = failure.code
    } else if let code = error as? ExitCode {
      message = ""
      self.code = code.rawValue
    } else if PlanDiffCommand.exitCode(for: error) == .success {
      message = PlanDiffCommand.fullMessage(for: error)
      code = 0
    } else {
      let hint = Ending.hint(for: arguments)
      var text = PlanDiffCommand.fullMessage(for: error)
      if text.hasPrefix("Error: ") { text = "plandiff: error: " + text.dropFirst("Error: ".count) }
      message = hint.isEmpty ? text : hint + "\n" + text
      code = 2
    }
  }

  /// Prints the message where it belongs and hands back the exit code.
  func finish() -> Int32 {
    if !message.isEmpty {
      let bytes = Array((message + "\n").utf8)
      if code == 0 { _ = StandardStream.output.write(bytes) } else { _ = StandardStream.error.write(bytes) }
    }
    return code
  }

  /// A misspelt command is read as the name of a plan; say so where a command has a similar name.
  private static func hint(for arguments: [String]) -> String {
    guard let first = arguments.first, !first.hasPrefix("-") else { return "" }
    let commands = PlanDiffCommand.commandNames
    guard !commands.contains(first) else { return "" }
    let near = NearNames.nearest(to: first, among: commands)
    if near.isEmpty { return "" }
    return "plandiff: '\(first)' is no command and was read as a plan; did you mean \(NearNames.listed(near))?"
  }
}
