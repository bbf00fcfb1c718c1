/// The links found so far, while the aligner works.
struct Pairing {
  /// How a link was found, surest first.
  enum Origin: Int, Comparable {
    case pinned, identical, sure, assigned, gap, structure

    static func < (left: Origin, right: Origin) -> Bool { left.rawValue < right.rawValue }
  }

  /// Partner of each old provision, or −1.
  private(set) var newOf: [Int]
  /// Partner of each new provision, or −1.
  private(set) var oldOf: [Int]
  /// Similarity of each old provision's link.
  private(set) var similarities: [Double]
  private(set) var origins: [Origin]
  /// Provisions that take no further part: holes, and what a person has settled.
  private(set) var closedOld: [Bool]
  private(set) var closedNew: [Bool]

  init(old: PlanProfiles, new: PlanProfiles) {
    newOf = Array(repeating: -1, count: old.count)
    oldOf = Array(repeating: -1, count: new.count)
    similarities = Array(repeating: 0, count: old.count)
    origins = Array(repeating: .structure, count: old.count)
    closedOld = old.isLive.map { !$0 }
    closedNew = new.isLive.map { !$0 }
  }

  @inline(__always)
  func isOpen(old: Int) -> Bool { newOf[old] < 0 && !closedOld[old] }
  @inline(__always)
  func isOpen(new: Int) -> Bool { oldOf[new] < 0 && !closedNew[new] }

  mutating func link(_ old: Int, _ new: Int, similarity: Double, origin: Origin) {
    newOf[old] = new
    oldOf[new] = old
    similarities[old] = similarity
    origins[old] = origin
  }

  mutating func unlink(old: Int) {
    guard newOf[old] >= 0 else { return }
    oldOf[newOf[old]] = -1
    newOf[old] = -1
    similarities[old] = 0
  }

  mutating func close(old: Int) { closedOld[old] = true }
  mutating func close(new: Int) { closedNew[new] = true }
}
