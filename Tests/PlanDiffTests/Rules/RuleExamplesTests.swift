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
  /// `h212` cannot fire: `h205` stands earlier and takes every wording that it matches.
  private static let unshown = """
    h212
    """

  /// Doubtful cues that wait for a counterexample.
  private static let uncontrasted = ""

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
