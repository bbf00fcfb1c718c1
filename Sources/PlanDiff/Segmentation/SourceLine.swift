/// One line of a document as byte offsets, white space at both ends taken off.
struct SourceLine {
  /// What a line is before its words are looked at.
  enum Kind: UInt8 {
    case text
    case blank
    /// Code, tables, rules and front matter of Markdown: nothing a plan could hold.
    case skipped
    /// A Markdown heading, its marks taken off.
    case heading
  }

  /// Offset of the first byte that is no white space.
  var start: Int
  /// Offset after the last byte that is no white space.
  var end: Int
  /// Width of the white space before the text, a tab up to the next multiple of four.
  var indent: Int32
  var kind: Kind
  /// Whether marks (`>`, `#`) stood before `start`, so that the line cannot be taken as it stands in the file.
  var isStripped: Bool

  /// Splits at LF, CR, CRLF, form feed, vertical tab, next line, line and paragraph separator.
  static func split(_ bytes: [UInt8]) -> [SourceLine] {
    var lines: [SourceLine] = []
    lines.reserveCapacity(bytes.count / 60 + 1)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var at = start
    var startsPage = false
    let count = bytes.count
    while at < count {
      let byte = bytes[at]
      let width: Int
      switch byte {
      case 0x0A, 0x0B, 0x0C: width = 1
      case 0x0D: width = at + 1 < count && bytes[at + 1] == 0x0A ? 2 : 1
      case 0xC2: width = at + 1 < count && bytes[at + 1] == 0x85 ? 2 : 0
      case 0xE2:
        let isSeparator = at + 2 < count && bytes[at + 1] == 0x80 && (bytes[at + 2] == 0xA8 || bytes[at + 2] == 0xA9)
        width = isSeparator ? 3 : 0
      default: width = 0
      }
      if width == 0 {
        at += 1
        continue
      }
      var line = SourceLine(bytes, from: start, to: at)
      if byte == 0x0C || startsPage, line.isPageNumber(bytes) { line.kind = .skipped }
      startsPage = byte == 0x0C || startsPage && line.kind == .blank
      lines.append(line)
      at += width
      start = at
    }
    if start < count {
      lines.append(SourceLine(bytes, from: start, to: count))
    }
    return lines
  }

  /// Digits alone, at the foot or the head of a page.
  private func isPageNumber(_ bytes: [UInt8]) -> Bool {
    (1...5).contains(end - start) && bytes[start..<end].allSatisfy(SourceBytes.isDigit)
  }

  private init(_ bytes: [UInt8], from lineStart: Int, to lineEnd: Int) {
    start = lineStart
    end = lineEnd
    indent = 0
    isStripped = false
    while start < end {
      let width = SourceBytes.whiteSpace(at: start, in: bytes, end: end)
      if width == 0 { break }
      let step = bytes[start] == 0x09 ? 4 - indent % 4 : 1
      indent = min(indent + step, 1000)
      start += width
    }
    while end > start {
      let width = SourceBytes.whiteSpace(before: end, in: bytes, start: start)
      if width == 0 { break }
      end -= width
    }
    kind = start == end ? .blank : .text
  }
}
