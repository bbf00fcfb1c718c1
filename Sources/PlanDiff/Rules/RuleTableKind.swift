/// Which tables there are, and the columns each must have.
enum RuleTableKind {
  /// Columns of every table of cues.
  static let cueColumns = ["id", "kind", "level", "pattern", "flags"]

  /// Tables of words by name.
  static let wordTables: [String: [String]] = [
    "equivalences": ["id", "members", "confidence", "note"], "kindred": ["id", "members", "confidence", "note"],
    "function-words": ["class", "words"], "irregular": ["lemma", "forms"], "spelling": ["variant", "canonical"],
    "lexical-forms": ["word", "relation", "words"], "lexical-ladders": ["word", "relation", "words"],
    "lexical-domain": ["word", "relation", "words"], "lexical-relations": ["word", "relation", "words"],
    "lexical-phrases": ["word", "phrases"], "lexical-kin": ["words", "narrower"], "verbs": ["class", "words"],
    "facet-words": ["class", "words"], "light-words": ["class", "words"],
    "units": ["dimension", "factor", "words"],
    "settings": ["name", "value", "reason"], "direction-rules": ["id", "facet", "meaning", "source"],
    "confidence": ["feature", "value", "points", "pairs"],
  ]

  /// Refuses a table of an unknown name or with other columns than its rows are read by.
  static func check(_ table: RuleTable) throws(RuleError) {
    let isCues = table.file.hasPrefix("cues-")
    if isCues, CueTable(rawValue: table.name) == nil {
      throw RuleError(
        table.file, 1, found: "table '\(table.name)'",
        expected: "one of " + CueTable.allCases.map(\.rawValue).joined(separator: ", "))
    }
    guard let columns = isCues ? cueColumns : wordTables[table.name] else {
      throw RuleError(
        table.file, 1, found: "table '\(table.name)'",
        expected: "one of " + wordTables.keys.sorted().joined(separator: ", ") + ", or a file named cues-…")
    }
    guard table.columns == columns else {
      throw RuleError(
        table.file, table.columnsLine, found: "columns \(table.columns.joined(separator: ", "))",
        expected: columns.joined(separator: ", "))
    }
  }
}
