import Foundation
import Testing

/// Compares bytes with a file that a person has looked at.
///
/// With `RECORD_GOLDENS=1` the file is written anew; the test then fails, so that a recording never passes unseen.
enum Golden {
  static func expect(
    _ bytes: [UInt8], matches name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(bytes).write(to: url)
      Issue.record("recorded \(name); look at it, then run without RECORD_GOLDENS", sourceLocation: sourceLocation)
      return
    }
    let golden = try String(decoding: Data(contentsOf: url), as: UTF8.self)
    let text = String(decoding: bytes, as: UTF8.self)
    if text == golden { return }
    let difference = zip(lines(text), lines(golden)).enumerated().first { $0.element.0 != $0.element.1 }
    let place = difference.map { "line \($0.offset + 1): \($0.element.0)\n  golden: \($0.element.1)" }
    Issue.record("\(name) differs: \(place ?? "one ends before the other")", sourceLocation: sourceLocation)
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures")
}
