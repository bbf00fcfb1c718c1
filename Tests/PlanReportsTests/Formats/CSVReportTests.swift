import PlanDiff
import Testing

@testable import PlanReports

@Suite struct CSVReportTests {
  @Test func writesOneRowAChange() throws {
    let bytes = CSVReport().render(HarbourComparison.drafts)
    try Golden.expect(bytes, matches: "harbour.csv")
    let rows = CSVReader.rows(bytes)
    #expect(rows.count == HarbourComparison.drafts.changes.count + 1)
    #expect(rows.allSatisfy { $0.count == CSVRows.columns.count })
  }

  @Test func readsBackWhateverTheTextHolds() {
    let comparison = HostilePlans.comparison
    let rows = CSVReader.rows(CSVReport().render(comparison))
    #expect(rows.count == comparison.changes.count + 1)
    #expect(rows.allSatisfy { $0.count == CSVRows.columns.count })
    for cell in rows.joined() {
      #expect(!"=+@\t\r".contains(cell.first ?? " "), "a formula: \(cell)")
    }
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\"=1", "＝1", "|cmd", "%x"])
  func guardsAgainstFormulas(text: String) {
    #expect(CSVWriter.guarded(text) == "'" + text)
  }

  @Test func leavesWordsAlone() {
    for text in ["", "Karn", "a-b", "“quoted”", "(1)"] { #expect(CSVWriter.guarded(text) == text) }
  }

  @Test func marksItsEncodingWhereAsked() {
    #expect(CSVReport(hasByteOrderMark: true).render(HarbourComparison.drafts).starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(!CSVReport().render(HarbourComparison.drafts).starts(with: [0xEF]))
  }
}

/// Reads RFC 4180.
private enum CSVReader {
  static func rows(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          cell.append(byte)
        } else if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "\"") {
          cell.append(byte)
          place += 1
        } else {
          isQuoted = false
        }
      } else if byte == UInt8(ascii: "\""), cell.isEmpty {
        isQuoted = true
      } else if byte == UInt8(ascii: ",") || byte == 0x0D {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == 0x0D {
          rows.append(row)
          row = []
          place += 1
        }
      } else {
        cell.append(byte)
      }
      place += 1
    }
    return rows
  }
}
