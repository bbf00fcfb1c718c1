import Testing

@testable import PlanDiff

@Suite struct AgreementTests {
  private func set(_ name: String, _ labels: [(address: String, labels: [Label])]) -> InterpretationSet {
    InterpretationSet(
      name: name, old: "draft", new: "final",
      interpretations: labels.map { address, labels in
        Interpretation(
          id: "\(name)-\(address)", old: [address], new: [address], expectation: ExpectedReading(labels: labels),
          by: name)
      })
  }

  private func repeated(_ counts: [(Label, Label, Int)]) -> Agreement {
    var first: [(String, [Label])] = []
    var second: [(String, [Label])] = []
    for (left, right, count) in counts {
      for _ in 0..<count {
        first.append(("\(first.count)", [left]))
        second.append(("\(second.count)", [right]))
      }
    }
    return Agreement(set("a", first), set("b", second))
  }

  /// The worked example found in most textbooks: 50 cases, 20 and 15 alike, kappa 0.4.
  @Test func kappaOfTheTextbook() throws {
    let agreement = repeated([
      (.softened, .softened, 20), (.softened, .hardened, 5), (.hardened, .softened, 10), (.hardened, .hardened, 15),
    ])
    #expect(abs(try #require(agreement.kappa) - 0.4) < 1e-12)
    #expect(agreement.agreed == 35)
    #expect(agreement.disagreements.count == 15)
    #expect(agreement.rows.map(\.label) == [.softened, .hardened])
    for row in agreement.rows { #expect(abs(try #require(row.kappa) - 0.4) < 1e-12) }
    #expect(
      agreement.rows[0]
        == Agreement.Row(label: .softened, first: 25, second: 30, both: 20, kappa: agreement.rows[0].kappa))
  }

  @Test(arguments: [
    ([(Label.softened, Label.softened, 4), (.added, .added, 2)], 1.0),
    ([(.softened, .hardened, 3), (.hardened, .softened, 3)], -1.0),
    (
      [(.softened, .softened, 1), (.softened, .hardened, 1), (.hardened, .softened, 1), (.hardened, .hardened, 1)], 0.0
    ),
  ])
  func kappaAtTheEnds(counts: [(Label, Label, Int)], kappa: Double) throws {
    #expect(abs(try #require(repeated(counts).kappa) - kappa) < 1e-12)
  }

  @Test func chanceCannotBeToldFromOneLabel() {
    let agreement = repeated([(.softened, .softened, 5)])
    #expect(agreement.kappa == nil)
    #expect(agreement.rows[0].kappa == nil)
    #expect(Agreement(set("a", []), set("b", [])).kappa == nil)
  }

  @Test func aCommonLabelIsAgreement() {
    let agreement = Agreement(
      set("a", [("1", [.reworded, .unchanged]), ("2", [.softened]), ("3", [.added])]),
      set("b", [("2", [.mixed]), ("1", [.unchanged]), ("4", [.removed])]))
    #expect(agreement.pairs.map(\.agrees) == [true, false])
    #expect(agreement.onlyFirst.map(\.id) == ["a-3"])
    #expect(agreement.onlySecond.map(\.id) == ["b-4"])
  }
}
