import Foundation

/// Runs the built `plandiff` as a user does.
struct Program {
  struct Outcome: Equatable {
    var code: Int32
    var output: String
    var error: String
  }

  /// The binary the test run has built.
  static let built = Bundle.main.bundleURL.appendingPathComponent("plandiff")

  var binary = Program.built
  var folder: URL?
  var environment: [String: String] = [:]

  /// - Parameters:
  ///   - arguments: What follows the program's name.
  ///   - input: What it reads on standard input.
  func run(_ arguments: [String], input: String = "") throws -> Outcome {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let paths = try ["input": input, "output": "", "error": ""].mapValues { text in
      try scratch.write(text, to: UUID().uuidString)
    }
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? Program.repository
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: paths["input"]?.path ?? "")
    process.standardOutput = FileHandle(forWritingAtPath: paths["output"]?.path ?? "")
    process.standardError = FileHandle(forWritingAtPath: paths["error"]?.path ?? "")
    try process.run()
    process.waitUntilExit()
    let read = { (name: String) in try paths[name].map { try String(contentsOf: $0, encoding: .utf8) } ?? "" }
    return Outcome(code: process.terminationStatus, output: try read("output"), error: try read("error"))
  }

  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
