import Testing

@testable import PlanDiff

/// Two short texts written down for a test, and links written the way a reader would tell them.
///
/// A text has one provision a line: `7. Words.`, a sub-point indented as `  a. Words.`, a hole as `7. -`.
enum AlignmentCase {
  static func plan(_ text: String, id: String = "text", topics: [String: String] = [:]) -> Plan {
    var points: [Provision] = []
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ".", maxSplits: 1)
      let label = String(parts[0].drop { $0 == " " })
      let words = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
      if line.hasPrefix("  ") {
        points[points.count - 1].points.append(Provision(label: label, text: words))
      } else {
        let isHole = words == "-"
        points.append(
          Provision(
            label: label, text: isHole ? "" : words, topics: topics[label].map { [$0] } ?? [],
            status: isHole ? .deleted : .stated))
      }
    }
    return Plan(id: id, points: points)
  }

  static func links(_ old: Plan, _ new: Plan, pins: Pins = .none) throws -> [Link] {
    try Aligner(rules: Sample.rules()).align(PlanOutline(old), PlanOutline(new), pins: pins)
  }

  /// `3 = 4 moved`, `5 = 6+7 split`, `11 removed`, `11 added`; renumbering is left out.
  static func told(_ links: [Link], _ old: Plan, _ new: Plan) -> [String] {
    let olds = PlanOutline(old).entries.map(\.address)
    let news = PlanOutline(new).entries.map(\.address)
    return links.map { link in
      let left = link.old.map { olds[$0] }.joined(separator: "+")
      let right = link.new.map { news[$0] }.joined(separator: "+")
      var words: [String] = []
      switch link.relation {
      case .added: return "\(right) added"
      case .removed: return "\(left) removed"
      case .same, .undisclosed: break
      case .split, .merge: words.append(link.relation.rawValue)
      }
      if link.moved { words.append("moved") }
      if link.promoted { words.append("promoted") }
      if link.demoted { words.append("demoted") }
      return (["\(left) = \(right)"] + words).joined(separator: " ")
    }
  }

  static func told(_ old: String, _ new: String) throws -> [String] {
    let left = plan(old, id: "old")
    let right = plan(new, id: "new")
    return try told(links(left, right), left, right)
  }
}
