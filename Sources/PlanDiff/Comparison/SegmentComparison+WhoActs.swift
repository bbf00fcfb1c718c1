/// Which words name somebody who can act.
extension SegmentComparison {
  /// A name, or a noun that the tables class with persons and bodies; a noun they know as something else acts on nobody.
  func canAct(_ token: Int, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    let word = reading.tokens[token]
    if RoleWords.generic.contains(word.stem) { return false }
    if !hasSentenceCapital(token, side),
      reading.parties[token] >= 0 || word.isCapitalised && token > (side == .old ? oldRange : newRange).lowerBound
    {
      return true
    }
    if isActorWord(word, reading) { return true }
    return !rules.relations.knows(word.stem) && rules.verbs.kind(of: word, in: reading.text) == .none
  }

  /// "Extradition may be granted": the capital is the sentence's, and the other wording writes the word without it.
  private func hasSentenceCapital(_ head: Int, _ side: Side) -> Bool {
    let (reading, range, other) = side == .old ? (old, oldRange, new) : (new, newRange, old)
    let id = reading.tokens[head].id
    return head == range.lowerBound && other.tokens.contains { $0.id == id && !$0.isCapitalised }
  }

  /// A noun that the tables class with persons and bodies, or that its ending does.
  private func isActorWord(_ word: Token, _ reading: Reading) -> Bool {
    RoleWords.acting.contains(word.stem)
      || RoleWords.acting.contains { rules.relations.relation(word.stem, $0) == .narrower } || namesDoer(word, reading)
  }

  /// A person or a body by name, by what the tables say or by its ending, not merely a word that no table has.
  func isKnownActor(_ head: Int, _ side: Side) -> Bool {
    let (reading, range) = side == .old ? (old, oldRange) : (new, newRange)
    let word = reading.tokens[head]
    if hasSentenceCapital(head, side) { return isActorWord(word, reading) }
    return canAct(head, side)
      && (rules.relations.knows(word.stem) || word.isCapitalised && head > range.lowerBound
        || reading.parties[head] >= 0 || namesDoer(word, reading))
  }

  /// "Growers", "inspectors", "pharmacists", "trustees": the ending says that somebody does it, or has it done to him.
  func namesDoer(_ word: Token, _ reading: Reading) -> Bool {
    if RoleWords.undoing.contains(word.stem) { return false }
    let bytes = reading.text.bytes[word.range]
    return RoleWords.doers.contains { ending in
      bytes.count > ending.count + 2 && zip(bytes.suffix(ending.count), ending).allSatisfy { $0 | 0x20 == $1 }
    }
  }
}
