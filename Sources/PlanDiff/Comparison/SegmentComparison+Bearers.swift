extension SegmentComparison {
  /// Who bears the norm: the party gate (`strength.md` 4o).
  mutating func compareBearers() {
    let known = deltas.count
    compareActorLists()
    if deltas.count == known { compareRoles() }
    if deltas.count == known { compareNameLists() }
    if deltas.count == known { compareSubjects() }
    if deltas.count == known { compareBeneficiaries() }
    if deltas.count == known { compareActors() }
  }

  /// "Observers from Haldia, Ment and Issoria", "from Haldia, Issoria and Quern": of the names joined in the clause one
  /// went and another came.
  private mutating func compareNameLists() {
    let (before, after) = (nameList(.old), nameList(.new))
    let lost = before.filter { party in !newRange.contains { new.parties[$0] == party.key } }
    let gained = after.filter { party in !oldRange.contains { old.parties[$0] == party.key } }
    guard lost.count == 1, gained.count == 1, before.count >= 2, after.count >= 2, similarity >= 0.5,
      before.keys.contains(where: { after[$0] != nil }), let left = lost.first?.value, let right = gained.first?.value
    else { return }
    flags.insert(.bearersChanged)
    add(
      .bearer, -1, confidence: 0.7, rule: "4o-overlap", why: "one bearer was dropped", old: left..<left + 1, new: nil)
    add(
      .bearer, 1, confidence: 0.7, rule: "4o-overlap", why: "another bearer was added", old: nil, new: right..<right + 1
    )
  }

  /// Parties named one beside the other, joined by commas and "and", with the place of each.
  private func nameList(_ side: Side) -> [Int32: Int] {
    let (reading, range) = side == .old ? (old, oldRange) : (new, newRange)
    var list: [Int32: Int] = [:]
    for at in range where reading.parties[at] >= 0 {
      let next = (at + 1..<range.upperBound).prefix(3).first { reading.parties[$0] >= 0 }
      guard let next, reading.parties[next] != reading.parties[at],
        (at + 1..<next).contains(where: { reading.isComma($0) || reading.isAndOr($0) }),
        (at + 1..<next).allSatisfy({ reading.isComma($0) || reading.isAndOr($0) })
      else { continue }
      list[reading.parties[at]] = at
      list[reading.parties[next]] = next
    }
    return list
  }

  private mutating func compareSubjects() {
    // What a passive is about and who acts in an active clause are not to be compared.
    if let left = oldBearer, let right = newBearer, left.isThing != right.isThing { return }
    let before = subject(.old)
    let after = subject(.new)
    let lost = before.tokens.filter { !oldKept[$0] }
    let gained = after.tokens.filter { !newKept[$0] }
    if swapped() {
      flags.insert(.rolesSwapped)
      return exchange(
        .bearer, confidence: 0.8, rule: "4o-swapped", why: "bearer and beneficiary changed places",
        old: span(before.tokens),
        new: span(after.tokens))
    }
    if before.isAgent != after.isAgent { return compareAcrossVoice(before.tokens, lost, after.tokens, gained) }
    guard standing >= 0.45, !oldMap.norms[0].isImplicit, !newMap.norms[0].isImplicit else { return }
    if !lost.isEmpty, !gained.isEmpty {
      compareExchangedBearers(before.tokens, lost, after.tokens, gained)
    } else if !gained.isEmpty {
      bearersGained(gained, .new)
    } else if !lost.isEmpty {
      bearersGained(lost, .old)
    }
  }

  /// Content words of the grammatical subject, or of the agent of a passive.
  private func subject(_ side: Side) -> (tokens: [Int], isAgent: Bool) {
    let reading = side == .old ? old : new
    let range = side == .old ? oldRange : newRange
    let map = side == .old ? oldMap : newMap
    let norm = map.norms[0]
    if let agent = agent(side) { return (agent, true) }
    if norm.isImplicit {
      let kept = side == .old ? oldKept : newKept
      let opening = range.prefix { !(kept[$0] && Self.isContent(reading.tokens[$0], rules)) }
      return (opening.filter { Self.isContent(reading.tokens[$0], rules) }.prefix(3).map { $0 }, false)
    }
    if let bearer = side == .old ? oldBearer : newBearer, bearer.range.upperBound <= norm.range.lowerBound {
      return (bearer.words, false)
    }
    // The noun phrase in front of the operator, after a leading adverbial.
    var start = range.lowerBound
    for token in range
    where token < norm.range.lowerBound && reading.isComma(token) && !isListComma(token, norm.range.lowerBound, reading)
    {
      start = token + 1
    }
    guard start < norm.range.lowerBound else { return ([], false) }
    return (
      (start..<norm.range.lowerBound).filter { map.place($0) == .subject && Self.isContent(reading.tokens[$0], rules) },
      false
    )
  }

  /// A comma in "A, B and C shall" belongs to the subject.
  private func isListComma(_ comma: Int, _ end: Int, _ reading: Reading) -> Bool {
    let rest = reading.tokens[comma + 1..<end]
    return rest.contains { $0.id == BearerWords.and } && rest.count <= 8 && reading.parties[comma + 1] >= 0
  }

  /// The agent of "shall be done by X".
  private func agent(_ side: Side) -> [Int]? {
    let reading = side == .old ? old : new
    let range = side == .old ? oldRange : newRange
    let map = side == .old ? oldMap : newMap
    let start = map.norms[0].range.upperBound
    guard start < range.upperBound else { return nil }
    let isPassive =
      map.norms[0].range.contains { BearerWords.be.contains(reading.tokens[$0].id) }
      || (start..<min(start + (map.norms[0].isImplicit ? 12 : 1), range.upperBound)).contains {
        BearerWords.be.contains(reading.tokens[$0].id)
      }
    guard isPassive else { return nil }
    var at = start
    while at + 1 < range.upperBound, at < start + (map.norms[0].isImplicit ? 16 : 8) {
      if reading.tokens[at].id == BearerWords.by {
        let next = at + 1
        let determiner = rules.lexicon.wordClass(reading.tokens[next].lexeme)
        let named =
          reading.parties[next] >= 0
          || (next + 1 < range.upperBound && determiner.contains(.article) && reading.tokens[next + 1].kind == .word)
        guard named else { return nil }
        var end = next
        while end < range.upperBound, end < next + 5, reading.tokens[end].kind == .word, map.place(end) == .act,
          !rules.lexicon.wordClass(reading.tokens[end].lexeme).contains(.preposition)
        {
          end += 1
        }
        let tokens = (next..<end).filter { Self.isContent(reading.tokens[$0], rules) }
        return tokens.isEmpty ? nil : tokens
      }
      at += 1
    }
    return nil
  }

  private func isPassive(_ side: Side) -> Bool {
    let reading = side == .old ? old : new
    let norm = (side == .old ? oldMap : newMap).norms[0]
    let next = norm.range.upperBound
    return norm.range.contains { BearerWords.be.contains(reading.tokens[$0].id) }
      || next < reading.tokens.count && BearerWords.be.contains(reading.tokens[next].id)
  }

  private mutating func compareExchangedBearers(_ before: [Int], _ lost: [Int], _ after: [Int], _ gained: [Int]) {
    guard let head = before.last, let newHead = after.last, lost.contains(where: { old.tokens[$0].kind == .word }),
      gained.contains(where: { new.tokens[$0].kind == .word })
    else { return }
    for left in lost {
      for right in gained {
        switch rules.relations.relation(old.sense(of: left), new.sense(of: right)) {
        case .synonym?: return
        case .narrower?, .wider?: return  // read as an edit of scope
        // "The importer", "the importing firm".
        case nil where areKin(left, right): return
        default: continue
        }
      }
    }
    // Words for whoever is bound are compared as sets, by the roles of the clause.
    if lost.allSatisfy({ RoleWords.generic.contains(old.tokens[$0].stem) })
      || gained.allSatisfy({ RoleWords.generic.contains(new.tokens[$0].stem) })
    {
      return
    }
    // "Half of the projects": how many, not who.
    if gained.contains(where: { RoleWords.amounts.contains(new.tokens[$0].stem) })
      || lost.contains(where: { RoleWords.amounts.contains(old.tokens[$0].stem) })
    {
      return
    }
    let keptOld = before.filter { oldKept[$0] }
    let isList = hasConjunction(before, .old) || hasConjunction(after, .new)
    let isPart = oldKept[head] != newKept[newHead] || keptOld.contains { old.parties[$0] >= 0 }
    let isEndOfList = hasConjunction(before, .old) && hasConjunction(after, .new) && oldKept[before[0]]
    if !keptOld.isEmpty, isList, isPart || isEndOfList {
      let lostNamed = lost.contains { old.parties[$0] >= 0 }
      let gainedNamed = gained.contains { new.parties[$0] >= 0 }
      if lostNamed != gainedNamed {
        // Whatever else was renamed: the named parties are a larger or a smaller set.
        flags.insert(gainedNamed ? .bearersAdded : .bearersDropped)
        return add(
          .bearer, gainedNamed ? 1 : -1, confidence: 0.7, rule: gainedNamed ? "4o-superset" : "4o-subset",
          why: gainedNamed ? "a bearer was added" : "a bearer was dropped", old: span(before), new: span(after))
      }
      flags.insert(.bearersChanged)
      add(.bearer, -1, confidence: 0.7, rule: "4o-overlap", why: "one bearer was dropped", old: span(lost), new: nil)
      add(.bearer, 1, confidence: 0.7, rule: "4o-overlap", why: "another bearer was added", old: nil, new: span(gained))
      return
    }
    // Only the modifier changed: the same kind of bearer.
    let exchangedHead = !oldKept[head] && !newKept[newHead]
    let named = lost.contains { old.parties[$0] >= 0 } && gained.contains { new.parties[$0] >= 0 }
    guard exchangedHead && similarity >= 0.6 || named else { return }
    // "Lack of funds excuses nothing", "want of funds": what cannot act bears nothing.
    if !named, !canAct(head, .old), !canAct(newHead, .new) { return }
    // What is placed or paid is the thing of a passive, not its bearer.
    let isThing = !before.isEmpty && isPassive(.old) && isPassive(.new) && agent(.old) == nil && agent(.new) == nil
    if isThing {
      flags.insert(.factChanged)
      return exchange(
        .action, confidence: named ? 0.85 : 0.65, rule: "5.5-thing", why: "another thing stands there",
        old: span(before), new: span(after))
    }
    flags.insert(.obligorChanged)
    exchange(
      .bearer, confidence: named ? 0.85 : 0.65, rule: "4o-disjoint", why: "another bearer stands there",
      old: span(before), new: span(after))
  }

  private func hasConjunction(_ tokens: [Int], _ side: Side) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    let reading = side == .old ? old : new
    return (first...last).contains {
      reading.isAndOr($0)
    }
  }

  /// Bearers that stand on one side only.
  private mutating func bearersGained(_ tokens: [Int], _ side: Side) {
    let reading = side == .old ? old : new
    let map = side == .old ? oldMap : newMap
    let kept = side == .old ? oldKept : newKept
    guard similarity >= 0.6, let first = tokens.first, let last = tokens.last,
      !tokens.allSatisfy({ RoleWords.titles.contains(reading.tokens[$0].stem) })
    else { return }
    // "All detainees, and political prisoners, will be returned": what is done to them is no duty of theirs.
    if (side == .old ? oldPhrases : newPhrases).isPassive, agent(side) == nil { return }
    let hunkStart = hunks.map { side == .old ? $0.old : $0.new }.first { $0.contains(first) }?.lowerBound ?? first
    if rules.lexicon.wordClass(reading.tokens[hunkStart].lexeme).contains(.preposition) { return }
    let around = max(0, first - 2)...min(reading.tokens.count - 1, last + 2)
    let joined = around.contains { at in
      (reading.isAndOr(at) || reading.isComma(at))
        && !kept[at]
    }
    guard joined, map.place(first) == .subject || map.place(first) == .act else { return }
    let exemption = map.norms[0].kind == .exemption ? -1 : 1
    let direction = (side == .new ? 2 : -2) * exemption
    flags.insert(side == .new ? .bearersAdded : .bearersDropped)
    add(
      .bearer, direction, confidence: 0.8, rule: side == .new ? "4o-superset" : "4o-subset",
      why: side == .new ? "a bearer was added" : "a bearer was dropped", old: side == .old ? span(tokens) : nil,
      new: side == .new ? span(tokens) : nil)
  }

  /// Two parties that changed places around the operator.
  private func swapped() -> Bool {
    guard standing >= 0.6 else { return false }
    // One party gave way to another here, and the other to the first there.
    var exchanges: [(old: Int32, new: Int32)] = []
    for hunk in hunks {
      let left = Set(hunk.old.map { old.parties[$0] }.filter { $0 >= 0 })
      let right = Set(hunk.new.map { new.parties[$0] }.filter { $0 >= 0 })
      if left.count == 1, right.count == 1, let first = left.first, let second = right.first, first != second {
        exchanges.append((first, second))
      }
    }
    guard exchanges.count == 2, exchanges[0].old == exchanges[1].new, exchanges[0].new == exchanges[1].old else {
      return false
    }
    return agent(.old) == nil && agent(.new) == nil || agent(.old) != nil && agent(.new) != nil
  }

  /// Active on one side, passive on the other: subject and agent are compared, and only a whole exchange counts.
  private mutating func compareAcrossVoice(_ before: [Int], _ lost: [Int], _ after: [Int], _ gained: [Int]) {
    guard !before.isEmpty, !after.isEmpty, lost.count == before.count, gained.count == after.count,
      !lost.allSatisfy({ RoleWords.generic.contains(old.tokens[$0].stem) }),
      !gained.allSatisfy({ RoleWords.generic.contains(new.tokens[$0].stem) })
    else { return }
    let related = lost.contains { left in
      gained.contains { areRelated(left, $0) }
    }
    guard !related, similarity >= 0.3 else { return }
    flags.insert(.obligorChanged)
    exchange(
      .bearer, confidence: 0.65, rule: "4o-disjoint", why: "another bearer stands there", old: span(before),
      new: span(after))
  }

  func span(_ tokens: [Int]) -> Range<Int>? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    return first..<last + 1
  }
}

enum BearerWords {
  static let and = WordHash.of("and")
  static let or = WordHash.of("or")
  static let by = WordHash.of("by")
  static let emphatic = WordSet.ids("alone", "himself", "herself", "itself", "themselves", "jointly", "together")
  static let be = WordSet.ids("be", "is", "are", "been", "was", "were")
}
