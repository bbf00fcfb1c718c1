/// The one plain sentence of a change: who is bound, how it moved, and the words that show it.
///
/// The words describe the text, not politics; every phrase stands in this file.
enum SentenceWriter {
  static func sentence(_ label: Label, severity: Int?, deltas: [Delta], subject: NormSubject?, flags: Set<Flag>)
    -> String
  {
    switch label {
    case .unchanged: return "The wording is the same."
    case .reworded:
      return flags.contains(.referenceChanged)
        ? "The wording differs in a reference; no difference in force was found."
        : "The wording differs; no difference in force was found."
    case .softened, .hardened:
      let direction = deltas.filter { $0.direction.rawValue == label.rawValue }
      return lead(label, severity ?? 0, subject) + ": " + clauses(direction.isEmpty ? deltas : direction) + "."
    case .mixed:
      let down = deltas.filter { $0.direction == .softened }
      let up = deltas.filter { $0.direction == .hardened }
      return "\(owner(subject)) moved both ways: weaker in that \(clauses(down)), stronger in that \(clauses(up))."
    case .replaced:
      let exchanged = deltas.filter { $0.direction == .replaced }
      return "Another \(thing(exchanged.first?.facet)) stands in its place: " + clauses(exchanged) + "."
    case .added, .removed:
      return "\(owner(subject)) was \(label.rawValue)."
    case .undisclosed:
      return "Not disclosed; no conclusion may be drawn."
    }
  }

  private static func lead(_ label: Label, _ severity: Int, _ subject: NormSubject?) -> String {
    let size = ["", "slightly", "clearly", "fundamentally"][min(3, abs(severity))]
    return "\(owner(subject)) is \(size) \(label == .softened ? "weaker" : "stronger")"
  }

  /// "The duty of Ukraine", "The entitlement of unnamed holders".
  private static func owner(_ subject: NormSubject?) -> String {
    guard let subject else { return "The provision" }
    let noun =
      switch subject.kind {
      case .obligation where subject.level <= 2, .prohibition where subject.level <= 2: "expectation"
      case .obligation where subject.level <= 4, .prohibition where subject.level <= 4: "recommendation"
      case .obligation, .constitutive: "commitment"
      case .prohibition: "undertaking not to act"
      case .limit: "limit"
      case .claim: "entitlement"
      case .permission: "permission"
      case .power: "power"
      case .exemption: "exemption"
      case .recommendation: "recommendation"
      case .expectation: "expectation"
      case .aspiration: "aspiration"
      case .declaration: "statement"
      }
    return subject.bearers.isEmpty ? "The \(noun)" : "The \(noun) of \(list(subject.bearers))"
  }

  private static func thing(_ facet: Facet?) -> String {
    switch facet {
    case .bearer: "bearer"
    case .beneficiary: "beneficiary"
    case .prohibition: "rule"
    default: "thing"
    }
  }

  /// The evidence in words, the weightiest first, three at most.
  private static func clauses(_ deltas: [Delta]) -> String {
    let ordered = deltas.enumerated().sorted { left, right in
      (abs(right.element.severity), left.offset) < (abs(left.element.severity), right.offset)
    }
    let shown = ordered.prefix(3).map { clause($0.element) }
    let rest = ordered.count - shown.count
    return shown.joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : "")
  }

  private static func clause(_ delta: Delta) -> String {
    switch (delta.old, delta.new) {
    case (let old?, let new?): "“\(short(old.text))” became “\(short(new.text))” (\(delta.why))"
    case (let old?, nil): "“\(short(old.text))” was dropped (\(delta.why))"
    case (nil, let new?): "“\(short(new.text))” was added (\(delta.why))"
    case (nil, nil): delta.why
    }
  }

  /// A quotation of at most fourteen words.
  static func short(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.count <= 14 ? words.joined(separator: " ") : words.prefix(12).joined(separator: " ") + " …"
  }

  static func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
