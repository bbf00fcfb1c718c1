public import PlanDiff

/// The whole set of reports as a static site: an index and, for each pair, a page and the files made from it. Links are
/// relative, so that the folder works from a web server and from a stick.
public struct SiteReport: Sendable {
  /// The file by which a folder is known to hold such a site.
  public static let marker = "plandiff-site.txt"

  public init() {}

  /// Names of the files of a pair begin with this.
  static func stem(_ comparison: Comparison) -> String {
    "\(AnchorName.safe(comparison.old.id))-to-\(AnchorName.safe(comparison.new.id))"
  }

  static func stem(_ table: VersionTable) -> String {
    "table-of-\(AnchorName.safe(table.base.id))"
  }

  /// - Parameters:
  ///   - plans: Every plan of the folder, compared or not.
  ///   - comparisons: In the order of the index; a newer plan names the older as its basis or is of the same family.
  ///   - tables: All versions of one negotiation side by side.
  public func render(_ plans: [Plan], _ comparisons: [Comparison], tables: [VersionTable] = []) -> [SiteFile] {
    let index = SiteIndex(plans: plans, comparisons: comparisons, tables: tables)
    var files = [SiteFile(name: "index.html", bytes: index.render())]
    for table in tables {
      let stem = SiteReport.stem(table)
      files += [
        SiteFile(name: stem + ".html", bytes: TableHTML(home: "index.html").render(table)),
        SiteFile(name: stem + ".md", bytes: TableMarkdown().render(table)),
        SiteFile(name: stem + ".csv", bytes: TableCSV(hasByteOrderMark: true).render(table)),
      ]
    }
    for comparison in comparisons {
      let stem = SiteReport.stem(comparison)
      files += [
        SiteFile(name: stem + ".html", bytes: HTMLReport(home: "index.html").render(comparison)),
        SiteFile(name: stem + ".md", bytes: MarkdownReport().render(comparison)),
        SiteFile(name: stem + ".csv", bytes: CSVReport(hasByteOrderMark: true).render(comparison)),
        SiteFile(name: stem + ".json", bytes: JSONReport().render(comparison)),
        SiteFile(name: stem + ".txt", bytes: TextReport().render(comparison)),
        SiteFile(name: stem + ".svg", bytes: SVGCard(shape: .landscape).render(comparison)),
        SiteFile(name: stem + "-square.svg", bytes: SVGCard(shape: .square).render(comparison)),
      ]
    }
    let names = files.map(\.name).sorted().joined(separator: "\n")
    files.append(SiteFile(name: SiteReport.marker, bytes: Array("\(Messages.siteMarker)\n\(names)\n".utf8)))
    return files
  }
}
