@testable import PlanDiff

/// Plans and comparisons written in a line or two.
enum Texts {
  /// Distinct sentences, none like another.
  static let port = "Karn shall keep the port of Vell open to every merchant ship of Orvel."
  static let toll = "Orvel shall pay Karn a toll of 40 crowns for each merchant ship."
  static let fleet = "The fleet of Karn shall not exceed 60 armed vessels."
  static let court = "A joint commission of six members shall settle disputes on tolls within 30 days."
  static let schools = "Schools in the border districts shall teach in both languages."

  static func plan(_ id: String, _ points: [Provision], completeness: Plan.Completeness = .full) -> Plan {
    Plan(id: id, completeness: completeness, points: points)
  }

  static func compare(_ old: [Provision], _ new: [Provision], pins: Pins = .none) throws -> Comparison {
    Comparator(rules: try RuleSet.english()).compare(plan("dune", old), plan("reef", new), pins: pins)
  }

  /// "1→2 softened", "3→ removed", in the order of the comparison.
  static func lines(_ comparison: Comparison) -> [String] {
    comparison.changes.map { change in
      "\(change.old.joined(separator: "+"))→\(change.new.joined(separator: "+")) \(change.label.rawValue)"
    }
  }

  static func points(_ comparison: Comparison) -> [String] {
    comparison.points.map { "\($0.old.joined(separator: "+"))→\($0.new.joined(separator: "+")) \($0.label.rawValue)" }
  }
}
