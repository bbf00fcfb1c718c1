extension SegmentComparison {
  /// The further facets that the words of a finding touch: a figure in a condition changes the condition too, a ban that
  /// ends later is more of a ban. Companions say what a finding is about and are no evidence of their own, so they carry
  /// its words, direction and weight, and are added after the findings have been joined.
  func companions() -> [Delta] {
    var found: [Delta] = []
    let clause = families()
    for delta in deltas where delta.confidence >= LabelRules.leastConfidence {
      for companion in companions(of: delta, clause) {
        let facet = companion.facet
        guard !deltas.contains(where: { $0.facet == facet }),
          !found.contains(where: { $0.facet == facet && $0.direction == delta.direction })
        else { continue }
        var copy = delta
        (copy.facet, copy.rule, copy.why) = (facet, companion.rule, companion.why)
        found.append(copy)
      }
    }
    return found
  }

  private struct Companion {
    let facet: Facet
    let rule: String
    let why: String

    init(_ facet: Facet, rule: String, why: String) {
      self.facet = facet
      self.rule = rule
      self.why = why
    }
  }

  private func companions(of delta: Delta, _ clause: FacetWords.Family) -> [Companion] {
    let words = Words(delta, self)
    return [
      inCondition(delta, words), inException(delta, words, clause), ofBan(delta, words),
      ofBanTerm(delta), ofSanction(delta, words, clause), ofShare(delta, words), ofTime(delta),
      ofWording(delta, words), ofExchange(words), ofReach(delta), ofHolder(delta), ofReceiver(delta, clause),
      ofSubject(delta, words), ofSay(delta), ofRight(delta),
    ].compactMap { $0 }
  }

  private func inCondition(_ delta: Delta, _ words: Words) -> Companion? {
    let facets: [Facet] = [.quantity, .duration, .deadline, .scope, .entitlement]
    let isTerm = delta.facet == .setting && words.contain(.long)
    guard isTerm || facets.contains(delta.facet) && words.stand(at: .condition) else { return nil }
    return Companion(.condition, rule: "5.3-condition", why: "the words that changed say when the rule applies")
  }

  private func inException(_ delta: Delta, _ words: Words, _ clause: FacetWords.Family) -> Companion? {
    if oldMap.norms[0].kind == .exemption, newMap.norms[0].kind == .exemption {
      return Companion(.exception, rule: "5.3-exemption", why: "the clause exempts, and the exemption changed")
    }
    let isOpening = delta.facet == .condition && words.begin(with: Self.unless)
    let facets: [Facet] = [.scope, .quantity, .duration, .setting, .condition]
    guard isOpening || words.stand(at: .exception) || facets.contains(delta.facet) && clause.contains(.exempt) else {
      return nil
    }
    return Companion(.exception, rule: "5.3-exception", why: "the words that changed say what the rule leaves out")
  }

  private func ofBan(_ delta: Delta, _ words: Words) -> Companion? {
    guard oldMap.norms[0].sign == .against, newMap.norms[0].sign == .against else { return nil }
    let facets: [Facet] = [.deadline, .duration, .condition]
    guard facets.contains(delta.facet), !words.begin(with: Self.unless) else { return nil }
    return Companion(.prohibition, rule: "5.3-ban", why: "when and how long the ban holds changed")
  }

  /// "Shall not drill before 2030": the date says how long the ban holds.
  private func ofBanTerm(_ delta: Delta) -> Companion? {
    guard oldMap.norms[0].sign == .against, newMap.norms[0].sign == .against, delta.rule == "h-deadline" else {
      return nil
    }
    return Companion(.duration, rule: "5.3-ban", why: "how long the ban holds changed")
  }

  private func ofSanction(_ delta: Delta, _ words: Words, _ clause: FacetWords.Family) -> Companion? {
    if delta.facet != .status, words.contain(.forum) || words.contain(.force) && clause.contains(.forum) {
      return Companion(.enforcement, rule: "5.3-forum", why: "who settles a dispute, or how far that binds, changed")
    }
    let others: [Facet] = [.bearer, .beneficiary, .action, .legalForm, .status]
    guard !others.contains(delta.facet), clause.contains(.sanction) || clause.isSuperset(of: [.penalty, .breach]) else {
      return nil
    }
    return Companion(.enforcement, rule: "5.3-loss", why: "the clause says what a breach leads to")
  }

  /// A third party's say in a matter is a right of its own.
  private func ofSay(_ delta: Delta) -> Companion? {
    guard delta.rule.hasPrefix("z93") else { return nil }
    return Companion(.entitlement, rule: "5.3-right", why: "how much of a say somebody has changed")
  }

  /// Where a right grew here and shrank there, each finding is one on the right.
  private func ofRight(_ delta: Delta) -> Companion? {
    guard isRight(.old), isRight(.new), delta.severity != 0,
      deltas.contains(where: { $0.severity.signum() == -delta.severity.signum() })
    else { return nil }
    return Companion(.entitlement, rule: "5.3-right", why: "it is part of a right")
  }

  /// What is granted, or what somebody is to receive.
  func isRight(_ side: Side) -> Bool {
    let norm = (side == .old ? oldMap : newMap).norms[0]
    return norm.sign == .secured || norm.sign == .open && norm.kind != .exemption || receives(side)
  }

  private func receives(_ side: Side) -> Bool {
    let (map, phrases, reading) = side == .old ? (oldMap, oldPhrases, old) : (newMap, newPhrases, new)
    return map.norms[0].sign == .towards
      && phrases.mainVerb.map { Self.receiving.contains(reading.tokens[$0].stem) } ?? false
  }

  private static let receiving = WordSet(["receive", "get", "enjoy", "retain"].map { Stemmer.stem(of: $0) })

  private func ofShare(_ delta: Delta, _ words: Words) -> Companion? {
    let isFigure = delta.facet == .setting && delta.rule != "h-notice" && words.hasFigure.old && words.hasFigure.new
    guard
      isFigure || delta.rule == "h-vague" || delta.rule == "h-notice" || delta.facet == .scope && words.contain(.part)
    else { return nil }
    return Companion(.quantity, rule: "5.3-amount", why: "how many or how much changed")
  }

  private func ofTime(_ delta: Delta) -> Companion? {
    guard delta.rule == "h-notice" || delta.rule == "h-warning" else { return nil }
    return Companion(.deadline, rule: "5.3-notice", why: "a notice period is a time limit")
  }

  private func ofWording(_ delta: Delta, _ words: Words) -> Companion? {
    let isDated = delta.facet == .deadline && delta.old != nil && delta.new != nil
    guard isDated, words.hasFigure.old != words.hasFigure.new else { return nil }
    return Companion(.precision, rule: "5.3-precision", why: "a figure on one side, none on the other")
  }

  private func ofExchange(_ words: Words) -> Companion? {
    guard words.contain(.mutual) else { return nil }
    return Companion(.reciprocity, rule: "5.3-mutual", why: "it depends on what the other side does")
  }

  private func ofReach(_ delta: Delta) -> Companion? {
    guard delta.rule == "4o-subset" || delta.rule == "4o-superset" else { return nil }
    return Companion(.scope, rule: "5.3-reach", why: "the rule reaches more or fewer")
  }

  private func ofHolder(_ delta: Delta) -> Companion? {
    let isHeld =
      [oldMap, newMap].contains { $0.norms[0].sign == .secured || $0.norms[0].sign == .open } || receives(.old)
      || receives(.new)
    guard delta.rule == "4o-swapped" || delta.rule == "4o-disjoint" && isHeld else { return nil }
    return Companion(.beneficiary, rule: "5.3-holder", why: "somebody else has the benefit of it")
  }

  /// "Shall be paid to the widows" against "to the combatants".
  private func ofReceiver(_ delta: Delta, _ clause: FacetWords.Family) -> Companion? {
    guard delta.rule == "5.5-core", clause.contains(.benefit) else { return nil }
    return Companion(.beneficiary, rule: "5.3-holder", why: "somebody else has the benefit of it")
  }

  private func ofSubject(_ delta: Delta, _ words: Words) -> Companion? {
    guard delta.facet == .scope, delta.rule != "E-item", words.stand(at: .subject), namesBearer(delta) else {
      return nil
    }
    return Companion(.bearer, rule: "5.3-subject", why: "the words that changed say for whom the rule holds")
  }

  /// Whether the words that changed belong to the noun phrase of whoever acts.
  private func namesBearer(_ delta: Delta) -> Bool {
    func isNamed(_ bearer: Bearer?, _ quotation: Quotation?, _ reading: Reading) -> Bool {
      guard let bearer, !bearer.isThing, let quotation else { return false }
      let start = Int(reading.tokens[bearer.range.lowerBound].start)
      let end = Int(reading.tokens[bearer.range.upperBound - 1].end)
      return quotation.span.lowerBound < end + 2 && quotation.span.upperBound + 2 > start
    }
    return isNamed(oldBearer, delta.old, old) || isNamed(newBearer, delta.new, new)
  }

  private static let unless = WordHash.of("unless")

  /// The families that the clause as a whole has words of.
  private func families() -> FacetWords.Family {
    var found: FacetWords.Family = []
    for token in oldRange { found.formUnion(rules.facetWords.families(old.tokens[token].stem)) }
    for token in newRange { found.formUnion(rules.facetWords.families(new.tokens[token].stem)) }
    return found
  }

  /// The words that a finding quotes.
  private struct Words {
    private let sides: [(range: Range<Int>, reading: Reading, map: ClauseMap)]
    private let rules: RuleSet

    init(_ delta: Delta, _ comparison: SegmentComparison) {
      sides = [
        (Self.tokens(of: delta.old, comparison.old), comparison.old, comparison.oldMap),
        (Self.tokens(of: delta.new, comparison.new), comparison.new, comparison.newMap),
      ]
      rules = comparison.rules
    }

    func contain(_ family: FacetWords.Family) -> Bool { sides.indices.contains { contain(family, $0) } }

    private func contain(_ family: FacetWords.Family, _ side: Int) -> Bool {
      sides[side].range.contains { rules.facetWords.contains(sides[side].reading.tokens[$0].stem, family) }
    }

    var hasFigure: (old: Bool, new: Bool) { (hasFigure(0), hasFigure(1)) }

    private func hasFigure(_ side: Int) -> Bool {
      sides[side].range.contains { sides[side].reading.tokens[$0].kind == .number }
    }

    func stand(at place: Place) -> Bool {
      sides.contains { side in side.range.contains { side.map.place($0) == place } }
    }

    func begin(with word: WordID) -> Bool {
      sides.contains { side in side.range.first.map { side.reading.tokens[$0].id == word } ?? false }
    }

    private static func tokens(of quotation: Quotation?, _ reading: Reading) -> Range<Int> {
      quotation.map(reading.text.tokens) ?? 0..<0
    }
  }
}
