/// How far two people's claims about the same changes agree, with Cohen's kappa for each label.
///
/// Claims are paired by their addresses. Where a person allows several labels, a label both allow counts as agreement;
/// otherwise the first one named is taken.
///
/// Kappa is agreement beyond chance: 1 for full agreement, 0 for what chance alone would give (J. Cohen, “A coefficient
/// of agreement for nominal scales”, Educational and Psychological Measurement 20, 1960).
public struct Agreement: Sendable {
  /// One change both have read.
  public struct Pair: Sendable, Equatable {
    public var first: Interpretation
    public var second: Interpretation
    public var firstLabel: Label
    public var secondLabel: Label

    public var agrees: Bool { firstLabel == secondLabel }
  }

  /// One label against all others.
  public struct Row: Sendable, Equatable {
    public var label: Label
    /// How often the first person gave it.
    public var first: Int
    public var second: Int
    public var both: Int
    /// nil where one of them gave it always or both never: chance cannot be told from agreement.
    public var kappa: Double?
  }

  public let first: InterpretationSet
  public let second: InterpretationSet
  /// In the order of the first file.
  public let pairs: [Pair]
  public let rows: [Row]
  /// Kappa over all labels.
  public let kappa: Double?
  public let onlyFirst: [Interpretation]
  public let onlySecond: [Interpretation]

  public init(_ first: InterpretationSet, _ second: InterpretationSet) {
    self.first = first
    self.second = second
    var rest: [Key: Interpretation] = [:]
    for claim in Agreement.labelled(second) where rest[Key(claim)] == nil {
      rest[Key(claim)] = claim
    }
    var pairs: [Pair] = []
    var alone: [Interpretation] = []
    for claim in Agreement.labelled(first) {
      guard let other = rest.removeValue(forKey: Key(claim)) else {
        alone.append(claim)
        continue
      }
      let labels = Agreement.labels(claim.expectation, other.expectation)
      pairs.append(Pair(first: claim, second: other, firstLabel: labels.0, secondLabel: labels.1))
    }
    self.pairs = pairs
    onlyFirst = alone
    onlySecond = Agreement.labelled(second).filter { rest[Key($0)] == $0 }
    rows = Label.allCases.compactMap { Agreement.row($0, pairs) }
    kappa = Agreement.kappa(over: pairs)
  }

  public var agreed: Int { pairs.count { $0.agrees } }
  public var disagreements: [Pair] { pairs.filter { !$0.agrees } }

  private struct Key: Hashable {
    let old: Set<String>
    let new: Set<String>

    init(_ claim: Interpretation) {
      old = Set(claim.old)
      new = Set(claim.new)
    }
  }

  private static func labelled(_ set: InterpretationSet) -> [Interpretation] {
    set.interpretations.filter { !labels(of: $0.expectation).isEmpty }
  }

  private static func labels(of expectation: ExpectedReading) -> [Label] {
    expectation.labels.isEmpty && expectation.nothing ? [.undisclosed] : expectation.labels
  }

  private static func labels(_ first: ExpectedReading, _ second: ExpectedReading) -> (Label, Label) {
    let left = labels(of: first)
    let right = labels(of: second)
    if let common = left.filter(right.contains).min() { return (common, common) }
    return (left.first ?? .undisclosed, right.first ?? .undisclosed)
  }

  private static func row(_ label: Label, _ pairs: [Pair]) -> Row? {
    let first = pairs.count { $0.firstLabel == label }
    let second = pairs.count { $0.secondLabel == label }
    let both = pairs.count { $0.firstLabel == label && $0.secondLabel == label }
    if first + second == 0 { return nil }
    let agreed = pairs.count - (first - both) - (second - both)
    let shares = [(first, second), (pairs.count - first, pairs.count - second)]
    return Row(
      label: label, first: first, second: second, both: both,
      kappa: kappa(agreed: agreed, of: pairs.count, shares: shares))
  }

  private static func kappa(over pairs: [Pair]) -> Double? {
    let shares = Label.allCases.map { label in
      (pairs.count { $0.firstLabel == label }, pairs.count { $0.secondLabel == label })
    }
    return kappa(agreed: pairs.count { $0.agrees }, of: pairs.count, shares: shares)
  }

  /// (observed − chance) / (1 − chance).
  private static func kappa(agreed: Int, of count: Int, shares: [(Int, Int)]) -> Double? {
    guard count > 0 else { return nil }
    let square = shares.reduce(0) { $0 + $1.0 * $1.1 }
    guard square < count * count else { return nil }
    let chance = Double(square) / Double(count * count)
    return (Double(agreed) / Double(count) - chance) / (1 - chance)
  }
}
