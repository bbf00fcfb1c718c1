/// Follows the numbering of a document and decides which numbers at the start of a line are markers, and at which depth.
struct MarkerSequence {
  /// What surrounds a number.
  struct Context {
    /// A blank line, a heading or the start of the document stands before.
    let isParagraphStart: Bool
    /// The line before ends a clause, so that something new may begin.
    let followsClause: Bool
    /// The line before ends in words that await a number ("in paragraph").
    let isAwaited: Bool
    let indent: Int32
    /// Whether the text after the number starts with a small letter.
    let startsLower: Bool
  }

  struct Accepted {
    /// Depth of the first label, 0 for a top-level point.
    let depth: Int
    /// Labels from there down; more than one where the number names its parent too.
    let labels: [String]
  }

  private struct Style: Equatable {
    let form: MarkerCandidate.Form
    let notation: Numeral.Notation
  }

  private struct Level {
    let style: Style
    let value: Int
    let indent: Int32
    let decimal: [Int]
  }

  private struct Proposal {
    var score: Int
    var depth: Int
    var levels: [Level]
    var labels: [String]
  }

  private static let depthLimit = 24
  private var levels: [Level] = []
  /// The last number of each style that stands no longer open: a count may run on across the parts of a document.
  private var closed: [Level] = []

  /// Depth of the deepest open number, or -1.
  var openDepth: Int { levels.count - 1 }

  /// A new document begins inside the file (an annex): its numbers stand in no row with those before.
  mutating func reset() {
    levels.removeAll()
    closed.removeAll()
  }

  /// Accepts the candidate at an index if it fits; the ones after it are looked at where the number alone leaves a doubt.
  mutating func accept(_ index: Int, of candidates: [MarkerCandidate], in context: Context) -> Accepted? {
    let candidate = candidates[index]
    if context.isAwaited, !context.isParagraphStart { return nil }
    if case .keyword = candidate.form, !candidate.isClosed,
      context.startsLower || !(context.isParagraphStart || context.followsClause)
    {
      return nil
    }
    let next = candidates[min(index + 1, candidates.count)...].prefix(24)
    let best =
      candidate.parts.count > 1
      ? pathProposal(candidate, next, context)
      : candidate.parts.first.flatMap { part in
        part.readings.compactMap { proposal(candidate, part.label, $0, next, context) }.max { $0.score < $1.score }
      }
    guard let best, best.score > 0 else { return nil }
    for level in levels[best.depth...] {
      closed.removeAll { $0.style == level.style }
      closed.append(level)
    }
    levels.removeLast(levels.count - best.depth)
    levels.append(contentsOf: best.levels)
    return Accepted(depth: best.depth, labels: best.labels)
  }

  // MARK: One label

  private func proposal(
    _ candidate: MarkerCandidate, _ label: String, _ reading: Numeral, _ next: ArraySlice<MarkerCandidate>,
    _ context: Context
  ) -> Proposal? {
    let style = Style(form: candidate.form, notation: reading.notation)
    let isContinued = next.contains { other in
      (other.form == candidate.form && other.parts.count == 1 || other.form == .path && candidate.form == .dot)
        && other.parts[0].readings.contains(Numeral(notation: reading.notation, value: reading.value + 1))
    }
    var best: Proposal?
    func offer(_ score: Int, depth: Int) {
      guard score > 0, score > best?.score ?? 0 else { return }
      let level = Level(style: style, value: reading.value, indent: context.indent, decimal: candidate.decimal)
      best = Proposal(score: score, depth: min(depth, MarkerSequence.depthLimit), levels: [level], labels: [label])
    }
    for depth in levels.indices.reversed() where levels[depth].style == style {
      var score = continuation(from: levels[depth].value, to: reading.value, candidate, context, isContinued)
      if score > 0, levels[depth].indent == context.indent { score += 5 }
      offer(score, depth: depth)
    }
    offer(opening(style, candidate, reading.value, context, isContinued), depth: openingDepth(style, context))
    // A letter that is also the roman one: the label after it tells which.
    if var found = best, reading.value == 1, reading.notation == .lowerRoman || reading.notation == .upperRoman {
      if let following = next.first(where: { $0.form == candidate.form }), following.parts.count == 1 {
        let isRoman = following.parts[0].readings.contains(Numeral(notation: reading.notation, value: 2))
        found.score += isRoman ? 100 : 0
      }
      best = found
    }
    return best
  }

  /// How well a number continues a row of its style.
  private func continuation(
    from last: Int, to value: Int, _ candidate: MarkerCandidate, _ context: Context, _ isContinued: Bool
  ) -> Int {
    let step = value - last
    if step == 1 { return 100 }
    let isYear = value >= 1000 && candidate.form != .brackets
    if isYear { return 0 }
    if step > 1 {
      if context.isParagraphStart { return 60 }
      if case .keyword = candidate.form, candidate.isClosed, context.followsClause { return 40 }
      return context.followsClause && (step <= 3 || isContinued) ? 40 : 0
    }
    if value == 1 { return context.isParagraphStart ? 35 : context.followsClause && isContinued ? 20 : 0 }
    return context.isParagraphStart ? (step == 0 ? 30 : 15) : 0
  }

  /// How well a number opens a row of its own.
  private func opening(
    _ style: Style, _ candidate: MarkerCandidate, _ value: Int, _ context: Context, _ isContinued: Bool
  ) -> Int {
    let isInside = levels.last.map { context.indent > $0.indent } ?? false
    let isRepeated = levels.contains { $0.style == style }
    let isFirst = value <= 1
    if isRepeated, !(isInside && isFirst) || levels.count >= MarkerSequence.depthLimit { return 0 }
    if isFirst {
      let isInitial = style.form == .dot && style.notation != .arabic && !isContinued
      if isInitial { return 0 }
      // Within a paragraph "(1) …" opens a row only where "(2) …" opens a line too.
      if context.isParagraphStart || context.followsClause && (isContinued || isInside) {
        return isInside ? 60 : 50
      }
      return isContinued ? 30 : 0
    }
    if closed.contains(where: { $0.style == style && $0.value == value - 1 }) { return 45 }
    if value >= 1000 { return 0 }
    if case .keyword = style.form { return context.isParagraphStart || context.followsClause ? 25 : 0 }
    guard context.isParagraphStart || (context.followsClause && !levels.isEmpty) else { return 0 }
    return isContinued || candidate.form == .brackets && value <= 3 && !levels.isEmpty ? 20 : 0
  }

  private func openingDepth(_ style: Style, _ context: Context) -> Int {
    if case .keyword(let keyword) = style.form {
      let outer = levels.lastIndex { level in
        if case .keyword(let other) = level.style.form { return other.rank < keyword.rank }
        return false
      }
      return outer.map { $0 + 1 } ?? 0
    }
    // Recitals (A), (B) before the first clause are no parents of it.
    if style.form == .dot, style.notation == .arabic, let first = levels.first, context.indent <= first.indent,
      context.isParagraphStart,
      levels.allSatisfy({ $0.style.form == .brackets || $0.style.form == .closingBracket })
    {
      return 0
    }
    return levels.count
  }

  // MARK: Paths

  /// `5.1`, `10(a)`: the number names its parents, which are made where they do not stand.
  private func pathProposal(
    _ candidate: MarkerCandidate, _ next: ArraySlice<MarkerCandidate>, _ context: Context
  ) -> Proposal? {
    let values = candidate.parts.compactMap { $0.readings.first }
    guard values.count == candidate.parts.count, values.allSatisfy({ $0.value < 1000 }) else { return nil }
    var known = 0
    var depth = 0
    for length in stride(from: values.count - 1, through: 1, by: -1) {
      let prefix = values.prefix(length).map(\.value)
      guard values.prefix(length).allSatisfy({ $0.notation == .arabic }) || isKeyword(candidate) else { continue }
      if let level = levels.lastIndex(where: { $0.decimal == prefix }) {
        (known, depth) = (length, level + 1)
        break
      }
    }
    if known == 0, let first = levels.first, case .keyword = first.style.form, !isKeyword(candidate) {
      depth = 1
    }
    var made: [Level] = []
    for index in known..<values.count {
      let reading = candidate.parts[index].readings.last ?? values[index]
      let isLetter = reading.notation != .arabic
      let form: MarkerCandidate.Form = isLetter ? .brackets : index == 0 ? top(candidate) : .path
      made.append(
        Level(
          style: Style(form: form, notation: isLetter ? values[index].notation : .arabic), value: values[index].value,
          indent: context.indent, decimal: isLetter ? [] : values.prefix(index + 1).map(\.value)))
    }
    let labels = candidate.parts.dropFirst(known).map(\.label)
    let score = pathScore(candidate, known: known, depth: depth, values: values, next, context)
    return Proposal(score: score, depth: min(depth, MarkerSequence.depthLimit), levels: made, labels: labels)
  }

  private func pathScore(
    _ candidate: MarkerCandidate, known: Int, depth: Int, values: [Numeral], _ next: ArraySlice<MarkerCandidate>,
    _ context: Context
  ) -> Int {
    guard let last = values.last else { return 0 }
    let isDecimal = values.allSatisfy { $0.notation == .arabic }
    // "1.5 million": a quantity, unless the row asks for this very number.
    let mayBeQuantity = isDecimal && !candidate.isClosed && context.startsLower
    let isComplete = known == values.count - 1
    if isComplete {
      let before = depth < levels.count ? levels[depth].value : 0
      if last.value == before + 1 { return mayBeQuantity && !context.isParagraphStart ? 0 : 90 }
      return context.isParagraphStart && !mayBeQuantity ? 50 : context.followsClause && candidate.isClosed ? 30 : 0
    }
    guard !mayBeQuantity, context.isParagraphStart || context.followsClause else { return 0 }
    let isContinued = next.contains { other in
      other.parts.count == values.count && other.parts.last?.readings.first?.value == last.value + 1
    }
    return last.value == 1 || isContinued || !isDecimal || context.isParagraphStart && !levels.isEmpty ? 40 : 0
  }

  private func isKeyword(_ candidate: MarkerCandidate) -> Bool {
    if case .keyword = candidate.form { return true }
    return false
  }

  /// The form that the number of a point has where only its sub-points are printed.
  private func top(_ candidate: MarkerCandidate) -> MarkerCandidate.Form {
    isKeyword(candidate) ? candidate.form : levels.first?.style.form ?? .dot
  }
}
