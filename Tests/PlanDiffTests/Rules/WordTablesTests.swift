import Testing

@testable import PlanDiff

/// What the build packs must say what the tables say.
@Suite struct WordTablesTests {
  @Test func packedTablesSayWhatReadOnesSay() throws {
    let packed = try RuleSet.english()
    let read = try RuleSet(id: "en", tables: RuleSet.shippedTables)
    #expect(packed.relations.counts == read.relations.counts)
    #expect(packed.directory.tables == read.directory.tables)
    let stems = try words().map { Stemmer.stem(of: $0) }
    #expect(stems.count > 10_000)
    for (left, right) in zip(stems, stems.dropFirst()) {
      #expect(packed.relations.base(left) == read.relations.base(left))
      #expect(packed.relations.knows(left) == read.relations.knows(left))
      #expect(packed.relations.relation(left, right) == read.relations.relation(left, right))
      #expect(packed.kin.areKin(left, right) == read.kin.areKin(left, right))
    }
  }

  /// The words of both tables, so that those of one row are neighbours.
  private func words() throws -> [String] {
    try ["lexical-kin.tsv", "lexical-relations.tsv"].flatMap { name in
      let file = try #require(RuleSet.shippedTables.first { $0.name == name })
      return file.text.split { !$0.isLetter && $0 != "-" }.map(String.init)
    }
  }

  @Test func numbersAndNamesComeBackAsTheyWere() {
    var writer = PackedWriter()
    writer.add(count: 12_345)
    writer.add(identity: .max)
    writer.add(identity: 0x0123_4567_89ab_cdef)
    writer.add("§ 7")
    let text: StaticString = #"i030oooooooooo?_glZ9NFAS40400023W2P0g000000000"#
    #expect(writer.text == text.description)
    var reader = PackedReader(text)
    #expect(reader.nextCount() == 12_345)
    #expect(reader.nextIdentity() == .max)
    #expect(reader.nextIdentity() == 0x0123_4567_89ab_cdef)
    #expect(reader.nextName() == "§ 7")
  }
}
