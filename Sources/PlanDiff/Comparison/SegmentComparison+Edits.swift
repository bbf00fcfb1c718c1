extension SegmentComparison {
  /// What no cue explained, read by its place: narrower or wider words, added or dropped items, exchanged things
  /// (`entailment.md` sections 2 and 3).
  mutating func compareEdits() {
    if compareWholeAct() || compareOppositeActs() { return }
    guard !isRewritten else {
      compareActAdverbs()
      compareListItems()
      unplaced += hunks.reduce(0) { $0 + free($1.old, .old).count + free($1.new, .new).count }
      return
    }
    if compareActs() { return }
    for hunk in hunks {
      exchangeConnective(hunk)
      exchangeWith(hunk)
      let lost = free(hunk.old, .old)
      let gained = free(hunk.new, .new)
      switch (lost.isEmpty, gained.isEmpty) {
      case (true, true): continue
      case (false, false): substitution(hunk, lost, gained)
      case (true, false):
        if isPure(hunk, .new) {
          insertion(gained, core(of: hunk.new, gained, .new), .new)
        } else {
          unplaced += gained.count
        }
      case (false, true):
        if isPure(hunk, .old) { insertion(lost, core(of: hunk.old, lost, .old), .old) } else { unplaced += lost.count }
      }
    }
  }

  /// The part of an added or dropped stretch that is new: what only moved stands in front of it or behind it.
  private func core(of range: Range<Int>, _ content: [Int], _ side: Side) -> Range<Int> {
    let (reading, kept) = side == .old ? (old, oldKept) : (new, newKept)
    guard let first = content.first, let last = content.last else { return range }
    let isMoved = { (token: Int) in kept[token] && Self.isContent(reading.tokens[token], rules) }
    let start = range.prefix { $0 < first }.last(where: isMoved).map { $0 + 1 } ?? range.lowerBound
    let end = range.first { $0 > last && isMoved($0) } ?? range.upperBound
    return start..<end
  }

  /// Content of a hunk that is neither kept on the other side nor explained.
  func free(_ range: Range<Int>, _ side: Side) -> [Int] {
    let reading = side == .old ? old : new
    let kept = side == .old ? oldKept : newKept
    let explained = side == .old ? oldExplained : newExplained
    return range.filter { !kept[$0] && !explained.contains($0) && Self.isContent(reading.tokens[$0], rules) }
  }

  /// Words came in or went out with nothing in their place, and no cue has read the stretch already.
  private func isPure(_ hunk: TokenAlignment.Hunk, _ side: Side) -> Bool {
    let mine = side == .old ? hunk.old : hunk.new
    let other = side == .old ? hunk.new : hunk.old
    let (reading, otherReading) = side == .old ? (old, new) : (new, old)
    let others = other.filter { otherReading.tokens[$0].kind != .punctuation }
    let otherKept = side == .old ? newKept : oldKept
    guard
      others.allSatisfy({
        otherKept[$0] || rules.lexicon.wordClass(otherReading.tokens[$0].lexeme).contains(.article)
      })
    else { return false }
    // A capital beside a capital is another writing of a name.
    if let first = mine.first(where: { Self.isContent(reading.tokens[$0], rules) }), let last = mine.last,
      reading.tokens[first].isCapitalised,
      first > (side == .old ? oldRange : newRange).lowerBound,
      last + 1 < reading.tokens.count, reading.tokens[last + 1].isCapitalised || reading.tokens[first - 1].isCapitalised
    {
      return false
    }
    if completesName(mine, reading) { return false }
    let explained = side == .old ? oldExplained : newExplained
    if mine.contains(where: explained.contains) { return false }
    let opensRelative =
      mine.first { reading.tokens[$0].kind != .punctuation }.map { EditWords.relative.contains(reading.tokens[$0].id) }
      ?? false
    let opensItem =
      mine.first { reading.tokens[$0].kind != .punctuation }.map {
        reading.isAndOr($0)
      } ?? false
    return opensRelative || opensItem
      || !mine.contains {
        PolarityWords.negators.contains(reading.tokens[$0].id) && reading.tokens[$0].id != PolarityWords.without
      }
  }

  /// "The Minister", "the Minister of Health": the name of one, in short and in full.
  private func completesName(_ range: Range<Int>, _ reading: Reading) -> Bool {
    guard let first = range.first, first > 0, range.count >= 2, reading.tokens[first].id == EditWords.of else {
      return false
    }
    let title = reading.tokens[first - 1]
    return title.isCapitalised && !RoleWords.generic.contains(title.stem)
      && reading.text.bytes[Int(title.end) - 1] != UInt8(ascii: "s")
      && range.allSatisfy { reading.tokens[$0].isCapitalised || !Self.isContent(reading.tokens[$0], rules) }
      && reading.tokens[range.upperBound - 1].isCapitalised
  }

  /// "and" for "or": all are due, or one will do; in a condition all must be met, or one suffices.
  private mutating func exchangeConnective(_ hunk: TokenAlignment.Hunk) {
    guard hunk.old.count == 1, hunk.new.count == 1, standing >= 0.8 else { return }
    let before = old.tokens[hunk.old.lowerBound].id
    let after = new.tokens[hunk.new.lowerBound].id
    let toAnd = before == BearerWords.or && after == BearerWords.and
    guard toAnd || before == BearerWords.and && after == BearerWords.or else { return }
    let place = newMap.place(hunk.new.lowerBound)
    // "except A or B" leaves out the same things as "except A and B".
    if place == .exception { return }
    let norm = newMap.norm(at: hunk.new.lowerBound)
    var direction = toAnd ? 1 : -1
    if place == .condition || place == .subject { direction = -direction }
    if norm.sign == .against, place == .act { direction = -direction }
    if norm.kind == .exemption { direction = -direction }
    add(
      place == .condition || place == .opening ? .condition : .scope, 2 * direction, confidence: 0.7,
      rule: "E-connective",
      why: toAnd ? "all of them, where one was enough" : "one of them, where all were needed", old: hunk.old,
      new: hunk.new)
  }

  /// "with interest" for "without interest": what went along with the act was dropped, or put in.
  private mutating func exchangeWith(_ hunk: TokenAlignment.Hunk) {
    guard let before = hunk.old.first(where: { isWith(old.tokens[$0].id) }),
      let after = hunk.new.first(where: { isWith(new.tokens[$0].id) }), old.tokens[before].id != new.tokens[after].id,
      !oldExplained.contains(before), !newExplained.contains(after), standing >= 0.6,
      oldMap.place(before) == .act, newMap.place(after) == .act
    else { return }
    if let out = takenOut(behind: before, old) { return explain(out..<out + 1, .old) }
    if let out = takenOut(behind: after, new) { return explain(out - 1..<out + 1, .new) }
    let norm = newMap.norm(at: after)
    let direction = (new.tokens[after].id == PolarityWords.without ? -1 : 1) * (norm.sign == .towards ? 1 : -1)
    add(
      .scope, 2 * direction * norm.widening, confidence: 0.65, rule: "E-adverbial",
      why: direction < 0 ? "a way of performing was dropped" : "a way of performing was added", old: hunk.old,
      new: hunk.new)
  }

  /// "without business secrets", "with business secrets left out".
  private func takenOut(behind token: Int, _ reading: Reading) -> Int? {
    (token + 1..<max(token + 1, min(token + 7, reading.tokens.count))).first {
      EditWords.takenOut.contains(reading.tokens[$0].id)
    }
  }

  private func isWith(_ id: WordID) -> Bool { id == PolarityWords.without || id == PolarityWords.with }

  // MARK: Exchanged words

  private mutating func substitution(_ hunk: TokenAlignment.Hunk, _ lost: [Int], _ gained: [Int]) {
    if exchangedChooser(hunk) || exchangedWords(lost, gained) { return }
    let named =
      lost.contains { old.tokens[$0].isCapitalised && $0 != oldRange.lowerBound }
      && gained.contains { new.tokens[$0].isCapitalised && $0 != newRange.lowerBound }
    if named {
      let isParty =
        lost.contains { old.parties[$0] >= 0 } && gained.contains { new.parties[$0] >= 0 } && !isPlaced(lost[0], .old)
        && !isPlaced(gained[0], .new)
      if isParty { flags.insert(.beneficiaryChanged) } else { flags.insert(.factChanged) }
      return exchange(
        isParty ? .beneficiary : .scope, confidence: 0.7, rule: "5.5-named", why: "another name stands there",
        old: span(lost), new: span(gained))
    }
    guard isMereExchange(hunk, lost, gained) else {
      if isOnlyExchange(hunk, lost, gained) { return exchangeInCarveOut(lost, gained) }
      unplaced += lost.count + gained.count
      return
    }
    if isAnotherCore(lost, gained) {
      flags.insert(.factChanged)
      return exchange(
        oldMap.place(lost[0]) == .subject ? .bearer : .action, confidence: 0.55, rule: "5.5-core",
        why: "another thing stands there", old: span(lost), new: span(gained))
    }
    let excluding = lost.contains { left in
      gained.contains { rules.relations.relation(old.sense(of: left), new.sense(of: $0)) == .sibling }
    }
    if excluding && standing >= 0.7 && lost.count <= 3 && gained.count <= 3 && !joins(hunk)
      || isOnlyExchange(hunk, lost, gained)
    {
      flags.insert(.factChanged)
      return exchange(
        oldMap.place(lost[0]) == .subject ? .bearer : .action, confidence: 0.5, rule: "5.5-core",
        why: "another thing stands there", old: span(lost), new: span(gained))
    }
    unplaced += lost.count + gained.count
  }

  /// "In Brenn", "on the Orsa": a name behind a word of place.
  private func isPlaced(_ token: Int, _ side: Side) -> Bool {
    let (reading, phrases) = side == .old ? (old, oldPhrases.phrases) : (new, newPhrases.phrases)
    return phrases.first { $0.kind == .prepositional && $0.range.contains(token) }.map {
      ActorWords.locating.contains(reading.tokens[$0.range.lowerBound].id)
    } ?? false
  }

  /// "At the consumer's choice" for "at the trader's choice": whoever is bound may now choose, or no longer.
  private mutating func exchangedChooser(_ hunk: TokenAlignment.Hunk) -> Bool {
    guard let before = hunk.old.first, let after = hunk.new.first, hunk.old.count <= 2, hunk.new.count <= 2,
      let bearer = newBearer?.heads.first ?? oldBearer?.heads.first, standing >= 0.8,
      (hunk.new.upperBound..<min(hunk.new.upperBound + 3, newRange.upperBound)).contains(where: {
        EditWords.choices.contains(new.tokens[$0].stem)
      })
    else { return false }
    let stem = (newBearer == nil ? old : new).tokens[bearer].stem
    let (isFreed, isBound) = (new.tokens[after].stem == stem, old.tokens[before].stem == stem)
    guard isFreed != isBound else { return false }
    let direction = (isFreed ? -1 : 1) * newMap.norm(at: after).widening
    add(
      .entitlement, 2 * direction, confidence: 0.7, rule: "E-chooser",
      why: isFreed ? "whoever is bound now has the choice" : "whoever is bound no longer has the choice", old: hunk.old,
      new: hunk.new)
    return true
  }

  /// As many negations here as there.
  var hasEqualNegations: Bool {
    oldRange.count { PolarityWords.negators.contains(old.tokens[$0].id) }
      == newRange.count { PolarityWords.negators.contains(new.tokens[$0].id) }
  }

  /// "forbidden except for rescue", "permitted for rescue only": a way out here is a limit there.
  var hasEqualOpenings: Bool {
    oldRange.count { PolarityWords.confining.contains(old.tokens[$0].id) }
      == newRange.count { PolarityWords.confining.contains(new.tokens[$0].id) }
      && !oldRange.contains { PolarityWords.confining.contains(old.tokens[$0].id) && !oldKept[$0] }
  }

  /// Whether a connective stands in the changed words: a list that grew, not another thing.
  private func joins(_ hunk: TokenAlignment.Hunk) -> Bool {
    hunk.old.contains { old.tokens[$0].id == BearerWords.and }
      || hunk.new.contains { new.tokens[$0].id == BearerWords.and }
  }

  /// Two or more words gave way to two or more that have nothing to do with them, and nothing was moved or restated.
  private func isAnotherCore(_ lost: [Int], _ gained: [Int]) -> Bool {
    guard movedWords == 0, lost.count >= 2, gained.count >= 2 else { return false }
    return !lost.contains { left in gained.contains { right in areKin(left, right) } }
  }

  /// Same beginning, or any relation the lexicon knows.
  func areKin(_ before: Int, _ after: Int) -> Bool {
    let (left, right) = (old.tokens[before], new.tokens[after])
    if left.kind == .number || right.kind == .number { return left.kind == right.kind }
    if let relation = rules.relations.relation(old.sense(of: before), new.sense(of: after)) {
      return relation != .sibling
    }
    let (first, second) = (old.text.bytes[left.range], new.text.bytes[right.range])
    if zip(first, second).prefix(while: { $0 | 0x20 == $1 | 0x20 }).count >= 5 { return true }
    // "shipowner", "owner of the ship": one word is the end of the other.
    let end = min(first.count, second.count)
    return end >= 5 && zip(first.suffix(end), second.suffix(end)).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// One thing stands where another stood and all else is the same, to the letter: whoever only rewords does not leave
  /// the rest as it was.
  private func isOnlyExchange(_ hunk: TokenAlignment.Hunk, _ lost: [Int], _ gained: [Int]) -> Bool {
    guard lost.count <= 2, gained.count <= 2, standing >= 0.75, movedWords == 0, deltas.isEmpty, !joins(hunk),
      lost.contains(where: { isMatter($0, .old) }), gained.contains(where: { isMatter($0, .new) })
    else { return false }
    let isAlone = hunks.allSatisfy { other in
      other == hunk
        || !other.old.contains { Self.isContent(old.tokens[$0], rules) }
          && !other.new.contains { Self.isContent(new.tokens[$0], rules) }
    }
    guard isAlone, frame(of: hunk.old, old) == frame(of: hunk.new, new) else { return false }
    return !lost.contains { left in gained.contains { right in areRelated(left, right) } }
  }

  /// The words of grammar in a stretch, articles aside: "lifting of" and "relief from" are two ways to say a thing.
  private func frame(of range: Range<Int>, _ reading: Reading) -> [WordID] {
    range.filter {
      reading.tokens[$0].kind == .word && !Self.isContent(reading.tokens[$0], rules)
        && !rules.lexicon.wordClass(reading.tokens[$0].lexeme).contains(.article)
    }.map { reading.tokens[$0].id }
  }

  /// Another exception: what was exempt no longer is, and something else now is.
  private mutating func exchangeInCarveOut(_ lost: [Int], _ gained: [Int]) {
    guard oldMap.place(lost[0]).isCarveOut, newMap.place(gained[0]).isCarveOut, let before = span(lost),
      let after = span(gained)
    else {
      unplaced += lost.count + gained.count
      return
    }
    let widening = newMap.widening(at: gained[0])
    add(
      .exception, -2 * widening, confidence: 0.55, rule: "E-item", why: "an item was dropped", old: before, new: nil)
    add(.exception, 2 * widening, confidence: 0.55, rule: "E-item", why: "an item was added", old: nil, new: after)
  }

  // MARK: Added and dropped words

  enum Form {
    /// A further item of a list.
    case item
    /// A restriction on a noun.
    case modifier
    /// How, when or where the act is done.
    case adverbial
  }

  mutating func insertion(
    _ content: [Int], _ range: Range<Int>, _ side: Side, as known: Form? = nil, isAlternative: Bool = false
  ) {
    let map = side == .old ? oldMap : newMap
    // Subject and operator written out where the other wording takes them from a chapeau or a clause before.
    let other = side == .old ? newMap : oldMap
    let bounds = side == .old ? oldRange : newRange
    if other.norms[0].isImplicit, !map.norms[0].isImplicit, range.lowerBound == bounds.lowerBound,
      range.contains(map.norms[0].range.lowerBound)
    {
      return
    }
    let reading = side == .old ? old : new
    guard let first = content.first else { return }
    guard let form = known ?? form(of: range, content, reading, side) else {
      unplaced += content.count
      return
    }
    if form == .item, isToldElsewhere(content, side) {
      unplaced += content.count
      return
    }
    // Where all else stands, even a word that carries nothing was put in or struck for a reason.
    if form != .item, standing < 0.75, !content.contains(where: { isMatter($0, side) }) {
      unplaced += content.count
      return
    }
    let norm = map.norm(at: first)
    let widening = map.widening(at: first)
    let place = map.place(first)
    var direction: Int
    var rule: String
    var why: String
    switch form {
    case .item:
      let isMet = place == .condition || place == .opening
      let alternative = (isAlternative || range.contains { reading.tokens[$0].id == BearerWords.or }) && isMet
      direction = isMet || place == .term ? (alternative ? widening : -widening) : widening
      if place == .term, norm.sign == .against { direction = -direction }
      // "or …" leaves the bearer of a duty a choice; "and may …" gives a freedom.
      let opensWithOr = leavesChoice(range, reading)
      let isRefusal = norm.cues.contains { $0.hasPrefix("b89") }
      let isDefined = norm.isImplicit && map.segment.contains { EditWords.defining.contains(reading.tokens[$0].id) }
      if norm.sign == .towards, place == .act, opensWithOr, !isRefusal, !isDefined { direction = -direction }
      if place == .act,
        reading.cues(in: range).contains(where: {
          range.contains($0.range.lowerBound) && rules.cues[$0.cue].kind == .permission && rules.cues[$0.cue].isOperator
        })
      {
        // A freedom of the bearer eases a duty; beside a bare statement or a right it is one right more.
        let main = map.norms[0]
        direction = main.isImplicit || main.sign != .towards || main.range.lowerBound >= range.lowerBound ? 1 : -1
      }
      rule = "E-item"
      why = side == .new ? "an item was added" : "an item was dropped"
    case .modifier:
      // "the whole amount": how much of it is read as such.
      let isDegree = reading.cues(in: range).contains {
        rules.cues[$0.cue].table == .breadth && (rules.cues[$0.cue].level ?? 0) >= 5
      }
      if isDegree, content.count == 1 { return }
      let one = isIndefinite(before: range, reading) && !isDescribing(first, side)
      direction = norm.sign == .towards && one && (place == .act || isWhatIsDue(place, side)) ? widening : -widening
      rule = "E-modifier"
      why = side == .new ? "a restriction was added" : "a restriction was dropped"
    case .adverbial:
      direction = norm.sign == .towards && place == .act ? widening : -widening
      if opensBan(range, reading, side) || isAbsolute(range, reading) { direction = -1 }
      rule = "E-adverbial"
      why = side == .new ? "a way of performing was added" : "a way of performing was dropped"
    }
    if side == .old { direction = -direction }
    let quote = range.lowerBound..<range.upperBound
    add(
      place == .condition ? .condition : place.isCarveOut ? .exception : .scope, (form == .item ? 2 : 1) * direction,
      confidence: form == .adverbial ? 0.55 : 0.65, rule: rule, why: why, old: side == .old ? quote : nil,
      new: side == .new ? quote : nil)
  }

  /// A sentence of the other wording says the same of its own: "and shall speak with" became "It shall talk to".
  private func isToldElsewhere(_ content: [Int], _ side: Side) -> Bool {
    let (reading, elsewhere) = side == .old ? (old, elsewhereNew) : (new, elsewhereOld)
    guard content.count >= 2, !elsewhere.isEmpty, elsewhere.count <= Self.exactKinWords else { return false }
    return content.allSatisfy { at in
      let stem = reading.tokens[at].stem
      return elsewhere.contains(stem) || reading.tokens[at].kind == .number
        || elsewhere.contains { rules.mayStand(stem, for: $0) }
    }
  }

  /// Whether a word says something that the other wording does not: it neither only carries or frames, nor counts in a
  /// figure, nor is said there as well.
  private func isMatter(_ at: Int, _ side: Side) -> Bool {
    let (reading, other, range, quantities) =
      side == .old ? (old, new, newRange, oldQuantities) : (new, old, oldRange, newQuantities)
    let stem = reading.tokens[at].stem
    return !rules.lightWords.contains(stem) && !quantities.contains { $0.range.contains(at) }
      && !range.contains { other.tokens[$0].stem == stem }
  }

  /// What an added or dropped stretch is, by the phrases it consists of; nil where it is no whole phrase, or has the
  /// verb in it and so is more than an edit.
  private func form(of range: Range<Int>, _ content: [Int], _ reading: Reading, _ side: Side) -> Form? {
    let tokens = reading.tokens
    let bounds = side == .old ? oldRange : newRange
    let words = range.filter { tokens[$0].kind != .punctuation }
    guard let first = words.first, let last = words.last else { return nil }
    // "grades 1 to 6": more numbers of a row.
    if words.count == 2, tokens[first].id == PolarityWords.to, tokens[last].kind == .number, first > bounds.lowerBound,
      tokens[first - 1].kind == .number
    {
      return .item
    }
    if [first, last].contains(where: { reading.isAndOr($0) }) {
      return .item
    }
    // "passenger ships and cargo ships" without its second half: the words may be cut from either side.
    if last + 1 < bounds.upperBound, tokens[first].stem == tokens[last + 1].stem, first < last,
      reading.isAndOr(first + 1)
    {
      return .item
    }
    if isAbsolute(range, reading) { return .adverbial }
    let phrases = (side == .old ? oldPhrases : newPhrases).phrases.filter { $0.range.overlaps(first..<last + 1) }
    guard let opening = phrases.first, let closing = phrases.last else { return nil }
    let isRelative = opening.kind == .relative && opening.range.lowerBound == first
    let opensList = reading.isComma(range.lowerBound) && !isRelative
    if opensList, range.contains(where: { reading.isAndOr($0) }) {
      return .item
    }
    if range.count <= 6, range.dropFirst().dropLast().contains(where: reading.isComma), content.count <= 3 {
      return .item
    }
    if reading.isComma(range.lowerBound), range.upperBound < bounds.upperBound,
      reading.isComma(range.upperBound) || reading.isAndOr(range.upperBound)
    {
      return .item
    }
    if content.allSatisfy({ reading.endsInLy($0) }) { return .adverbial }
    if phrases.contains(where: { $0.kind == .verbal }) || EditWords.excepting.contains(tokens[first].id) { return nil }
    let isSetOff = reading.isComma(range.lowerBound) || first > bounds.lowerBound && reading.isComma(first - 1)
    // Words in front of a head that stands.
    if last + 1 < closing.range.upperBound, closing.kind == .nominal || closing.kind == .prepositional,
      Self.isContent(tokens[last + 1], rules), !isSetOff, opening.kind != .relative,
      closing.kind == .nominal || closing.range.lowerBound < first
    {
      // "the peace agreement", "the agreement": one instrument, named in full or in short.
      return EditWords.instruments.contains(tokens[closing.head].stem) ? nil : .modifier
    }
    let ends =
      closing.range.upperBound == last + 1
      || last + 1 < bounds.upperBound && tokens[last + 1].isCapitalised && closing.range.contains(last + 1)
    guard opening.range.lowerBound == first, ends else { return nil }
    // "damage that its divers cause by negligence": how, in a clause that says which, says which the more narrowly.
    if !isSetOff, opening.kind == .adverbial || opening.kind == .prepositional, isInRelative(first, side) {
      return .modifier
    }
    switch opening.kind {
    // Between commas a clause says something more; without them it narrows its noun.
    case .relative, .participial: return isSetOff ? .adverbial : .modifier
    case .adverbial, .infinitive: return .adverbial
    case .prepositional: return EditWords.nounPrepositions.contains(tokens[first].id) ? .modifier : .adverbial
    case .nominal, .verbal:
      if isSetOff {
        let isList = range.contains { reading.isAndOr($0) }
        return isList ? .item : .adverbial
      }
      return content.count == 1 ? nil : .modifier
    }
  }

  /// Behind a relative pronoun, with no mark between.
  private func isInRelative(_ token: Int, _ side: Side) -> Bool {
    let (reading, bounds, verb) =
      side == .old ? (old, oldRange, oldPhrases.mainVerb) : (new, newRange, newPhrases.mainVerb)
    var at = token - 1
    while at > bounds.lowerBound, reading.tokens[at].kind != .punctuation, at != verb {
      if EditWords.relative.contains(reading.tokens[at].id) { return true }
      at -= 1
    }
    return false
  }

  /// "shall not refuse visas without stating its reasons": behind another negation "without" leaves a way open.
  private func opensBan(_ range: Range<Int>, _ reading: Reading, _ side: Side) -> Bool {
    let words = range.filter { reading.tokens[$0].kind != .punctuation }
    guard let first = words.first, reading.tokens[first].id == PolarityWords.without else { return false }
    return (side == .old ? oldRange : newRange).contains {
      $0 < range.lowerBound && PolarityWords.negators.contains(reading.tokens[$0].id)
    }
  }

  /// "resources permitting": a noun and its participle set off by commas are a condition.
  private func isAbsolute(_ range: Range<Int>, _ reading: Reading) -> Bool {
    let words = range.filter { reading.tokens[$0].kind != .punctuation }
    guard reading.isComma(range.lowerBound), (2...4).contains(words.count), let last = words.last else { return false }
    return reading.text.slice(reading.tokens[last].range).hasSuffix("ing")
      && Self.isContent(reading.tokens[words[0]], rules)
  }

  /// "or replace its value" leaves the bearer a choice; "or private groups" covers more.
  private func leavesChoice(_ range: Range<Int>, _ reading: Reading) -> Bool {
    let words = range.filter { reading.tokens[$0].kind != .punctuation }
    guard words.count >= 2, reading.tokens[words[0]].id == BearerWords.or else { return false }
    let next = reading.tokens[words[1]]
    let classes = rules.lexicon.wordClass(next.lexeme)
    // "or hand it to the hatchery": a verb, though it could be a noun.
    let hasObject = words.count >= 3 && rules.lexicon.wordClass(reading.tokens[words[2]].lexeme).contains(.pronoun)
    return classes.contains(.article) || classes.contains(.pronoun) || next.kind == .number || hasObject
      || rules.verbs.kind(of: next, in: reading.text) != .none
  }

  /// "A decisive response will follow", "a detailed report shall be sent": the subject is what is owed and nobody bound.
  private func isWhatIsDue(_ place: Place, _ side: Side) -> Bool {
    guard place == .subject else { return false }
    let bearer = side == .old ? oldBearer : newBearer
    return (side == .old ? oldPhrases : newPhrases).isPassive || !(bearer?.heads.contains { canAct($0, side) } ?? false)
  }

  /// "Accused of an offence": what stands behind the preposition says who is meant and is not owed.
  private func isDescribing(_ token: Int, _ side: Side) -> Bool {
    let phrases = (side == .old ? oldPhrases : newPhrases).phrases
    guard let at = phrases.firstIndex(where: { $0.range.contains(token) }), at > 0,
      phrases[at].kind == .prepositional
    else { return false }
    return phrases[at - 1].kind == .participial || phrases[at - 1].kind == .relative
  }

  /// "a detailed report": one such is owed, so a restriction asks for more.
  private func isIndefinite(before range: Range<Int>, _ reading: Reading) -> Bool {
    range.lowerBound > 0 && NumberWords.article.contains(reading.tokens[range.lowerBound - 1].id)
      || range.first.map { NumberWords.article.contains(reading.tokens[$0].id) } ?? false
  }
}

private enum EditWords {
  static let choices = WordSet.stems("choice", "option", "discretion", "election", "pleasure", "convenience")
  static let of = WordHash.of("of")
  static let defining = WordSet.ids(
    "means", "mean", "includes", "include", "denotes", "covers", "comprises", "signifies")
  static let takenOut = WordSet.ids("out", "omitted", "excluded", "removed", "deleted", "excepted", "absent", "missing")
  /// What opens an exception, read as such.
  static let excepting = WordSet.ids("except", "save", "unless", "but", "excluding", "excepting")
  static let instruments = WordSet.stems(
    "agreement", "treaty", "protocol", "memorandum", "accord", "convention", "document", "framework", "charter")
  static let nounPrepositions = WordSet(
    [
      "of", "for", "from", "in", "at", "on", "near", "within", "inside", "along", "north", "south", "between", "above",
      "below", "over", "under",
    ].map(WordHash.of))
  static let relative = WordSet.ids("that", "which", "who", "whose", "where")
}
