public import PlanDiff

/// Which plans of a folder are compared with one another: each with the text it was drafted on, and the versions of one
/// negotiation with one another, the older first.
public struct SitePairs: Sendable {
  public struct Pair: Sendable, Equatable {
    public var old: String
    public var new: String
    /// Whether the newer plan names the older as its basis.
    public var isBasis: Bool
  }

  public let pairs: [Pair]

  public init(_ plans: [Plan]) {
    // Another rendering of a text is no version of it.
    let ordered = SitePairs.inOrder(plans.filter { $0.renderingOf == nil })
    var pairs: [Pair] = []
    for new in ordered {
      if let basis = new.basis, plans.contains(where: { $0.id == basis }) {
        pairs.append(Pair(old: basis, new: new.id, isBasis: true))
      }
    }
    for (place, new) in ordered.enumerated() {
      for old in ordered[..<place] where old.family != nil && old.family == new.family {
        // Where both name each other's family, the declared basis says which is the older.
        if pairs.contains(where: { $0.old == old.id && $0.new == new.id || $0.old == new.id && $0.new == old.id }) {
          continue
        }
        pairs.append(Pair(old: old.id, new: new.id, isBasis: false))
      }
    }
    self.pairs = pairs
  }

  /// By date, then by id; a plan without a date comes last.
  static func inOrder(_ plans: [Plan]) -> [Plan] {
    plans.sorted { ($0.date ?? "9999", $0.id) < ($1.date ?? "9999", $1.id) }
  }
}
