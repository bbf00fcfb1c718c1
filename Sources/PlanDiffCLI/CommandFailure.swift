/// A failure explained to the person who can mend it. Exit code 2: bad input or usage.
struct CommandFailure: Error, CustomStringConvertible, Equatable {
  let description: String
  let code: Int32

  /// - Parameter lines: Whole lines as they go to standard error.
  init(lines: [String], code: Int32 = 2) {
    description = lines.joined(separator: "\n")
    self.code = code
  }

  /// `place: error: found; expected; how to mend it`
  init(at place: String = "plandiff", _ found: String, expected: String = "", mend: String = "", code: Int32 = 2) {
    let wanted = expected.isEmpty ? "" : "expected " + expected
    let sentence = [found, wanted, mend].filter { !$0.isEmpty }.joined(separator: "; ")
    self.init(lines: ["\(place): error: \(sentence)"], code: code)
  }
}
