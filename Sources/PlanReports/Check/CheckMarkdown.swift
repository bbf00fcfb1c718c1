public import PlanDiff

/// The claims that do not hold as a page of documentation: `docs/contested.md` is one, written by
/// `plandiff check --format markdown`.
public struct CheckMarkdown: CheckFormat {
  public static let name = "markdown"

  public init() {}

  public func render(_ run: CheckRun) -> [UInt8] {
    let told = CheckMessages.order.filter { $0 != .holds && run.count(of: $0) > 0 }
    var lines = ["# Readings that are not settled", ""]
    lines += CheckMarkdown.introduction
    lines += ["", CheckMessages.totals(run), ""]
    for outcome in told {
      lines += ["## \(CheckMarkdown.title(outcome))", ""]
      for file in run.files {
        for result in file.results where result.outcome == outcome {
          lines += entry(result, file)
        }
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static let introduction = [
    "Here a person reads a change otherwise than the engine, or the engine gives no verdict. Reports print both readings with",
    "the reason. A claim leaves this page when the engine reads the change as the claim does and `plandiff accept` settles it,",
    "or when its author corrects it. Written by `plandiff check --format markdown`; a test compares the page with the claims.",
  ]

  private static func title(_ outcome: CheckResult.Outcome) -> String {
    switch outcome {
    case .holds: "Holding"
    case .fails: "Failing"
    case .stale: "Out of date"
    case .contested: "Contested: work to do on the rules or the engine"
    case .open: "Open"
    }
  }

  private func entry(_ result: CheckResult, _ file: CheckRun.File) -> [String] {
    let claim = result.interpretation
    var lines = [
      "### \(file.set.qualifiedID(claim))", "", "\(CheckMessages.places(claim, file)). \(claim.because)", "",
      "- expected: \(claim.expectation.words)",
    ]
    if result.outcome == .stale {
      lines.append("- \(CheckMessages.summary(result))")
    } else {
      lines += result.mismatches.map { "- computed: \($0.aspect.rawValue) \($0.computed)" }
    }
    if let contest = claim.contest { lines += ["- why (\(contest.by)): \(contest.reason)"] }
    return lines + [""]
  }
}
