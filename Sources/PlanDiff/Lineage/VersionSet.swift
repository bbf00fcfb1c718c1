/// Several versions of a text with the comparisons of every two of them.
public struct VersionSet: Sendable {
  public let plans: [Plan]
  /// Place of the version whose numbering is kept.
  public let base: Int
  let outlines: [PlanOutline]
  private let comparisons: [Int: LinkedComparison]

  /// - Parameters:
  ///   - plans: In the order of the columns.
  ///   - base: Place of the version whose numbering is kept.
  ///   - compare: Compares an older plan with a newer one.
  public init<Failure: Error>(
    _ plans: [Plan], base: Int = 0, compare: (Plan, Plan) throws(Failure) -> Comparison
  ) throws(Failure) {
    self.plans = plans
    self.base = base
    outlines = plans.map { PlanOutline($0) }
    var comparisons: [Int: LinkedComparison] = [:]
    for old in plans.indices {
      for new in plans.indices where old < new || old == base && new != base {
        comparisons[old * plans.count + new] = LinkedComparison(try compare(plans[old], plans[new]))
      }
    }
    self.comparisons = comparisons
  }

  /// The comparison of one version with another, in this direction.
  func comparison(_ old: Int, _ new: Int) -> LinkedComparison? {
    comparisons[old * plans.count + new]
  }

  func isWithheld(_ version: Int) -> Bool { Disclosure.isWithheld(plans[version]) }

  func provision(_ version: Int, _ address: String) -> Provision? {
    let outline = outlines[version]
    return outline.index(of: address).map { outline.entries[$0].provision }
  }

  /// Wordings of provisions, one under the other, alternatives below the text they belong to.
  func text(_ version: Int, _ addresses: [String]) -> String {
    addresses.compactMap { provision(version, $0) }
      .flatMap { [$0.text] + $0.alternatives }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Identity of the rules of the comparisons; nil where there is only one version.
  public var rules: RuleSet.Identity? { comparisons.values.first?.comparison.rules }

  /// What a reader must know first: what the versions are to the base, then what is to be said of each.
  public var notices: [String] {
    var notices: [String] = []
    for version in plans.indices {
      let told = Notices.notices(outlines[base], outlines[version])
      for notice in comparison(base, version)?.comparison.notices ?? []
      where !notices.contains(notice) && !told.contains(notice) {
        notices.append(notice)
      }
    }
    return notices + Notices.notices(outlines)
  }
}

/// A comparison in which the change of a provision is found by its address.
struct LinkedComparison: Sendable {
  let comparison: Comparison
  private var byOld: [String: Int] = [:]
  private var byNew: [String: Int] = [:]

  init(_ comparison: Comparison) {
    self.comparison = comparison
    for (place, change) in comparison.changes.enumerated() {
      for address in change.old { byOld[address] = place }
      for address in change.new { byNew[address] = place }
    }
  }

  func change(ofOld address: String) -> Change? { byOld[address].map { comparison.changes[$0] } }

  func change(ofNew address: String) -> Change? { byNew[address].map { comparison.changes[$0] } }

  /// The change that links any provision of one side with any of the other.
  func change(linking old: [String], _ new: [String]) -> Change? {
    for address in old {
      guard let change = change(ofOld: address) else { continue }
      if change.new.contains(where: new.contains) { return change }
    }
    return nil
  }
}
