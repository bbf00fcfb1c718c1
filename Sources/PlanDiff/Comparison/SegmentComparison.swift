/// Compares two segments that correspond: lays their tokens side by side, then reads the differences facet by facet.
///
/// The listed cues come first; what they leave unexplained is read by its place (`entailment.md` sections 2 and 3).
struct SegmentComparison {
  let old: Reading
  let new: Reading
  let rules: RuleSet
  let oldRange: Range<Int>
  let newRange: Range<Int>
  let oldMap: ClauseMap
  let newMap: ClauseMap
  let oldPhrases: PhraseMap
  let newPhrases: PhraseMap
  /// Who acts; nil where no noun phrase was recognised in front of the verb.
  let oldBearer: Bearer?
  let newBearer: Bearer?
  let oldQuantities: [Quantity]
  let newQuantities: [Quantity]
  /// Hunks in token indices of the whole wordings.
  let hunks: [TokenAlignment.Hunk]
  /// Tokens that stand on the other side too (in place, moved, or as an equivalent word), by index into the wording.
  private(set) var oldKept: KeptTokens
  private(set) var newKept: KeptTokens
  /// Tokens that a delta has explained.
  var oldExplained: TokenSet
  var newExplained: TokenSet
  /// Share of content that stands on both sides, 0…1.
  let similarity: Double
  /// Content words that stand on both sides but in another place, or as an equivalent: the mark of a rewording.
  let movedWords: Int
  /// Share of tokens that stand in their old order, 0…1: near 1 for an edit, low for a text written anew.
  let standing: Double
  var deltas: [Delta] = []
  var flags: Set<Flag> = []
  /// Stems of the changed segments that have no counterpart on the other side, restated or not.
  var elsewhereOld: Set<WordID> = []
  var elsewhereNew: Set<WordID> = []
  /// Changed clauses of each wording that are paired with none of the other; nil where there are none.
  var clausesBesideOld: LoneClauses?
  var clausesBesideNew: LoneClauses?
  /// A time or a rhythm told vaguely on one side and by a figure on the other.
  var blurredTime: (severity: Int, old: Range<Int>, new: Range<Int>)?
  /// What is reckoned once, when it is first asked for.
  let memo = Memo()

  final class Memo {
    var foreignOld: [Int]?
    var foreignNew: [Int]?
  }

  /// Content words that differ and that no rule could place.
  var unplaced = 0

  /// From this share of common content on, lists of conditions and figures are compared one by one.
  static let editSimilarity = 0.5
  /// From this share of tokens in place on, a difference is an edit whose words can be read by their place; below it the
  /// clause was written anew and foreign words prove nothing (development pairs: 4 of 5 below are mere rewordings).
  static let editStanding = 0.58

  /// So little stands in its place that the clause was written anew.
  var isRewritten: Bool { standing < 0.5 && !(movedWords == 0 && standing >= 0.3) }

  /// - Parameters:
  ///   - besideOld: stems of further old segments that the new text restates; words found there are not new.
  ///   - besideNew: the same for further new segments.
  init(
    _ old: Reading, _ oldRange: Range<Int>, _ new: Reading, _ newRange: Range<Int>, _ rules: RuleSet,
    besideOld: Set<WordID> = [], besideNew: Set<WordID> = []
  ) {
    self.old = old
    self.new = new
    self.oldRange = oldRange
    self.newRange = newRange
    self.rules = rules
    oldExplained = TokenSet(around: oldRange)
    newExplained = TokenSet(around: newRange)
    oldMap = ClauseMap(oldRange, old, rules)
    newMap = ClauseMap(newRange, new, rules)
    oldPhrases = PhraseMap(oldRange, oldMap.norms[0], old, rules)
    newPhrases = PhraseMap(newRange, newMap.norms[0], new, rules)
    oldBearer = Bearer(oldMap, oldPhrases, old, rules)
    newBearer = Bearer(newMap, newPhrases, new, rules)
    oldQuantities = QuantityReader(old, rules).quantities(in: oldRange)
    newQuantities = QuantityReader(new, rules).quantities(in: newRange)
    let alignment = TokenAlignment(
      old: Array(old.tokens[oldRange]), new: Array(new.tokens[newRange]), lexicon: rules.lexicon)
    hunks = alignment.hunks.map { hunk in
      TokenAlignment.Hunk(
        old: hunk.old.lowerBound + oldRange.lowerBound..<hunk.old.upperBound + oldRange.lowerBound,
        new: hunk.new.lowerBound + newRange.lowerBound..<hunk.new.upperBound + newRange.lowerBound)
    }
    var oldKept = KeptTokens(in: oldRange)
    var newKept = KeptTokens(in: newRange)
    for hunk in hunks {
      for index in hunk.old { oldKept[index] = false }
      for index in hunk.new { newKept[index] = false }
    }
    var references = false
    for hunk in hunks {
      let before = hunk.old.filter { ReferenceWords.isReference($0, old) }
      let after = hunk.new.filter { ReferenceWords.isReference($0, new) }
      guard !before.isEmpty, !after.isEmpty else { continue }
      references = true
      for index in before { oldKept[index] = true }
      for index in after { newKept[index] = true }
    }
    if references { flags.insert(.referenceChanged) }
    Self.cancelMoved(hunks, old, new, rules, &oldKept, &newKept)
    Self.cancelShortForms(old, oldRange, new, newRange, &oldKept, &newKept)
    Self.cancelShortForms(new, newRange, old, oldRange, &newKept, &oldKept)
    for hunk in hunks {
      for index in hunk.old where besideNew.contains(old.tokens[index].stem) { oldKept[index] = true }
      for index in hunk.new where besideOld.contains(new.tokens[index].stem) { newKept[index] = true }
    }
    switch (Self.strongFrame(old, oldRange, rules), Self.strongFrame(new, newRange, rules)) {
    case (let frame?, nil): for index in frame { oldKept[index] = true }
    case (nil, let frame?): for index in frame { newKept[index] = true }
    default: break
    }
    movedWords = hunks.reduce(0) { sum, hunk in
      sum
        + hunk.old.count {
          oldKept[$0] && Self.isContent(old.tokens[$0], rules) && !ReferenceWords.isReference($0, old)
        }
    }
    self.oldKept = oldKept
    self.newKept = newKept
    let moved = hunks.reduce(0) { $0 + $1.old.count + $1.new.count }
    standing = 1 - Double(moved) / Double(max(1, oldRange.count + newRange.count))
    var common = 0
    var total = 0
    for index in oldRange where Self.isContent(old.tokens[index], rules) {
      total += 1
      common += oldKept[index] ? 1 : 0
    }
    for index in newRange where Self.isContent(new.tokens[index], rules) {
      total += 1
      common += newKept[index] ? 1 : 0
    }
    similarity = total == 0 ? 1 : Double(common) / Double(total)
  }

  static func isContent(_ token: Token, _ rules: RuleSet) -> Bool {
    token.kind == .number || token.kind == .word && rules.lexicon.wordClass(token.lexeme).isEmpty
  }

  /// "The Parties agree that": a strong frame adds nothing to the clause it frames (rule C2); where one side alone has
  /// it, its words are no edit.
  private static func strongFrame(_ reading: Reading, _ range: Range<Int>, _ rules: RuleSet) -> Range<Int>? {
    let operators = reading.cues(in: range).filter { rules.cues[$0.cue].isOperator }
    guard operators.count > 1, let first = operators.first, rules.cues[first.cue].isFrame,
      (rules.cues[first.cue].level ?? 0) > 4, first.range.lowerBound - range.lowerBound <= 4
    else { return nil }
    return range.lowerBound..<first.range.upperBound
  }

  /// A word deleted here and inserted there only moved; a synonym stands for its word.
  private static func cancelMoved(
    _ hunks: [TokenAlignment.Hunk], _ old: Reading, _ new: Reading, _ rules: RuleSet, _ oldKept: inout KeptTokens,
    _ newKept: inout KeptTokens
  ) {
    // "Shall" for "should" here and "should" for "shall" there: two exchanges, and nothing that moved.
    let modals = hunks.filter { hunk in
      hunk.old.count == 1 && hunk.new.count == 1 && ModalWords.modals.contains(old.tokens[hunk.old.lowerBound].id)
        && ModalWords.modals.contains(new.tokens[hunk.new.lowerBound].id)
    }
    let free = modals.count > 1 ? hunks.filter { !modals.contains($0) } : hunks
    let oldFree = free.flatMap(\.old).filter { old.tokens[$0].kind != .punctuation }
    let newFree = free.flatMap(\.new).filter { new.tokens[$0].kind != .punctuation }
    func stem(_ index: Int, _ reading: Reading) -> WordID? {
      let token = reading.tokens[index]
      return token.kind == .word && isContent(token, rules) ? token.stem : nil
    }
    /// Pairs tokens of one key in order. Linear.
    func cancel(_ left: (Int) -> WordID?, _ right: (Int) -> WordID?) {
      var waiting: [WordID: [Int]] = [:]
      for index in newFree.reversed() where !newKept[index] {
        if let key = right(index) { waiting[key, default: []].append(index) }
      }
      for index in oldFree where !oldKept[index] {
        guard let key = left(index), let partner = waiting[key]?.popLast() else { continue }
        oldKept[index] = true
        newKept[partner] = true
      }
    }
    cancel({ old.tokens[$0].id }, { new.tokens[$0].id })
    cancel({ stem($0, old) }, { stem($0, new) })
    guard oldFree.count * newFree.count <= exactSynonymPairs else { return }
    // Phrases against words first; then the words of phrases that found no partner.
    for isWhole in [true, false] {
      let newTerms = terms(newFree, new, rules, newKept, isWhole)
      var taken = [Bool](repeating: false, count: newTerms.count)
      for left in terms(oldFree, old, rules, oldKept, isWhole) {
        let index = newTerms.indices.first { other in
          !taken[other] && (left.isContent && newTerms[other].isContent || left.word == newTerms[other].word)
            && rules.areEqual(left.word, newTerms[other].word)
        }
        guard let index else { continue }
        taken[index] = true
        for token in left.tokens { oldKept[token] = true }
        for token in newTerms[index].tokens { newKept[token] = true }
      }
    }
  }

  /// What stands for one thing among changed tokens: a word, or a phrase in the place of a word.
  private struct Term {
    let word: WordID
    let tokens: [Int]
    let isContent: Bool
  }

  /// Words and, where asked for, whole phrases among changed tokens. A phrase for a preposition has no content.
  private static func terms(
    _ free: [Int], _ reading: Reading, _ rules: RuleSet, _ kept: KeptTokens, _ isWhole: Bool
  ) -> [Term] {
    var result: [Term] = []
    var end = 0
    for index in free where !kept[index] && reading.tokens[index].kind == .word && index >= end {
      if isWhole, let idiom = reading.idiom(at: index), idiom.members[0] == index,
        idiom.members.allSatisfy({ !kept[$0] || !isContent(reading.tokens[$0], rules) })
      {
        result.append(Term(word: idiom.word, tokens: idiom.members, isContent: !idiom.isGrammatical))
        end = idiom.range.upperBound
        continue
      }
      result.append(
        Term(
          word: rules.relations.base(reading.tokens[index].stem), tokens: [index],
          isContent: isContent(reading.tokens[index], rules)))
    }
    return result
  }

  /// Above this many pairs of changed words (1,000 × 1,000) synonyms are no longer looked for: every pair would be tried.
  static let exactSynonymPairs = 1_000_000

  /// Cue matches of a table in a segment that are not wholly kept on the other side.
  func touched(_ table: CueTable, _ side: Side) -> [CueMatch] {
    let reading = side == .old ? old : new
    let range = side == .old ? oldRange : newRange
    let kept = side == .old ? oldKept : newKept
    return reading.cues(in: range).filter { match in
      range.contains(match.range.lowerBound) && rules.cues[match.cue].table == table
        && match.range.contains { !kept[$0] }
    }
  }

  func all(_ table: CueTable, _ side: Side) -> [CueMatch] {
    let reading = side == .old ? old : new
    let range = side == .old ? oldRange : newRange
    return reading.cues(in: range).filter { rules.cues[$0.cue].table == table }
  }

  enum Side: Sendable { case old, new }

  func quote(_ range: Range<Int>?, _ side: Side) -> Quotation? {
    guard let range, !range.isEmpty else { return nil }
    return (side == .old ? old : new).text.quotation(range)
  }

  mutating func explain(_ range: Range<Int>, _ side: Side) {
    if side == .old { oldExplained.formUnion(range) } else { newExplained.formUnion(range) }
  }

  /// Adds a delta with its direction from the sign of the severity.
  mutating func add(
    _ facet: Facet, _ severity: Int, confidence: Double, rule: String, why: String, old oldQuote: Range<Int>?,
    new newQuote: Range<Int>?
  ) {
    guard severity != 0 else { return }
    let bounded = max(-3, min(3, severity))
    deltas.append(
      Delta(
        facet: facet, direction: bounded < 0 ? .softened : .hardened, severity: bounded, confidence: confidence,
        rule: rule,
        why: why, old: quote(oldQuote, .old), new: quote(newQuote, .new)))
    if let oldQuote { explain(oldQuote, .old) }
    if let newQuote { explain(newQuote, .new) }
  }

  mutating func exchange(
    _ facet: Facet, confidence: Double, rule: String, why: String, old oldQuote: Range<Int>?, new newQuote: Range<Int>?
  ) {
    deltas.append(
      Delta(
        facet: facet, direction: .replaced, severity: 0, confidence: confidence, rule: rule, why: why,
        old: quote(oldQuote, .old), new: quote(newQuote, .new)))
    if let oldQuote { explain(oldQuote, .old) }
    if let newQuote { explain(newQuote, .new) }
  }

  /// Severity of a move on an ordinal scale (`strength.md` 5.2).
  static func severity(ofStep step: Int) -> Int {
    let size = abs(step) >= 4 ? 3 : abs(step) >= 2 ? 2 : abs(step)
    return step < 0 ? -size : size
  }

  /// Runs every facet in order: gates first, then listed cues, then unlisted edits.
  mutating func run() {
    compareNorms()
    compareInnerNorms()
    compareBearers()
    compareQuantifiers()
    compareQuantities()
    compareCharge()
    compareParticipation()
    cancelSpeeds()
    compareSteps()
    compareTime()
    compareSubordinates()
    if deltas.isEmpty { compareConcessions() }
    compareScope()
    compareStandings()
    compareThingLists()
    compareEdits()
    compareLoneItems()
    compareHedges()
    compareRemainder()
    compareHeads()
    nameBeneficiaries()
    nameThoseDoneTo()
    nameWaysOut()
  }
}

private enum ModalWords {
  static let modals = WordSet.ids("shall", "must", "may", "should", "will", "can", "might", "would")
}
