/// The words by which a sentence about a clause names its bearer and its act.
struct NormWording {
  private let reading: Reading
  private let map: ClauseMap
  private let phrases: PhraseMap
  private let rules: RuleSet

  init(_ reading: Reading, _ map: ClauseMap, _ phrases: PhraseMap, _ rules: RuleSet) {
    (self.reading, self.map, self.phrases, self.rules) = (reading, map, phrases, rules)
  }

  /// More words than this name nothing any more: they tell the provision over again.
  private static let longestName = 7
  private static let longestAct = 10

  // MARK: The bearer

  /// Who acts, in the words of the text: "the operator", "all Parties to the conflict".
  var bearer: String? {
    guard let bearer = Bearer(map, phrases, reading, rules), !bearer.isThing, bearer.range.count <= Self.longestName,
      !isNegator(bearer.range.lowerBound)
    else { return nil }
    // "The owner of each" without what it owns is no name.
    guard let last = bearer.range.last, rules.lexicon.wordClass(reading.tokens[last].lexeme).isEmpty else { return nil }
    var start = bearer.range.lowerBound
    while start > map.segment.lowerBound, isDeterminer(start - 1) { start -= 1 }
    guard !isNegator(start), bearer.heads.contains(where: canAct) else { return nil }
    return text(start..<bearer.range.upperBound, lowercased: opensPlainly(start))
  }

  /// "asks *creditors* to study": where an organ speaks, the one it addresses is the one of whom something is asked.
  var addressee: Range<Int>? {
    let norm = map.norms[0]
    guard norm.directive != nil,
      let named = phrases.phrases.first(where: { $0.range.upperBound > norm.range.upperBound }),
      named.kind == .nominal, named.range.lowerBound <= norm.range.upperBound + 2,
      named.range.count <= Self.longestName,
      named.range.upperBound < map.segment.upperBound,
      reading.tokens[named.range.upperBound].id == Self.to || reading.tokens[norm.range.upperBound - 1].id == Self.that
    else { return nil }
    return max(named.range.lowerBound, norm.range.upperBound)..<named.range.upperBound
  }

  func words(_ range: Range<Int>) -> String? {
    text(range, lowercased: isDeterminer(range.lowerBound))
  }

  /// "the United States", "each Party": with the determiner that the text has in front of the same name.
  func spoken(_ party: Int32, _ name: String) -> String {
    guard var first = map.segment.first(where: { reading.parties[$0] == party }) else { return name }
    // An alias may begin with the article.
    if reading.tokens[first].id == Self.the { first += 1 }
    guard first > map.segment.lowerBound, let printed = text(first..<end(of: party, first), lowercased: false),
      printed.lowercased() == name.lowercased()
    else { return name }
    let before = reading.tokens[first - 1].id
    // "No Party shall" binds every one of them.
    if before == Self.no { return "every " + name }
    guard Self.distributing.contains(before), let word = text(first - 1..<first, lowercased: false) else { return name }
    return word.lowercased() + " " + name
  }

  private func end(of party: Int32, _ start: Int) -> Int {
    (start..<map.segment.upperBound).first { reading.parties[$0] != party } ?? map.segment.upperBound
  }

  /// Whether a party of the subject is the one that something is done to: "Russia will be brought back". What restrains
  /// it binds it all the same: "Boria shall be disarmed".
  func undergoes(_ token: Int) -> Bool {
    guard phrases.isPassive, let verb = phrases.mainVerb,
      phrases.phrases.contains(where: {
        $0.kind == .nominal && $0.head == token && $0.range.upperBound <= map.norms[0].range.lowerBound
      })
    else { return false }
    return !Self.restraints.contains(reading.tokens[verb].stem)
  }

  /// Persons and bodies act; a guarantee, a ceasefire or a pact does not.
  private func canAct(_ head: Int) -> Bool {
    let word = reading.tokens[head]
    if reading.parties[head] >= 0 || RoleWords.generic.contains(word.stem) { return true }
    return RoleWords.acting.contains(word.stem) || Self.offices.contains(word.stem)
      || RoleWords.acting.contains { rules.relations.relation(word.stem, $0) == .narrower }
  }

  // MARK: The act

  /// "station troops in Ukraine": the verb behind the operator with its object, as far as whole phrases go.
  var act: String? {
    let norm = map.norms[0]
    guard !norm.isImplicit, !phrases.isPassive, let verb = phrases.mainVerb, norm.range.upperBound <= verb,
      verb - norm.range.upperBound <= 1, agrees(norm), isBaseForm(verb)
    else { return nil }
    var end = verb + 1
    var hasObject = false
    for phrase in phrases.phrases where phrase.range.lowerBound >= verb {
      if phrase.range.lowerBound == verb || phrase.range.contains(verb) {
        end = max(end, phrase.range.upperBound)
        continue
      }
      let goesOn = phrase.kind == .nominal && !hasObject || phrase.kind == .prepositional
      guard goesOn, phrase.range.lowerBound == end, !phrase.isJoined, phrase.range.upperBound - verb <= Self.longestAct,
        phrase.range.allSatisfy({ map.place($0) == .act && reading.tokens[$0].kind != .punctuation })
      else { break }
      if phrase.kind == .nominal { hasObject = true }
      end = phrase.range.upperBound
    }
    guard (verb..<end).allSatisfy({ map.place($0) == .act && reading.tokens[$0].kind != .punctuation }),
      end - verb <= Self.longestAct, let last = (verb..<end).last,
      last == verb || rules.lexicon.wordClass(reading.tokens[last].lexeme).isEmpty
    else { return nil }
    // "enshrine in its constitution | that …": the act goes on in a clause and has no end here.
    let next = end < map.segment.upperBound ? reading.tokens[end] : nil
    if let next, !hasObject, next.kind != .punctuation, map.place(end) == .act { return nil }
    if let next, Self.complements.contains(next.id) { return nil }
    let isCut = next.map { ($0.kind != .punctuation || reading.isComma(end)) && map.place(end) == .act } ?? false
    if isCut, reading.tokens[last].kind == .number { return nil }
    return text(verb..<end, lowercased: false).map { isCut ? $0 + " …" : $0 }
  }

  /// A ban says so in its operator, and a duty does not deny: "not to" is put in front by the kind of the norm.
  private func agrees(_ norm: Norm) -> Bool {
    let denies = norm.range.contains(where: isNegator)
    return norm.kind == .prohibition || norm.kind == .exemption ? denies : !denies
  }

  private func isBaseForm(_ verb: Int) -> Bool {
    let word = String(decoding: reading.text.bytes[reading.tokens[verb].range], as: UTF8.self).lowercased()
    return reading.tokens[verb].kind == .word && reading.parties[verb] < 0 && !word.hasSuffix("ing")
      && !word.hasSuffix("ed")
      && !(word.hasSuffix("s") && !word.hasSuffix("ss"))
      && rules.verbs.kind(of: reading.tokens[verb], in: reading.text) != .past
      && !isPreposition(verb - 1)
  }

  /// At most ten words of the clause, from its subject on where one stands in front of the operator.
  var clause: String {
    var start = map.segment.lowerBound
    if phrases.phrases.first?.kind != .nominal, let subject = Bearer(map, phrases, reading, rules),
      subject.range.upperBound <= map.norms[0].range.lowerBound
    {
      start = subject.range.lowerBound
      while start > map.segment.lowerBound, isDeterminer(start - 1) || isNegator(start - 1) { start -= 1 }
    }
    // Three tokens a word are enough to see whether there are more words than are shown.
    let end = min(map.segment.upperBound, start + 3 * Self.longestAct)
    let words = (text(start..<end, lowercased: false) ?? "").split(separator: " ")
    var shown = words.prefix(Self.longestAct).joined(separator: " ")
    while let last = shown.last, ",.;:".contains(last) { shown.removeLast() }
    return (start > map.segment.lowerBound ? "… " : "") + (words.count > Self.longestAct ? shown + " …" : shown)
  }

  // MARK: Words

  /// "eligible *for* membership", but not the "to" of an infinitive.
  private func isPreposition(_ token: Int) -> Bool {
    token >= map.segment.lowerBound && reading.tokens[token].id != Self.to
      && rules.lexicon.wordClass(reading.tokens[token].lexeme).contains(.preposition)
  }

  /// "deliveries *to Tarvia* shall be stopped": a name that only says where, to whom or with what.
  func isAside(_ token: Int) -> Bool {
    phrases.phrases.contains { phrase in
      phrase.kind == .prepositional && phrase.range.contains(token)
        && ![Self.of, Self.by].contains(reading.tokens[phrase.range.lowerBound].id)
    }
  }

  private func isNegator(_ token: Int) -> Bool {
    Self.negators.contains(reading.tokens[token].id)
  }

  private func isDeterminer(_ token: Int) -> Bool {
    Self.determiners.contains(reading.tokens[token].id)
  }

  /// A word that is capitalised for opening the sentence only.
  private func opensPlainly(_ token: Int) -> Bool {
    isDeterminer(token)
      || token == map.segment.lowerBound && reading.parties[token] < 0
        && (rules.relations.knows(reading.tokens[token].stem) || RoleWords.generic.contains(reading.tokens[token].stem))
  }

  private func text(_ range: Range<Int>, lowercased: Bool) -> String? {
    guard let first = range.first, let last = range.last else { return nil }
    var bytes: [UInt8] = []
    for byte in reading.text.bytes[Int(reading.tokens[first].start)..<Int(reading.tokens[last].end)] {
      let isSpace = byte == UInt8(ascii: " ") || (9...13).contains(byte)
      if !isSpace { bytes.append(byte) } else if bytes.last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
    }
    let line = String(decoding: bytes, as: UTF8.self)
    return lowercased ? line.prefix(1).lowercased() + line.dropFirst() : line
  }

  private static let the = WordHash.of("the")
  private static let to = WordHash.of("to")
  private static let that = WordHash.of("that")
  private static let of = WordHash.of("of")
  private static let by = WordHash.of("by")
  private static let no = WordHash.of("no")
  private static let distributing = WordSet(["the", "each", "every", "any", "all", "both", "either"].map(WordHash.of))
  private static let negators = WordSet(
    ["not", "no", "never", "neither", "none", "nor", "cannot", "nobody"].map(WordHash.of))
  private static let complements = WordSet(["that", "whether", "how", "what", "why", "to"].map(WordHash.of))
  private static let determiners = WordSet(
    [
      "a", "an", "the", "all", "each", "every", "both", "any", "either", "this", "that", "these", "those", "its",
      "their",
    ]
    .map(WordHash.of))
  /// Those who bear duties by the part they play.
  private static let offices = WordSet(
    [
      "operator", "supplier", "buyer", "seller", "tenant", "landlord", "lessor", "lessee", "lender", "borrower",
      "carrier",
      "employer", "employee", "contractor", "subcontractor", "client", "customer", "holder", "master", "trader",
      "producer", "importer", "exporter", "manufacturer", "provider", "publisher", "inspector", "observer", "monitor",
      "director", "registrar", "depositary", "chair", "chairman", "secretary", "signatory", "patient", "student",
      "resident", "applicant", "teacher", "driver", "doctor", "licensee", "licensor", "insurer", "trustee",
      "shareholder",
      "creditor", "debtor", "custodian", "controller", "processor", "museum", "school", "hospital", "university",
      "police",
      "team", "athlete", "referee", "organiser", "retailer", "distributor", "ship", "vessel", "mediator", "guarantor",
      "successor", "beneficiary", "donor", "recipient", "consumer", "farmer", "fisher", "visitor", "guest", "host",
    ].map { Stemmer.stem(of: $0) })
  private static let restraints = WordSet(
    [
      "limit", "cap", "restrict", "confine", "reduce", "bind", "bound", "require", "oblige", "forbid", "forbidden",
      "prohibit", "bar", "ban", "preclude", "disarm", "demilitarise", "dissolve", "disband", "fine", "penalise",
      "charge",
      "tax", "suspend", "expel", "exclude", "held", "deprive", "compel",
    ].map { Stemmer.stem(of: $0) })
}
