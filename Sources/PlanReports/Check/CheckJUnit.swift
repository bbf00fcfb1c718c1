public import PlanDiff

/// The outcome of `check` as JUnit XML, as build servers read it: contested and open claims are skipped tests.
public struct CheckJUnit: CheckFormat {
  public static let name = "junit"

  public init() {}

  public func render(_ run: CheckRun) -> [UInt8] {
    let failures = run.count(of: .fails) + run.count(of: .stale)
    let skipped = run.count(of: .contested) + run.count(of: .open)
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    let counts = "tests=\"\(run.count)\" failures=\"\(failures)\" skipped=\"\(skipped)\""
    lines.append("<testsuites name=\"plandiff check\" \(counts)>")
    for file in run.files {
      lines += suite(file)
    }
    lines.append("</testsuites>")
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func suite(_ file: CheckRun.File) -> [String] {
    let failures = file.results.count { $0.outcome == .fails || $0.outcome == .stale }
    let skipped = file.results.count { $0.outcome == .contested || $0.outcome == .open }
    let name = CheckJUnit.escaped(file.set.name)
    var lines = [
      "  <testsuite name=\"\(name)\" tests=\"\(file.results.count)\" failures=\"\(failures)\" skipped=\"\(skipped)\">"
    ]
    for result in file.results {
      let claim = result.interpretation
      let title = CheckJUnit.escaped("\(claim.id) (\(CheckMessages.places(claim, file)))")
      let start = "    <testcase classname=\"\(name)\" name=\"\(title)\""
      let summary = CheckJUnit.escaped("\(result.outcome.rawValue): \(CheckMessages.summary(result))")
      switch result.outcome {
      case .holds: lines.append("\(start)/>")
      case .contested, .open: lines += ["\(start)>", "      <skipped message=\"\(summary)\"/>", "    </testcase>"]
      case .fails, .stale:
        let text = CheckJUnit.escaped(CheckText().render(result, in: file))
        lines += [
          "\(start)>", "      <failure type=\"\(result.outcome.rawValue)\" message=\"\(summary)\">\(text)</failure>",
          "    </testcase>",
        ]
      }
    }
    return lines + ["  </testsuite>"]
  }

  /// Characters that XML 1.0 forbids become the replacement character.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default:
        let isControl = scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
        let isForbidden = isControl || (0xFFFE...0xFFFF).contains(scalar.value)
        result.unicodeScalars.append(isForbidden ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }
}
