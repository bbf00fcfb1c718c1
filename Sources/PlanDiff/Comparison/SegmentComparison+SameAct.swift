/// Whether two operators speak of one act, however it is worded, and what a request or a grant makes of a right.
extension SegmentComparison {
  /// "Shall assess" against "shall be assessed": where both wordings have the act, it is what is owed and no weaker act
  /// around another.
  func unwrapped(_ norm: Norm, _ side: Side) -> Norm {
    guard let wrapper = norm.wrapper else { return norm }
    let (mine, other) = side == .old ? (old, new) : (new, old)
    let (range, map) = side == .old ? (newRange, newMap) : (oldRange, oldMap)
    let stem = mine.tokens[wrapper.word].stem
    let isExamining = PolarityWords.examining.contains(stem)
    // "Shall consider selling" against "may consider selling": a weaker act around another on both sides.
    guard !map.norms.contains(where: { $0.wrapper.map { other.tokens[$0.word].stem == stem } ?? false }) else {
      return norm
    }
    let isShared = range.contains { token in
      let found = other.tokens[token].stem
      return (found == stem || isExamining && PolarityWords.examining.contains(found))
        && [.act, .operation, .subject].contains(map.place(token))
    }
    return isShared ? norm.unwrapped : norm
  }

  /// "Is entitled to repayment" against "may be granted repayment": what was owed to its holder now hangs on somebody's
  /// will.
  mutating func compareGrant(_ before: Norm, _ after: Norm) -> Bool {
    let isLost: Bool
    switch (before.kind, after.kind) {
    case (.claim, .permission): isLost = true
    case (.permission, .claim): isLost = false
    default: return false
    }
    let (owing, granting) = isLost ? (oldPhrases, newPhrases) : (newPhrases, oldPhrases)
    guard similarity >= 0.3, gives(granting, isLost ? .new : .old),
      owing.isPassive || !gives(owing, isLost ? .old : .new)
    else { return false }
    add(
      .entitlement, isLost ? -3 : 3, confidence: min(before.confidence, after.confidence) * 0.9, rule: "5.1-grant",
      why: isLost ? "what was owed may now be given or refused" : "what could be refused is now owed",
      old: before.range, new: after.range)
    return true
  }

  private func gives(_ phrases: PhraseMap, _ side: Side) -> Bool {
    phrases.mainVerb.map { PolarityWords.giving.contains((side == .old ? old : new).tokens[$0].stem) } ?? false
  }

  /// Both operators govern the same verb, so that a clause written anew still speaks of one act.
  func namesSameAct(_ before: Norm, _ after: Norm) -> Bool {
    guard !before.isImplicit, !after.isImplicit else { return false }
    let (left, right) = (acts(of: before, .old), acts(of: after, .new))
    let isNominal = left.isNominal || right.isNominal
    return left.words.contains { first in
      right.words.contains { second in
        if first == second { return similarity >= (isNominal ? 0.2 : 0.4) }
        guard similarity >= (isNominal ? 0.3 : 0.5) else { return false }
        return rules.equivalences.areEquivalent(first, second)
          || rules.relations.relation(first, second) == .synonym
      }
    }
  }

  /// "May apply", "may lodge a request": no other wording of a right says so.
  func asksOnly(_ norm: Norm) -> Bool {
    norm.kind == .permission && norm.level == 5 && norm.cues.contains { $0.hasPrefix("c50") }
  }

  /// "…, and the landlord will consider the request": how a request is dealt with belongs to the right to make it.
  mutating func explainAnswer(_ side: Side) {
    let (map, reading) = side == .old ? (oldMap, old) : (newMap, new)
    let answers = map.norms.dropFirst().filter { $0.wrapper != nil && $0.level <= 2 || $0.kind == .permission }
    guard let answer = answers.first else { return }
    let joint = (map.norms[0].range.upperBound..<max(map.norms[0].range.upperBound, answer.range.lowerBound)).last {
      reading.isComma($0) || reading.isAndOr($0)
    }
    explain((joint ?? answer.range.lowerBound)..<map.segment.upperBound, side)
  }

  /// The verb that an operator governs; where the verb is a light one the act stands in a noun beside it: "no reservation
  /// may be made", "shall be subject to denunciation".
  private func acts(of norm: Norm, _ side: Side) -> (words: [WordID], isNominal: Bool) {
    let reading = side == .old ? old : new
    let range = side == .old ? oldRange : newRange
    func words(_ tokens: Range<Int>) -> [Int] {
      tokens.clamped(to: range).filter { Self.isContent(reading.tokens[$0], rules) }
    }
    guard let verb = verb(of: norm, side) else {
      // "Publication of the name is forbidden": the act is the subject.
      let map = side == .old ? oldMap : newMap
      let subject = words(range.lowerBound..<range.lowerBound + Self.longestSubject).filter {
        map.place($0) == .subject
      }
      return (subject.map(reading.sense), true)
    }
    guard PolarityWords.light.contains(reading.tokens[verb].stem) else { return ([reading.sense(of: verb)], false) }
    let nouns = words(max(norm.range.lowerBound - 4, 0)..<norm.range.lowerBound) + words(verb + 1..<verb + 5)
    return (nouns.map(reading.sense), true)
  }

  /// The act stands at the head of its noun phrase.
  private static let longestSubject = 10

  /// One operator on either side, a duty and a permission, each spelled out, over much the same words. What is put
  /// negatively ("must not be hindered"), what exempts, and what another clause has said may well say the same.
  func areOnlyForces(_ before: Norm, _ after: Norm) -> Bool {
    let isDuty = before.sign == .towards && after.kind == .permission
    let isFreed = before.kind == .permission && after.sign == .towards
    return (isDuty || isFreed) && oldMap.norms.count == 1 && newMap.norms.count == 1 && !before.isImplicit
      && !after.isImplicit && similarity >= 0.45 && !polarity(.old) && !polarity(.new) && !saysNo(before, .old)
      && !saysNo(after, .new) && !before.range.contains { elsewhereNew.contains(old.tokens[$0].stem) }
      && !after.range.contains { elsewhereOld.contains(new.tokens[$0].stem) }
  }

  private func saysNo(_ norm: Norm, _ side: Side) -> Bool {
    norm.range.contains { PolarityWords.negators.contains((side == .old ? old : new).tokens[$0].id) }
  }
}
