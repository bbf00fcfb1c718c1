/// A condition or an exception of a clause: what it says and how it bears on the norm.
struct Subordinate {
  enum Sense: Sendable {
    /// The norm holds only if it is met ("if", "when", "subject to").
    case requires
    /// The norm opens only if it is met ("unless", "may only if", "shall not … without").
    case opens
    /// The norm does not reach the things named ("except", "other than").
    case excepts
    /// Whether the norm holds is left to the bearer's own judgement ("where it deems fit", "as appropriate").
    case leaves
    /// No condition or exception counts ("even if", "regardless of", "without exception").
    case frees
  }

  let match: CueMatch
  let table: CueTable
  let level: Int
  let sense: Sense
  /// The whole clause, cue included.
  let range: Range<Int>
  /// What it speaks of: its content without the words of the cue, unless these say it all.
  let words: [Int]
  /// Its word may mean something else ("where", "without"): good as a counterpart of another clause, no evidence alone.
  let isUncertain: Bool

  var isCarveOut: Bool { sense == .opens || sense == .excepts || table == .exception && sense == .leaves }

  var facet: Facet { table == .exception ? .exception : .condition }

  /// What the norm gains (+) or loses (−) by having it.
  var impact: Int {
    switch (table, sense) {
    case (_, .frees): 1
    case (.exception, _): level == 3 ? -1 : -2
    case (_, .leaves): -3
    default: level == 4 ? -1 : level <= 0 ? -3 : -2
    }
  }
}

extension SegmentComparison {
  /// The conditions and exceptions of a side whose words do not all stand on the other.
  func subordinates(_ side: Side) -> [Subordinate] {
    let (map, range, reading) = side == .old ? (oldMap, oldRange, old) : (newMap, newRange, new)
    let inside = reading.cues(in: range).filter { [.condition, .exception].contains(rules.cues[$0.cue].table) }
    // What another comparison has read already, such as who has a say, is no condition that came or went.
    let explained = side == .old ? oldExplained : newExplained
    let matches = (touched(.condition, side) + touched(.exception, side)).filter {
      !explained.contains(all: $0.range)
    }
    return matches.compactMap { match in
      let cue = rules.cues[match.cue]
      guard let level = cue.level, cue.confidence >= 0.3 else { return nil }
      // "except when": one clause, read as the exception.
      if cue.table == .condition,
        inside.contains(where: { rules.cues[$0.cue].table == .exception && $0.range.overlaps(match.range) })
      {
        return nil
      }
      let place = map.place(match.range.lowerBound)
      // "without delay", "without prejudice": only a ban makes a condition of it.
      let isWithout = reading.tokens[match.range.lowerBound].id == PolarityWords.without
      if cue.confidence < 0.65, place != .opening, isWithout {
        return nil
      }
      if cue.kind == .claim, !isRight(map.norm(at: match.range.lowerBound)) { return nil }
      var end = match.range.upperBound
      let sense = sense(of: match, cue, level, place, side)
      if !cue.isWhole, place == .condition || place.isCarveOut || place == .term || sense == .frees {
        while end < range.upperBound, map.place(end) == place || sense == .frees && !reading.isComma(end),
          !inside.contains(where: {
            $0.range.lowerBound == end && rules.cues[$0.cue].table == cue.table && $0.range != match.range
          })
        {
          end += 1
        }
      }
      let clause = start(of: match, range, reading)..<end
      let words = content(of: clause, side)
      let beside = words.filter { !match.range.contains($0) }
      return Subordinate(
        match: match, table: cue.table, level: level, sense: sense, range: clause,
        words: cue.isWhole || beside.isEmpty ? words.filter { cue.isWhole || namesSomething($0, side) } : beside,
        isUncertain: !reading.isPlain(match) || cue.confidence < 0.4
          || cue.confidence < 0.65 && standing < 0.8 && isWithout)
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// "Wear parts excluded", "those accused included": what is meant stands in front of the word.
  private func start(of match: CueMatch, _ range: Range<Int>, _ reading: Reading) -> Int {
    var start = match.range.lowerBound
    guard SubordinateWords.postposed.contains(reading.tokens[match.range.upperBound - 1].id) else { return start }
    while start > range.lowerBound, match.range.lowerBound - start < 14,
      reading.tokens[start - 1].kind != .punctuation
    {
      start -= 1
    }
    return start
  }

  private func sense(
    of match: CueMatch, _ cue: Cue, _ level: Int, _ place: Place, _ side: Side
  ) -> Subordinate.Sense {
    let reading = side == .old ? old : new
    if cue.table == .exception {
      if level >= 5 { return .frees }
      if level == 1 { return .leaves }
      return SubordinateWords.clausal.contains(reading.tokens[match.range.upperBound - 1].id) ? .opens : .excepts
    }
    if level >= 6 { return .frees }
    if place == .opening, level > 1 { return .opens }
    if reading.tokens[match.range.lowerBound].id == PolarityWords.without { return .frees }
    guard level == 1 else { return .requires }
    if place == .opening { return .leaves }
    // A right used at its holder's pleasure is as free as can be.
    return isRight((side == .old ? oldMap : newMap).norm(at: match.range.lowerBound)) ? .frees : .leaves
  }

  func isRight(_ norm: Norm) -> Bool {
    norm.kind != .exemption && (norm.sign == .open || norm.sign == .secured)
  }

  /// Content words of a clause, its cue's function words aside.
  func content(of range: Range<Int>, _ side: Side) -> [Int] {
    let reading = side == .old ? old : new
    return range.filter { Self.isContent(reading.tokens[$0], rules) }
  }
}

enum SubordinateWords {
  static let voting = WordSet.stems("unanimous", "unanimously", "unanimity", "consensus", "vote", "majority", "veto")
  /// Cues that leave no way out: "under no circumstances", "without exception".
  static let absolute: Set<String> = ["b810", "b811", "b812", "b828", "b842", "j501", "j502", "i604"]
  /// Words that open a clause behind an exception's word: "except when", "save where".
  static let clausal = WordSet.ids("if", "where", "when", "in", "that", "to", "as", "with", "by", "under", "unless")
  static let even = WordHash.of("even")
  static let postposed = WordSet.ids(
    "included", "excluded", "excepted", "out", "covered", "aside", "exempt", "exempted", "excused", "spared", "them")
  static let exclusive = WordSet.ids("only", "solely", "alone", "exclusively", "sole", "exclusive", "but", "than")
  /// How many of several must meet a condition: one, some, all.
  static let quantifiers: WordTable<Int> = {
    var ranks = WordTable<Int>()
    for (rank, words) in [
      ["any", "either", "one", "single", "a"], ["several", "some", "two", "certain"], ["most", "many"],
      ["all", "both", "each", "every"],
    ].enumerated() {
      for word in words { ranks[WordHash.of(word)] = rank }
    }
    return ranks
  }()
}
