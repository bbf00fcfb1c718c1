import Testing

@testable import PlanDiff

@Suite struct InterpretationCheckerTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let claim: Interpretation
    let outcome: CheckResult.Outcome
    var aspects: [Mismatch.Aspect] = []

    var testDescription: String { name }
  }

  private static func row(
    _ name: String, _ expectation: ExpectedReading, old: [String] = ["1"], new: [String] = ["1"],
    status: Interpretation.Status = .reviewed, _ outcome: CheckResult.Outcome, _ aspects: [Mismatch.Aspect] = []
  ) -> Row {
    Row(
      name: name, claim: HarbourClaims.claim(expectation, old: old, new: new, status: status), outcome: outcome,
      aspects: aspects)
  }

  static let rows: [Row] = [
    row("label", ExpectedReading(labels: [.softened]), .holds),
    row("one of two labels", ExpectedReading(labels: [.hardened, .softened]), .holds),
    row("other label", ExpectedReading(labels: [.hardened]), .fails, [.label]),
    row("other label, contested", ExpectedReading(labels: [.hardened]), status: .contested, .contested, [.label]),
    row("right label, contested", ExpectedReading(labels: [.softened]), status: .contested, .holds),
    row("severity in the range", ExpectedReading(severity: -3 ... -1), .holds),
    row("severity out of the range", ExpectedReading(labels: [.softened], severity: 1...3), .fails, [.severity]),
    row("party and effect", ExpectedReading(party: "Karn", effects: [.init(.burden, isMore: false)]), .holds),
    row("party by another name", ExpectedReading(party: "Karnish"), .holds),
    row("other effect", ExpectedReading(party: "Karn", effects: [.init(.burden, isMore: true)]), .fails, [.effect]),
    row("party not touched", ExpectedReading(party: "Tessel"), .fails, [.effect]),
    row("facet", ExpectedReading(facets: [.modality]), .holds),
    row("other facet", ExpectedReading(facets: [.modality, .deadline]), .fails, [.facet]),
    row("quote", ExpectedReading(quotes: ["SHALL", "may"]), .holds),
    row("words that are no evidence", ExpectedReading(quotes: ["port of Vell"]), .fails, [.quote]),
    row("several aspects", ExpectedReading(labels: [.added], facets: [.quantity]), .fails, [.label, .facet]),
    row("relation", ExpectedReading(correspondence: [.same]), .holds),
    row("moved", ExpectedReading(correspondence: [.same, .moved]), .fails, [.relation]),
    row("removed", ExpectedReading(labels: [.removed], correspondence: [.removed]), old: ["3"], new: [], .holds),
    row("added", ExpectedReading(labels: [.added]), old: [], new: ["5"], .holds),
    row("other link", ExpectedReading(labels: [.softened]), old: ["1"], new: ["2"], .fails, [.link]),
    row("half a link", ExpectedReading(labels: [.removed]), old: ["1"], new: [], .fails, [.link]),
    row("no provision", ExpectedReading(labels: [.removed]), old: ["9"], new: [], .fails, [.link]),
    row("nothing", ExpectedReading(nothing: true), .fails, [.nothing]),
    row("flag", ExpectedReading(flags: [.struck]), .fails, [.flag]),
  ]

  @Test(arguments: rows)
  func outcome(_ row: Row) throws {
    let result = try HarbourClaims.checker().check(row.claim)
    #expect(result.outcome == row.outcome)
    #expect(result.mismatches.map(\.aspect) == row.aspects)
  }

  @Test func engineThatComesToAgreeIsNoticed() throws {
    let claim = HarbourClaims.claim(ExpectedReading(labels: [.softened]), status: .contested)
    #expect(try HarbourClaims.checker().check(claim).isSettled)
  }

  @Test func withheldTextIsOpen() throws {
    let secret = Plan(
      id: "secret", completeness: .none,
      points: [Provision(label: "S-1", status: .undisclosed, about: ["draft#1"])])
    let rules = try RuleSet.english()
    let checker = InterpretationChecker(
      comparison: Comparator(rules: rules).compare(HarbourClaims.old, secret), rules: rules)
    let softened = HarbourClaims.claim(ExpectedReading(labels: [.softened]), new: ["S-1"])
    #expect(checker.check(softened).outcome == .open)
    let nothing = HarbourClaims.claim(ExpectedReading(nothing: true), new: ["S-1"])
    #expect(checker.check(nothing).outcome == .holds)
  }

  @Test func changedWordingMakesAClaimStale() throws {
    let before = "Karn shall always keep the port of Vell open to ships of Orvel."
    let print = WordingFingerprint.sha256(of: before)
    var claim = HarbourClaims.claim(ExpectedReading(labels: [.softened]))
    let checker = try HarbourClaims.checker()
    claim.firstPin = checker.presentPin(of: claim)
    #expect(checker.check(claim).outcome == .holds)
    claim.firstPin?.old = [print]
    for status in [Interpretation.Status.reviewed, .contested] {
      claim.firstStatus = status
      let result = checker.check(claim, wordings: [print: before])
      #expect(result.outcome == .stale, "a claim on another wording says nothing of this one")
      #expect(result.staleWordings.map(\.address) == ["draft#1"])
      #expect(result.staleWordings[0].redline.contains { $0.operation == .delete && $0.text.contains("always") })
    }
    #expect(checker.check(claim).staleWordings[0].redline.isEmpty, "without the pinned words there is no redline")
  }

  @Test func missingProvisionMakesAPinnedClaimStale() throws {
    let print = WordingFingerprint.sha256(of: "A text that is gone.")
    let claim = HarbourClaims.claim(
      ExpectedReading(labels: [.removed]), old: ["9"], new: [], pin: WordingPin(old: [print], new: []))
    let result = try HarbourClaims.checker().check(claim)
    #expect(result.outcome == .stale)
    #expect(result.staleWordings == [StaleWording(address: "draft#9", pinned: print, present: nil)])
  }

  @Test func rulesThatCameAndWentAreTold() throws {
    var claim = HarbourClaims.claim(ExpectedReading(labels: [.softened]))
    let checker = try HarbourClaims.checker()
    claim.firstPin = checker.presentPin(of: claim)
    let rules = try #require(claim.firstPin?.reading?.rules)
    claim.firstPin?.reading?.rules = ["gone1"]
    let shift = checker.check(claim).ruleShift
    #expect(shift.gone == ["gone1"])
    #expect(shift.arrived == rules)
  }

  @Test func tenThousandClaimsTakeNoTime() throws {
    let claims = (0..<10_000).map { number in
      var claim = HarbourClaims.claim(ExpectedReading(labels: [.softened], facets: [.modality], quotes: ["may"]))
      claim.id = "claim-\(number)"
      return claim
    }
    let set = InterpretationSet(name: "many", old: "draft", new: "final", interpretations: claims)
    var count = 0
    let time = try ContinuousClock().measure {
      count = try HarbourClaims.checker().check(set).count { $0.outcome == .holds }
    }
    print("10,000 claims: \(time)")
    #expect(count == 10_000)
    #expect(time < .seconds(10), "even a debug build stays within seconds")
  }
}
