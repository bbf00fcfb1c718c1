import Testing

@testable import PlanDiff

/// What must hold of the tables in `Sources/PlanDiff/Rules/en`.
struct ShippedRulesTests {
  @Test func everyTableLoads() throws {
    let rules = try RuleSet.english()
    #expect(rules.identity.id == "en")
    #expect(rules.identity.sha256.count == 64)
    #expect(Set(rules.cues.map(\.table)) == Set(CueTable.allCases))
    #expect(Set(rules.cues.map(\.id)).count == rules.cues.count)
  }

  @Test func orderOfFilesDoesNotMatter() throws {
    let rules = try RuleSet.english()
    let reversed = try RuleSet(id: "en", tables: EmbeddedRuleTables.files.reversed())
    #expect(reversed.identity == rules.identity)
    #expect(reversed.cues.map(\.id) == rules.cues.map(\.id))
  }

  @Test func everyOperatorHasAKindAndALevelOnItsScale() throws {
    let tops: [CueTable: Int] = [.modality: 8, .prohibition: 8, .entitlement: 8, .commitment: 8, .directive: 9]
    for cue in try RuleSet.english().cues {
      guard let top = tops[cue.table] else { continue }
      #expect(cue.kind != nil, "\(cue.place) has no kind")
      #expect(cue.level.map { (0...top).contains($0) } == true, "\(cue.place) has level \(cue.levelText)")
    }
  }

  /// Two cues of one group whose patterns share a wording, where kind or level differ: the first of the files' order
  /// wins. Each pair has a reason why that is meant.
  @Test func sharedWordingsAreKnown() throws {
    let rules = try RuleSet.english()
    var claims: [String: [Int]] = [:]
    for (index, pattern) in rules.matcher.patterns.enumerated() {
      let cue = rules.cues[index]
      if cue.table == .pseudo || cue.table == .ladder { continue }
      let group = cue.isOperator ? "operators" : cue.table.rawValue
      for form in SurfaceForms.forms(of: pattern) {
        claims["\(group) \(form)", default: []].append(index)
      }
    }
    var shared: Set<String> = []
    for indices in claims.values {
      for (offset, left) in indices.enumerated() {
        for right in indices.dropFirst(offset + 1) where left != right {
          let (one, two) = (rules.cues[left], rules.cues[right])
          if one.levelText != two.levelText || one.kind != two.kind { shared.insert("\(one.id) \(two.id)") }
        }
      }
    }
    let known = Set(Self.knownSharedWordings.keys)
    #expect(shared.subtracting(known).sorted() == [], "give the wording to one of the two cues")
    #expect(known.subtracting(shared).sorted() == [], "no longer shared: take them off the list")
  }

  static let knownSharedWordings: [String: String] = [
    "f201 da007": "“considering” opens a recital, where table d1 is guarded; elsewhere it is deliberation",
    "h401 h702": "“some” before a number is about that number, before a noun it is vague; role and place decide",
  ]
}

/// The wordings a pattern matches, written as lexemes; gaps stand for themselves.
enum SurfaceForms {
  /// Above this number the pattern is too open to be listed.
  private static let limit = 20_000

  static func forms(of pattern: CuePattern) -> Set<String> {
    var forms: Set<String> = [""]
    for term in pattern.terms {
      var next: Set<String> = []
      switch term {
      case .gap(let least, let most):
        for form in forms { next.insert("\(form) *\(least)-\(most)") }
      case .choice(let alternatives, let optional):
        if optional { next = forms }
        for alternative in alternatives {
          var grown = forms
          for atom in alternative { grown = Set(grown.flatMap { form in words(atom).map { form + " " + $0 } }) }
          next.formUnion(grown)
        }
      }
      forms = next
      if forms.count > limit { return [] }
    }
    return forms
  }

  private static func words(_ atom: CuePattern.Atom) -> [String] {
    switch atom {
    case .words(let lexemes): lexemes.map { "w\($0)" }
    case .literalNumber(let id): ["n\(id)"]
    case .number: ["#"]
    case .percentage: ["#%"]
    case .party: ["{P}"]
    case .content: ["{V}"]
    case .mark(let id): ["m\(id)"]
    }
  }
}
