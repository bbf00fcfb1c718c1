import Testing

@testable import PlanDiff
@testable import PlanReports

/// A lens shows what touches a party, and counts what it hides.
@Suite struct ReportLensTests {
  private static let comparison: Comparison = {
    let parties = [Party(id: "Karn"), Party(id: "Orvel"), Party(id: "Coastal States", members: ["Karn", "Velia"])]
    let texts = [
      "Karn shall pay.", "Orvel shall pay.", "Both sides shall withdraw.", "Coastal States shall meet.",
      "No party shall return.", "The accord is public.",
    ]
    let points = texts.enumerated().map { Provision(label: String($0.offset + 1), text: $0.element) }
    let plan = Plan(id: "a", parties: parties, points: points)
    let changes = points.map { provision in
      Change(
        id: provision.label, relation: .same, old: [provision.label], new: [provision.label], label: .reworded,
        severity: 0, confidence: 1)
    }
    return Comparison(
      old: plan, new: plan, rules: .init(id: "test", version: "1", sha256: ""), notices: [], points: [],
      changes: changes)
  }()

  @Test(arguments: [
    ("Karn", ["1", "4"]), ("orvel", ["2"]), ("Velia", ["4"]), ("Coastal States", ["1", "4"]), ("Nobody", []),
  ])
  func showsWhatTouches(party: String, shown: [String]) {
    #expect(ReportLens(parties: [party]).visibleChanges(of: Self.comparison).map(\.id) == shown)
  }

  @Test func countsWhatItHides() {
    let lens = ReportLens(parties: ["Karn"])
    #expect(
      Messages.hidden(Self.comparison, visible: 2, lens)
        == "Only changes touching Karn are shown; 4 of 6 are hidden. 2 of the hidden speak of all parties or both sides."
    )
    #expect(
      Messages.hidden(Self.comparison, visible: 1, ReportLens(labels: [.removed]))
        == "Only changes labelled removed are shown; 5 of 6 are hidden.")
    #expect(Messages.hidden(Self.comparison, visible: 6, ReportLens()) == nil)
  }
}
