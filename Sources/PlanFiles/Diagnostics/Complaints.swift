/// Gathers the complaints of one file while it is read, so that a person sees all of them at once.
final class Complaints {
  /// A place in a file, counted from 1; columns count Unicode scalars.
  struct Position: Equatable {
    var line: Int
    var column: Int
  }

  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) {
    self.file = file
  }

  var hasErrors: Bool {
    diagnostics.contains { $0.severity == .error }
  }

  /// The complaints by place, each place's in the order they were found.
  var inOrder: [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      let leftKey = (left.element.line ?? 0, left.element.column ?? 0, left.offset)
      let rightKey = (right.element.line ?? 0, right.element.column ?? 0, right.offset)
      return leftKey < rightKey
    }.map(\.element)
  }

  func error(at position: Position?, _ found: String, expected: String = "", mend: String = "") {
    add(.error, at: position, found, expected: expected, mend: mend)
  }

  func warning(at position: Position?, _ found: String, expected: String = "", mend: String = "") {
    add(.warning, at: position, found, expected: expected, mend: mend)
  }

  /// Names like `name`, as a ready phrase for `mend`; quiet once a file has so many complaints that help is no help.
  func suggestion(for name: String, among names: some Sequence<String>) -> String {
    diagnostics.count > 100 ? "" : NearNames.phrase(for: name, among: names)
  }

  private func add(
    _ severity: Diagnostic.Severity, at position: Position?, _ found: String, expected: String, mend: String
  ) {
    diagnostics.append(
      Diagnostic(
        severity: severity, file: file, line: position?.line, column: position?.column, found: found,
        expected: expected, mend: mend))
  }
}
