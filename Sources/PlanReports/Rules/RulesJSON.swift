import PlanDiff

/// The rules for machines, `plandiff.rules/1` (see `schema/rules-1.schema.json`). Keys are sorted; each rule stands on a
/// line of its own.
public struct RulesJSON: Sendable {
  public init() {}

  public func render(_ listing: RuleListing) -> [UInt8] {
    var writer = JSONWriter(capacity: 200_000)
    let sections = listing.sections
    writer.beginObject()
    list("cues", sections.flatMap(\.cues), to: &writer, cue)
    list("directionRules", sections.flatMap(\.directions), to: &writer, direction)
    list("ladders", sections.flatMap(\.ladders), to: &writer, ladder)
    list("relations", sections.flatMap(\.relations), to: &writer, relation)
    key("rules", to: &writer)
    writer.beginObject()
    text("id", listing.identity.id, to: &writer)
    text("sha256", listing.identity.sha256, to: &writer)
    text("version", listing.identity.version, to: &writer)
    writer.endObject()
    key("schema", to: &writer)
    writer.string("plandiff.rules/1")
    list("sets", sections.flatMap(\.sets), to: &writer, set)
    list("tables", sections, to: &writer, table)
    writer.breakLine()
    writer.endObject()
    writer.lineFeed()
    return writer.bytes
  }

  private func cue(_ cue: Cue, to writer: inout JSONWriter) {
    writer.key("confidence")
    writer.decimal(cue.confidence)
    text("facet", cue.table.words, to: &writer)
    writer.key("flags")
    writer.strings(cue.flagNames)
    text("id", cue.id, to: &writer)
    text("kind", cue.kind?.rawValue, to: &writer)
    text("level", cue.levelText == "-" ? nil : cue.levelText, to: &writer)
    text("pattern", cue.pattern, to: &writer)
    text("place", cue.place, to: &writer)
    text("table", cue.table.rawValue, to: &writer)
  }

  private func direction(_ rule: RuleDirectory.DirectionRule, to writer: inout JSONWriter) {
    writer.key("facets")
    writer.strings(rule.facets.map(\.rawValue))
    text("id", rule.id, to: &writer)
    text("meaning", rule.meaning, to: &writer)
    text("place", rule.place, to: &writer)
    writer.key("sources")
    writer.strings(rule.sources)
  }

  private func ladder(_ ladder: RuleListing.Ladder, to writer: inout JSONWriter) {
    text("name", ladder.name, to: &writer)
    writer.key("steps")
    writer.beginArray()
    for step in ladder.steps {
      writer.beginObject()
      text("cue", step.cue, to: &writer)
      writer.key("step")
      writer.integer(step.step)
      writer.endObject()
    }
    writer.endArray()
  }

  private func relation(_ count: LexicalRelations.Count, to writer: inout JSONWriter) {
    writer.key("pairs")
    writer.integer(count.pairs)
    text("relation", count.relation, to: &writer)
    text("table", count.table, to: &writer)
  }

  private func set(_ set: RuleDirectory.WordSet, to writer: inout JSONWriter) {
    writer.key("confidence")
    writer.decimal(set.confidence)
    text("id", set.id, to: &writer)
    writer.key("members")
    writer.strings(set.members)
    text("note", set.note, to: &writer)
    text("place", set.place, to: &writer)
    text("table", set.table, to: &writer)
  }

  private func table(_ section: RuleListing.Section, to writer: inout JSONWriter) {
    text("facet", section.cueTable?.words, to: &writer)
    text("file", section.table.file, to: &writer)
    text("name", section.table.name, to: &writer)
    text("purpose", section.table.purpose, to: &writer)
    writer.key("rows")
    writer.integer(section.table.rowCount)
  }

  private func list<Entry>(
    _ name: String, _ entries: [Entry], to writer: inout JSONWriter, _ body: (Entry, inout JSONWriter) -> Void
  ) {
    key(name, to: &writer)
    writer.beginArray()
    for entry in entries {
      writer.breakLine()
      writer.beginObject()
      body(entry, &writer)
      writer.endObject()
    }
    if !entries.isEmpty { writer.breakLine() }
    writer.endArray()
  }

  private func key(_ name: String, to writer: inout JSONWriter) {
    writer.breakLine()
    writer.key(name)
  }

  private func text(_ name: String, _ value: String?, to writer: inout JSONWriter) {
    writer.key(name)
    writer.string(orNull: value)
  }
}
