import Testing

@testable import PlanDiff

/// Rows and cells of tables of invented versions, compared with the shipped rules.
@Suite struct VersionTableTests {
  static let first = Plan(
    id: "first",
    points: [
      Provision(label: "1", text: "Karn shall keep the port of Vell open to ships of Orvel."),
      Provision(label: "2", text: "The fleet of Karn shall not exceed 40 vessels."),
      Provision(label: "3", text: "Orvel shall return the archives of Tessel."),
    ])
  static let second = Plan(
    id: "second",
    points: [
      Provision(label: "1", text: "Karn shall keep the port of Vell open to ships of Orvel."),
      Provision(label: "2", text: "A court of five judges settles disputes about tolls."),
      Provision(label: "3", text: "The fleet of Karn shall not exceed 30 vessels."),
    ])
  static let secret = Plan(
    id: "secret", completeness: .none,
    points: [Provision(label: "S-2", status: .undisclosed, about: ["first#2"])])
  static let third = Plan(
    id: "third",
    points: [
      Provision(label: "1", text: "The fleet of Karn shall not exceed 30 vessels."),
      Provision(label: "2", text: "A court of seven judges settles disputes about tolls."),
      Provision(label: "3", text: "Orvel shall return the archives of Tessel."),
    ])

  private func table(
    _ plans: [Plan] = [first, second, secret, third], base: Int = 0, mode: VersionTable.Mode = .cumulative
  ) throws -> VersionTable {
    let comparator = Comparator(rules: try Sample.rules())
    return VersionTable(VersionSet(plans, base: base) { comparator.compare($0, $1) }, mode: mode)
  }

  @Test func rowsKeepTheNumberingOfTheBase() throws {
    let rows = try table().rows
    #expect(rows.map(\.baseAddress) == ["1", nil, "2", "3"])
    #expect(rows[0].id == "first#1")
    #expect(rows[1].id.hasPrefix("x-"))
    #expect(rows[1].cells.map(\.addresses) == [[], ["2"], [], ["2"]])
  }

  @Test func cellsSayWhatIsKnown() throws {
    let rows = try table().rows
    #expect(rows[0].cells.map(\.status) == [.base, .same, .undisclosed, .noCounterpart])
    #expect(rows[1].cells.map(\.status) == [.noCounterpart, .new, .undisclosed, .changed])
    #expect(rows[1].cells[3].against == "second", "linked through the version that brought it in")
    #expect(rows[2].cells.map(\.status) == [.base, .changed, .undisclosed, .changed])
    #expect(rows[2].cells[1].change?.label == .hardened)
    #expect(rows[2].cells[3].sameAs == "second")
    #expect(rows[3].cells.map(\.status) == [.base, .noCounterpart, .undisclosed, .same])
  }

  @Test func stepsPassOverWhatIsNotPublic() throws {
    let rows = try table(mode: .step).rows
    #expect(rows[2].cells[3].status == .same)
    #expect(rows[2].cells[3].against == "second")
    #expect(rows[3].cells[3].status == .new, "the version before it did not have it")
  }

  @Test func aLaterVersionMayBeTheBase() throws {
    let rows = try table(base: 3).rows
    #expect(rows.compactMap(\.baseAddress) == ["1", "2", "3"])
    let fleet = try #require(rows.first { $0.baseAddress == "1" })
    #expect(fleet.cells[0].addresses == ["2"])
    #expect(fleet.cells[3].status == .base)
  }

  @Test func stepsGoFromColumnToColumnWhateverTheBase() throws {
    let rows = try table(base: 1, mode: .step).rows
    let fleet = try #require(rows.first { $0.baseAddress == "3" })
    #expect(fleet.cells.map(\.status) == [.first, .changed, .undisclosed, .same])
    #expect(fleet.cells[1].change?.label == .hardened)
  }

  @Test func everyProvisionWithWordsStandsInARow() throws {
    let table = try table()
    for (version, plan) in table.plans.enumerated() where plan.id != "secret" {
      let placed = Set(table.rows.flatMap { $0.cells[version].addresses })
      #expect(placed == Set(PlanOutline(plan).entries.map(\.address)))
    }
  }

  @Test func versionsAreOrderedByBasisAndDate() {
    let plans = [
      Plan(id: "c", basis: "b", date: "2030-01-01"), Plan(id: "b", date: "2030-01-01"),
      Plan(id: "a", basis: "c", date: "2030-01-01"), Plan(id: "old", date: "2029"), Plan(id: "undated"),
    ]
    #expect(PlanOrder.ordered(plans).map(\.id) == ["old", "b", "c", "a", "undated"])
    let ring = [Plan(id: "x", basis: "y", date: "2030"), Plan(id: "y", basis: "x", date: "2031")]
    #expect(PlanOrder.ordered(ring).map(\.id) == ["x", "y"])
  }
}
