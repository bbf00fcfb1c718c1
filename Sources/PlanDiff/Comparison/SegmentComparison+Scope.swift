extension SegmentComparison {
  /// Breadth (k1), restrictive modifiers (k2) and exclusivity (k3).
  mutating func compareScope() {
    compareBreadth()
    compareSet(.restriction, facet: .scope)
    compareExclusivity()
    compareLadders()
  }

  private mutating func compareBreadth() {
    let before = touched(.breadth, .old).filter {
      !oldExplained.contains(all: $0.range) && !isInsideInsertion($0, .old)
    }
    let after = touched(.breadth, .new).filter {
      !newExplained.contains(all: $0.range) && !isInsideInsertion($0, .new)
    }
    guard !before.isEmpty || !after.isEmpty else { return }
    let left = before.compactMap { rules.cues[$0.cue].level }
    let right = after.compactMap { rules.cues[$0.cue].level }
    guard left.sorted() != right.sorted() else { return }
    // The bare noun stands at 4, between "all" and "certain".
    let oldLevel = left.isEmpty ? 4 : left.min() ?? 4
    let newLevel = right.isEmpty ? 4 : right.min() ?? 4
    let oldWidest = left.isEmpty ? 4 : left.max() ?? 4
    let newWidest = right.isEmpty ? 4 : right.max() ?? 4
    let step = newLevel != oldLevel && (min(newLevel, oldLevel) < 4) ? newLevel - oldLevel : newWidest - oldWidest
    guard step != 0 else { return }
    let token = after.first?.range.lowerBound
    let map = token == nil ? oldMap : newMap
    let place = token ?? before[0].range.lowerBound
    let direction = map.widening(at: place)
    let bare = left.isEmpty || right.isEmpty
    if isRewritten, bare || !speakOfOneThing(before[0], after[0]) { return }
    if bare, min(oldLevel, newLevel) >= 3, standing < 0.5 || hasNegationEdit { return }
    if bare, abs(step) == 1 {
      // "all" put in or left out: a nuance, unless nothing else moved.
      return add(
        .scope, step.signum() * direction, confidence: 0.5, rule: rules.cues[(after.first ?? before[0]).cue].id,
        why: step > 0 ? "the wording now says all" : "the wording no longer says all", old: before.first?.range,
        new: after.first?.range)
    }
    let size = min(3, abs(step))
    add(
      .scope, size * step.signum() * direction, confidence: 0.85, rule: rules.cues[(after.first ?? before[0]).cue].id,
      why: step > 0 ? "it covers more" : "it covers less", old: before.first?.range, new: after.first?.range)
  }

  /// The same noun, or another word for it, stands behind both quantifiers: "the said works", "all of this" tell nothing.
  private func speakOfOneThing(_ before: CueMatch, _ after: CueMatch) -> Bool {
    func noun(_ match: CueMatch, _ reading: Reading, _ range: Range<Int>) -> Int? {
      (match.range.upperBound..<min(match.range.upperBound + 4, max(match.range.upperBound, range.upperBound))).first {
        Self.isContent(reading.tokens[$0], rules)
      }
    }
    guard let left = noun(before, old, oldRange), let right = noun(after, new, newRange) else { return false }
    return areRelated(left, right)
  }

  /// A quantifier inside a longer stretch that came or went belongs to the stretch.
  func isInsideInsertion(_ match: CueMatch, _ side: Side) -> Bool {
    hunks.contains { hunk in
      let (mine, other) = side == .old ? (hunk.old, hunk.new) : (hunk.new, hunk.old)
      return other.isEmpty && mine.count >= 4 && mine.contains(match.range.lowerBound)
        && mine.lowerBound < match.range.lowerBound
    }
  }

  /// "No trawler may … without" and "Every trawler must": the quantifier follows the negation.
  private var hasNegationEdit: Bool {
    oldRange.contains { !oldKept[$0] && PolarityWords.negators.contains(old.tokens[$0].id) }
      || newRange.contains { !newKept[$0] && PolarityWords.negators.contains(new.tokens[$0].id) }
  }

  private mutating func compareExclusivity() {
    let before = touched(.exclusivity, .old).filter { !oldExplained.contains(all: $0.range) }
    let after = touched(.exclusivity, .new).filter { !newExplained.contains(all: $0.range) }
    guard before.isEmpty != after.isEmpty, standing >= 0.85, let match = after.first ?? before.first else { return }
    let map = after.isEmpty ? oldMap : newMap
    let norm = map.norm(at: match.range.lowerBound)
    let isRight = norm.sign == .open || norm.sign == .secured
    // "Only the Mission may" makes the right exclusive; "may only" narrows it.
    let place = map.place(match.range.lowerBound)
    let isLiability =
      norm.sign == .towards && place != .subject && answers(before: match.range.lowerBound, after.isEmpty ? old : new)
    var direction = isRight && place != .subject || isLiability ? -1 : 1
    if after.isEmpty { direction = -direction }
    add(
      .scope, direction, confidence: 0.6, rule: rules.cues[match.cue].id,
      why: after.isEmpty ? "no longer confined to this" : "now confined to this", old: before.first?.range,
      new: after.first?.range)
  }

  /// "liable only for", "compensate only": whoever answers for less is bound to less.
  private func answers(before token: Int, _ reading: Reading) -> Bool {
    (max(0, token - 3)..<token).contains { rules.facetWords.contains(reading.tokens[$0].stem, .penalty) }
  }

  /// Steps on a domain ladder keep the identity of the act (`strength.md` 4z).
  private mutating func compareLadders() {
    for (left, right) in stepsOfLadders() {
      let (ladder, oldStep) = step(left)
      let move = step(right).1 - oldStep
      guard move != 0 else { continue }
      let norm = newMap.norm(at: right.range.lowerBound)
      // Less of a free hand is less of a freedom; for whoever needs the other's consent it is more of a right.
      let isOwnFreedom = ladder == "discretion" && norm.sign == .open && !needsConsent(right)
      var direction = norm.kind == .exemption || isOwnFreedom ? -1 : 1
      // A condition that needs more proof is met less often.
      if ladder == "evidence" {
        guard newMap.place(right.range.lowerBound) == oldMap.place(left.range.lowerBound) else { continue }
        switch newMap.place(right.range.lowerBound) {
        case .condition: direction = -direction
        case .exception, .opening: break
        default: continue
        }
      }
      add(
        Self.facets[ladder] ?? .verb, max(-3, min(3, move)) * direction, confidence: 0.7,
        rule: rules.cues[right.cue].id,
        why: "a \(move < 0 ? "weaker" : "stronger") step on the scale of \(ladder)", old: left.range, new: right.range)
    }
  }

  /// What a ladder is about, where that is not how strong the act is.
  private static let facets: [String: Facet] = [
    "evidence": .condition, "validity": .legalForm, "finality": .legalForm, "proof": .enforcement,
    "liability": .enforcement,
    "exclusivity": .scope, "treatment": .entitlement, "discretion": .entitlement,
  ]

  /// Cues of one ladder on either side. "Severally" may stand in "jointly and severally" too: there the words that came
  /// in make the other step.
  private func stepsOfLadders() -> [(CueMatch, CueMatch)] {
    let before = touched(.ladder, .old).filter { !oldExplained.contains(all: $0.range) }
    let after = touched(.ladder, .new).filter { !newExplained.contains(all: $0.range) }
    var found: [(CueMatch, CueMatch)] = before.compactMap { left in
      after.first { step($0).0 == step(left).0 }.map { (left, $0) }
    }
    for right in after {
      found += all(.ladder, .old).filter { step($0).0 == step(right).0 && stands($0, .old, within: right) }.map {
        ($0, right)
      }
    }
    for left in before {
      found += all(.ladder, .new).filter { step($0).0 == step(left).0 && stands($0, .new, within: left) }.map {
        (left, $0)
      }
    }
    return found
  }

  /// Whether all words of a cue are words of a longer one on the other side.
  private func stands(_ match: CueMatch, _ side: Side, within other: CueMatch) -> Bool {
    let (mine, theirs) = side == .old ? (old, new) : (new, old)
    return match.range.count < other.range.count
      && match.range.allSatisfy { token in other.range.contains { theirs.tokens[$0].id == mine.tokens[token].id } }
  }

  /// "With the consent of the landlord, such consent not to be unreasonably withheld".
  private func needsConsent(_ match: CueMatch) -> Bool {
    (max(newRange.lowerBound, match.range.lowerBound - 12)..<match.range.upperBound).contains {
      Self.consents.contains(new.tokens[$0].stem)
    }
  }

  private static let consents = WordSet.stems(
    "consent", "approval", "permission", "agreement", "leave", "authorization", "withheld", "refuse")

  private func step(_ match: CueMatch) -> (String, Int) {
    let parts = rules.cues[match.cue].levelText.split(separator: ":")
    return (parts.first.map(String.init) ?? "", parts.last.flatMap { Int($0) } ?? 0)
  }
}
