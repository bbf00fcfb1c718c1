/// The changed clauses of one wording that are paired with none of the other. Every pair of segments may look for its lost words
/// there, so what they say is read once, when it is first asked for.
final class LoneClauses {
  private let lone: [Range<Int>]
  private let restated: [Range<Int>]
  private let reading: Reading
  private let rules: RuleSet

  /// - Parameters:
  ///   - lone: Segments that have no counterpart.
  ///   - restated: Segments whose words stand in the other wording's changed part.
  /// - Returns: nil where there are none.
  init?(_ lone: [Int], restated: [Int], _ reading: Reading, _ rules: RuleSet) {
    guard !lone.isEmpty || !restated.isEmpty else { return nil }
    self.lone = lone.map { reading.segments[$0] }
    self.restated = restated.map { reading.segments[$0] }
    self.reading = reading
    self.rules = rules
  }

  var hasLone: Bool { !lone.isEmpty }

  /// Figures of one kind that are looked at: the first in the text. A provision has seldom more than a dozen.
  private static let mostFigures = 64

  private lazy var quantities = lone.map { QuantityReader(reading, rules).quantities(in: $0) }

  /// Parts of the year that the clauses without counterpart name.
  lazy var seasons = quantities.flatMap { Season.seasons($0, reading) }

  /// The highest level that the clauses state on each scale.
  lazy var tops = tops(in: restated + lone)

  /// The same for those whose words stand in the other wording's changed part.
  lazy var restatedTops = tops(in: restated)

  private func tops(in clauses: [Range<Int>]) -> [CueTable: (level: Int, match: CueMatch)] {
    var result: [CueTable: (level: Int, match: CueMatch)] = [:]
    for match in clauses.lazy.flatMap(reading.cues(in:)) {
      let cue = rules.cues[match.cue]
      if let level = cue.level, result[cue.table].map({ $0.level < level }) ?? true {
        result[cue.table] = (level, match)
      }
    }
    return result
  }

  private lazy var byMeasure: [Quantity.Measure: [(Quantity, isRestated: Bool)]] = {
    var found: [Quantity.Measure: [(Quantity, isRestated: Bool)]] = [:]
    func enter(_ quantity: Quantity, isRestated: Bool) {
      let key = Self.key(quantity.measure)
      if found[key]?.count ?? 0 < Self.mostFigures { found[key, default: []].append((quantity, isRestated)) }
    }
    for quantity in quantities.joined() { enter(quantity, isRestated: false) }
    for clause in restated {
      for quantity in QuantityReader(reading, rules).quantities(in: clause) { enter(quantity, isRestated: true) }
    }
    return found
  }()

  /// The figures there that can be compared with another, those without counterpart first.
  func figures(like quantity: Quantity) -> [(Quantity, isRestated: Bool)] {
    byMeasure[Self.key(quantity.measure)] ?? []
  }

  /// Counts of any noun can be compared, and sums of any currency.
  private static func key(_ measure: Quantity.Measure) -> Quantity.Measure {
    switch measure {
    case .count: .count(0)
    case .money: .money(.none)
    default: measure
    }
  }
}
