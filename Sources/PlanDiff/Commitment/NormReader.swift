/// Finds the norms of a clause: its operators in chains, and what denies them (`strength.md` 3.4 and 3.5).
struct NormReader {
  private let segment: Range<Int>
  private let cues: [CueMatch]
  private let places: [Place]
  private let reading: Reading
  private let rules: RuleSet

  init(_ segment: Range<Int>, _ cues: [CueMatch], _ places: [Place], _ reading: Reading, _ rules: RuleSet) {
    self.segment = segment
    self.cues = cues
    self.places = places
    self.reading = reading
    self.rules = rules
  }

  /// In order; at least one.
  func norms() -> [Norm] {
    var result: [Norm] = []
    var cap: (level: Int, match: CueMatch)?
    var frame: CueMatch?
    /// "Under no circumstances", before the operator that it denies.
    var denial: CueMatch?
    for match in cues {
      let cue = rules.cues[match.cue]
      guard cue.isOperator, places[match.range.lowerBound - segment.lowerBound] == .act else { continue }
      if cue.isWrapper, isAside(match) || isNoun(match) { continue }
      // An operator of a relative clause says what the noun is like, not what is to be done.
      if frame == nil, cap == nil, isRelative(match, isFirst: result.isEmpty) { continue }
      if isConceded(match, isFirst: result.isEmpty) { continue }
      if !result.isEmpty || cap != nil || frame != nil, isAsked(match) { continue }
      if cue.isFrame {
        if level(cue) <= 4 { cap = (level(cue), match) } else { frame = match }
        continue
      }
      if isDenial(match) {
        if let last = result.last, last.kind != .prohibition {
          result[result.count - 1] = denied(last, by: match)
          continue
        } else if result.isEmpty {
          denial = match
          continue
        }
      }
      if let last = result.last, last.kind != .declaration {
        let distance = match.range.lowerBound - last.range.upperBound
        if let chained = chained(last, match, distance) {
          result[result.count - 1] = chained
          continue
        }
        if cue.table == .commitment || cue.table == .directive, distance <= 2 { continue }
        if distance <= 0 { continue }
      }
      var norm = norm(match)
      if let cap {
        norm.level = min(norm.level, cap.level)
        norm.frame = cap.match.range
        norm.cues.insert(rules.cues[cap.match.cue].id, at: 0)
      }
      if let found = denial {
        norm = denied(norm, by: found)
        denial = nil
      }
      result.append(norm)
    }
    if result.isEmpty, let match = cap?.match ?? frame ?? denial { result.append(norm(match)) }
    if result.isEmpty { return [implicit()] }
    deny(&result)
    return result
  }

  /// "Without consulting", "after discussing": an act beside the one of the norm.
  private func isAside(_ match: CueMatch) -> Bool {
    guard match.range.lowerBound > segment.lowerBound else { return false }
    if Self.having.contains(reading.tokens[match.range.lowerBound].id) { return true }
    let before = reading.tokens[match.range.lowerBound - 1]
    return Self.aside.contains(before.id) || Self.having.contains(before.id)
  }

  /// "From all studies": a word that could be a verb stands behind a determiner or a preposition.
  private func isNoun(_ match: CueMatch) -> Bool {
    guard match.range.count == 1, match.range.lowerBound > segment.lowerBound else { return false }
    let before = reading.tokens[match.range.lowerBound - 1]
    let classes = rules.lexicon.wordClass(before.lexeme)
    return classes.contains(.article) || classes.contains(.preposition) && before.id != Self.to
      || Self.universal.contains(before.id)
  }

  /// "Who may", "which have been granted"; the first operator only where the clause restricts its noun.
  private func isRelative(_ match: CueMatch, isFirst: Bool) -> Bool {
    var at = match.range.lowerBound - 1
    while at > segment.lowerBound, match.range.lowerBound - at <= 2,
      !rules.lexicon.wordClass(reading.tokens[at].lexeme).isDisjoint(with: [.auxiliary, .negator, .adverb])
    { at -= 1 }
    if isInsideRelative(match.range.lowerBound) { return true }
    guard at > segment.lowerBound, Self.relative.contains(reading.tokens[at].id) else { return false }
    if !isFirst || reading.tokens[at - 1].kind == .word {
      return !isFirst || reading.tokens[at].id != Self.that || isDescribed(at, before: match)
    }
    // "Is written into the constitution, which can be changed": the main clause has a verb of its own.
    return reading.tokens[segment.lowerBound..<at].contains { Self.finite.contains($0.id) }
  }

  /// "The burden of proof, by evidence that can be verified, rests on the carrier": no verb stands before "that", and the
  /// clause has another operator behind it.
  private func isDescribed(_ that: Int, before match: CueMatch) -> Bool {
    guard rules.verbs.kind(of: reading.tokens[that - 1], in: reading.text) == .none,
      !reading.tokens[segment.lowerBound..<that].contains(where: { Self.finite.contains($0.id) })
    else { return false }
    return cues.contains {
      $0.range.upperBound > match.range.upperBound && rules.cues[$0.cue].isOperator
        && places[$0.range.lowerBound - segment.lowerBound] == .act
    }
  }

  /// "Whatever the owner may say", "such other data as the Council may specify", "those who planned or ordered the raid":
  /// what may or did happen there is no part of the rule.
  private func isConceded(_ match: CueMatch, isFirst: Bool) -> Bool {
    let cue = rules.cues[match.cue]
    let isModal = match.range.count == 1 && Self.conceding.contains(reading.tokens[match.range.lowerBound].id)
    let isPast =
      cue.table == .directive && reading.text.slice(reading.tokens[match.range.lowerBound].range).hasSuffix("ed")
    guard isModal || isPast else { return false }
    for at in stride(
      from: match.range.lowerBound - 1, to: max(segment.lowerBound - 1, match.range.lowerBound - 7), by: -1)
    {
      let id = reading.tokens[at].id
      if isPast, Self.relative.contains(id), id != Self.that { return true }
      if isPast { continue }
      if reading.tokens[at].kind == .punctuation { return false }
      // "Whatever one side has proposed may be passed on": the concession has a verb of its own.
      if Self.finite.contains(id) { return false }
      if Self.concessive.contains(id) { return true }
      if id == Self.as, !isFirst, match.range.lowerBound - at <= 4 { return true }
    }
    return false
  }

  /// "Shall examine whether the case should be tried", "it lies with the officer to decide whether votes are to be counted
  /// again": what is asked there is still open.
  private func isAsked(_ match: CueMatch) -> Bool {
    for at in stride(
      from: match.range.lowerBound - 1, to: max(segment.lowerBound, match.range.lowerBound - Self.longestQuestion),
      by: -1
    ) {
      if reading.tokens[at].kind == .punctuation { return false }
      if reading.tokens[at].id == Self.whether {
        return at + 1 < segment.upperBound && reading.tokens[at + 1].id != Self.or
      }
    }
    return false
  }

  /// "In which its own interests would", "whose award shall"; not "the commune in which it lies shall".
  private func isInsideRelative(_ token: Int) -> Bool {
    if token - 2 > segment.lowerBound, rules.verbs.kind(of: reading.tokens[token - 1], in: reading.text) != .none,
      rules.lexicon.wordClass(reading.tokens[token - 2].lexeme).contains(.pronoun)
    {
      return false
    }
    for at in stride(from: token - 1, to: max(segment.lowerBound, token - 6), by: -1) {
      if reading.tokens[at].kind == .punctuation { return false }
      if reading.tokens[at].id == Self.whose { return true }
      // "Of that witness" points at one.
      if Self.relative.contains(reading.tokens[at].id), reading.tokens[at].id != Self.that {
        return rules.lexicon.wordClass(reading.tokens[at - 1].lexeme).contains(.preposition)
      }
    }
    return false
  }

  private func norm(_ match: CueMatch) -> Norm { Self.norm(match, rules) }

  /// The norm that an operator makes by itself, whatever stands around it.
  static func norm(_ match: CueMatch, _ rules: RuleSet) -> Norm {
    let cue = rules.cues[match.cue]
    return Norm(
      kind: cue.kind ?? .obligation, level: level(cue), directive: cue.table == .directive ? cue.level : nil,
      range: match.range, cues: [cue.id], confidence: cue.confidence, isStyled: cue.isStyle, isImplicit: false,
      wrapper: cue.isWrapper ? Norm.Wrapper(word: match.range.lowerBound, outerLevel: 8) : nil)
  }

  private func level(_ cue: Cue) -> Int { Self.level(cue) }

  private static func level(_ cue: Cue) -> Int {
    cue.table == .directive ? scaleOfDirectives[min(cue.level ?? 0, 9)] : cue.level ?? 0
  }

  // MARK: Chains

  /// One operator after another: "shall endeavour to", "shall be prohibited from", "no Party will be required to".
  private func chained(_ last: Norm, _ match: CueMatch, _ distance: Int) -> Norm? {
    let cue = rules.cues[match.cue]
    var norm = last
    norm.cues.append(cue.id)
    norm.confidence = min(last.confidence, cue.confidence)
    if cue.isWrapper, distance <= 6, distance >= 0 {
      norm.level = min(last.level, level(cue))
      norm.wrapper = last.wrapper ?? Norm.Wrapper(word: match.range.lowerBound, outerLevel: last.comparableLevel)
      norm.range = last.range.lowerBound..<match.range.upperBound
      // "Shall do what it can to avoid new charges": the effort is against the act.
      if norm.kind == .obligation, isRefraining(after: match.range.upperBound) { norm.kind = .prohibition }
      return norm
    }
    // A bare modal takes the kind of the words it carries.
    guard last.cues.count == 1,
      distance == 0 || distance == 1 && isAdverb(match.range.lowerBound - 1)
        || isAside(last.range.upperBound..<match.range.lowerBound),
      cue.table != .commitment, cue.table != .directive, let kind = cue.kind, !last.isImplicit,
      Self.modals.contains(reading.tokens[last.range.upperBound - 1].id)
        || last.kind == .prohibition && Self.modals.contains(reading.tokens[last.range.lowerBound].id),
      Self.states.contains(reading.tokens[match.range.lowerBound].id)
        || cue.kind == .prohibition && (level(cue) < 7 || cue.isStyle) && last.kind == .obligation
    else { return nil }
    norm.range = last.range.lowerBound..<match.range.upperBound
    switch last.kind {
    case .permission:
      // "May be required to": whether the duty arises is left open.
      guard kind == .permission || kind == .claim else { return nil }
      (norm.kind, norm.level) = (.permission, min(5, level(cue)))
    case .prohibition:
      norm.kind = Self.negation(of: kind, isDuty: true)
      norm.level = last.level
    default:
      // "Shall have access": what shall be open is secured.
      norm.kind = kind == .permission && last.level >= 7 && level(cue) >= 5 ? .claim : kind
      norm.level =
        norm.kind == .claim
        ? 8 : last.level >= 7 && level(cue) >= 6 ? max(level(cue), last.level) : min(last.level, level(cue))
      norm.isStyled = norm.level == 7
    }
    return norm
  }

  /// "Shall, where its assets were taken, be entitled to": what stands between two commas.
  private func isAside(_ range: Range<Int>) -> Bool {
    range.count > 2 && range.count <= Self.longestAside && reading.isComma(range.lowerBound)
      && reading.isComma(range.upperBound - 1)
  }

  /// Whether the words behind an operator turn away from the act: "to avoid", "not to", "refrain from".
  private func isRefraining(after token: Int) -> Bool {
    (token..<min(token + 2, segment.upperBound)).contains { at in
      reading.tokens[at].id == Self.not || Self.refraining.contains(reading.tokens[at].stem)
    }
  }

  private func isAdverb(_ token: Int) -> Bool {
    rules.lexicon.wordClass(reading.tokens[token].lexeme).contains(.adverb)
      || reading.endsInLy(token)
  }

  // MARK: Negation

  /// "Under no circumstances", "at no time": a cue of a ban that has no verb of its own.
  private func isDenial(_ match: CueMatch) -> Bool {
    let cue = rules.cues[match.cue]
    return cue.table == .prohibition && cue.kind == .prohibition
      && rules.lexicon.wordClass(reading.tokens[match.range.lowerBound].lexeme).contains(.preposition)
  }

  private func denied(_ norm: Norm, by match: CueMatch) -> Norm {
    var denied = norm
    denied.kind = Self.negation(of: norm.kind, isDuty: isDuty(norm))
    denied.level = level(of: denied.kind, from: norm)
    denied.cues.append(rules.cues[match.cue].id)
    denied.confidence = min(norm.confidence, rules.cues[match.cue].confidence)
    denied.negator = match.range.lowerBound + 1
    if match.range.lowerBound == norm.range.upperBound { denied.range = norm.range.lowerBound..<match.range.upperBound }
    if match.range.upperBound == norm.range.lowerBound { denied.range = match.range.lowerBound..<norm.range.upperBound }
    return denied
  }

  /// What "no one …" makes of a kind of norm: nobody may is a ban, nobody need an exemption, nobody is barred a freedom.
  /// - Parameter isDuty: The operator names the duty ("is required to"), so that its denial leaves the act open.
  private static func negation(of kind: Cue.Kind, isDuty: Bool) -> Cue.Kind {
    switch kind {
    case .obligation, .recommendation, .expectation, .aspiration: isDuty ? .exemption : .prohibition
    case .permission, .claim, .power: .prohibition
    case .prohibition: .permission
    case .exemption: .obligation
    case .limit, .constitutive, .declaration: kind
    }
  }

  /// "Is required to", "has to", "need": denied, they leave the act open; "shall", denied, forbids it.
  private func isDuty(_ norm: Norm) -> Bool {
    norm.kind == .obligation && !Self.modals.contains(reading.tokens[norm.range.lowerBound].id)
      && norm.level >= 7 && !Self.states.contains(reading.tokens[norm.range.upperBound - 1].id)
      && norm.range.contains { Self.duties.contains(reading.tokens[$0].stem) }
  }

  private func level(of kind: Cue.Kind, from norm: Norm) -> Int {
    switch (norm.kind, kind) {
    case (.permission, .prohibition), (.claim, .prohibition), (.power, .prohibition): 8
    default: norm.level
    }
  }

  /// Reads "no", "none", "neither", "nobody" and "not all" around operators that do not say "not" themselves.
  private func deny(_ norms: inout [Norm]) {
    for (index, norm) in norms.enumerated() where norm.negator == nil && !saysNo(norm) {
      let start = index > 0 ? norms[index - 1].range.upperBound : segment.lowerBound
      let end = index + 1 < norms.count ? norms[index + 1].range.lowerBound : segment.upperBound
      let found = subjectNegator(start, norm) ?? objectNegator(norm, end)
      guard let found, norm.kind != .constitutive, norm.directive == nil, norm.level > 2 else { continue }
      var denied = norm
      denied.kind = Self.negation(of: norm.kind, isDuty: isDuty(norm))
      denied.level = level(of: denied.kind, from: norm)
      denied.negator = found
      denied.isPartial = isPartial(found)
      norms[index] = denied
    }
  }

  private func saysNo(_ norm: Norm) -> Bool {
    norm.cues.contains { $0.hasPrefix("b") } || norm.range.contains { isNegator($0) }
  }

  private func isNegator(_ token: Int) -> Bool {
    Self.denying.contains(reading.tokens[token].id) || reading.tokens[token].id == Self.not
  }

  private func isPartial(_ token: Int) -> Bool {
    reading.tokens[token].id == Self.not && token + 1 < segment.upperBound
      && Self.universal.contains(reading.tokens[token + 1].id)
  }

  /// "No Party, be it large or small, may", "neither of them is allowed to", "not all of the schools may".
  private func subjectNegator(_ start: Int, _ norm: Norm) -> Int? {
    var isRelative = false
    var found: Int?
    for token in start..<max(start, norm.range.lowerBound) {
      guard places[token - segment.lowerBound] == .act else { continue }
      let id = reading.tokens[token].id
      if Self.relative.contains(id) { isRelative = true }
      // Another verb in between has taken the "no" for itself.
      if found != nil, !isRelative, Self.finite.contains(id) { found = nil }
      if isMainNegator(token, at: .subject) || isInverted(token, norm) { found = found ?? token }
    }
    return found
  }

  /// "In no year may a Party take": the modal in front of its subject is what a denied setting brings about.
  private func isInverted(_ token: Int, _ norm: Norm) -> Bool {
    token == segment.lowerBound + 1 && reading.tokens[token].id == Self.no && norm.range.count == 1
      && (2...4).contains(norm.range.lowerBound - token)
      && rules.lexicon.wordClass(reading.tokens[segment.lowerBound].lexeme).contains(.preposition)
      && Self.modals.contains(reading.tokens[norm.range.lowerBound].id)
  }

  /// "Shall export no fuel", "shall disclose it to nobody".
  private func objectNegator(_ norm: Norm, _ end: Int) -> Int? {
    for token in norm.range.upperBound..<max(norm.range.upperBound, min(end, norm.range.upperBound + Self.reach)) {
      guard places[token - segment.lowerBound] == .act, !Self.relative.contains(reading.tokens[token].id) else {
        return nil
      }
      if reading.isComma(token), token > norm.range.upperBound { return nil }
      if isMainNegator(token, at: .act) { return token }
      // "It is preferable that they not be handed over."
      if reading.tokens[token].id == Self.not, Self.relative.contains(reading.tokens[norm.range.upperBound - 1].id),
        token + 1 < segment.upperBound, Self.states.contains(reading.tokens[token + 1].id)
      {
        return token
      }
    }
    return nil
  }

  /// A question that is put off, and words between two commas, are no longer than this.
  private static let longestQuestion = 14
  private static let longestAside = 16

  /// How far behind an operator its object begins.
  private static let reach = 10

  private func isMainNegator(_ token: Int, at place: Place) -> Bool {
    let id = reading.tokens[token].id
    let next = token + 1 < segment.upperBound ? reading.tokens[token + 1].id : 0
    // "None of whom has served" says what the noun is like.
    if next == Self.of, token + 2 < segment.upperBound, Self.relative.contains(reading.tokens[token + 2].id) {
      return false
    }
    if id == Self.not { return place == .subject && (Self.universal.contains(next) || next == Self.one) }
    guard Self.denying.contains(id), !Self.comparatives.contains(next) else { return false }
    guard token > segment.lowerBound else { return true }
    let before = reading.tokens[token - 1]
    guard rules.lexicon.wordClass(before.lexeme).contains(.preposition) else { return true }
    // "A State with no coast shall": the noun is denied, not the act.
    return place == .act ? !Self.modifying.contains(before.id) : Self.circumstances.contains(next)
  }

  /// "(b) station tanks" under "The Parties shall not:": an item without an operator stands under the one above the list.
  private func inherited() -> Norm? {
    guard let chapeau = reading.chapeaux[segment.lowerBound] else { return nil }
    var norm = ClauseMap(chapeau, reading, rules).norms.last
    guard norm?.isImplicit == false, norm?.kind != .declaration else { return nil }
    norm?.range = segment.lowerBound..<segment.lowerBound
    norm?.cues = []
    norm?.negator = nil
    norm?.isImplicit = true
    return norm
  }

  /// Rule C4: a clause without a finite operator is a firm course, against the act where it is negated.
  private func implicit() -> Norm {
    var isRelative = false
    let negator = segment.first { token in
      let id = reading.tokens[token].id
      if Self.relative.contains(id), id != Self.that {
        isRelative = true
      } else if reading.isComma(token) {
        isRelative = false
      }
      guard places[token - segment.lowerBound] == .act, !isRelative, id != Self.possessive,
        rules.lexicon.wordClass(reading.tokens[token].lexeme).contains(.negator)
      else { return false }
      // "Means not involving force": the noun is denied, not the act.
      // "Whether registered or not" denies nothing.
      if id == Self.not {
        // "not less than 20 kilometres" is a bound.
        if token + 1 < segment.upperBound, Self.comparatives.contains(reading.tokens[token + 1].id) { return false }
        return !isParticiple(token + 1) && !(token > segment.lowerBound && reading.tokens[token - 1].id == Self.or)
      }
      return isMainNegator(token, at: .act)
    }
    // "Whether A joins depends on B": an open question binds nobody.
    if let first = segment.first, reading.tokens[first].id == Self.whether {
      return Norm(
        kind: .declaration, level: 0, directive: nil, range: segment.lowerBound..<segment.lowerBound, cues: [],
        confidence: 0.7, isStyled: false, isImplicit: true)
    }
    if negator == nil, let norm = inherited() { return norm }
    return Norm(
      kind: negator == nil ? .obligation : .prohibition, level: 7, directive: nil,
      range: segment.lowerBound..<segment.lowerBound, cues: [], confidence: 0.7, isStyled: true, isImplicit: true)
  }

  private func isParticiple(_ token: Int) -> Bool {
    token < segment.upperBound && reading.text.slice(reading.tokens[token].range).hasSuffix("ing")
  }

  // MARK: Words

  /// Mapping of the directive scale to the scale of obligations (`strength.md` 4d).
  private static let scaleOfDirectives = [0, 1, 3, 3, 3, 4, 4, 6, 7, 8]
  private static let relative = WordSet.ids("which", "who", "whom", "whose", "that")
  private static let possessive = WordHash.of("'s")
  private static let not = WordHash.of("not")
  private static let to = WordHash.of("to")
  private static let no = WordHash.of("no")
  private static let or = WordHash.of("or")
  private static let whether = WordHash.of("whether")
  private static let aside = WordSet.ids("without", "after", "before", "by", "upon", "when", "while", "until")
  private static let having = WordSet.ids("having")
  private static let conceding = WordSet.ids("may", "might", "can", "could", "should")
  private static let concessive = WordSet.ids("whatever", "whichever", "whoever", "whomever", "however", "wherever")
  private static let `as` = WordHash.of("as")
  private static let whose = WordHash.of("whose")
  private static let that = WordHash.of("that")
  private static let of = WordHash.of("of")
  private static let one = WordHash.of("one")
  private static let universal = WordSet.ids("all", "every", "each", "everyone", "everybody")
  private static let denying = WordSet.ids("no", "none", "neither", "nobody", "nothing", "never")
  private static let comparatives = WordSet.ids(
    "more", "less", "fewer", "later", "earlier", "sooner", "greater", "higher", "lower", "doubt", "matter", "only")
  private static let circumstances = WordSet.ids(
    "circumstance", "circumstances", "condition", "conditions", "case", "event", "way", "manner", "account", "time",
    "point", "stage", "means")
  /// Prepositions that tie a denied noun to another noun.
  private static let modifying = WordSet.ids("with", "of", "by", "at", "from", "than")
  private static let finite = WordSet.ids("is", "are", "was", "were", "has", "have", "had", "does", "do", "did")
  private static let modals = WordSet.ids(
    "shall", "must", "will", "should", "may", "can", "would", "could", "might", "ought", "not")
  private static let states = WordSet.ids("be", "have", "remain", "stay", "become")
  private static let refraining = WordSet.stems("avoid", "refrain", "abstain", "desist", "forbear")
  private static let duties = WordSet(
    [
      "required", "obliged", "obligated", "bound", "obligation", "duty", "need", "have", "has", "mandatory",
      "compulsory",
    ]
    .map { Stemmer.stem(of: $0) })
}
