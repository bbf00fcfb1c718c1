/// Puts the provisions of all versions into rows.
///
/// A provision goes to the row of its counterpart in the base. One that the base lacks goes to the row of its counterpart
/// in an earlier column, and otherwise opens a row of its own after its predecessor's.
struct RowAligner {
  /// A row before its cells are read.
  struct Draft {
    let version: Int
    let address: String
    /// Addresses by version.
    var addresses: [[String]]
    /// Version through which the provisions of a version came here, where it was not the base.
    var via: [Int?]
  }

  private(set) var rows: [Draft] = []
  private let versions: VersionSet
  /// Places in `drafts`, in the order of the table.
  private var order: [Int] = []
  private var drafts: [Draft] = []
  /// Rows by version and address.
  private var places: [[String: [Int]]]

  init(_ versions: VersionSet) {
    self.versions = versions
    places = Array(repeating: [:], count: versions.plans.count)
    for entry in versions.outlines[versions.base].entries
    where entry.children == nil || ChangeBuilder.hasWords(entry.provision) {
      open(versions.base, entry.address, at: order.count)
    }
    for version in versions.plans.indices where version != versions.base { place(version) }
    rows = order.map { drafts[$0] }
  }

  private mutating func place(_ version: Int) {
    guard let comparison = versions.comparison(versions.base, version) else { return }
    var rest: Set<String> = []
    for change in comparison.comparison.changes {
      if change.old.isEmpty { rest.formUnion(change.new) }
      for row in change.old.flatMap({ places[versions.base][$0] ?? [] }) {
        for address in change.new { add(address, of: version, to: row, via: nil) }
      }
    }
    for entry in versions.outlines[version].entries where rest.contains(entry.address) {
      if !join(entry.address, of: version) {
        open(version, entry.address, at: placeAfterPredecessor(of: entry.address, in: version))
      }
    }
  }

  /// Finds a row through a version in a column before this one, the nearest first.
  private mutating func join(_ address: String, of version: Int) -> Bool {
    for other in (0..<version).reversed() where other != versions.base && !versions.isWithheld(other) {
      guard let change = versions.comparison(other, version)?.change(ofNew: address) else { continue }
      let rows = change.old.flatMap { places[other][$0] ?? [] }
        .filter { drafts[$0].version != versions.base || drafts[$0].addresses[version].isEmpty }
      guard let row = rows.first else { continue }
      add(address, of: version, to: row, via: other)
      return true
    }
    return false
  }

  private mutating func add(_ address: String, of version: Int, to row: Int, via: Int?) {
    if drafts[row].addresses[version].contains(address) { return }
    drafts[row].addresses[version].append(address)
    drafts[row].via[version] = via
    places[version][address, default: []].append(row)
  }

  private mutating func open(_ version: Int, _ address: String, at place: Int) {
    let row = drafts.count
    drafts.append(
      Draft(
        version: version, address: address, addresses: Array(repeating: [], count: versions.plans.count),
        via: Array(repeating: nil, count: versions.plans.count)))
    order.insert(row, at: place)
    add(address, of: version, to: row, via: nil)
  }

  private func placeAfterPredecessor(of address: String, in version: Int) -> Int {
    let entries = versions.outlines[version].entries
    let before = entries.prefix { $0.address != address }.reversed()
    for entry in before {
      guard let rows = places[version][entry.address] else { continue }
      if let last = order.lastIndex(where: rows.contains) { return last + 1 }
    }
    return order.isEmpty || before.isEmpty ? 0 : order.count
  }
}
