import Testing

/// A hostile text with a name short enough for a test log.
struct HostileText: Sendable, CustomTestStringConvertible {
  let text: String
  let testDescription: String

  /// A piece, over and over.
  init(_ piece: String, times: Int) {
    text = String(repeating: piece, count: times)
    testDescription = "\(piece.debugDescription) × \(times)"
  }

  init(_ name: String, text: String) {
    self.text = text
    testDescription = name
  }
}
