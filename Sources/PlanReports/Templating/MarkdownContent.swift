import Mustache

/// Escapes what is put into Markdown: nothing from a document may become a mark, a link, a tag or a table cell.
struct MarkdownContent: MustacheContentType {
  func escapeText(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isLineStart = true
    // Digits at the start of a line would make a list with the stop or bracket after them.
    var isNumber = true
    for scalar in HiddenControls.shown(in: text).unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "^", "$":
        result.append("\\")
        result.append(scalar)
      case "#", "+", "-", "=", ":", "!":
        // Marks at the start of a line only; a colon and an exclamation mark also begin inline marks.
        if isLineStart || scalar == "!" { result.append("\\") }
        result.append(scalar)
      case ".", ")":
        if isNumber, !isLineStart { result.append("\\") }
        result.append(scalar)
      case "\n", "\t":
        result.append(" ")
      default:
        result.append(scalar)
      }
      isLineStart = false
      if !("0"..."9").contains(scalar) { isNumber = false }
    }
    return String(result)
  }
}
