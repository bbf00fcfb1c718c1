/// Effects per party (`strength.md` section 7): descriptions of the text, never verdicts.
enum EffectRules {
  static let unspecified = "unspecified"

  /// - Parameters:
  ///   - subject: The norm a label speaks of, as the older text has it.
  ///   - severity: Signed severity of the label.
  ///   - isImposed: Whether an act that was left open is now required or forbidden.
  static func effects(of subject: NormSubject, severity: Int, isImposed: Bool = false) -> [Effect] {
    guard severity != 0 else { return [] }
    let bearers = subject.bearers.isEmpty ? [unspecified] : subject.bearers
    let others = subject.counterparties.isEmpty ? [unspecified] : subject.counterparties
    let named = others.filter { $0 != unspecified || bearers != [unspecified] }
    switch subject.kind {
    case .claim, .power:
      return bearers.map { Effect(party: $0, entitlement: severity) }
        + named.map { Effect(party: $0, burden: severity) }
    case .permission where isImposed:
      return bearers.map { Effect(party: $0, burden: severity, freedom: -severity) }
        + named.map { Effect(party: $0, assurance: severity) }
    case .permission:
      return bearers.map { Effect(party: $0, freedom: severity) }
        + subject.counterparties.map { Effect(party: $0, assurance: -severity) }
    default:
      // The label of an exemption speaks of the duty exempted from, as the burden does.
      return bearers.map { Effect(party: $0, burden: severity) } + named.map { Effect(party: $0, assurance: severity) }
    }
  }

  /// Effects where nothing but the bearers changed: who is no longer bound or entitled, and who newly is.
  static func effects(lost: [String], gained: [String], _ subject: NormSubject, size: Int) -> [Effect] {
    func effect(_ party: String, _ size: Int) -> Effect {
      switch subject.kind {
      case .claim, .power: Effect(party: party, entitlement: size)
      case .permission: Effect(party: party, freedom: size)
      case .exemption: Effect(party: party, burden: -size)
      default: Effect(party: party, burden: size)
      }
    }
    return lost.map { effect($0, -size) } + gained.map { effect($0, size) }
  }

  /// Effects of a provision that came or went as a whole; with an exemption the duty it eases returns or goes.
  static func effects(ofWhole subject: NormSubject, size: Int, isAdded: Bool) -> [Effect] {
    effects(of: subject, severity: (isAdded ? size : -size) * (subject.kind == .exemption ? -1 : 1))
  }
}
