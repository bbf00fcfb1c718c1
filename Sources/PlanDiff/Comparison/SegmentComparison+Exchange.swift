extension SegmentComparison {
  /// Two who changed places although the sentence was turned about: "nominated by A and confirmed by B", "nominated by B
  /// and confirmed by A"; "A supplies B with", "A receives from B".
  mutating func compareExchangedRoles() -> Bool {
    guard let places = exchangedAgents() ?? turnedAct() else { return false }
    flags.insert(.rolesSwapped)
    exchange(
      .bearer, confidence: 0.7, rule: "4o-swapped", why: "bearer and beneficiary changed places", old: places.old,
      new: places.new)
    return true
  }

  /// Two acts, each of which is now done by whoever did the other.
  private func exchangedAgents() -> (old: Range<Int>, new: Range<Int>)? {
    let (before, after) = (agents(.old), agents(.new))
    guard before.count >= 2, after.count >= 2, before.count <= Self.mostAgents, after.count <= Self.mostAgents else {
      return nil
    }
    for (index, first) in before.enumerated() {
      for second in before[(index + 1)...] where second.head != first.head && second.verb != first.verb {
        let turned =
          after.contains { $0.verb == first.verb && $0.head == second.head }
          && after.contains { $0.verb == second.verb && $0.head == first.head }
        guard turned, !after.contains(where: { $0.verb == first.verb && $0.head == first.head }),
          let start = after.map(\.at).min(), let end = after.map(\.at).max()
        else { continue }
        return (first.at..<second.at + 1, start..<end + 1)
      }
    }
    return nil
  }

  private static let mostAgents = 8

  private struct Agent {
    let verb: WordID
    let head: WordID
    let at: Int
  }

  /// Each "by" phrase with the participle before it.
  private func agents(_ side: Side) -> [Agent] {
    let (reading, phrases) = side == .old ? (old, oldPhrases.phrases) : (new, newPhrases.phrases)
    return phrases.compactMap { phrase in
      let start = phrase.range.lowerBound
      guard phrase.kind == .prepositional, reading.tokens[start].id == BearerWords.by, phrase.range.count >= 2,
        let verb = (max(0, start - 6)..<start).last(where: {
          rules.verbs.kind(of: reading.tokens[$0], in: reading.text) != .none
        })
      else { return nil }
      return Agent(verb: reading.tokens[verb].stem, head: reading.tokens[phrase.head].stem, at: phrase.head)
    }
  }

  /// "Karn shall supply Velia with power", "Karn is entitled to receive power from Velia": one bearer, who gave and now
  /// takes, and the same other side.
  private func turnedAct() -> (old: Range<Int>, new: Range<Int>)? {
    guard let before = oldBearer, let after = newBearer, !before.isThing, !after.isThing, before.heads.count == 1,
      after.heads.count == 1, old.tokens[before.heads[0]].stem == new.tokens[after.heads[0]].stem,
      let verb = actVerb(.old), let newVerb = actVerb(.new), oldPhrases.isPassive == newPhrases.isPassive,
      similarity >= 0.5
    else { return nil }
    let (left, right) = (old.tokens[verb].stem, new.tokens[newVerb].stem)
    let gives = ConverseWords.giving.contains(left) && ConverseWords.taking.contains(right)
    let takes = ConverseWords.taking.contains(left) && ConverseWords.giving.contains(right)
    guard gives || takes, hasPartner(from: takes, verb, .old), hasPartner(from: gives, newVerb, .new) else {
      return nil
    }
    return (before.range.lowerBound..<verb + 1, after.range.lowerBound..<newVerb + 1)
  }

  /// Whether somebody stands behind the verb who stands on the other side too; of one who takes, "from" says whom.
  private func hasPartner(from isTaking: Bool, _ verb: Int, _ side: Side) -> Bool {
    let (reading, phrases, kept) =
      side == .old ? (old, oldPhrases.phrases, oldKept) : (new, newPhrases.phrases, newKept)
    return phrases.contains {
      $0.range.lowerBound > verb && kept[$0.head] && canAct($0.head, side)
        && (!isTaking || reading.tokens[$0.range.lowerBound].id == ConverseWords.from)
    }
  }
}

enum ConverseWords {
  static let from = WordHash.of("from")
  static let giving = WordSet.stems(
    "supply", "give", "sell", "lend", "pay", "deliver", "transfer", "provide", "furnish", "cede", "grant", "hand",
    "send",
    "return", "surrender", "release", "lease", "let", "issue", "export")
  static let taking = WordSet.stems(
    "receive", "earn", "buy", "purchase", "borrow", "collect", "acquire", "obtain", "take", "get", "accept", "import",
    "recover",
    "claim", "demand", "hire")
}
