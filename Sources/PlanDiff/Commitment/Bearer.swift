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
    let limit = norm.isImplicit ? phrases.mainVerb : norm.range.lowerBound
    guard let limit else { return nil }
    let before = phrases.phrases.filter { $0.range.upperBound <= limit }
    guard let start = before.firstIndex(where: { $0.kind == .nominal }) else { return nil }
    var chosen: [Phrase] = []
    for phrase in before[start...] {
      switch phrase.kind {
      case .nominal where chosen.isEmpty || phrase.isJoined: chosen.append(phrase)
      case .prepositional where chosen.last?.range.upperBound == phrase.range.lowerBound && Self.isOf(phrase, reading):
        chosen.append(phrase)
      default: continue
      }
    }
    self.init(chosen, reading, rules, isThing: phrases.isPassive)
  }

  private init?(_ phrases: [Phrase], _ reading: Reading, _ rules: RuleSet, isThing: Bool) {
    func isContent(_ at: Int) -> Bool {
      reading.tokens[at].kind == .word && rules.lexicon.wordClass(reading.tokens[at].lexeme).isEmpty
    }
    words = phrases.flatMap { $0.range.filter(isContent) }
    heads = phrases.filter { $0.kind == .nominal || !Self.isOf($0, reading) }.map(\.head).filter(isContent)
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
          && reading.tokens[$0.head].kind == .word
      })
    else { return nil }
    var chosen = [phrases.phrases[at]]
    for phrase in phrases.phrases[(at + 1)...] {
      if phrase.kind == .nominal, phrase.isJoined { chosen.append(phrase); continue }
      if phrase.kind == .prepositional, isOf(phrase, reading) { chosen.append(phrase); continue }
      break
    }
    return chosen
  }
}
