import PlanDiff
import PlanFiles
import Testing

/// Every way in which a file of claims can be wrong, one row each: the file and the complaints it must draw.
@Suite struct InterpretationReaderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let yaml: String
    let complaints: [String]

    var testDescription: String { name }
  }

  private static let head = "old: draft\nnew: final\nclaims:\n"

  /// A claim in which one line stands for another.
  private static func claim(_ name: String, _ lines: String, _ complaints: String...) -> Case {
    Case(name: name, yaml: head + lines, complaints: complaints)
  }

  @Test(arguments: cases)
  func complainsWithPlaceAndRemedy(_ row: Case) {
    do throws(DiagnosticList) {
      let set = try InterpretationReader().read(yaml: row.yaml, name: "c.yaml")
      Issue.record("\(row.name): read without complaint: \(set.interpretations.count) claims")
    } catch {
      #expect(error.diagnostics.map(\.description) == row.complaints)
    }
  }

  static let cases: [Case] = [
    Case(
      name: "empty", yaml: "",
      complaints: ["c.yaml: error: the file is empty; expected interpretations with 'old', 'new' and 'claims'"]),
    Case(
      name: "no plans", yaml: "claims: []",
      complaints: [
        "c.yaml:1:1: error: a file of interpretations has no 'old'; expected 'old'; name the older plan by its id, such "
          + "as 'us28'",
        "c.yaml:1:1: error: a file of interpretations has no 'new'; expected 'new'; name the newer plan by its id, such "
          + "as 'europe'",
      ]),
    claim(
      "unknown key", "  - {id: a, old: [1], expect: {label: added}, becuase: x, because: y, by: B, status: draft}\n",
      "c.yaml:4:47: error: unknown key 'becuase' in a claim; did you mean 'because'?"),
    claim(
      "unknown label", "  - {id: a, old: [1], expect: {label: soften}, because: y, by: B, status: reviewed}\n",
      "c.yaml:4:39: error: 'label' is 'soften'; expected one of unchanged, reworded, softened, hardened, mixed, replaced, "
        + "added, removed, undisclosed; did you mean 'softened'?"),
    claim(
      "unknown facet", "  - {id: a, old: [1], expect: {facets: [scop]}, because: y, by: B, status: reviewed}\n",
      "c.yaml:4:41: error: 'facets' is 'scop'; expected one of modality, prohibition, entitlement, verb, legal-form, "
        + "deadline, duration, setting, quantity, condition, exception, scope, precision, enforcement, reciprocity, "
        + "bearer, beneficiary, status, action; did you mean 'scope'?"),
    claim(
      "nothing expected", "  - {id: a, old: [1], because: y, by: B, status: reviewed}\n",
      "c.yaml:4:5: error: the claim has no 'expect'; expected what the engine should read; add, for example, 'expect: "
        + "{label: softened}'"),
    claim(
      "empty expectation", "  - {id: a, old: [1], expect: {}, because: y, by: B, status: reviewed}\n",
      "c.yaml:4:31: error: 'expect' asks for nothing; expected one of label, relation, severity, party, effect, facets, "
        + "quote, flags, nothing; write, for example, 'expect: {label: softened}'"),
    claim(
      "severity out of range", "  - {id: a, old: [1], expect: {severity: -4}, because: y, by: B, status: reviewed}\n",
      "c.yaml:4:42: error: the severity is '-4'; expected a whole number from -3 to 3; softened is -1 to -3, hardened 1 "
        + "to 3"),
    claim(
      "effect without party",
      "  - {id: a, old: [1], expect: {effect: less burden}, because: y, by: B, status: draft}\n",
      "c.yaml:4:40: error: 'effect' stands without 'party'; expected the party that is touched; add 'party: …'"),
    claim(
      "effect in other words",
      "  - {id: a, old: [1], expect: {party: Karn, effect: better}, because: y, by: B, status: draft}\n",
      "c.yaml:4:53: error: the effect is 'better'; expected 'more' or 'less' and one of burden, assurance, entitlement, "
        + "freedom; write, for example, 'less burden'"),
    claim(
      "no provision", "  - {id: a, expect: {label: added}, because: y, by: B, status: reviewed}\n",
      "c.yaml:4:5: error: the claim 'a' names no provision; expected addresses under 'old', 'new' or both; write, for "
        + "example, 'old: [\"8\"]'"),
    claim(
      "other plan", "  - {id: a, old: [final#1], expect: {label: added}, because: y, by: B, status: reviewed}\n",
      "c.yaml:4:19: error: 'old' names 'final#1'; expected an address in 'draft'; write '1'"),
    claim(
      "no reason", "  - {id: a, old: [1], expect: {label: added}, by: B, status: reviewed}\n",
      "c.yaml:4:5: error: a claim has no 'because'; expected 'because'; say in a sentence why the change means this"),
    claim(
      "no status", "  - {id: a, old: [1], expect: {label: added}, because: y, by: B}\n",
      "c.yaml:4:5: error: the claim has no 'status'; expected draft, reviewed, approved or contested; add 'status: draft'"
    ),
    claim(
      "contested without reason",
      "  - {id: a, old: [1], expect: {label: added}, because: y, by: B, status: contested}\n",
      "c.yaml:4:5: error: a contested claim gives no reason; expected 'contested: {reason: …}'; say why the engine's "
        + "reading is not followed"),
    claim(
      "id twice",
      "  - {id: a, old: [1], expect: {label: added}, because: y, by: B, status: draft}\n"
        + "  - {id: a, old: [2], expect: {label: added}, because: y, by: B, status: draft}\n",
      "c.yaml:5:10: error: the id 'a' is taken (line 4); expected an id for each claim; rename one of them"),
    claim(
      "pin that does not fit",
      "  - {id: a, old: [1], expect: {label: added}, because: y, by: B, status: draft, pinned: {old: [abc], new: []}}\n",
      "c.yaml:4:96: error: the fingerprint is 'abc'; expected 64 hexadecimal digits; remove 'pinned'; 'plandiff accept' "
        + "writes it anew"),
    claim(
      "wording that was edited",
      "  - {id: a, old: [1], expect: {label: added}, because: y, by: B, status: draft}\nwordings:\n"
        + "  - sha256: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n    text: abd\n",
      "c.yaml:6:13: error: the wording is not the one its sha256 names; expected an unedited wording; remove it; "
        + "'plandiff accept' writes it anew"),
    claim(
      "date",
      "  - {id: a, old: [1], because: y, by: B, status: draft, history: [{on: 2025-13-01, by: B, did: noted}]}\n",
      "c.yaml:4:72: error: 'on' is '2025-13-01', but a year has twelve months; expected a date such as 2025-11-20, "
        + "2025-11 or 2025"),
  ]

  @Test func readsEverythingAPersonCanSay() throws {
    let yaml = """
      old: draft
      new: final
      claims:
        - id: port
          old: draft#1
          new: ["1", final#2]
          expect:
            label: reworded|softened
            relation: [split, moved]
            severity: {from: -1, to: -3}
            party: Karn
            effect: [less burden, more freedom]
            facets: modality
            quote: may
            flags: [deferred]
          because: It is weaker.
          by: A. Reader
          status: contested
          certainty: low
          sources: ["Vell Gazette, 2031"]
          contested: {reason: Read otherwise.}
      """
    let set = try InterpretationReader().read(yaml: yaml, name: "folder/draft-final.yaml")
    let claim = Interpretation(
      id: "port", old: ["1"], new: ["1", "2"],
      expectation: ExpectedReading(
        labels: [.reworded, .softened], correspondence: [.split, .moved], severity: -3 ... -1, party: "Karn",
        effects: [.init(.burden, isMore: false), .init(.freedom, isMore: true)], facets: [.modality], quotes: ["may"],
        flags: [.deferred]),
      because: "It is weaker.", by: "A. Reader", status: .contested, certainty: .low, sources: ["Vell Gazette, 2031"],
      contest: Interpretation.Contest(reason: "Read otherwise.", by: "A. Reader"))
    #expect(set.name == "draft-final")
    #expect(set.interpretations == [claim])
  }
}
