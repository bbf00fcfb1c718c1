public import PlanDiff

/// The table as one web page that needs no script and asks for nothing from outside.
public struct TableHTML: TableFormat {
  public static let name = "html"

  private let home: String?

  /// - Parameter home: A relative link to the page that lists this one.
  public init(home: String? = nil) {
    self.home = home
  }

  public func render(_ table: VersionTable) -> [UInt8] {
    let templates = ReportTemplates.shared
    let style = templates.text(of: "report.css") + templates.text(of: "table.css")
    var values = TableValues(table).values
    values["homeLink"] = home
    values["style"] = style
    values["policy"] = HTMLReport.policy(style: style, script: "")
    return templates.render("table", values)
  }
}
