/// A clause of its own that punishes, which only one of two wordings has: "; a failure to notify is punished with". Where
/// the rest was written anew, a clause left over proves little; that nothing else in the other text says what a breach
/// leads to proves that this one came or went.
enum SanctionChange {
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

  private static let offenses = WordSet(
    ["offense", "guilty", "crime", "criminal", "answer", "answerable"].map { Stemmer.stem(of: $0) })
}
