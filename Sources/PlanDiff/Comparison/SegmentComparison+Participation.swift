extension SegmentComparison {
  /// How much say a third party has: to be told, to be heard, to advise, to consent. The step decides before the words
  /// around it are read as conditions that came or went.
  mutating func compareParticipation() {
    guard let before = highestSay(.old), let after = highestSay(.new), before.step != after.step else { return }
    let token = after.match.range.lowerBound
    let place = newMap.place(token)
    let norm = newMap.norm(at: token)
    // "May … with the consent of" for "may … after consulting": the holder of the freedom has less of it. Where it was no
    // freedom before ("cannot be amended unless … has consented"), the third party's say is what counts.
    let wasFree = oldMap.norm(at: before.match.range.lowerBound).sign != .against
    let narrows = place == .condition && wasFree && (norm.sign == .open || norm.sign == .secured)
    let step = (after.step - before.step) * (narrows ? -1 : 1) * norm.widening
    explainCondition(of: before.match, .old)
    explainCondition(of: after.match, .new)
    let isCondition =
      place == .condition || place.isCarveOut || oldMap.place(before.match.range.lowerBound) == .condition
    add(
      isCondition ? .condition : .verb, Self.severity(ofStep: step), confidence: 0.75,
      rule: rules.cues[after.match.cue].id,
      why: after.step < before.step ? "they have less of a say" : "they have more of a say", old: before.match.range,
      new: after.match.range)
  }

  private func highestSay(_ side: Side) -> (step: Int, match: CueMatch)? {
    touched(.ladder, side).compactMap { match in
      let parts = rules.cues[match.cue].levelText.split(separator: ":")
      return parts.first == "participation" ? parts.last.flatMap { Int($0) }.map { (step: $0, match: match) } : nil
    }.max { $0.step < $1.step }
  }

  /// The conjunction in front of the word belongs to it: "after hearing", "without the agreement of", "unless the villages
  /// have given their consent".
  private mutating func explainCondition(of match: CueMatch, _ side: Side) {
    for other in all(.condition, side)
    where other.range.overlaps(match.range)
      || other.range.upperBound <= match.range.lowerBound
        && (match.range.lowerBound - other.range.upperBound <= 4 || leads(other.range.upperBound, to: match, side))
    {
      explain(other.range, side)
    }
  }

  /// Whether all words from a conjunction to the say stand in its clause.
  private func leads(_ start: Int, to match: CueMatch, _ side: Side) -> Bool {
    let map = side == .old ? oldMap : newMap
    return match.range.lowerBound - start <= Self.longestCondition
      && (start...match.range.lowerBound).allSatisfy { map.place($0) == .condition || map.place($0).isCarveOut }
  }

  private static let longestCondition = 12
}
