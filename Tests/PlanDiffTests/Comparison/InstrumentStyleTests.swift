import Testing

@testable import PlanDiff

/// A whole text that changes from "shall" to "will" is told once, as a notice.
struct InstrumentStyleTests {
  private static func plan(_ id: String, _ verb: String, _ count: Int = 6) -> Plan {
    let subjects = ["Aria", "Boria", "The Council", "The Commission", "The Fund", "The Mission"]
    let acts = [
      "pay the bill", "leave the valley", "meet in May", "hear the parties", "keep accounts", "open an office",
    ]
    return Plan(
      id: id,
      points: (0..<count).map { Provision(label: "\($0 + 1)", text: "\(subjects[$0]) \(verb) \(acts[$0]).") })
  }

  private static func notices(_ old: Plan, _ new: Plan) throws -> [String] {
    Comparator(rules: try Sample.rules()).compare(old, new).notices.filter { $0.contains("throughout") }
  }

  @Test func aShiftIsToldOnceAndNotInTheProvisions() throws {
    let (old, new) = (Self.plan("a", "shall"), Self.plan("b", "will"))
    #expect(try Self.notices(old, new).count == 1)
    #expect(try Self.notices(new, old).count == 1)
    let changes = Comparator(rules: try Sample.rules()).compare(old, new).changes
    #expect(changes.allSatisfy { $0.label == .reworded })
  }

  @Test func noShiftNoNotice() throws {
    #expect(try Self.notices(Self.plan("a", "shall"), Self.plan("b", "must")).isEmpty)
    #expect(try Self.notices(Self.plan("a", "shall", 3), Self.plan("b", "will", 3)).isEmpty)
  }
}
