import PlanDiff

@testable import PlanReports

/// Texts written to break out of the place they are put in.
enum HostilePlans {
  static let attacks = [
    "<script>alert(1)</script>", "</style><img src=x onerror=alert(1)>", "\" onload=\"alert(1)",
    "' autofocus onfocus='alert(1)",
    "\"\u{301} onmouseover=alert(1) x=\"", "\u{600}\"><b>", "<\u{338}b>", "]]><!--", "{{title}}{{{style}}}",
    "&lt;&#x3C;",
    "\u{202E}desrever\u{202D}", "\u{2067}right\u{2066}", "bell\u{7}null\u{0}", "=cmd|'/c calc'!A1", "@SUM(A1)",
    "[link](javascript:alert(1))", "`code` | **bold** _u_ ~~gone~~", "1. list", "# heading",
    String(repeating: "overlong", count: 200), "שלום עולם", "العربية <b>", "line\r\nbreak\ttab",
  ]

  static func plan(_ id: String, _ ending: String) -> Plan {
    Plan(
      id: id, title: attacks[0] + ending, issuer: attacks[2], date: attacks[1],
      sources: [
        Source(
          id: "s", publisher: attacks[2], title: attacks[4], date: attacks[0], url: "javascript:alert(1)//" + ending),
        Source(id: "t", publisher: attacks[1], url: "https://example.org/\"><script>alert(1)</script>"),
      ],
      parties: [Party(id: attacks[2], aliases: ["overlong"])], topics: [Topic(id: "a b\"c", title: attacks[0])],
      claims: [Claim(who: attacks[3], named: true, source: "s", what: attacks[0])],
      points: attacks.enumerated().map { place, text in
        Provision(
          label: "\(place)\(attacks[place % 5])", text: text + ending, topics: ["a b\"c"], sources: ["s", "t"],
          note: attacks[0])
      })
  }

  /// Each provision with its counterpart, as an engine would link them; quotations and sentences carry the attack on.
  static var comparison: Comparison {
    let (old, new) = (plan("old\"<i>", ""), plan("new'&", " ."))
    let changes = zip(old.points, new.points).enumerated().map { place, pair in
      Change(
        id: "x\(place)\"<", relation: .same, old: [pair.0.label], new: [pair.1.label], related: [attacks[0]],
        topics: ["a b\"c"], alignment: AlignmentEvidence(score: 1, certainty: 1, reasons: [attacks[0]]),
        label: Label.allCases[place % 8], severity: 1, confidence: 0.9, sentence: "“\(pair.0.text)” became another.",
        deltas: [
          Delta(
            facet: .scope, direction: .softened, severity: -1, confidence: 0.5, rule: attacks[2], why: attacks[0],
            old: Quotation(text: pair.0.text, span: 0..<1), new: Quotation(text: attacks[2], span: 0..<1))
        ],
        effects: [Effect(party: attacks[2], burden: 1)],
        redline: [RedlineRun(.delete, pair.0.text), RedlineRun(.insert, pair.1.text)],
        claims: [Claim(who: attacks[0], named: false, says: .removed, what: attacks[2])],
        sources: ["old\"<i>:s", "new'&:t"])
    }
    return Comparison(
      old: old, new: new, rules: HarbourComparison.rules, notices: [attacks[0], attacks[2]], points: [],
      changes: changes)
  }
}
