/// The outcome of checking files of interpretations.
public struct CheckRun: Sendable {
  /// One file, with the comparison its claims speak of.
  public struct File: Sendable {
    public var set: InterpretationSet
    public var comparison: Comparison
    public var results: [CheckResult]

    public init(set: InterpretationSet, comparison: Comparison, results: [CheckResult]) {
      self.set = set
      self.comparison = comparison
      self.results = results
    }
  }

  public var files: [File]
  public var rules: RuleSet.Identity
  /// Claims that a filter left out.
  public var hidden: Int

  public init(files: [File], rules: RuleSet.Identity, hidden: Int = 0) {
    self.files = files
    self.rules = rules
    self.hidden = hidden
  }

  public var results: [CheckResult] { files.flatMap(\.results) }

  public func count(of outcome: CheckResult.Outcome) -> Int {
    files.reduce(0) { $0 + $1.results.count { $0.outcome == outcome } }
  }

  public var count: Int { files.reduce(0) { $0 + $1.results.count } }

  /// Whether the gate is open: nothing fails or is stale and, when strict, nothing is contested or open either.
  public func passes(strict: Bool = false) -> Bool {
    let closing: [CheckResult.Outcome] = strict ? [.fails, .stale, .contested, .open] : [.fails, .stale]
    return closing.allSatisfy { count(of: $0) == 0 }
  }
}

/// Chooses claims by name or place.
///
/// A pattern without `*` is a part of the claim's name (`us28-europe/nato-troops`) or exactly one of its addresses
/// (`europe#8`); with `*` it must match the whole name or address.
public struct ClaimFilter: Sendable, Equatable {
  public var patterns: [String]

  public init(_ patterns: [String] = []) {
    self.patterns = patterns
  }

  public func includes(_ claim: Interpretation, in set: InterpretationSet) -> Bool {
    if patterns.isEmpty { return true }
    let name = set.qualifiedID(claim)
    let addresses = claim.old.map { "\(set.old)#\($0)" } + claim.new.map { "\(set.new)#\($0)" }
    return patterns.contains { pattern in
      let parts = pattern.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
      if parts.count == 1 { return ClaimFilter.holds(Array(name.utf8), parts[0]) || addresses.contains(pattern) }
      return ([name] + addresses).contains { ClaimFilter.matches(Array($0.utf8), parts) }
    }
  }

  private static func holds(_ text: [UInt8], _ part: [UInt8], from start: Int = 0) -> Bool {
    index(of: part, in: text, from: start) != nil
  }

  private static func index(of part: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard part.count + start <= text.count else { return nil }
    return (start...text.count - part.count).first { text[$0..<$0 + part.count].elementsEqual(part) }
  }

  /// Pieces between asterisks, found one after another; the first and the last are bound to the ends.
  private static func matches(_ text: [UInt8], _ parts: [[UInt8]]) -> Bool {
    guard let first = parts.first, let last = parts.last, text.starts(with: first) else { return false }
    var at = first.count
    for part in parts.dropFirst().dropLast() {
      guard let found = index(of: part, in: text, from: at) else { return false }
      at = found + part.count
    }
    return text.count - at >= last.count && text.suffix(last.count).elementsEqual(last)
  }
}
