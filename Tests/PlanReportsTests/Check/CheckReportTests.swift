import Foundation
import PlanDiff
import Testing

@testable import PlanReports

/// One claim of each outcome, in every form.
@Suite struct CheckReportTests {
  static func run() throws -> CheckRun {
    let comparison = HarbourComparison.drafts
    let rules = try RuleSet.english()
    let checker = InterpretationChecker(comparison: comparison, rules: rules)
    let words = "Karn will keep the port open to ships of Orvel."
    let print = WordingFingerprint.sha256(of: words)
    let claims = [
      claim(
        "port", "1", "1", ExpectedReading(labels: [.softened], party: "Karn", effects: [.init(.burden, isMore: false)])),
      claim(
        "fleet", "2", "2", ExpectedReading(labels: [.softened], severity: -2 ... -1, facets: [.quantity]),
        pin: { $0.reading = WordingPin.Reading(label: .softened, severity: -2, rules: ["h9"]) }),
      claim(
        "port-before", "1", "1", ExpectedReading(labels: [.reworded, .unchanged]), pin: { $0.old = [print] }),
      claim(
        "toll", "4", "4", ExpectedReading(labels: [.softened]),
        contest: .init(reason: "The sum & the term count together <as one>.", by: "B. Reader")),
      claim(
        "talks", "3", "7", ExpectedReading(labels: [.replaced]), contest: .init(reason: "Was read otherwise.", by: "B")),
    ].map { claim in
      var claim = claim
      if var pin = claim.firstPin {
        let present = checker.presentPin(of: claim)
        pin.old = pin.old.isEmpty ? present.old : pin.old
        pin.new = present.new
        claim.firstPin = pin
      }
      return claim
    }
    let drafts = InterpretationSet(
      name: "draft-final", old: "draft", new: "final", interpretations: claims, wordings: [print: words])
    let secret = InterpretationSet(
      name: "draft-secret", old: "draft", new: "secret",
      interpretations: [
        Interpretation(
          id: "silence", old: ["1", "3"], new: ["S-1"], expectation: ExpectedReading(labels: [.softened]),
          because: "It was said to be weaker.", by: "A. Reader", status: .reviewed)
      ])
    let withheld = InterpretationChecker(comparison: HarbourComparison.withheld, rules: rules)
    return CheckRun(
      files: [
        CheckRun.File(set: drafts, comparison: comparison, results: checker.check(drafts)),
        CheckRun.File(set: secret, comparison: HarbourComparison.withheld, results: withheld.check(secret)),
      ], rules: HarbourComparison.rules, hidden: 1)
  }

  private static func claim(
    _ id: String, _ old: String, _ new: String, _ expectation: ExpectedReading,
    contest: Interpretation.Contest? = nil, pin: ((inout WordingPin) -> Void)? = nil
  ) -> Interpretation {
    var first: WordingPin?
    if let pin {
      var empty = WordingPin(old: [], new: [])
      pin(&empty)
      first = empty
    }
    return Interpretation(
      id: id, old: [old], new: [new], expectation: expectation, because: "What \(id) means.", by: "A. Reader",
      status: contest == nil ? .reviewed : .contested, certainty: .medium, sources: ["Vell Gazette, 2031"], pin: first,
      contest: contest)
  }

  @Test func outcomes() throws {
    let outcomes = try Self.run().results.map(\.outcome)
    #expect(outcomes == [.holds, .fails, .stale, .contested, .holds, .open])
  }

  @Test(arguments: ["text", "junit", "tap", "json", "markdown"])
  func writesEveryForm(name: String) throws {
    let formats: [String: (any CheckFormat, String)] = [
      "text": (CheckText(width: 90, everything: true), "txt"), "junit": (CheckJUnit(), "xml"),
      "tap": (CheckTAP(), "tap"),
      "json": (CheckJSON(), "json"), "markdown": (CheckMarkdown(), "md"),
    ]
    let (format, suffix) = try #require(formats[name])
    #expect(type(of: format).name == name)
    try Golden.expect(format.render(Self.run()), matches: "check.\(suffix)")
  }

  @Test func gateOpensOnlyForWhatHolds() throws {
    var run = try Self.run()
    #expect(!run.passes())
    run.files[0].results.removeAll { $0.outcome == .fails || $0.outcome == .stale }
    #expect(run.passes())
    #expect(!run.passes(strict: true))
  }

  @Test func colourSaysNothingByItself() throws {
    let plain = String(decoding: CheckText(width: 90).render(try Self.run()), as: UTF8.self)
    var coloured = String(decoding: CheckText(width: 90, colour: true).render(try Self.run()), as: UTF8.self)
    #expect(coloured.contains("\u{1B}["))
    coloured.replace(try Regex("\u{1B}\\[[0-9;]*m"), with: "")
    let words = { (text: String) in text.split { !$0.isLetter }.joined(separator: " ") }
    #expect(words(coloured) == words(plain))
  }

  @Test func interpretationsStandInTheReports() throws {
    let run = try Self.run()
    let comparison = HarbourComparison.drafts.interpreted(by: [run.files[0].set], rules: try RuleSet.english())
    try Golden.expect(TextReport(width: 90).render(comparison), matches: "harbour-interpreted.txt")
    try Golden.expect(JSONReport().render(comparison), matches: "harbour-interpreted.json")
  }

  @Test func agreementOfTwoPeople() throws {
    let first = try Self.run().files[0].set
    var second = first
    second.name = "b"
    for index in second.interpretations.indices { second.interpretations[index].by = "B. Reader" }
    second.interpretations[1].expectation.labels = [.hardened]
    second.interpretations.remove(at: 4)
    let agreement = Agreement(first, second)
    try Golden.expect(AgreementReport(width: 90).render(agreement), matches: "agreement.txt")
    try Golden.expect(AgreementReport().renderJSON(agreement), matches: "agreement-report.json")
  }
}
