/// Frames that name whoever bears a norm elsewhere than in its subject: "it is for X to", "falls to X", "at the expense
/// of X", "for X's account", "is the responsibility of X".
struct BurdenFrame {
  let phrases: PhraseMap
  let map: ClauseMap
  let reading: Reading

  /// The phrases that name the bearer; nil where the clause has no such frame.
  func bearer() -> [Phrase]? {
    let all = phrases.phrases
    for at in all.indices where isInMainClause(all[at]) {
      if let found = addressee(at) ?? dutyHolder(at) ?? payer(at) ?? taskHolder(at) { return found }
    }
    return nil
  }

  private func isInMainClause(_ phrase: Phrase) -> Bool {
    let place = map.place(phrase.range.lowerBound)
    return place == .act || place == .operation || place == .subject
  }

  private func id(_ at: Int) -> WordID { reading.tokens[at].id }
  private func stem(_ at: Int) -> WordID { reading.tokens[at].stem }

  /// "It is for the director of the institute to decide", "it shall be incumbent upon the owner to".
  private func addressee(_ at: Int) -> [Phrase]? {
    let all = phrases.phrases
    let phrase = all[at]
    guard phrase.kind == .prepositional, FrameWords.addressing.contains(id(phrase.range.lowerBound)),
      map.segment.lowerBound < phrase.range.lowerBound,
      (map.segment.lowerBound..<phrase.range.lowerBound).suffix(8).contains(where: { id($0) == FrameWords.it })
    else { return nil }
    let before = phrase.range.lowerBound - 1
    guard FrameWords.be.contains(id(before)) || FrameWords.incumbent.contains(stem(before)) else { return nil }
    let named = withOf(at)
    let next = at + named.count
    return next < all.count && all[next].kind == .infinitive ? named : nil
  }

  /// "The costs fall on the owner", "the decision rests with the Board", "entrusted to the Agency".
  private func dutyHolder(_ at: Int) -> [Phrase]? {
    let phrase = phrases.phrases[at]
    guard phrase.kind == .prepositional, phrase.range.count >= 2, reading.tokens[phrase.head].kind == .word,
      FrameWords.leading.contains(id(phrase.range.lowerBound))
    else { return nil }
    guard let verb = wordBefore(phrase.range.lowerBound), verb > map.segment.lowerBound else { return nil }
    // "The bridge falls to the ground" bears nothing: only what is owed, paid or decided falls to somebody.
    guard FrameWords.falling.contains(stem(verb)), isAfterSubject(verb) else { return nil }
    return (map.segment.lowerBound..<verb).contains { FrameWords.burdens.contains(stem($0)) || isNominalAct($0) }
      ? withOf(at) : nil
  }

  /// "At the expense of the owner", "for the Tenant's account", where the clause itself names nobody who acts.
  private func payer(_ at: Int) -> [Phrase]? {
    let all = phrases.phrases
    let phrase = all[at]
    guard phrase.kind == .prepositional, FrameWords.charging.contains(id(phrase.range.lowerBound)),
      FrameWords.charges.contains(stem(phrase.head)), phrases.isPassive || isPredicate(phrase.range.lowerBound)
    else { return nil }
    if at + 1 < all.count, isOf(all[at + 1]), all[at + 1].range.lowerBound == phrase.range.upperBound {
      return withOf(at + 1)
    }
    let inside = phrase.range.lowerBound + 1..<phrase.head
    guard let last = inside.last(where: { reading.tokens[$0].kind == .word && isPossessive($0) }) else { return nil }
    return [Phrase(kind: .nominal, range: inside.lowerBound..<last + 1, head: last, isJoined: false)]
  }

  /// "Is the responsibility of the owner", "shall be the task of the Board".
  private func taskHolder(_ at: Int) -> [Phrase]? {
    let all = phrases.phrases
    let phrase = all[at]
    guard phrase.kind == .nominal, FrameWords.tasks.contains(stem(phrase.head)), isPredicate(phrase.range.lowerBound),
      at + 1 < all.count, isOf(all[at + 1])
    else { return nil }
    return withOf(at + 1)
  }

  private func isPredicate(_ at: Int) -> Bool {
    at > map.segment.lowerBound && FrameWords.be.contains(id(at - 1))
  }

  private func isAfterSubject(_ verb: Int) -> Bool {
    let norm = map.norms[0]
    return norm.isImplicit || norm.range.upperBound <= verb && verb <= norm.range.upperBound + 3
  }

  /// "Collection", "payment": a noun that says what is to be done.
  private func isNominalAct(_ at: Int) -> Bool {
    let word = reading.text.bytes[reading.tokens[at].range]
    return FrameWords.nominal.contains { ending in
      word.count > ending.count + 2 && zip(word.suffix(ending.count), ending).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  private func isPossessive(_ at: Int) -> Bool {
    id(at + 1) == FrameWords.genitive || id(at + 1) == FrameWords.apostrophe
  }

  private func wordBefore(_ at: Int) -> Int? {
    var before = at - 1
    while before > map.segment.lowerBound, FrameWords.passed.contains(id(before)) { before -= 1 }
    return before > map.segment.lowerBound && reading.tokens[before].kind == .word ? before : nil
  }

  private func isOf(_ phrase: Phrase) -> Bool {
    phrase.kind == .prepositional && id(phrase.range.lowerBound) == FrameWords.of
  }

  /// The phrase with those joined to it and the "of" phrases that belong to them.
  private func withOf(_ at: Int) -> [Phrase] {
    let all = phrases.phrases
    var chosen = [all[at]]
    for next in all[(at + 1)...].prefix(4) {
      guard isOf(next) || next.kind == .nominal && next.isJoined && next.range.count <= 6 else { break }
      chosen.append(next)
    }
    return chosen
  }
}

private enum FrameWords {
  static let it = WordHash.of("it")
  static let of = WordHash.of("of")
  static let genitive = WordHash.of("'s")
  static let apostrophe = WordHash.of("'")
  static let be = WordSet.ids("be", "is", "are", "been", "was", "were")
  static let addressing = WordSet.ids("for", "on", "upon", "to")
  static let incumbent = WordSet.stems("incumbent", "up")
  static let leading = WordSet.ids("to", "on", "upon", "with", "by", "in")
  static let falling = WordSet.stems("fall", "rest", "lie", "devolve", "incumbent", "chargeable", "entrust", "incumb")
  static let charging = WordSet.ids("at", "for", "to")
  static let charges = WordSet.stems("expense", "cost", "charge", "account")
  static let tasks = WordSet.stems(
    "responsibility", "duty", "task", "obligation", "business", "job", "burden", "charge", "concern")
  /// What may fall to somebody besides an act.
  static let burdens = WordSet.stems(
    "cost", "expense", "charge", "fee", "duty", "task", "burden", "responsibility", "liability", "risk", "loss",
    "damage",
    "decision", "choice", "power", "authority", "obligation", "onus", "care", "upkeep", "proof", "repair", "tax",
    "bill",
    "expenditure", "price", "right", "initiative", "supervision", "control", "claim", "work")
  static let passed = WordSet.ids("also", "solely", "entirely", "wholly", "exclusively", "only", "alone")
  static let nominal: [[UInt8]] = ["tion", "sion", "ment", "ance", "ence", "ing", "al"].map { Array($0.utf8) }
}
