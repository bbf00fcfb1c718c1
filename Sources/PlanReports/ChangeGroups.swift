import PlanDiff

/// Changes under their first topic, topics in the order the plans declare them; what has none comes last.
struct ChangeGroups {
  let groups: [(topic: String?, changes: [Change])]

  init(byTopic changes: [Change], in comparison: Comparison) {
    var ids: [String] = []
    var seen: Set<String> = []
    let declared = (comparison.old.topics + comparison.new.topics).map(\.id)
    for id in declared + changes.compactMap(\.topics.first) where seen.insert(id).inserted {
      ids.append(id)
    }
    let byTopic = Dictionary(grouping: changes) { $0.topics.first }
    groups = (ids.map(Optional.some) + [nil]).compactMap { id in byTopic[id].map { (id, $0) } }
  }
}
