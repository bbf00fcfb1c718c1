@testable import PlanDiff

/// Two versions of an invented accord and claims about it.
enum HarbourClaims {
  static let old = Plan(
    id: "draft", parties: [Party(id: "Karn", aliases: ["Karnish"]), Party(id: "Orvel")],
    points: [
      Provision(label: "1", text: "Karn shall keep the port of Vell open to ships of Orvel."),
      Provision(label: "2", text: "The fleet of Karn shall not exceed 40 vessels."),
      Provision(label: "3", text: "Orvel shall return the archives to the city of Tessel."),
      Provision(label: "4", text: "The accord enters into force on signature."),
    ])
  static let new = Plan(
    id: "final", parties: old.parties,
    points: [
      Provision(label: "1", text: "Karn may keep the port of Vell open to ships of Orvel."),
      Provision(label: "2", text: "The fleet of Karn shall not exceed 30 vessels."),
      Provision(label: "4", text: "The accord enters into force on signature."),
      Provision(label: "5", text: "A court of five judges settles every dispute on tolls."),
    ])

  static func comparison() throws -> Comparison {
    Comparator(rules: try RuleSet.english()).compare(old, new)
  }

  static func checker() throws -> InterpretationChecker {
    InterpretationChecker(comparison: try comparison(), rules: try RuleSet.english())
  }

  static func claim(
    _ expectation: ExpectedReading, old: [String] = ["1"], new: [String] = ["1"],
    status: Interpretation.Status = .reviewed, pin: WordingPin? = nil
  ) -> Interpretation {
    Interpretation(
      id: "claim", old: old, new: new, expectation: expectation, because: "A duty became a permission.",
      by: "A. Reader",
      status: status, pin: pin)
  }
}
