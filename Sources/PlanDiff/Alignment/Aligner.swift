/// Finds which provisions of two plans are versions of one another.
public struct Aligner: Sendable {
  private let rules: RuleSet

  public init(rules: RuleSet) {
    self.rules = rules
  }

  /// Links in the order of the old plan, additions after their predecessor; every live provision of either side stands
  /// in exactly one link.
  public func align(_ old: PlanOutline, _ new: PlanOutline) -> [Link] {
    let byAddress = Dictionary(new.entries.enumerated().map { ($1.address, $0) }, uniquingKeysWith: { first, _ in first })
    var links: [Link] = []
    for (index, entry) in old.entries.enumerated() {
      if let other = byAddress[entry.address] {
        links.append(Link(old: [index], new: [other], relation: .same, evidence: AlignmentEvidence(score: 1, certainty: 1)))
      } else {
        links.append(Link(old: [index], new: [], relation: .removed))
      }
    }
    let taken = Set(links.flatMap(\.new))
    for index in new.entries.indices where !taken.contains(index) {
      links.append(Link(old: [], new: [index], relation: .added))
    }
    return links
  }
}
