import Testing

@testable import PlanDiff

/// What the rules are said to see is what they see.
struct PairExplanationTests {
  private func explain(_ text: String) throws -> [PairExplanation.Segment] {
    let explanation = PairExplanation(
      old: [text], new: [], parties: ["Karn", "Orvel"].map { Party(id: $0) }, rules: try Sample.rules())
    #expect(explanation.new.isEmpty)
    return explanation.old.flatMap(\.segments)
  }

  @Test func namesNormsPartiesAndQuantities() throws {
    let segments = try explain("Karn shall pay 40 crowns to Orvel within 30 days; Orvel may keep at most 5 ships.")
    #expect(segments.map(\.norms.first?.kind) == [.obligation, .permission])
    #expect(segments.first?.norms.first?.level == 8)
    #expect(segments.first?.norms.first?.operatorWords == "shall")
    #expect(segments.first?.norms.first?.cues == ["a801"])
    #expect(segments.map(\.bearers) == [["Karn"], ["Orvel"]])
    #expect(segments.first?.counterparties == ["Orvel"])
    #expect(segments.first?.quantities.contains { $0.measure == "time" && $0.role == "deadline" } == true)
    #expect(segments.last?.quantities.map(\.role) == ["cap"])
  }

  @Test func namesWhatAPseudoCueBlocks() throws {
    let segment = try #require(try explain("Karn shall respect the will of Orvel.").first)
    #expect(segment.blocked.contains { $0.cue.words == "will" && $0.pseudoCue.id == "y001" })
    #expect(!segment.cues.contains { $0.words == "will" || $0.table == .pseudo })
  }

  @Test func saysWhereNoOperatorIsWritten() throws {
    let segment = try #require(try explain("Exchange of all prisoners.").first)
    #expect(segment.norms.map(\.operatorWords) == [nil])
    #expect(segment.blocked.isEmpty)
  }

  @Test func emptyWordingHasNoSegments() throws {
    #expect(try explain("").isEmpty)
  }
}
