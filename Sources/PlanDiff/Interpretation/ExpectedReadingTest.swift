/// Holds an expectation against the engine's reading of one change.
struct ExpectedReadingTest {
  let expectation: ExpectedReading
  let change: Change
  let lookup: ChangeLookup

  func mismatches() -> [Mismatch] {
    [nothing(), label(), relation(), severity(), effect(), facets(), quotes(), flags()].compactMap { $0 }
  }

  private func nothing() -> Mismatch? {
    guard expectation.nothing else { return nil }
    if change.label == .undisclosed, change.deltas.isEmpty, change.effects.isEmpty { return nil }
    return Mismatch(.nothing, expected: "nothing is claimed (undisclosed)", computed: change.label.rawValue)
  }

  private func label() -> Mismatch? {
    if expectation.labels.isEmpty || expectation.labels.contains(change.label) { return nil }
    return Mismatch(
      .label, expected: expectation.labels.map(\.rawValue).joined(separator: " or "), computed: change.label.rawValue)
  }

  private func relation() -> Mismatch? {
    let computed = ExpectedReadingTest.correspondence(of: change)
    let missing = expectation.correspondence.filter { !computed.contains($0) }
    if missing.isEmpty { return nil }
    return Mismatch(
      .relation, expected: missing.map(\.rawValue).joined(separator: ", "),
      computed: computed.map(\.rawValue).joined(separator: ", "))
  }

  /// The relation and what is told beside it.
  static func correspondence(of change: Change) -> [ExpectedReading.Correspondence] {
    var result: [ExpectedReading.Correspondence] = []
    switch change.relation {
    case .same: result.append(.same)
    case .split: result.append(.split)
    case .merge: result.append(.merge)
    case .added: result.append(.added)
    case .removed: result.append(.removed)
    case .undisclosed: result.append(.undisclosed)
    }
    if change.moved { result.append(.moved) }
    if change.renumbered { result.append(.renumbered) }
    if change.promoted { result.append(.promoted) }
    if change.demoted { result.append(.demoted) }
    return result
  }

  private func severity() -> Mismatch? {
    guard let range = expectation.severity else { return nil }
    if let severity = change.severity, range.contains(severity) { return nil }
    return Mismatch(
      .severity, expected: ExpectedReading.words(range), computed: change.severity.map(String.init) ?? "none")
  }

  private func effect() -> Mismatch? {
    guard let party = expectation.party else { return nil }
    let names = lookup.names(ofParty: party)
    let effects = change.effects.filter { names.contains($0.party.lowercased()) }
    let isMet = expectation.effects.allSatisfy { wanted in
      effects.contains { effect in
        let figure = ExpectedReadingTest.figure(wanted.dimension, of: effect) ?? 0
        return wanted.isMore ? figure > 0 : figure < 0
      }
    }
    if isMet, !effects.isEmpty { return nil }
    let told = change.effects.map { effect in
      let words = ExpectedReading.PartyEffect.Dimension.allCases.compactMap { dimension in
        ExpectedReadingTest.figure(dimension, of: effect).map { "\(dimension.rawValue) \($0 > 0 ? "+" : "")\($0)" }
      }
      return "\(effect.party): \(words.joined(separator: ", "))"
    }
    return Mismatch(
      .effect, expected: ([party] + expectation.effects.map(\.words)).joined(separator: ", "),
      computed: told.isEmpty ? "no effect on any party" : told.joined(separator: "; "))
  }

  private static func figure(_ dimension: ExpectedReading.PartyEffect.Dimension, of effect: Effect) -> Int? {
    switch dimension {
    case .burden: effect.burden
    case .assurance: effect.assurance
    case .entitlement: effect.entitlement
    case .freedom: effect.freedom
    }
  }

  private func facets() -> Mismatch? {
    let missing = expectation.facets.filter { facet in !change.deltas.contains { $0.facet == facet } }
    if missing.isEmpty { return nil }
    var computed: [String] = []
    for delta in change.deltas where !computed.contains(delta.facet.rawValue) {
      computed.append(delta.facet.rawValue)
    }
    return Mismatch(
      .facet, expected: missing.map(\.rawValue).joined(separator: ", "),
      computed: computed.isEmpty ? "no facet changed" : computed.joined(separator: ", "))
  }

  /// Evidence is what the deltas quote; where there are none, the words that changed.
  private func quotes() -> Mismatch? {
    if expectation.quotes.isEmpty { return nil }
    var evidence = change.deltas.flatMap { [$0.old?.text, $0.new?.text] }.compactMap { $0 }
    if evidence.isEmpty { evidence = change.redline.filter { $0.operation != .equal }.map(\.text) }
    let folded = evidence.map { WordingFingerprint.folded($0).lowercased() }
    let missing = expectation.quotes.filter { quote in
      let wanted = Array(WordingFingerprint.folded(quote).lowercased().utf8)
      return !folded.contains { ExpectedReadingTest.contains(Array($0.utf8), wanted) }
    }
    if missing.isEmpty { return nil }
    return Mismatch(
      .quote, expected: missing.map { "“\($0)”" }.joined(separator: ", "),
      computed: evidence.isEmpty ? "no words quoted" : evidence.map { "“\($0)”" }.joined(separator: ", "))
  }

  private func flags() -> Mismatch? {
    let missing = expectation.flags.filter { !change.flags.contains($0) }
    if missing.isEmpty { return nil }
    return Mismatch(
      .flag, expected: missing.map(\.rawValue).joined(separator: ", "),
      computed: change.flags.isEmpty ? "none" : change.flags.map(\.rawValue).joined(separator: ", "))
  }

  private static func contains(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    guard !words.isEmpty, words.count <= text.count else { return words.isEmpty }
    return (0...text.count - words.count).contains { text[$0..<$0 + words.count].elementsEqual(words) }
  }
}
