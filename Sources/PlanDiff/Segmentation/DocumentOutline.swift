/// The lines of a document with their roles, and the markers that the numbering accepts.
struct DocumentOutline {
  /// A number that begins a provision.
  struct Marker {
    let line: Int
    let accepted: MarkerSequence.Accepted
    let candidate: MarkerCandidate
  }

  let bytes: [UInt8]
  let lines: [SourceLine]
  private(set) var roles: [LineRole]
  /// In document order; a line may hold two (`1. (a)`).
  private(set) var markers: [Marker] = []
  /// Where the text of each bullet begins, in document order.
  private(set) var bullets: [Int] = []

  private let reader: LineReader

  init(bytes: [UInt8], notation: PlainTextSegmenter.Notation) {
    self.bytes = bytes
    reader = LineReader(bytes: bytes)
    var lines = SourceLine.split(bytes)
    MarkdownLayout(bytes: bytes, notation: notation).apply(to: &lines)
    self.lines = lines
    roles = lines.map { line in
      switch line.kind {
      case .text: .text
      case .blank: .blank
      case .skipped: .skipped
      case .heading: .heading
      }
    }
    follow(candidates())
  }

  /// The next line at or after an index that holds anything, or nil.
  func nextContent(from index: Int) -> Int? {
    var at = index
    while at < roles.count, roles[at] == .blank || roles[at] == .skipped { at += 1 }
    return at < roles.count ? at : nil
  }

  // MARK: Candidates

  private func candidates() -> [MarkerCandidate] {
    let scanner = MarkerScanner(bytes: bytes)
    var found: [MarkerCandidate] = []
    for (index, line) in lines.enumerated() where line.kind == .text || line.kind == .heading {
      guard let candidate = scanner.candidate(line: index, from: line.start, end: line.end) else { continue }
      found.append(candidate)
      if candidate.textStart < line.end,
        let inner = scanner.candidate(line: index, from: candidate.textStart, end: line.end),
        mayStandInside(inner, of: candidate)
      {
        found.append(inner)
      }
    }
    return found
  }

  /// `1. (a) The Parties …` and, in lists, `- (a) The Parties …`
  private func mayStandInside(_ inner: MarkerCandidate, of outer: MarkerCandidate) -> Bool {
    if inner.form == .bullet { return false }
    if outer.form == .bullet { return true }
    return (inner.form == .brackets || inner.form == .closingBracket)
      && inner.parts[0].readings.contains { $0.value == 1 }
  }

  // MARK: Roles

  private mutating func follow(_ candidates: [MarkerCandidate]) {
    let sectionsAreHeadings = DocumentOutline.sectionsEncloseArticles(candidates)
    var sequence = MarkerSequence()
    var bulletIndent: Int32?
    var next = 0
    var previous: Int?
    var isApart = true
    for index in lines.indices {
      guard roles[index] == .text || roles[index] == .heading else {
        isApart = true
        continue
      }
      let first = next
      while next < candidates.count, candidates[next].line == index { next += 1 }
      defer {
        previous = index
        isApart = roles[index] == .heading
      }
      if let named = roles[index] == .text ? reader.namedHeading(lines[index]) : nil,
        isApart || previous.map({ reader.endsClause(lines[$0]) || roles[$0] == .heading }) ?? true
      {
        roles[index] = .heading
        if named == .annex { sequence.reset() }
        continue
      }
      guard first < next else { continue }
      let around = context(of: candidates[first], previous, isApart: isApart)
      if candidates[first].form == .bullet {
        guard roles[index] == .text else { continue }
        let inner = context(of: candidates[next - 1], previous, isApart: isApart)
        if next - first > 1, let accepted = sequence.accept(first + 1, of: candidates, in: inner) {
          roles[index] = .marker
          markers.append(Marker(line: index, accepted: accepted, candidate: candidates[first + 1]))
          continue
        }
        let isListed = bulletIndent == lines[index].indent
        let isFollowed =
          next < candidates.count && candidates[next].form == .bullet && candidates[next].line <= index + 3
        if around.isParagraphStart || around.followsClause || isListed || isFollowed {
          roles[index] = .bullet
          bullets.append(candidates[first].textStart)
          bulletIndent = lines[index].indent
        }
        continue
      }
      if sectionsAreHeadings, candidates[first].form == .keyword(.section), around.isParagraphStart {
        roles[index] = .heading
        continue
      }
      guard let accepted = sequence.accept(first, of: candidates, in: around) else { continue }
      roles[index] = .marker
      bulletIndent = nil
      markers.append(Marker(line: index, accepted: accepted, candidate: candidates[first]))
      if next - first > 1 {
        let inner = MarkerSequence.Context(
          isParagraphStart: false, followsClause: false, isAwaited: false,
          indent: lines[index].indent + 1, startsLower: false)
        if let accepted = sequence.accept(first + 1, of: candidates, in: inner) {
          markers.append(Marker(line: index, accepted: accepted, candidate: candidates[first + 1]))
        }
      }
    }
  }

  private func context(
    of candidate: MarkerCandidate, _ previous: Int?, isApart: Bool
  ) -> MarkerSequence.Context {
    let line = lines[candidate.line]
    var isStart = isApart || line.kind == .heading || previous == nil
    var followsClause = true
    var isAwaited = false
    if let previous {
      let before = lines[previous]
      followsClause = reader.endsClause(before)
      isAwaited = reader.awaitsNumber(before)
      let isTitle = !isStart && roles[previous] == .text && reader.looksLikeTitle(before.start..<before.end)
      if isTitle, previous == 0 || roles[previous - 1] != .text { isStart = true }
    }
    return MarkerSequence.Context(
      isParagraphStart: isStart, followsClause: followsClause, isAwaited: isAwaited,
      indent: line.indent,
      startsLower: candidate.textStart < line.end && SourceBytes.isLower(bytes[candidate.textStart]))
  }

  /// Whether sections stand above articles ("Section 2", then "Article 5") and not within them.
  private static func sectionsEncloseArticles(_ candidates: [MarkerCandidate]) -> Bool {
    let first = candidates.first { candidate in
      (candidate.form == .keyword(.section) || candidate.form == .keyword(.article)) && candidate.isClosed
    }
    return first?.form == .keyword(.section)
      && candidates.contains { $0.form == .keyword(.article) && $0.isClosed }
  }
}
