import Testing

@testable import PlanDiff

/// Words read by what the tables say of them.
@Suite struct LexicalRelationsTests {
  private func relation(_ first: String, _ second: String) throws -> LexicalRelations.Relation? {
    try RuleSet.english().relations.relation(Stemmer.stem(of: first), Stemmer.stem(of: second))
  }

  @Test(arguments: [
    ("kept", "keep"), ("choice", "choose"), ("destruction", "destroy"), ("notice", "notify"), ("paid", "payment"),
    ("purchase", "buy"), ("commence", "start"), ("sought", "seek"),
  ])
  func formsAndSynonyms(first: String, second: String) throws {
    #expect(try relation(first, second) == .synonym)
  }

  @Test func laddersHaveSteps() throws {
    #expect(try relation("sever", "suspend") == .stronger(1))
    #expect(try relation("reduce", "sever") == .weaker(2))
    #expect(try relation("prohibition", "restrict") == .stronger(1))
    #expect(try relation("expelled", "warning") == .stronger(4))
  }

  @Test func kindsAndOpposites() throws {
    #expect(try relation("ambulance", "vehicle") == .narrower)
    #expect(try relation("salary", "pension") == .sibling)
    #expect(try relation("grant", "refuse") == .opposite)
  }

  @Test(arguments: [
    ("The hosts shall put up a bridge.", "The hosts shall erect a bridge."),
    ("Karn shall let the Council know of any change.", "Karn shall inform the Council of any change."),
    ("The Parties shall do away with the levy.", "The Parties shall abolish the levy."),
    ("Karn shall carry out a survey of the lake.", "Karn shall perform a survey of the lake."),
  ])
  func phrasesStandForWords(old: String, new: String) throws {
    #expect(try label(old, new) == .reworded)
    #expect(try label(new, old) == .reworded)
  }

  /// Whoever does the stronger act does the weaker one as well: a ban, a condition and an exemption turn the step.
  @Test(arguments: [
    ("Karn shall sever its ties with the junta.", "Karn shall suspend its ties with the junta.", Label.softened),
    ("Karn shall not destroy the archive.", "Karn shall not dismantle the archive.", Label.hardened),
    ("Karn may confiscate the cargo.", "Karn may inspect the cargo.", Label.softened),
    ("Karn need not destroy the boats.", "Karn need not dismantle the boats.", Label.softened),
    (
      "Karn shall close the camp, unless the Council approves its use.",
      "Karn shall close the camp, unless the Council discusses its use.", Label.softened
    ),
  ])
  func stepsFollowTheirContext(old: String, new: String, expected: Label) throws {
    #expect(try label(old, new) == expected)
  }

  private func label(_ old: String, _ new: String) throws -> Label {
    PairComparator(rules: try RuleSet.english()).compare(old: old, new: new).label
  }
}
