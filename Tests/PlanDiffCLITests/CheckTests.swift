import Foundation
import Testing

/// `check`, `accept`, `draft` and `agreement` as a person runs them, on copies of the shipped plans and claims.
@Suite struct CheckTests {
  /// A folder with a copy of `versions/`, and the program running there.
  private func withVersions(_ body: (Scratch, Program) throws -> Void) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let versions = scratch.folder.appendingPathComponent("versions")
    try FileManager.default.copyItem(at: Program.repository.appendingPathComponent("versions"), to: versions)
    try body(scratch, Program(folder: scratch.folder))
  }

  private func edit(_ name: String, in scratch: Scratch, _ old: String, _ new: String) throws {
    let url = scratch.folder.appendingPathComponent(name)
    let text = try String(contentsOf: url, encoding: .utf8)
    try #require(text.contains(old))
    try scratch.write(text.replacing(old, with: new), to: name)
  }

  private func text(_ name: String, in scratch: Scratch) throws -> String {
    try String(contentsOf: scratch.folder.appendingPathComponent(name), encoding: .utf8)
  }

  private struct Report: Decodable {
    struct Claim: Decodable {
      var id: String
      var outcome: String
      var old: [String]
      var new: [String]

      var isBroken: Bool { outcome == "stale" || outcome == "fails" }
    }

    var claims: [Claim]
  }

  private func claims(_ outcome: Program.Outcome) throws -> [Report.Claim] {
    try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8)).claims
  }

  @Test func shippedClaimsPass() throws {
    let outcome = try Program().run(["check"])
    #expect(outcome.code == 0)
    #expect(outcome.error.isEmpty)
    #expect(outcome.output.contains(" 0 fail, 0 stale, "))
  }

  @Test(arguments: ["text", "junit", "tap", "json", "markdown"])
  func sameBytesInEveryForm(format: String) throws {
    let arguments = ["check", "versions/interpretations/us28-geneva.yaml", "--format", format]
    let first = try Program().run(arguments)
    #expect(first.code == 0)
    var program = Program()
    program.environment = ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"]
    #expect(try program.run(arguments) == first)
  }

  @Test func oneWordOfEuropeEightMakesItsClaimsStale() throws {
    try withVersions { scratch, program in
      let before = try claims(program.run(["check", "--format", "json"])).filter(\.isBroken).map(\.id)
      try edit(
        "versions/europe.yaml", in: scratch, "not to station troops permanently under", "not to station troops under")
      let all = try claims(program.run(["check", "--format", "json"]))
      let touched = all.filter { ($0.old + $0.new).contains("europe#8") }.map(\.id)
      let broken = all.filter { $0.isBroken && !before.contains($0.id) }
      #expect(broken.map(\.id) == touched, "exactly the claims about europe 8")
      #expect(broken.allSatisfy { $0.outcome == "stale" })
      let outcome = try program.run(["check", "--filter", "us28-europe/nato-troops-8"])
      #expect(outcome.code == 1)
      #expect(outcome.output.hasPrefix("stale us28-europe/nato-troops-8  us28#8 → europe#8\n"))
      #expect(outcome.output.contains("The wording of europe#8 has changed since the claim was made:"))
      #expect(outcome.output.contains("[-permanently-]"))
      #expect(outcome.output.contains("Read the present wording. If the claim still stands, pin it anew"))
    }
  }

  @Test func strictCountsWhatIsContested() throws {
    #expect(try Program().run(["check", "--strict", "--filter", "us28-geneva/*"]).code == 0)
    try withVersions { scratch, program in
      let name = "versions/interpretations/us28-europe.yaml"
      let accept = [
        "accept", "us28-europe/amnesty-26-gone", "--by", "T", "--on", "2031-01-02", "--status", "contested", "--reason",
        "Told otherwise.", "--yes",
      ]
      #expect(try program.run(accept).code == 0)
      #expect(try text(name, in: scratch).contains("reason: Told otherwise."))
      let filter = ["--filter", "us28-europe/amnesty-26-gone"]
      let settled = try program.run(["check"] + filter)
      #expect(settled.code == 0)
      #expect(settled.output.contains("holds, though marked contested us28-europe/amnesty-26-gone"))
      let start = "id: amnesty-26-gone\n    old: [\"26\"]\n    expect:\n      label: "
      try edit(name, in: scratch, start + "removed", start + "hardened")
      #expect(try program.run(["check"] + filter).code == (try program.run(["check", "--strict"] + filter)).code - 1)
    }
  }

  @Test func handBrokenFileGivesLineAndMend() throws {
    try withVersions { scratch, program in
      let name = "versions/interpretations/us28-europe.yaml"
      let lines = try text(name, in: scratch).split(separator: "\n", omittingEmptySubsequences: false)
      let line = try #require(lines.firstIndex { $0.contains("label: softened") })
      try edit(name, in: scratch, "label: softened", "label: softend")
      let outcome = try program.run(["check"])
      #expect(outcome.code == 2)
      #expect(outcome.output.isEmpty)
      #expect(
        outcome.error.hasPrefix("\(name):\(line + 1):14: error: 'label' is 'softend'; expected one of unchanged, "))
      #expect(outcome.error.contains("did you mean 'softened'?"))
    }
  }

  @Test func acceptShowsThenPins() throws {
    try withVersions { scratch, program in
      let name = "versions/interpretations/us28-europe.yaml"
      try edit("versions/europe.yaml", in: scratch, "NATO fighter aircraft will be", "NATO combat aircraft will be")
      #expect(try program.run(["check", name]).code == 1)
      let before = try text(name, in: scratch)
      let arguments = ["accept", "europe#9", "--file", name, "--by", "A. Reader", "--on", "2031-01-02"]
      let shown = try program.run(arguments)
      #expect(shown.code == 0)
      #expect(shown.output.contains("stale us28-europe/air-basing-9"))
      #expect(shown.output.contains("Nothing was written. Run again with --yes to accept 1 claim."))
      #expect(try text(name, in: scratch) == before)
      #expect(try program.run(arguments + ["--yes"]).output.contains("1 claim accepted."))
      let after = try text(name, in: scratch)
      #expect(after.contains("- on: \"2031-01-02\"\n        by: A. Reader\n        did: accepted"))
      var rest = after.split(separator: "\n")[...]
      for line in before.split(separator: "\n") {
        let place = try #require(rest.firstIndex(of: line), "nothing is taken away")
        rest = rest[(place + 1)...]
      }
      let outcome = try program.run(["check", name, "--filter", "air-basing-9"])
      #expect(outcome.output.contains(" 0 stale"))
    }
  }

  @Test func draftedClaimsHold() throws {
    try withVersions { scratch, program in
      let arguments = ["draft", "us28", "istanbul2022", "--by", "A. Reader", "--on", "2031-01-02"]
      let outcome = try program.run(arguments)
      #expect(outcome.code == 0)
      #expect(outcome.output.hasSuffix("written to versions/interpretations/us28-istanbul2022.yaml\n"))
      let name = "versions/interpretations/us28-istanbul2022.yaml"
      #expect(try program.run(["check", name]).code == 0)
      let first = try text(name, in: scratch)
      #expect(try program.run(arguments).output.hasPrefix("0 claims written"))
      #expect(try text(name, in: scratch) == first)
      #expect(try program.run(["draft", "us28", "istanbul2022", "-o", "-"]).output.hasPrefix("# Interpretations"))
      let agreement = try program.run(["agreement", name, name])
      #expect(agreement.code == 0)
      #expect(agreement.output.contains("(100 %). Cohen's kappa over all labels: 1.00."))
    }
  }

  @Test func reportShowsBothReadings() throws {
    let report = try Program().run(["us28", "europe"])
    #expect(report.output.contains("Interpretation, agreed: Three qualifiers narrow what NATO forgoes"))
    let bare = try Program().run(["us28", "europe", "--no-interpretations"])
    #expect(!bare.output.contains("Interpretation,"))
  }

  @Test(arguments: [
    (["check", "--filter", "us28-europe/nato-trops-8"], "did you mean 'us28-europe/nato-troops-8'"),
    (["check", "no-such.yaml"], "no-such.yaml: error: there is no such file"),
    (["check", "--versions", "Sources"], "there are no interpretations to check"),
    (["accept", "--by", "A", "--on", "2031-01-02"], "no claim is named"),
    (["accept", "x", "--by", "A", "--on", "today"], "--on is 'today'; expected a date such as 2026-02-01"),
    (["accept", "x", "--by", "A", "--on", "2031-01-02", "--status", "contested"], "gives no reason"),
    (["draft", "us28", "europa"], "did you mean 'europe'"),
    (
      [
        "agreement", "versions/interpretations/us28-europe.yaml", "versions/interpretations/us28-geneva.yaml",
      ], "the claims are about us28 and geneva; expected claims about us28 and europe"
    ),
  ])
  func badInputEndsWithTwo(arguments: [String], words: String) throws {
    let outcome = try Program().run(arguments)
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains(words), "\(outcome.error)")
  }
}
