import Testing

@testable import PlanDiff

/// Holes, struck, open and undisclosed texts in plans that are otherwise published.
struct StatesTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let old: [Provision]
    let new: [Provision]
    let changes: [String]
    var flags: [[Flag]]?
    var points: [String]?
    var testDescription: String { name }
  }

  @Test(arguments: rows)
  func reads(_ row: Row) throws {
    let comparison = try Texts.compare(row.old, row.new)
    #expect(Texts.lines(comparison).sorted() == row.changes.sorted())
    if let flags = row.flags { #expect(comparison.changes.map(\.flags) == flags) }
    if let points = row.points { #expect(Texts.points(comparison).sorted() == points.sorted()) }
  }

  private static let port = Provision(label: "1", text: Texts.port)
  private static let toll = Provision(label: "2", text: Texts.toll)
  private static let fleet = Provision(label: "3", text: Texts.fleet)

  private static func state(_ status: Provision.Status, _ provision: Provision) -> Provision {
    var copy = provision
    copy.status = status
    return copy
  }

  private static func open(_ alternatives: String...) -> Provision {
    Provision(label: "2", status: .open, alternatives: alternatives)
  }

  static let rows: [Row] = [
    Row(
      name: "a hole takes the place of a text", old: [port, toll],
      new: [port, Provision(label: "2", status: .deleted)],
      changes: ["1→1 unchanged", "2→ removed"], points: ["1→1 unchanged", "2→ removed"]),
    Row(
      name: "a hole in both stands nowhere", old: [port, Provision(label: "2", status: .deleted)],
      new: [port, Provision(label: "2", status: .deleted)], changes: ["1→1 unchanged"], flags: [[]]),
    Row(
      name: "a text is struck", old: [port, toll], new: [port, state(.struck, toll)],
      changes: ["1→1 unchanged", "2→2 removed"], flags: [[], [.struck]], points: ["1→1 unchanged", "2→2 removed"]),
    Row(
      name: "a struck text stands again", old: [port, state(.struck, toll)], new: [port, toll],
      changes: ["1→1 unchanged", "2→2 added"], flags: [[], [.struck]]),
    Row(
      name: "struck in both", old: [port, state(.struck, toll)], new: [port, state(.struck, toll)],
      changes: ["1→1 unchanged", "2→2 unchanged"], flags: [[], [.struck]]),
    Row(
      name: "an open text is compared", old: [port, toll], new: [port, state(.open, toll)],
      changes: ["1→1 unchanged", "2→2 unchanged"], flags: [[], [.open]]),
    Row(
      name: "alternatives that agree have one label", old: [toll],
      new: [
        open(
          "Orvel should pay Karn a toll of 40 crowns for each merchant ship.",
          "Orvel may pay Karn a toll of 40 crowns for each merchant ship.")
      ],
      changes: ["2→2 softened"], flags: [[.open]]),
    Row(
      name: "alternatives that differ are mixed", old: [toll],
      new: [open(Texts.toll, "Orvel should pay Karn a toll of 40 crowns for each merchant ship.")],
      changes: ["2→2 mixed"]),
    Row(
      name: "a reported text is compared and marked", old: [toll], new: [state(.reported, toll)],
      changes: ["2→2 unchanged"], flags: [[.reported]]),
    Row(
      name: "an undisclosed text draws no conclusion", old: [port, toll],
      new: [port, Provision(label: "2", status: .undisclosed, about: ["dune#2"])],
      changes: ["1→1 unchanged", "2→2 undisclosed"]),
    Row(
      name: "a whole point under a heading", old: [Provision(label: "1", points: [port, toll])],
      new: [Provision(label: "1", points: [port])], changes: ["1.1→1.1 unchanged", "1.2→ removed"],
      points: ["1→1 softened"]),
    Row(name: "nothing against nothing", old: [], new: [], changes: [], points: []),
    Row(name: "everything is new", old: [], new: [port], changes: ["→1 added"], points: ["→1 added"]),
    Row(name: "everything is gone", old: [port], new: [], changes: ["1→ removed"], points: ["1→ removed"]),
    Row(
      name: "a named official says that an undisclosed text is gone", old: [port, toll],
      new: [
        port,
        Provision(
          label: "2", status: .undisclosed, about: ["dune#2"],
          claims: [Claim(who: "Minister Aldo Venn", named: true, says: .removed, what: "it is gone")]),
      ], changes: ["1→1 unchanged", "2→2 removed"], flags: [[], [.reported]]),
    Row(
      name: "an undisclosed row is about several texts", old: [port, toll, fleet],
      new: [port, Provision(label: "2", status: .undisclosed, about: ["dune#2", "dune#3"])],
      changes: ["1→1 unchanged", "2+3→2 undisclosed"]),
    Row(
      name: "an undisclosed text is published",
      old: [port, Provision(label: "2", status: .undisclosed, about: ["reef#2"])],
      new: [port, toll], changes: ["1→1 unchanged", "2→2 undisclosed"]),
  ]

  @Test func noticesTellTheStates() throws {
    let notices = try Texts.compare(
      [Self.port, Provision(label: "2", status: .deleted)],
      [Self.state(.open, Self.port), Self.state(.reported, Self.toll)]
    ).notices
    #expect(
      notices == [
        "dune counts 2 numbers and 1 points: number 2 was deleted and its place left empty.",
        "In reef 1 is open: no agreed text yet.", "1 of the provisions of reef are known from reports only.",
      ])
  }
}
