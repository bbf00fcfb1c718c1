public import PlanDiff

/// The table for a terminal: a block a row, a paragraph a version.
public struct TableText: TableFormat {
  public static let name = "text"

  private let width: Int
  private let colour: Bool

  public init(width: Int = 100, colour: Bool = false) {
    self.width = width
    self.colour = colour
  }

  public func render(_ table: VersionTable) -> [UInt8] {
    let words = TableWords(table)
    var canvas = TextCanvas(width: width, colour: colour)
    canvas.paragraph(Messages.tableTitle(table), .strong)
    canvas.blankLine()
    for plan in table.plans { canvas.paragraph(Messages.plan(plan), hanging: 2) }
    if let rules = table.rules { canvas.paragraph(Messages.engine(rules), .quiet) }
    if !table.notices.isEmpty { canvas.blankLine() }
    for notice in table.notices { canvas.paragraph("Note: " + notice, hanging: 6) }
    canvas.blankLine()
    canvas.paragraph(Messages.tableLead(table))
    canvas.paragraph(Messages.rowCount(table))
    for version in table.plans.indices {
      canvas.paragraph(Messages.columnTotals(table, version), indent: 2, hanging: 2)
    }
    for row in table.rows { write(row, words, to: &canvas) }
    return canvas.bytes
  }

  private func write(_ row: VersionRow, _ words: TableWords, to canvas: inout TextCanvas) {
    canvas.blankLine()
    var heading = StyledText(words.number(row), .strong)
    let topics = words.topics(row)
    if !topics.isEmpty {
      heading.append(unbroken: "  ")
      heading.append(topics, .quiet)
    }
    canvas.paragraph(heading)
    for (version, cell) in row.cells.enumerated() {
      var line = StyledText("\(words.table.plans[version].id)\(words.places(cell)):", .strong)
      line.append(" " + words.status(cell, version).joined(separator: "; ") + ".")
      canvas.paragraph(line, indent: 2, hanging: 2)
      if words.showsText(cell) {
        for part in cell.text.split(separator: "\n") { canvas.paragraph(String(part), indent: 6) }
      }
    }
  }
}
