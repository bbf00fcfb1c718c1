/// The lines of a YAML file in block style, into which lines can be put without touching any other.
struct BlockText {
  private(set) var lines: [[UInt8]]
  private let lineEnd: [UInt8]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let hasCarriageReturns = bytes.firstIndex(of: 0x0A).map { $0 > 0 && bytes[$0 - 1] == 0x0D } ?? false
    lineEnd = hasCarriageReturns ? [0x0D, 0x0A] : [0x0A]
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      line.last == 0x0D ? Array(line.dropLast()) : Array(line)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
  }

  var text: String {
    String(decoding: lines.flatMap { $0 + lineEnd }, as: UTF8.self)
  }

  /// Spaces before the first sign of a line (counted from 1).
  func indentation(ofLine number: Int) -> Int {
    guard lines.indices.contains(number - 1) else { return 0 }
    return lines[number - 1].prefix { $0 == 0x20 }.count
  }

  func sign(line: Int, column: Int) -> UInt8? {
    guard lines.indices.contains(line - 1) else { return nil }
    let bytes = lines[line - 1]
    return bytes.indices.contains(column - 1) ? bytes[column - 1] : nil
  }

  /// Number of the last line of the block that begins in a line and whose lines are indented at least so far.
  ///
  /// - Parameter isList: The items of a list may stand under its key without further indentation.
  func endOfBlock(from line: Int, indentation: Int, isList: Bool = false) -> Int {
    var end = line
    for number in stride(from: line + 1, through: lines.count, by: 1) {
      let bytes = lines[number - 1]
      let own = bytes.prefix { $0 == 0x20 }.count
      guard own < bytes.count else { continue }
      if own >= indentation || isList && own == indentation - 1 && bytes[own] == UInt8(ascii: "-") {
        end = number
      } else if bytes[own] != UInt8(ascii: "#") {
        break
      }
    }
    return end
  }

  /// Puts lines after a line (counted from 1; 0 is the top).
  mutating func insert(_ new: [String], after line: Int, indentation: Int) {
    let margin = [UInt8](repeating: 0x20, count: indentation)
    lines.insert(contentsOf: new.map { $0.isEmpty ? [] : margin + Array($0.utf8) }, at: min(line, lines.count))
  }
}
