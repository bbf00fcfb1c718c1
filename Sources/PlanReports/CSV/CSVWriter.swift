/// Appends rows of comma-separated values to a byte buffer.
struct CSVWriter {
  enum Cell {
    /// Words of a document or ours: guarded against being run as a formula.
    case words(String)
    /// A figure of ours, written as it stands.
    case figure(String)
  }

  /// Bytes for which a cell is put between quotation marks; the semicolon divides cells in some countries.
  private static let marks: Set<UInt8> = [0, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: ";")]

  private(set) var bytes: [UInt8] = []

  mutating func byteOrderMark() {
    bytes += [0xEF, 0xBB, 0xBF]
  }

  mutating func row(_ cells: [Cell]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .words(let text): append(CSVWriter.guarded(text))
      case .figure(let text): append(text)
      }
    }
    bytes += [0x0D, 0x0A]
  }

  /// A spreadsheet takes a cell for a formula by its first character, white space and quotation marks before it aside.
  static func guarded(_ text: String) -> String {
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\"" && $0.value > 0x20 }
    switch first {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠", "|", "%": return "'" + text
    default: break
    }
    if text.utf8.first == 0x09 || text.utf8.first == 0x0D { return "'" + text }
    return text
  }

  private mutating func append(_ text: String) {
    let isPlain = !text.utf8.contains { CSVWriter.marks.contains($0) }
    if isPlain {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 where byte != 0 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
