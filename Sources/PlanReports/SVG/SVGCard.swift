public import PlanDiff

/// A picture for a page or a post: which texts, what became of their provisions, from which sources. Text stays text.
public struct SVGCard: ReportFormat {
  public enum Shape: String, Sendable, CaseIterable {
    /// 1200 × 630
    case landscape
    /// 1080 × 1080
    case square
  }

  public static let name = "svg"

  private let shape: Shape

  public init(shape: Shape = .landscape) {
    self.shape = shape
  }

  public func render(_ comparison: Comparison) -> [UInt8] {
    var card = CardLayout(comparison: comparison, shape: shape)
    return ReportTemplates.shared.render("card", card.values())
  }
}
