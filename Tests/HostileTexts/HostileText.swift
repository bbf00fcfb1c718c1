public import Testing

/// A hostile text with a name short enough for a test log.
public struct HostileText: Sendable, CustomTestStringConvertible {
  public let text: String
  public let testDescription: String

  /// A piece, over and over.
  public init(_ piece: String, times: Int) {
    text = String(repeating: piece, count: times)
    testDescription = "\(piece.debugDescription) × \(times)"
  }

  public init(_ name: String, text: String) {
    self.text = text
    testDescription = name
  }
}
