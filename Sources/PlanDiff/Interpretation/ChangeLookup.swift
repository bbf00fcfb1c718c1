/// Finds the changes of a comparison and the provisions of its plans by address.
struct ChangeLookup {
  let comparison: Comparison
  private let oldPlaces: [String: [Int]]
  private let newPlaces: [String: [Int]]
  private let oldProvisions: [String: Provision]
  private let newProvisions: [String: Provision]

  init(_ comparison: Comparison) {
    self.comparison = comparison
    var old: [String: [Int]] = [:]
    var new: [String: [Int]] = [:]
    for (index, change) in comparison.changes.enumerated() {
      for address in change.old { old[address, default: []].append(index) }
      for address in change.new { new[address, default: []].append(index) }
    }
    oldPlaces = old
    newPlaces = new
    oldProvisions = ChangeLookup.provisions(comparison.old)
    newProvisions = ChangeLookup.provisions(comparison.new)
  }

  private static func provisions(_ plan: Plan) -> [String: Provision] {
    Dictionary(PlanOutline(plan).entries.map { ($0.address, $0.provision) }, uniquingKeysWith: { first, _ in first })
  }

  func old(_ address: String) -> Provision? { oldProvisions[address] }
  func new(_ address: String) -> Provision? { newProvisions[address] }

  /// Indices of the changes that touch one of the addresses, in the order of the report.
  func touching(old: [String], new: [String]) -> [Int] {
    var found: Set<Int> = []
    for address in old { found.formUnion(oldPlaces[address] ?? []) }
    for address in new { found.formUnion(newPlaces[address] ?? []) }
    return found.sorted()
  }

  /// The change of exactly these addresses.
  func exact(old: [String], new: [String]) -> Change? {
    let wantedOld = Set(old)
    let wantedNew = Set(new)
    let places = old.first.map { oldPlaces[$0] ?? [] } ?? new.first.map { newPlaces[$0] ?? [] } ?? []
    return places.lazy.map { comparison.changes[$0] }
      .first { Set($0.old) == wantedOld && Set($0.new) == wantedNew }
  }

  /// Every name of a party, lower case, the given one among them.
  func names(ofParty name: String) -> Set<String> {
    let wanted = name.lowercased()
    var names: Set<String> = [wanted]
    for party in comparison.old.parties + comparison.new.parties {
      let known = ([party.id] + party.aliases).map { $0.lowercased() }
      if known.contains(wanted) { names.formUnion(known) }
    }
    return names
  }
}
