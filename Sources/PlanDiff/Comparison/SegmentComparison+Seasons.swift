/// Parts of the year, and figures told from the other end.
extension SegmentComparison {
  /// "from 1 October to 31 March" against "in January": the part of every year in which the norm holds, as a whole.
  mutating func compareSeasons(_ before: inout [Quantity], _ after: inout [Quantity]) {
    var (left, right) = (Season.seasons(before, old), Season.seasons(after, new))
    // "They are supplied in April and May only." in a clause of its own.
    let elsewhere = right.isEmpty && !left.isEmpty && clausesBesideNew?.hasLone ?? false ? clausesBesideNew : nil
    if let elsewhere {
      right = elsewhere.seasons
    } else if left.isEmpty, !right.isEmpty {
      left = clausesBesideOld?.seasons ?? []
    }
    guard left.count == 1, right.count == 1, let left = left.first, let right = right.first,
      left.isSpan || right.isSpan
    else { return }
    // How far into the new season the old one begins.
    let year = MeasureWords.daysInYear
    let lead = (left.first - right.first + 2 * year + Self.nominal).truncatingRemainder(dividingBy: year) - Self.nominal
    let quoted = (left.range, right.range)
    let widening =
      elsewhere != nil ? oldMap.widening(at: left.range.lowerBound) : newMap.widening(at: right.range.lowerBound)
    let isWider = lead + left.length <= right.length + Self.nominal
    let isNarrower =
      lead <= Self.nominal && lead + left.length >= right.length - Self.nominal
      || lead >= year - left.length && lead - year + left.length >= right.length - Self.nominal
    if isWider || isNarrower {
      let ratio = max(left.length, right.length) / max(1, min(left.length, right.length))
      if !(isWider && isNarrower) {
        let size = ratio < 1.15 ? 1 : ratio < 1.6 ? 2 : 3
        add(
          .setting, size * (isWider ? 1 : -1) * widening, confidence: 0.8, rule: "h-season",
          why: isWider ? "a longer part of the year" : "a shorter part of the year", old: quoted.0, new: quoted.1)
      }
    } else if lead > right.length, lead + left.length < year + Self.nominal {
      exchange(
        .setting, confidence: 0.75, rule: "h-season", why: "another part of the year", old: quoted.0, new: quoted.1)
    } else {
      return
    }
    explain(quoted.0, .old)
    explain(quoted.1, .new)
    before.removeAll { quoted.0.contains($0.number.lowerBound) && $0.measure == .date }
    after.removeAll { quoted.1.contains($0.number.lowerBound) && $0.measure == .date }
  }

  /// Days by which the nominal calendar may be off.
  private static let nominal = 3.0

  /// "no more than two of the five may be officers" and "at least three of the five must not be": the rest of the
  /// whole, under the opposite bound and the opposite sign.
  func areComplements(_ before: Quantity, _ after: Quantity) -> Bool {
    guard before.role == .cap && after.role == .floor || before.role == .floor && after.role == .cap else {
      return false
    }
    let sum = before.value + after.value
    switch (before.measure, after.measure) {
    case (.percent, .percent): guard abs(sum - 100) < 0.5 else { return false }
    case (.count, .count):
      func hasWhole(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        range.contains { tokens[$0].kind == .number && tokens[$0].value == sum }
      }
      guard hasWhole(old.tokens, oldRange), hasWhole(new.tokens, newRange) else {
        return false
      }
    default: return false
    }
    func isNegated(_ quantity: Quantity, _ tokens: [Token], _ range: Range<Int>) -> Bool {
      let end = min(range.upperBound, quantity.range.upperBound + 24)
      return (min(quantity.range.upperBound, end)..<end).contains {
        PolarityWords.negators.contains(tokens[$0].id) || SeasonWords.outside.contains(tokens[$0].id)
      }
    }
    return isNegated(before, old.tokens, oldRange) != isNegated(after, new.tokens, newRange)
  }
}

/// A part of every year.
struct Season {
  let first: Double
  let length: Double
  let range: Range<Int>
  let isSpan: Bool

  /// "between April and September", "in February and March", "in June": dates without a year.
  static func seasons(_ quantities: [Quantity], _ reading: Reading) -> [Season] {
    let dates = quantities.filter { $0.measure == .date && $0.value < 2 * MeasureWords.daysInYear }
    var result: [Season] = []
    var index = dates.startIndex
    while index < dates.endIndex {
      let date = dates[index]
      index += 1
      let start = date.range.lowerBound
      let opening = (max(0, start - 3)..<start).first {
        SeasonWords.opening.contains(reading.tokens[$0].id)
      }
      guard let opening else { continue }
      if index < dates.endIndex, dates[index].range.lowerBound - date.range.upperBound <= 4,
        (date.range.upperBound..<dates[index].range.lowerBound).contains(where: {
          SeasonWords.joining.contains(reading.tokens[$0].id)
        })
      {
        let last = dates[index]
        index += 1
        let first = date.value - max(0, date.slack - 1)
        var length = last.value + max(0, last.slack - 1) - first
        if length < 0 { length += MeasureWords.daysInYear }
        result.append(Season(first: first, length: length, range: opening..<last.range.upperBound, isSpan: true))
      } else if date.slack > 10, SeasonWords.within.contains(reading.tokens[opening].id) {
        result.append(
          Season(
            first: date.value - date.slack + 1, length: 2 * (date.slack - 1), range: opening..<date.range.upperBound,
            isSpan: false))
      }
    }
    return result
  }
}

private enum SeasonWords {
  static let opening = WordSet.ids("from", "between", "in", "during", "throughout")
  static let within = WordSet.ids("in", "during", "throughout")
  static let joining = WordSet.ids("to", "and", "until", "till", "through")
  /// Negation in other words.
  static let outside = WordSet.ids("other", "outside", "without", "neither")
}
