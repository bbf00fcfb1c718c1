public import PlanDiff

/// A way of writing a comparison down.
///
/// A format renders what the engine found; it makes no judgement of its own. Bytes depend on the comparison and the
/// options alone: no clock, locale, hash order or path enters them.
public protocol ReportFormat: Sendable {
  /// The name given to `--format`.
  static var name: String { get }

  /// The whole report in UTF-8, ending in a line feed.
  func render(_ comparison: Comparison) -> [UInt8]
}
