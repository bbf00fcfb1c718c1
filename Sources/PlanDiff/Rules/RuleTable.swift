/// A rule table as written: named columns separated by tabs, `#` comments, a `#table` and a `#columns` line.
struct RuleTable {
  struct Row {
    let line: Int
    let fields: [String]
  }

  let file: String
  let name: String
  let columns: [String]
  let rows: [Row]
  /// The first comment line: what the table is about and where it comes from.
  let purpose: String

  init(file: String, text: String) throws(RuleError) {
    self.file = file
    var name: String?
    var columns: [String]?
    var rows: [Row] = []
    var purpose = ""
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty { continue }
      if line.first == "#", !line.hasPrefix("#\t") {
        let fields = line.dropFirst().split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        switch fields.first {
        case "table":
          guard fields.count == 2 else {
            throw RuleError(file, number, found: "'\(line)'", expected: "#table, a tab and one name")
          }
          name = fields[1]
        case "columns": columns = Array(fields.dropFirst())
        default: if purpose.isEmpty { purpose = line.drop { $0 == "#" || $0 == " " }.description }
        }
        continue
      }
      guard let columns else {
        throw RuleError(file, number, found: "a row before the #columns line", expected: "#columns first")
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == columns.count else {
        throw RuleError(
          file, number, found: "\(fields.count) fields", expected: "\(columns.count): \(columns.joined(separator: ", "))")
      }
      if let empty = fields.firstIndex(where: \.isEmpty) {
        throw RuleError(file, number, found: "an empty field '\(columns[empty])'", expected: "a value, or - for none")
      }
      rows.append(Row(line: number, fields: fields))
    }
    guard let name, let columns else {
      throw RuleError(file, 1, found: "no #table and #columns lines", expected: "both before the first row")
    }
    self.name = name
    self.columns = columns
    self.rows = rows
    self.purpose = purpose
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
