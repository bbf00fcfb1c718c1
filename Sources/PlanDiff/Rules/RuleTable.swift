/// A rule table as written: named columns separated by tabs, `#` comments, a `#table` and a `#columns` line.
struct RuleTable {
  struct Row {
    let line: Int
    /// Index of its first field among those of all rows.
    fileprivate let first: Int
  }

  let file: String
  let name: String
  let columns: [String]
  /// The line that names the columns.
  let columnsLine: Int
  let rows: [Row]
  /// The first comment line: what the table is about and where it comes from.
  let purpose: String
  let bytes: [UInt8]
  /// Byte ranges of all fields, row after row: one array, because an array a row would cost more than the reading.
  private let ranges: [Range<Int>]

  /// What a list of tables tells of one.
  struct Summary {
    let name: String
    let file: String
    let purpose: String
    let rowCount: Int
  }

  var summary: Summary { Summary(name: name, file: file, purpose: purpose, rowCount: rows.count) }

  init(file: String, text: String) throws(RuleError) {
    self.file = file
    let bytes = Array(text.utf8)
    self.bytes = bytes
    if let fault = bytes.firstIndex(of: 0x0D) {
      throw RuleError(
        file, bytes[..<fault].count { $0 == 0x0A } + 1, found: "a carriage return",
        expected: "lines that end with a line feed alone")
    }
    var columnsLine = 0
    var name: String?
    var columns: [String]?
    var rows: [Row] = []
    var ranges: [Range<Int>] = []
    var purpose = ""
    var number = 0
    var start = 0
    while start < bytes.count {
      number += 1
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = start..<end
      start = end + 1
      if line.isEmpty { continue }
      if bytes[line.lowerBound] == UInt8(ascii: "#") {
        let fields = Self.split(line.lowerBound + 1..<line.upperBound, at: Self.tab, bytes).map { Self.text($0, bytes) }
        switch fields.first {
        case "table":
          guard fields.count == 2 else {
            throw RuleError(file, number, found: "'\(Self.text(line, bytes))'", expected: "#table, a tab and one name")
          }
          name = fields[1]
        case "columns":
          columns = Array(fields.dropFirst())
          columnsLine = number
        default: if purpose.isEmpty { purpose = String(fields.joined(separator: " ").drop { $0 == " " }) }
        }
        continue
      }
      guard let columns else {
        throw RuleError(file, number, found: "a row before the #columns line", expected: "#columns first")
      }
      let first = ranges.count
      Self.split(line, at: Self.tab, bytes, into: &ranges)
      guard ranges.count - first == columns.count else {
        throw RuleError(
          file, number, found: "\(ranges.count - first) fields",
          expected: "\(columns.count): \(columns.joined(separator: ", "))")
      }
      if let empty = columns.indices.first(where: { ranges[first + $0].isEmpty }) {
        throw RuleError(file, number, found: "an empty field '\(columns[empty])'", expected: "a value, or - for none")
      }
      rows.append(Row(line: number, first: first))
    }
    guard let name, let columns else {
      throw RuleError(file, 1, found: "no #table and #columns lines", expected: "both before the first row")
    }
    self.name = name
    self.columns = columns
    self.columnsLine = columnsLine
    self.rows = rows
    self.ranges = ranges
    self.purpose = purpose
  }

  /// The fields of a row as text.
  func fields(_ row: Row) -> [String] {
    columns.indices.map { Self.text(range($0, of: row), bytes) }
  }

  /// The bytes of one field.
  func range(_ column: Int, of row: Row) -> Range<Int> { ranges[row.first + column] }

  /// The byte ranges of the parts of a field between marks.
  func parts(_ column: Int, of row: Row, at mark: Unicode.Scalar) -> [Range<Int>] {
    Self.split(range(column, of: row), at: UInt8(ascii: mark), bytes).filter { !$0.isEmpty }
  }

  /// The stems of words joined by "_".
  func stems(_ range: Range<Int>) -> [WordID] {
    Self.split(range, at: UInt8(ascii: "_"), bytes).filter { !$0.isEmpty }.map {
      var word = Array(bytes[$0])
      return Stemmer.stem(of: &word)
    }
  }

  private static let tab = UInt8(ascii: "\t")

  /// Cuts a byte range at a separator; empty pieces are kept.
  static func split(_ range: Range<Int>, at separator: UInt8, _ bytes: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    split(range, at: separator, bytes, into: &result)
    return result
  }

  static func split(_ range: Range<Int>, at separator: UInt8, _ bytes: [UInt8], into result: inout [Range<Int>]) {
    var start = range.lowerBound
    for at in range where bytes[at] == separator {
      result.append(start..<at)
      start = at + 1
    }
    result.append(start..<range.upperBound)
  }

  private static func text(_ range: Range<Int>, _ bytes: [UInt8]) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension String {
  /// The parts of a field between marks, by bytes: as characters they would take ten times as long.
  func parts(at mark: Unicode.Scalar) -> [String] {
    let bytes = Array(utf8)
    return RuleTable.split(bytes.indices, at: UInt8(ascii: mark), bytes).compactMap {
      $0.isEmpty ? nil : String(decoding: bytes[$0], as: UTF8.self)
    }
  }
}

/// A fault in a rule table, with its place.
public struct RuleError: Error, Sendable, Equatable, CustomStringConvertible {
  public let file: String
  public let line: Int
  public let found: String
  public let expected: String

  init(_ file: String, _ line: Int, found: String, expected: String) {
    self.file = file
    self.line = line
    self.found = found
    self.expected = expected
  }

  public var description: String {
    "\(file):\(line): error: found \(found); expected \(expected)"
  }
}
