import PlanDiff

/// The rules as text, table by table.
public struct RulesText: Sendable {
  private let width: Int
  private let colour: Bool

  public init(width: Int, colour: Bool) {
    self.width = width
    self.colour = colour
  }

  public func render(_ listing: RuleListing) -> [UInt8] {
    var canvas = TextCanvas(width: width, colour: colour)
    let identity = listing.identity
    canvas.paragraph("Rules \(identity.id) \(identity.version), sha256 \(identity.sha256)", .strong, hanging: 2)
    if listing.isEmpty { canvas.paragraph("No rule answers to what was asked for.") }
    for section in listing.sections {
      canvas.blankLine()
      heading(section, to: &canvas)
      for ladder in section.ladders {
        let steps = ladder.steps.map { "\($0.step)\u{A0}\($0.cue)" }.joined(separator: " · ")
        canvas.paragraph("Ladder \(ladder.name), weak to strong: \(steps)", indent: 2, hanging: 2)
      }
      for cue in section.cues { self.cue(cue, to: &canvas) }
      for set in section.sets { self.set(set, to: &canvas) }
      for rule in section.directions { direction(rule, to: &canvas) }
      for count in section.relations {
        canvas.paragraph("\(count.relation): \(count.pairs) pairs of words", indent: 2)
      }
    }
    return canvas.bytes
  }

  private func heading(_ section: RuleListing.Section, to canvas: inout TextCanvas) {
    let table = section.table
    let name = section.cueTable.map { "\(table.name)  \($0.words)" } ?? table.name
    let shown = max(section.cues.count, section.sets.count, section.directions.count)
    let count = section.isEmpty || shown == table.rowCount ? "\(table.rowCount)" : "\(shown) of \(table.rowCount)"
    var text = StyledText()
    text.append(unbroken: name, .strong)
    text.append("  (\(table.file), \(count) \(table.rowCount == 1 ? "row" : "rows"))", .quiet)
    canvas.paragraph(text, hanging: 2)
    canvas.paragraph(table.purpose, indent: 2)
  }

  private func cue(_ cue: Cue, to canvas: inout TextCanvas) {
    let scale = [cue.kind?.rawValue, cue.levelText == "-" ? nil : cue.levelText].compactMap { $0 }
    entry(
      cue.id, scale.joined(separator: " "), Self.breakable(cue.pattern), ["\(cue.confidence)"] + cue.flagNames,
      cue.place, to: &canvas)
  }

  private func set(_ set: RuleDirectory.WordSet, to canvas: inout TextCanvas) {
    let remarks = ["\(set.confidence)"] + (set.note.isEmpty ? [] : [set.note])
    entry(set.id, "", set.members.joined(separator: ", "), remarks, set.place, to: &canvas)
  }

  private func direction(_ rule: RuleDirectory.DirectionRule, to canvas: inout TextCanvas) {
    let facets = rule.facets.map(Messages.facet).joined(separator: ", ")
    entry(rule.id, facets + ":", rule.meaning, rule.sources, rule.place, to: &canvas)
  }

  private func entry(
    _ id: String, _ scale: String, _ words: String, _ remarks: [String], _ place: String, to canvas: inout TextCanvas
  ) {
    var text = StyledText()
    text.append(unbroken: Self.padded(id, 6), .strong)
    if !scale.isEmpty {
      text.append(" ")
      text.append(unbroken: scale + " ")
    }
    text.append(" " + words)
    text.append("  [\(remarks.joined(separator: ", "))] \(place)", .quiet)
    canvas.paragraph(text, indent: 2, hanging: 7)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// Long lists of alternatives may break after a bar.
  private static func breakable(_ pattern: String) -> String {
    pattern.split(separator: " ").map(String.init).map { $0.count > 40 ? $0.replacing("|", with: "| ") : $0 }
      .joined(separator: " ")
  }
}
