public import PlanDiff

/// One row a change, for spreadsheets and data sets (RFC 4180: CRLF, quotes doubled).
///
/// A cell of words that a spreadsheet would run as a formula begins with an apostrophe.
public struct CSVReport: ReportFormat {
  public static let name = "csv"

  private let lens: ReportLens
  private let hasByteOrderMark: Bool

  /// - Parameter hasByteOrderMark: Whether the file begins with U+FEFF, by which some spreadsheets know UTF-8.
  public init(lens: ReportLens = ReportLens(), hasByteOrderMark: Bool = false) {
    self.lens = lens
    self.hasByteOrderMark = hasByteOrderMark
  }

  public func render(_ comparison: Comparison) -> [UInt8] {
    let index = ComparisonIndex(comparison)
    let changes = CSVRows(comparison: comparison, index: index)
    let variance = VarianceCSV(comparison: comparison, index: index)
    var writer = CSVWriter()
    if hasByteOrderMark { writer.byteOrderMark() }
    writer.row((comparison.comparesRenderings ? VarianceCSV.columns : CSVRows.columns).map { .words($0) })
    for change in lens.visibleChanges(of: comparison) {
      writer.row(comparison.comparesRenderings ? variance.cells(of: change) : changes.cells(of: change))
    }
    return writer.bytes
  }
}
