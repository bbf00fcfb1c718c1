import Testing

@testable import PlanDiff

/// What a person has decided comes before any word.
struct PinsTests {
  private let old = AlignmentCase.plan(
    "1. The ferry shall sail daily.\n2. Pilots need a licence of the board.\n3. Herring shall be weighed.", id: "old")
  private let new = AlignmentCase.plan(
    "1. The ferry shall sail daily.\n2. Pilots need a licence of the board.\n3. Wolves may be hunted.", id: "new")

  private func told(_ pins: Pins) throws -> [String] {
    try AlignmentCase.told(AlignmentCase.links(old, new, pins: pins), old, new)
  }

  @Test
  func aPinLinksWhatWordsWouldNot() throws {
    let pins = Pins(linked: [.init(old: ["3"], new: ["3"], source: "R. Elm")])
    #expect(try told(pins) == ["1 = 1", "2 = 2", "3 = 3"])
    let link = try AlignmentCase.links(old, new, pins: pins)[2]
    #expect(link.evidence?.reasons == ["pinned by R. Elm"])
    #expect(link.evidence?.certainty == 1)
  }

  @Test
  func aPinOverridesEqualWords() throws {
    let pins = Pins(linked: [.init(old: ["1"], new: ["2"], source: "R. Elm")])
    #expect(try told(pins).contains { $0.hasPrefix("1 = 2") })
  }

  @Test
  func aPinnedGroupIsASplitOrAMerge() throws {
    let split = Pins(linked: [.init(old: ["2"], new: ["2", "3"], source: "R. Elm")])
    #expect(try told(split) == ["1 = 1", "2 = 2+3 split", "3 removed"])
    let merge = Pins(linked: [.init(old: ["2", "3"], new: ["2"], source: "R. Elm")])
    #expect(try told(merge) == ["1 = 1", "2+3 = 2 merge", "3 added"])
  }

  @Test
  func aPinWithOneSideEmptyLeavesAProvisionAlone() throws {
    let pins = Pins(linked: [.init(old: ["2"], new: [], source: "R. Elm")])
    #expect(try told(pins) == ["1 = 1", "2 added", "3 added", "2 removed", "3 removed"])
  }

  @Test
  func aForbiddenPairIsNotLinked() throws {
    let pins = Pins(forbidden: [.init(old: ["2"], new: ["2"], source: "R. Elm")])
    #expect(try !told(pins).contains("2 = 2"))
  }

  @Test
  func aPinForAnotherVersionIsPassedOver() throws {
    let pins = Pins(linked: [.init(old: ["9"], new: ["3"], source: "R. Elm")])
    #expect(try told(pins).contains("1 = 1"))
  }
}
