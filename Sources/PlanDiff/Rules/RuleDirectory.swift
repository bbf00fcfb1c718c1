/// What a list of rules shows beside the cues: the tables with their purpose, the direction rules and the sets of words.
public struct RuleDirectory: Sendable {
  /// One table as a reader meets it.
  public struct Table: Sendable, Equatable {
    public let name: String
    public let file: String
    /// The first comment line: what the table is about and where it comes from.
    public let purpose: String
    public let rowCount: Int
  }

  /// A rule that gives a difference its direction where no single cue does.
  public struct DirectionRule: Sendable, Equatable {
    public let id: String
    public let facets: [Facet]
    public let meaning: String
    /// Keys of the literature, or "entailment".
    public let sources: [String]
    /// Where it was declared: `file:line`.
    public let place: String
  }

  /// Words that belong together.
  public struct WordSet: Sendable, Equatable {
    /// "equivalences" or "kindred".
    public let table: String
    public let id: String
    public let members: [String]
    public let confidence: Double
    public let note: String
    /// Where it was declared: `file:line`.
    public let place: String
  }

  /// In order of the files.
  public let tables: [Table]
  public let directionRules: [DirectionRule]
  public let wordSets: [WordSet]

  /// - Parameter others: Tables that were read before.
  init(_ tables: [RuleTable], besides others: [RuleTable.Summary]) throws(RuleError) {
    self.tables = (tables.map(\.summary) + others).sorted { $0.file < $1.file }.map {
      Table(name: $0.name, file: $0.file, purpose: $0.purpose, rowCount: $0.rowCount)
    }
    var directionRules: [DirectionRule] = []
    var wordSets: [WordSet] = []
    for table in tables {
      switch table.name {
      case "direction-rules":
        for row in table.rows {
          let rule = try Self.directionRule(table, row)
          if let earlier = directionRules.first(where: { $0.id == rule.id }) {
            throw RuleError(
              table.file, row.line, found: "id '\(rule.id)' again", expected: "an id not used at \(earlier.place)")
          }
          directionRules.append(rule)
        }
      case "equivalences", "kindred":
        for row in table.rows {
          let fields = table.fields(row)
          wordSets.append(
            WordSet(
              table: table.name, id: fields[0], members: fields[1].parts(at: "|").map(Self.spaced),
              confidence: Double(fields[2]) ?? 0, note: fields[3] == "-" ? "" : fields[3],
              place: "\(table.file):\(row.line)"))
        }
      default: continue
      }
    }
    self.directionRules = directionRules
    self.wordSets = wordSets
  }

  private static func directionRule(_ table: RuleTable, _ row: RuleTable.Row) throws(RuleError) -> DirectionRule {
    let fields = table.fields(row)
    var facets: [Facet] = []
    for name in fields[1].split(separator: "|") {
      guard let facet = Facet(rawValue: String(name)) else {
        throw RuleError(
          table.file, row.line, found: "facet '\(name)'",
          expected: "one of " + Facet.allCases.map(\.rawValue).joined(separator: ", "))
      }
      facets.append(facet)
    }
    return DirectionRule(
      id: fields[0], facets: facets, meaning: fields[2], sources: fields[3].split(separator: "|").map(String.init),
      place: "\(table.file):\(row.line)")
  }

  private static func spaced(_ member: String) -> String {
    member.utf8.contains(UInt8(ascii: "_")) ? member.parts(at: "_").joined(separator: " ") : member
  }
}

extension RuleSet {
  /// Indices of the cues whose pattern matches anywhere in a text, whether or not another prevails there.
  public func cuesMatching(_ text: String) -> Set<Int> {
    let cut = tokenizer.tokenize(text)
    let cueText = CueText(
      tokens: cut.tokens, lexicon: lexicon, parties: Array(repeating: -1, count: cut.tokens.count), bytes: cut.bytes)
    return Set(matcher.everyMatch(in: cueText).map(\.cue))
  }
}
