@testable import PlanDiff

/// Comparisons of the harbour plans, written by hand: reports are tested apart from the engine.
enum HarbourComparison {
  static let rules = RuleSet.Identity(id: "test", version: "7", sha256: String(repeating: "0123456789abcdef", count: 4))

  static let drafts = Comparison(
    old: HarbourPlans.draft, new: HarbourPlans.final, rules: rules,
    notices: ["The newer text is a translation."],
    points: [
      .init(old: ["1"], new: ["1"], label: .softened), .init(old: ["2"], new: ["2"], label: .mixed),
      .init(old: ["7"], new: ["8"], label: .reworded), .init(old: [], new: ["9"], label: .added),
    ],
    changes: [
      softened, hardened, promoted, removed, replaced, split, doubtful, struck, reworded, unchanged, added,
    ])

  static let withheld = Comparison(
    old: HarbourPlans.draft, new: HarbourPlans.secret, rules: rules,
    notices: ["No text of secret is published: silence is no removal."],
    points: [], changes: [undisclosed, reportedRemoval, disputed])

  private static let softened = Change(
    id: "c1", relation: .same, old: ["1"], new: ["1"], topics: ["port"],
    alignment: AlignmentEvidence(
      score: 0.8125, certainty: 0.98, runnerUp: .init(new: "7", score: 0.2), reasons: ["same words: port, Vell"]),
    label: .softened, severity: -3, confidence: 0.84, flags: [.released],
    sentence: "Karn may, where it was bound to, keep the port of Vell open.",
    deltas: [
      Delta(
        facet: .modality, direction: .softened, severity: -3, confidence: 0.9, rule: "m101",
        why: "a duty became a permission", old: Quotation(text: "will", span: 5..<9),
        new: Quotation(text: "may", span: 5..<8)),
      Delta(
        facet: .scope, direction: .softened, severity: -1, confidence: 0.7, rule: "k2201", why: "holds in peace only",
        new: Quotation(text: "in peacetime", span: 52..<64)),
    ],
    effects: [Effect(party: "Karn", burden: -3, freedom: 2), Effect(party: "unspecified", assurance: -3)],
    redline: [
      RedlineRun(.equal, "Karn "), RedlineRun(.delete, "will"), RedlineRun(.insert, "may"),
      RedlineRun(.equal, " keep the port of Vell open to ships of Orvel"), RedlineRun(.insert, " in peacetime"),
      RedlineRun(.equal, "."),
    ])

  private static let hardened = Change(
    id: "c2", relation: .same, old: ["2"], new: ["2"], topics: ["fleet"],
    alignment: AlignmentEvidence(score: 0.9, certainty: 1), label: .hardened, severity: 2, confidence: 0.95,
    sentence: "The ceiling on the fleet of Karn is lowered from 40 to 30.",
    deltas: [
      Delta(
        facet: .quantity, direction: .hardened, severity: 2, confidence: 0.95, rule: "h10", why: "",
        old: Quotation(text: "40", span: 34..<36), new: Quotation(text: "30", span: 34..<36))
    ],
    effects: [Effect(party: "Karn", burden: 2)],
    redline: [
      RedlineRun(.equal, "The fleet of Karn shall not exceed "), RedlineRun(.delete, "40"), RedlineRun(.insert, "30"),
      RedlineRun(.equal, " vessels."),
    ])

  private static let promoted = Change(
    id: "c3", relation: .same, old: ["2.a"], new: ["6"], moved: true, renumbered: true, promoted: true,
    topics: ["fleet"], alignment: AlignmentEvidence(score: 1, certainty: 1), label: .unchanged, severity: 0,
    confidence: 0.99)

  private static let removed = Change(
    id: "c4", relation: .removed, old: ["2.b"], new: [], topics: ["fleet"], label: .removed, severity: 2,
    confidence: 0.9)

  private static let replaced = Change(
    id: "c5", relation: .same, old: ["3"], new: ["7"], moved: true, renumbered: true, topics: ["port"],
    alignment: AlignmentEvidence(score: 0.85, certainty: 0.97), label: .replaced, severity: nil, confidence: 0.8,
    flags: [.factChanged],
    redline: [
      RedlineRun(.equal, "Talks on the islands will be hosted by the city of "), RedlineRun(.delete, "Tessel"),
      RedlineRun(.insert, "Ankel"), RedlineRun(.equal, "."),
    ])

  private static let split = Change(
    id: "c6", relation: .split, old: ["4"], new: ["4", "5"], related: ["draft#5"], topics: ["money"],
    alignment: AlignmentEvidence(score: 0.7, certainty: 0.9), label: .mixed, severity: 1, confidence: 0.75,
    flags: [.split],
    deltas: [
      Delta(
        facet: .legalForm, direction: .replaced, severity: 0, confidence: 0.5, rule: "e3", why: "form exchanged",
        new: Quotation(text: "lift", span: 12..<16, part: 1))
    ],
    redline: [
      RedlineRun(.equal, "Orvel shall pay "), RedlineRun(.delete, "3"), RedlineRun(.insert, "5"),
      RedlineRun(.equal, " million crowns within "), RedlineRun(.delete, "30"), RedlineRun(.insert, "90"),
      RedlineRun(.equal, " days"), RedlineRun(.delete, " and"), RedlineRun(.insert, ". Orvel shall"),
      RedlineRun(.equal, " lift the toll."),
    ])

  private static let doubtful = Change(
    id: "c7", relation: .removed, old: ["5"], new: [], topics: ["money"], label: .removed, severity: 1,
    confidence: 0.4, flags: [.review])

  private static let struck = Change(
    id: "c8", relation: .same, old: ["6"], new: ["3"], topics: ["port"], label: .removed, severity: 3, confidence: 1,
    flags: [.struck])

  private static let reworded = Change(
    id: "c9", relation: .same, old: ["7"], new: ["8"], renumbered: true,
    alignment: AlignmentEvidence(score: 0.95, certainty: 0.5), label: .reworded, severity: 0, confidence: 0.9,
    redline: [
      RedlineRun(.equal, "The accord enters into force "), RedlineRun(.delete, "on"), RedlineRun(.insert, "upon"),
      RedlineRun(.equal, " signature."),
    ])

  private static let unchanged = Change(
    id: "c10", relation: .same, old: ["2.c"], new: ["2.c"], label: .unchanged, severity: 0, confidence: 1)

  private static let added = Change(
    id: "c11", relation: .added, old: [], new: ["9"], label: .added, severity: 3, confidence: 0.9, flags: [.open],
    sources: ["final:gazette"])

  private static let undisclosed = Change(
    id: "w1", relation: .undisclosed, old: ["1", "3"], new: ["S-1"], topics: ["port"], label: .undisclosed,
    severity: nil, confidence: 1)

  private static let reportedRemoval = Change(
    id: "w2", relation: .undisclosed, old: ["2"], new: ["S-2"], topics: ["fleet"], label: .removed, severity: 0,
    confidence: 1, flags: [.reported],
    claims: [
      Claim(
        who: "Envoy Marr", named: true, when: "2031-04", source: "herald", says: .removed,
        what: "The ceiling on the fleet is out.")
    ],
    sources: ["secret:herald"])

  private static let disputed = Change(
    id: "w3", relation: .undisclosed, old: ["4"], new: ["S-4"], topics: ["money"], label: .undisclosed,
    severity: nil, confidence: 1,
    claims: [
      Claim(who: "an official", named: false, when: "2031-04-02", says: .kept, what: "The payment stands."),
      Claim(who: "a delegate", named: false, source: "herald", what: "The payment is still open."),
    ])
}
