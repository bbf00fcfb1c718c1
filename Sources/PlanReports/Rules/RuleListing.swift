public import PlanDiff

/// The rules that a filter lets through, table by table.
public struct RuleListing: Sendable {
  /// A ladder of acts, weak to strong.
  struct Ladder: Sendable {
    var name: String
    /// In order of the steps.
    var steps: [(step: Int, cue: String)]
  }

  /// What is shown of one table.
  struct Section: Sendable {
    var table: RuleDirectory.Table
    /// nil where the table holds no cues.
    var cueTable: CueTable?
    var cues: [Cue] = []
    var ladders: [Ladder] = []
    var sets: [RuleDirectory.WordSet] = []
    var directions: [RuleDirectory.DirectionRule] = []
    var relations: [LexicalRelations.Count] = []

    var isEmpty: Bool { cues.isEmpty && sets.isEmpty && directions.isEmpty }
  }

  let identity: RuleSet.Identity
  let sections: [Section]

  /// Whether no rule is let through.
  public var isEmpty: Bool { sections.isEmpty }

  public init(_ rules: RuleSet, filter: RuleFilter = RuleFilter()) {
    identity = rules.identity
    let matching = filter.word.map(rules.cuesMatching) ?? []
    let wanted = filter.word?.lowercased() ?? ""
    let cues = rules.cues.enumerated().filter { index, cue in
      (filter.kind == nil || cue.kind == filter.kind) && (filter.level == nil || Self.level(cue) == filter.level)
        && (wanted.isEmpty || matching.contains(index) || Self.names(cue.pattern, wanted))
    }.map(\.element)
    let directory = rules.directory
    sections = directory.tables.compactMap { table in
      if let file = filter.file, table.file != file { return nil }
      var section = Section(table: table, cueTable: CueTable(rawValue: table.name))
      section.cues = section.cueTable == nil ? [] : cues.filter { $0.table == section.cueTable }
      section.ladders = Self.ladders(section.cues)
      if !filter.asksForCues {
        section.sets = directory.wordSets.filter {
          $0.table == table.name && (wanted.isEmpty || $0.members.contains { Self.names($0, wanted) })
        }
        if table.name == "direction-rules" {
          section.directions = directory.directionRules.filter {
            wanted.isEmpty || $0.id.lowercased() == wanted || Self.names($0.meaning, wanted)
          }
        }
      }
      if !filter.isNarrow { section.relations = rules.relations.counts.filter { $0.table == table.name } }
      return filter.isNarrow && section.isEmpty ? nil : section
    }
  }

  /// The level of a cue, or the step of its ladder.
  private static func level(_ cue: Cue) -> Int? {
    cue.level ?? (cue.table == .ladder ? cue.levelText.split(separator: ":").last.flatMap { Int($0) } : nil)
  }

  /// Whether words stand in a pattern, whole.
  private static func names(_ pattern: String, _ words: String) -> Bool {
    func spaced(_ text: String) -> String {
      " " + text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.joined(separator: " ") + " "
    }
    return spaced(pattern).contains(spaced(words))
  }

  private static func ladders(_ cues: [Cue]) -> [Ladder] {
    var ladders: [Ladder] = []
    for cue in cues where cue.table == .ladder {
      let name = String(cue.levelText.prefix { $0 != ":" })
      let step = (level(cue) ?? 0, cue.id)
      if let index = ladders.firstIndex(where: { $0.name == name }) {
        ladders[index].steps.append(step)
      } else {
        ladders.append(Ladder(name: name, steps: [step]))
      }
    }
    return ladders.map { ladder in
      Ladder(name: ladder.name, steps: ladder.steps.sorted { ($0.step, $0.cue) < ($1.step, $1.cue) })
    }
  }
}

extension Cue {
  /// The flags as a reader meets them, without the confidence.
  var flagNames: [String] {
    [(isStyle, "style"), (isFrame, "frame"), (isWrapper, "wrap")].filter(\.0).map(\.1)
      + (role.map { ["role=\($0.rawValue)"] } ?? []) + (suborder == 0 ? [] : ["sub=\(suborder)"])
  }
}
