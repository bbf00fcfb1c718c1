/// Fills lines with styled text, wrapped to a width.
public struct TextCanvas: Sendable {
  public private(set) var bytes: [UInt8] = []
  private let width: Int
  private let colour: Bool

  /// - Parameters:
  ///   - width: Columns of a line; words longer than a line stand out.
  ///   - colour: Whether styles are written as escape sequences.
  public init(width: Int, colour: Bool) {
    self.width = max(width, 24)
    self.colour = colour
  }

  public mutating func blankLine() {
    bytes.append(UInt8(ascii: "\n"))
  }

  public mutating func paragraph(_ text: String, _ style: TextStyle = .plain, indent: Int = 0, hanging: Int = 0) {
    paragraph(StyledText(text, style), indent: indent, hanging: hanging)
  }

  /// Writes a paragraph; any white space in it is a place where a line may break.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - indent: Columns left free before every line.
  ///   - hanging: Further columns left free before every line but the first.
  ///   - gutter: A mark before every line, after the free columns.
  public mutating func paragraph(_ text: StyledText, indent: Int = 0, hanging: Int = 0, gutter: String = "") {
    let words = TextCanvas.words(of: text)
    if words.isEmpty { return }
    var column = 0
    var style = TextStyle.plain
    for (index, word) in words.enumerated() {
      let startsLine = index == 0 || column + 1 + word.width > width
      if startsLine {
        if index > 0 {
          change(&style, to: .plain)
          bytes.append(UInt8(ascii: "\n"))
        }
        column = indent + (index == 0 ? 0 : hanging)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: column))
        bytes.append(contentsOf: gutter.utf8)
        column += DisplayWidth.of(gutter)
      } else {
        if word.fragments.first?.style != style { change(&style, to: .plain) }
        bytes.append(UInt8(ascii: " "))
        column += 1
      }
      for fragment in word.fragments {
        change(&style, to: fragment.style)
        bytes.append(contentsOf: fragment.text.utf8)
      }
      column += word.width
    }
    change(&style, to: .plain)
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func change(_ style: inout TextStyle, to next: TextStyle) {
    if style == next || !colour {
      style = next
      return
    }
    if style != .plain { bytes.append(contentsOf: "\u{1B}[0m".utf8) }
    if let parameters = next.parameters { bytes.append(contentsOf: "\u{1B}[\(parameters)m".utf8) }
    style = next
  }

  private struct Word {
    var fragments: [(text: Substring, style: TextStyle)] = []
    var width = 0
  }

  private static func words(of text: StyledText) -> [Word] {
    var words: [Word] = []
    var word = Word()
    for run in text.runs {
      let bytes = run.text.utf8
      var start = bytes.startIndex
      func take(upTo end: String.Index) {
        if start == end { return }
        let fragment = run.text[start..<end]
        word.fragments.append((fragment, run.style))
        word.width += DisplayWidth.of(fragment)
      }
      var at = start
      while at < bytes.endIndex {
        let next = bytes.index(after: at)
        if !run.isUnbroken, bytes[at] == 0x20 || (bytes[at] >= 0x09 && bytes[at] <= 0x0D) {
          take(upTo: at)
          if !word.fragments.isEmpty { words.append(word) }
          word = Word()
          start = next
        }
        at = next
      }
      take(upTo: bytes.endIndex)
    }
    if !word.fragments.isEmpty { words.append(word) }
    return words
  }
}
