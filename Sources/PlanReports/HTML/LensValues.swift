import PlanDiff

/// What a reader of the page can choose from, and the tags by which the script finds each change.
struct LensValues {
  struct Tags {
    var topics: String
    var parties: String
  }

  let values: TemplateValues
  /// By id of the change.
  let tags: [String: Tags]

  init(_ changes: [Change], _ comparison: Comparison, _ index: ComparisonIndex) {
    var topics: [String] = []
    for group in ChangeGroups(byTopic: changes, in: comparison).groups {
      for topic in [group.topic].compactMap({ $0 }) + group.changes.flatMap(\.topics) where !topics.contains(topic) {
        topics.append(topic)
      }
    }
    let touch = PartyTouch(changes, comparison, index)
    var tags: [String: Tags] = [:]
    for (place, change) in changes.enumerated() {
      let ids = change.topics.compactMap { topics.firstIndex(of: $0) }
      tags[change.id] = Tags(
        topics: ids.map { "t\($0)" }.joined(separator: " "),
        parties: touch.touched[place].map { "p\($0)" }.joined(separator: " "))
    }
    self.tags = tags
    let labels = Label.allCases.filter { label in changes.contains { $0.label == label } }
    values = [
      "labelChoices": labels.map { label in
        LensValues.choice(label.rawValue, Messages.labelName(label), changes.count { $0.label == label })
      },
      "hasTopics": !topics.isEmpty,
      "topicChoices": topics.enumerated().map { place, topic in
        LensValues.choice("t\(place)", index.title(ofTopic: topic), changes.count { $0.topics.contains(topic) })
      },
      "hasParties": !touch.parties.isEmpty,
      "partyChoices": touch.parties.enumerated().map { place, party in
        LensValues.choice("p\(place)", party, touch.touched.count { $0.contains(place) })
      },
    ]
  }

  private static func choice(_ id: String, _ name: String, _ count: Int) -> TemplateValues {
    ["id": id, "words": "\(name) (\(count))"]
  }
}
