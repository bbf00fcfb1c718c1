extension SegmentComparison {
  /// Conditions and exceptions added, dropped, eased or tightened (scales i and j).
  ///
  /// A norm with a condition or an exception holds less often and is the weaker for it; an exemption turns this round.
  mutating func compareSubordinates() {
    var left = subordinates(.old)
    var right = subordinates(.new)
    for index in left.indices.reversed() {
      guard let other = right.firstIndex(where: { corresponds(left[index], $0) }) else { continue }
      compare(left.remove(at: index), right.remove(at: other))
    }
    let (oldCarved, newCarved) = (left.filter(\.isCarveOut), right.filter(\.isCarveOut))
    let (oldMet, newMet) = (left.filter { !$0.isCarveOut }, right.filter { !$0.isCarveOut })
    // Where each side has one of the other sort, one took the place of the other.
    if oldCarved.isEmpty != newCarved.isEmpty, oldMet.isEmpty != newMet.isEmpty, oldCarved.isEmpty == newMet.isEmpty {
      compareUnmatched(left, right)
    } else {
      compareUnmatched(oldMet, newMet)
      compareUnmatched(oldCarved, newCarved)
    }
  }

  // MARK: Clauses that correspond

  /// Whether two clauses say the same thing under perhaps another conjunction.
  private func corresponds(_ left: Subordinate, _ right: Subordinate) -> Bool {
    let (before, after) = (left.words, right.words)
    if before.isEmpty || after.isEmpty {
      return before.isEmpty && after.isEmpty && left.facet == right.facet && similarity < 0.9
    }
    let stems = Set(after.map { new.tokens[$0].stem })
    let common = before.count { at in
      stems.contains(old.tokens[at].stem)
        || oldKept[at]
          && after.contains { rules.relations.relation(old.tokens[at].stem, new.tokens[$0].stem) == .synonym }
    }
    guard common > 0 else { return false }
    if (left.sense == .frees) != (right.sense == .frees), standing < Self.editStanding { return true }
    let kept = before.count { oldKept[$0] } + after.count { newKept[$0] }
    return 2 * kept >= before.count + after.count || 2 * common >= min(before.count, after.count)
  }

  private mutating func compare(_ left: Subordinate, _ right: Subordinate) {
    if let severity = turn(left, right, isMatched: true) {
      addSubordinate(severity, left, right, confidence: 0.65)
    }
    explain(left.match.range, .old)
    explain(right.match.range, .new)
  }

  /// What the norm gains or loses where a clause gave way to another of another sense; nil where they say the same.
  private func turn(_ left: Subordinate, _ right: Subordinate, isMatched: Bool) -> Int? {
    // In a text written anew, "whatever", "unless" and "if not" stand for each other in ways that no list foresees.
    let oldNorm = oldMap.norm(at: left.range.lowerBound)
    let newNorm = newMap.norm(at: right.range.lowerBound)
    if standing < Self.editStanding, left.sense != .leaves, right.sense != .leaves {
      let isFreed = left.sense == .frees || right.sense == .frees
      guard isMatched, isFreed, oldNorm.sign == newNorm.sign else { return nil }
    }
    switch (left.sense, right.sense) {
    case (.frees, .frees), (.leaves, .leaves), (.requires, .requires), (.opens, .opens), (.excepts, .excepts),
      (.excepts, .opens), (.opens, .excepts):
      return nil
    case (.frees, _): return -2
    case (_, .frees): return 2
    case (.leaves, _): return isRight(newNorm) ? (right.sense == .requires ? -2 : nil) : 2
    case (_, .leaves): return isRight(newNorm) ? (left.sense == .requires ? 2 : nil) : -2
    case (.requires, _), (_, .requires):
      // "may if" and "may not unless" open in the same case; "if not" is "unless".
      let isTurned = left.sense == .requires
      guard oldNorm.sign == newNorm.sign, isNegated(left, .old) == isNegated(right, .new) else { return nil }
      return isTurned ? 2 : -2
    }
  }

  private func isNegated(_ clause: Subordinate, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    return clause.range.count {
      PolarityWords.negators.contains(reading.tokens[$0].id) && $0 >= clause.match.range.upperBound
    }
      % 2 == 1
  }

  // MARK: Clauses without a counterpart

  private mutating func compareUnmatched(_ left: [Subordinate], _ right: [Subordinate]) {
    if !left.isEmpty, !right.isEmpty {
      // Another condition in the place of the first.
      guard let weakestOld = left.min(by: { $0.impact < $1.impact }),
        let weakestNew = right.min(by: { $0.impact < $1.impact })
      else { return }
      let areSetPhrases = rules.cues[weakestOld.match.cue].isWhole && rules.cues[weakestNew.match.cue].isWhole
      let isExchange =
        areSetPhrases && (weakestOld.sense == .frees) != (weakestNew.sense == .frees)
        || (weakestOld.sense == .frees || isForeign(weakestOld, .old))
          && (weakestNew.sense == .frees || isForeign(weakestNew, .new))
      if isExchange, let severity = turn(weakestOld, weakestNew, isMatched: areSetPhrases) {
        addSubordinate(severity, weakestOld, weakestNew, confidence: 0.6)
      } else if weakestOld.table == .exception, weakestNew.table == .exception, weakestOld.level != weakestNew.level {
        addSubordinate(
          Self.severity(ofStep: weakestNew.level - weakestOld.level), weakestOld, weakestNew, confidence: 0.6)
      } else if similarity >= Self.editSimilarity {
        flags.insert(.conditionChanged)
      }
      return
    }
    for clause in left where wasInside(clause, .old) {
      addSubordinate(-clause.impact, clause, nil, confidence: 0.6)
    }
    for clause in right where wasInside(clause, .new) {
      addSubordinate(clause.impact, nil, clause, confidence: 0.6)
    }
    for clause in left where isOtherJudge(clause, .old) {
      addSubordinate(-judgeShift(clause, .old), clause, nil, confidence: 0.65)
    }
    for clause in right where isOtherJudge(clause, .new) {
      addSubordinate(judgeShift(clause, .new), nil, clause, confidence: 0.65)
    }
    // "Even if" for "if": the clause stands, but counts no more.
    for clause in left where isLifted(clause, .old) {
      addSubordinate(-2, clause, nil, confidence: 0.65)
    }
    for clause in right where isLifted(clause, .new) {
      addSubordinate(2, nil, clause, confidence: 0.65)
    }
    for clause in left where isFree(clause, .old) {
      absorb(clause, .old)
      addSubordinate(-clause.impact, clause, nil, confidence: 0.85)
    }
    for clause in right where isFree(clause, .new) {
      absorb(clause, .new)
      addSubordinate(clause.impact, nil, clause, confidence: 0.85)
    }
  }

  /// A time, a figure or an adverb that came or went with a whole clause is a part of it and no change of its own.
  private mutating func absorb(_ clause: Subordinate, _ side: Side) {
    guard let span = quote(clause.range, side)?.span else { return }
    deltas.removeAll { delta in
      let (mine, other) = side == .old ? (delta.old, delta.new) : (delta.new, delta.old)
      guard let inner = mine?.span, other == nil else { return false }
      return span.lowerBound <= inner.lowerBound && inner.upperBound <= span.upperBound
    }
  }

  /// Whether a clause without a counterpart was really added or dropped.
  private func isFree(_ clause: Subordinate, _ side: Side) -> Bool {
    // A right used at its holder's pleasure is a right.
    if clause.sense == .frees, clause.level == 1 || standing < Self.editStanding { return false }
    return !clause.isUncertain && !opensItem(clause, side)
      && !(side == .old ? oldExplained : newExplained).contains(all: clause.match.range)
      && isForeign(clause, side)
  }

  /// What is now left out stood on the other side among what was covered: no new words are needed to take it out.
  private func wasInside(_ clause: Subordinate, _ side: Side) -> Bool {
    let (kept, other, range, map) =
      side == .old ? (oldKept, new, newRange, newMap) : (newKept, old, oldRange, oldMap)
    let words = clause.words
    guard clause.sense == .excepts, clause.level == 3, !words.isEmpty, words.allSatisfy({ kept[$0] }),
      oldMap.norms[0].sign == newMap.norms[0].sign, polarity(.old) == polarity(.new)
    else { return false }
    return !range.contains { SubordinateWords.exclusive.contains(other.tokens[$0].id) || map.place($0).isCarveOut }
  }

  /// "Only where it considers" for "only where the panel has found": the same conjunction, another judge.
  private func isOtherJudge(_ clause: Subordinate, _ side: Side) -> Bool {
    clause.sense == .leaves && clause.table == .condition && standing >= Self.editStanding
      && (side == .old ? oldKept : newKept)[clause.match.range.lowerBound]
  }

  /// Who may judge for himself is bound less; the holder of a right, or who is exempt, is so the freer.
  private func judgeShift(_ clause: Subordinate, _ side: Side) -> Int {
    let map = side == .old ? oldMap : newMap
    let norm = map.norm(at: clause.range.lowerBound)
    let isOpening = map.place(clause.match.range.lowerBound) == .opening
    return isRight(norm) && !isOpening || norm.kind == .exemption ? 2 : -2
  }

  private func isLifted(_ clause: Subordinate, _ side: Side) -> Bool {
    let tokens = (side == .old ? old : new).tokens
    return clause.sense == .frees && tokens[clause.match.range.lowerBound].id == SubordinateWords.even
      && standing >= Self.editStanding && (side == .old ? oldKept : newKept)[clause.match.range.upperBound - 1]
  }

  /// Any, several or all of those named must meet a condition: the more must, the less often it is met.
  mutating func compareQuantifiers() {
    guard standing >= Self.editStanding else { return }
    for hunk in hunks {
      guard let left = hunk.old.first(where: { SubordinateWords.quantifiers[old.tokens[$0].id] != nil }),
        let right = hunk.new.first(where: { SubordinateWords.quantifiers[new.tokens[$0].id] != nil }),
        let before = SubordinateWords.quantifiers[old.tokens[left].id],
        let after = SubordinateWords.quantifiers[new.tokens[right].id], before != after
      else { continue }
      let place = newMap.place(right)
      guard place == .condition || place == .opening || place == .term else { continue }
      let direction = (after > before ? 1 : -1) * (place == .condition ? -1 : 1) * newMap.norm(at: right).widening
      add(
        .condition, 2 * direction, confidence: 0.75, rule: "E-quantifier",
        why: after > before ? "more of them must meet the condition" : "fewer of them need meet the condition",
        old: hunk.old, new: hunk.new)
    }
  }

  /// A condition inside a larger added item belongs to the item.
  private func opensItem(_ item: Subordinate, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    guard
      let hunk = hunks.map({ side == .old ? $0.old : $0.new }).first(where: { $0.contains(item.match.range.lowerBound) }
      ),
      let first = hunk.first(where: { reading.tokens[$0].kind != .punctuation })
    else { return false }
    return first < item.match.range.lowerBound
      && (reading.isAndOr(first))
      && hunk.upperBound - item.match.range.lowerBound > 3 && standing >= Self.editStanding
      && reading.tokens[hunk.lowerBound..<item.match.range.lowerBound].count <= 3
  }

  /// A clause counts as added or dropped only if most of its content stands nowhere on the other side, and if the other
  /// side has not as many words of its own to set against it: those are the mark of a restatement.
  private func isForeign(_ clause: Subordinate, _ side: Side) -> Bool {
    let (reading, kept) = side == .old ? (old, oldKept) : (new, newKept)
    guard standing < Self.editStanding else {
      let content = content(of: clause.range, side)
      return 2 * content.count { !kept[$0] } >= content.count
    }
    // In a text written anew a word may have been said once where it is now said twice, or in another way; and the clause
    // counts only where its side has more to say than the other.
    if isSameSay(clause, side) { return false }
    if asksLeave(clause, side) || meetsAbsolute(clause, side) { return true }
    guard !clause.words.isEmpty else { return standing >= 0.5 }
    let others = Set((side == .old ? new.tokens[newRange] : old.tokens[oldRange]).lazy.map(\.stem))
    let elsewhere = side == .old ? elsewhereNew : elsewhereOld
    let matter = clause.words.filter { namesSomething($0, side) }
    let words = matter.isEmpty ? clause.words : matter
    let foreign = words.filter {
      let stem = reading.tokens[$0].stem
      return !kept[$0] && !others.contains(stem) && !elsewhere.contains(stem) && !hasCounterpart($0, clause, side)
    }
    guard !foreign.isEmpty else { return false }
    let excess = excessMatter(of: side, foreign.count)
    let names = foreign.contains { reading.tokens[$0].isCapitalised && $0 > clause.range.lowerBound }
    let isMostlyForeign =
      5 * foreign.count >= 3 * words.count || names
      || 2 * foreign.count >= words.count && foreign.count >= 2 && excess >= foreign.count
    return isMostlyForeign && excess >= (matter.isEmpty ? 0 : 1)
  }

  /// A synonym, a word of the same beginning, or a wider or narrower one that says more than "person" or "thing". What is
  /// excepted is of the kind that is named, so that a wider word there is no counterpart.
  private func hasCounterpart(_ token: Int, _ clause: Subordinate, _ side: Side) -> Bool {
    guard oldRange.count <= Self.exactKinWords, newRange.count <= Self.exactKinWords else { return true }
    return (side == .old ? newRange : oldRange).contains { other in
      let (left, right) = side == .old ? (token, other) : (other, token)
      let counterpart = (side == .old ? new : old).tokens[other]
      guard Self.isContent(counterpart, rules), !RoleWords.generic.contains(counterpart.stem) else { return false }
      if clause.table == .exception {
        switch rules.relations.relation(old.sense(of: left), new.sense(of: right)) {
        case .narrower, .wider: return false
        default: break
        }
      }
      return areRelated(left, right)
    }
  }

  /// "Without the consent of those shown", "requires that those shown agree"; "upon request", "if the buyer asks": the same
  /// say in another form.
  private func isSameSay(_ clause: Subordinate, _ side: Side) -> Bool {
    let (reading, range, other) = side == .old ? (old, newRange, new) : (new, oldRange, old)
    func speaks(of family: FacetWords.Family, _ range: Range<Int>, _ reading: Reading) -> Bool {
      range.contains { rules.facetWords.contains(reading.tokens[$0].stem, family) }
    }
    return speaks(of: .consent, clause.range, reading) && speaks(of: .consent, range, other)
      || speaks(of: .request, clause.range, reading) && speaks(of: .request, 0..<other.tokens.count, other)
  }

  /// "If the council agrees", where the other wording asks nobody.
  private func asksLeave(_ clause: Subordinate, _ side: Side) -> Bool {
    let (reading, other) = side == .old ? (old, new) : (new, old)
    let (before, after) = (oldMap.norms[0], newMap.norms[0])
    return clause.sense != .frees && (before.sign == after.sign || isRight(before) && isRight(after))
      && clause.range.contains { rules.facetWords.contains(reading.tokens[$0].stem, .consent) }
      && !other.tokens.contains {
        rules.facetWords.contains($0.stem, .consent) || SubordinateWords.voting.contains($0.stem)
      }
  }

  /// "Unless its own members are seized", where the other wording says "under no circumstances".
  private func meetsAbsolute(_ clause: Subordinate, _ side: Side) -> Bool {
    let (other, range) = side == .old ? (new, newRange) : (old, oldRange)
    return clause.isCarveOut
      && other.cues(in: range).contains { match in
        let id = rules.cues[match.cue].id
        return SubordinateWords.absolute.contains(id)
      }
  }

  /// How much more a side speaks of than the other, in foreign words that name a thing, an act or a person.
  private func excessMatter(of side: Side, _ least: Int) -> Int {
    let lost = foreignWords(.old).count {
      namesSomething($0, .old) && !elsewhereNew.contains(old.tokens[$0].stem)
    }
    let gained = foreignWords(.new).count {
      namesSomething($0, .new) && !elsewhereOld.contains(new.tokens[$0].stem)
    }
    return side == .old ? max(lost, least) - gained : max(gained, least) - lost
  }

  /// A word that names a thing, an act or a person and does not only carry or frame.
  func namesSomething(_ token: Int, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    return !rules.lightWords.contains(reading.tokens[token].stem)
      && !rules.lightWords.contains(reading.sense(of: token))
  }

  /// How many more foreign content words a side has than the other.
  func excess(of side: Side) -> Double {
    let oldForeign = oldRange.count { !oldKept[$0] && Self.isContent(old.tokens[$0], rules) }
    let newForeign = newRange.count { !newKept[$0] && Self.isContent(new.tokens[$0], rules) }
    return Double(side == .old ? oldForeign - newForeign : newForeign - oldForeign)
  }

  private mutating func addSubordinate(
    _ severity: Int, _ before: Subordinate?, _ after: Subordinate?, confidence: Double
  ) {
    guard let clause = after ?? before else { return }
    let map = after == nil ? oldMap : newMap
    let isExemption = map.norm(at: clause.range.lowerBound).kind == .exemption
    let name = clause.facet == .exception ? "exception" : "condition"
    let why =
      switch (before, after) {
      case (nil, _): clause.sense == .frees ? "the wording now rules out every \(name)" : "an added \(name)"
      case (_, nil): "the \(name) was dropped"
      default: "the \(name) was changed"
      }
    add(
      clause.facet, isExemption ? -severity : severity, confidence: confidence, rule: rules.cues[clause.match.cue].id,
      why: why, old: before?.range, new: after?.range)
  }
}
