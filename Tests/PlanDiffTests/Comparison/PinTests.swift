import Testing

@testable import PlanDiff

/// What a person has decided about correspondences is honoured, shown and doubted when the words change.
struct PinTests {
  private let old = Plan(
    id: "dune",
    points: [
      Provision(label: "1", text: "Karn shall keep the port of Vell open to every ship of Orvel."),
      Provision(label: "2", text: "Karn shall pay Orvel 40 million crowns within a year."),
      Provision(label: "3", text: "The border commission shall meet twice a year in Tessel."),
    ])
  private let new = Plan(
    id: "reef",
    points: [
      Provision(label: "1", text: "Karn shall keep the port of Vell open to every ship of Orvel."),
      Provision(label: "2", text: "Karn shall pay Orvel 50 million crowns within a year."),
      Provision(label: "3", text: "A joint court shall settle every dispute on tolls."),
    ])

  private func compare(_ pins: Pins) throws -> Comparison {
    Comparator(rules: try RuleSet.english()).compare(old, new, pins: pins)
  }

  private func links(_ comparison: Comparison) -> [String] {
    comparison.changes.map { "\($0.old.joined(separator: "+"))→\($0.new.joined(separator: "+"))" }.sorted()
  }

  @Test func pinnedPairsComeFirst() throws {
    #expect(links(try compare(.none)) == ["1→1", "2→2", "3→", "→3"].sorted())
    let comparison = try compare(
      Pins(linked: [
        Pins.Pin(old: ["1"], new: ["2"], source: "A. Clerk: a swap"),
        Pins.Pin(old: ["2"], new: ["1"], source: "A. Clerk: a swap"),
      ]))
    #expect(Set(links(comparison)) == ["1→2", "2→1", "3→", "→3"])
    let pinned = try #require(comparison.changes.first { $0.old == ["1"] })
    #expect(pinned.alignment?.certainty == 1)
    #expect(pinned.alignment?.reasons == ["pinned by A. Clerk: a swap"])
    #expect(comparison.notices == [])
  }

  @Test func severalMayBePinnedToOne() throws {
    let merged = try compare(Pins(linked: [Pins.Pin(old: ["1", "3"], new: ["3"], source: "c")]))
    #expect(links(merged).contains("1+3→3"))
    #expect(merged.changes.first { $0.new == ["3"] }?.relation == .merge)
    let split = try compare(Pins(linked: [Pins.Pin(old: ["2"], new: ["2", "3"], source: "c")]))
    #expect(links(split).contains("2→2+3"))
    #expect(split.changes.first { $0.old == ["2"] }?.relation == .split)
    #expect(split.changes.first { $0.old == ["2"] }?.alignment?.reasons == ["pinned by c"])
  }

  @Test func aPinMayDenyACounterpart() throws {
    #expect(
      links(try compare(Pins(linked: [Pins.Pin(old: ["2"], new: [], source: "c")])))
        == ["1→1", "2→", "→2", "3→", "→3"].sorted())
    #expect(
      links(try compare(Pins(forbidden: [Pins.Pin(old: ["1"], new: ["1"], source: "c")]))).contains("1→1") == false)
  }

  @Test func pinsOfTextsThatAreGoneDecideNothing() throws {
    let comparison = try compare(Pins(linked: [Pins.Pin(old: ["9"], new: ["2"], source: "c: b")]))
    #expect(links(comparison) == ["1→1", "2→2", "3→", "→3"].sorted())
    #expect(comparison.notices == ["A pin names dune#9, which dune does not have; it was passed over (c: b)."])
  }

  @Test func aChangedWordingIsToldFirst() throws {
    let pin = Pins.Pin(
      old: ["2"], new: ["2"], source: "c: b", oldFingerprints: [Pins.fingerprint(of: old.points[1].text)],
      newFingerprints: [Pins.fingerprint(of: "Karn shall pay Orvel 45 million crowns within a year.")])
    var restated = new
    restated.wording = .restatement
    let comparison = Comparator(rules: try RuleSet.english()).compare(old, restated, pins: Pins(linked: [pin]))
    #expect(comparison.notices.count == 2)
    #expect(
      comparison.notices.first
        == "The text of reef#2 has changed since its counterpart was pinned (c: b); check whether the pin still holds.")
    #expect(links(comparison).contains("2→2"), "the pin is honoured all the same")
  }

  @Test func reversedPinsSayTheSame() {
    let pins = Pins(
      linked: [Pins.Pin(old: ["1"], new: ["2", "3"], source: "c", oldFingerprints: ["x"])],
      forbidden: [Pins.Pin(old: ["4"], new: ["5"], source: "d")])
    #expect(pins.reversed.linked.map(\.old) == [["2", "3"]])
    #expect(pins.reversed.linked.map(\.newFingerprints) == [["x"]])
    #expect(pins.reversed.reversed == pins)
  }
}
