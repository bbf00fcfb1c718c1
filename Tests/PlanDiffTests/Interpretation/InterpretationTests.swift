import Testing

@testable import PlanDiff

/// What counts of a claim whose history has grown.
@Suite struct InterpretationTests {
  @Test func lastEntryThatSpeaksCounts() {
    let first = WordingPin(old: ["a"], new: ["b"])
    let second = WordingPin(old: ["c"], new: ["d"])
    var claim = HarbourClaims.claim(ExpectedReading(labels: [.softened]), status: .draft, pin: first)
    #expect(claim.status == .draft)
    #expect(claim.pin == first)
    claim.history.append(HistoryEntry(on: "2031-02-01", by: "B", did: .reviewed, status: .reviewed))
    #expect(claim.status == .reviewed)
    claim.history.append(
      HistoryEntry(on: "2031-02-02", by: "C", did: .contested, status: .contested, reason: "It is a duty still."))
    claim.history.append(HistoryEntry(on: "2031-02-03", by: "D", did: .accepted, pin: second))
    #expect(claim.status == .contested)
    #expect(claim.contest == Interpretation.Contest(reason: "It is a duty still.", by: "C"))
    #expect(claim.pin == second)
    claim.history.append(HistoryEntry(on: "2031-02-04", by: "E", did: .accepted, status: .approved))
    #expect(claim.contest == nil)
  }

  @Test func interpretationsStandBesideTheReading() throws {
    let comparison = try HarbourClaims.comparison()
    let claims = [
      HarbourClaims.claim(ExpectedReading(labels: [.softened])),
      HarbourClaims.claim(ExpectedReading(labels: [.hardened])),
      HarbourClaims.claim(ExpectedReading(labels: [.mixed]), status: .contested),
    ]
    let set = InterpretationSet(name: "draft-final", old: "draft", new: "final", interpretations: claims)
    let read = comparison.interpreted(by: [set], rules: try RuleSet.english())
    #expect(read.changes == comparison.changes, "a person's reading replaces nothing")
    let notes = try #require(read.interpretations[comparison.changes[0].id])
    #expect(notes.map(\.standing) == [.agreed, .differs, .contested])
    #expect(InterpretationNote.weightiest(of: notes) == .differs)
    #expect(read.interpretations.count == 1)
  }

  @Test(arguments: [
    ("nato", ["us28-europe/nato-troops"]), ("us28-europe/*", ["us28-europe/nato-troops", "us28-europe/army"]),
    ("*army", ["us28-europe/army"]), ("europe#8", ["us28-europe/nato-troops"]), ("us28#6", ["us28-europe/army"]),
    ("europe", ["us28-europe/nato-troops", "us28-europe/army"]),
    ("us28#*", ["us28-europe/nato-troops", "us28-europe/army"]),
    ("us*troops", ["us28-europe/nato-troops"]), ("us*x*troops", []), ("#8", []), ("navy", []),
  ])
  func filterChooses(pattern: String, names: [String]) {
    let claims = [("nato-troops", "8"), ("army", "6")].map { name, address in
      Interpretation(id: name, old: [address], new: [address], expectation: ExpectedReading())
    }
    let set = InterpretationSet(name: "us28-europe", old: "us28", new: "europe", interpretations: claims)
    #expect(claims.filter { ClaimFilter([pattern]).includes($0, in: set) }.map(set.qualifiedID) == names)
  }
}
