import PlanDiff

/// What reports say of two renderings of one text. Nobody softened or hardened anything, so no word speaks of change.
extension Messages {
  static let varianceKicker = "Two renderings of one text, provision by provision"
  static let varianceColumns = ["Place", "Wording A", "Wording B", "Words that differ", "Would it matter?"]
  static let varianceLead =
    "A and B are two renderings of one text. Beside both wordings stand the words that differ, and whether a reader of A "
    + "and a reader of B would take the provision for the same. “Weaker” and “stronger” say how B reads beside A; neither "
    + "is taken for the right one."
  static let varianceLegend = "Words of A alone stand as [-so-], words of B alone as {+so+}."
  static let nothingElsewhere = "—"

  static func varianceTitle(_ comparison: Comparison) -> String {
    "\(comparison.old.id) ≈ \(comparison.new.id): where two renderings differ"
  }

  static func reading(_ variance: Variance, severity: Int) -> String {
    let size = adverb(severity).map { $0 + " " } ?? ""
    return switch variance {
    case .sameWording: "same wording"
    case .sameSense: "same sense"
    case .weakerInB: "reads \(size)weaker in B"
    case .strongerInB: "reads \(size)stronger in B"
    case .weakerAndStrongerInB: "reads weaker in one respect and stronger in another"
    case .differentSense: "different sense"
    case .onlyInA: "stands in A alone"
    case .onlyInB: "stands in B alone"
    case .undisclosed: disclosureUnknown
    }
  }

  /// `2 same wording, 5 same sense, 1 reads weaker in B`, in the order of the set.
  static func varianceTotals(_ comparison: Comparison) -> String {
    let counts = Variance.allCases.compactMap { variance -> String? in
      let count = comparison.changes.count { $0.variance == variance }
      return count == 0 ? nil : "\(count) \(totalName(variance))"
    }
    return counts.isEmpty ? noChanges : "Provisions: \(counts.joined(separator: ", "))."
  }

  private static func totalName(_ variance: Variance) -> String {
    switch variance {
    case .weakerInB: "weaker in B"
    case .strongerInB: "stronger in B"
    case .weakerAndStrongerInB: "weaker and stronger in B"
    case .onlyInA: "in A alone"
    case .onlyInB: "in B alone"
    case .undisclosed: "not disclosed"
    default: reading(variance, severity: 0)
    }
  }

  static func varianceHidden(_ hidden: Int, of all: Int, _ lens: ReportLens) -> String? {
    lens.showsEverything ? nil : "Only a part of the provisions is shown; \(hidden) of \(all) are hidden."
  }

  /// `scope weaker in B: “permanently” stands in B alone [G5]`
  static func finding(_ delta: Delta) -> String {
    let direction =
      switch delta.direction {
      case .softened: "weaker in B"
      case .hardened: "stronger in B"
      case .replaced: "different"
      }
    let words =
      switch (delta.old?.text, delta.new?.text) {
      case (let old?, let new?): ": A \(excerpt(old)), B \(excerpt(new))"
      case (let old?, nil): ": \(excerpt(old)) stands in A alone"
      case (nil, let new?): ": \(excerpt(new)) stands in B alone"
      case (nil, nil): ""
      }
    return "\(facet(delta.facet)) \(direction)\(words) [\(delta.rule)]"
  }

  static func difference(_ pair: (wordsA: String?, wordsB: String?)) -> String {
    "\(pair.wordsA.map(excerpt) ?? nothingElsewhere) / \(pair.wordsB.map(excerpt) ?? nothingElsewhere)"
  }

  static func varianceStructure(_ change: Change) -> [String] {
    var remarks: [String] = []
    if change.relation == .split { remarks.append("one provision in A, several in B") }
    if change.relation == .merge { remarks.append("several provisions in A, one in B") }
    if change.moved { remarks.append("at another place in B") }
    if change.renumbered { remarks.append("under another number in B") }
    return remarks
  }

  static func varianceFlag(_ flag: Flag) -> String? {
    switch flag {
    case .reversed: "one says the opposite of the other"
    case .released, .imposed: "bound in one, free in the other"
    case .deferred, .open: "not settled in one of them"
    case .obligorChanged: "another party is bound"
    case .beneficiaryChanged: "another party benefits"
    case .rolesSwapped: "roles exchanged"
    case .bearersAdded, .bearersDropped, .bearersChanged: "not the same parties are bound"
    case .conditionChanged: "another condition"
    case .replacedActor: "another acting body"
    case .factChanged: "another place, body or object"
    case .referenceChanged: "another reference"
    case .struck: "struck out in one of them"
    case .ambiguous: "can be read in more than one way"
    case .review: "needs a reader's check"
    case .minorCounterChange: "with a minor difference the other way"
    case .clarified, .blurred, .styleShift, .withheld, .moved, .split, .merged, .reported: nil
    }
  }
}
