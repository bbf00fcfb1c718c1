/// Who acts in a clause: its subject, or in the passive the agent behind "by".
struct Bearer: Sendable, Equatable {
  /// The heads of the noun phrases that name the bearer: more than one where they are joined.
  var heads: [Int]
  /// All content words of those phrases, with the "of" phrase that belongs to the head.
  var words: [Int]
  /// From the first to the last word.
  var range: Range<Int>
  /// The noun phrase is what the act is done to: a passive without its agent.
  var isThing: Bool

  /// - Returns: nil where no noun phrase was recognised in front of the verb.
  init?(_ map: ClauseMap, _ phrases: PhraseMap, _ reading: Reading, _ rules: RuleSet) {
    let norm = map.norms[0]
    if let agent = Self.agent(phrases, reading) {
      self.init(agent, reading, rules, isThing: false)
      return
    }
    if let named = BurdenFrame(phrases: phrases, map: map, reading: reading).bearer() {
      self.init(named, reading, rules, isThing: false)
      return
    }
    guard let limit = norm.isImplicit ? phrases.mainVerb : norm.range.lowerBound else { return nil }
    let end = Self.asideStart(limit, phrases, map, reading) ?? limit
    let before = phrases.phrases.filter {
      $0.range.upperBound <= end && [.subject, .act, .operation].contains(map.place($0.range.lowerBound))
    }
    self.init(Self.subject(before, reading), reading, rules, isThing: phrases.isPassive)
  }

  /// "Employers, whatever the size of their workforce, shall": what stands between commas before the verb is no subject.
  private static func asideStart(
    _ limit: Int, _ phrases: PhraseMap, _ map: ClauseMap, _ reading: Reading
  ) -> Int? {
    let start = map.segment.lowerBound
    guard limit - 1 > start, reading.isComma(limit - 1),
      let comma = (start..<limit - 1).last(where: reading.isComma),
      !(comma + 1..<limit - 1).contains(where: reading.isAndOr), comma + 1 < limit - 1
    else { return nil }
    let hasSubject = phrases.phrases.contains { $0.kind == .nominal && $0.range.upperBound == comma }
    return hasSubject ? comma : nil
  }

  /// The noun phrase nearest the verb, with those joined to it: "A, B and C", but not what a comma sets off before it.
  private static func subject(_ before: [Phrase], _ reading: Reading) -> [Phrase] {
    guard var at = before.lastIndex(where: { $0.kind == .nominal }) else { return [] }
    // "All persons entering the bay": what a participle takes is not the subject.
    while at > 1, before[at - 1].kind == .participial, before[at - 1].range.upperBound == before[at].range.lowerBound,
      let outer = before[..<(at - 1)].lastIndex(where: { $0.kind == .nominal })
    {
      at = outer
    }
    var chosen = [before[at]]
    var isList = false
    while at > 0 {
      let joint = before[at].range.lowerBound - 1
      guard joint >= 0 else { break }
      // "a group of the United States and Russia": the names belong to the phrase with "of".
      if reading.isAndOr(joint), let inner = before.firstIndex(where: { $0.range.upperBound == joint }),
        before[inner].kind == .prepositional, reading.parties[before[inner].head] >= 0,
        reading.parties[before[at].head] >= 0, let outer = before[..<inner].lastIndex(where: { $0.kind == .nominal })
      {
        at = outer
        chosen = [before[at]]
        continue
      }
      if reading.isAndOr(joint) { isList = true } else if !(isList && reading.isComma(joint)) { break }
      guard let previous = before[..<at].lastIndex(where: { $0.kind == .nominal }) else { break }
      // "During the months following the end of the talks, A and B": what a participle takes is no item.
      if !reading.isAndOr(joint), previous > 0, before[previous - 1].kind == .participial,
        before[previous - 1].range.upperBound == before[previous].range.lowerBound
      {
        break
      }
      at = previous
      chosen.insert(before[at], at: 0)
    }
    // "The Government of the Republic of Karn", "owners of ships".
    var ofPhrases: [Int] = []
    for index in before.indices.dropFirst() where isOf(before[index], reading) {
      let start = before[index].range.lowerBound
      let isChained = ofPhrases.last.map { before[$0].range.upperBound == start } ?? false
      if isChained || chosen.contains(where: { $0.range.upperBound == start }) { ofPhrases.append(index) }
    }
    return (chosen + ofPhrases.map { before[$0] }).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private init?(_ phrases: [Phrase], _ reading: Reading, _ rules: RuleSet, isThing: Bool) {
    func isContent(_ at: Int) -> Bool {
      reading.tokens[at].kind == .word && rules.lexicon.wordClass(reading.tokens[at].lexeme).isEmpty
        && !BearerWords.emphatic.contains(reading.tokens[at].id)
    }
    words = phrases.flatMap { $0.range.filter(isContent) }
    // "By each of Karn and Velia": where the first phrase names nobody, the "of" phrase does.
    let naming = phrases.first { $0.range.contains(where: isContent) }
    // "By the landlord alone".
    heads = phrases.filter { $0.kind == .nominal || $0 == naming || !Self.isOf($0, reading) }.compactMap { phrase in
      BearerWords.emphatic.contains(reading.tokens[phrase.head].id) ? phrase.range.last(where: isContent) : phrase.head
    }.filter(isContent)
    guard let first = phrases.first, let last = phrases.last, !words.isEmpty, !heads.isEmpty else { return nil }
    range = first.range.lowerBound..<last.range.upperBound
    self.isThing = isThing
  }

  private static func isOf(_ phrase: Phrase, _ reading: Reading) -> Bool {
    reading.tokens[phrase.range.lowerBound].id == WordHash.of("of")
  }

  /// "by X and Y" behind a passive.
  private static func agent(_ phrases: PhraseMap, _ reading: Reading) -> [Phrase]? {
    guard phrases.isPassive, let verb = phrases.mainVerb,
      let at = phrases.phrases.firstIndex(where: {
        $0.kind == .prepositional && $0.range.lowerBound > verb && $0.range.lowerBound <= verb + 12
          && reading.tokens[$0.range.lowerBound].id == WordHash.of("by") && $0.range.count >= 2
          && reading.tokens[$0.head].kind == .word && !RoleWords.amounts.contains(reading.tokens[$0.head].stem)
      })
    else { return nil }
    var chosen = [phrases.phrases[at]]
    for (index, phrase) in phrases.phrases.enumerated().dropFirst(at + 1) {
      let isAgain =
        phrase.kind == .prepositional && phrase.isJoined && reading.tokens[phrase.range.lowerBound].id == BearerWords.by
      if phrase.kind == .prepositional, isOf(phrase, reading) || isAgain {
        chosen.append(phrase)
        continue
      }
      // "By A and likewise by B".
      if phrase.kind == .adverbial, phrase.isJoined { continue }
      // "by Velia, and its parts carried out": what has a verb of its own is another clause.
      let next = index + 1 < phrases.phrases.count ? phrases.phrases[index + 1].kind : nil
      guard phrase.kind == .nominal, phrase.isJoined, next != .verbal, next != .participial else { break }
      chosen.append(phrase)
    }
    return chosen
  }
}
