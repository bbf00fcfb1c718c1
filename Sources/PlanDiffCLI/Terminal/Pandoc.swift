import Foundation
import PlanReports

/// The program that packs documents for word processors; found on the search path when it is needed.
struct Pandoc {
  private let program: URL

  /// - Parameter environment: Where `PATH` is looked up.
  init(environment: [String: String] = ProcessInfo.processInfo.environment) throws(CommandFailure) {
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let found = folders.map { URL(fileURLWithPath: $0).appendingPathComponent("pandoc") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    guard let found else {
      throw CommandFailure(
        "docx is written through pandoc, which is not on the search path", expected: "the program 'pandoc'",
        mend: "install the package 'pandoc' (Debian, Ubuntu: apt-get install pandoc; macOS: brew install pandoc)")
    }
    program = found
  }

  /// Packs a document. Neither the clock nor a person's own templates enter the file.
  ///
  /// - Parameter date: The day the file names as its own; without one it is 1 January 1980.
  func pack(_ document: WordDocument, date: String?) throws(CommandFailure) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("plandiff-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appendingPathComponent("in.md"), folder.appendingPathComponent("out.docx"))
    let log = folder.appendingPathComponent("log")
    let process = Process()
    process.executableURL = program
    process.arguments = [
      "--from", WordDocument.inputFormat, "--to", "docx", "--data-dir", folder.path, "--output", output.path,
      input.path,
    ]
    var environment = ProcessInfo.processInfo.environment
    environment["SOURCE_DATE_EPOCH"] = String(Pandoc.seconds(date))
    process.environment = environment
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(document.source).write(to: input)
      try Data().write(to: log)
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = try FileHandle(forWritingTo: log)
      try process.run()
      process.waitUntilExit()
      if process.terminationStatus == 0 { return Array(try Data(contentsOf: output)) }
    } catch {
      throw CommandFailure(at: program.path, "pandoc could not be run", mend: "run 'pandoc --version' to see why")
    }
    let said = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
    throw CommandFailure(
      at: program.path, "pandoc ended with code \(process.terminationStatus): \(said.trimmed)",
      expected: "a docx file", mend: "pandoc 2.10 or later is needed")
  }

  /// Seconds from 1970 to the start of a day (`2025-11-23`).
  private static func seconds(_ date: String?) -> Int {
    let parts = (date ?? "").split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return 315_532_800 }
    // Days of the civil calendar, the year beginning in March.
    let year = parts[1] > 2 ? parts[0] : parts[0] - 1
    let (era, month) = (year / 400, (parts[1] + 9) % 12)
    let yearOfEra = year - era * 400
    let day = (153 * month + 2) / 5 + parts[2] - 1
    return (era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + day - 719_468) * 86_400
  }
}
