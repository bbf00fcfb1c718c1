extension SegmentComparison {
  /// What is to be done, and to what: the verb of the clause and the head of its object. Where either gave way to a word
  /// that has nothing to do with it, another act stands there.
  ///
  /// - Returns: whether an exchange was reported; the words around it then belong to the new act and prove nothing.
  mutating func compareActs() -> Bool {
    guard deltas.isEmpty, standing >= Self.leastActStanding, hasEqualNegations,
      oldPhrases.isPassive == newPhrases.isPassive,
      let verb = oldPhrases.mainVerb, let newVerb = newPhrases.mainVerb
    else { return false }
    if isExchanged(verb, newVerb), !isLight(verb, .old), !isLight(newVerb, .new) {
      report(.action, verb, newVerb, rule: "E-act", why: "another act stands there")
      return true
    }
    if compareRecipients(verb, newVerb) { return true }
    guard oldKept[verb] || areRelated(verb, newVerb), let thing = object(after: verb, .old),
      let newThing = object(after: newVerb, .new), isExchanged(thing, newThing)
    else { return false }
    // "Requests the Administrator to prepare": whoever is asked is bound; "paid to the widows": whoever is paid is owed.
    let facet: Facet =
      newMap.norms[0].directive != nil && asks(thing, .old) && asks(newThing, .new)
      ? .bearer : isRecipient(thing, .old) && isRecipient(newThing, .new) ? .beneficiary : .action
    report(facet, thing, newThing, rule: "E-thing", why: "another thing stands there")
    return true
  }

  /// Below this share of tokens in place a verb that is not found again was most often only said otherwise.
  static let leastActStanding = 0.6

  /// "to the families that lived there", "to the companies that built there": another beneficiary, as far behind the
  /// verb as may be.
  private mutating func compareRecipients(_ verb: Int, _ newVerb: Int) -> Bool {
    let before = recipients(after: verb, .old)
    let after = recipients(after: newVerb, .new)
    guard before.count == after.count,
      let at = before.indices.first(where: { isExchanged(before[$0], after[$0]) }),
      canAct(before[at], .old), canAct(after[at], .new)
    else { return false }
    report(.beneficiary, before[at], after[at], rule: "E-thing", why: "another beneficiary stands there")
    return true
  }

  /// Heads of the phrases with "to", "for" and "of" behind the verb.
  private func recipients(after verb: Int, _ side: Side) -> [Int] {
    let (reading, phrases) = side == .old ? (old, oldPhrases.phrases) : (new, newPhrases.phrases)
    return phrases.filter {
      $0.kind == .prepositional && $0.range.lowerBound > verb
        && ActWords.owing.contains(reading.tokens[$0.range.lowerBound].id)
        && Self.isContent(reading.tokens[$0.head], rules)
    }.map(\.head)
  }

  /// "measures will be taken", "provision will be made": the noun says what is done.
  private func isLight(_ verb: Int, _ side: Side) -> Bool {
    ActWords.light.contains((side == .old ? old : new).tokens[verb].stem)
  }

  /// An infinitive follows the noun phrase.
  private func asks(_ head: Int, _ side: Side) -> Bool {
    let phrases = (side == .old ? oldPhrases : newPhrases).phrases
    guard let at = phrases.firstIndex(where: { $0.range.contains(head) }) else { return false }
    return phrases[at...].prefix(3).contains { $0.kind == .infinitive }
  }

  private func isRecipient(_ head: Int, _ side: Side) -> Bool {
    let (reading, phrases) = side == .old ? (old, oldPhrases.phrases) : (new, newPhrases.phrases)
    return phrases.contains {
      $0.kind == .prepositional && $0.range.contains(head)
        && ActWords.towards.contains(reading.tokens[$0.range.lowerBound].id)
    }
  }

  private mutating func report(_ facet: Facet, _ left: Int, _ right: Int, rule: String, why: String) {
    flags.insert(facet == .bearer ? .obligorChanged : facet == .beneficiary ? .beneficiaryChanged : .factChanged)
    let before = hunks.first { $0.old.contains(left) }?.old ?? left..<left + 1
    let after = hunks.first { $0.new.contains(right) }?.new ?? right..<right + 1
    exchange(facet, confidence: 0.55, rule: rule, why: why, old: before, new: after)
  }

  private func isExchanged(_ left: Int, _ right: Int) -> Bool {
    !oldKept[left] && !newKept[right] && !oldExplained.contains(left) && !newExplained.contains(right)
      && old.tokens[left].kind == .word && new.tokens[right].kind == .word && !areRelated(left, right)
      && isWithoutKin(left, .old) && isWithoutKin(right, .new)
  }

  /// The head of the first noun phrase behind the verb.
  private func object(after verb: Int, _ side: Side) -> Int? {
    let phrases = (side == .old ? oldPhrases : newPhrases).phrases
    guard let next = phrases.first(where: { $0.range.lowerBound > verb }), next.range.lowerBound <= verb + 3,
      next.kind == .nominal || next.kind == .prepositional
    else { return nil }
    let reading = side == .old ? old : new
    if next.kind == .prepositional, !ActWords.governed.contains(reading.tokens[next.range.lowerBound].id) { return nil }
    return Self.isContent(reading.tokens[next.head], rules) ? next.head : nil
  }
}

private enum ActWords {
  static let light = WordSet(
    [
      "make", "made", "take", "taken", "give", "given", "do", "done", "have", "get", "put", "use", "set", "be", "bring",
      "work",
    ]
    .map { Stemmer.stem(of: $0) })
  static let owing = WordSet(["to", "for", "of"].map(WordHash.of))
  static let towards = WordSet(["to", "for"].map(WordHash.of))
  /// Prepositions that bring in what the verb is about, not when or where.
  static let governed = WordSet(["to", "for", "from", "with", "of", "on", "upon", "against", "into"].map(WordHash.of))
}
