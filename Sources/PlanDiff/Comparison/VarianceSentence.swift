/// The one plain sentence about a provision in two renderings.
enum VarianceSentence {
  static func sentence(_ variance: Variance, _ deltas: [Delta]) -> String {
    switch variance {
    case .sameWording: return "Both renderings have the same words."
    case .sameSense: return "The words differ; no difference of sense was found."
    case .weakerInB: return "B reads weaker" + evidence(deltas.filter { $0.direction == .softened }) + "."
    case .strongerInB: return "B reads stronger" + evidence(deltas.filter { $0.direction == .hardened }) + "."
    case .weakerAndStrongerInB:
      return "B reads weaker in one respect" + evidence(deltas.filter { $0.direction == .softened })
        + "; and stronger in another" + evidence(deltas.filter { $0.direction == .hardened }) + "."
    case .differentSense:
      return "The renderings differ in sense" + evidence(deltas.filter { $0.direction == .replaced }) + "."
    case .onlyInA: return "Nothing in B answers to it."
    case .onlyInB: return "Nothing in A answers to it."
    case .undisclosed: return "Not disclosed; no conclusion may be drawn."
    }
  }

  /// The words on either side, the weightiest first, three at most.
  private static func evidence(_ deltas: [Delta]) -> String {
    let ordered = deltas.enumerated().sorted { left, right in
      (abs(right.element.severity), left.offset) < (abs(left.element.severity), right.offset)
    }
    let shown = ordered.prefix(3).map { words($0.element) }.filter { !$0.isEmpty }
    let rest = ordered.count - shown.count
    return shown.isEmpty ? "" : ": " + shown.joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : "")
  }

  /// Which words stand where.
  static func words(_ delta: Delta) -> String {
    switch (delta.old, delta.new) {
    case (let old?, let new?):
      "A has “\(SentenceWriter.short(old.text))”, B has “\(SentenceWriter.short(new.text))”"
    case (let old?, nil): "“\(SentenceWriter.short(old.text))” stands in A alone"
    case (nil, let new?): "“\(SentenceWriter.short(new.text))” stands in B alone"
    case (nil, nil): ""
    }
  }
}
