import Testing

@testable import PlanDiff

/// Where several provisions are read as one, what is quoted stands in the provision it is said to stand in.
struct JoinedTextTests {
  private static let long =
    "Karn shall keep the port of Vell open to every ship of Orvel, and Orvel shall pay Karn a toll of 40 crowns for each ship within 30 days."
  private static let parts = [
    "Karn shall keep the port of Vell open to every merchant ship of Orvel.",
    "Orvel should pay Karn a toll of 50 crowns for each merchant ship within 90 days, unless the Commission decides otherwise.",
  ]

  private static func check(_ change: Change, _ old: [String], _ new: [String]) {
    #expect(!change.deltas.isEmpty)
    for delta in change.deltas {
      for (quotation, texts) in [(delta.old, old), (delta.new, new)] {
        guard let quotation else { continue }
        let isInside = quotation.part < texts.count && quotation.span.upperBound <= texts[quotation.part].utf8.count
        #expect(isInside, "\(delta.rule): part \(quotation.part), \(quotation.span)")
        guard isInside else { continue }
        let bytes = Array(texts[quotation.part].utf8)
        #expect(String(decoding: bytes[quotation.span], as: UTF8.self) == quotation.text, "\(delta.rule)")
      }
    }
  }

  private static func provisions(_ texts: [String]) -> [Provision] {
    texts.enumerated().map { Provision(label: "\($0.offset + 1)", text: $0.element) }
  }

  @Test func splitAndMergeQuoteTheirParts() throws {
    let split = Pins(linked: [Pins.Pin(old: ["1"], new: ["1", "2"], source: "c")])
    let comparison = try Texts.compare(Self.provisions([Self.long]), Self.provisions(Self.parts), pins: split)
    let change = try #require(comparison.changes.first)
    #expect(change.relation == .split && change.flags.contains(.split))
    Self.check(change, [Self.long], Self.parts)
    #expect(change.deltas.contains { $0.new?.part == 1 }, "the second part is quoted as such")
    let merged = try Texts.compare(Self.provisions(Self.parts), Self.provisions([Self.long]), pins: split.reversed)
    let merge = try #require(merged.changes.first)
    #expect(merge.relation == .merge && merge.flags.contains(.merged))
    Self.check(merge, Self.parts, [Self.long])
  }

  @Test func aQuotationAcrossASeamStopsThere() {
    let joined = JoinedText(["Karn pays.", "Orvel waits."])
    let whole = Quotation(text: joined.text, span: 0..<joined.text.utf8.count)
    #expect(joined.place(whole) == Quotation(text: "Karn pays.", span: 0..<10))
    #expect(joined.place(Quotation(text: "waits", span: 17..<22)) == Quotation(text: "waits", span: 6..<11, part: 1))
    #expect(joined.place(Quotation(text: "pays.\nOrvel", span: 5..<16)) == Quotation(text: "pays.", span: 5..<10))
  }

  @Test func unrelatedTextsPinnedTogether() throws {
    let new = [Texts.court, Texts.schools + " There are 12 such districts and 300 schools with 4,000 children."]
    let comparison = try Texts.compare(
      Self.provisions([Texts.fleet + " It has 5 docks, 9 yards and 70 tugs."]), Self.provisions(new),
      pins: Pins(linked: [Pins.Pin(old: ["1"], new: ["1", "2"], source: "c")]))
    let change = try #require(comparison.changes.first)
    Self.check(change, [Texts.fleet + " It has 5 docks, 9 yards and 70 tugs."], new)
  }
}
