public import PlanDiff

/// Which rules a list shows. All that is asked for must hold.
public struct RuleFilter: Sendable {
  /// File of the table.
  public var file: String?
  public var kind: Cue.Kind?
  /// Level of the scale, or step of the ladder.
  public var level: Int?
  /// Words that a pattern matches, or that stand in it.
  public var word: String?

  public init(file: String? = nil, kind: Cue.Kind? = nil, level: Int? = nil, word: String? = nil) {
    self.file = file
    self.kind = kind
    self.level = level
    self.word = word
  }

  /// Whether something other than a table is asked for.
  var isNarrow: Bool { kind != nil || level != nil || word != nil }

  /// Whether only cues can answer: nothing else has a kind or a level.
  var asksForCues: Bool { kind != nil || level != nil }

  /// The names a table may be asked for by, with its file: its letter, its facet and its file without ending.
  public static func tableNames(_ rules: RuleSet) -> [String: String] {
    var names: [String: String] = [:]
    for table in rules.directory.tables {
      let stem = String(table.file.prefix { $0 != "." })
      names[stem] = table.file
      names[table.name] = table.file
      if stem.hasPrefix("cues-") { names[String(stem.dropFirst("cues-".count))] = table.file }
      if let cueTable = CueTable(rawValue: table.name) {
        names[cueTable.words.replacing(" ", with: "-")] = table.file
      }
    }
    return names
  }

  /// The names a kind may be asked for by: "OBL" and "obligation".
  public static var kindNames: [String: Cue.Kind] {
    var names: [String: Cue.Kind] = [:]
    for kind in Cue.Kind.allCases {
      names[kind.rawValue.lowercased()] = kind
      names[kind.words] = kind
    }
    return names
  }
}
