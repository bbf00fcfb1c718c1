import PlanDiff

/// Every sentence a report says, in one place, in neutral words: no party's side is taken and no change is praised.
enum Messages {
  static let disclosureUnknown = "not disclosed; no conclusion may be drawn"
  static let noChanges = "No changes to show."
  static let withoutTopic = "Without a topic"
  static let legend = "Deleted words stand as [-deleted-], inserted words as {+inserted+}."

  static func heading(_ old: Plan, _ new: Plan) -> String { "\(old.id) → \(new.id)" }

  static func wording(_ wording: Plan.Wording) -> String {
    switch wording {
    case .verbatim: "wording as given"
    case .restatement: "restatement, not the published wording"
    case .translation: "translation"
    }
  }

  static func engine(_ rules: RuleSet.Identity) -> String {
    "plandiff \(EngineVersion.current), rules \(rules.id) \(rules.version) (\(rules.sha256.prefix(8)))"
  }

  // MARK: Plans

  static func plan(_ plan: Plan) -> String {
    var words = plan.title.isEmpty ? plan.id : "\(plan.id): \(plan.title)"
    if let date = plan.date { words += ", " + Messages.date(date) }
    return words
  }

  /// Who issued a text, how it became known, what it was drafted on and what wording the file holds.
  static func provenance(_ plan: Plan) -> String {
    var parts: [String] = []
    if let issuer = plan.issuer { parts.append(issuer) }
    if let disclosure = plan.disclosure { parts.append(disclosure.rawValue.replacing("-", with: " ")) }
    if let rendered = plan.renderingOf { parts.append("a rendering of \(rendered)") }
    if let basis = plan.basis { parts.append("drafted on \(basis)") }
    parts.append(wording(plan.wording))
    return parts.joined(separator: "; ") + "."
  }

  static func source(_ source: Source) -> String {
    [source.publisher, source.title.map(quoted), source.date.map(date), source.url].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// What is recorded of a provision beside its words.
  static func details(of provision: Provision, in plan: Plan) -> [(name: String, words: String)] {
    let topics = provision.topics.map { id in plan.topics.first { $0.id == id }?.title ?? id }
    let rows = [
      ("Status", provision.status.rawValue), ("Topic", topics.joined(separator: ", ")),
      ("About", provision.about.joined(separator: ", ")), ("Grade", provision.grade ?? ""),
      ("Note", provision.note ?? ""),
    ]
    return rows.filter { !$0.1.isEmpty }.map { (name: $0.0, words: $0.1) }
  }

  // MARK: Links

  static let notLinked = "The comparison does not link these two; this is how the pair would be read if it did."
  static let noLinkEvidence = "There is no counterpart to compare with."

  static func link(_ evidence: AlignmentEvidence) -> String {
    "Link: score \(decimal(evidence.score)), certainty \(decimal(evidence.certainty))."
  }

  static func runnerUp(_ rival: AlignmentEvidence.RunnerUp, _ comparison: Comparison) -> String {
    let places = [rival.old.map { "\(comparison.old.id)#\($0)" }, rival.new.map { "\(comparison.new.id)#\($0)" }]
    return "Runner-up: \(places.compactMap { $0 }.joined(separator: " → ")), score \(decimal(rival.score))."
  }

  static func confidence(_ change: Change) -> String {
    "Confidence in the label, given the link: \(decimal(change.confidence))."
  }

  /// Two decimals, without locale.
  static func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let fraction = abs(hundredths % 100)
    return "\(number < 0 && hundredths != 0 ? "-" : "")\(abs(hundredths / 100)).\(fraction < 10 ? "0" : "")\(fraction)"
  }

  // MARK: Totals

  static func plural(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  /// How many points a plan counts, and how many numbers where some are printed without a text.
  static func pointCount(_ plan: Plan) -> String {
    if plan.completeness == .none {
      return "\(plan.id): no text is published; \(plural(plan.points.count, "row states", "rows state")) what is known."
    }
    let holes = plan.points.count { $0.status == .deleted && $0.text.isEmpty && $0.points.isEmpty }
    let points = plural(plan.points.count - holes, "point", "points")
    if holes == 0 { return "\(plan.id) counts \(points)." }
    return "\(plan.id) counts \(plural(plan.points.count, "number", "numbers")) and \(points)."
  }

  static func total(_ label: Label, _ count: Int, reported: Int) -> String {
    switch label {
    case .undisclosed: "\(count) not disclosed"
    case .removed where reported == count: "\(count) removed (reported)"
    case .removed where reported > 0: "\(count) removed (\(reported) of them reported)"
    default: "\(count) \(label.rawValue)"
    }
  }

  /// What a lens hides, or nil where it hides nothing.
  static func hidden(_ comparison: Comparison, visible: Int, _ lens: ReportLens) -> String? {
    let all = comparison.changes.count
    let count = all - visible
    if lens.showsEverything { return nil }
    var shown: [String] = []
    if !lens.labels.isEmpty { shown.append("labelled " + lens.labels.map(\.rawValue).joined(separator: ", ")) }
    if !lens.topics.isEmpty { shown.append("on topic " + lens.topics.joined(separator: ", ")) }
    if !lens.parties.isEmpty { shown.append("touching " + lens.parties.joined(separator: ", ")) }
    let collective = lens.hiddenCollectives(of: comparison)
    return "Only changes \(shown.joined(separator: " and ")) are shown; \(count) of \(all) are hidden."
      + (collective == 0
        ? "" : " \(collective) of the hidden \(collective == 1 ? "speaks" : "speak") of all parties or both sides.")
  }

  // MARK: Labels

  static func label(_ change: Change, uncertain: Bool) -> String {
    let words: String
    if change.label == .removed, change.flags.contains(.reported) {
      words = "removed, as reported"
    } else if let severity = change.severity, severity != 0, let adverb = adverb(severity) {
      switch change.label {
      case .softened, .hardened: words = "\(change.label.rawValue) \(adverb)"
      default: words = "\(change.label.rawValue) (\(adjective(severity)))"
      }
    } else {
      words = change.label == .undisclosed ? disclosureUnknown : change.label.rawValue
    }
    return uncertain ? "possibly " + words : words
  }

  static func adverb(_ severity: Int) -> String? {
    switch abs(severity) {
    case 1: "slightly"
    case 2: "clearly"
    case 3: "fundamentally"
    default: nil
    }
  }

  static func adjective(_ severity: Int) -> String {
    switch abs(severity) {
    case 1: "slight"
    case 2: "clear"
    default: "fundamental"
    }
  }

  static func flag(_ flag: Flag) -> String? {
    switch flag {
    case .released: "released from the duty"
    case .imposed: "duty imposed"
    case .reversed: "reversed"
    case .deferred: "deferred"
    case .obligorChanged: "another party is bound"
    case .beneficiaryChanged: "another party benefits"
    case .rolesSwapped: "roles exchanged"
    case .bearersAdded: "more parties bound"
    case .bearersDropped: "fewer parties bound"
    case .bearersChanged: "parties bound in part exchanged"
    case .conditionChanged: "condition exchanged"
    case .replacedActor: "acting body exchanged"
    case .clarified: "made more precise"
    case .blurred: "made less precise"
    case .styleShift: "change of drafting style"
    case .ambiguous: "can be read in more than one way"
    case .withheld: "no direction given"
    case .minorCounterChange: "with a minor change the other way"
    case .factChanged: "place, body or object exchanged"
    case .referenceChanged: "reference exchanged"
    case .struck: "struck out in the newer text"
    case .open: "not yet agreed"
    case .review: "needs a reader's check"
    case .moved, .split, .merged, .reported: nil
    }
  }

  // MARK: Evidence

  static func delta(_ delta: Delta) -> String {
    let direction =
      delta.direction == .replaced
      ? "exchanged" : [delta.direction.rawValue, adverb(delta.severity)].compactMap { $0 }.joined(separator: " ")
    let words: String
    switch (delta.old?.text, delta.new?.text) {
    case (let old?, let new?) where old == new: words = ": \(excerpt(old))"
    case (let old?, let new?): words = ": \(excerpt(old)) → \(excerpt(new))"
    case (let old?, nil): words = ": \(excerpt(old)) is gone"
    case (nil, let new?): words = ": \(excerpt(new)) is new"
    case (nil, nil): words = ""
    }
    return "\(facet(delta.facet)) \(direction)\(words)"
  }

  static func facet(_ facet: Facet) -> String { facet.rawValue.replacing("-", with: " ") }

  static func rule(_ delta: Delta) -> String {
    delta.why.isEmpty ? "[\(delta.rule)]" : "[\(delta.rule): \(delta.why)]"
  }

  static func quoted(_ text: String) -> String { "“\(text)”" }

  /// A quotation, shortened in the middle where the redline above shows it in full anyway.
  static func excerpt(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    if words.count <= 24 { return quoted(text) }
    return quoted(words.prefix(10).joined(separator: " ") + " … " + words.suffix(8).joined(separator: " "))
  }

  static func effects(_ effects: [Effect]) -> String {
    effects.map { effect in
      let parts = [
        ("burden", effect.burden), ("assurance", effect.assurance), ("entitlement", effect.entitlement),
        ("freedom", effect.freedom),
      ]
      let words = parts.compactMap { name, figure in figure.map { Messages.effect(name, $0) } }
      let party = effect.party == "unspecified" ? "a party the text does not name" : effect.party
      return "for \(party): \(words.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  private static func effect(_ name: String, _ figure: Int) -> String {
    guard let adverb = adverb(figure) else { return "\(name) changed" }
    return "\(adverb) \(figure > 0 ? "more" : "less") \(name)"
  }

  // MARK: Claims

  /// `Stefanishyna to Deutsche Welle, November 2025`
  static func attribution(_ claim: Claim, source: Source?) -> String {
    var words = claim.who
    if let publisher = source?.publisher ?? claim.source {
      if publisher.hasPrefix(claim.who) {
        words = publisher
      } else if !claim.who.contains(publisher) {
        words += " to \(publisher)"
      }
    }
    if let date = claim.when ?? source?.date { words += ", \(Messages.date(date))" }
    return words
  }

  static func claim(_ claim: Claim, source: Source?) -> String {
    let standing = claim.named ? "on the record" : "not named"
    let verdict = claim.says.map { "\($0.rawValue). " } ?? ""
    return "\(attribution(claim, source: source)) (\(standing)): \(verdict)\(claim.what)"
  }

  static func reportedRemoval(_ attribution: String) -> String {
    "removed, as reported by a named official (\(attribution))"
  }

  static func elision(_ words: Int) -> String { "[… \(words) words alike …]" }

  /// `2025-11-23` as `23 November 2025`; anything else as it stands.
  static func date(_ text: String) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.count < 4, let month = Int(parts[1]), months.indices.contains(month - 1) else {
      return text
    }
    let tail = "\(months[month - 1]) \(parts[0])"
    guard parts.count == 3 else { return tail }
    guard let day = Int(parts[2]) else { return text }
    return "\(day) \(tail)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
