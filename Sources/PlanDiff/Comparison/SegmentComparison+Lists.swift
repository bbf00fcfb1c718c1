/// Lists compared item by item, wherever they stand in the sentence: "doctors and nurses must be vaccinated",
/// "vaccination is compulsory for doctors and pharmacists". Of two lists that share an item, what the one names and the
/// other side has no word for was dropped or added.
extension SegmentComparison {
  /// One of several bearers or beneficiaries gave way to another.
  mutating func compareActorLists() {
    for (left, right) in commonLists() where areActors(left, .old) || areActors(right, .new) {
      let (lost, gained) = (foreignItems(left, .old), foreignItems(right, .new))
      guard let out = lost.first, let into = gained.first, lost.contains(where: { isActor($0, .old) }),
        gained.contains(where: { isActor($0, .new) })
      else { continue }
      flags.insert(.bearersChanged)
      add(.bearer, -1, confidence: 0.7, rule: "4o-overlap", why: "one bearer was dropped", old: out.noun, new: nil)
      add(.bearer, 1, confidence: 0.7, rule: "4o-overlap", why: "another bearer was added", old: nil, new: into.noun)
    }
  }

  /// One of several things gave way to another. In a text written anew the other may be the same by another name.
  mutating func compareThingLists() {
    guard standing >= Self.editStanding else { return }
    for (left, right) in commonLists() {
      guard let out = foreignItems(left, .old).first, let into = foreignItems(right, .new).first else { continue }
      add(.scope, -2, confidence: 0.6, rule: "E-item", why: "an item was dropped", old: out.noun, new: nil)
      add(.scope, 2, confidence: 0.6, rule: "E-item", why: "an item was added", old: nil, new: into.noun)
    }
  }

  /// Items of one side whose words have no counterpart, where the other side says nothing else that might mean them.
  mutating func compareLoneItems() {
    let before = hasForeign(.old) ? enumerations(.old) : []
    let after = hasForeign(.new) ? enumerations(.new) : []
    for list in before where list.items.contains(where: { stands($0, in: .new) }) { compareLoneItems(of: list, .old) }
    for list in after where list.items.contains(where: { stands($0, in: .old) }) { compareLoneItems(of: list, .new) }
  }

  private func enumerations(_ side: Side) -> [Enumeration] {
    let (reading, range) = side == .old ? (old, oldRange) : (new, newRange)
    guard oldRange.count <= Self.exactKinWords, newRange.count <= Self.exactKinWords,
      EnumerationReader.mayJoin(range, reading)
    else { return [] }
    return side == .old
      ? EnumerationReader(oldPhrases, old, rules).enumerations()
      : EnumerationReader(newPhrases, new, rules).enumerations()
  }

  /// A content word stands on this side alone.
  private func hasForeign(_ side: Side) -> Bool {
    let (reading, range, kept) = side == .old ? (old, oldRange, oldKept) : (new, newRange, newKept)
    return range.contains { !kept[$0] && Self.isContent(reading.tokens[$0], rules) }
  }

  /// Lists that have an item in common.
  private func commonLists() -> [(Enumeration, Enumeration)] {
    guard hasForeign(.old), hasForeign(.new) else { return [] }
    let after = enumerations(.new)
    guard !after.isEmpty else { return [] }
    return enumerations(.old).compactMap { left in
      let right = after.first { right in
        left.items.contains { item in
          (namesSomething(item.head, .old) || standing >= Self.editStanding)
            && right.items.contains { old.tokens[item.head].stem == new.tokens[$0.head].stem }
        }
      }
      return right.map { (left, $0) }
    }
  }

  /// Whether an item of one side is, with all its words, a noun phrase on the other.
  private func stands(_ item: Enumeration.Item, in side: Side) -> Bool {
    let (mine, kept) = side == .old ? (new, newKept) : (old, oldKept)
    let (reading, phrases) = side == .old ? (old, oldPhrases.phrases) : (new, newPhrases.phrases)
    guard namesSomething(item.head, side == .old ? .new : .old),
      item.noun.allSatisfy({ kept[$0] || !Self.isContent(mine.tokens[$0], rules) })
    else { return false }
    return phrases.contains {
      ($0.kind == .nominal || $0.kind == .prepositional) && reading.tokens[$0.head].stem == mine.tokens[item.head].stem
    }
  }

  private mutating func compareLoneItems(of list: Enumeration, _ side: Side) {
    let foreign = foreignItems(list, side).filter {
      isWithoutCounterpart($0.head, side) && !mayBeVerb($0, side)
        && (isKnownActor($0, side) || isWhollyForeign($0, side))
    }
    guard !foreign.isEmpty, foreign.count < list.items.count else { return }
    let areActors = foreign.allSatisfy { isKnownActor($0, side) }
    let other: Side = side == .old ? .new : .old
    let rivals = foreignWords(other).filter { namesSomething($0, other) && (!areActors || canAct($0, other)) }
    // A list that has as many items may name the same by another word.
    let isMatched = enumerations(other).contains { partner in
      !foreignItems(partner, other).isEmpty || partner.items.count >= list.items.count && share(list, side, partner)
    }
    guard rivals.isEmpty, !isMatched else { return }
    let reading = side == .old ? old : new
    for item in foreign {
      let words = item.whole.filter { Self.isContent(reading.tokens[$0], rules) }
      insertion(words, item.whole, side, as: .item, isAlternative: list.isAlternative)
    }
  }

  /// "Sells goods and travels from house to house": a bare word that a preposition follows may be a verb of its own.
  private func mayBeVerb(_ item: Enumeration.Item, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    return item.noun.count == 1 && item.noun.upperBound < item.whole.upperBound
      && rules.verbs.kind(of: reading.tokens[item.head], in: reading.text) != .none
  }

  /// Whether a list of one side and one of the other have an item in common.
  private func share(_ list: Enumeration, _ side: Side, _ partner: Enumeration) -> Bool {
    let (reading, other) = side == .old ? (old, new) : (new, old)
    return list.items.contains { item in
      partner.items.contains { reading.tokens[item.head].stem == other.tokens[$0.head].stem }
    }
  }

  /// Most of those listed are somebody.
  private func areActors(_ list: Enumeration, _ side: Side) -> Bool {
    2 * list.items.count { isActor($0, side) } > list.items.count
  }

  private func isKnownActor(_ item: Enumeration.Item, _ side: Side) -> Bool {
    isKnownActor(item.head, side) || isActor(item, side) && !canAct(item.head, side)
  }

  /// Whoever can act, or a general word with what tells it from others: "the port authority".
  private func isActor(_ item: Enumeration.Item, _ side: Side) -> Bool {
    canAct(item.head, side)
      || RoleWords.generic.contains((side == .old ? old : new).tokens[item.head].stem) && isTold(item, side)
  }

  /// A word before the head says which, and stands on this side alone.
  private func isTold(_ item: Enumeration.Item, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    return item.noun.contains {
      $0 < item.head && Self.isContent(reading.tokens[$0], rules) && namesSomething($0, side) && isForeign($0, side)
    }
  }

  /// Neither its words nor what it is of stand on the other side: "charge for storage" is found in "storage fees".
  private func isWhollyForeign(_ item: Enumeration.Item, _ side: Side) -> Bool {
    let (reading, kept) = side == .old ? (old, oldKept) : (new, newKept)
    let isOf = item.noun.upperBound < item.whole.upperBound && reading.tokens[item.noun.upperBound].id == ListWords.of
    return (isOf ? item.whole : item.noun).allSatisfy { !(kept[$0] && Self.isContent(reading.tokens[$0], rules)) }
  }

  /// The items that nothing on the other side has to do with.
  private func foreignItems(_ list: Enumeration, _ side: Side) -> [Enumeration.Item] {
    let (reading, explained) = side == .old ? (old, oldExplained) : (new, newExplained)
    return list.items.filter { item in
      guard reading.tokens[item.head].kind == .word, !item.noun.contains(where: explained.contains) else {
        return false
      }
      if RoleWords.amounts.contains(reading.tokens[item.head].stem) { return false }
      if RoleWords.generic.contains(reading.tokens[item.head].stem) { return isTold(item, side) }
      guard namesSomething(item.head, side) || standing >= Self.editStanding else { return false }
      return isForeign(item.head, side, true) && !isSaidElsewhere(item.head, side) || isOtherKind(item, list, side)
    }
  }

  /// "Fishing vessels, naval vessels and tugs": one more of a kind that is listed, known by what stands before its head.
  private func isOtherKind(_ item: Enumeration.Item, _ list: Enumeration, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    let (stem, words) = (reading.tokens[item.head].stem, item.noun.filter { Self.isContent(reading.tokens[$0], rules) })
    return words.count > 1 && list.items.count { reading.tokens[$0.head].stem == stem } > 1
      && words.allSatisfy {
        $0 == item.head || isForeign($0, side) && isWithoutKin($0, side) && namesSomething($0, side)
      }
  }

  /// Another sentence of the other wording has a word for it.
  func isSaidElsewhere(_ token: Int, _ side: Side) -> Bool {
    let (reading, range) = side == .old ? (new, newRange) : (old, oldRange)
    guard reading.tokens.count > range.count, reading.tokens.count <= Self.exactKinWords else { return false }
    return reading.tokens.indices.contains {
      !range.contains($0) && Self.isContent(reading.tokens[$0], rules)
        && (side == .old ? areRelated(token, $0) : areRelated($0, token))
    }
  }
}

private enum ListWords {
  static let of = WordHash.of("of")
}
