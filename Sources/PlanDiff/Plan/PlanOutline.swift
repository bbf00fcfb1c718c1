/// A plan flattened to its provisions in document order, each with its address and its place in the tree.
///
/// Alignment and comparison speak of provisions by their index here.
public struct PlanOutline: Sendable {
  public struct Entry: Sendable {
    /// Labels from the top joined by dots: `10.d`.
    public let address: String
    public let provision: Provision
    /// Index of the enclosing provision, or nil for a top-level point.
    public let parent: Int?
    /// 0 for a top-level point.
    public let depth: Int
    /// Indices of everything below this provision (sub-points at any depth), or nil.
    public let children: Range<Int>?
    /// Index just past the last provision inside this one.
    public let end: Int
  }

  public let plan: Plan
  public private(set) var entries: [Entry] = []

  public init(_ plan: Plan) {
    self.plan = plan
    for point in plan.points {
      append(point, parent: nil, parentAddress: "", depth: 0)
    }
  }

  private mutating func append(_ provision: Provision, parent: Int?, parentAddress: String, depth: Int) {
    let address = parentAddress.isEmpty ? provision.label : parentAddress + "." + provision.label
    let index = entries.count
    entries.append(
      Entry(address: address, provision: provision, parent: parent, depth: depth, children: nil, end: index + 1))
    for child in provision.points {
      append(child, parent: index, parentAddress: address, depth: depth + 1)
    }
    if !provision.points.isEmpty {
      entries[index] = Entry(
        address: address, provision: provision, parent: parent, depth: depth,
        children: index + 1..<entries.count, end: entries.count)
    }
  }

  /// Index of the provision at an address such as `10.d`, or nil.
  public func index(of address: String) -> Int? {
    entries.firstIndex { $0.address == address }
  }
}
