/// One thing about a reading that makes its label more or less likely to be right.
public struct Ground: Sendable, Hashable {
  /// What is looked at: "rule", "standing", "unplaced".
  public let feature: String
  /// What it is here: "E-modifier", "0.6", "3".
  public let value: String
}

/// What the confidence in a label rests on.
///
/// Only what the engine knows without the answer: which rule decided and how sure it is of itself, how much of the
/// wording stands in its place, what could not be placed. `confidence.tsv` says what each of them has proved to be worth.
enum Grounds {
  /// - Parameters:
  ///   - verdict: The label with the confidence that the rules give it.
  ///   - deltas: All that was found, notes included.
  ///   - standing: Least share of tokens in place, over the segments.
  ///   - unplaced: Content words that differ and that no rule could place.
  ///   - leftOver: Segments without a counterpart.
  ///   - length: Tokens of the longer wording.
  static func of(
    _ verdict: LabelRules.Verdict, _ deltas: [Delta], standing: Double, unplaced: Int, leftOver: Int, length: Int
  ) -> [Ground] {
    var grounds = [Ground(feature: "reading", value: verdict.label.rawValue)]
    func add(_ feature: String, _ value: String) { grounds.append(Ground(feature: feature, value: value)) }
    add("length", length <= 20 ? "20" : length <= 40 ? "40" : length <= 80 ? "80" : "more")
    guard let deciding = deciding(verdict.label, deltas) else {
      add("restated", share(standing))
      add("unplaced", count(unplaced, limit: 8))
      add("over", count(leftOver, limit: 2))
      return grounds
    }
    add("rule", family(deciding.rule))
    add("cue", share(deciding.confidence))
    add("standing", share(standing))
    add("size", String(abs(deciding.severity)))
    add("against", count(deltas.count { $0.direction != deciding.direction }, limit: 2))
    add("beside", count(deltas.count { $0.direction == deciding.direction } - 1, limit: 2))
    add("foreign", count(unplaced, limit: 8))
    return grounds
  }

  /// The delta that a label stands or falls with: the surest of its direction; of a mixed label that of the weaker side.
  private static func deciding(_ label: Label, _ deltas: [Delta]) -> Delta? {
    func surest(_ direction: Delta.Direction) -> Delta? {
      deltas.filter { $0.direction == direction }.max { $0.confidence < $1.confidence }
    }
    switch label {
    case .softened: return surest(.softened)
    case .hardened: return surest(.hardened)
    case .replaced: return surest(.replaced)
    case .mixed: return [surest(.softened), surest(.hardened)].compactMap { $0 }.min { $0.confidence < $1.confidence }
    default: return nil
    }
  }

  /// Cues by their table, direction rules by their own id: "ka501" is "ka", "E-modifier" is itself.
  static func family(_ rule: String) -> String {
    let letters = rule.prefix { $0.isASCII && $0.isLowercase }
    let rest = rule.dropFirst(letters.count)
    return !letters.isEmpty && !rest.isEmpty && rest.allSatisfy(\.isNumber) ? String(letters) : rule
  }

  /// Tenths, rounded down: 0.58 is "0.5".
  private static func share(_ share: Double) -> String {
    let tenths = max(0, min(10, Int(share * 10 + 1e-9)))
    return tenths == 10 ? "1.0" : "0.\(tenths)"
  }

  private static func count(_ count: Int, limit: Int) -> String {
    String(min(max(count, 0), limit))
  }
}
