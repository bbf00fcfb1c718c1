/// Joins deltas into one label (`strength.md` section 6).
enum LabelRules {
  struct Verdict {
    var label: Label
    var severity: Int?
    var confidence: Double
    var flags: Set<Flag>
  }

  /// Deltas below this confidence are notes and decide nothing.
  static let leastConfidence = 0.45
  /// Below this confidence a lone slight delta does not outweigh "reworded" (9.4, rule 2).
  static let slightConfidence = 0.5
  /// How much heavier one direction must weigh to outvote a minor counter-change (6.5).
  static let outweighing = 2.5

  /// Another figure may come with another thing.
  private static let countsThings: Set<Facet> = [.quantity, .duration, .setting]

  static func join(_ deltas: [Delta], flags: Set<Flag>, restatement: Double) -> Verdict {
    var flags = flags
    var counted = deltas.filter { $0.confidence >= leastConfidence }
    // A sure change of force explains foreign words beside it better than another act would.
    let surest =
      counted.filter { $0.direction != .replaced && abs($0.severity) >= 2 && !countsThings.contains($0.facet) }
      .map(\.confidence).max() ?? 0
    counted.removeAll { $0.direction == .replaced && $0.confidence < surest }
    let exchanged = counted.filter { $0.direction == .replaced }
    if let strongest = exchanged.map(\.confidence).max() {
      return Verdict(label: .replaced, severity: nil, confidence: strongest, flags: flags)
    }
    let down = counted.filter { $0.severity < 0 }
    let up = counted.filter { $0.severity > 0 }
    if down.isEmpty, up.isEmpty {
      flags.subtract([.factChanged, .obligorChanged])
      return Verdict(label: .reworded, severity: 0, confidence: restatement, flags: flags)
    }
    let downWeight = weight(down)
    let upWeight = weight(up)
    let (large, small, isDown) = downWeight >= upWeight ? (down, up, true) : (up, down, false)
    if !small.isEmpty {
      let ratio = max(downWeight, upWeight) / max(min(downWeight, upWeight), 1e-9)
      guard !small.contains(where: isChangeOfItsOwn), !areIndependent(large, small), ratio >= outweighing else {
        let severity = counted.map { abs($0.severity) }.max()
        return Verdict(
          label: .mixed, severity: severity, confidence: min(confidence(down), confidence(up)), flags: flags)
      }
      flags.insert(.minorCounterChange)
    }
    var size = large.map { abs($0.severity) }.max() ?? 1
    let strongFacets = Set(large.filter { $0.facet.isPrimary && abs($0.severity) >= 2 }.map(\.facet))
    if strongFacets.count >= 2 { size = min(3, size + 1) }
    if large.allSatisfy({ !$0.facet.isPrimary }) { size = min(2, size) }
    return Verdict(
      label: isDown ? .softened : .hardened, severity: isDown ? -size : size, confidence: confidence(large),
      flags: flags)
  }

  /// A counter-change that a listed cue names, or that is more than slight, is a second change; an unlisted edit read by
  /// its place is minor beside a strong one (6.5, narrower than the design: readers miss a lost exception beside a
  /// shorter deadline).
  private static func isChangeOfItsOwn(_ delta: Delta) -> Bool {
    abs(delta.severity) >= 2 || !delta.rule.hasPrefix("E-") && !delta.rule.hasPrefix("kb") && delta.rule != "5.4-clause"
  }

  /// A figure moved one way and what is covered moved the other: two edits, of which neither explains the other.
  private static func areIndependent(_ large: [Delta], _ small: [Delta]) -> Bool {
    large.contains { $0.rule.hasPrefix("h-") } && small.contains { $0.facet == .scope }
  }

  private static func weight(_ deltas: [Delta]) -> Double {
    deltas.reduce(0) {
      $0 + Double(abs($1.severity)) * $1.confidence * ($1.facet.isPrimary || $1.facet == .bearer ? 1 : 0.6)
    }
  }

  private static func confidence(_ deltas: [Delta]) -> Double {
    deltas.map(\.confidence).max() ?? 0
  }
}
