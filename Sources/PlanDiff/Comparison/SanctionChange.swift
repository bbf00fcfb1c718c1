/// What a breach leads to: a fine, prison, the loss of a right. More or heavier sanctions for the same wrong harden, fewer
/// or lighter ones soften, whatever the words around them.
enum SanctionChange {
  /// A clause of its own that punishes, which only one of two wordings has: "; a failure to notify is punished with".
  /// Where the rest was written anew, a clause left over proves little; that nothing else in the other text says what a
  /// breach leads to proves that this one came or went.
  ///
  /// - Parameters:
  ///   - old: Segments of the older wording that have no counterpart.
  ///   - new: The same of the newer one.
  static func delta(_ left: Reading, _ old: [Int], _ right: Reading, _ new: [Int], _ rules: RuleSet) -> Delta? {
    let before = sanction(left, old, rules)
    let after = sanction(right, new, rules)
    guard (before == nil) != (after == nil), !mentionsCost(before == nil ? left : right, rules) else { return nil }
    return Delta(
      facet: .enforcement, direction: after == nil ? .softened : .hardened, severity: after == nil ? -2 : 2,
      confidence: 0.7, rule: "m-sanction",
      why: after == nil ? "a breach is no longer punished" : "a breach is now punished",
      old: before.flatMap { left.text.quotation($0) }, new: after.flatMap { right.text.quotation($0) })
  }

  /// The sanctions of the two wordings as sets: "a fine" against "a fine or imprisonment", "a penalty of one per cent a
  /// day" against "a reminder".
  static func delta(of left: Reading, _ right: Reading, _ rules: RuleSet) -> Delta? {
    let (before, after) = (sanctions(left, rules), sanctions(right, rules))
    if before.isEmpty, after.isEmpty { return nil }
    let (named, renamed) = (before.filter { !$0.isDenied }, after.filter { !$0.isDenied })
    guard
      (before + after).contains(where: { $0.level == interest }) || isAboutBreach(left, rules)
        || isAboutBreach(right, rules)
    else { return nil }
    func missing(_ set: [Sanction], _ other: [Sanction]) -> [Sanction] {
      set.filter { one in !other.contains { $0.kinds.isSuperset(of: one.kinds) } }
    }
    /// What one wording names and the other denies in so many words.
    func denied(_ set: [Sanction], _ other: [Sanction]) -> [Sanction] {
      set.filter { one in other.contains { $0.isDenied && $0.level == one.level } }
    }
    let isEmpty = named.isEmpty || renamed.isEmpty
    let lost = isEmpty ? denied(named, after) : missing(named, renamed)
    let gained = isEmpty ? denied(renamed, before) : missing(renamed, named)
    guard !lost.isEmpty || !gained.isEmpty else { return discretion(named, left, renamed, right) }
    // Remission makes what was imposed lighter.
    func weight(_ set: [Sanction]) -> Int { set.map(\.level).max() ?? 0 }
    let change: Int
    switch (lost.isEmpty, gained.isEmpty) {
    case (true, _): change = weight(gained) < 0 ? -1 : 1
    case (_, true): change = weight(lost) < 0 ? 1 : -1
    default:
      // An exchange counts where it is plainly lighter or heavier.
      guard abs(weight(gained) - weight(lost)) >= 2 else { return nil }
      change = (weight(gained) - weight(lost)).signum()
    }
    let heaviest = max(weight(gained), weight(lost))
    let quoted = (
      lost.max { $0.level < $1.level } ?? named.first, gained.max { $0.level < $1.level } ?? renamed.first
    )
    return Delta(
      facet: .enforcement, direction: change < 0 ? .softened : .hardened,
      severity: change * (heaviest >= 7 ? 3 : 2), confidence: 0.85, rule: "m-sanctions",
      why: change < 0 ? "a breach costs less" : "a breach costs more",
      old: quoted.0.flatMap { left.text.quotation($0.range) }, new: quoted.1.flatMap { right.text.quotation($0.range) })
  }

  /// "is forfeit" against "may be declared forfeit": the same sanction, which need not follow any more.
  private static func discretion(_ before: [Sanction], _ left: Reading, _ after: [Sanction], _ right: Reading) -> Delta?
  {
    guard let first = before.max(by: { $0.level < $1.level }), let second = after.max(by: { $0.level < $1.level }),
      first.level >= 4, let wasOpen = isOpen(first.range, left), let isOpen = isOpen(second.range, right),
      wasOpen != isOpen
    else { return nil }
    return Delta(
      facet: .enforcement, direction: isOpen ? .softened : .hardened, severity: isOpen ? -2 : 2, confidence: 0.75,
      rule: "m-sanctions", why: isOpen ? "a breach may be punished" : "a breach is punished in any case",
      old: left.text.quotation(first.range), new: right.text.quotation(second.range))
  }

  /// Whether a sanction is left to discretion; nil where a ceiling or "liable" leaves it open anyway.
  private static func isOpen(_ range: Range<Int>, _ reading: Reading) -> Bool? {
    guard let segment = reading.segments.first(where: { $0.contains(range.lowerBound) }),
      !segment.contains(where: { graded.contains(reading.tokens[$0].stem) })
    else { return nil }
    let before = reading.tokens[max(segment.lowerBound, range.lowerBound - 8)..<range.lowerBound]
    return before.contains { $0.id == BoundWords.may }
  }

  private struct Sanction {
    let level: Int
    /// A daily penalty is a penalty, and more than one.
    let isDaily: Bool
    /// "but no sentence of imprisonment"
    let isDenied: Bool
    let range: Range<Int>

    var kinds: Set<Int> { isDaily ? [level, -level] : [level] }
  }

  /// The sanctions a text names or denies.
  private static func sanctions(_ reading: Reading, _ rules: RuleSet) -> [Sanction] {
    reading.cues(in: 0..<reading.tokens.count).compactMap { match in
      let cue = rules.cues[match.cue]
      guard cue.table == .sanction, let level = cue.level, !isPast(match.range.lowerBound, reading) else { return nil }
      return Sanction(
        level: level, isDaily: cue.suborder > 0, isDenied: isDenied(match.range, reading), range: match.range)
    }
  }

  /// "goods that were seized", "has been fined": what happened before.
  private static func isPast(_ at: Int, _ reading: Reading) -> Bool {
    (max(0, at - 2)..<at).contains { past.contains(reading.tokens[$0].id) && reading.tokens[$0 + 1].kind == .word }
  }

  private static func isDenied(_ range: Range<Int>, _ reading: Reading) -> Bool {
    (max(0, range.lowerBound - 4)..<range.upperBound).contains {
      denying.contains(reading.tokens[$0].id) && reading.tokens[$0 + 1].id != MeasureWords.only
        && reading.tokens[$0 + 1].id != MeasureWords.exceeding
    }
  }

  private static func isAboutBreach(_ reading: Reading, _ rules: RuleSet) -> Bool {
    reading.tokens.contains {
      let families = rules.facetWords.families($0.stem)
      return families.contains(.breach) || families.contains(.sanction) || offenses.contains($0.stem)
    }
  }

  private static func sanction(_ reading: Reading, _ segments: [Int], _ rules: RuleSet) -> Range<Int>? {
    for segment in segments {
      let found = reading.segments[segment].first { rules.facetWords.contains(reading.tokens[$0].stem, .sanction) }
      if let found { return found..<found + 1 }
    }
    return nil
  }

  /// Whether a text says, in whatever words, what a breach leads to.
  private static func mentionsCost(_ reading: Reading, _ rules: RuleSet) -> Bool {
    reading.tokens.contains { token in
      let families = rules.facetWords.families(token.stem)
      return families.contains(.sanction) || families.contains(.penalty) || offenses.contains(token.stem)
    }
  }

  private static let past = WordSet.ids("was", "were", "been", "had", "having", "despite", "after", "following")
  /// Interest is owed on what is late, though no word says so.
  private static let interest = 3
  private static let denying = WordSet.ids("no", "not", "without", "nor", "never", "neither")
  private static let graded = WordSet.stems(
    "liable", "punishable", "up", "exceeding", "exceed", "maximum", "offense", "not", "no")
  private static let offenses = WordSet.stems(
    "offense", "guilty", "crime", "criminal", "answer", "answerable", "convict", "liable", "delay")
}
