/// Families of words that say what a clause is about: what a breach costs, who judges, what somebody is to receive.
struct FacetWords: Sendable {
  struct Family: OptionSet, Sendable {
    let rawValue: UInt16

    /// A breach of a rule.
    static let breach = Family(rawValue: 1)
    /// What only a breach can cost.
    static let sanction = Family(rawValue: 2)
    /// What a breach may cost, among other things.
    static let penalty = Family(rawValue: 4)
    /// How far an outcome binds.
    static let force = Family(rawValue: 8)
    /// Who settles a dispute, and what comes of it.
    static let forum = Family(rawValue: 16)
    /// What somebody is to get.
    static let benefit = Family(rawValue: 32)
    /// How many or how much of a whole.
    static let part = Family(rawValue: 64)
    /// One side's act for the other's.
    static let mutual = Family(rawValue: 128)
    static let exempt = Family(rawValue: 256)
    /// Saying yes to what another wants to do.
    static let consent = Family(rawValue: 2048)
    /// Asking another for what is his to give.
    static let request = Family(rawValue: 4096)
    /// Looking into how a rule is kept, and who does.
    static let oversight = Family(rawValue: 1024)
    /// Parts of the day, the week and the year.
    static let hours = Family(rawValue: 16384)
    /// Giving somebody what he did not have, or shielding him: of whom it is said in the passive, he has a right.
    static let grant = Family(rawValue: 8192)

    static let names: KeyValuePairs<String, Family> = [
      "breach": .breach, "sanction": .sanction, "penalty": .penalty, "force": .force, "forum": .forum,
      "benefit": .benefit, "part": .part, "mutual": .mutual, "exempt": .exempt,
      "consent": .consent, "request": .request, "oversight": .oversight, "grant": .grant,
      "hours": .hours,
    ]
  }

  private var families = IdentityTable<UInt16>()

  mutating func add(_ table: RuleTable) throws(RuleError) {
    for row in table.rows {
      let fields = table.fields(row)
      guard let family = Family.names.first(where: { $0.key == fields[0] })?.value else {
        throw RuleError(
          table.file, row.line, found: "class '\(fields[0])'",
          expected: "one of " + Family.names.map(\.key).joined(separator: ", "))
      }
      for word in fields[1].parts(at: "|") {
        families[Stemmer.stem(of: word)] |= family.rawValue
      }
    }
  }

  func families(_ stem: WordID) -> Family { Family(rawValue: families[stem]) }

  func contains(_ stem: WordID, _ family: Family) -> Bool { families(stem).contains(family) }
}
