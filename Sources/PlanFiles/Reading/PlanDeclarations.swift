import PlanDiff

/// What a plan's header declares and its provisions may name: sources, topics, parties.
struct PlanDeclarations {
  private(set) var sources: [Source] = []
  private(set) var topics: [Topic] = []
  private(set) var parties: [Party] = []
  private(set) var sourcePositions: [String: Complaints.Position] = [:]
  private(set) var topicPositions: [String: Complaints.Position] = [:]
  private var partyPositions: [String: Complaints.Position] = [:]
  private let complaints: Complaints

  init(complaints: Complaints) {
    self.complaints = complaints
  }

  mutating func readSources(_ items: [DocumentNode]) {
    for item in items {
      let keys = ["id", "publisher", "title", "date", "url"]
      guard let reader = MappingReader(item, subject: "a source", keys: keys, complaints: complaints) else { continue }
      let id = reader.requiredText("id", mend: "give the source a short id, such as 'reuters'")
      let publisher = reader.requiredText("publisher", mend: "name who published the text")
      let source = Source(
        id: id?.text ?? "", publisher: publisher?.text ?? "", title: reader.text("title")?.text,
        date: reader.date("date"), url: reader.text("url")?.text)
      guard let id, declare(id, as: "source", in: &sourcePositions) else { continue }
      sources.append(source)
    }
  }

  mutating func readTopics(_ items: [DocumentNode]) {
    for item in items {
      if let text = item.text, !item.isNothing {
        let id = MappingReader.Located(text: text, position: item.position)
        if declare(id, as: "topic", in: &topicPositions) {
          topics.append(Topic(id: text, title: text))
        }
        continue
      }
      guard let reader = MappingReader(item, subject: "a topic", keys: ["id", "title"], complaints: complaints),
        let id = reader.requiredText("id", mend: "give the topic a short id, such as 'ceasefire'"),
        declare(id, as: "topic", in: &topicPositions)
      else { continue }
      topics.append(Topic(id: id.text, title: reader.text("title")?.text ?? id.text))
    }
  }

  /// `shared` are the parties that a plain name may mean; without a shared list a plain name declares a party itself.
  mutating func readParties(_ items: [DocumentNode], shared: [Party]?) {
    for item in items {
      if let text = item.text, !item.isNothing {
        let id = MappingReader.Located(text: text, position: item.position)
        guard declare(id, as: "party", in: &partyPositions) else { continue }
        if let party = shared?.first(where: { $0.id == text }) {
          parties.append(party)
        } else if let shared {
          complaints.error(
            at: item.position, "the party '\(DocumentNode.shortened(text))' is not declared",
            expected: "an id out of shared/parties.yaml, or a mapping with id, aliases and members",
            mend: mend(for: text, among: shared))
        } else {
          parties.append(Party(id: text))
        }
        continue
      }
      let keys = ["id", "aliases", "members"]
      guard let reader = MappingReader(item, subject: "a party", keys: keys, complaints: complaints) else { continue }
      let aliases = reader.texts("aliases").map(\.text)
      let members = reader.texts("members")
      guard let id = reader.requiredText("id", mend: "name the party"), declare(id, as: "party", in: &partyPositions)
      else { continue }
      parties.append(Party(id: id.text, aliases: aliases, members: members.map(\.text)))
      pendingMembers += members
    }
    checkMembers(shared: shared)
  }

  func checkSource(_ id: MappingReader.Located) {
    check(id, kind: "source", among: sourcePositions)
  }

  func checkTopic(_ id: MappingReader.Located) {
    check(id, kind: "topic", among: topicPositions)
  }

  private var pendingMembers: [MappingReader.Located] = []

  private mutating func checkMembers(shared: [Party]?) {
    let known = Set(parties.map(\.id) + (shared ?? []).map(\.id))
    for member in pendingMembers where !known.contains(member.text) {
      complaints.error(
        at: member.position, "the member '\(DocumentNode.shortened(member.text))' is no declared party",
        expected: "the id of a party", mend: complaints.suggestion(for: member.text, among: known.sorted()))
    }
    pendingMembers = []
  }

  private func mend(for name: String, among shared: [Party]) -> String {
    if let party = shared.first(where: { $0.aliases.contains(name) }) {
      return "write '\(party.id)', of which it is an alias"
    }
    return complaints.suggestion(for: name, among: shared.map(\.id))
  }

  private func check(_ id: MappingReader.Located, kind: String, among positions: [String: Complaints.Position]) {
    guard positions[id.text] == nil else { return }
    let near = complaints.suggestion(for: id.text, among: positions.keys.sorted())
    complaints.error(
      at: id.position, "the \(kind) '\(DocumentNode.shortened(id.text))' is not declared",
      expected: "an id out of the header's \(kind)s",
      mend: near.isEmpty ? "declare it in the header under '\(kind)s'" : near)
  }

  private func declare(
    _ id: MappingReader.Located, as kind: String, in positions: inout [String: Complaints.Position]
  ) -> Bool {
    if let first = positions[id.text] {
      complaints.error(
        at: id.position,
        "the \(kind) '\(DocumentNode.shortened(id.text))' is declared twice (first in line \(first.line))",
        expected: "each \(kind) once", mend: "remove one of them")
      return false
    }
    positions[id.text] = id.position
    return true
  }
}
