import Yams

/// Says in plain words why the parsing library refused a file.
struct ParserRefusal {
  let source: String
  let complaints: Complaints

  func report(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
      syntax(problem, context: context, mark: mark)
    case .composer(_, let problem, let mark, _):
      let isSecond = problem.contains("another document")
      complaints.error(
        at: position(mark),
        isSecond ? "a second document begins here" : "found a value that starts with '*' and is no known alias",
        expected: isSecond ? "one plan a file" : "a text that starts with a letter or stands in quotes",
        mend: isSecond ? "put the second plan into a file of its own" : "put the text in quotes")
    case .duplicatedKeysInMapping(let duplicates, let context):
      duplicateKeys(duplicates, mark: context.mark)
    case .reader(_, let offset, let value, _):
      let place = offset.map(positionOfCharacter)
      let code = String(max(value, 0), radix: 16, uppercase: true)
      complaints.error(
        at: place, "found the control character U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)",
        expected: "printable characters only", mend: "remove it")
    default:
      complaints.error(at: nil, "the file cannot be read as YAML")
    }
  }

  private func syntax(_ problem: String, context: YamlError.Context?, mark: Mark) {
    let line = self.line(mark.line)
    if indentationHoldsTab(mark.line) {
      complaints.error(
        at: Complaints.Position(line: mark.line, column: tabColumn(mark.line)), "found a tab in the indentation",
        expected: "spaces", mend: "replace the tab with spaces")
      return
    }
    let sign =
      line.unicodeScalars.dropFirst(mark.column - 1).first.map { "'\($0)'" }
      ?? (isAfterEnd(mark.line) ? "the end of the file" : "the end of the line")
    let row = SyntaxSentence(problem: problem, sign: sign, line: mark.line)
    let place = row.atContext ? context?.mark ?? mark : mark
    complaints.error(at: position(place), row.found, expected: row.expected, mend: row.mend)
  }

  /// The library names the first of the repeated keys; the one to mend is the next at its indentation.
  private func duplicateKeys(_ names: [String], mark: Mark) {
    let name = names.first ?? ""
    var place = position(mark)
    var number = 0
    for line in source.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Substring.init) {
      number += 1
      guard number > mark.line else { continue }
      let indentation = line.utf8.prefix { $0 == 0x20 }.count
      if indentation == line.utf8.count { continue }
      if indentation < mark.column - 1 { break }
      if indentation == mark.column - 1, line.dropFirst(indentation).hasPrefix("\(name):") {
        place = Complaints.Position(line: number, column: mark.column)
        break
      }
    }
    let first = place.line == mark.line ? "" : " (first in line \(mark.line))"
    complaints.error(
      at: place, "the key '\(DocumentNode.shortened(name))' stands twice in one mapping\(first)",
      expected: "each key once", mend: "remove one of them, or join their values")
  }

  private func indentationHoldsTab(_ number: Int) -> Bool {
    line(number).utf8.prefix { $0 == 0x20 || $0 == 0x09 }.contains(0x09)
  }

  private func tabColumn(_ number: Int) -> Int {
    line(number).utf8.prefix { $0 == 0x20 }.count + 1
  }

  private func line(_ number: Int) -> Substring {
    let lines = source.utf8.split(separator: 0x0A, maxSplits: max(number, 0), omittingEmptySubsequences: false)
    return lines.indices.contains(number - 1) ? Substring(lines[number - 1]) : ""
  }

  private func isAfterEnd(_ number: Int) -> Bool {
    number > source.utf8.count { $0 == 0x0A }
  }

  private func position(_ mark: Mark) -> Complaints.Position {
    Complaints.Position(line: mark.line, column: mark.column)
  }

  private func positionOfCharacter(_ offset: Int) -> Complaints.Position {
    let before = source.prefix(offset)
    let line = before.count { $0.isNewline } + 1
    let column = before.reversed().prefix { !$0.isNewline }.count + 1
    return Complaints.Position(line: line, column: column)
  }
}
