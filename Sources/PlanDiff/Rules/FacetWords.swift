/// Families of words that say what a clause is about: what a breach costs, who judges, what somebody is to receive.
struct FacetWords: Sendable {
  enum Family: String, Sendable, CaseIterable {
    /// A breach and what it costs.
    case loss
    /// Who settles a dispute, and how far the outcome binds.
    case forum
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
