public import PlanDiff

/// A form in which the outcome of `check` is written.
public protocol CheckFormat: Sendable {
  static var name: String { get }
  func render(_ run: CheckRun) -> [UInt8]
}
