/// Breaks text into lines by an estimate of its width that holds for wide fonts.
enum CardText {
  /// Lines of at most `width` pixels; what does not fit in the last ends in `…`.
  static func wrapped(_ text: String, size: Int, width: Int, lines limit: Int) -> [String] {
    let columns = columns(size: size, width: width)
    var lines: [String] = []
    var current = ""
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    for (place, word) in words.enumerated() {
      let longer = current.isEmpty ? word : current + " " + word
      if DisplayWidth.of(longer[...]) <= columns || current.isEmpty {
        current = longer
        continue
      }
      if lines.count + 1 == limit {
        let rest = words[place...].joined(separator: " ")
        return lines + [cut(current + " " + rest, to: columns)]
      }
      lines.append(cut(current, to: columns))
      current = word
    }
    return current.isEmpty ? lines : lines + [cut(current, to: columns)]
  }

  /// One line, cut where it does not fit.
  static func fitted(_ text: String, size: Int, in width: Int) -> String {
    cut(text, to: columns(size: size, width: width))
  }

  private static func columns(size: Int, width: Int) -> Int {
    // A column of mixed text in a wide sans serif takes 0.6 of the size of the type.
    max(4, width * 10 / (size * 6))
  }

  private static func cut(_ text: String, to columns: Int) -> String {
    if DisplayWidth.of(text[...]) <= columns { return text }
    var result = ""
    for character in text {
      if DisplayWidth.of((result + String(character))[...]) > columns - 1 { break }
      result.append(character)
    }
    return result + "…"
  }
}
