import Testing

@testable import PlanDiff

/// Which version brought each word of a provision in, which dropped it, and what came back.
@Suite struct ProvisionHistoryTests {
  private func plan(_ id: String, _ texts: String..., withheld: Bool = false) -> Plan {
    Plan(
      id: id, family: "harbour", completeness: withheld ? .none : .full,
      points: texts.enumerated().map { place, text in
        withheld
          ? Provision(label: "S-\(place + 1)", status: .undisclosed, about: ["a#\(place + 1)"])
          : Provision(label: String(place + 1), text: text)
      })
  }

  private func history(_ address: String, base: Int = 0, _ plans: [Plan]) throws -> ProvisionHistory {
    let rules = try Sample.rules()
    let comparator = Comparator(rules: rules)
    let versions = VersionSet(plans, base: base) { comparator.compare($0, $1) }
    return try #require(ProvisionHistory(of: address, in: versions, rules: rules))
  }

  @Test func termsComeGoAndReturn() throws {
    let history = try history(
      "1",
      [
        plan("a", "Karn shall keep the port of Vell permanently open to ships of Orvel."),
        plan("b", "Karn shall keep the port of Vell open to ships of Orvel in peacetime."),
        plan("s", "", withheld: true),
        plan("c", "Karn shall keep the port of Vell permanently open to ships of Orvel in peacetime."),
      ])
    #expect(history.steps.map(\.status) == [.stands, .stands, .undisclosed, .stands])
    #expect(history.steps[0].terms.isEmpty)
    #expect(
      history.steps[1].terms == [
        TermEvent(.dropped, "permanently", origin: "a"), TermEvent(.introduced, "in peacetime", origin: "b"),
      ])
    #expect(history.steps[3].against == "b")
    #expect(history.steps[3].terms == [TermEvent(.returned, "permanently", origin: "a")])
  }

  @Test func originsMakeUpTheWording() throws {
    let history = try history(
      "1",
      [
        plan("a", "Karn shall keep the port of Vell open, always."),
        plan("b", "Karn may keep the port of Vell open in peacetime (and always)."),
      ])
    for step in history.steps {
      #expect(step.origins.map(\.text).joined() == step.text)
    }
    #expect(history.steps[1].origins.contains(OriginRun("in peacetime (and ", origin: "b")))
  }

  @Test func aSplitIsFollowed() throws {
    let whole =
      "Orvel shall pay 3 million crowns to Karn within 30 days and Orvel shall lift the toll on the river Senn."
    let history = try history(
      "1",
      [
        plan("a", whole, "Karn shall publish its accounts of the harbour."),
        plan(
          "b", "Orvel shall pay 3 million crowns to Karn within 30 days.",
          "Orvel shall lift the toll on the river Senn.",
          "Karn shall publish its accounts of the harbour."),
      ])
    #expect(history.steps[1].addresses == ["1", "2"])
    #expect(history.steps[1].changes.first?.relation == .split)
  }

  @Test func absenceIsSaidAndRemembered() throws {
    let others = ["Karn shall publish its accounts of the harbour.", "Orvel shall return the archives of Tessel."]
    let text = "A court of five judges settles disputes about tolls."
    let history = try history(
      "3",
      [plan("a", others[0], others[1], text), plan("b", others[0], others[1]), plan("c", others[0], others[1], text)])
    #expect(history.steps.map(\.status) == [.stands, .absent, .stands])
    #expect(history.steps[2].absentFrom == ["b"])
    #expect(history.steps[2].terms.isEmpty)
  }
}
