extension SegmentComparison {
  /// From this share of tokens in place on, a change of sign is believed (development pairs: below it 3 of 4 are rewordings).
  static let leastSignStanding = 0.4

  /// "Need not disclose" and "shall not disclose" are told apart only where the rest stands; a ban and an exemption may
  /// say the same of two acts.
  static let exemptionStanding = 0.8

  /// Modality, prohibition and entitlement: operators that changed, by sign first and then by level.
  mutating func compareNorms() {
    var oldNorms = oldMap.norms.filter { !standsAlone($0, .old) }.map { unwrapped($0, .old) }
    var newNorms = newMap.norms.filter { !standsAlone($0, .new) }.map { unwrapped($0, .new) }
    // Norms whose words stand on both sides cancel; so do equal ones where one side has more clauses than the other.
    Self.cancel(&oldNorms, &newNorms, oldNorms.map { !isTouched($0, .old) }, newNorms.map { !isTouched($0, .new) })
    if oldNorms.count != newNorms.count {
      Self.cancel(&oldNorms, &newNorms, oldNorms.map { _ in true }, newNorms.map { _ in true })
    }
    guard let before = oldNorms.first, let after = newNorms.first else { return }
    if compareGrant(before, after) { return }
    if Self.sameForce(before, after) {
      if before.isPartial != after.isPartial {
        return add(
          .prohibition, after.isPartial ? -3 : 3, confidence: 0.85, rule: "5.1-partial",
          why: after.isPartial ? "no longer all of them" : "all of them now", old: quantifier(before),
          new: quantifier(after))
      }
      explain(before.range, .old)
      explain(after.range, .new)
      return
    }
    guard
      isTouched(before, .old) || isTouched(after, .new) || polarity(.old) != polarity(.new) || before.kind != after.kind
    else { return }
    compare(before, after)
    // Further clauses, each with its counterpart.
    if oldNorms.count == newNorms.count {
      for (left, right) in zip(oldNorms.dropFirst(), newNorms.dropFirst())
      where !Self.sameForce(left, right) && (isTouched(left, .old) || isTouched(right, .new)) {
        compare(left, right)
      }
    }
  }

  /// "…, who shall share the costs", "…, which may be withdrawn": a clause that goes on about its noun binds by itself. Its
  /// operator is read where it alone was edited.
  mutating func compareInnerNorms() {
    guard deltas.isEmpty, standing >= Self.innerStanding else { return }
    let (before, after) = (innerOperators(.old), innerOperators(.new))
    guard before.count == 1, after.count == 1 else { return }
    let (left, right) = (NormReader.norm(before[0], rules), NormReader.norm(after[0], rules))
    guard !Self.sameForce(left, right), isTouched(left, .old) || isTouched(right, .new) else { return }
    compare(left, right)
  }

  private static let innerStanding = 0.85

  /// Modal operators outside the norms of the clause, in clauses set off by a comma or a semicolon.
  private func innerOperators(_ side: Side) -> [CueMatch] {
    let (reading, range, map) = side == .old ? (old, oldRange, oldMap) : (new, newRange, newMap)
    return reading.cues(in: range).filter { match in
      let cue = rules.cues[match.cue]
      guard cue.table == .modality || cue.table == .prohibition || cue.table == .entitlement, cue.isOperator,
        !cue.isFrame,
        map.place(match.range.lowerBound) == .act, !map.norms.contains(where: { $0.range.overlaps(match.range) })
      else { return false }
      var at = match.range.lowerBound - 1
      while at > range.lowerBound, match.range.lowerBound - at <= 8 {
        if reading.isComma(at) { return true }
        at -= 1
      }
      return false
    }
  }

  /// Takes out norms of the same force on both sides, of those that may go.
  private static func cancel(_ left: inout [Norm], _ right: inout [Norm], _ mayGo: [Bool], _ otherMayGo: [Bool]) {
    guard left.count > 1 || right.count > 1 else { return }
    var otherMayGo = otherMayGo
    for index in left.indices.reversed() where mayGo[index] {
      if let other = right.indices.first(where: {
        otherMayGo[$0] && left[index].sign == right[$0].sign && sameForce(left[index], right[$0])
      }) {
        left.remove(at: index)
        right.remove(at: other)
        otherMayGo.remove(at: other)
      }
    }
  }

  private static func sameForce(_ left: Norm, _ right: Norm) -> Bool {
    if left.kind == .exemption, right.kind == .exemption { return true }
    // A liberty and an entitlement stated without more are one step of style apart.
    if left.sign != .towards, left.sign != .against, right.sign != .towards, right.sign != .against,
      left.kind != .exemption, right.kind != .exemption, min(left.level, right.level) >= 6,
      // "Shall receive", "may receive": nobody need give what another only may get.
      isReceipt(left) == isReceipt(right) || left.kind == right.kind || left.level == 7 || right.level == 7
    {
      return true
    }
    return left.sign == right.sign && left.comparableLevel == right.comparableLevel
      && (left.directive == nil || right.directive == nil || left.directive == right.directive)
  }

  private func isTouched(_ norm: Norm, _ side: Side) -> Bool {
    let kept = side == .old ? oldKept : newKept
    return norm.isImplicit || norm.range.contains { !kept[$0] } || norm.frame?.contains { !kept[$0] } ?? false
      || norm.negator.map { !kept[$0] } ?? false
  }

  /// An operator of words that came in or went out with nothing in their place: a further clause, read as an edit.
  private func standsAlone(_ norm: Norm, _ side: Side) -> Bool {
    guard !norm.isImplicit, standing >= Self.editStanding else { return false }
    return hunks.contains { hunk in
      let (mine, other) = side == .old ? (hunk.old, hunk.new) : (hunk.new, hunk.old)
      // A clause that begins with other words has not lost its operator: "States may require" for "shall be required by".
      return other.isEmpty && mine.count > norm.range.count + 2 && mine.lowerBound < norm.range.lowerBound
        && mine.lowerBound > (side == .old ? oldRange : newRange).lowerBound
        && mine.contains(norm.range.lowerBound) && mine.upperBound >= norm.range.upperBound
    }
  }

  private mutating func compare(_ before: Norm, _ after: Norm) {
    if before.sign != after.sign, let step = restraint(before, after) {
      return add(
        .verb, step, confidence: min(before.confidence, after.confidence) * 0.85, rule: "5.1-restraint",
        why: step > 0 ? "what was held back is now forbidden" : "what was forbidden is now only held back",
        old: withVerb(before, .old), new: withVerb(after, .new))
    }
    if isLimitInOtherWords(before, after) { return }
    if compareWeighing(before, after) { return }
    if isDual(before, after) { return compareDual(before, after) }
    // In a clause written anew another kind of operator is most often another way to say it.
    let isSameAct = namesSameAct(before, after) || similarity >= 0.15 && (asksOnly(before) || asksOnly(after))
    let isQuestion = [before, after].contains { $0.isImplicit && $0.kind == .declaration }
    if before.sign != after.sign, standing < Self.leastSignStanding, !isSameAct, !areOnlyForces(before, after),
      !isQuestion
    {
      return
    }
    if before.sign != after.sign, standing < 0.65, !isQuestion, losesItsVerb(before, .old) || losesItsVerb(after, .new),
      before.isImplicit || after.isImplicit
    {
      return
    }
    let confidence = min(before.confidence, after.confidence)
    let oldQuote = words(of: before, .old)
    let newQuote = words(of: after, .new)
    let rule = (after.cues.last ?? before.cues.last) ?? "C4"
    switch (before.sign, after.sign) {
    case (.towards, .against), (.against, .towards):
      if before.isPartial || after.isPartial {
        return add(
          .scope, after.isPartial ? -3 : 3, confidence: confidence, rule: "5.1-partial",
          why: after.isPartial ? "no longer all of them" : "all of them now", old: oldQuote ?? quantifier(before),
          new: newQuote ?? quantifier(after))
      }
      // Two negations or a verb of refusal give the same direction again.
      if polarity(.old) == polarity(.new) && similarity < 0.95 { return }
      if standing < 0.8, !(isSameAct || standing >= 0.5 && similarity >= 0.95) || isBounded { return }
      flags.insert(.reversed)
      exchange(
        .prohibition, confidence: confidence, rule: "5.1-reversed",
        why: "the act is now \(after.sign == .against ? "forbidden" : "required")",
        old: oldQuote ?? negator(.old), new: newQuote ?? negator(.new))
    case (.towards, .open), (.against, .open):
      if after.kind == .permission, before.sign == .against, polarity(.old) == polarity(.new), similarity < 0.6 {
        return
      }
      if before.sign == .against, before.level == 0 || after.kind == .exemption && standing < Self.exemptionStanding {
        return
      }
      if before.level <= 2 {
        if after.level <= before.level {
          return add(
            .modality, -1, confidence: confidence * 0.8, rule: "C3",
            why: "what had to be weighed is now left open", old: oldQuote, new: newQuote)
        }
        return add(
          .modality, 2, confidence: confidence * 0.8, rule: rule, why: "a mere expectation becomes a permission",
          old: oldQuote, new: newQuote)
      }
      flags.insert(.released)
      add(
        before.sign == .against ? .prohibition : .modality, -3, confidence: confidence, rule: "5.1-released",
        why: "the act is no longer \(before.sign == .against ? "forbidden" : "required") but left open", old: oldQuote,
        new: newQuote)
    case (.open, .towards), (.open, .against):
      if before.kind == .permission, after.sign == .against, polarity(.old) == polarity(.new), similarity < 0.6 {
        return
      }
      if before.kind == .exemption, after.sign == .against, standing < Self.exemptionStanding { return }
      if after.level <= 2 {
        if before.level <= after.level {
          return add(
            .modality, 1, confidence: confidence * 0.8, rule: "C3",
            why: "what was left open must now be weighed", old: oldQuote, new: newQuote)
        }
        return add(
          .modality, -2, confidence: confidence * 0.8, rule: rule, why: "a permission becomes a mere expectation",
          old: oldQuote, new: newQuote)
      }
      flags.insert(.imposed)
      add(
        after.sign == .against ? .prohibition : .modality, 3, confidence: confidence, rule: "5.1-imposed",
        why: "an act that was left open is now \(after.sign == .against ? "forbidden" : "required")", old: oldQuote,
        new: newQuote)
    case (.towards, .none), (.against, .none):
      guard before.level >= 3 || !before.isImplicit else { return }
      flags.insert(.released)
      add(
        before.sign == .against ? .prohibition : .modality, before.level >= 7 ? -3 : before.level >= 3 ? -2 : -1,
        confidence: confidence, rule: "5.1-statement", why: "a commitment becomes a statement", old: oldQuote,
        new: newQuote)
    case (.none, .towards), (.none, .against):
      guard after.level >= 3 || !after.isImplicit else { return }
      flags.insert(.imposed)
      add(
        after.sign == .against ? .prohibition : .modality, after.level >= 7 ? 3 : after.level >= 3 ? 2 : 1,
        confidence: confidence, rule: "5.1-statement", why: "a statement becomes a commitment", old: oldQuote,
        new: newQuote)
    case (.secured, .open), (.open, .secured), (.secured, .secured), (.open, .open):
      if before.kind == .exemption || after.kind == .exemption {
        return before.kind == after.kind ? level(before, after, confidence, rule) : ()
      }
      if asksOnly(before) { explainAnswer(.old) }
      if asksOnly(after) { explainAnswer(.new) }
      level(before, after, confidence, rule)
    case (.towards, .secured), (.secured, .towards):
      if before.kind == .power || after.kind == .power, similarity >= 0.6, min(before.level, after.level) >= 6 {
        let isFreed = after.kind == .power
        flags.insert(isFreed ? .released : .imposed)
        return isFreed
          ? add(
            .modality, -3, confidence: confidence, rule: "5.1-released", why: "a duty becomes a power", old: oldQuote,
            new: newQuote)
          : add(
            .modality, 3, confidence: confidence, rule: "5.1-imposed", why: "a power becomes a duty", old: oldQuote,
            new: newQuote)
      }
      // Provide and receive are two sides of one norm; only their levels can tell.
      if similarity >= 0.5, min(before.level, after.level) <= 4 { level(before, after, confidence * 0.8, rule) }
    case (.secured, .none), (.open, .none):
      if before.level >= 3 {
        add(
          .entitlement, -3, confidence: confidence * 0.8, rule: "5.1-statement", why: "a right becomes a statement",
          old: oldQuote, new: newQuote)
      }
    case (.none, .secured), (.none, .open):
      if after.level >= 3 {
        add(
          .entitlement, 3, confidence: confidence * 0.8, rule: "5.1-statement", why: "a statement becomes a right",
          old: oldQuote, new: newQuote)
      }
    case (.against, .secured):
      if Self.deniesRight(before) || Self.isReceipt(after), polarity(.old) != polarity(.new) {
        add(
          .entitlement, 3, confidence: confidence, rule: rule, why: "a right that was denied is now given",
          old: oldQuote,
          new: newQuote)
      }
    case (.secured, .against):
      if Self.deniesRight(after) || Self.isReceipt(before), polarity(.old) != polarity(.new) {
        add(
          .entitlement, -3, confidence: confidence, rule: rule, why: "the right is now denied", old: oldQuote,
          new: newQuote)
      }
    case (.towards, .towards), (.against, .against):
      level(before, after, confidence, rule)
    case (.none, .none):
      break
    }
  }

  /// "Has no right to", "is not entitled to".
  private static func deniesRight(_ norm: Norm) -> Bool {
    norm.negator != nil || norm.cues.contains { ["b807", "b808", "b821"].contains($0) }
  }

  /// "Shall receive", "shall enjoy": what is assured to its holder rather than done by it.
  private static func isReceipt(_ norm: Norm) -> Bool { norm.cues.contains { $0 == "c807" || $0 == "c706" } }

  private mutating func level(_ before: Norm, _ after: Norm, _ confidence: Double, _ rule: String) {
    let step: Int
    if let left = before.directive, let right = after.directive {
      step = right != left ? right - left : standing < 0.5 ? 0 : after.comparableLevel - before.comparableLevel
    } else {
      step = after.comparableLevel - before.comparableLevel
    }
    guard step != 0 else { return }
    // Efforts are a contested ladder; deliberation and hope are not (`strength.md` D5).
    let facet: Facet =
      switch after.sign {
      case .against: .prohibition
      case .open, .secured: .entitlement
      default:
        before.wrapper != nil || after.wrapper != nil || before.directive != nil || after.directive != nil
          ? .verb : .modality
      }
    let severity = Self.severity(ofStep: step) * (before.kind == .exemption && after.kind == .exemption ? -1 : 1)
    add(
      facet, severity, confidence: confidence, rule: rule,
      why: "the wording \(step < 0 ? "binds less firmly" : "binds more firmly")",
      old: words(of: before, .old), new: words(of: after, .new))
  }

  /// The words that set the force: a weak frame where there is one, else the operator.
  private mutating func words(of norm: Norm, _ side: Side) -> Range<Int>? {
    guard !norm.isImplicit else { return nil }
    guard let frame = norm.frame else { return norm.range }
    explain(norm.range, side)
    return frame
  }

  /// "Shall not send back" against "takes into account whether": what was forbidden is now only weighed.
  private mutating func compareWeighing(_ before: Norm, _ after: Norm) -> Bool {
    guard before.sign == .towards && after.sign == .against || before.sign == .against && after.sign == .towards else {
      return false
    }
    let (weighed, ban) = before.sign == .towards ? (before, after) : (after, before)
    guard weighed.level == 2, weighed.cues.contains(where: { $0.hasPrefix("f2") }), ban.level >= 7, !isBounded,
      similarity >= 0.4
    else { return false }
    let isHarder = after.sign == .against
    add(
      .modality, isHarder ? 3 : -3, confidence: min(before.confidence, after.confidence) * 0.85, rule: "C3",
      why: isHarder ? "what had to be weighed is now forbidden" : "what was forbidden is now only weighed",
      old: before.isImplicit ? nil : before.range, new: after.isImplicit ? nil : after.range)
    return true
  }

  /// "Should be tested before release" against "no release before a test": one rule, put positively and negatively, so
  /// that only how firmly it binds can tell.
  private mutating func compareDual(_ before: Norm, _ after: Norm) {
    guard before.sign == .towards && after.sign == .against || before.sign == .against && after.sign == .towards,
      min(before.level, after.level) > 0, min(before.level, after.level) <= 4,
      abs(after.comparableLevel - before.comparableLevel) >= 3,
      leavesOneOpening(before, .old) || leavesOneOpening(after, .new)
    else { return }
    level(before, after, min(before.confidence, after.confidence) * 0.85, (after.cues.last ?? before.cues.last) ?? "C4")
  }

  private func withVerb(_ norm: Norm, _ side: Side) -> Range<Int>? {
    let end = norm.sign == .towards ? verb(of: norm, side).map { $0 + 1 } : nil
    return norm.isImplicit && end == nil ? nil : norm.range.lowerBound..<(end ?? norm.range.upperBound)
  }

  private func quantifier(_ norm: Norm) -> Range<Int>? {
    norm.negator.map { $0..<$0 + (norm.isPartial ? 2 : 1) }
  }

  /// "Shall reduce the use of" against "shall not use": both hold the act back, the ban altogether. "Shall endeavour to
  /// halt" and "shall deny" are bans in other words, as firm as their level.
  private func restraint(_ before: Norm, _ after: Norm) -> Int? {
    guard before.sign == .towards && after.sign == .against || before.sign == .against && after.sign == .towards else {
      return nil
    }
    let (positive, side): (Norm, Side) = before.sign == .towards ? (before, .old) : (after, .new)
    let ban = before.sign == .towards ? after : before
    let reading = side == .old ? old : new
    guard similarity >= 0.4, !isBounded(ban, side == .old ? .new : .old), let verb = verb(of: positive, side) else {
      return nil
    }
    let direction = side == .old ? 1 : -1
    // "Must be limited to what is needed" forbids the rest.
    let isLimitTo = verb + 1 < reading.tokens.count && reading.tokens[verb + 1].id == PolarityWords.to
    if PolarityWords.restraining.contains(reading.tokens[verb].stem) { return isLimitTo ? nil : 2 * direction }
    guard PolarityWords.stopping.contains(reading.tokens[verb].stem) else { return nil }
    let step = ban.comparableLevel - positive.comparableLevel
    return step == 0 ? nil : Self.severity(ofStep: step) * direction
  }

  /// "No one may … without", "may … only if" and "must … to": one rule put negatively, as a limit, and positively.
  private func isDual(_ before: Norm, _ after: Norm) -> Bool {
    guard before.sign != after.sign, !keepsOpening else { return false }
    let left = leavesOneOpening(before, .old)
    let right = leavesOneOpening(after, .new)
    if standing >= 0.9 { return left && right && hasOtherOpening }
    switch (before.sign, after.sign) {
    case (.against, .open), (.open, .against), (.against, .secured), (.secured, .against):
      if left && right { return true }
      // A ban with an opening against a freedom with none: the ban is gone.
      if left || right { return standing < 0.5 || polarity(.old) == polarity(.new) }
      return polarity(.old) == polarity(.new) && similarity < 0.97
    case (.against, .towards), (.towards, .against):
      return left || right || polarity(.old) == polarity(.new) && similarity < 0.97
    case (.towards, .open), (.open, .towards): return standing < 0.5 && (left || right)
    default: return false
    }
  }

  /// "May not export unless", "may export unless": the opening stands as it was, so that the operator alone was turned.
  private var keepsOpening: Bool {
    guard similarity >= 0.95, movedWords == 0 else { return false }
    let before = openings(.old)
    return !before.isEmpty && before == openings(.new)
  }

  /// "Only if" for "unless".
  private var hasOtherOpening: Bool { openings(.old) != openings(.new) }

  private func openings(_ side: Side) -> [WordID] {
    let (reading, range) = side == .old ? (old, oldRange) : (new, newRange)
    return range.map { reading.tokens[$0].id }.filter {
      PolarityWords.confining.contains($0) || PolarityWords.confiningFreedom.contains($0)
    }
  }

  /// "Shall not … unless", "may … only if", "requires the consent of": the act is open in one case and in no other.
  private func leavesOneOpening(_ norm: Norm, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    let map = side == .old ? oldMap : newMap
    let range = side == .old ? oldRange : newRange
    let words = norm.sign == .against ? PolarityWords.confining : PolarityWords.confiningFreedom
    return range.contains { token in
      map.place(token) == .opening || words.contains(reading.tokens[token].id)
        || norm.sign == .towards && PolarityWords.requiring.contains(reading.tokens[token].stem)
    }
  }

  /// "May be invoked" against a bare present that speaks of something else: the silence about the act proves nothing.
  private func losesItsVerb(_ norm: Norm, _ side: Side) -> Bool {
    guard !norm.isImplicit, let verb = verb(of: norm, side) else { return false }
    return !(side == .old ? oldKept : newKept)[verb]
  }

  /// The first content word behind an operator.
  func verb(of norm: Norm, _ side: Side) -> Int? {
    let reading = side == .old ? old : new
    let range = side == .old ? oldRange : newRange
    var start = norm.range.upperBound
    // "Shall, as soon as the Protocol enters into force, expropriate": past what stands between two commas.
    if start < range.upperBound, reading.isComma(start),
      let end = (start + 1..<max(start + 1, min(start + Self.longestAside, range.upperBound))).first(
        where: reading.isComma)
    {
      start = end + 1
    }
    return (start..<max(start, min(start + 4, range.upperBound))).first {
      Self.isContent(reading.tokens[$0], rules) && !reading.endsInLy($0)
    }
  }

  private static let longestAside = 16

  /// "Not … more than", "at least": a bound turned over is no reversal.
  private var isBounded: Bool {
    (oldQuantities + newQuantities).contains { $0.role == .cap || $0.role == .floor }
  }

  /// "Shall not exceed five": the bound stands right behind the ban.
  private func isBounded(_ ban: Norm, _ side: Side) -> Bool {
    (side == .old ? oldQuantities : newQuantities).contains {
      ($0.role == .cap || $0.role == .floor) && $0.range.lowerBound - ban.range.upperBound <= 6
    }
  }

  /// Number of negations in the main clause, odd or even.
  func polarity(_ side: Side) -> Bool {
    let reading = side == .old ? old : new
    let range = side == .old ? oldRange : newRange
    let map = side == .old ? oldMap : newMap
    var negative = false
    for token in range {
      let id = reading.tokens[token].id
      // "no one may … without" turns twice.
      if map.place(token) == .condition || map.place(token).isCarveOut, id != PolarityWords.without { continue }
      if id == PolarityWords.not, token > range.lowerBound, reading.tokens[token - 1].id == BearerWords.or { continue }
      // "are free to": a freedom, not something done without.
      let isFreedom =
        id == PolarityWords.free && token + 1 < range.upperBound && reading.tokens[token + 1].id == PolarityWords.to
      // "This prohibition continues": the ban is named, and denies nothing.
      let isNamed = token > range.lowerBound && PolarityWords.pointing.contains(reading.tokens[token - 1].id)
      if PolarityWords.negators.contains(id)
        || PolarityWords.refusing.contains(reading.tokens[token].stem) && !isFreedom && !isNamed
      {
        negative.toggle()
      }
    }
    return negative
  }

  private func negator(_ side: Side) -> Range<Int>? {
    let reading = side == .old ? old : new
    let range = side == .old ? oldRange : newRange
    return range.first { PolarityWords.negators.contains(reading.tokens[$0].id) }.map { $0..<$0 + 1 }
  }
}
