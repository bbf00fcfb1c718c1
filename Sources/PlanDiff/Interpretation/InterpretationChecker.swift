/// Checks claims against a comparison: the plans are compared once, each claim is found by its addresses.
///
///     let checker = InterpretationChecker(comparison: comparison, rules: rules)
///     let results = checker.check(claims)
///
/// Time is linear in the number of claims.
public struct InterpretationChecker {
  private let lookup: ChangeLookup
  private let rules: RuleSet
  private let oldPrints: [String: String]
  private let newPrints: [String: String]

  public init(comparison: Comparison, rules: RuleSet) {
    lookup = ChangeLookup(comparison)
    self.rules = rules
    oldPrints = InterpretationChecker.fingerprints(comparison.old)
    newPrints = InterpretationChecker.fingerprints(comparison.new)
  }

  private static func fingerprints(_ plan: Plan) -> [String: String] {
    Dictionary(
      PlanOutline(plan).entries.map { ($0.address, WordingFingerprint.sha256(of: $0.provision)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The outcome of every claim, in the order of the file.
  public func check(_ set: InterpretationSet) -> [CheckResult] {
    set.interpretations.map { check($0, wordings: set.wordings) }
  }

  /// The outcome of one claim. A changed wording comes before everything else: the claim was made on another text.
  public func check(_ claim: Interpretation, wordings: [String: String] = [:]) -> CheckResult {
    let exact = lookup.exact(old: claim.old, new: claim.new)
    let changes =
      exact.map { [$0] }
      ?? lookup.touching(old: claim.old, new: claim.new).map { lookup.comparison.changes[$0] }
    var result = CheckResult(
      interpretation: claim, outcome: .holds, changes: changes, isLinked: exact != nil,
      staleWordings: staleWordings(of: claim, wordings: wordings))
    if let exact {
      result.mismatches = ExpectedReadingTest(expectation: claim.expectation, change: exact, lookup: lookup)
        .mismatches()
    } else {
      result.mismatches = [linkMismatch(claim, changes)]
    }
    result.outcome = outcome(of: result)
    return result
  }

  /// What `accept` pins: the present wordings and the present reading.
  public func presentPin(of claim: Interpretation) -> WordingPin {
    WordingPin(
      old: claim.old.map { oldPrints[$0] ?? "" }, new: claim.new.map { newPrints[$0] ?? "" },
      reading: lookup.exact(old: claim.old, new: claim.new).map(WordingPin.Reading.init))
  }

  /// The present wordings of a claim's provisions by fingerprint.
  public func presentWordings(of claim: Interpretation) -> [String: String] {
    var wordings: [String: String] = [:]
    for provision in claim.old.compactMap(lookup.old) + claim.new.compactMap(lookup.new) {
      wordings[WordingFingerprint.sha256(of: provision)] = WordingFingerprint.wording(of: provision)
    }
    return wordings
  }

  private func outcome(of result: CheckResult) -> CheckResult.Outcome {
    if !result.staleWordings.isEmpty { return .stale }
    if result.mismatches.isEmpty { return .holds }
    if result.interpretation.status == .contested { return .contested }
    if let change = result.change, givesNoVerdict(change, result.interpretation.expectation) { return .open }
    return .fails
  }

  /// The engine withholds a direction because a text is not public or can be read either way.
  private func givesNoVerdict(_ change: Change, _ expectation: ExpectedReading) -> Bool {
    if expectation.nothing || expectation.labels.contains(.undisclosed) { return false }
    return change.label == .undisclosed || change.flags.contains(.withheld)
  }

  private func linkMismatch(_ claim: Interpretation, _ changes: [Change]) -> Mismatch {
    let computed = changes.map { "\(places(old: $0.old, new: $0.new)) (\($0.label.rawValue))" }
    return Mismatch(
      .link, expected: places(old: claim.old, new: claim.new),
      computed: computed.isEmpty ? "no change of these provisions" : computed.joined(separator: "; "))
  }

  private func places(old: [String], new: [String]) -> String {
    let sides = [(lookup.comparison.old.id, old), (lookup.comparison.new.id, new)]
    let words = sides.map { plan, addresses in addresses.map { "\(plan)#\($0)" }.joined(separator: " + ") }
    return words.map { $0.isEmpty ? "∅" : $0 }.joined(separator: " → ")
  }

  private func staleWordings(of claim: Interpretation, wordings: [String: String]) -> [StaleWording] {
    guard let pin = claim.pin else { return [] }
    let old = stale(claim.old, pin.old, oldPrints, lookup.comparison.old.id, wordings, lookup.old)
    return old + stale(claim.new, pin.new, newPrints, lookup.comparison.new.id, wordings, lookup.new)
  }

  private func stale(
    _ addresses: [String], _ pinned: [String], _ prints: [String: String], _ plan: String,
    _ wordings: [String: String], _ provision: (String) -> Provision?
  ) -> [StaleWording] {
    var result: [StaleWording] = []
    for (index, address) in addresses.enumerated() {
      let expected = index < pinned.count ? pinned[index] : nil
      let present = prints[address]
      if expected == present, present != nil { continue }
      var stale = StaleWording(address: "\(plan)#\(address)", pinned: expected, present: present)
      if let before = expected.flatMap({ wordings[$0] }), let now = provision(address) {
        stale.redline = redline(before, WordingFingerprint.wording(of: now))
      }
      result.append(stale)
    }
    return result
  }

  private func redline(_ before: String, _ now: String) -> [RedlineRun] {
    let old = rules.tokenizer.tokenize(before)
    let new = rules.tokenizer.tokenize(now)
    return Redline.runs(
      old: old, new: new, alignment: TokenAlignment(old: old.tokens, new: new.tokens, lexicon: rules.lexicon))
  }
}
