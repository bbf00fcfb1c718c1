/// All versions of a text side by side: rows in the order of the base, what it lacks after its predecessor.
public struct VersionTable: Sendable {
  /// What the status of a cell speaks of.
  public enum Mode: String, Sendable, CaseIterable {
    /// The difference from the version in the column before it, texts that are not public left out.
    case step
    /// The difference from the base.
    case cumulative
  }

  public let plans: [Plan]
  public let base: Plan
  public let mode: Mode
  public let rows: [VersionRow]
  public let notices: [String]
  public let rules: RuleSet.Identity?

  public init(_ versions: VersionSet, mode: Mode = .cumulative) {
    plans = versions.plans
    base = versions.plans[versions.base]
    self.mode = mode
    notices = versions.notices
    rules = versions.rules
    let drafts = RowAligner(versions).rows
    rows = CellReader(versions: versions, mode: mode, drafts: drafts).rows
  }

  /// Number of cells of a version with a status.
  public func count(of status: VersionCell.Status, inVersion version: Int) -> Int {
    rows.count { $0.cells[version].status == status }
  }
}
