/// How a clause binds: its kind, how firmly, and the words that say so.
struct Norm: Sendable {
  /// Which way the norm points (`strength.md` 2.1).
  enum Sign: Sendable {
    /// Towards the act: obligations, recommendations, expectations.
    case towards
    /// Against the act: prohibitions and limits.
    case against
    /// The act is left open: permissions and exemptions.
    case open
    /// Secures something for its holder: claims and powers.
    case secured
    /// No norm: a statement.
    case none
  }

  var kind: Cue.Kind
  /// 0–8 on the scale of obligations, or on the scale of rights for permissions, claims and powers.
  var level: Int
  /// 0–9 on the scale of an organ's directives, where the operator is one.
  var directive: Int?
  /// Tokens of the operator, from its first to its last cue.
  var range: Range<Int>
  /// Cue ids in order.
  var cues: [String]
  var confidence: Double
  /// Firmness comes from a style ("will", bare present) that equals "shall" outside a "shall" instrument.
  var isStyled: Bool
  /// No operator was written; the bare present or a nominal item is read as a firm course.
  var isImplicit: Bool
  /// The word that denies the act away from the operator: "no" in "no Party, large or small, may".
  var negator: Int?
  /// Some but not all of the subject is denied the act: "not all of them may".
  var isPartial = false
  /// The words of a weak frame that hold the level down: "it is hoped that". The subject stands between them and the
  /// operator.
  var frame: Range<Int>?
  /// The word that turns the act into a weaker one about it: "consider", "seek to".
  var wrapper: Wrapper?

  struct Wrapper: Sendable {
    let word: Int
    /// How firmly the wrapping act itself is asked for.
    let outerLevel: Int
  }

  /// The norm with its wrapping verb read as the act that is asked for: "shall assess diplomas", where the other wording
  /// has the same act.
  var unwrapped: Norm {
    guard let wrapper else { return self }
    var norm = self
    norm.level = max(level, wrapper.outerLevel)
    norm.wrapper = nil
    return norm
  }

  var sign: Sign {
    if level == 0 { return .none }
    switch kind {
    case .obligation, .recommendation, .expectation, .aspiration, .constitutive: return .towards
    case .prohibition, .limit: return .against
    case .permission, .exemption: return .open
    case .claim, .power: return .secured
    case .declaration: return .none
    }
  }

  /// Whether "more" or "wider" in the act makes the norm stronger (+1) or weaker (−1), `entailment.md` section 3.
  var widening: Int { kind == .exemption ? -1 : 1 }

  /// Level with style set aside: "will" counts as "shall" (`strength.md` 3.6, fewer than five clauses).
  var comparableLevel: Int { isStyled && level == 7 ? 8 : level }
}

/// Where in its clause a token stands; the place decides what an edit there means.
enum Place: Sendable {
  case subject, operation, act, condition, exception, term
  /// The one opening that a norm leaves: "unless …", "may only if …", "shall not … without …". Where it opens less
  /// often, the norm holds more often, as with an exception; but of its joined parts all must be met.
  case opening

  /// Whether the norm does not hold where the words there are met.
  var isCarveOut: Bool { self == .exception || self == .opening }
}

/// The norms of one segment and the place of each of its tokens.
struct ClauseMap: Sendable {
  let segment: Range<Int>
  /// In order; at least one.
  let norms: [Norm]
  /// By offset from the start of the segment.
  private let places: [Place]

  func place(_ token: Int) -> Place {
    places[min(max(token - segment.lowerBound, 0), places.count - 1)]
  }

  /// The norm that governs a token: the last one that begins at or before it.
  func norm(at token: Int) -> Norm {
    norms.last { $0.range.lowerBound <= token } ?? norms[0]
  }

  /// Whether wider words at a token make the norm stronger (+1) or weaker (−1).
  func widening(at token: Int) -> Int {
    let base = norm(at: token).widening
    return place(token).isCarveOut ? -base : base
  }

  init(_ segment: Range<Int>, _ reading: Reading, _ rules: RuleSet) {
    self.segment = segment
    let inside = Array(reading.cues(in: segment))
    var places = [Place](repeating: .act, count: segment.count)
    Self.markSubordinates(&places, segment, inside, reading, rules)
    norms = NormReader(segment, inside, places, reading, rules).norms()
    let first = norms[0]
    for token in segment where places[token - segment.lowerBound] == .act {
      if norms.contains(where: { $0.range.contains(token) && !$0.isImplicit || $0.frame?.contains(token) ?? false }) {
        places[token - segment.lowerBound] = .operation
      } else if token < first.range.lowerBound, !first.isImplicit {
        places[token - segment.lowerBound] = .subject
      }
    }
    self.places = places
  }

  /// Conditions, exceptions and terms run from their cue to the end of their clause.
  private static func markSubordinates(
    _ places: inout [Place], _ segment: Range<Int>, _ cues: [CueMatch], _ reading: Reading, _ rules: RuleSet
  ) {
    var openings: [(Int, Place)] = []
    for match in cues {
      let cue = rules.cues[match.cue]
      if cue.isWhole || !reading.isPlain(match) { continue }
      if cue.table == .exception, let level = cue.level, level <= 3 {
        openings.append((match.range.lowerBound, .exception))
      } else if cue.table == .condition, let level = cue.level, (1...4).contains(level) {
        let word = reading.tokens[match.range.lowerBound].id
        let isWithout = word == without && isNegated(before: match.range.lowerBound, segment, cues, reading, rules)
        if word == without, !isWithout { continue }
        let isOpening =
          word == unless || isWithout || word == only && isLimit(before: match.range.lowerBound, cues, rules)
        openings.append((match.range.lowerBound, isOpening ? .opening : word == until ? .term : .condition))
      } else if cue.table == .deadline || cue.table == .duration, reading.tokens[match.range.lowerBound].id == until {
        openings.append((match.range.lowerBound, .term))
      }
    }
    let asides = asides(in: segment, cues, reading, rules)
    for (index, opening) in openings.enumerated() {
      var limit = index + 1 < openings.count ? openings[index + 1].0 : segment.upperBound
      if let aside = asides.first(where: { $0.contains(opening.0) }) { limit = min(limit, aside.upperBound) }
      guard limit > opening.0 else { continue }
      var end = limit
      // A subordinate clause in front or in the middle ends at the comma before the main clause goes on.
      for token in opening.0..<limit where reading.isComma(token) {
        let later = cues.contains { rules.cues[$0.cue].isOperator && $0.range.lowerBound > token }
        let earlier = cues.contains {
          rules.cues[$0.cue].isOperator && $0.range.lowerBound < opening.0
        }
        if later, !earlier || opening.0 - segment.lowerBound > 0 {
          end = token
          break
        }
      }
      if end == limit, opening.0 - segment.lowerBound <= 1 {
        end = mainClauseStart(after: opening.0, limit, cues, reading, rules) ?? end
      }
      // "All institutes except the one at Dresk shall", "weapons found after the deadline shall": what is left out of the
      // subject, or says when it counts, ends at the operator.
      if end == limit, opening.1 == .exception || governing.contains(reading.tokens[opening.0].id),
        !cues.contains(where: { rules.cues[$0.cue].isOperator && $0.range.lowerBound < opening.0 }),
        let operation = cues.first(where: {
          rules.cues[$0.cue].isOperator && $0.range.lowerBound > opening.0 + 1 && $0.range.lowerBound < limit
        })
      {
        end = operation.range.lowerBound
      }
      for token in opening.0..<end {
        places[token - segment.lowerBound] = opening.1
      }
    }
    for match in cues where rules.cues[match.cue].isWhole {
      guard let place = Self.place(ofWhole: match, segment, cues, reading, rules) else { continue }
      for token in match.range where token < segment.upperBound { places[token - segment.lowerBound] = place }
    }
  }

  /// "May, if the council agrees, be suspended", "and, where the needs of the house allow, to": what stands between commas
  /// inside a phrase that is not complete before them.
  private static func asides(
    in segment: Range<Int>, _ cues: [CueMatch], _ reading: Reading, _ rules: RuleSet
  ) -> [Range<Int>] {
    let commas = segment.filter { reading.isComma($0) }
    return zip(commas, commas.dropFirst()).compactMap { start, end in
      guard start > segment.lowerBound, end > start + 1 else { return nil }
      let before = start - 1
      let isOpen =
        reading.isAndOr(before) || incomplete.contains(reading.tokens[before].id)
        || cues.contains { rules.cues[$0.cue].isOperator && $0.range.contains(before) }
      return isOpen ? start + 1..<end : nil
    }
  }

  /// The place of a condition or an exception that is said in a set phrase.
  private static func place(
    ofWhole match: CueMatch, _ segment: Range<Int>, _ cues: [CueMatch], _ reading: Reading, _ rules: RuleSet
  ) -> Place? {
    let cue = rules.cues[match.cue]
    guard let level = cue.level else { return nil }
    if cue.table == .exception { return level <= 3 ? .exception : nil }
    guard cue.table == .condition, (1...4).contains(level) else { return nil }
    guard reading.tokens[match.range.lowerBound].id == without else { return .condition }
    return isNegated(before: match.range.lowerBound, segment, cues, reading, rules) ? .opening : nil
  }

  /// "may … only if": a freedom that opens in no other case. A burden or a claim that arises "only if" is conditional
  /// like any other.
  private static func isLimit(before token: Int, _ cues: [CueMatch], _ rules: RuleSet) -> Bool {
    let operation = cues.last { rules.cues[$0.cue].isOperator && $0.range.lowerBound < token }
    switch operation.map({ rules.cues[$0.cue].kind ?? .obligation }) {
    case .permission, .power, .limit, .prohibition, nil: return true
    case .obligation: return operation.map { rules.cues[$0.cue].id == "a801" } ?? false
    default: return false
    }
  }

  /// Whether a ban or a denial governs "without …": only then does it open the norm.
  private static func isNegated(
    before token: Int, _ segment: Range<Int>, _ cues: [CueMatch], _ reading: Reading, _ rules: RuleSet
  ) -> Bool {
    let operation =
      cues.last { rules.cues[$0.cue].isOperator && $0.range.lowerBound < token }
      ?? (token - segment.lowerBound <= 1 ? cues.first { rules.cues[$0.cue].isOperator } : nil)
    if operation.map({ rules.cues[$0.cue].kind == .prohibition }) ?? false { return true }
    // "no later than", "not less than" and "declared or not" deny nothing.
    return (segment.lowerBound..<token).contains {
      negators.contains(reading.tokens[$0].id) && !comparatives.contains(reading.tokens[$0 + 1].id)
        && !($0 > segment.lowerBound && reading.tokens[$0 - 1].id == BearerWords.or)
    }
  }

  /// "After closure of the mine the operator shall": without a comma the main clause begins with the last noun phrase
  /// before the operator.
  private static func mainClauseStart(
    after opening: Int, _ limit: Int, _ cues: [CueMatch], _ reading: Reading, _ rules: RuleSet
  ) -> Int? {
    guard
      let operation = cues.first(where: {
        rules.cues[$0.cue].table.isOperator && $0.range.lowerBound > opening + 2 && $0.range.lowerBound < limit
      })
    else { return nil }
    var at = operation.range.lowerBound - 1
    while at > opening + 1 {
      let isDeterminer = rules.lexicon.wordClass(reading.tokens[at].lexeme).contains(.article)
      if isDeterminer || reading.parties[at] >= 0 && reading.parties[at - 1] != reading.parties[at] { return at }
      at -= 1
    }
    // "Until the end of 2031 schools shall": the date ends the phrase.
    guard
      let number = (opening + 1..<min(opening + 6, operation.range.lowerBound)).last(where: {
        reading.tokens[$0].kind == .number
      })
    else { return nil }
    let isMonth = number + 1 < limit && MeasureWords.month[reading.tokens[number + 1].id] != nil
    let end = number + (isMonth ? 2 : 1)
    return end < operation.range.lowerBound ? end : nil
  }

  /// Words that no phrase ends with.
  private static let incomplete = WordSet(
    [
      "that", "to", "but", "which", "who", "shall", "may", "must", "will", "not", "be", "is", "are", "has", "have",
      "of",
    ]
    .map(WordHash.of))
  /// Words that govern a noun as well as a clause, so that an operator behind them may be that of the main clause.
  private static let governing = WordSet.ids("after", "before", "upon", "on", "following", "pending", "during", "since")
  private static let unless = WordHash.of("unless")
  private static let only = WordHash.of("only")
  private static let without = WordHash.of("without")
  private static let comparatives = WordSet.ids("later", "less", "more", "fewer", "longer", "only")
  private static let negators = WordSet.ids("no", "not", "never", "none", "nobody", "nor", "neither")
  private static let until = WordHash.of("until")
}
