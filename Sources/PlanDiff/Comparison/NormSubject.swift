/// Who is bound or entitled by the clause that a label speaks of, and by what kind of norm.
struct NormSubject: Sendable {
  let kind: Cue.Kind
  /// 0–8; at 2 and below the norm is a mere expectation.
  let level: Int
  /// Names of the parties that bear the norm; empty where none is named.
  let bearers: [String]
  /// Names of the parties that it is owed to; empty where none is named.
  let counterparties: [String]

  init(_ reading: Reading, _ map: ClauseMap, _ parties: PartyMentions, _ rules: RuleSet) {
    let norm = map.norms[0]
    kind = norm.kind
    level = norm.level
    var before: [Int16] = []
    var after: [Int16] = []
    let agentStart = Self.agentStart(reading, map)
    for token in map.segment
    where reading.parties[token] >= 0 && map.place(token) != .condition && !map.place(token).isCarveOut {
      let party = reading.parties[token]
      let isAgent = agentStart.map { token > $0 && token <= $0 + 6 } ?? false
      if isAgent || (token < norm.range.upperBound && agentStart == nil)
        || (norm.isImplicit && token <= map.segment.lowerBound + 3)
      {
        if !before.contains(party) { before.append(party) }
      } else if !after.contains(party), Self.isOwed(token, reading, norm) {
        after.append(party)
      }
    }
    bearers = before.map { parties.known[Int($0)].name }
    counterparties = after.filter { !before.contains($0) }.map { parties.known[Int($0)].name }
  }

  /// "to Ukraine", "towards Europe", "against Russia": the party that a norm is owed to.
  private static func isOwed(_ token: Int, _ reading: Reading, _ norm: Norm) -> Bool {
    var at = token - 1
    while at >= norm.range.upperBound, token - at <= 3,
      reading.parties[at] >= 0 || !owing.contains(reading.tokens[at].id)
    { at -= 1 }
    return at >= norm.range.upperBound && owing.contains(reading.tokens[at].id)
  }

  private static let owing = Set(["to", "toward", "against", "for", "vis-a-vis", "with"].map(WordHash.of))

  /// The "by" of a passive.
  private static func agentStart(_ reading: Reading, _ map: ClauseMap) -> Int? {
    let norm = map.norms[0]
    var at = norm.range.upperBound
    var passive = norm.range.contains { BearerWords.be.contains(reading.tokens[$0].id) }
    while at < map.segment.upperBound, at < norm.range.upperBound + 10 {
      if BearerWords.be.contains(reading.tokens[at].id) { passive = true }
      if passive, reading.tokens[at].id == BearerWords.by, at + 1 < map.segment.upperBound,
        reading.parties[at + 1] >= 0 || at + 2 < map.segment.upperBound && reading.parties[at + 2] >= 0
      {
        return at
      }
      at += 1
    }
    return nil
  }

  var isRight: Bool {
    switch kind {
    case .claim, .permission, .power: true
    default: false
    }
  }
}
