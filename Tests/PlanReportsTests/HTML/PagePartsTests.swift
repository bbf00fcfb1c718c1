import PlanDiff
import Testing

@testable import PlanReports

@Suite struct PagePartsTests {
  @Test func dividesASideAmongItsProvisions() {
    let runs = [
      RedlineRun(.equal, "Orvel pays.\nOr"), RedlineRun(.delete, "gone"), RedlineRun(.insert, "vel"),
      RedlineRun(.equal, " lifts."),
    ]
    let side = MarkedSide([("4", "Orvel pays."), ("5", "Orvel lifts.")], redline: runs, own: .insert)
    #expect(side.parts.map(\.address) == ["4", "5"])
    #expect(side.parts[0].runs == [RedlineRun(.equal, "Orvel pays.")])
    #expect(
      side.parts[1].runs == [RedlineRun(.equal, "Or"), RedlineRun(.insert, "vel"), RedlineRun(.equal, " lifts.")])
  }

  @Test func showsTheTextWhereTheRunsSayAnother() {
    let side = MarkedSide([("4", "A."), ("5", "B.")], redline: [RedlineRun(.equal, "C.")], own: .delete)
    #expect(side.parts.map(\.runs) == [[RedlineRun(.equal, "A.")], [RedlineRun(.equal, "B.")]])
  }

  @Test func drawsNoLineUnderSpace() {
    let part = MarkedSide.Part(address: "1", runs: [RedlineRun(.insert, " in peacetime "), RedlineRun(.delete, " ")])
    #expect(
      part.tidyRuns == [
        RedlineRun(.equal, " "), RedlineRun(.insert, "in peacetime"), RedlineRun(.equal, " "), RedlineRun(.equal, " "),
      ])
  }

  @Test func findsTheSamePartiesAsTheLens() {
    let comparison = HarbourComparison.drafts
    let touch = PartyTouch(comparison.changes, comparison, ComparisonIndex(comparison))
    #expect(touch.parties == ["Karn", "Orvel"])
    for (place, party) in touch.parties.enumerated() {
      let visible = ReportLens(parties: [party]).visibleChanges(of: comparison).map(\.id)
      let touched = zip(comparison.changes, touch.touched).filter { $0.1.contains(place) }.map(\.0.id)
      #expect(touched == visible, "\(party)")
    }
  }

  @Test func staysSmallAndQuick() throws {
    let points = (1...60).map { place in
      Provision(label: "\(place)", text: String(repeating: "Karn shall keep the port of Vell open. ", count: 6))
    }
    let plan = Plan(id: "long", parties: HarbourPlans.draft.parties, points: points)
    let changes = points.map { point in
      Change(
        id: "c\(point.label)", relation: .same, old: [point.label], new: [point.label], label: .reworded, severity: 0,
        confidence: 1, sentence: "The wording differs.",
        redline: [RedlineRun(.delete, "a"), RedlineRun(.equal, point.text)])
    }
    let comparison = Comparison(
      old: plan, new: plan, rules: HarbourComparison.rules, notices: [], points: [], changes: changes)
    #expect(HTMLReport().render(comparison).count < 150_000)
  }
}
