/// What the grounds of a label have proved to be worth, and the chance that follows (`confidence.tsv`).
///
/// Each ground has points; their sum is looked up on a scale that rises from step to step and is straight between two.
/// The table is fitted by `scripts/calibrate-confidence.py` to pairs that people have labelled.
struct ConfidenceTable: Sendable {
  private struct Step: Sendable {
    let sum: Double
    let chance: Double
  }

  private var points: [Ground: Double] = [:]
  private var steps: [Step] = []

  /// The chance that a label with these grounds is right; nil where there is no scale. What was never seen has no points.
  func chance(_ grounds: [Ground]) -> Double? {
    guard let first = steps.first, let last = steps.last else { return nil }
    let sum = grounds.reduce(0) { $0 + (points[$1] ?? 0) }
    if sum <= first.sum { return first.chance }
    if sum >= last.sum { return last.chance }
    let above = steps.firstIndex { $0.sum > sum } ?? steps.count - 1
    let (left, right) = (steps[above - 1], steps[above])
    let share = (sum - left.sum) / (right.sum - left.sum)
    // Four decimals: what is printed is what is compared with the threshold.
    return ((left.chance + share * (right.chance - left.chance)) * 10_000).rounded() / 10_000
  }

  /// Reads rows of `feature value points pairs`; the rows of the feature `scale` are the steps, from the lowest sum up.
  mutating func add(_ table: RuleTable) throws(RuleError) {
    for row in table.rows {
      let fields = table.fields(row)
      guard let number = Double(fields[2]), number.isFinite else {
        throw RuleError(table.file, row.line, found: "points '\(fields[2])'", expected: "a number")
      }
      if fields[0] == "scale" {
        try addStep(fields[1], number, table.file, row.line)
      } else if points.updateValue(number, forKey: Ground(feature: fields[0], value: fields[1])) != nil {
        throw RuleError(table.file, row.line, found: "'\(fields[0]) \(fields[1])' again", expected: "each ground once")
      }
    }
  }

  private mutating func addStep(_ place: String, _ chance: Double, _ file: String, _ line: Int) throws(RuleError) {
    guard let sum = Double(place), sum.isFinite, (0...1).contains(chance) else {
      throw RuleError(file, line, found: "the step '\(place)'", expected: "a sum, and a chance from 0 to 1")
    }
    if let last = steps.last, sum <= last.sum || chance < last.chance {
      throw RuleError(
        file, line, found: "a step at \(place) after one at \(last.sum)",
        expected: "sums that rise and chances that do not fall")
    }
    steps.append(Step(sum: sum, chance: chance))
  }
}
