extension SegmentComparison {
  /// A word in the place of another, and what the lexicon says of the two: a step of a ladder, a wider or a narrower
  /// term, or the opposite. The surest relation between any two of the words decides.
  ///
  /// - Returns: Whether the words have been read.
  mutating func exchangedWords(_ lost: [Int], _ gained: [Int]) -> Bool {
    guard let pair = relatedPair(lost, gained) else { return false }
    let (before, after) = (old.term(at: pair.old), new.term(at: pair.new))
    switch pair.relation {
    case .synonym, .sibling: break
    case .narrower:
      add(
        .scope, 2 * wideningOfTerm(pair.new), confidence: 0.7, rule: "E-wider", why: "a wider term", old: before,
        new: after)
    case .wider:
      add(
        .scope, -2 * wideningOfTerm(pair.new), confidence: 0.7, rule: "E-narrower", why: "a narrower term",
        old: before, new: after)
    case .stronger(let steps):
      add(
        .verb, -min(3, steps) * weightOfAct(pair), confidence: 0.75, rule: "E-weaker", why: "a weaker act",
        old: before, new: after)
    case .weaker(let steps):
      add(
        .verb, min(3, steps) * weightOfAct(pair), confidence: 0.75, rule: "E-stronger", why: "a stronger act",
        old: before, new: after)
    case .opposite:
      // Under a negation, in a condition or amid other new words an opposite may well say the same.
      let place = newMap.place(pair.new)
      guard hasEqualNegations, hasEqualOpenings, lost.count <= 2, gained.count <= 2,
        place == .act || place == .subject || place == .operation
      else {
        unplaced += 2
        return true
      }
      exchange(.action, confidence: 0.75, rule: "E-opposite", why: "the opposite", old: before, new: after)
    }
    return true
  }

  /// Ladder steps between the acts of two clauses, wherever the words stand: read before any cue of theirs is.
  mutating func compareSteps() {
    if isRewritten {
      compareMovedActs()
      return
    }
    for hunk in hunks {
      let (lost, gained) = (acting(hunk.old, .old), acting(hunk.new, .new))
      if let pair = relatedPair(lost, gained), pair.relation.isStep { _ = exchangedWords(lost, gained) }
    }
  }

  /// The changed words; where they are particles alone, the verbs they belong to: "phase *out*".
  private func acting(_ range: Range<Int>, _ side: Side) -> [Int] {
    let words = free(range, side)
    guard words.isEmpty else { return words }
    let reading = side == .old ? old : new
    let verbs = range.compactMap { reading.idiom(at: $0) }.filter { !$0.isGrammatical }.map { $0.members[0] }
    return verbs.isEmpty ? [] : [verbs[0]]
  }

  /// In a clause written anew the act is known by its place behind the operator.
  private mutating func compareMovedActs() {
    let lost = hunks.flatMap { free($0.old, .old) }
    let gained = hunks.flatMap { free($0.new, .new) }
    guard lost.count * gained.count <= Self.exactSynonymPairs else { return }
    let (oldHeads, newHeads) = (heads(.old), heads(.new))
    let pair = relatedPair(lost, gained) { oldHeads.contains($0) || newHeads.contains($1) }
    guard let pair else { return }
    let isOpposite = pair.relation == .opposite && oldHeads.contains(pair.old) && newHeads.contains(pair.new)
    if pair.relation.isStep || isOpposite { _ = exchangedWords([pair.old], [pair.new]) }
  }

  /// First content word behind each operator: the act that is owed, barred or allowed.
  private func heads(_ side: Side) -> Set<Int> {
    let (reading, range, map) = side == .old ? (old, oldRange, oldMap) : (new, newRange, newMap)
    var result: Set<Int> = []
    if let verb = (side == .old ? oldPhrases : newPhrases).mainVerb { result.formUnion(reading.term(at: verb)) }
    for norm in map.norms where !norm.isImplicit {
      let head = (norm.range.upperBound..<max(norm.range.upperBound, range.upperBound)).first { token in
        Self.isContent(reading.tokens[token], rules) && !reading.endsInLy(token)
      }
      if let head { result.formUnion(reading.term(at: head)) }
    }
    return result
  }

  /// Whether changed words are things or acts and nothing else: no words of time, of condition or of force among them,
  /// which say when and how firmly, and no part of either has been read.
  func isMereExchange(_ hunk: TokenAlignment.Hunk, _ lost: [Int], _ gained: [Int]) -> Bool {
    let places = (oldMap.place(lost[0]), newMap.place(gained[0]))
    guard places == (.act, .act) || places == (.subject, .subject), !hunk.old.contains(where: oldExplained.contains),
      !hunk.new.contains(where: newExplained.contains)
    else { return false }
    return isMere(hunk.old, old) && isMere(hunk.new, new)
  }

  private func isMere(_ range: Range<Int>, _ reading: Reading) -> Bool {
    !range.contains { TimeWords.nouns.contains(reading.tokens[$0].stem) }
      && !reading.cues(in: range).contains { match in
        switch rules.cues[match.cue].table {
        case .condition, .deadline, .duration, .entitlement, .modality, .commitment, .frequency, .exception: true
        default: false
        }
      }
  }

  private struct RelatedPair {
    let old: Int
    let new: Int
    let relation: LexicalRelations.Relation
  }

  /// The two words with the surest relation; siblings have none that gives a direction.
  private func relatedPair(
    _ lost: [Int], _ gained: [Int], where admits: (Int, Int) -> Bool = { _, _ in true }
  ) -> RelatedPair? {
    var best: RelatedPair?
    // What counts in months is a figure.
    let gained = gained.filter { token in !newQuantities.contains { $0.range.contains(token) } }
    for left in lost where !oldQuantities.contains(where: { $0.range.contains(left) }) {
      for right in gained where admits(left, right) {
        guard let relation = rules.relations.relation(old.sense(of: left), new.sense(of: right)), relation != .sibling
        else { continue }
        if best.map({ relation.sureness > $0.relation.sureness }) ?? true {
          best = RelatedPair(old: left, new: right, relation: relation)
        }
      }
    }
    return best
  }

  /// Whether a wider term makes the norm stronger (+1) or weaker (−1).
  private func wideningOfTerm(_ token: Int) -> Int { newMap.widening(at: token) }

  /// Whether a stronger act at a token makes the norm stronger (+1) or weaker (−1): whoever does the stronger act does
  /// the weaker one as well, so a ban or a condition is the wider for the weaker act.
  private func weightOfAct(_ pair: RelatedPair) -> Int {
    let token = pair.new
    let norm = newMap.norm(at: token)
    // "shall no longer use": the negation is the act itself.
    if new.term(at: token).contains(where: { PolarityWords.negators.contains(new.tokens[$0].id) }) {
      return norm.widening
    }
    // "forbids": the act of the ban itself.
    if norm.sign == .against, !norm.isImplicit, norm.range.contains(token) { return norm.widening }
    switch newMap.place(token) {
    case .exception, .opening, .term, .subject: return norm.widening
    case .condition where isInsideCondition(token): return -norm.widening
    case .act, .operation, .condition:
      // Who need not do the weaker act need not do the stronger one either.
      if norm.kind == .exemption { return 1 }
      // "Is binding", "creates no duties": what one side alone denies is no ban on the act of the other.
      let isBan = norm.sign == .against && oldMap.norm(at: pair.old).sign == .against
      return isBan && !isBehindOpening(token) ? -norm.widening : norm.widening
    }
  }

  /// "referred, at the request of a Party, to a panel": a condition put in between ends at its comma, and so does one in
  /// front of a clause without an operator.
  private func isInsideCondition(_ token: Int) -> Bool {
    var at = token - 1
    while at > newRange.lowerBound, newMap.place(at) == .condition {
      if new.isComma(at) { return newMap.place(newRange.lowerBound) == .condition && !newMap.norms[0].isImplicit }
      at -= 1
    }
    return true
  }

  /// "shall not … without approval": what stands behind the opening of a ban is what lifts it.
  private func isBehindOpening(_ token: Int) -> Bool {
    var at = token - 1
    while at >= newRange.lowerBound, at > token - 12, new.tokens[at].kind != .punctuation {
      if PolarityWords.confining.contains(new.tokens[at].id) { return true }
      at -= 1
    }
    return false
  }
}

extension LexicalRelations.Relation {
  fileprivate var isStep: Bool {
    switch self {
    case .stronger, .weaker: true
    default: false
    }
  }

  /// Which relation speaks where several words of an exchange are related.
  fileprivate var sureness: Int {
    switch self {
    case .stronger, .weaker: 4
    case .synonym: 3
    case .opposite: 2
    case .wider, .narrower: 1
    case .sibling: 0
    }
  }
}

private enum TimeWords {
  static let nouns = WordSet(
    [
      "second", "minute", "hour", "day", "night", "week", "month", "quarter", "year", "decade", "century", "season",
      "spring",
      "summer", "autumn", "winter", "time", "period", "term", "session", "meeting", "monthly", "daily", "date",
      "moment",
    ].map { Stemmer.stem(of: $0) })
}
