/// Remembers where each word of a provision was first seen, and tells what a further wording adds, drops and brings back.
struct WordLedger {
  struct Reading {
    var events: [TermEvent]
    var origins: [OriginRun]
  }

  private enum Fate: Equatable {
    /// Stands in the wording before, here or elsewhere in it.
    case kept
    case event(TermEvent.Kind)
  }

  let names: [String]
  let lexicon: Lexicon
  private var last: TokenizedText?
  /// For each token of the last wording the version it was first seen in.
  private var lastOrigins: [Int] = []
  /// Version in which each stem was first seen.
  private var firstSeen: [WordID: Int] = [:]

  init(names: [String], lexicon: Lexicon) {
    self.names = names
    self.lexicon = lexicon
  }

  var hasWording: Bool { last != nil }

  mutating func read(_ text: TokenizedText, in version: Int) -> Reading {
    var fates = [Fate](repeating: .event(.introduced), count: text.tokens.count)
    var origins = [Int](repeating: version, count: text.tokens.count)
    var matched = [Bool](repeating: false, count: text.tokens.count)
    var events: [TermEvent] = []
    if let last {
      let alignment = TokenAlignment(old: last.tokens, new: text.tokens, lexicon: lexicon)
      for (old, partner) in alignment.partner.enumerated() where partner >= 0 {
        matched[Int(partner)] = true
        origins[Int(partner)] = lastOrigins[old]
      }
      let before = Set(last.tokens.map(\.stem))
      for (place, token) in text.tokens.enumerated() where !matched[place] {
        guard let first = firstSeen[token.stem] else { continue }
        fates[place] = before.contains(token.stem) ? .kept : .event(.returned)
        // "of the" that stood elsewhere before is no old wording.
        if isTerm(token) { origins[place] = first }
      }
      events = terms(text, fates, matched, origins)
      events = dropped(last, alignment.partner, Set(text.tokens.map(\.stem))) + events
    }
    for token in text.tokens where firstSeen[token.stem] == nil { firstSeen[token.stem] = version }
    last = text
    lastOrigins = origins
    return Reading(events: events, origins: runs(text, origins))
  }

  private func dropped(_ text: TokenizedText, _ partner: [Int32], _ now: Set<WordID>) -> [TermEvent] {
    let fates = text.tokens.map { now.contains($0.stem) ? Fate.kept : .event(.dropped) }
    return terms(text, fates, partner.map { $0 >= 0 }, lastOrigins)
  }

  /// Stretches without a partner, cut where the fate or the origin of their words changes. Words that are kept elsewhere
  /// go with the words before them.
  private func terms(
    _ text: TokenizedText, _ fates: [Fate], _ matched: [Bool], _ origins: [Int]
  ) -> [TermEvent] {
    var events: [TermEvent] = []
    var place = 0
    while place < text.tokens.count {
      if matched[place] {
        place += 1
        continue
      }
      let start = place
      var kind: TermEvent.Kind?
      var origin = 0
      var weighs = false
      while place < text.tokens.count, !matched[place] {
        if case .event(let found) = fates[place], text.tokens[place].kind != .punctuation {
          if kind == nil {
            kind = found
            origin = origins[place]
          }
          if kind != found || origin != origins[place] { break }
          weighs = weighs || isTerm(text.tokens[place])
        }
        place += 1
      }
      if let kind, weighs, let range = trimmed(start..<place, text, fates), let quotation = text.quotation(range) {
        events.append(TermEvent(kind, quotation.text, origin: names[origin]))
      }
    }
    return events
  }

  /// From the first word that came or went, with the prepositions and articles before it, to the last.
  private func trimmed(_ range: Range<Int>, _ text: TokenizedText, _ fates: [Fate]) -> Range<Int>? {
    func counts(_ place: Int) -> Bool { fates[place] != .kept && text.tokens[place].kind != .punctuation }
    guard var first = range.first(where: counts), let last = range.last(where: counts) else { return nil }
    while first > range.lowerBound, text.tokens[first - 1].kind == .word, !isTerm(text.tokens[first - 1]) { first -= 1 }
    return first..<last + 1
  }

  /// Articles, pronouns, prepositions and conjunctions alone are no term; a modal verb or a negation is.
  private func isTerm(_ token: Token) -> Bool {
    if token.kind == .number { return true }
    let ground: Lexicon.WordClass = [.article, .pronoun, .preposition, .conjunction]
    let own = lexicon.wordClass(token.lexeme)
    return own.isEmpty || !own.isSubset(of: ground)
  }

  private func runs(_ text: TokenizedText, _ origins: [Int]) -> [OriginRun] {
    var runs: [OriginRun] = []
    var start = 0
    var current: Int?
    for (token, origin) in zip(text.tokens, origins) where token.kind != .punctuation {
      if let last = current, last != origin {
        runs.append(OriginRun(text.slice(start..<Int(token.start)), origin: names[last]))
        start = Int(token.start)
      }
      current = origin
    }
    if let current { runs.append(OriginRun(text.slice(start..<text.bytes.count), origin: names[current])) }
    return runs
  }
}
