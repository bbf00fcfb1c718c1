import PlanDiff

/// One provision in two renderings: both wordings, the words that differ, and whether that would matter for the reading.
struct VarianceRow {
  let change: Change
  let variance: Variance
  /// `axios#8 ≈ liga#8`
  let places: String
  let topics: [String]
  let sideA: [MarkedSide.Part]
  let sideB: [MarkedSide.Part]
  /// Words that stand in one rendering alone, beside what the other has in their place.
  let differences: [(wordsA: String?, wordsB: String?)]

  init(_ change: Change, _ comparison: Comparison, _ index: ComparisonIndex) {
    self.change = change
    variance = change.variance ?? Variance(change.label)
    places = [
      PlaceName.side(comparison.old.id, PlaceName.outermost(change.old)),
      PlaceName.side(comparison.new.id, PlaceName.outermost(change.new)),
    ].filter { !$0.isEmpty }.joined(separator: " ≈ ")
    topics = change.topics.map(index.title(ofTopic:))
    // What stands in one rendering alone has nothing beside it to differ from.
    let isAlone = change.old.isEmpty || change.new.isEmpty
    let redline = isAlone ? [] : change.redline
    sideA = Self.side(change.old, index.old, redline, own: .delete)
    sideB = Self.side(change.new, index.new, redline, own: .insert)
    differences = Self.differences(redline)
  }

  /// The provisions that have words.
  private static func side(
    _ addresses: [String], _ provisions: [String: Provision], _ redline: [RedlineRun], own: RedlineRun.Operation
  ) -> [MarkedSide.Part] {
    MarkedSide(addresses.map { ($0, text($0, provisions)) }, redline: redline, own: own).parts
      .filter { part in part.runs.contains { !$0.text.isEmpty } }
  }

  private static func text(_ address: String, _ provisions: [String: Provision]) -> String {
    guard let provision = provisions[address] else { return "" }
    return provision.text.isEmpty ? provision.alternatives.joined(separator: "\n") : provision.text
  }

  /// Neighbouring runs of either side answer to one another; white space and punctuation are no difference of words.
  private static func differences(_ redline: [RedlineRun]) -> [(wordsA: String?, wordsB: String?)] {
    var result: [(wordsA: String?, wordsB: String?)] = []
    var open = false
    for run in redline {
      let words = run.operation == .equal ? run.text : trimmed(run.text)
      switch run.operation {
      case .equal: open = open && words.allSatisfy(\.isWhitespace)
      case .delete where !words.isEmpty:
        if open, result[result.count - 1].wordsA == nil {
          result[result.count - 1].wordsA = words
        } else {
          result.append((words, nil))
        }
        open = true
      case .insert where !words.isEmpty:
        if open, result[result.count - 1].wordsB == nil {
          result[result.count - 1].wordsB = words
        } else {
          result.append((nil, words))
        }
        open = true
      default: break
      }
    }
    return result
  }

  /// The words of a run, without the commas and stops at its ends.
  private static func trimmed(_ run: String) -> String {
    func isEdge(_ character: Character) -> Bool { character.isWhitespace || ",.;:".contains(character) }
    guard let first = run.firstIndex(where: { !isEdge($0) }), let last = run.lastIndex(where: { !isEdge($0) }) else {
      return ""
    }
    return run[first...last].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// "reads clearly weaker in B", with "possibly" where link and reading together are more likely wrong than right.
  var reading: String {
    let words = Messages.reading(variance, severity: change.severity ?? 0)
    return change.isUncertain ? "possibly \(words)" : words
  }

  var remarks: [String] {
    Messages.varianceStructure(change) + change.flags.compactMap(Messages.varianceFlag)
  }

  var findings: [String] { change.deltas.map(Messages.finding) }
}
