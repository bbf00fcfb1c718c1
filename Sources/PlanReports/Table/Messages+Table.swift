import PlanDiff

/// What a table of versions says.
extension Messages {
  static func tableTitle(_ table: VersionTable) -> String { table.plans.map(\.id).joined(separator: " · ") }

  static func tableLead(_ table: VersionTable) -> String {
    let shown =
      switch table.mode {
      case .cumulative: "Each version is compared with \(table.base.id)."
      case .step: "Each version is compared with the public version in the column before it."
      }
    return
      "Rows keep the numbering of \(table.base.id); what it lacks stands after its predecessor under an id of its own. "
      + shown
  }

  static let noCounterpartAtAll = "no counterpart"
  static let baseWording = "wording of the base"

  static let firstColumn = "no public version stands before it"

  static func sameWording(_ version: String) -> String { "same wording as \(version)" }

  static func newIn(_ against: String?) -> String {
    against.map { "new; no counterpart in \($0)" } ?? "new"
  }

  static func incomparable(_ against: String) -> String {
    "stands here; \(against) is not disclosed and cannot be compared"
  }

  static func changedFrom(_ against: String, _ change: Change?) -> String {
    guard let change else { return "other wording than \(against); the comparison does not link them directly" }
    if change.flags.contains(.struck), change.label == .removed { return "struck out; stands in \(against)" }
    let words = label(change, uncertain: change.isUncertain).replacing(" (", with: ", ").replacing(")", with: "")
    return "changed from \(against) (\(words))"
  }

  static func sharedRows(_ rows: [String]) -> String { "stands also in \(rows.joined(separator: ", "))" }

  static func rowCount(_ table: VersionTable) -> String {
    let own = table.rows.count { $0.baseAddress == nil }
    let added = own == 0 ? "" : " and \(plural(own, "row", "rows")) of what it lacks"
    return "\(plural(table.rows.count - own, "row", "rows")) of \(table.base.id)\(added)."
  }

  /// How many cells of a version have each status.
  static func columnTotals(_ table: VersionTable, _ version: Int) -> String {
    let parts = VersionCell.Status.allCases.compactMap { status -> String? in
      let count = table.count(of: status, inVersion: version)
      return count == 0 ? nil : "\(count) \(statusName(status))"
    }
    return "\(table.plans[version].id): \(parts.joined(separator: ", "))."
  }

  private static func statusName(_ status: VersionCell.Status) -> String {
    switch status {
    case .base: "of the base"
    case .first: "with no public version before"
    case .same: "in the same wording"
    case .changed: "changed"
    case .new: "new"
    case .noCounterpart: "without counterpart"
    case .undisclosed: "not disclosed"
    case .reportedRemoved: "removed, as reported"
    case .incomparable: "not comparable"
    }
  }
}
