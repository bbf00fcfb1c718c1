/// Which way a clause points that came or went as a whole (`strength.md` 5.4).
struct WholeClause {
  let reading: Reading
  let rules: RuleSet
  let segment: Range<Int>
  /// The clause before it, if any.
  let former: Range<Int>?
  /// The opening line of the list it stands in.
  let chapeau: Range<Int>?

  /// Whether the clause frees somebody: where it was added, the provision as a whole binds less.
  func isFreeing(_ map: ClauseMap) -> Bool {
    let norm = map.norms[0]
    // "Guarantees will not apply if the duty is broken" exempts nobody: it is what a breach costs.
    let isLoss = norm.cues.contains("b863") && segment.contains { map.place($0) == .condition }
    return norm.kind == .exemption && !isLoss || opensExemption || isWithoutForce || isOpen(map)
      || isLeave(norm) || isDispensation(norm) || isSunset
  }

  /// "; no date is fixed": says that the rest has no time limit, and asks for nothing itself.
  var isOpenTerm: Bool {
    segment.count <= 12
      && reading.cues(in: segment).contains {
        rules.cues[$0.cue].table == .deadline && rules.cues[$0.cue].level == 0
      }
  }

  /// An item under "This does not apply to:" is one exemption more.
  private var opensExemption: Bool {
    chapeau.map { ClauseMap($0, reading, rules).norms[0].kind == .exemption } ?? false
  }

  /// A clause that gives a part no force takes it away.
  private var isWithoutForce: Bool {
    reading.cues(in: segment).contains {
      rules.cues[$0.cue].table == .legalForm && (rules.cues[$0.cue].level ?? 9) <= 1
    }
  }

  /// "This commitment lapses at the end of the second year".
  private var isSunset: Bool {
    let words = segment.prefix(8)
    return words.contains { WholeClauseWords.ending.contains(reading.tokens[$0].stem) }
      && words.prefix(3).contains { WholeClauseWords.norms.contains(reading.tokens[$0].stem) }
  }

  /// "They grant this at their discretion", "no date is fixed": what was owed is left to somebody's judgement.
  private func isOpen(_ map: ClauseMap) -> Bool {
    let leaves = reading.cues(in: segment).contains { match in
      let cue = rules.cues[match.cue]
      return cue.table == .exception && cue.level == 1 || WholeClauseWords.discretion.contains(cue.id)
    }
    let isUndated =
      map.norms[0].sign == .against
      && segment.contains { WholeClauseWords.terms.contains(reading.tokens[$0].stem) }
      && segment.contains { WholeClauseWords.setting.contains(reading.tokens[$0].stem) }
    return leaves || isUndated
  }

  /// "It may, however, …": whoever is bound by the clause before is free in this.
  private func isLeave(_ norm: Norm) -> Bool {
    guard norm.kind == .permission, !norm.isImplicit, let former else { return false }
    let main = ClauseMap(former, reading, rules).norms[0]
    guard main.sign == .towards || main.sign == .against else { return false }
    let subject = segment.lowerBound..<norm.range.lowerBound
    let bearer = former.lowerBound..<(main.isImplicit ? former.lowerBound : main.range.lowerBound)
    let isSame = subject.contains { token in
      SegmentComparison.isContent(reading.tokens[token], rules)
        && bearer.contains { reading.tokens[$0].stem == reading.tokens[token].stem }
    }
    return isSame
      || subject.count <= 2 && subject.contains { WholeClauseWords.pronouns.contains(reading.tokens[$0].id) }
  }

  /// "The Minister may exempt", "the Board may waive".
  private func isDispensation(_ norm: Norm) -> Bool {
    guard norm.kind == .permission || norm.kind == .power else { return false }
    let behind = norm.range.upperBound..<min(segment.upperBound, norm.range.upperBound + 4)
    return behind.contains { WholeClauseWords.dispensing.contains(reading.tokens[$0].stem) }
  }
}

private enum WholeClauseWords {
  static let ending = WordSet.stems("lapse", "expire", "cease", "terminate", "end")
  static let norms = WordSet.stems(
    "commitment", "obligation", "duty", "undertaking", "rule", "provision", "requirement", "right", "entitlement",
    "guarantee", "arrangement", "this", "it")
  static let pronouns = WordSet.ids("it", "they", "he", "she", "we", "these", "those", "either", "each", "both")
  static let dispensing = WordSet.stems(
    "exempt", "waive", "dispense", "derogate", "depart", "deviate", "postpone", "defer", "relax", "excuse", "relieve",
    "release", "extend", "prolong")
  static let terms = WordSet.stems("date", "term", "time", "deadline", "schedule", "timetable", "calendar", "limit")
  static let setting = WordSet.stems("fixed", "fix", "set", "agreed", "given", "specified", "prescribed", "named")
  static let discretion: Set<String> = ["c610", "c612", "c613", "c614", "c615"]
}
