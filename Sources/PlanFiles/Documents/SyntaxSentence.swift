/// What is wrong with the notation of a file, in words for the person who wrote it.
struct SyntaxSentence {
  let found: String
  let expected: String
  let mend: String
  /// Whether the place to look at is where the unfinished thing began, not where it was noticed.
  let atContext: Bool

  /// `problem` is the parsing library's phrase, `sign` what stands at the place, `line` its line.
  init(problem: String, sign: String, line: Int) {
    switch problem {
    case "mapping values are not allowed in this context":
      found = "found ': ' inside a value"
      expected = "quotes around a text that holds ': '"
      mend = "put the text in quotes, write it below '>-', or check the indentation"
      atContext = false
    case "found character that cannot start any token":
      found = "found \(sign) at the start of a value"
      expected = "a text that starts with a letter or stands in quotes"
      mend = "put the text in quotes"
      atContext = false
    case "found unexpected end of stream":
      found = "a quotation mark opened here is never closed"
      expected = "a closing quotation mark"
      mend = "add it at the end of the text"
      atContext = true
    case "found unknown escape character":
      found = "found an unknown escape in a text in double quotes"
      expected = "\\n, \\\", \\\\ or another escape of YAML"
      mend = "double the backslash, or use single quotes"
      atContext = false
    case "could not find expected ':'":
      found = "found a line without a key"
      expected = "'key: value'"
      mend = "add the key, or indent the line to continue the text above"
      atContext = true
    case "did not find expected key":
      found = "found \(sign) where a key was due"
      expected = "'key: value' at the indentation of the keys above"
      mend = "check the indentation and the quotation marks of the lines before"
      atContext = false
    case "did not find expected '-' indicator":
      found = "found \(sign) where a list item was due"
      expected = "'- ' at the indentation of the items above"
      mend = "check the indentation"
      atContext = false
    case "did not find expected node content":
      found = "found \(sign) where a value was due"
      expected = "a text, a list or a mapping"
      mend = "check the brackets and commas"
      atContext = false
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      found = "a bracket opened here is not closed before \(sign) in line \(line)"
      expected = String(problem.dropFirst("did not find expected ".count))
      mend = "close the bracket, or put a text that holds brackets or commas in quotes"
      atContext = true
    case let other where other.hasPrefix("Maximum nesting"):
      found = "values are nested more than \(DocumentParser.depthLimit) deep"
      expected = "a few levels"
      mend = "check the brackets"
      atContext = false
    default:
      found = problem
      expected = "well-formed YAML"
      mend = "check this line and the one before"
      atContext = false
    }
  }
}
