/// Who is bound or entitled by the clause that a label speaks of, and by what kind of norm.
struct NormSubject: Sendable {
  let kind: Cue.Kind
  /// 0–8; at 2 and below the norm is a mere expectation.
  let level: Int
  /// Names of the parties that bear the norm; empty where none is named.
  let bearers: [String]
  /// Names of the parties that it is owed to; empty where none is named.
  let counterparties: [String]
  /// The bearers as a sentence names them: "the United States"; where no party is named, the words of the text for who
  /// acts: "the operator".
  let spokenBearers: [String]
  /// What is to be done or left, as an infinitive without "to": "station troops in Ukraine"; nil where no such words stand
  /// together.
  let act: String?
  /// The beginning of the clause, to name it by where nobody is named; empty otherwise.
  let clause: String

  init(
    _ reading: Reading, _ map: ClauseMap, _ parties: PartyMentions, _ rules: RuleSet, phrases known: PhraseMap? = nil
  ) {
    let norm = map.norms[0]
    kind = norm.kind
    level = norm.level
    let phrases = known ?? PhraseMap(map.segment, norm, reading, rules)
    let wording = NormWording(reading, map, phrases, rules)
    act = wording.act
    var before: [Int32] = []
    var after: [Int32] = []
    let agentStart = Self.agentStart(reading, map)
    let addressee = wording.addressee
    for token in map.segment
    where reading.parties[token] >= 0 && map.place(token) != .condition && !map.place(token).isCarveOut {
      let party = reading.parties[token]
      if Self.isDocument(token, reading) { continue }
      if let addressee {
        if addressee.contains(token), !before.contains(party) { before.append(party) }
        continue
      }
      let isAgent = agentStart.map { token > $0 && token <= $0 + 6 } ?? false
      if isAgent || (token < norm.range.upperBound && agentStart == nil)
        || (norm.isImplicit && token <= map.segment.lowerBound + 3)
      {
        if !isAgent, !norm.isImplicit, wording.isAside(token) { continue }
        if !before.contains(party), !isAgent, wording.undergoes(token) {
          // "Russia will be brought back": what is done to a party is promised to it.
          if !after.contains(party) { after.append(party) }
        } else if !before.contains(party) {
          before.append(party)
        }
      } else if !after.contains(party), Self.isOwed(token, reading, norm) {
        after.append(party)
      }
    }
    bearers = before.map { parties.known[Int($0)].name }
    spokenBearers =
      bearers.isEmpty
      ? (addressee.map(wording.words) ?? wording.bearer).map { [$0] } ?? [] : zip(before, bearers).map(wording.spoken)
    clause = spokenBearers.isEmpty ? wording.clause : ""
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

  /// "this Memorandum", "the Treaty": a text binds, and is not bound.
  private static func isDocument(_ token: Int, _ reading: Reading) -> Bool {
    var last = token
    while last + 1 < reading.tokens.count, last - token < mostNameWords,
      reading.parties[last + 1] == reading.parties[token]
    { last += 1 }
    return documents.contains(reading.tokens[last].stem)
  }

  private static let mostNameWords = 64

  private static let documents = WordSet(
    [
      "agreement", "treaty", "memorandum", "protocol", "annex", "appendix", "article", "convention", "charter",
      "contract", "accord", "constitution", "declaration", "resolution", "schedule", "statute", "clause", "section",
      "paragraph", "regulation", "directive", "lease", "date", "day", "term",
    ].map { Stemmer.stem(of: $0) })

  private static let owing = WordSet(["to", "toward", "against", "for", "vis-a-vis", "with"].map(WordHash.of))

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
