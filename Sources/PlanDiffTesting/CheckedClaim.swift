public import PlanDiff
import PlanFiles
import PlanReports
public import Testing

/// One claim as the argument of a test, so that each shows up by its name in the report of a test run.
///
///     @Test(arguments: try CheckedClaim.all(in: "versions"))
///     func holds(claim: CheckedClaim) {
///       claim.expect()
///     }
public struct CheckedClaim: Sendable, CustomTestStringConvertible {
  public let result: CheckResult
  /// The file the claim stands in, with the comparison it speaks of.
  public let file: CheckRun.File

  init(result: CheckResult, file: CheckRun.File) {
    self.result = result
    self.file = file
  }

  /// `us28-europe/nato-troops-8`
  public var testDescription: String { file.set.qualifiedID(result.interpretation) }

  /// What is the matter, as `plandiff check` prints it.
  public var report: String { CheckText().render(result, in: file) }

  /// Records an issue where the claim fails or is stale and, when strict, where it is contested or open.
  public func expect(strict: Bool = false, sourceLocation: SourceLocation = #_sourceLocation) {
    switch result.outcome {
    case .holds: return
    case .contested, .open: if !strict { return }
    case .fails, .stale: break
    }
    Issue.record(Comment(rawValue: report), sourceLocation: sourceLocation)
  }

  /// Every claim of the files, checked. The parameters are those of ``expectInterpretations(in:files:filter:rules:strict:sourceLocation:)``.
  public static func all(
    in versions: String? = nil, files: [String]? = nil, filter: [String] = [], rules: RuleSet? = nil
  ) throws -> [CheckedClaim] {
    let run = try run(in: versions, files: files, filter: filter, rules: rules)
    return run.files.flatMap { file in file.results.map { CheckedClaim(result: $0, file: file) } }
  }

  static func run(
    in versions: String?, files: [String]?, filter: [String], rules: RuleSet?
  ) throws -> CheckRun {
    let library = InterpretationLibrary(plans: try PlanLibrary(directory: versions))
    return try library.check(files, rules: rules ?? RuleSet.english(), filter: ClaimFilter(filter))
  }
}
