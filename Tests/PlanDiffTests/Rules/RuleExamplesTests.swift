import Foundation
import Testing

@testable import PlanDiff

/// Every example of `Sources/PlanDiff/Rules/en/examples.tsv`: sentences in which a cue must fire and in which it must not.
struct RuleExamplesTests {
  struct Example: Sendable {
    let cue: String
    let fires: Bool
    let sentence: String
    let place: String
  }

  private static let file = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/PlanDiff/Rules/en/examples.tsv")

  private static func examples() throws -> [Example] {
    let table = try RuleTable(file: "examples.tsv", text: String(contentsOf: file, encoding: .utf8))
    return table.rows.map { row in
      let fields = table.fields(row)
      return Example(
        cue: fields[0], fires: fields[1] == "yes", sentence: fields[2], place: "examples.tsv:\(row.line)")
    }
  }

  /// Parties that the sentences may name, as {P} needs them.
  private static let parties = ["Karn", "Velia", "Dornia", "Maresh"]

  @Test func everyExampleIsReadAsWritten() throws {
    let known = Set(try RuleSet.english().cues.map(\.id))
    let rules = try RuleSet.english()
    let mentions = PartyMentions(declared: Self.parties.map { Party(id: $0) }, tokenizer: rules.tokenizer)
    for example in try Self.examples() {
      #expect(known.contains(example.cue), "\(example.place): no cue \(example.cue)")
      let reading = Reading(rules.tokenizer.tokenize(example.sentence), rules: rules, parties: mentions)
      let fired = reading.cues.map { rules.cues[$0.cue].id }
      #expect(
        fired.contains(example.cue) == example.fires,
        "\(example.place): \(example.cue) \(example.fires ? "must" : "must not") fire, did: \(fired)")
    }
  }

  @Test func noSentenceStandsTwiceForOneCue() throws {
    let keys = try Self.examples().map { "\($0.cue) \($0.sentence)" }
    #expect(Set(keys).count == keys.count)
  }

  /// Cues that wait for an example: exact, so that the list can only shrink with the work done.
  private static let unshown = """
    ka526 ka527 f221 i119 i608 i611 i613 i615 i321 i322 i323 i324 i327 i328 i330 i113 i114 i331 i332 \
    ga612 ga614 ga320 j212 j504 j318 j319 r021 r022 r026 z931 z932 z933 z934 a210 b868 y060 y061 y059 \
    y159 y160 y161 y904 y905 y906 y162 h212 h606 h607 h608 h609 h611 h612 h703 h705 h706 kd303 gc914 \
    gc915 gc916 p209 p212 p213 p214
    """

  /// Doubtful cues that wait for a counterexample.
  private static let uncontrasted = """
    ka526 f221 i611 i613 i615 i322 i323 i324 i327 i328 i330 i331 i332 ga320 j212 j504 j318 z931 z932 \
    z933 z934 y060 y061 y059 y159 y160 y161 y904 y905 y906 y162
    """

  private static func ids(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

  @Test func everyCueHasAnExample() throws {
    let shown = Set(try Self.examples().filter(\.fires).map(\.cue))
    let without = try RuleSet.english().cues.filter { !shown.contains($0.id) }
    let waiting = Set(without.map(\.id))
    #expect(waiting.subtracting(Self.ids(Self.unshown)).sorted() == [], "write a sentence in which it fires")
    #expect(Self.ids(Self.unshown).subtracting(waiting).sorted() == [], "take it off the list")
  }

  /// A cue that is known to be mistaken now and then, and every pseudo-cue, shows where it must be silent.
  @Test func everyDoubtfulCueHasACounterexample() throws {
    let shown = Set(try Self.examples().filter { !$0.fires }.map(\.cue))
    let without = try RuleSet.english().cues.filter {
      ($0.confidence < 0.9 || $0.table == .pseudo) && !shown.contains($0.id)
    }
    let waiting = Set(without.map(\.id))
    #expect(
      waiting.subtracting(Self.ids(Self.uncontrasted)).sorted() == [],
      "write a sentence in which the words mean something else")
    #expect(Self.ids(Self.uncontrasted).subtracting(waiting).sorted() == [], "take it off the list")
  }
}
