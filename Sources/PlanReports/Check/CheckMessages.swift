import PlanDiff

/// Every sentence `check` says.
enum CheckMessages {
  static let order: [CheckResult.Outcome] = [.fails, .stale, .contested, .open, .holds]

  /// `us28#8 → europe#8`; an empty side stands as ∅.
  static func places(_ claim: Interpretation, _ file: CheckRun.File) -> String {
    places(old: claim.old, new: claim.new, file)
  }

  static func places(old: [String], new: [String], _ file: CheckRun.File) -> String {
    let sides = [(file.comparison.old.id, old), (file.comparison.new.id, new)]
    return sides.map { plan, addresses in
      addresses.isEmpty ? "∅" : addresses.map { "\(plan)#\($0)" }.joined(separator: " + ")
    }.joined(separator: " → ")
  }

  static func plans(_ file: CheckRun.File) -> String {
    "\(file.comparison.old.id) → \(file.comparison.new.id)"
  }

  static func totals(_ run: CheckRun) -> String {
    let all = run.count
    var parts = CheckResult.Outcome.allCases.map { outcome in
      switch outcome {
      case .holds: "\(run.count(of: outcome)) hold"
      case .fails: "\(run.count(of: outcome)) fail"
      case .stale: "\(run.count(of: outcome)) stale"
      case .contested: "\(run.count(of: outcome)) contested"
      case .open: "\(run.count(of: outcome)) open"
      }
    }
    if run.hidden > 0 { parts.append("\(run.hidden) not chosen") }
    return "\(Messages.plural(all, "claim", "claims")): " + parts.joined(separator: ", ") + "."
  }

  static func outcome(_ result: CheckResult) -> String {
    result.isSettled ? "holds, though marked contested" : result.outcome.rawValue
  }

  /// One sentence that says what is the matter.
  static func summary(_ result: CheckResult) -> String {
    switch result.outcome {
    case .holds:
      return result.isSettled
        ? "The engine now reads the change as the claim does." : "The engine reads the change as the claim does."
    case .stale:
      let places = result.staleWordings.map(\.address).joined(separator: ", ")
      return "The wording of \(places) is not the one the claim was made on."
    case .open: return "The engine gives no verdict: the text is not public or no direction can be given."
    case .fails, .contested:
      return result.mismatches.map(mismatch).joined(separator: "; ") + "."
    }
  }

  static func mismatch(_ mismatch: Mismatch) -> String {
    "\(mismatch.aspect.rawValue): expected \(mismatch.expected), computed \(mismatch.computed)"
  }

  static func signature(_ claim: Interpretation) -> String {
    var words = "\(claim.by.isEmpty ? "nobody named" : claim.by), \(claim.status.rawValue)"
    if let certainty = claim.certainty { words += ", certainty \(certainty.rawValue)" }
    return words
  }

  static func computed(_ change: Change) -> String {
    var words = change.label.rawValue
    if let severity = change.severity, severity != 0 { words += " \(severity > 0 ? "+" : "")\(severity)" }
    if change.isUncertain { words = "possibly " + words }
    let effects = Messages.effects(change.effects)
    return effects.isEmpty ? words : "\(words); effect \(effects)"
  }

  /// What the reading was when it was pinned, and which rules came and went since.
  static func shift(_ result: CheckResult) -> [String] {
    guard let before = result.interpretation.pin?.reading else { return [] }
    var words = before.label.rawValue
    if let severity = before.severity, severity != 0 { words += " \(severity > 0 ? "+" : "")\(severity)" }
    if !before.rules.isEmpty { words += " by \(before.rules.joined(separator: ", "))" }
    let shift = result.ruleShift
    var lines = ["When pinned: \(words)."]
    if !shift.gone.isEmpty { lines.append("No longer speaking: \(shift.gone.joined(separator: ", ")).") }
    if !shift.arrived.isEmpty { lines.append("Now speaking: \(shift.arrived.joined(separator: ", ")).") }
    let sameRules = shift.gone.isEmpty && shift.arrived.isEmpty
    if sameRules, result.change?.label != before.label, !before.rules.isEmpty {
      lines.append("The same rules speak, with other weight or direction.")
    }
    return lines
  }

  static func todo(_ result: CheckResult, _ file: CheckRun.File) -> String {
    let claim = result.interpretation
    let name = file.set.qualifiedID(claim)
    let accept = "plandiff accept \(name) --by NAME --on DATE --yes"
    switch result.outcome {
    case .fails:
      let explain = self.explain(claim, file)
      return "Find out which is right: \(explain). If the engine is wrong, mend the rule or contest the reading "
        + "('\(accept) --status contested --reason …'); if the claim is wrong, correct its 'expect'."
    case .stale:
      return "Read the present wording. If the claim still stands, pin it anew ('\(accept)'); if not, correct it."
    case .contested:
      return "The engine reads otherwise than \(claim.contest?.by ?? claim.by); reports show both."
    case .open:
      return "Nothing can be tested until there is a verdict; 'expect: {nothing: true}' says that none is due."
    case .holds:
      return result.isSettled ? "Settle it: '\(accept) --status approved'." : ""
    }
  }

  private static func explain(_ claim: Interpretation, _ file: CheckRun.File) -> String {
    guard let old = claim.old.first, let new = claim.new.first else {
      return "'plandiff \(file.comparison.old.id) \(file.comparison.new.id)'"
    }
    return "'plandiff explain \(file.comparison.old.id)#\(old) \(file.comparison.new.id)#\(new)'"
  }
}
