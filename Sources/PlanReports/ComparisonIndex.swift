import PlanDiff

/// Looks up what a comparison refers to by address or id.
struct ComparisonIndex {
  let old: [String: Provision]
  let new: [String: Provision]
  private let topicTitles: [String: String]
  private let parties: [Party]
  private let sources: [String: Source]

  init(_ comparison: Comparison) {
    old = ComparisonIndex.provisions(of: comparison.old)
    new = ComparisonIndex.provisions(of: comparison.new)
    var titles: [String: String] = [:]
    for topic in comparison.new.topics + comparison.old.topics {
      titles[topic.id] = topic.title
    }
    topicTitles = titles
    parties = comparison.old.parties + comparison.new.parties
    var sources: [String: Source] = [:]
    for plan in [comparison.old, comparison.new] {
      for source in plan.sources {
        sources[plan.id + ":" + source.id] = source
        if sources[source.id] == nil { sources[source.id] = source }
      }
    }
    self.sources = sources
  }

  private static func provisions(of plan: Plan) -> [String: Provision] {
    let outline = PlanOutline(plan)
    return Dictionary(outline.entries.map { ($0.address, $0.provision) }, uniquingKeysWith: { first, _ in first })
  }

  /// Title of a topic, or its id where no title is declared.
  func title(ofTopic id: String) -> String {
    topicTitles[id] ?? id
  }

  /// A source by id, with or without its plan id in front.
  func source(_ id: String) -> Source? {
    sources[id]
  }

  /// Every name under which a party is known, the given one first; declared members count as the group, and what is said
  /// of a group is said of its members.
  func names(of party: String) -> [String] {
    let folded = party.lowercased()
    var names = [party]
    for declared in parties {
      let known = [declared.id] + declared.aliases
      if known.contains(where: { $0.lowercased() == folded }) {
        names += known + declared.members
      } else if declared.members.contains(where: { $0.lowercased() == folded }) {
        names += known
      }
    }
    return names
  }
}
