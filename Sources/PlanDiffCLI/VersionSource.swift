import PlanDiff
import PlanFiles

/// Reads the versions a person names and compares every two of them.
struct VersionSource {
  private let source: PlanSource
  private let pins: PinSource

  init(_ source: PlanSource) {
    self.source = source
    pins = PinSource(source.library)
  }

  /// - Parameters:
  ///   - names: Ids or files, in the order of the columns.
  ///   - base: The name or id of one of them; nil means the first.
  /// The versions of one negotiation in the order given, compared with the first.
  func table(of plans: [Plan]) throws -> VersionTable {
    VersionTable(try set(plans, named: plans.map(\.id), base: 0))
  }

  func versions(named names: [String], base: String?) throws -> VersionSet {
    var plans: [Plan] = []
    for name in names {
      let plan = try source.plan(named: name)
      if plans.contains(where: { $0.id == plan.id }) {
        throw CommandFailure(
          "'\(plan.id)' is named twice", expected: "each version once", mend: "give the files different names")
      }
      plans.append(plan)
    }
    var place = 0
    if let base {
      guard let found = names.firstIndex(of: base) ?? plans.firstIndex(where: { $0.id == base }) else {
        throw CommandFailure(
          "--base '\(base)' is not among the versions", expected: "one of \(NearNames.listed(names))")
      }
      place = found
    }
    return try set(plans, named: names, base: place)
  }

  /// - Parameter names: As a person named the plans; only plans, no loose texts, have pins.
  func set(_ plans: [Plan], named names: [String], base: Int) throws -> VersionSet {
    let comparator = Comparator(rules: try Rules.english())
    let byID = Dictionary(zip(plans.map(\.id), names), uniquingKeysWith: { first, _ in first })
    return try VersionSet(plans, base: base) { old, new in
      comparator.compare(
        old, new, pins: try pins.pins(old, named: byID[old.id] ?? old.id, new, named: byID[new.id] ?? new.id))
    }
  }
}
