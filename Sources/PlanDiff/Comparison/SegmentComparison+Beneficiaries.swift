extension SegmentComparison {
  /// For whom a thing is paid, kept, granted or done, wherever the sentence names him: "paid to the widows", "the
  /// treasury shall receive", "for the benefit of the villages", "fishers are granted". Another one is an exchange.
  mutating func compareBeneficiaries() {
    guard let before = beneficiary(.old), let after = beneficiary(.new), hasEqualNegations,
      similarity >= Self.leastBeneficiarySimilarity
    else { return }
    let lost = before.words.filter { isLeft($0, .old) }
    let gained = after.words.filter { isLeft($0, .new) }
    guard lost.contains(before.head), gained.contains(after.head), isSomebody(before.head, .old),
      isSomebody(after.head, .new), !areRelated(before.head, after.head)
    else { return }
    flags.insert(.beneficiaryChanged)
    exchange(
      .beneficiary, confidence: 0.65, rule: "E-thing", why: "another beneficiary stands there", old: span(before.words),
      new: span(after.words))
  }

  /// "Paid to the widows", "to the combatants": where the words that were exchanged are those of whoever has the benefit,
  /// another beneficiary stands there and the act is the same.
  mutating func nameBeneficiaries() {
    let exchanges: Set<String> = ["E-act", "E-opposite", "5.5-core"]
    for index in deltas.indices where deltas[index].facet == .action && exchanges.contains(deltas[index].rule) {
      let delta = deltas[index]
      let isWhole = delta.rule == "5.5-core" && hasBenefit
      guard isWhole || isOfBeneficiary(delta.old, .old) && isOfBeneficiary(delta.new, .new) else { continue }
      deltas[index].facet = .beneficiary
      deltas[index].rule = "5.5-named"
      deltas[index].why = "somebody else has the benefit of it"
      flags.insert(.beneficiaryChanged)
    }
  }

  /// "Assigned to Varre", "shall serve women farmers": where one word that names somebody gave way to another behind the
  /// verb, the one to whom it is done was exchanged, and not the one who does it.
  mutating func nameThoseDoneTo() {
    // "Requests the Administrator to": whoever is asked is bound.
    guard oldMap.norms[0].directive == nil, newMap.norms[0].directive == nil else { return }
    for index in deltas.indices where deltas[index].facet == .bearer && deltas[index].rule == "4o-disjoint" {
      guard isDoneTo(deltas[index].old, .old), isDoneTo(deltas[index].new, .new) else { continue }
      deltas[index].facet = .beneficiary
      deltas[index].rule = "5.5-named"
      deltas[index].why = "it is done for somebody else"
      flags.remove(.obligorChanged)
      flags.insert(.beneficiaryChanged)
    }
  }

  private func isDoneTo(_ quotation: Quotation?, _ side: Side) -> Bool {
    let (reading, phrases, bearer) = side == .old ? (old, oldPhrases, oldBearer) : (new, newPhrases, newBearer)
    guard let quotation, let verb = phrases.mainVerb ?? actVerb(side) else { return false }
    let range = reading.text.tokens(in: quotation)
    guard range.count == 1, let word = range.first else { return false }
    if let bearer, bearer.range.contains(word) { return bearer.isThing }
    let phrase = phrases.phrases.first { $0.kind == .prepositional && $0.range.contains(word) }
    let isAgent = phrase.map { reading.tokens[$0.range.lowerBound].id == BenefitWords.by } ?? false
    return word > verb && !isAgent
  }

  /// Whether the clause as a whole speaks of what somebody is to get.
  private var hasBenefit: Bool {
    oldRange.contains { rules.facetWords.contains(old.tokens[$0].stem, .benefit) }
      || newRange.contains { rules.facetWords.contains(new.tokens[$0].stem, .benefit) }
  }

  /// "Reserved for small island States": the words stand behind "to" or "for" and a verb of giving.
  private func isOfBeneficiary(_ quotation: Quotation?, _ side: Side) -> Bool {
    let (reading, phrases) = side == .old ? (old, oldPhrases) : (new, newPhrases)
    guard let quotation, let verb = phrases.mainVerb ?? actVerb(side),
      BenefitWords.giving.contains(reading.tokens[verb].stem),
      let first = reading.text.tokens(in: quotation).first(where: { Self.isContent(reading.tokens[$0], rules) }),
      first > verb + 1
    else { return false }
    let phrase = phrases.phrases.first { $0.kind == .prepositional && $0.range.contains(first) }
    let opening = reading.tokens[phrase?.range.lowerBound ?? first - 1].id
    return opening == BenefitWords.for ? phrases.isPassive : BenefitWords.receivers.contains(opening)
  }

  private static let leastBeneficiarySimilarity = 0.25

  private struct Beneficiary {
    let head: Int
    let words: [Int]
  }

  private func isLeft(_ token: Int, _ side: Side) -> Bool {
    !(side == .old ? oldKept : newKept)[token] && isWithoutKin(token, side)
  }

  private func isSomebody(_ head: Int, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    return canAct(head, side) || BenefitWords.purses.contains(reading.tokens[head].stem)
  }

  private func beneficiary(_ side: Side) -> Beneficiary? {
    let (reading, map, phrases) = side == .old ? (old, oldMap, oldPhrases) : (new, newMap, newPhrases)
    // A condition in front of the verb has its own roles; behind it places are told less surely than roles.
    let all = phrases.phrases.filter { phrase in
      switch map.place(phrase.range.lowerBound) {
      case .act, .operation, .subject: true
      case .condition, .term: phrases.mainVerb.map { phrase.range.lowerBound > $0 } ?? false
      case .exception, .opening: false
      }
    }
    if let found = favoured(all, reading) { return found }
    let bearer = side == .old ? oldBearer : newBearer
    let last = map.norms[0].isImplicit ? nil : map.norms[0].range.upperBound - 1
    guard let verb = phrases.mainVerb ?? actVerb(side) ?? last else { return nil }
    let stem = reading.tokens[verb].stem
    let isTaking = BenefitWords.taking.contains(stem) && !phrases.isPassive
    let holds =
      !phrases.isPassive
      && all.contains { $0.range.lowerBound > verb - 2 && BenefitWords.holders.contains(reading.tokens[$0.head].stem) }
    if isTaking || holds { return bearer.map { Beneficiary(head: $0.heads[0], words: $0.words) } }
    let operators = map.norms[0].range.contains { BenefitWords.giving.contains(reading.tokens[$0].stem) }
    guard BenefitWords.giving.contains(stem) || operators else { return nil }
    let goal = all.firstIndex {
      $0.kind == .prepositional && $0.range.lowerBound > min(verb, map.norms[0].range.lowerBound)
        && $0.range.lowerBound <= verb + 14 && BenefitWords.towards.contains(reading.tokens[$0.range.lowerBound].id)
        && reading.tokens[$0.head].kind == .word && isSomebody($0.head, side)
    }
    // "Operators are granted access to the reserve": what is given stands behind the verb, and before it who gets it.
    let hasObject = all.contains { $0.kind == .nominal && $0.range.lowerBound == verb + 1 }
    if phrases.isPassive, hasObject, let bearer, bearer.isThing, isSomebody(bearer.heads[0], side) {
      return Beneficiary(head: bearer.heads[0], words: bearer.words)
    }
    if let goal { return named(all, goal, reading) }
    // "Operators are granted access": whom it is given stands before the passive.
    guard phrases.isPassive, let bearer, bearer.isThing, isSomebody(bearer.heads[0], side) else { return nil }
    return Beneficiary(head: bearer.heads[0], words: bearer.words)
  }

  /// "For the benefit of X", "in favour of X", "for the use of X".
  private func favoured(_ all: [Phrase], _ reading: Reading) -> Beneficiary? {
    guard
      let at = all.indices.dropLast().first(where: {
        all[$0].kind == .prepositional && BenefitWords.favours.contains(reading.tokens[all[$0].head].stem)
          && reading.tokens[all[$0 + 1].range.lowerBound].id == BenefitWords.of
          && all[$0 + 1].range.lowerBound == all[$0].range.upperBound
      })
    else { return nil }
    return named(all, at + 1, reading)
  }

  private func named(_ all: [Phrase], _ at: Int, _ reading: Reading) -> Beneficiary {
    var range = all[at].range
    if at + 1 < all.count, all[at + 1].kind == .prepositional, all[at + 1].range.lowerBound == range.upperBound,
      reading.tokens[range.upperBound].id == BenefitWords.of
    {
      range = range.lowerBound..<all[at + 1].range.upperBound
    }
    return Beneficiary(head: all[at].head, words: range.filter { Self.isContent(reading.tokens[$0], rules) })
  }
}

private enum BenefitWords {
  static let of = WordHash.of("of")
  static let towards = WordSet.ids("to", "for", "into", "in", "on", "upon", "among", "amongst")
  static let by = WordHash.of("by")
  static let `for` = WordHash.of("for")
  static let receivers = WordSet.ids("to", "among", "amongst")
  static let favours = WordSet.stems("benefit", "favor", "favour", "use", "advantage", "good")
  static let giving = WordSet.stems(
    "pay", "give", "grant", "reserve", "allocate", "award", "transfer", "deliver", "hand", "assign", "distribute",
    "provide", "supply", "issue", "vest", "accrue", "belong", "return", "restore", "allot", "earmark", "offer", "open",
    "send", "refund", "repay", "reimburse", "credit", "remit", "cede", "donate", "bequeath", "payable", "due", "owe",
    "disburse", "accord", "confer", "paid", "given")
  static let taking = WordSet.stems(
    "receive", "get", "obtain", "inherit", "acquire", "enjoy", "benefit", "collect", "own", "keep", "retain")
  static let holders = WordSet.stems("recipient", "beneficiary", "owner", "payee", "heir", "grantee")
  /// Funds that stand for whoever owns them.
  static let purses = WordSet.stems("treasury", "exchequer", "budget", "fund", "coffer", "purse")
}
