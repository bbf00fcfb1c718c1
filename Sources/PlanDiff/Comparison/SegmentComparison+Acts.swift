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
    if isExchanged(verb, newVerb), !isLight(verb, .old), !isLight(newVerb, .new),
      Self.isContent(old.tokens[verb], rules), Self.isContent(new.tokens[newVerb], rules),
      !rules.kindred.areEquivalent(old.sense(of: verb), new.sense(of: newVerb))
    {
      report(.action, verb, newVerb, rule: "E-act", why: "another act stands there")
      return true
    }
    if compareRecipients(verb, newVerb) { return true }
    let areLight =
      rules.lightWords.contains(old.tokens[verb].stem) && rules.lightWords.contains(new.tokens[newVerb].stem)
    guard oldKept[verb] || areLight || areRelated(verb, newVerb), let thing = object(after: verb, .old),
      let newThing = object(after: newVerb, .new), isExchanged(thing, newThing)
    else { return false }
    // "Requests the Administrator to prepare": whoever is asked is bound; "paid to the widows": whoever is paid is owed.
    let facet: Facet =
      newMap.norms[0].directive != nil && asks(thing, .old) && asks(newThing, .new)
      ? .bearer : isRecipient(thing, .old) && isRecipient(newThing, .new) ? .beneficiary : .action
    report(facet, thing, newThing, rule: "E-thing", why: "another thing stands there")
    return true
  }

  /// One bearer, one force, and hardly a word of what is to be done found again: another act stands there, however much
  /// of the text around it was moved (`strength.md` 5.5).
  mutating func compareWholeAct() -> Bool {
    guard standing >= Self.leastWholeActStanding, oldPhrases.isPassive == newPhrases.isPassive,
      oldMap.norms[0].sign == newMap.norms[0].sign, haveOneBearer,
      !deltas.contains(where: { $0.direction == .replaced }),
      !deltas.contains(where: { $0.facet == .modality || $0.facet == .entitlement || $0.facet == .bearer })
    else { return false }
    let (before, after) = (actWords(.old), actWords(.new))
    let (leftOut, putIn) = (before.filter { !oldKept[$0] }, after.filter { !newKept[$0] })
    guard min(leftOut.count, putIn.count) >= 2 else { return false }
    let lost = leftOut.filter { isWithoutKin($0, .old) }
    let gained = putIn.filter { isWithoutKin($0, .new) }
    let least = min(lost.count, gained.count)
    let share = min(
      Double(lost.count) / Double(max(before.count, 1)), Double(gained.count) / Double(max(after.count, 1)))
    let isEdit = least == 2 && standing >= 0.55 && (share >= 0.6 || share >= 0.5 && lost.count + gained.count >= 5)
    guard least >= 3 && share >= 0.5 || isEdit, let left = span(lost),
      let right = span(gained)
    else { return false }
    flags.insert(.factChanged)
    // Steps between two acts that have nothing to do with one another are none.
    deltas.removeAll { $0.facet == .verb }
    exchange(.action, confidence: 0.7, rule: "E-act", why: "another act stands there", old: left, new: right)
    return true
  }

  private static let leastWholeActStanding = 0.3

  /// "Opens the crossing", "the crossing is shut by", "keeps the crossing closed": the acts of the two clauses undo one
  /// another, whatever the voice.
  mutating func compareOppositeActs() -> Bool {
    guard deltas.isEmpty, hasEqualNegations, hasEqualOpenings, oldMap.norms[0].sign == newMap.norms[0].sign,
      similarity >= Self.leastOppositeSimilarity
    else { return false }
    let (before, after) = (actTerms(.old), actTerms(.new))
    for left in before {
      for right in after
      where rules.relations.relation(old.sense(of: left), new.sense(of: right)) == .opposite
        && !areConverse(left, right)
      {
        flags.insert(.factChanged)
        exchange(
          .action, confidence: 0.75, rule: "E-opposite", why: "the opposite", old: old.term(at: left),
          new: new.term(at: right))
        return true
      }
    }
    return false
  }

  /// "Overtime is paid", "employees receive": the same told from the other side; who changed places with whom is
  /// looked for elsewhere.
  private func areConverse(_ left: Int, _ right: Int) -> Bool {
    let (before, after) = (old.tokens[left].stem, new.tokens[right].stem)
    return ConverseWords.giving.contains(before) && ConverseWords.taking.contains(after)
      || ConverseWords.taking.contains(before) && ConverseWords.giving.contains(after)
  }

  /// The verb of the act and, behind a verb that only carries it, the word that says what becomes of the thing: "keeps
  /// open", "leaves unmarked", "places under seal". Words of the other side are none.
  private func actTerms(_ side: Side) -> [Int] {
    let (reading, range, kept, map) =
      side == .old ? (old, oldRange, oldKept, oldMap) : (new, newRange, newKept, newMap)
    guard let verb = actVerb(side) else { return [] }
    guard ActWords.carrying.contains(reading.tokens[verb].stem) else { return kept[verb] ? [] : [verb] }
    return ([verb] + (verb + 1..<max(verb + 1, min(verb + Self.longestObject, range.upperBound)))).filter {
      !kept[$0] && map.place($0) == .act && Self.isContent(reading.tokens[$0], rules)
    }
  }

  /// How far behind a carrying verb its complement may stand.
  private static let longestObject = 12

  /// Opposites prove an exchange where they are done to the same thing.
  private static let leastOppositeSimilarity = 0.5

  /// The words that say what is to be done and to what, from the verb on.
  private func actWords(_ side: Side) -> [Int] {
    let (reading, range, map) = side == .old ? (old, oldRange, oldMap) : (new, newRange, newMap)
    let start = actVerb(side) ?? (map.norms[0].isImplicit ? range.lowerBound : map.norms[0].range.upperBound)
    return range.filter { at in
      at >= start && (map.place(at) == .act || map.place(at) == .operation) && reading.tokens[at].kind == .word
        && Self.isContent(reading.tokens[at], rules) && !rules.lightWords.contains(reading.tokens[at].stem)
    }
  }

  /// The same noun acts on both sides, or the clauses open alike ("Requests the Director to").
  private var haveOneBearer: Bool {
    if let before = oldBearer, let after = newBearer {
      return before.heads.contains { head in after.heads.contains { old.tokens[head].stem == new.tokens[$0].stem } }
    }
    guard oldBearer == nil, newBearer == nil, let verb = actVerb(.old), let newVerb = actVerb(.new) else {
      return false
    }
    return (oldRange.lowerBound..<verb).allSatisfy { oldKept[$0] || !Self.isContent(old.tokens[$0], rules) }
      && (newRange.lowerBound..<newVerb).allSatisfy { newKept[$0] || !Self.isContent(new.tokens[$0], rules) }
  }

  /// The verb of the act: behind the operator, or the infinitive of "requests the Director to", "it is for the owner to".
  func actVerb(_ side: Side) -> Int? {
    let (reading, map, phrases) = side == .old ? (old, oldMap, oldPhrases) : (new, newMap, newPhrases)
    if let verb = phrases.mainVerb, Self.isContent(reading.tokens[verb], rules) { return verb }
    return phrases.phrases.first { $0.kind == .infinitive && $0.range.lowerBound >= map.norms[0].range.lowerBound }?
      .head
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
      "work", "bear", "fall", "lie", "rest", "go", "come", "render", "incur", "meet",
    ]
    .map { Stemmer.stem(of: $0) })
  /// Verbs behind which another word says what becomes of the thing.
  static let carrying = WordSet.stems(
    "keep", "kept", "leave", "left", "hold", "held", "make", "made", "have", "put", "place", "set", "give", "given",
    "get",
    "cause", "let")
  static let owing = WordSet.ids("to", "for", "of")
  static let to = WordHash.of("to")
  static let towards = WordSet.ids("to", "for")
  /// Prepositions that bring in what the verb is about, not when or where.
  static let governed = WordSet.ids("to", "for", "from", "with", "of", "on", "upon", "against", "into")
}
