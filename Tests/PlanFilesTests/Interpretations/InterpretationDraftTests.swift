import Foundation
import PlanDiff
import Testing

@testable import PlanFiles

@Suite struct InterpretationDraftTests {
  private static let old = Plan(
    id: "draft",
    points: [
      Provision(label: "1", text: "Karn shall leave within 30 days."), Provision(label: "2", text: "Orvel shall pay."),
    ])
  private static let new = Plan(
    id: "final",
    points: [
      Provision(label: "1", text: "Karn may leave within 30 days."),
      Provision(label: "3", text: "A court of five judges settles every dispute on tolls."),
    ])

  private func comparison() throws -> Comparison {
    Comparator(rules: try RuleSet.english()).compare(Self.old, Self.new)
  }

  @Test func oneDraftForEveryChange() throws {
    let comparison = try comparison()
    let draft = InterpretationDraft(comparison: comparison, by: "A", on: "2031-02-01")
    let set = try InterpretationReader().read(yaml: draft.file(), name: "x.yaml")
    #expect(set.interpretations.count == comparison.changes.count)
    #expect(set.interpretations.map(\.id) == ["1", "new-3", "2-gone"])
    #expect(set.interpretations.allSatisfy { $0.status == .draft && $0.history.map(\.did) == [.drafted] })
    let checker = InterpretationChecker(comparison: comparison, rules: try RuleSet.english())
    #expect(checker.check(set).allSatisfy { $0.outcome == .holds }, "a draft proposes what the engine reads")
  }

  @Test func secondDraftAddsOnlyWhatIsMissing() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/interpretations/draft-final.yaml"
    let draft = InterpretationDraft(comparison: try comparison())
    #expect(try draft.write(to: path) == 3)
    let first = try String(contentsOfFile: path, encoding: .utf8)
    #expect(try draft.write(to: path) == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == first)
    let lines = first.split(separator: "\n", omittingEmptySubsequences: false)
    let cut = try #require(lines.firstIndex { $0.hasPrefix("  - id: new-3") })
    try (lines[..<cut].joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try draft.write(to: path) == 2)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == first)
  }

  @Test func claimsAboutMissingProvisionsAndSourcesAreComplainedOf() throws {
    let plan = "id: %\npoints:\n  - number: 10\n    text: Karn shall leave.\n"
    let claims = """
      old: draft
      new: final
      claims:
        - id: a
          old: [1]
          new: ["10"]
          expect: {label: softened}
          because: x
          by: A
          status: reviewed
          sources: [gazette]

      """
    let folder = try TemporaryFolder(texts: [
      "draft.yaml": plan.replacing("%", with: "draft"), "final.yaml": plan.replacing("%", with: "final"),
      "interpretations/draft-final.yaml": claims,
    ])
    let plans = try PlanLibrary(directory: folder.path)
    let library = InterpretationLibrary(plans: plans)
    let rules = try RuleSet.english()
    #expect(plans.lint("\(folder.path)/interpretations/draft-final.yaml").isEmpty, "the file itself is well formed")
    do {
      _ = try library.check(rules: rules)
      Issue.record("checked without complaint")
    } catch {
      let path = "\(folder.path)/interpretations/draft-final.yaml"
      #expect(
        error.diagnostics.map(\.description) == [
          "\(path):5:11: error: 'draft' has no provision '1'; expected an address such as 8 or 10.d; 'plandiff show draft' "
            + "lists them",
          "\(path):11:15: error: the source 'gazette' is not declared by either plan; expected the id of a source of the "
            + "plans, or publisher and date such as 'Reuters, 23 November 2025'",
        ])
    }
  }
}
