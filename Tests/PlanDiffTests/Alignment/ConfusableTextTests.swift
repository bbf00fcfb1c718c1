import Testing

@testable import PlanDiff

/// Texts made to mislead: boilerplate, copies, rivals and re-translations.
struct ConfusableTextTests {
  private static let parties = ["Karn", "Velia", "Dornia", "Maresh", "Ostrand", "Pell", "Quorn", "Sund"]

  @Test
  func partiesAndNotFiguresTellBoilerplateApart() throws {
    let old = Self.parties.enumerated().map {
      "\($0 + 1). \($1) shall pay \(($0 + 3) * 10) crowns a year into the fund."
    }
    // Every figure goes to the next party; nobody moves.
    let new = Self.parties.enumerated().map {
      "\($0 + 1). \($1) shall pay \(($0 + 4) * 10) crowns a year into the fund."
    }
    let told = try AlignmentCase.told(old.joined(separator: "\n"), new.joined(separator: "\n"))
    #expect(told == (1...8).map { "\($0) = \($0)" })
  }

  @Test
  func aSectionOfBoilerplateMovesAsAWhole() throws {
    let pay = Self.parties.map { "\($0) shall pay thirty crowns a year into the fund." }
    let fish = Self.parties.prefix(4).map { "Vessels of \($0) shall not take herring in the strait." }
    let old = (pay + fish).enumerated().map { "\($0 + 1). \($1)" }
    let new = (fish + pay).enumerated().map { "\($0 + 1). \($1)" }
    let told = try AlignmentCase.told(old.joined(separator: "\n"), new.joined(separator: "\n"))
    #expect(told == (1...8).map { "\($0) = \($0 + 4)" } + (9...12).map { "\($0) = \($0 - 8) moved" })
  }

  @Test
  func copiesKeepTheirPlaces() throws {
    let old = "1. Reserved.\n2. The lighthouse shall be manned.\n3. Reserved.\n4. Pilots need a licence.\n5. Reserved."
    let new = "1. Reserved.\n2. The lighthouse shall be manned.\n3. Reserved.\n4. Reserved."
    #expect(try AlignmentCase.told(old, new) == ["1 = 1", "2 = 2", "3 = 3", "4 removed", "5 = 4"])
  }

  @Test
  func aRepeatedProvisionIsAddedAndRelated() throws {
    let old = AlignmentCase.plan("1. Pilots shall hold a licence of the board.\n2. The lighthouse shall be manned.")
    let new = AlignmentCase.plan(
      "1. Pilots shall hold a licence of the board.\n2. The lighthouse shall be manned.\n3. Pilots shall hold a licence of the board."
    )
    let links = try AlignmentCase.links(old, new)
    #expect(AlignmentCase.told(links, old, new) == ["1 = 1", "2 = 2", "3 added"])
    #expect(links[2].relatedOld == [0])
    #expect(links[0].relatedNew == [2])
    #expect(links[0].evidence?.certainty == AlignmentSettings.standard.copyCertainty)
  }

  @Test
  func rivalTextsAlignLittle() throws {
    let told = try AlignmentCase.told(
      """
      1. The strait shall be open to merchant ships of all flags.
      2. A tribunal of three judges shall sit at Orsa.
      3. Herring may be taken between May and August.
      4. The forts of Cape Dunn shall be pulled down.
      """,
      """
      1. Teachers on the islands shall be paid by the crown.
      2. Bread shall be sold by weight.
      3. The strait shall be open to merchant ships that pay the toll.
      4. Wolves may be hunted in winter.
      """)
    #expect(told.count { $0.contains("=") } == 1)
    #expect(told.contains("1 = 3"))
  }

  @Test
  func aRetranslationIsFollowedThroughout() throws {
    let told = try AlignmentCase.told(
      """
      1. The contracting parties engage to re-establish the postal service between Ilm and Orsa.
      2. Parcels shall be exonerated from customs duties on condition that they bear a stamp.
      3. The couriers shall be dispensed from the obligation of a visa.
      4. Differences shall be submitted to the arbitration of the Postal Tribunal.
      5. The present convention shall enter into vigour on 1 June 2031.
      """,
      """
      1. By this convention both states commit themselves to running mail again from Ilm to Orsa.
      2. No import charges are levied on packets, provided they have been stamped.
      3. Couriers need no visa.
      4. Where they disagree, the Postal Tribunal decides as arbitrator.
      5. This convention takes effect on the first of June 2031.
      """)
    #expect(told == (1...5).map { "\($0) = \($0)" })
  }

  @Test
  func topicAndNumberAloneLinkNothing() throws {
    let topics = ["2": "relief"]
    let old = AlignmentCase.plan(
      "1. The ferry shall sail daily.\n2. Nobody shall be tried for acts at sea.\n3. Pilots need a licence.",
      topics: topics)
    let new = AlignmentCase.plan(
      "1. The ferry shall sail daily.\n2. Widows receive a pension.\n3. Pilots need a licence.", topics: topics)
    let told = try AlignmentCase.told(AlignmentCase.links(old, new), old, new)
    #expect(told == ["1 = 1", "2 added", "2 removed", "3 = 3"])
  }
}
