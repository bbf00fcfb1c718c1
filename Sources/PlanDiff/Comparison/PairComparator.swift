/// What became of one provision, given that its two wordings correspond.
public struct PairReading: Sendable, Equatable {
  public var label: Label
  /// nil for `replaced`.
  public var severity: Int?
  /// Chance (0…1) that the label is right.
  public var confidence: Double
  public var flags: [Flag]
  public var deltas: [Delta]
  public var effects: [Effect]
  public var redline: [RedlineRun]
  /// One plain sentence, neutral, naming the obligor.
  public var sentence: String
  /// What the confidence rests on; empty where the wording is the same.
  public var grounds: [Ground] = []
  /// The wordings were too long to lay side by side exactly; unique common words anchor the redline.
  public var isAnchored = false
  /// So many clauses changed that each was compared only with those that stand about as far into the text.
  public var isWindowed = false

  public init(
    label: Label, severity: Int?, confidence: Double, flags: [Flag] = [], deltas: [Delta] = [],
    effects: [Effect] = [], redline: [RedlineRun] = [], sentence: String = ""
  ) {
    self.label = label
    self.severity = severity
    self.confidence = confidence
    self.flags = flags
    self.deltas = deltas
    self.effects = effects
    self.redline = redline
    self.sentence = sentence
  }
}

/// Reads what changed between two wordings of one provision.
public struct PairComparator: Sendable {
  private let rules: RuleSet

  public init(rules: RuleSet) {
    self.rules = rules
  }

  /// Compares two wordings; with no declared parties, the parties are read from the texts.
  ///
  /// - Parameter withRedline: Whether to write the word-by-word difference, which the reading itself does not need.
  public func compare(old: String, new: String, parties: [Party] = [], withRedline: Bool = true) -> PairReading {
    let tokenizer = rules.tokenizer
    let left = tokenizer.tokenize(old)
    let right = tokenizer.tokenize(new)
    let mentions =
      parties.isEmpty
      ? PartyMentions.discovered(in: [left, right], lexicon: rules.lexicon)
      : PartyMentions(declared: parties, tokenizer: tokenizer)
    return compare(old: left, new: right, parties: mentions, withRedline: withRedline)
  }

  /// Compares two tokenised wordings with known parties.
  public func compare(
    old: TokenizedText, new: TokenizedText, parties: PartyMentions, withRedline: Bool = true
  ) -> PairReading {
    if old.bytes == new.bytes {
      return same(Redline.whole(old.text, .equal), confidence: 1)
    }
    let left = Reading(old, rules: rules, parties: parties)
    let right = Reading(new, rules: rules, parties: parties)
    guard withRedline else { return read(left, right, parties, []) }
    let alignment = TokenAlignment(old: old.tokens, new: new.tokens, lexicon: rules.lexicon)
    var reading = read(left, right, parties, Redline.runs(old: old, new: new, alignment: alignment))
    reading.isAnchored = alignment.isAnchored
    return reading
  }

  private func read(
    _ left: Reading, _ right: Reading, _ parties: PartyMentions, _ redline: [RedlineRun]
  ) -> PairReading {
    if left.isSameText(as: right) {
      return same(redline, confidence: 1)
    }
    let pairing = SegmentPairing(left, right, rules)
    if pairing.pairs.isEmpty, pairing.removed.isEmpty, pairing.added.isEmpty {
      return same(redline, confidence: 0.95)
    }
    var deltas: [Delta] = []
    var wholes: [Delta] = []
    var companions: [Delta] = []
    var flags: Set<Flag> = []
    var unplaced = 0
    var leastStanding = 1.0
    var subject: NormSubject?
    let besideOld = stems(left, pairing.restatedOld)
    let besideNew = stems(right, pairing.restatedNew)
    let elsewhereOld = besideOld.union(stems(left, pairing.removed))
    let elsewhereNew = besideNew.union(stems(right, pairing.added))
    let clausesBesideOld = LoneClauses(pairing.removed, restated: pairing.restatedOld, left, rules)
    let clausesBesideNew = LoneClauses(pairing.added, restated: pairing.restatedNew, right, rules)
    for pair in pairing.pairs {
      var comparison = SegmentComparison(
        left, left.segments[pair.old], right, right.segments[pair.new], rules,
        besideOld: besideOld, besideNew: besideNew)
      comparison.elsewhereOld = elsewhereOld
      comparison.elsewhereNew = elsewhereNew
      comparison.clausesBesideOld = clausesBesideOld
      comparison.clausesBesideNew = clausesBesideNew
      comparison.run()
      if subject == nil || deltas.isEmpty && !comparison.deltas.isEmpty {
        subject = NormSubject(left, comparison.oldMap, parties, rules, phrases: comparison.oldPhrases)
      }
      deltas += comparison.deltas
      wholes += comparison.normAsWhole().filter { whole in !wholes.contains { $0.facet == whole.facet } }
      companions += comparison.companions()
      flags.formUnion(comparison.flags)
      unplaced += comparison.unplaced
      leastStanding = min(leastStanding, comparison.standing)
    }
    if !deltas.contains(where: { $0.facet == .enforcement }),
      let change = SanctionChange.delta(
        left, pairing.restatedOld + pairing.removed, right, pairing.restatedNew + pairing.added, rules)
    {
      deltas.append(change)
    }
    if let change = SanctionChange.delta(of: left, right, rules) {
      deltas.removeAll { $0.facet == .enforcement && $0.direction != change.direction }
      deltas.append(change)
    }
    // Where the rest was written anew, a left-over clause is most often the other half of a restatement.
    if pairing.pairs.isEmpty, pairing.restatedOld.isEmpty, pairing.restatedNew.isEmpty,
      let exchange = exchangedClauses(left, pairing.removed, right, pairing.added)
    {
      deltas.append(exchange)
      flags.insert(.factChanged)
    } else if pairing.pairs.isEmpty || leastStanding >= SegmentComparison.editStanding {
      deltas += wholeClauses(left, pairing.removed, isAdded: false)
      deltas += wholeClauses(right, pairing.added, isAdded: true)
    } else {
      deltas += wholeClauses(left, pairing.removed.filter { isNewExemption(left, $0, right) }, isAdded: false)
      deltas += wholeClauses(right, pairing.added.filter { isNewExemption(right, $0, left) }, isAdded: true)
    }
    deltas = withoutMoves(deltas)
    // A figure that moved is the figure of one norm.
    let isFigureMoved = deltas.contains { $0.severity != 0 && $0.facet == .quantity && $0.old != nil && $0.new != nil }
    let isCoreRead = deltas.contains { $0.rule == "5.5-core" }
    if leastStanding < 0.6 || pairing.pairs.isEmpty, !isFigureMoved, !isCoreRead, let lost = lostCore(left, right) {
      deltas.append(lost)
      flags.insert(.factChanged)
    }
    let restatement = unplaced == 0 ? 0.85 : max(0.35, 0.75 - 0.04 * Double(unplaced))
    let verdict = LabelRules.join(deltas, flags: flags, restatement: restatement)
    if subject == nil, let segment = left.segments.first {
      subject = NormSubject(left, ClauseMap(segment, left, rules), parties, rules)
    }
    let told = Set((deltas + wholes).map(\.facet))
    wholes += companions.filter { !told.contains($0.facet) }
    let everything = deltas + (verdict.label == .reworded ? [] : wholes)
    let grounds = Grounds.of(
      verdict, deltas, standing: leastStanding, unplaced: unplaced,
      leftOver: pairing.removed.count + pairing.added.count, length: max(left.tokens.count, right.tokens.count))
    let confidence = rules.confidence.chance(grounds) ?? verdict.confidence
    var result = PairReading(
      label: verdict.label, severity: verdict.severity, confidence: confidence,
      flags: (confidence < Self.leastChance ? verdict.flags.union([.review]) : verdict.flags).sorted {
        $0.rawValue < $1.rawValue
      }, deltas: everything,
      effects: subject.map { effects(verdict, deltas, $0, left, right, parties) } ?? [],
      redline: redline,
      sentence: SentenceWriter.sentence(
        verdict.label, severity: verdict.severity, deltas: deltas, subject: subject, flags: verdict.flags))
    result.grounds = grounds
    result.isWindowed = pairing.isWindowed
    return result
  }

  /// What the verdict does to each party; where the bearers alone changed, to those who left and those who came.
  private func effects(
    _ verdict: LabelRules.Verdict, _ deltas: [Delta], _ subject: NormSubject, _ left: Reading, _ right: Reading,
    _ parties: PartyMentions
  ) -> [Effect] {
    let counted = deltas.filter { $0.confidence >= LabelRules.leastConfidence }
    if !counted.isEmpty, counted.allSatisfy({ $0.facet == .bearer }), !verdict.flags.contains(.rolesSwapped) {
      let before = Set(counted.flatMap { $0.old.map(left.parties(in:)) ?? [] })
      let after = Set(counted.flatMap { $0.new.map(right.parties(in:)) ?? [] })
      let names = { (found: Set<Int32>) in found.sorted().map { parties.known[Int($0)].name } }
      let lost = names(before.subtracting(after))
      let gained = names(after.subtracting(before))
      let weight = subject.level >= 7 ? 3 : subject.level >= 4 ? 2 : 1
      let size = counted.map { abs($0.severity) }.max().flatMap { $0 == 0 ? nil : $0 } ?? weight
      if !(lost + gained).isEmpty { return EffectRules.effects(lost: lost, gained: gained, subject, size: size) }
    }
    guard verdict.label == .softened || verdict.label == .hardened else { return [] }
    return EffectRules.effects(
      of: subject, severity: verdict.severity ?? 0, isImposed: verdict.flags.contains(.imposed))
  }

  /// Below this chance a label is hardly more likely right than wrong, and on unread subjects rather wrong: it is shown
  /// with "possibly" and flagged `review`.
  public static let leastChance = 0.6

  private func stems(_ reading: Reading, _ segments: [Int]) -> Set<WordID> {
    Set(segments.flatMap { reading.tokens[reading.segments[$0]].map(\.stem) })
  }

  /// Below this share of common content, with its figures gone too, another norm stands there (`strength.md` 5.5).
  static let leastCore = 0.25

  /// A text of more tokens is no single norm, and the search for its core, which compares everything with everything,
  /// would take longer than all the rest.
  static let mostCoreTokens = 4_000

  /// The words of a stretch that came or went, and what that meant.
  private struct Stretch: Hashable {
    let words: [Substring]?
    let rule: String
    let severity: Int

    init(_ quotation: Quotation?, rule: String, severity: Int) {
      words = quotation.map { $0.text.words }
      self.rule = rule
      self.severity = severity
    }
  }

  /// What one sentence lost and another gained in the same words has moved and is no change.
  private func withoutMoves(_ deltas: [Delta]) -> [Delta] {
    guard deltas.count > 1 else { return deltas }
    // Cutting quotations into words costs more than all the rest, and seldom have two differences one meaning.
    let meanings = Set(deltas.lazy.filter { $0.old == nil }.map { Stretch(nil, rule: $0.rule, severity: $0.severity) })
    guard
      deltas.contains(where: {
        $0.new == nil && meanings.contains(Stretch(nil, rule: $0.rule, severity: -$0.severity))
      })
    else { return deltas }
    var gained: [Stretch: [Int]] = [:]
    for (index, delta) in deltas.enumerated().reversed() where delta.old == nil {
      gained[Stretch(delta.new, rule: delta.rule, severity: delta.severity), default: []].append(index)
    }
    var moved = Set<Int>()
    for (index, delta) in deltas.enumerated() where delta.new == nil {
      let lost = Stretch(delta.old, rule: delta.rule, severity: -delta.severity)
      if let other = gained[lost]?.popLast() { moved.formUnion([index, other]) }
    }
    return deltas.indices.filter { !moved.contains($0) }.map { deltas[$0] }
  }

  /// A rewording keeps its figures; where they go and hardly a word is common, the core is lost.
  private func lostCore(_ old: Reading, _ new: Reading) -> Delta? {
    guard max(old.tokens.count, new.tokens.count) <= Self.mostCoreTokens else { return nil }
    // Figures decide: without three of them there is nothing to lose.
    guard (old.tokens + new.tokens).lazy.filter({ $0.kind == .number }).prefix(2).count == 2 else { return nil }
    let before = QuantityReader(old, rules).quantities(in: 0..<old.tokens.count)
    let after = QuantityReader(new, rules).quantities(in: 0..<new.tokens.count)
    guard before.count + after.count >= 3,
      !before.contains(where: { quantity in after.contains { quantity.equals($0) } })
    else { return nil }
    let whole = SegmentComparison(old, 0..<old.tokens.count, new, 0..<new.tokens.count, rules)
    guard whole.similarity < Self.leastCore + 0.15 else { return nil }
    return Delta(
      facet: .action, direction: .replaced, severity: 0, confidence: 0.6, rule: "5.5-core",
      why: "neither the figures nor most of the words stand any more", old: old.text.quotation(0..<old.tokens.count),
      new: new.text.quotation(0..<new.tokens.count))
  }

  /// No clause of one wording has a counterpart in the other: another rule stands there (`strength.md` 5.5).
  private func exchangedClauses(_ old: Reading, _ removed: [Int], _ new: Reading, _ added: [Int]) -> Delta? {
    guard let first = removed.first, let other = added.first else { return nil }
    return Delta(
      facet: .action, direction: .replaced, severity: 0, confidence: 0.6, rule: "5.5-core",
      why: "another rule stands there", old: old.text.quotation(old.segments[first]),
      new: new.text.quotation(new.segments[other]))
  }

  private func same(_ redline: [RedlineRun], confidence: Double) -> PairReading {
    PairReading(
      label: .unchanged, severity: 0, confidence: confidence, redline: redline,
      sentence: SentenceWriter.sentence(.unchanged, severity: 0, deltas: [], subject: nil, flags: []))
  }

  /// Reads a provision that has no counterpart: how weighty it is, for whom, and the sentence that says so.
  public func readWhole(_ text: TokenizedText, parties: PartyMentions, isAdded: Bool) -> PairReading {
    let reading = Reading(text, rules: rules, parties: parties)
    let redline = Redline.whole(text.text, isAdded ? .insert : .delete)
    let maps = reading.segments.map { ClauseMap($0, reading, rules) }
    let strongest = maps.max { ($0.norms[0].level) < ($1.norms[0].level) }
    let label = isAdded ? Label.added : .removed
    guard let strongest, let first = maps.first else {
      return PairReading(label: label, severity: 0, confidence: 0.9, redline: redline)
    }
    let level = strongest.norms[0].level
    let severity = level >= 7 ? 3 : level >= 4 ? 2 : level >= 1 ? 1 : 0
    let subject = NormSubject(reading, first, parties, rules)
    return PairReading(
      label: label, severity: severity, confidence: 0.9,
      effects: EffectRules.effects(ofWhole: subject, size: severity, isAdded: isAdded), redline: redline,
      sentence: SentenceWriter.sentence(label, severity: severity, deltas: [], subject: subject, flags: []))
  }

  /// Clauses that came or went as a whole, each with the chapeau before it.
  private func wholeClauses(_ reading: Reading, _ segments: [Int], isAdded: Bool) -> [Delta] {
    var deltas: [Delta] = []
    var chapeau: Range<Int>?
    var passed = 0
    for at in segments {
      while passed < at {
        let end = reading.segments[passed].upperBound
        if end < reading.tokens.count, reading.byte(end) == UInt8(ascii: ":") { chapeau = reading.segments[passed] }
        passed += 1
      }
      let clause = WholeClause(
        reading: reading, rules: rules, segment: reading.segments[at],
        former: at > 0 ? reading.segments[at - 1] : nil, chapeau: chapeau)
      deltas += wholeClause(clause, isAdded: isAdded)
    }
    return deltas
  }

  /// "; flights delayed by weather are exempt": a rule of its own however much of the rest was written anew, if the other
  /// wording speaks of nothing like it.
  private func isNewExemption(_ reading: Reading, _ segment: Int, _ other: Reading) -> Bool {
    let range = reading.segments[segment]
    let norm = ClauseMap(range, reading, rules).norms[0]
    guard norm.kind == .exemption, !norm.isImplicit else { return false }
    let others = Set(other.tokens.map(\.stem))
    let matter = range.filter {
      SegmentComparison.isContent(reading.tokens[$0], rules) && !norm.range.contains($0)
        && !rules.lightWords.contains(reading.tokens[$0].stem)
    }
    let foreign = matter.count { !others.contains(reading.tokens[$0].stem) }
    return foreign >= 2 && 2 * foreign >= matter.count
  }

  /// A clause that came or went as a whole (`strength.md` 5.4).
  private func wholeClause(_ clause: WholeClause, isAdded: Bool) -> [Delta] {
    let map = ClauseMap(clause.segment, clause.reading, rules)
    let norm = map.norms[0]
    guard norm.sign != .none, let quotation = clause.reading.text.quotation(clause.segment) else { return [] }
    if clause.isOpenTerm { return [] }
    let size = norm.level >= 7 ? 3 : norm.level >= 4 ? 2 : 1
    let direction = (clause.isFreeing(map) ? -1 : 1) * (isAdded ? 1 : -1)
    return [
      Delta(
        facet: .scope, direction: direction < 0 ? .softened : .hardened, severity: size * direction, confidence: 0.6,
        rule: "5.4-clause", why: isAdded ? "a clause was added" : "a clause was removed",
        old: isAdded ? nil : quotation,
        new: isAdded ? quotation : nil)
    ]
  }
}
