import PlanDiff

/// Finds which declared or affected parties each change touches: by effect, or by name in the wording of either side.
struct PartyTouch {
  /// The parties that any change touches, by name.
  let parties: [String]
  /// For each change, indices into `parties`.
  let touched: [[Int]]

  init(_ changes: [Change], _ comparison: Comparison, _ index: ComparisonIndex) {
    let declared = (comparison.old.parties + comparison.new.parties).map(\.id)
    let affected = changes.flatMap(\.effects).map(\.party).filter { $0 != "unspecified" }
    let candidates = Set(declared + affected).sorted()
    let folded = candidates.map { party in index.names(of: party).map { $0.lowercased() } }
    let names = folded.map { $0.map(Self.words) }
    var found: [[Int]] = []
    for change in changes {
      let texts = change.old.map { index.old[$0]?.text ?? "" } + change.new.map { index.new[$0]?.text ?? "" }
      let sequences = texts.map { WordPlaces(Self.words($0)) }
      let effects = Set(change.effects.map { $0.party.lowercased() })
      found.append(
        candidates.indices.filter { party in
          folded[party].contains { effects.contains($0) }
            || names[party].contains { name in sequences.contains { $0.contains(name) } }
        })
    }
    let used = Set(found.joined()).sorted()
    let places = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($0.element, $0.offset) })
    parties = used.map { candidates[$0] }
    touched = found.map { $0.compactMap { places[$0] } }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

/// The words of a text with the places where each stands.
private struct WordPlaces {
  private let words: [String]
  private var places: [String: [Int]] = [:]

  init(_ words: [String]) {
    self.words = words
    for (place, word) in words.enumerated() {
      places[word, default: []].append(place)
    }
  }

  func contains(_ name: [String]) -> Bool {
    guard let first = name.first, let starts = places[first] else { return false }
    return starts.contains { words[$0...].starts(with: name) }
  }
}
