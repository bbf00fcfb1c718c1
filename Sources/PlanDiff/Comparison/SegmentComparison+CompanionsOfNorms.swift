/// What a finding is about beside what changed in it: the ban, the right, the sanction, the oversight, the instrument.
extension SegmentComparison {
  func ofBan(_ delta: Delta, _ words: Words) -> Companion? {
    guard isBan(.old), isBan(.new) else { return nil }
    let facets: [Facet] = [.deadline, .duration, .condition, .exception]
    guard facets.contains(delta.facet), !words.begin(with: Self.unless) else { return nil }
    return Companion(.prohibition, rule: "5.3-ban", why: "when and how long the ban holds changed")
  }

  /// "Shall not", "shall hold no"; "shall not refuse", which asks for the act and is a ban all the same.
  func isBan(_ side: Side) -> Bool {
    let (reading, map, phrases, range) =
      side == .old ? (old, oldMap, oldPhrases, oldRange) : (new, newMap, newPhrases, newRange)
    let norm = map.norms[0]
    if norm.sign == .against || norm.cues.contains(where: { $0.hasPrefix("b89") }) { return true }
    guard let verb = phrases.mainVerb, verb + 1 < range.upperBound else { return false }
    return reading.tokens[verb + 1].id == Self.no
  }

  private static let no = WordHash.of("no")

  /// "Shall not drill before 2030": the date says how long the ban holds.
  func ofBanTerm(_ delta: Delta) -> Companion? {
    guard oldMap.norms[0].sign == .against, newMap.norms[0].sign == .against, delta.rule == "h-deadline" else {
      return nil
    }
    return Companion(.duration, rule: "5.3-ban", why: "how long the ban holds changed")
  }

  func ofSanction(_ delta: Delta, _ words: Words, _ clause: FacetWords.Family) -> Companion? {
    if delta.facet != .status, words.contain(.forum) || words.contain(.force) && clause.contains(.forum) {
      return Companion(.enforcement, rule: "5.3-forum", why: "who settles a dispute, or how far that binds, changed")
    }
    let others: [Facet] = [.bearer, .beneficiary, .action, .legalForm, .status]
    guard !others.contains(delta.facet), clause.contains(.sanction) || clause.isSuperset(of: [.penalty, .breach]) else {
      return nil
    }
    return Companion(.enforcement, rule: "5.3-loss", why: "the clause says what a breach leads to")
  }

  /// "Inspectors may enter at any hour": how freely those act who see to it that a rule is kept.
  func ofOversight(_ delta: Delta) -> Companion? {
    let facets: [Facet] = [.setting, .quantity, .verb, .entitlement, .status, .modality]
    func oversees(_ side: Side) -> Bool {
      let (reading, bearer) = side == .old ? (old, oldBearer) : (new, newBearer)
      let isDoer = bearer.map { !$0.isThing && $0.words.contains { isOversight($0, reading) } } ?? false
      return isDoer || !isRight(side) && (actVerb(side).map { isOversight($0, reading) } ?? false)
    }
    func isOversight(_ token: Int, _ reading: Reading) -> Bool {
      rules.facetWords.contains(reading.tokens[token].stem, .oversight)
    }
    guard facets.contains(delta.facet), oversees(.old) || oversees(.new) else { return nil }
    return Companion(.enforcement, rule: "5.3-oversight", why: "it is done by those who see whether the rule is kept")
  }

  /// A third party's say in a matter is a right of its own.
  func ofSay(_ delta: Delta) -> Companion? {
    guard delta.rule.hasPrefix("z93") else { return nil }
    return Companion(.entitlement, rule: "5.3-right", why: "how much of a say somebody has changed")
  }

  /// Where a right grew here and shrank there, each finding is one on the right.
  func ofRight(_ delta: Delta) -> Companion? {
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

  /// "Shall receive an allowance"; "is paid for six weeks", of a person.
  func receives(_ side: Side) -> Bool {
    let (map, phrases, reading) = side == .old ? (oldMap, oldPhrases, old) : (newMap, newPhrases, new)
    guard map.norms[0].sign == .towards, let verb = phrases.mainVerb else { return false }
    let stem = reading.tokens[verb].stem
    let bearer = side == .old ? oldBearer : newBearer
    let isPerson = phrases.isPassive && bearer.map { $0.isThing && canAct($0.heads[0], side) } ?? false
    return Self.receiving.contains(stem) || isPerson && rules.facetWords.contains(stem, .grant)
  }

  static let receiving = WordSet.stems("receive", "get", "enjoy", "retain")

  /// "And may appeal": a freedom of its own came or went with the item.
  func ofFreedom(_ delta: Delta) -> Companion? {
    guard delta.rule == "E-item" else { return nil }
    let isFreedom = quoted(delta).contains { side, range in
      (side == .old ? old : new).cues(in: range).contains {
        let cue = rules.cues[$0.cue]
        return range.contains($0.range.lowerBound) && cue.isOperator
          && (cue.kind == .permission || cue.kind == .claim || cue.kind == .power)
      }
    }
    guard isFreedom else { return nil }
    return Companion(.entitlement, rule: "5.3-right", why: "the item is a right")
  }

  /// "Shall endeavour to", "will consider": the verb weakens or strengthens how far anybody is bound.
  func ofForce(_ delta: Delta) -> Companion? {
    let (before, after) = (oldMap.norms[0], newMap.norms[0])
    guard delta.facet == .verb, before.level != after.level, (before.cues + after.cues).contains(delta.rule),
      (before.cues + after.cues).contains(where: { cue in Self.efforts.contains { cue.hasPrefix($0) } })
    else { return nil }
    return Companion(.modality, rule: "5.3-force", why: "how far anybody is bound changed")
  }

  /// Cues of trying, of making the least effort and of looking into a thing.
  private static let efforts = ["f5", "f6", "f21"]

  /// "The Ministers undertake to", "the Ministers declare their intention to": where those who make the instrument bind
  /// themselves or only say what they mean to do, it is an agreement or a statement of intent.
  func ofInstrument(_ delta: Delta) -> Companion? {
    guard delta.facet == .modality || delta.facet == .verb, delta.severity != 0 else { return nil }
    func intends(_ side: Side) -> Bool {
      let reading = side == .old ? old : new
      return tokens(of: side == .old ? delta.old : delta.new, side).contains {
        Self.intending.contains(reading.tokens[$0].stem)
      }
    }
    guard intends(.old) != intends(.new) else { return nil }
    // "Intend", "declare": said of more than one, as of the makers of an instrument.
    let (side, reading, quotation) = intends(.old) ? (Side.old, old, delta.old) : (.new, new, delta.new)
    let operation = tokens(of: quotation, side).first { reading.tokens[$0].kind == .word }
    guard let operation, rules.verbs.kind(of: reading.tokens[operation], in: reading.text) != .none,
      isPlural(operation, reading), !isWill(delta), !isRight(side)
    else { return nil }
    return Companion(.legalForm, rule: "5.3-instrument", why: "bound on one side, a statement of intent on the other")
  }

  private func isPlural(_ verb: Int, _ reading: Reading) -> Bool {
    let word = reading.text.slice(reading.tokens[verb].range)
    return word.hasSuffix("ss") || !word.hasSuffix("s") && !word.hasSuffix("ed")
  }

  /// "Will" says as much of a plan as of a promise.
  private func isWill(_ delta: Delta) -> Bool {
    quoted(delta).contains { side, range in
      range.count == 1 && (side == .old ? old : new).tokens[range.lowerBound].id == Self.will
    }
  }

  private static let will = WordHash.of("will")
  private static let intending = WordSet.stems("intend", "intention", "intent", "hope", "wish", "aim", "aspire")
}
