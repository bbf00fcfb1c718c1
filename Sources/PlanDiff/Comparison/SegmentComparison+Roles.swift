extension SegmentComparison {
  /// Who acts, read by the grammar of the clause, so that it holds across voices and rewordings: the heads of the two
  /// bearers are compared as sets.
  mutating func compareRoles() {
    if compareExchangedRoles() { return }
    guard
      let before = oldBearer, let after = newBearer,
      !before.isThing, !after.isThing, restSimilarity(before, after) >= Self.leastRest
    else { return }
    if compareMembers(before, after) { return }
    // A word that stands on both sides answers for itself and for no other ("shipowner" not for "cargo owner").
    let left = before.words.filter { word in !after.words.contains { isExact(word, $0) } }
    let right = after.words.filter { word in !before.words.contains { isExact($0, word) } }
    // In a list a wider word is another member ("teachers", "social workers"); alone it is the same bearer, renamed.
    let isList = before.heads.count >= 2 && before.heads.count == after.heads.count
    let lost = before.heads.filter { head in left.contains(head) && !right.contains { isSame(head, $0, isList) } }
    let gained = after.heads.filter { head in right.contains(head) && !left.contains { isSame($0, head, isList) } }
    if changedPlaces(before, lost, after, gained) {
      flags.insert(.rolesSwapped)
      return exchange(
        .bearer, confidence: 0.7, rule: "4o-swapped", why: "bearer and beneficiary changed places", old: before.range,
        new: after.range)
    }
    if lost.isEmpty || gained.isEmpty {
      // "Drivers and warehouse staff", "all persons": whoever is named is one of all.
      if isMadeGeneral(before, after) { _ = compareGenericBearer(before, before.heads, after, after.heads); return }
      if compareNames(before, after) || compareReciprocity(before, after) || compareKinds(before, after) { return }
      if lost.isEmpty, gained.isEmpty { compareModifiers(before, after) }
      if !lost.isEmpty, lost.count < before.heads.count { compareSets(before, after, missing: lost, .old) }
      if !gained.isEmpty, gained.count < after.heads.count { compareSets(before, after, missing: gained, .new) }
      return
    }
    if compareGenericBearer(before, lost, after, gained) { return }
    // A bearer that is still spoken of elsewhere may only have changed its place in the sentence, unless the act is
    // the same and it has another subject: "the States pay the volunteers' fares", "the volunteers pay".
    let isSameAct = isSameVerb && !before.words.contains { word in after.words.contains { isExact(word, $0) } }
    if isSameAct,
      lost.allSatisfy({ isForeign($0, .old, isList) }) || gained.allSatisfy({ isForeign($0, .new, isList) }),
      lost.allSatisfy({ isNamed($0, before, .old) }), gained.allSatisfy({ isNamed($0, after, .new) })
    {
      flags.insert(.obligorChanged)
      return exchange(
        .bearer, confidence: 0.65, rule: "4o-disjoint", why: "another bearer stands there", old: before.range,
        new: after.range)
    }
    guard lost.allSatisfy({ isForeign($0, .old, isList) && isActor($0, before, .old) }),
      gained.allSatisfy({ isForeign($0, .new, isList) && isActor($0, after, .new) })
    else { return }
    if lost.count < before.heads.count, gained.count < after.heads.count {
      flags.insert(.bearersChanged)
      add(.bearer, -1, confidence: 0.7, rule: "4o-overlap", why: "one bearer was dropped", old: span(lost), new: nil)
      add(.bearer, 1, confidence: 0.7, rule: "4o-overlap", why: "another bearer was added", old: nil, new: span(gained))
      return
    }
    flags.insert(.obligorChanged)
    exchange(
      .bearer, confidence: 0.65, rule: "4o-disjoint", why: "another bearer stands there", old: before.range,
      new: after.range)
  }

  /// Whoever can act, or a general word with what tells it from others: "the sending States", "the Host Government".
  private func isActor(_ head: Int, _ bearer: Bearer, _ side: Side) -> Bool {
    canAct(head, side) || isSpecified(bearer, side)
  }

  private func isSpecified(_ bearer: Bearer, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    return bearer.heads.allSatisfy { RoleWords.generic.contains(reading.tokens[$0].stem) }
      && !bearer.range.contains { RoleWords.distributing.contains(reading.tokens[$0].id) }
      && bearer.words.contains {
        !bearer.heads.contains($0) && !RoleWords.generic.contains(reading.tokens[$0].stem)
          && !RoleWords.vague.contains(reading.tokens[$0].stem) && isForeign($0, side)
      }
  }

  /// One verb on both sides: whoever stands before it in the active, or behind it in the passive, does it.
  private var isSameVerb: Bool {
    guard let verb = actVerb(.old), let newVerb = actVerb(.new) else { return false }
    return rules.relations.base(old.tokens[verb].stem) == rules.relations.base(new.tokens[newVerb].stem)
  }

  /// From this share of common content outside the two bearers on, the clauses are about the same act.
  static let leastRest = 0.4

  private func restSimilarity(_ before: Bearer, _ after: Bearer) -> Double {
    let left = oldRange.filter { Self.isContent(old.tokens[$0], rules) && !before.words.contains($0) }
    let right = newRange.filter { Self.isContent(new.tokens[$0], rules) && !after.words.contains($0) }
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    let shares = (
      Double(left.count { oldKept[$0] }) / Double(left.count), Double(right.count { newKept[$0] }) / Double(right.count)
    )
    // A sentence that took in the next one keeps all its words and gains as many.
    return (shares.0 + shares.1) / 2
  }

  /// The same word, or one that the tables or its beginning make kin to it.
  private func isSame(_ left: Int, _ right: Int, _ isMember: Bool = false) -> Bool {
    let (first, second) = (old.tokens[left], new.tokens[right])
    if isMember, first.stem != second.stem {
      switch rules.relations.relation(old.sense(of: left), new.sense(of: right)) {
      case .narrower, .wider, .sibling: return false
      default: break
      }
    }
    // Buyer and seller belong together and are two.
    if rules.relations.relation(old.sense(of: left), new.sense(of: right)) == .opposite { return false }
    if first.stem != second.stem, old.parties[left] >= 0, new.parties[right] >= 0 {
      return old.parties[left] == new.parties[right]
    }
    return first.stem == second.stem || areKin(left, right)
      || rules.equivalences.areEquivalent(old.sense(of: left), new.sense(of: right))
      || old.parties[left] >= 0 && old.parties[left] == new.parties[right]
  }

  /// Nothing on the other side has to do with the word.
  func isForeign(_ token: Int, _ side: Side, _ isMember: Bool = false) -> Bool {
    side == .old
      ? !oldKept[token]
        && !newRange.contains { Self.isContent(new.tokens[$0], rules) && answers(token, $0, newKept[$0], isMember) }
      : !newKept[token]
        && !oldRange.contains { Self.isContent(old.tokens[$0], rules) && answers($0, token, oldKept[$0], isMember) }
  }

  /// A word that stands on both sides answers for itself and for no other.
  private func answers(_ left: Int, _ right: Int, _ isKept: Bool, _ isMember: Bool) -> Bool {
    isKept ? old.tokens[left].stem == new.tokens[right].stem : isSame(left, right, isMember)
  }

  /// "A group of A and B", "a task force of A, B and C": the body may have another name, its members are the bearers.
  private mutating func compareMembers(_ before: Bearer, _ after: Bearer) -> Bool {
    // "The guarantee of A", "A and B will guarantee": whose undertaking it is, in a noun or in a subject.
    let isOwned = isUndertaking(before, .old) || isUndertaking(after, .new)
    let left = isOwned ? parties(in: before.range, .old) : members(before, .old)
    let right = isOwned ? parties(in: after.range, .new) : members(after, .new)
    let least = isOwned ? 1 : 2
    guard left.count >= least, right.count >= least, left != right, left.isSubset(of: right) || right.isSubset(of: left)
    else {
      return false
    }
    let grew = left.count < right.count
    flags.insert(grew ? .bearersAdded : .bearersDropped)
    add(
      .bearer, grew ? 2 : -2, confidence: 0.7, rule: grew ? "4o-superset" : "4o-subset",
      why: grew ? "a bearer was added" : "a bearer was dropped", old: before.range, new: after.range)
    return true
  }

  private func isUndertaking(_ bearer: Bearer, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    return bearer.heads.count == 1 && RoleWords.undertakings.contains(reading.tokens[bearer.heads[0]].stem)
  }

  private func parties(in range: Range<Int>, _ side: Side) -> Set<Int32> {
    Set(range.map { (side == .old ? old : new).parties[$0] }.filter { $0 >= 0 })
  }

  /// Parties named from the bearer to the operator.
  private func members(_ bearer: Bearer, _ side: Side) -> Set<Int32> {
    let (reading, map) = side == .old ? (old, oldMap) : (new, newMap)
    guard !map.norms[0].isImplicit, bearer.range.upperBound <= map.norms[0].range.lowerBound else { return [] }
    return Set((bearer.range.lowerBound..<map.norms[0].range.lowerBound).map { reading.parties[$0] }.filter { $0 >= 0 })
  }

  /// One of several joined bearers is found nowhere on the other side.
  private mutating func compareSets(_ before: Bearer, _ after: Bearer, missing: [Int], _ side: Side) {
    guard missing.allSatisfy({ isForeign($0, side) && canAct($0, side) }) else { return }
    let exemption = newMap.norms[0].kind == .exemption ? -1 : 1
    flags.insert(side == .new ? .bearersAdded : .bearersDropped)
    add(
      .bearer, (side == .new ? 2 : -2) * exemption, confidence: 0.7,
      rule: side == .new ? "4o-superset" : "4o-subset",
      why: side == .new ? "a bearer was added" : "a bearer was dropped", old: before.range, new: after.range)
  }

  /// The old bearer is now acted upon by the one it acted upon before.
  private func changedPlaces(_ before: Bearer, _ lost: [Int], _ after: Bearer, _ gained: [Int]) -> Bool {
    guard standing >= 0.3, before.heads.count == after.heads.count, !lost.isEmpty, !gained.isEmpty, isSameVerb,
      let verb = actVerb(.old), let newVerb = actVerb(.new), lost.allSatisfy({ mayChange($0, before, .old) }),
      gained.allSatisfy({ mayChange($0, after, .new) })
    else { return false }
    func isActedUpon(_ stem: WordID, _ side: Side) -> Bool {
      let (reading, range, phrases, verb) =
        side == .old ? (old, oldRange, oldPhrases, verb) : (new, newRange, newPhrases, newVerb)
      // Across voices only what stands directly behind an active verb is surely acted upon.
      guard oldPhrases.isPassive != newPhrases.isPassive else {
        return range.contains { $0 > verb && reading.tokens[$0].stem == stem }
      }
      return phrases.isPassive
        ? range.contains { reading.tokens[$0].stem == stem }
        : phrases.phrases.contains {
          $0.kind == .nominal && $0.range.lowerBound == verb + 1 && reading.tokens[$0.head].stem == stem
        }
    }
    return lost.allSatisfy { isActedUpon(old.tokens[$0].stem, .new) }
      && gained.allSatisfy { isActedUpon(new.tokens[$0].stem, .old) }
  }

  /// Whoever acts; across voices only one who is known to.
  private func mayChange(_ head: Int, _ bearer: Bearer, _ side: Side) -> Bool {
    isNamed(head, bearer, side) || oldPhrases.isPassive == newPhrases.isPassive && isActor(head, bearer, side)
  }

  /// Whoever is known to act, or a general word with another that says which: "the contracting authority".
  private func isNamed(_ head: Int, _ bearer: Bearer, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    guard RoleWords.generic.contains(reading.tokens[head].stem) else { return isKnownActor(head, side) }
    return bearer.words.contains { $0 != head && !RoleWords.generic.contains(reading.tokens[$0].stem) }
  }

  /// "Each party" where one party stood is a larger set of bearers, and one party where either stood a smaller one.
  private mutating func compareGenericBearer(
    _ before: Bearer, _ lost: [Int], _ after: Bearer, _ gained: [Int]
  ) -> Bool {
    let fromGeneric = lost.allSatisfy { RoleWords.generic.contains(old.tokens[$0].stem) } && !isSpecified(before, .old)
    let toGeneric = gained.allSatisfy { RoleWords.generic.contains(new.tokens[$0].stem) } && !isSpecified(after, .new)
    guard fromGeneric || toGeneric else { return false }
    guard fromGeneric != toGeneric, standing >= 0.5 || standing >= 0.35 && similarity >= 0.6,
      !lost.contains(where: { PolarityWords.negators.contains(old.tokens[$0].id) }),
      !gained.contains(where: { PolarityWords.negators.contains(new.tokens[$0].id) })
    else { return true }
    guard toGeneric ? lost.allSatisfy({ canAct($0, .old) }) : gained.allSatisfy({ canAct($0, .new) }) else {
      return true
    }
    let (reading, bearer) = toGeneric ? (new, after) : (old, before)
    guard bearer.range.contains(where: { RoleWords.distributing.contains(reading.tokens[$0].id) }) else {
      // "The Authority shall", "the customs broker shall", and every other word as it was: somebody else is meant. In a
      // text written anew a general word may well stand for the one that was named.
      guard standing >= Self.sameText, movedWords == 0 else { return true }
      flags.insert(.obligorChanged)
      exchange(
        .bearer, confidence: 0.6, rule: "4o-disjoint", why: "another bearer stands there", old: before.range,
        new: after.range)
      return true
    }
    let exemption = newMap.norms[0].kind == .exemption ? -1 : 1
    flags.insert(toGeneric ? .bearersAdded : .bearersDropped)
    add(
      .bearer, (toGeneric ? 2 : -2) * exemption, confidence: 0.7, rule: toGeneric ? "4o-superset" : "4o-subset",
      why: toGeneric ? "a bearer was added" : "a bearer was dropped", old: before.range, new: after.range)
    return true
  }

  private static let sameText = 0.8

  private func isMadeGeneral(_ before: Bearer, _ after: Bearer) -> Bool {
    let areGeneral = (
      before.heads.contains { RoleWords.generic.contains(old.tokens[$0].stem) },
      after.heads.contains { RoleWords.generic.contains(new.tokens[$0].stem) }
    )
    return areGeneral.0 != areGeneral.1 && max(before.heads.count, after.heads.count) > 1
  }

  /// "Karn's navy", "vessels of the Tarsian navy": the same kind of bearer under another name.
  private mutating func compareNames(_ before: Bearer, _ after: Bearer) -> Bool {
    let lost = before.words.filter { isName($0, .old) && isForeign($0, .old) }
    let gained = after.words.filter { isName($0, .new) && isForeign($0, .new) }
    guard !lost.isEmpty, !gained.isEmpty, before.words.filter({ isName($0, .old) }).count == lost.count,
      after.words.filter({ isName($0, .new) }).count == gained.count
    else { return false }
    flags.insert(.obligorChanged)
    exchange(
      .bearer, confidence: 0.65, rule: "4o-disjoint", why: "another bearer stands there", old: before.range,
      new: after.range)
    return true
  }

  /// A capital that no sentence asked for, on a word that no table knows.
  private func isName(_ token: Int, _ side: Side) -> Bool {
    let (reading, range) = side == .old ? (old, oldRange) : (new, newRange)
    let word = reading.tokens[token]
    return word.isCapitalised && !RoleWords.generic.contains(word.stem) && !RoleWords.acting.contains(word.stem)
      && (token > range.lowerBound || rules.verbs.kind(of: word, in: reading.text) == .none)
      && !rules.relations.knows(word.stem)
  }

  /// "The two inform each other", "one informs the other": whoever both gave and took now only does one of them.
  private mutating func compareReciprocity(_ before: Bearer, _ after: Bearer) -> Bool {
    let (left, right) = (isMutual(.old), isMutual(.new))
    guard left != right, similarity >= 0.5 else { return false }
    let (many, one) = left ? (before, after) : (after, before)
    guard many.heads.count == 2, one.heads.count == 1 else { return false }
    let stems = (left ? old : new).tokens
    let single = (left ? new : old).tokens[one.heads[0]].stem
    let others = many.heads.filter { stems[$0].stem != single }
    guard others.count == 1,
      (left ? newRange : oldRange).contains(where: {
        (left ? new : old).tokens[$0].stem == stems[others[0]].stem
      })
    else { return false }
    flags.insert(left ? .bearersDropped : .bearersAdded)
    add(
      .bearer, left ? -2 : 2, confidence: 0.7, rule: left ? "4o-subset" : "4o-superset",
      why: left ? "it no longer binds both" : "it now binds both", old: before.range, new: after.range)
    return true
  }

  /// "Each other", "one another", "mutually", "of the other".
  func isMutual(_ side: Side) -> Bool {
    let (reading, range) = side == .old ? (old, oldRange) : (new, newRange)
    return range.contains { at in
      RoleWords.mutual.contains(reading.tokens[at].stem)
        || at > range.lowerBound && RoleWords.other.contains(reading.tokens[at].id)
          && RoleWords.pairing.contains(reading.tokens[at - 1].id)
    }
  }

  /// The same noun under opposite or exchanged modifiers: "exporting States", "importing States".
  private mutating func compareModifiers(_ before: Bearer, _ after: Bearer) {
    let lost = before.words.filter { !before.heads.contains($0) && isForeign($0, .old) }
    let gained = after.words.filter { !after.heads.contains($0) && isForeign($0, .new) }
    // "Turbine owners, dam owners and gas traders": one fewer, known by what stood before its head.
    if !lost.isEmpty, gained.isEmpty, after.heads.count < before.heads.count {
      flags.insert(.bearersDropped)
      return add(
        .bearer, newMap.norms[0].kind == .exemption ? 2 : -2, confidence: 0.65, rule: "4o-subset",
        why: "a bearer was dropped", old: before.range, new: after.range)
    }
    if lost.isEmpty, !gained.isEmpty, after.heads.count > before.heads.count {
      flags.insert(.bearersAdded)
      return add(
        .bearer, newMap.norms[0].kind == .exemption ? -2 : 2, confidence: 0.65, rule: "4o-superset",
        why: "a bearer was added", old: before.range, new: after.range)
    }
    if !lost.isEmpty, !gained.isEmpty, before.heads.allSatisfy({ RoleWords.generic.contains(old.tokens[$0].stem) }),
      lost.count + before.heads.count == before.words.count
    {
      flags.insert(.obligorChanged)
      return exchange(
        .bearer, confidence: 0.6, rule: "4o-disjoint", why: "another bearer stands there", old: before.range,
        new: after.range)
    }
    for left in before.words where !before.heads.contains(left) && !after.words.contains(where: { isExact(left, $0) }) {
      for right in after.words
      where !after.heads.contains(right) && !before.words.contains(where: { isExact($0, right) }) {
        let (first, second) = (old.tokens[left], new.tokens[right])
        let isTurned = first.stem == second.stem && first.id != second.id && endsDifferently(first, second)
        guard isTurned || rules.relations.relation(first.stem, second.stem) == .opposite else { continue }
        flags.insert(.obligorChanged)
        return exchange(
          .bearer, confidence: 0.65, rule: "4o-disjoint", why: "another bearer stands there", old: before.range,
          new: after.range)
      }
    }
  }

  func isExact(_ left: Int, _ right: Int) -> Bool { old.tokens[left].id == new.tokens[right].id }

  /// "inspecting" and "inspected", "developed" and "developing".
  private func endsDifferently(_ first: Token, _ second: Token) -> Bool {
    let isActive = old.text.slice(first.range).lowercased().hasSuffix("ing")
    let isOtherActive = new.text.slice(second.range).lowercased().hasSuffix("ing")
    return isActive != isOtherActive
  }
}
