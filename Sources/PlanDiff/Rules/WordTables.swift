/// What words mean against one another: the two largest tables. The build reads them with this very code and embeds the
/// outcome, because reading them would take half of a start.
struct WordTables {
  let relations: LexicalRelations
  let kin: KinWords
  /// The files whose content is here and nowhere else, where they were read by the build.
  let packedFiles: [RuleTable.Summary]

  /// Tables of word relations, those that prevail first: what is written by hand prevails over what is derived.
  private static let lexicalTables = ["lexical-forms", "lexical-ladders", "lexical-domain", "lexical-relations"]
  private static let kinTable = "lexical-kin"

  init(_ tables: [RuleTable]) throws(RuleError) {
    var relations = LexicalRelations()
    relations.reserve(rows: tables.reduce(0) { $0 + (Self.lexicalTables.contains($1.name) ? $1.rows.count : 0) })
    for table in tables where table.name == "irregular" {
      for fields in table.rows.map(table.fields) {
        relations.addForms(of: fields[0], fields[1].parts(at: "|"))
      }
    }
    for name in Self.lexicalTables {
      for table in tables where table.name == name { try relations.add(table) }
    }
    var kin = KinWords()
    for table in tables {
      if table.name == Self.kinTable { kin.add(table, words: 0, narrower: 1) }
      if table.name == "kindred" { kin.add(table, words: 1, narrower: nil) }
    }
    self.relations = relations
    self.kin = kin
    packedFiles = []
  }

  init(packed text: StaticString) {
    var reader = PackedReader(text)
    packedFiles = (0..<reader.nextCount()).map { _ in
      RuleTable.Summary(
        name: reader.nextName(), file: reader.nextName(), purpose: reader.nextName(), rowCount: reader.nextCount())
    }
    relations = LexicalRelations(&reader)
    kin = KinWords(&reader)
  }

  /// The outcome of reading tables, to be read by ``init(packed:)``.
  static func packed(_ tables: [RuleTable]) throws(RuleError) -> String {
    let words = try WordTables(tables)
    var writer = PackedWriter()
    let files = tables.filter { lexicalTables.contains($0.name) || $0.name == kinTable }
    writer.add(count: files.count)
    for file in files {
      writer.add(file.name)
      writer.add(file.file)
      writer.add(file.purpose)
      writer.add(count: file.rows.count)
    }
    words.relations.pack(into: &writer)
    words.kin.pack(into: &writer)
    return writer.text
  }
}
