/// What the place of a changed word says: in a condition, in an exception, beside a banned act, in a list of acts.
extension SegmentComparison {
  func inCondition(_ delta: Delta, _ words: Words) -> Companion? {
    let facets: [Facet] = [.quantity, .duration, .deadline, .scope, .entitlement]
    guard facets.contains(delta.facet), words.stand(at: .condition) else { return nil }
    return Companion(.condition, rule: "5.3-condition", why: "the words that changed say when the rule applies")
  }

  func inException(_ delta: Delta, _ words: Words, _ clause: FacetWords.Family) -> Companion? {
    if oldMap.norms[0].kind == .exemption, newMap.norms[0].kind == .exemption {
      return Companion(.exception, rule: "5.3-exemption", why: "the clause exempts, and the exemption changed")
    }
    let facets: [Facet] = [.scope, .quantity, .duration, .setting, .condition]
    guard words.stand(at: .exception) || facets.contains(delta.facet) && clause.contains(.exempt) else {
      return nil
    }
    return Companion(.exception, rule: "5.3-exception", why: "the words that changed say what the rule leaves out")
  }

  /// "Unless they carry fuel", added to a norm or struck from it: a case that it leaves out. Beside another condition it
  /// says when the norm holds.
  mutating func nameWaysOut() {
    for index in deltas.indices where deltas[index].facet == .condition && deltas[index].rule == "i306" {
      if deltas[index].old == nil || deltas[index].new == nil { deltas[index].facet = .exception }
    }
  }

  /// "Where feasible", "unless the council agrees": a way out that hangs on how things stand is a condition as well.
  func ofQualifier(_ delta: Delta, _ words: Words) -> Companion? {
    guard delta.facet == .exception,
      delta.rule.hasPrefix("j10") || delta.rule == "E-clause" && words.begin(with: Self.unless)
    else { return nil }
    return Companion(.condition, rule: "5.3-condition", why: "the words that changed say when the rule applies")
  }

  /// "Every patient whose physician agrees": what must be true of whoever holds the norm.
  func ofHolderClause(_ delta: Delta) -> Companion? {
    guard delta.rule == "E-modifier" else { return nil }
    let isMet = quoted(delta).contains { side, range in
      let (map, phrases, bearer) = side == .old ? (oldMap, oldPhrases, oldBearer) : (newMap, newPhrases, newBearer)
      let end = map.norms[0].isImplicit ? phrases.mainVerb : map.norms[0].range.lowerBound
      guard let end, let bearer, canAct(bearer.heads[0], side) else { return false }
      return range.lowerBound >= bearer.range.lowerBound && range.upperBound <= end
        && phrases.phrases.contains { $0.kind == .relative && $0.range.lowerBound == range.lowerBound }
    }
    guard isMet else { return nil }
    return Companion(.condition, rule: "5.3-condition", why: "the words that changed say what the holder must fulfil")
  }

  /// "Shall not transfer without a licence": a way of doing the banned act that stays open; the ban reaches less.
  func ofBannedWay(_ delta: Delta) -> Companion? {
    guard delta.facet == .condition, isBan(.old), isBan(.new), delta.old == nil || delta.new == nil else { return nil }
    let isWay = quoted(delta).allSatisfy { side, range in
      let reading = side == .old ? old : new
      return range.first { reading.tokens[$0].kind == .word }.map {
        !Self.clauses.contains(reading.tokens[$0].id)
      } ?? false
    }
    guard isWay else { return nil }
    return Companion(.scope, rule: "5.3-way", why: "the ban reaches fewer ways of doing it, or more")
  }

  private static let clauses = WordSet(
    [
      "so", "if", "unless", "when", "where", "once", "provided", "as", "until", "while", "for", "should", "in", "upon",
      "on",
    ]
    .map(WordHash.of))

  /// "Except for medical flights by day": what the exception covers.
  func ofException(_ delta: Delta) -> Companion? {
    guard delta.facet == .exception, ["E-item", "E-modifier", "E-adverbial"].contains(delta.rule) else { return nil }
    return Companion(.scope, rule: "5.3-way", why: "the exception covers more or less")
  }

  /// "Any serious violation": what a sanction waits for is its condition.
  func ofTrigger(_ delta: Delta, _ clause: FacetWords.Family) -> Companion? {
    guard delta.facet == .scope, clause.contains(.sanction) || clause.isSuperset(of: [.penalty, .breach]),
      !isRight(.old), !isRight(.new)
    else { return nil }
    let isWaited = quoted(delta).contains { side, range in
      let (reading, map) = side == .old ? (old, oldMap) : (new, newMap)
      return map.place(range.lowerBound) == .subject
        || (max(0, range.lowerBound - 2)..<range.lowerBound).contains { reading.tokens[$0].id == Self.for }
    }
    guard isWaited else { return nil }
    return Companion(.condition, rule: "5.3-condition", why: "what the sanction waits for changed")
  }

  private static let `for` = WordHash.of("for")

  /// "By day", "in winter and summer alike": when it is done.
  func ofHours(_ delta: Delta) -> Companion? {
    guard delta.facet == .scope, delta.rule.hasPrefix("E-") else { return nil }
    let isTime = quoted(delta).contains { side, range in
      let (reading, map) = side == .old ? (old, oldMap) : (new, newMap)
      return range.count <= 8 && range.contains { rules.facetWords.contains(reading.tokens[$0].stem, .hours) }
        && map.place(range.lowerBound) == .act
    }
    guard isTime else { return nil }
    return Companion(.setting, rule: "5.3-setting", why: "the words that changed say when it is done")
  }

  /// "And fence", "or store": an act more, or one fewer, is asked, barred or allowed.
  func ofFurtherAct(_ delta: Delta) -> Companion? {
    if delta.rule == "E-connective", delta.facet == .scope {
      return Companion(.action, rule: "5.3-act", why: "all of them or one of them must be done")
    }
    guard delta.rule == "E-item" else { return nil }
    let isAct = quoted(delta).contains { side, range in
      let (reading, map, verb) = side == .old ? (old, oldMap, oldPhrases.mainVerb) : (new, newMap, newPhrases.mainVerb)
      let words = range.filter { reading.tokens[$0].kind == .word }
      guard let first = words.first(where: { Self.isContent(reading.tokens[$0], rules) && !reading.endsInLy($0) }),
        map.place(first) == .act,
        words.allSatisfy({ $0 >= first || reading.isAndOr($0) || Self.beforeActs.contains(reading.tokens[$0].id) })
      else { return false }
      // "Mark and fence all minefields": it stands between the verb and its object.
      if range.lowerBound - 1 == verb { return true }
      switch rules.verbs.kind(of: reading.tokens[first], in: reading.text) {
      case .none: return false
      case .verb, .past: return !reading.text.slice(reading.tokens[first].range).hasSuffix("ing")
      // "Fuel", "costs": as often a thing; a verb has its object behind it.
      case .either:
        let next = first + 1
        return range.contains(next) && reading.tokens[next].kind == .word
          && !rules.lexicon.wordClass(reading.tokens[next].lexeme).isEmpty && !reading.isAndOr(next)
      }
    }
    guard isAct else { return nil }
    return Companion(.action, rule: "5.3-act", why: "one act more or fewer")
  }

  private static let beforeActs = WordSet.ids("to", "shall", "may", "must", "will", "not", "also")
  static let unless = WordHash.of("unless")
}
