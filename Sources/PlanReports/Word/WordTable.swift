public import PlanDiff

/// A table of versions as a document in landscape: a row a row, a column a version. Nothing in it is a tracked change.
public struct WordTable: Sendable {
  public init() {}

  public func document(_ table: VersionTable) -> WordDocument {
    let words = TableWords(table)
    var writer = OpenXMLWriter(attribution: WordAttribution())
    writer.paragraph([.init(text: Messages.tableTitle(table))], style: "Title")
    for plan in table.plans {
      writer.paragraph([.init(text: Messages.plan(plan) + ".", properties: OpenXMLWriter.small)])
    }
    for notice in table.notices {
      writer.paragraph([.init(text: "Note: " + notice, properties: OpenXMLWriter.small)])
    }
    writer.paragraph([.init(text: Messages.tableLead(table), properties: OpenXMLWriter.small)])
    write(words, to: &writer)
    writer.raw("<w:p><w:pPr><w:sectPr>\(Self.landscape)</w:sectPr></w:pPr></w:p>\n")
    if let rules = table.rules { writer.paragraph([.init(text: Messages.engine(rules))]) }
    for plan in table.plans {
      writer.paragraph([.init(text: "\(Messages.plan(plan)); SHA-256 \(plan.sha256)", properties: OpenXMLWriter.small)])
    }
    return WordDocument(body: writer.body)
  }

  /// A4, lying, in twentieths of a point.
  private static let landscape =
    "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
    + "<w:pgMar w:top=\"850\" w:right=\"850\" w:bottom=\"850\" w:left=\"850\" w:header=\"425\" w:footer=\"425\" w:gutter=\"0\"/>"
  private static let printableWidth = 16838 - 2 * 850
  private static let numberWidth = 1500

  private func write(_ words: TableWords, to writer: inout OpenXMLWriter) {
    let table = words.table
    let width = (Self.printableWidth - Self.numberWidth) / max(1, table.plans.count)
    let widths = [Self.numberWidth] + table.plans.map { _ in width }
    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
    let borders = sides.map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>" }.joined()
    writer.raw(
      "<w:tbl><w:tblPr><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblBorders>\(borders)</w:tblBorders>"
        + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
        + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>\n")
    writer.raw("<w:tr><w:trPr><w:tblHeader/></w:trPr>")
    cell(widths[0], [[.init(text: "Row", properties: OpenXMLWriter.strong)]], to: &writer)
    for plan in table.plans {
      cell(width, [[.init(text: plan.id, properties: OpenXMLWriter.strong)]], to: &writer)
    }
    writer.raw("</w:tr>\n")
    for row in table.rows {
      writer.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
      let topics = words.topics(row)
      cell(
        widths[0],
        [[.init(text: words.number(row), properties: OpenXMLWriter.strong)]]
          + (topics.isEmpty ? [] : [[.init(text: topics, properties: OpenXMLWriter.small)]]), to: &writer)
      for (version, value) in row.cells.enumerated() {
        cell(width, paragraphs(value, version, words), to: &writer)
      }
      writer.raw("</w:tr>\n")
    }
    writer.raw("</w:tbl>\n")
  }

  private func paragraphs(_ cell: VersionCell, _ version: Int, _ words: TableWords) -> [[OpenXMLWriter.Run]] {
    let places = words.places(cell)
    var status = words.status(cell, version).joined(separator: "; ") + "."
    if cell.status == .changed, let sentence = cell.change?.sentence, !sentence.isEmpty { status += " " + sentence }
    var first: [OpenXMLWriter.Run] = [.init(text: status, properties: OpenXMLWriter.smallItalic)]
    if !places.isEmpty {
      first.insert(.init(text: places + " ", properties: OpenXMLWriter.strong + OpenXMLWriter.small), at: 0)
    }
    if !words.showsText(cell) { return [first] }
    return [first]
      + cell.text.split(separator: "\n").map { [.init(text: String($0), properties: OpenXMLWriter.middling)] }
  }

  private func cell(_ width: Int, _ paragraphs: [[OpenXMLWriter.Run]], to writer: inout OpenXMLWriter) {
    writer.raw("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>")
    for runs in paragraphs { writer.paragraph(runs, style: "Compact") }
    writer.raw("</w:tc>")
  }
}
