import PlanDiff

/// Addresses as people read them.
enum PlaceName {
  /// `us28#8 → europe#8`; further addresses of a side drop the plan id: `us28#5 → europe#6, #7`.
  static func of(_ change: Change, in comparison: Comparison) -> String {
    let old = side(comparison.old.id, outermost(change.old))
    let new = side(comparison.new.id, outermost(change.new))
    if old.isEmpty { return new }
    return new.isEmpty ? old : "\(old) → \(new)"
  }

  /// Addresses that stand inside none of the others.
  static func outermost(_ addresses: [String]) -> [String] {
    if addresses.count < 2 { return addresses }
    return addresses.filter { address in !addresses.contains { address.hasPrefix($0 + ".") } }
  }

  static func side(_ plan: String, _ addresses: [String]) -> String {
    guard let first = addresses.first else { return "" }
    return ([plan + "#" + first] + addresses.dropFirst().map { "#" + $0 }).joined(separator: ", ")
  }
}
