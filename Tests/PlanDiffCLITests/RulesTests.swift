import Foundation
import Testing

@Suite struct RulesTests {
  /// What is asked for, and what the answer has and has not.
  @Test(arguments: [
    (["--table", "a", "--level", "8"], "a801   OBL 8  shall", "a701"),
    (["--table", "modality", "--word", "shall"], "cues-modality.tsv", "cues-prohibition.tsv"),
    (["--word", "ambulance", "--kind", "obligation"], "No rule answers", "OBL"),
    (["--table", "direction-rules", "--word", "G5"], "scope:", "h-amount"),
    (["--table", "lexical-relations"], "pairs of words", "a801"),
    (["--kind", "per"], "PER", "OBL 8"), (["--table", "ladder"], "Ladder ceasefire, weak to strong: 1", "a801"),
    (["--table", "equivalences", "--word", "reaffirm"], "EQ-confirm", "EQ-cap"),
  ])
  func filtersAddUp(arguments: [String], has: String, hasNot: String) throws {
    let outcome = try Program().run(["rules"] + arguments)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains(has))
    #expect(!outcome.output.contains(hasNot))
    #expect(outcome.output.hasPrefix("Rules en "))
  }

  @Test(arguments: [
    (["--table", "modalty"], "did you mean 'modality'"), (["--kind", "obligaton"], "did you mean 'obligation'"),
    (["--kind", "zzzzzz"], "expected one of asp, aspiration"),
  ])
  func unknownNamesAreRefused(arguments: [String], says: String) throws {
    let outcome = try Program().run(["rules"] + arguments)
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains(says))
  }

  @Test func jsonIsWholeAndSorted() throws {
    let output = try Program().run(["rules", "--format", "json"]).output
    let parsed = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    #expect(parsed?["schema"] as? String == "plandiff.rules/1")
    for (name, least) in [
      ("cues", 900), ("directionRules", 35), ("ladders", 5), ("relations", 4), ("sets", 200), ("tables", 37),
    ] {
      #expect((parsed?[name] as? [Any])?.count ?? 0 >= least, "\(name)")
    }
  }

  @Test func onlyLongWordsStandOut() throws {
    let output = try Program().run(["rules"]).output
    let long = output.split(separator: "\n").filter { $0.count > 100 }
    #expect(long.filter { $0.split(separator: " ").count > 2 } == [])
  }
}
