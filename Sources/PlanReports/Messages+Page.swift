import PlanDiff

/// What the page and the card say beside the text report.
extension Messages {
  static func pageTitle(_ old: Plan, _ new: Plan) -> String { "\(old.id) → \(new.id): what changed" }

  static func pageDescription(_ old: Plan, _ new: Plan) -> String {
    "What became of each provision of \(name(old)) in \(name(new))."
  }

  /// The title of a plan, or its id where it has none.
  static func name(_ plan: Plan) -> String { plan.title.isEmpty ? plan.id : plan.title }

  static func stripHint(_ old: Plan) -> String {
    "One cell a provision, in the order of \(old.id); what is new stands after its predecessor. Sign, pattern and height "
      + "of the bar say what became of it; each cell leads to the change."
  }

  /// A sign for each label that needs no colour.
  static func glyph(_ label: Label) -> String {
    switch label {
    case .unchanged: "="
    case .reworded: "≈"
    case .softened: "▽"
    case .hardened: "△"
    case .mixed: "◇"
    case .replaced: "⇄"
    case .added: "+"
    case .removed: "−"
    case .undisclosed: "?"
    }
  }

  /// The name of a label in a list to choose from.
  static func labelName(_ label: Label) -> String { label == .undisclosed ? "not disclosed" : label.rawValue }

  static func sources(_ plan: Plan) -> String { "Sources of \(plan.id)" }

  static func meaning(_ label: Label) -> String {
    switch label {
    case .unchanged: "The wording is the same."
    case .reworded: "The wording differs; no difference in force was found."
    case .softened:
      "The norm itself became weaker: it asks less, of fewer, later, on more conditions or with more exceptions."
    case .hardened:
      "The norm itself became stronger: it asks more, of more, sooner, on fewer conditions or with fewer exceptions."
    case .mixed: "One part of the norm became weaker and another stronger."
    case .replaced: "Another duty, actor, place, object or fact stands there; no direction of force can be given."
    case .added: "No counterpart stands in the older text."
    case .removed: "No counterpart stands in the newer text."
    case .undisclosed: "The wording is not public; no conclusion may be drawn from the silence."
    }
  }

  static let legendNotes = [
    "Weaker and stronger are said of the norm, not of any party: what frees one side of a duty takes an assurance from "
      + "another, so every effect names the party.",
    "Slightly, clearly and fundamentally are steps in an order and no amounts. “Possibly” stands where link and label "
      + "together are more likely wrong than right.",
    "Controls that cannot be seen and that reorder text are shown by their code, as [U+202E].",
  ]

  /// Where a change stands in its new surroundings, apart from its wording.
  static func structure(_ change: Change) -> [String] {
    var remarks: [String] = []
    if change.relation == .split { remarks.append("split") }
    if change.relation == .merge { remarks.append("merged") }
    if change.moved { remarks.append("moved") }
    if change.promoted { remarks.append("now a point of its own") }
    if change.demoted { remarks.append("now a sub-point") }
    if change.renumbered, !change.promoted, !change.demoted { remarks.append("renumbered") }
    return remarks
  }

  static func structureTotals(_ changes: [Change]) -> String? {
    let counts = [
      ("moved", changes.count { $0.moved }), ("renumbered", changes.count { $0.renumbered }),
      ("promoted", changes.count { $0.promoted }), ("demoted", changes.count { $0.demoted }),
      ("split", changes.count { $0.relation == .split }), ("merged", changes.count { $0.relation == .merge }),
    ]
    let words = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
    return words.isEmpty ? nil : "Place and number: \(words.joined(separator: ", "))."
  }

  static func pointTotals(_ comparison: Comparison, reported: Int) -> String? {
    let labels = comparison.points.map(\.label)
    if labels.isEmpty { return nil }
    let counts = Label.allCases.compactMap { label -> String? in
      let count = labels.count { $0 == label }
      return count == 0 ? nil : total(label, count, reported: reported)
    }
    return "Counted by whole points: \(counts.joined(separator: ", "))."
  }

  static func noCounterpart(_ plan: Plan) -> String { "No counterpart in \(plan.id)." }

  static let bothTexts = "Both texts"
  static let changesInOrder = "Changes in the order of the texts"
  static let alternative = "Alternative:"

  /// What is known of a wording, said after it or in its place.
  static func state(_ provision: Provision) -> String? {
    let hasWords = !provision.text.isEmpty
    switch provision.status {
    case .stated: return hasWords || !provision.alternatives.isEmpty ? nil : "(no wording given)"
    case .reported: return hasWords ? "(known from reports)" : "(known from reports; no wording public)"
    case .undisclosed: return disclosureUnknown
    case .disputed: return hasWords ? "(accounts conflict)" : "accounts conflict; no conclusion may be drawn"
    case .open: return "(open: no agreed text yet)"
    case .struck: return "(struck out)"
    case .deleted: return "(number printed without a text)"
    }
  }

  static let headingOnly = "stands above its sub-points without words of its own"
  static let printedHole = "printed without a text"

  // MARK: Evidence

  static func evidence(_ change: Change) -> String {
    if change.label == .undisclosed { return "Evidence and sources" }
    let rules = change.deltas.isEmpty ? "" : plural(change.deltas.count, "finding", "findings") + ", "
    return "Evidence: \(rules)confidence \(decimal(change.confidence))"
  }

  static func confidenceAlone(_ change: Change) -> String {
    "\(decimal(change.confidence)) that the label is right, given the link"
  }

  static func linkAlone(_ evidence: AlignmentEvidence, _ comparison: Comparison) -> String {
    var words = "score \(decimal(evidence.score)), certainty \(decimal(evidence.certainty))"
    if let rival = evidence.runnerUp {
      let places = [rival.old.map { "\(comparison.old.id)#\($0)" }, rival.new.map { "\(comparison.new.id)#\($0)" }]
      words += "; next best \(places.compactMap { $0 }.joined(separator: " → ")) with \(decimal(rival.score))"
    }
    if !evidence.reasons.isEmpty { words += "; " + evidence.reasons.joined(separator: "; ") }
    return words
  }

  static func direction(_ delta: Delta) -> String {
    if delta.direction == .replaced { return "exchanged" }
    return [delta.direction.rawValue, adverb(delta.severity)].compactMap { $0 }.joined(separator: " ")
  }

  static func ruleAlone(_ delta: Delta) -> String {
    let why = delta.why.isEmpty ? "" : ", \(delta.why)"
    return "Rule \(delta.rule)\(why); confidence \(decimal(delta.confidence))."
  }

  static func shortSource(_ source: Source) -> String {
    source.publisher + (source.date.map { ", " + date($0) } ?? "")
  }

  // MARK: Citing

  static func citation(_ comparison: Comparison) -> String {
    let rules = comparison.rules
    return "plandiff \(EngineVersion.current), rules \(rules.id) \(rules.version): comparison of "
      + "\(cited(comparison.old)) with \(cited(comparison.new))."
  }

  private static func cited(_ plan: Plan) -> String {
    let origin = [plan.issuer, plan.date.map(date)].compactMap { $0 }.joined(separator: ", ")
    return "“\(name(plan))” (\(plan.id)\(origin.isEmpty ? "" : "; " + origin))"
  }

  static let citationHint =
    "A single change or provision is cited by the address of this page with its permalink. The same fingerprints give "
    + "the same report, byte for byte."

  // MARK: Card

  static let cardKicker = "What changed, provision by provision"

  /// The card in words, for those who cannot see it.
  static func cardDescription(_ comparison: Comparison) -> String {
    let reported = comparison.changes.count { $0.label == .removed && $0.flags.contains(.reported) }
    let counts = Label.allCases.compactMap { label -> String? in
      let count = comparison.count(of: label)
      return count == 0 ? nil : total(label, count, reported: reported)
    }
    return "\(cited(comparison.old)) compared with \(cited(comparison.new)). Provisions: "
      + "\(counts.joined(separator: ", ")). One bar a provision, in the order of \(comparison.old.id)."
  }

  static func cardNotice(_ comparison: Comparison) -> String? {
    comparison.notices.first
  }

  /// `Sources: us28: Axios, 20 November 2025, and 13 more; europe: …`
  static func cardSources(_ comparison: Comparison) -> String? {
    let parts = [comparison.old, comparison.new].compactMap { plan -> String? in
      guard let first = plan.sources.first else { return nil }
      let rest = plan.sources.count - 1
      return "\(plan.id): \(shortSource(first))" + (rest > 0 ? ", and \(rest) more" : "")
    }
    return parts.isEmpty ? nil : "Sources: \(parts.joined(separator: "; "))."
  }

  // MARK: Site

  static let siteTitle = "Comparisons of the texts"
  static let siteLead =
    "What became of each provision from one text to another: in force, in wording and in place, with the words that "
    + "show it."
  static let siteByBasis = "Each text with the one it was drafted on"
  static let siteByFamily = "Other versions of one negotiation"
  static let siteTables = "All versions of one negotiation, side by side"
  static let siteMarker = "Written by plandiff report; the folder is replaced as a whole when it is written again."

  static func siteTexts(_ old: Plan, _ new: Plan) -> String {
    "\(name(old))\(dated(old)), and \(name(new))\(dated(new))."
  }

  private static func dated(_ plan: Plan) -> String { plan.date.map { " (\(date($0)))" } ?? "" }
}
