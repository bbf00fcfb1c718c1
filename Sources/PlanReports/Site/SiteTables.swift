public import PlanDiff

/// Which plans of a folder stand side by side in one table: the versions of one negotiation. The text that others were
/// drafted on comes first, so that its numbering is kept; the rest follow by date.
public struct SiteTables: Sendable {
  public let families: [[Plan]]

  public init(_ plans: [Plan]) {
    var families: [String: [Plan]] = [:]
    for plan in SitePairs.inOrder(plans) where plan.renderingOf == nil {
      if let family = plan.family { families[family, default: []].append(plan) }
    }
    self.families = families.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }.map { versions in
      let basis = versions.firstIndex { plan in versions.contains { $0.basis == plan.id } } ?? 0
      return [versions[basis]] + versions[..<basis] + versions[(basis + 1)...]
    }
  }
}
