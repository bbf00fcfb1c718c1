public import PlanDiff
import PlanFiles
import PlanReports
public import Testing

/// Tests files of interpretations from a test of one's own: an issue is recorded for every claim that fails or is stale,
/// with the claim, both texts, the evidence and what to do.
///
///     import PlanDiffTesting
///     import Testing
///
///     @Test func whatWePublishedStillHolds() throws {
///       try expectInterpretations(in: "versions")
///     }
///
/// - Parameters:
///   - versions: The directory of the plans; nil looks for `versions` here or in a parent.
///   - files: Files of claims; nil takes all of `interpretations` in that directory.
///   - filter: Only claims whose name or address matches (see `ClaimFilter`); empty takes all.
///   - rules: The rules to read by; nil takes those shipped.
///   - strict: Whether contested and open claims are issues too.
/// - Returns: Everything that was checked, for tests of one's own.
/// - Throws: A list of complaints with file, line and column where a file cannot be read.
@discardableResult
public func expectInterpretations(
  in versions: String? = nil, files: [String]? = nil, filter: [String] = [], rules: RuleSet? = nil,
  strict: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
) throws -> CheckRun {
  let run = try CheckedClaim.run(in: versions, files: files, filter: filter, rules: rules)
  if run.results.isEmpty {
    Issue.record("no claim was checked; expected files in versions/interpretations/", sourceLocation: sourceLocation)
  }
  for file in run.files {
    for result in file.results {
      CheckedClaim(result: result, file: file).expect(strict: strict, sourceLocation: sourceLocation)
    }
  }
  return run
}
