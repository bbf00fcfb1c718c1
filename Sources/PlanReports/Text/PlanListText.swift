public import PlanDiff

/// The plans at hand, by date.
public struct PlanListText: Sendable {
  private let width: Int
  private let colour: Bool

  public init(width: Int, colour: Bool) {
    self.width = width
    self.colour = colour
  }

  public func render(_ plans: [Plan]) -> [UInt8] {
    var canvas = TextCanvas(width: width, colour: colour)
    let ordered = plans.sorted { ($0.date ?? "", $0.id) < ($1.date ?? "", $1.id) }
    for (place, plan) in ordered.enumerated() {
      if place > 0 { canvas.blankLine() }
      canvas.paragraph(Messages.plan(plan), .strong, hanging: 2)
      canvas.paragraph(Messages.pointCount(plan), indent: 2)
      canvas.paragraph(Messages.provenance(plan), .quiet, indent: 2)
    }
    return canvas.bytes
  }
}
