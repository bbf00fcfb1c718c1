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

  struct Companion {
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
    let ofPlace = [
      inCondition(delta, words), inException(delta, words, clause), ofQualifier(delta, words), ofHolderClause(delta),
      ofBannedWay(delta), ofException(delta), ofTrigger(delta, clause), ofHours(delta), ofFurtherAct(delta),
    ]
    let ofNorm = [
      ofBan(delta, words), ofBanTerm(delta), ofSanction(delta, words, clause), ofOversight(delta), ofSay(delta),
      ofRight(delta), ofFreedom(delta), ofForce(delta), ofInstrument(delta),
    ]
    let ofFigure = [
      ofShare(delta, words), ofRate(delta), ofBoundedTime(delta), ofTime(delta), ofNotice(delta),
      ofThreshold(delta, clause), ofWording(delta, words), ofVagueMeans(delta),
    ]
    let ofPeople = [
      ofExchange(words), ofMutualAct(delta), ofReach(delta), ofHolder(delta), ofPerson(delta), ofSubject(delta, words),
      ofMeasuredBearer(delta, clause),
    ]
    return (ofPlace + ofNorm + ofFigure + ofPeople).compactMap { $0 }
  }

  func tokens(of quotation: Quotation?, _ side: Side) -> Range<Int> {
    quotation.map((side == .old ? old : new).text.tokens) ?? 0..<0
  }

  /// The words quoted on each side that has any.
  func quoted(_ delta: Delta) -> [(side: Side, range: Range<Int>)] {
    [(Side.old, tokens(of: delta.old, .old)), (.new, tokens(of: delta.new, .new))].filter { !$0.1.isEmpty }
  }

  /// The families that the clause as a whole has words of.
  func families() -> FacetWords.Family {
    var found: FacetWords.Family = []
    for token in oldRange { found.formUnion(rules.facetWords.families(old.tokens[token].stem)) }
    for token in newRange { found.formUnion(rules.facetWords.families(new.tokens[token].stem)) }
    return found
  }

  /// The words that a finding quotes.
  struct Words {
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
