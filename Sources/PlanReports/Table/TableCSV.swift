public import PlanDiff

/// One row a row of the table, the same columns for each version; comments are kept.
public struct TableCSV: TableFormat {
  public static let name = "csv"

  private let hasByteOrderMark: Bool

  /// - Parameter hasByteOrderMark: Whether the file begins with U+FEFF, by which some spreadsheets know UTF-8.
  public init(hasByteOrderMark: Bool = false) {
    self.hasByteOrderMark = hasByteOrderMark
  }

  public func render(_ table: VersionTable) -> [UInt8] {
    let words = TableWords(table)
    var writer = CSVWriter()
    if hasByteOrderMark { writer.byteOrderMark() }
    let fields = ["addresses", "status", "against", "label", "severity", "same_as", "sentence", "text", "comments"]
    writer.row(
      ([.figure("row_id"), .words("topics")] as [CSVWriter.Cell])
        + table.plans.flatMap { plan in fields.map { .words("\(plan.id)_\($0)") } })
    for row in table.rows {
      writer.row(
        [.words(row.id), .words(row.topics.joined(separator: "; "))]
          + row.cells.enumerated().flatMap { version, cell in cells(cell, version, words) })
    }
    return writer.bytes
  }

  private func cells(_ cell: VersionCell, _ version: Int, _ words: TableWords) -> [CSVWriter.Cell] {
    let plan = words.table.plans[version].id
    let change = cell.change
    return [
      .words(cell.addresses.map { "\(plan)#\($0)" }.joined(separator: "; ")), .figure(cell.status.rawValue),
      .words(cell.against ?? ""), .figure(change?.label.rawValue ?? ""),
      .figure(change?.severity.map(String.init) ?? ""), .words(cell.sameAs ?? ""), .words(change?.sentence ?? ""),
      .words(cell.text), .words(words.comments(cell, version).joined(separator: "\n")),
    ]
  }
}
