/// The rules a comparison is read by: cues, equivalences and word lists, under one version and one fingerprint.
///
/// Every table is data (`Rules/en/*.tsv`, embedded at build time); adding a cue touches no Swift. A class, because every
/// part of a comparison holds the rules: as a value each would copy some thirty references.
public final class RuleSet: Sendable {
  /// What a report prints so that a reading can be traced to its rules.
  public struct Identity: Sendable, Equatable {
    public let id: String
    public let version: String
    /// SHA-256 of all tables with their names, in order of name.
    public let sha256: String
  }

  public let identity: Identity
  public let cues: [Cue]
  public let lexicon: Lexicon
  public let equivalences: Equivalences
  public let relations: LexicalRelations
  let idioms: IdiomTable
  let verbs: VerbList
  let facetWords: FacetWords
  let lightWords: LightWords
  let kin: KinWords
  let confidence: ConfidenceTable
  /// What the tables are about, and the entries that a list of rules shows beside the cues.
  public let directory: RuleDirectory
  /// Words of one subject: read by the aligner alone, never as a reading of force.
  let kindred: Equivalences
  let units: Units
  let matcher: CueMatcher
  public var tokenizer: Tokenizer { Tokenizer(lexicon: lexicon) }

  private static let embedded: Result<RuleSet, RuleError> = {
    do throws(RuleError) {
      let words = WordTables(packed: EmbeddedRuleTables.wordTables)
      let files = EmbeddedRuleTables.files.filter { file in !words.packedFiles.contains { $0.file == file.name } }
      return .success(
        try RuleSet(id: "en", tables: read(files), words: words, sha256: EmbeddedRuleTables.sha256))
    } catch {
      return .failure(error)
    }
  }()

  /// The English rules built into the library.
  ///
  /// - Throws: ``RuleError`` with file and line where a table is malformed.
  public static func english() throws(RuleError) -> RuleSet {
    try embedded.get()
  }

  /// Whether two words, by stem, say the same. A known difference prevails over a set of interchangeable words.
  func areEqual(_ left: WordID, _ right: WordID) -> Bool {
    switch relations.relation(left, right) {
    case .synonym: true
    case nil: equivalences.areEquivalent(left, right)
    default: false
    }
  }

  /// Whether a word may stand for another in a text written anew: of one sense with it, or known to be
  /// wider, narrower, stronger or weaker, but neither its opposite nor another of its kind.
  func mayStand(_ left: WordID, for right: WordID) -> Bool {
    switch relations.relation(left, right) {
    case .opposite, .sibling: false
    case nil: equivalences.areEquivalent(left, right) || kin.areKin(relations.base(left), relations.base(right))
    default: true
    }
  }

  /// Loads tables given as name and text.
  ///
  /// - Throws: ``RuleError`` for malformed lines, duplicate ids, unknown flags and patterns that do not compile.
  public convenience init(id: String, tables: [(name: String, text: String)]) throws(RuleError) {
    var fingerprint = Fingerprint()
    for file in tables.sorted(by: { $0.name < $1.name }) { fingerprint.add(file.name, file.text) }
    let tables = try Self.read(tables)
    try self.init(id: id, tables: tables, words: WordTables(tables), sha256: fingerprint.hexadecimal)
  }

  /// Tables in order of name.
  private static func read(_ files: [(name: String, text: String)]) throws(RuleError) -> [RuleTable] {
    var tables: [RuleTable] = []
    for file in files.sorted(by: { $0.name < $1.name }) {
      let table = try RuleTable(file: file.name, text: file.text)
      try RuleTableKind.check(table)
      tables.append(table)
    }
    return tables
  }

  /// - Parameter sha256: Of all tables with their names, in order of name.
  private init(id: String, tables: [RuleTable], words: WordTables, sha256: String) throws(RuleError) {
    var compiler = PatternCompiler()
    var version = "0"
    for table in tables {
      switch table.name {
      case "irregular":
        for row in table.rows {
          let fields = table.fields(row)
          guard
            compiler.irregular.updateValue(fields[1].parts(at: "|"), forKey: fields[0]) == nil
          else { throw RuleError(table.file, row.line, found: "'\(fields[0])' again", expected: "each lemma once") }
        }
      case "spelling":
        for row in table.rows {
          let fields = table.fields(row)
          compiler.lexicon.addVariant(fields[0], canonical: fields[1])
        }
      case "settings":
        for fields in table.rows.map(table.fields) where fields[0] == "version" {
          version = fields[1]
        }
      default: continue
      }
    }
    for table in tables where table.name == "function-words" {
      for row in table.rows {
        let fields = table.fields(row)
        guard let wordClass = Lexicon.WordClass.names[fields[0]] else {
          throw RuleError(
            table.file, row.line, found: "class '\(fields[0])'",
            expected: "one of " + Lexicon.WordClass.names.keys.sorted().joined(separator: ", "))
        }
        for word in fields[1].parts(at: "|") {
          compiler.lexicon.addClass(wordClass, to: word)
        }
      }
    }
    _ = compiler.lexicon.lexeme(of: "percent".utf8)
    var cues: [Cue] = []
    var patterns: [CuePattern] = []
    var places: [String: String] = [:]
    for table in tables where table.file.hasPrefix("cues-") {
      guard let cueTable = CueTable(rawValue: table.name) else {
        throw RuleError(
          table.file, 1, found: "table '\(table.name)'",
          expected: "one of " + CueTable.allCases.map(\.rawValue).joined(separator: ", "))
      }
      for row in table.rows {
        let cue = try Cue(file: table.file, line: row.line, table: cueTable, fields: table.fields(row))
        if let earlier = places.updateValue(cue.place, forKey: cue.id) {
          throw RuleError(table.file, row.line, found: "id '\(cue.id)' again", expected: "an id not used at \(earlier)")
        }
        cues.append(cue)
        patterns.append(try compiler.compile(cue.pattern, file: table.file, line: row.line))
      }
    }
    var equivalences = Equivalences()
    for table in tables where table.name == "equivalences" {
      for row in table.rows {
        try equivalences.add(table, row)
      }
    }
    var kindred = Equivalences()
    for table in tables where table.name == "kindred" {
      for row in table.rows {
        try kindred.add(table, row)
      }
    }
    self.kindred = kindred
    units = try Units(tables.first { $0.name == "units" })
    relations = words.relations
    kin = words.kin
    var idioms = IdiomTable()
    for table in tables where table.name == "lexical-phrases" {
      try idioms.add(table, relations, compiler.lexicon)
    }
    self.idioms = idioms
    var verbs = VerbList()
    for table in tables where table.name == "verbs" { try verbs.add(table) }
    self.verbs = verbs
    var facetWords = FacetWords()
    for table in tables where table.name == "facet-words" { try facetWords.add(table) }
    self.facetWords = facetWords
    var lightWords = LightWords()
    for table in tables where table.name == "light-words" { lightWords.add(table) }
    self.lightWords = lightWords
    var confidence = ConfidenceTable()
    for table in tables where table.name == "confidence" { try confidence.add(table) }
    self.confidence = confidence
    directory = try RuleDirectory(tables, besides: words.packedFiles)
    lexicon = compiler.lexicon
    self.cues = cues
    self.equivalences = equivalences
    matcher = CueMatcher(cues: cues, patterns: patterns, lexiconCount: compiler.lexicon.count)
    identity = Identity(id: id, version: version, sha256: sha256)
  }
}
