/// Words that carry, frame or point and name no thing, act or person of their own ("take", "case", "respective"): a text
/// written anew may need or spare them without saying more or less.
struct LightWords: Sendable {
  private var stems: IdentityTable<UInt8> = IdentityTable()

  mutating func add(_ table: RuleTable) {
    for row in table.rows {
      for word in table.fields(row)[1].parts(at: "|") { stems[Stemmer.stem(of: word)] = 1 }
    }
  }

  func contains(_ stem: WordID) -> Bool { stems[stem] != 0 }
}
