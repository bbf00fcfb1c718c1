/// Bearers of one kind, told apart by what stands beside their head.
extension SegmentComparison {
  /// "The Labour Court", "the Administrative Court"; "the flag State", "the State of which the seafarer is a national":
  /// one kind of bearer, told apart by words that have nothing to do with each other.
  mutating func compareKinds(_ before: Bearer, _ after: Bearer) -> Bool {
    guard before.heads.count == 1, after.heads.count == 1 else { return false }
    let (head, newHead) = (before.heads[0], after.heads[0])
    let (left, right) = (distinctions(before, .old), distinctions(after, .new))
    guard !left.isEmpty, !right.isEmpty,
      !left.contains(where: { word in right.contains { isExact(word, $0) || areRelated(word, $0) } })
    else { return false }
    let (lost, gained) = (left.filter { isForeign($0, .old) }, right.filter { isForeign($0, .new) })
    guard !lost.isEmpty, !gained.isEmpty, lost.allSatisfy({ isWithoutKin($0, .old) }),
      gained.allSatisfy({ isWithoutKin($0, .new) })
    else { return false }
    let isOneKind = old.tokens[head].stem == new.tokens[newHead].stem
    let isBody =
      RoleWords.generic.contains(old.tokens[head].stem)
      || old.tokens[head].isCapitalised && new.tokens[newHead].isCapitalised && head > oldRange.lowerBound
    guard isOneKind ? isBody : canAct(head, .old) && canAct(newHead, .new) else { return false }
    flags.insert(.obligorChanged)
    exchange(
      .bearer, confidence: 0.6, rule: "4o-disjoint", why: "another bearer stands there", old: before.range,
      new: after.range)
    return true
  }

  /// What tells a bearer from others of its kind, before its head or in the phrases that follow it.
  private func distinctions(_ bearer: Bearer, _ side: Side) -> [Int] {
    let (reading, phrases) = side == .old ? (old, oldPhrases.phrases) : (new, newPhrases.phrases)
    var end = bearer.range.upperBound
    while let next = phrases.first(where: { $0.range.lowerBound == end && !$0.isJoined }),
      [.prepositional, .participial, .relative].contains(next.kind)
    {
      end = next.range.upperBound
    }
    return (bearer.range.lowerBound..<end).filter {
      let stem = reading.tokens[$0].stem
      return Self.isContent(reading.tokens[$0], rules) && !bearer.heads.contains($0) && namesSomething($0, side)
        && !RoleWords.generic.contains(stem) && !RoleWords.vague.contains(stem)
    }
  }
}
