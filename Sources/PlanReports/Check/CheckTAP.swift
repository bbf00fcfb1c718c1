public import PlanDiff

/// The outcome of `check` in the Test Anything Protocol, version 14: contested and open claims are `TODO`.
public struct CheckTAP: CheckFormat {
  public static let name = "tap"

  public init() {}

  public func render(_ run: CheckRun) -> [UInt8] {
    var lines = ["TAP version 14", "1..\(run.count)"]
    var number = 0
    for file in run.files {
      for result in file.results {
        number += 1
        lines += self.lines(result, number, file)
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func lines(_ result: CheckResult, _ number: Int, _ file: CheckRun.File) -> [String] {
    let name = CheckTAP.escaped(
      "\(file.set.qualifiedID(result.interpretation)) \(CheckMessages.places(result.interpretation, file))")
    switch result.outcome {
    case .holds: return ["ok \(number) - \(name)"]
    case .contested, .open:
      return ["not ok \(number) - \(name) # TODO \(result.outcome.rawValue): \(CheckMessages.summary(result))"]
    case .fails, .stale:
      let text = CheckText().render(result, in: file)
      let diagnosis = text.split(separator: "\n").map { "    " + $0 }
      let head = ["not ok \(number) - \(name)", "  ---", "  outcome: \(result.outcome.rawValue)", "  message: |"]
      return head + diagnosis + ["  ..."]
    }
  }

  /// A number sign would begin a directive.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "\\" || character == "#" { result += "\\" }
      result.append(character)
    }
    return result
  }
}
