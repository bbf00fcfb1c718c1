import PlanDiff

/// What the change log says.
extension Messages {
  static let changelogTitle = "Change log of the plans"
  static let changelogLead =
    "Newest version first. Each is compared with the text it was drafted on, where one is declared. Written by "
    + "“plandiff changelog”; not edited by hand."

  static func comparedWith(_ comparison: Comparison) -> String {
    "Compared with \(name(comparison.old)) (\(comparison.old.id))."
  }

  static func noBasis(_ plan: Plan) -> String {
    "No earlier text is declared as its basis; nothing is compared. \(pointCount(plan))"
  }

  static func basisMissing(_ plan: Plan, _ basis: String) -> String {
    "Its basis, \(basis), is not among the plans; nothing is compared. \(pointCount(plan))"
  }

  static func changelogHeading(_ plan: Plan) -> String {
    let date = plan.date.map { ", " + Messages.date($0) } ?? ""
    return plan.title.isEmpty ? plan.id + date : "\(plan.id): \(plan.title)\(date)"
  }

  static func sectionName(_ label: Label) -> String {
    switch label {
    case .removed: "Removed"
    case .added: "Added"
    case .softened: "Softened"
    case .hardened: "Hardened"
    case .mixed: "Moved both ways"
    case .replaced: "Replaced"
    case .undisclosed: "Unknown"
    case .reworded: "Reworded"
    case .unchanged: "Unchanged"
    }
  }

  /// Provisions that are counted and not told one by one.
  static func untold(_ comparison: Comparison) -> String {
    let reworded = comparison.count(of: .reworded)
    let unchanged = comparison.count(of: .unchanged)
    return "Without a difference in force: \(plural(reworded, "provision", "provisions")) reworded, "
      + "\(unchanged) unchanged."
  }
}
