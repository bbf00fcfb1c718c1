/// What a difference of wording between two renderings of one text would mean for its reading (closed set).
///
/// Nobody changed anything: two translators or transcribers chose their words. The engine reads the wordings as it reads
/// two versions; only what is said of the result differs, B beside A.
public enum Variance: String, Sendable, CaseIterable {
  case sameWording, sameSense, weakerInB, strongerInB, weakerAndStrongerInB, differentSense, onlyInA, onlyInB
  case undisclosed

  public init(_ label: Label) {
    self =
      switch label {
      case .unchanged: .sameWording
      case .reworded: .sameSense
      case .softened: .weakerInB
      case .hardened: .strongerInB
      case .mixed: .weakerAndStrongerInB
      case .replaced: .differentSense
      case .removed: .onlyInA
      case .added: .onlyInB
      case .undisclosed: .undisclosed
      }
  }

  /// Whether a reader of A and a reader of B would take the provision for the same.
  public var matters: Bool { self != .sameWording && self != .sameSense }
}

extension Comparison {
  /// The same readings, told as variance between two renderings: no party gains or loses by a choice of words.
  var asVariance: Comparison {
    var result = self
    result.comparesRenderings = true
    for index in result.changes.indices {
      let variance = Variance(result.changes[index].label)
      result.changes[index].variance = variance
      result.changes[index].effects = []
      result.changes[index].sentence = VarianceSentence.sentence(variance, result.changes[index].deltas)
    }
    return result
  }
}
