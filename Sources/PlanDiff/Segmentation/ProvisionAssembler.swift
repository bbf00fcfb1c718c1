/// Gathers the lines of an outline into provisions.
struct ProvisionAssembler {
  private let outline: DocumentOutline
  private let reader: LineReader
  private let isNumbered: Bool
  /// Whether each line is a paragraph: there are no blank lines, and the lines end where sentences end.
  private let linesAreParagraphs: Bool

  private(set) var tree = DraftTree()
  /// The first title of the document.
  private(set) var title: String?

  /// Open numbered provisions, the top-level one first.
  private var open: [Int] = []
  private var bullets: [(indent: Int32, node: Int)] = []
  /// The provision that the next line continues.
  private var current: Int?
  /// Whether nothing was left out since the last line of `current`.
  private var isContiguous = false
  private var isApart = true
  private var nextMarker = 0
  private var nextBullet = 0

  init(_ outline: DocumentOutline) {
    self.outline = outline
    reader = LineReader(bytes: outline.bytes)
    isNumbered = !outline.markers.isEmpty
    linesAreParagraphs = !isNumbered && ProvisionAssembler.linesAreParagraphs(outline, reader)
    for index in outline.lines.indices {
      read(index)
    }
  }

  // MARK: Lines

  private mutating func read(_ index: Int) {
    switch outline.roles[index] {
    case .blank:
      isApart = true
    case .skipped:
      isApart = true
      isContiguous = false
    case .heading:
      heading(index)
    case .marker:
      while nextMarker < outline.markers.count, outline.markers[nextMarker].line == index {
        begin(outline.markers[nextMarker])
        nextMarker += 1
      }
      isApart = false
    case .bullet:
      bullet(index)
      isApart = false
    case .text:
      text(index)
      isApart = outline.roles[index] == .heading
    }
  }

  /// Index after the last line of the title that is being left out.
  private var titleEnd = 0

  private mutating func heading(_ index: Int) {
    let line = outline.lines[index]
    if title == nil, tree.isEmpty, current == nil {
      title = String(decoding: outline.bytes[line.start..<line.end], as: UTF8.self)
    }
    close()
    isApart = true
  }

  /// Nothing after this belongs to what stands before; the numbers themselves go on.
  private mutating func close() {
    current = nil
    bullets = []
    isParted = true
    isContiguous = false
  }

  /// Whether a heading stands between the open provisions and this line.
  private var isParted = true

  private mutating func begin(_ marker: DocumentOutline.Marker) {
    let line = outline.lines[marker.line]
    open.removeLast(max(0, open.count - marker.accepted.depth))
    for label in marker.accepted.labels {
      open.append(tree.add(label, under: open.last, indent: line.indent))
    }
    bullets = []
    isParted = false
    current = open.last
    isContiguous = true
    guard let node = open.last, !isFollowedOnLine(marker) else { return }
    let range = marker.candidate.textStart..<max(marker.candidate.textStart, line.end)
    if hasTitle(marker), reader.mayBeTitle(range), bodyFollows(marker.line) { return }
    append(range, to: node, skipping: marker.candidate.danglingEmphasis)
  }

  /// The label of a sub-point stands on the same line: the text is the sub-point's.
  private func isFollowedOnLine(_ marker: DocumentOutline.Marker) -> Bool {
    nextMarker + 1 < outline.markers.count && outline.markers[nextMarker + 1].line == marker.line
  }

  private mutating func append(_ range: Range<Int>, to node: Int, skipping mark: Range<Int>?) {
    guard let mark, range.lowerBound <= mark.lowerBound, mark.upperBound <= range.upperBound else {
      tree.append(range, to: node, joint: .none)
      return
    }
    tree.append(range.lowerBound..<mark.lowerBound, to: node, joint: .none)
    tree.append(mark.upperBound..<range.upperBound, to: node, joint: .none)
  }

  private mutating func bullet(_ index: Int) {
    let line = outline.lines[index]
    while let last = bullets.last, last.indent >= line.indent || bullets.count > 12 { bullets.removeLast() }
    let parent = bullets.last?.node ?? (isParted ? nil : enclosing(line.indent))
    let node = tree.add("", under: parent, indent: line.indent)
    bullets.append((line.indent, node))
    if parent == nil { isParted = true }
    tree.append(outline.bullets[nextBullet]..<line.end, to: node, joint: .none)
    nextBullet += 1
    current = node
    isContiguous = true
  }

  private mutating func text(_ index: Int) {
    let line = outline.lines[index]
    if index < titleEnd { return }
    if !isApart, let current, !startsParagraph(index) {
      if isLooseTitle(index) {
        heading(index)
      } else if !skipsTitle(index, of: current) {
        add(line, to: current)
      }
      return
    }
    if let node = current, !tree.hasText(node), isNumbered, !isParted {
      if !skipsTitle(index, of: node) { add(line, to: node) }
      return
    }
    if let end = endOfTitle(index) {
      heading(index)
      titleEnd = end
      return
    }
    if !isParted, !open.isEmpty, !reader.isClosingFormula(line) {
      let node = bullets.last(where: { $0.indent < line.indent })?.node ?? enclosing(line.indent)
      if let node {
        isContiguous = isContiguous && node == current
        add(line, to: node)
        current = node
        return
      }
    }
    bullets = []
    isParted = true
    let node = tree.add("", under: nil, indent: line.indent)
    tree.append(line.start..<line.end, to: node, joint: .none)
    current = node
    isContiguous = true
  }

  private mutating func add(_ line: SourceLine, to node: Int) {
    if isContiguous, !line.isStripped, tree.hasText(node) {
      tree.extend(node, to: line.end)
    } else {
      tree.append(line.start..<line.end, to: node, joint: isApart || node != current ? .paragraph : .line)
      isContiguous = true
    }
  }

  /// The deepest open numbered provision whose number does not stand to the right of a column.
  private func enclosing(_ indent: Int32) -> Int? {
    open.last { tree.indent(of: $0) <= indent } ?? open.first
  }

  // MARK: Paragraphs and titles

  /// Whether a line begins a paragraph although no blank line stands before it.
  private func startsParagraph(_ index: Int) -> Bool {
    if linesAreParagraphs { return true }
    guard open.isEmpty || isParted, bullets.isEmpty, index > 0, outline.roles[index - 1] == .text else { return false }
    return reader.endsWithComma(outline.lines[index - 1]) && reader.opensPreambularClause(outline.lines[index])
  }

  /// A title between two provisions with no blank line around it.
  private func isLooseTitle(_ index: Int) -> Bool {
    guard isNumbered, index + 1 < outline.roles.count,
      outline.roles[index + 1] == .marker || outline.roles[index + 1] == .blank,
      index > 0, reader.endsSentence(outline.lines[index - 1])
    else { return false }
    let line = outline.lines[index]
    guard let next = outline.nextContent(from: index + 1), outline.roles[next] == .marker else { return false }
    return reader.looksLikeTitle(line.start..<line.end)
  }

  /// The title of a provision stands below its number: "Article 5", "Settlement of disputes".
  private func skipsTitle(_ index: Int, of node: Int) -> Bool {
    guard nextMarker > 0, !tree.hasText(node), open.last == node else { return false }
    let line = outline.lines[index]
    return hasTitle(outline.markers[nextMarker - 1]) && reader.mayBeTitle(line.start..<line.end) && bodyFollows(index)
  }

  private func hasTitle(_ marker: DocumentOutline.Marker) -> Bool {
    if outline.lines[marker.line].kind == .heading { return true }
    switch marker.candidate.form {
    case .keyword: return true
    case .dot:
      let notation = marker.candidate.parts.first?.readings.first?.notation
      return notation == .upperLetter || notation == .upperRoman
    default: return false
    }
  }

  /// Whether the provision goes on after a line that may be its title.
  private func bodyFollows(_ index: Int) -> Bool {
    guard let next = outline.nextContent(from: index + 1) else { return false }
    switch outline.roles[next] {
    case .bullet: return true
    case .text: return next > index + 1 || !reader.startsLower(outline.lines[next])
    case .marker:
      let at = outline.markers[nextMarker...].firstIndex { $0.line == next }
      return at.map { outline.markers[$0].accepted.depth >= open.count } ?? false
    case .heading, .blank, .skipped: return false
    }
  }

  /// The end of a block of up to three lines that is a title, or nil: in a numbered document short lines without a final
  /// stop, in any other only what is written as a title and not the last word.
  private func endOfTitle(_ index: Int) -> Int? {
    let lines = outline.lines
    var end = index
    while end + 1 < lines.count, outline.roles[end + 1] == .text {
      end += 1
      if end > index + 2 { return nil }
    }
    let range = lines[index].start..<lines[end].end
    if isNumbered { return reader.mayBeTitle(range) ? end + 1 : nil }
    let isTitle =
      end == index && reader.looksLikeTitle(range) && range.count <= 80
      && outline.nextContent(from: end + 1) != nil && !linesAreParagraphs
    return isTitle ? end + 1 : nil
  }

  private static func linesAreParagraphs(_ outline: DocumentOutline, _ reader: LineReader) -> Bool {
    var count = 0
    var ended = 0
    for (line, role) in zip(outline.lines, outline.roles) {
      if role == .blank { return false }
      if role == .text {
        count += 1
        if reader.endsSentence(line) { ended += 1 }
      }
    }
    return count > 1 && ended * 10 >= count * 9
  }
}
