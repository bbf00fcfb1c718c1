/// One complaint about a file, written for the person who has to mend it.
///
/// Renders as `file:line:column: error: what was found; expected what should stand there; how to mend it`.
public struct Diagnostic: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Severity: String, Sendable, CaseIterable {
    case error, warning
  }

  public var severity: Severity
  /// The file as the person named it.
  public var file: String
  /// Counted from 1; nil where the complaint is about the whole file.
  public var line: Int?
  /// Counted from 1 in Unicode scalars; nil where the complaint is about a whole line or file.
  public var column: Int?
  /// What stands there.
  public var found: String
  /// What should stand there, in words that follow "expected"; may be empty.
  public var expected: String
  /// What to do about it; may be empty.
  public var mend: String

  public init(
    severity: Severity = .error, file: String, line: Int? = nil, column: Int? = nil, found: String,
    expected: String = "", mend: String = ""
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.found = found
    self.expected = expected
    self.mend = mend
  }

  public var description: String {
    var place = file
    if let line {
      place += ":\(line)"
      if let column {
        place += ":\(column)"
      }
    }
    let sentence = [found, expected.isEmpty ? "" : "expected \(expected)", mend].filter { !$0.isEmpty }.joined(
      separator: "; ")
    return "\(place): \(severity.rawValue): \(sentence)"
  }
}
