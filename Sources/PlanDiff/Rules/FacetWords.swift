/// Families of words that say what a clause is about: what a breach costs, who judges, what somebody is to receive.
struct FacetWords: Sendable {
  enum Family: String, Sendable, CaseIterable {
    /// A breach of a rule.
    case breach
    /// What only a breach can cost.
    case sanction
    /// What a breach may cost, among other things.
    case penalty
    /// How far an outcome binds.
    case force
    /// Who settles a dispute, and what comes of it.
    case forum
    /// What somebody is to get.
    case benefit
    /// How many or how much of a whole.
    case part
    /// One side's act for the other's.
    case mutual
    case exempt
    /// "As long as".
    case long
  }

  private var families = WordTable<Set<Family>>()

  mutating func add(_ table: RuleTable) throws(RuleError) {
    for row in table.rows {
      let fields = table.fields(row)
      guard let family = Family(rawValue: fields[0]) else {
        throw RuleError(
          table.file, row.line, found: "class '\(fields[0])'",
          expected: "one of " + Family.allCases.map(\.rawValue).joined(separator: ", "))
      }
      for word in fields[1].split(separator: "|") {
        let stem = Stemmer.stem(of: String(word))
        families[stem] = families(stem).union([family])
      }
    }
  }

  func families(_ stem: WordID) -> Set<Family> { families[stem] ?? [] }

  func contains(_ stem: WordID, _ family: Family) -> Bool { families(stem).contains(family) }
}
