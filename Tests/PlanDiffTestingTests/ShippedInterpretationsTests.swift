import Foundation
import PlanDiff
import PlanDiffTesting
import Testing

/// The claims that ship with plandiff, tested as anybody tests their own.
@Suite struct ShippedInterpretationsTests {
  private static let versions = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("versions").path

  @Test(arguments: try CheckedClaim.all(in: versions))
  func holds(claim: CheckedClaim) {
    claim.expect()
  }

  @Test func everyClaimIsPinnedAndGivesItsReasons() throws {
    let run = try expectInterpretations(in: Self.versions)
    #expect(run.results.count >= 150)
    let contested = run.count(of: .contested)
    print("\(run.results.count) shipped claims, \(contested) contested")
    #expect(contested * 100 <= run.results.count * 20, "the engine reads too many changes otherwise")
    for file in run.files {
      for result in file.results {
        let claim = result.interpretation
        let name = Comment(rawValue: file.set.qualifiedID(claim))
        #expect(claim.pin?.old.count == claim.old.count && claim.pin?.new.count == claim.new.count, name)
        #expect(!claim.because.isEmpty && !claim.sources.isEmpty && claim.certainty != nil, name)
        #expect(claim.status != .draft, name)
        #expect(!result.isSettled, "\(name): the engine now agrees; 'plandiff accept' settles it")
        let prints = (claim.pin?.old ?? []) + (claim.pin?.new ?? [])
        #expect(prints.allSatisfy { file.set.wordings[$0] != nil }, "\(name): the pinned words are kept")
      }
    }
  }

  @Test func nothingIsClaimedOfWhatIsNotPublic() throws {
    let run = try expectInterpretations(in: Self.versions, filter: ["us28-geneva/*"])
    #expect(run.results.count == 28)
    let unsaid = run.results.filter { $0.interpretation.expectation.nothing }
    #expect(unsaid.count == 27)
    #expect(unsaid.allSatisfy { $0.outcome == .holds })
  }

  /// What does not hold stands in the documentation as work to do.
  @Test func contestedClaimsAreDocumented() throws {
    let page = URL(fileURLWithPath: Self.versions).deletingLastPathComponent()
      .appendingPathComponent("docs/contested.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let listed = text.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { String($0.dropFirst(4)) }
    let unsettled = try CheckedClaim.all(in: Self.versions).filter { $0.result.outcome != .holds }
    #expect(
      listed.sorted() == unsettled.map(\.testDescription).sorted(),
      "write the page anew: plandiff check --format markdown -o docs/contested.md")
  }
}
