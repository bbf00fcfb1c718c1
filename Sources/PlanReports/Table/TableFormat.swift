public import PlanDiff

/// A way of writing a table of versions down. Bytes depend on the table and the options alone.
public protocol TableFormat: Sendable {
  /// The name given to `--format`.
  static var name: String { get }

  /// The whole table in UTF-8, ending in a line feed.
  func render(_ table: VersionTable) -> [UInt8]
}
