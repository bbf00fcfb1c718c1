/// Tells the lines of a document that hold no provision: code, tables, rules, comments, front matter; and takes the marks
/// of headings and quotations off.
struct MarkdownLayout {
  private let bytes: [UInt8]
  private let isMarkdown: Bool

  init(bytes: [UInt8], notation: PlainTextSegmenter.Notation) {
    self.bytes = bytes
    isMarkdown = notation == .markdown
  }

  func apply(to lines: inout [SourceLine]) {
    var fence: UInt8?
    var isComment = false
    var at = isMarkdown ? skippingFrontMatter(&lines) : 0
    while at < lines.count {
      defer { at += 1 }
      guard lines[at].kind == .text else { continue }
      if isMarkdown {
        if let open = fence {
          if isFence(lines[at], open) { fence = nil }
          lines[at].kind = .skipped
          continue
        }
        if isComment || starts(lines[at], with: "<!--") {
          isComment = !contains(lines[at], "-->")
          lines[at].kind = .skipped
          continue
        }
        stripQuotation(&lines[at])
        guard lines[at].kind == .text else { continue }
        if isFence(lines[at], UInt8(ascii: "`")) || isFence(lines[at], UInt8(ascii: "~")) {
          fence = bytes[lines[at].start]
          lines[at].kind = .skipped
          continue
        }
        if bytes[lines[at].start] == UInt8(ascii: "|") {
          lines[at].kind = .skipped
          continue
        }
      }
      if stripHeading(&lines[at]) { continue }
      if isRule(lines[at]) {
        let isUnderline = bytes[lines[at].start] == UInt8(ascii: "=") || bytes[lines[at].start] == UInt8(ascii: "-")
        if isMarkdown, isUnderline, at > 0, lines[at - 1].kind == .text, at == 1 || lines[at - 2].kind != .text {
          lines[at - 1].kind = .heading
        }
        lines[at].kind = .skipped
      }
    }
  }

  private func skippingFrontMatter(_ lines: inout [SourceLine]) -> Int {
    guard let first = lines.first, holds(first, exactly: "---"),
      let close = lines.dropFirst().prefix(1000).firstIndex(where: {
        holds($0, exactly: "---") || holds($0, exactly: "...")
      })
    else { return 0 }
    for index in 0...close {
      lines[index].kind = .skipped
    }
    return close + 1
  }

  private func stripQuotation(_ line: inout SourceLine) {
    while line.start < line.end, bytes[line.start] == UInt8(ascii: ">") {
      line.start = SourceBytes.skippingWhiteSpace(from: line.start + 1, in: bytes, end: line.end)
      line.isStripped = true
    }
    if line.start == line.end { line.kind = .blank }
  }

  private func stripHeading(_ line: inout SourceLine) -> Bool {
    var at = line.start
    while at < line.end, at < line.start + 6, bytes[at] == UInt8(ascii: "#") { at += 1 }
    guard at > line.start, at == line.end || SourceBytes.whiteSpace(at: at, in: bytes, end: line.end) > 0 else {
      return false
    }
    line.start = SourceBytes.skippingWhiteSpace(from: at, in: bytes, end: line.end)
    while line.end > line.start, bytes[line.end - 1] == UInt8(ascii: "#") || bytes[line.end - 1] == 0x20 {
      line.end -= 1
    }
    line.isStripped = true
    line.kind = line.start == line.end ? .skipped : .heading
    return true
  }

  /// Three or more of one sign and nothing else: a drawn line.
  private func isRule(_ line: SourceLine) -> Bool {
    let sign = bytes[line.start]
    guard line.end - line.start >= 3, "-=*_~#+".utf8.contains(sign) else { return false }
    var count = 0
    for at in line.start..<line.end where bytes[at] != 0x20 {
      guard bytes[at] == sign else { return false }
      count += 1
    }
    return count >= 3
  }

  private func isFence(_ line: SourceLine, _ sign: UInt8) -> Bool {
    line.end - line.start >= 3 && bytes[line.start..<line.start + 3].allSatisfy { $0 == sign }
  }

  private func holds(_ line: SourceLine, exactly text: StaticString) -> Bool {
    bytes[line.start..<line.end].elementsEqual("\(text)".utf8)
  }

  private func starts(_ line: SourceLine, with text: String) -> Bool {
    bytes[line.start..<line.end].starts(with: text.utf8)
  }

  private func contains(_ line: SourceLine, _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard line.end - line.start >= wanted.count else { return false }
    return (line.start...line.end - wanted.count).contains { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }
}
