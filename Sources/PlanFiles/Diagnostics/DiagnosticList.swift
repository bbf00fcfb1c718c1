/// Every complaint about an input, in the order of the file; thrown where the input cannot be used.
public struct DiagnosticList: Error, Sendable, Equatable, CustomStringConvertible {
  public var diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  public init(_ diagnostic: Diagnostic) {
    self.init([diagnostic])
  }

  /// One complaint a line.
  public var description: String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}
