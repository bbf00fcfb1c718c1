public import PlanDiff

/// The table for a repository or a note: a column a version.
public struct TableMarkdown: TableFormat {
  public static let name = "markdown"

  public init() {}

  public func render(_ table: VersionTable) -> [UInt8] {
    var values = TableValues(table).values
    values["rules"] = table.plans.map { _ in "|---" as String }
    return ReportTemplates.shared.render("table-markdown", values)
  }
}
