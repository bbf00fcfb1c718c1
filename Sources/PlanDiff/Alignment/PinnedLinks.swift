/// Pins by index: what the search must keep, and what it must not link.
struct PinnedLinks {
  struct Group {
    var old: [Int]
    var new: [Int]
    var source: String
  }

  private(set) var groups: [Group] = []
  private var forbidden: Set<Pair> = []

  private struct Pair: Hashable {
    let old: Int
    let new: Int
  }

  /// Addresses that a plan does not have are passed over: pins outlive the versions they were written for.
  init(_ pins: Pins, old: PlanOutline, new: PlanOutline) {
    guard pins != .none else { return }
    let olds = Self.indices(old)
    let news = Self.indices(new)
    for pin in pins.linked {
      let group = Group(
        old: pin.old.compactMap { olds[$0] }, new: pin.new.compactMap { news[$0] }, source: pin.source)
      // What is left of a pin whose other side is gone would say "no counterpart", which nobody has decided.
      if group.old.isEmpty == pin.old.isEmpty, group.new.isEmpty == pin.new.isEmpty { groups.append(group) }
    }
    for pin in pins.forbidden {
      for old in pin.old.compactMap({ olds[$0] }) {
        for new in pin.new.compactMap({ news[$0] }) { forbidden.insert(Pair(old: old, new: new)) }
      }
    }
  }

  func allows(_ old: Int, _ new: Int) -> Bool {
    forbidden.isEmpty || !forbidden.contains(Pair(old: old, new: new))
  }

  /// Links pinned pairs and closes everything a person has settled.
  func apply(to pairing: inout Pairing, similarity: (Int, Int) -> Double) {
    for group in groups {
      if group.old.count == 1, group.new.count == 1 {
        pairing.link(group.old[0], group.new[0], similarity: similarity(group.old[0], group.new[0]), origin: .pinned)
      }
      group.old.forEach { pairing.close(old: $0) }
      group.new.forEach { pairing.close(new: $0) }
    }
  }

  /// Who settled the link of an old provision, or nil.
  func source(old: Int) -> String? {
    groups.first { $0.old.contains(old) }?.source
  }

  private static func indices(_ outline: PlanOutline) -> [String: Int] {
    Dictionary(outline.entries.enumerated().map { ($1.address, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
