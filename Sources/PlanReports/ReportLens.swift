public import PlanDiff

/// Chooses which changes a report shows. A lens hides and counts; totals always speak of the whole comparison.
public struct ReportLens: Sendable, Equatable {
  /// Labels shown; empty shows all.
  public var labels: [Label]
  /// Topic ids shown; empty shows all.
  public var topics: [String]
  /// Parties (id or alias) whose changes are shown; empty shows all.
  public var parties: [String]

  public init(labels: [Label] = [], topics: [String] = [], parties: [String] = []) {
    self.labels = labels
    self.topics = topics
    self.parties = parties
  }

  public var showsEverything: Bool { labels.isEmpty && topics.isEmpty && parties.isEmpty }

  /// The changes this lens lets through, in their order.
  public func visibleChanges(of comparison: Comparison) -> [Change] {
    if showsEverything { return comparison.changes }
    let index = ComparisonIndex(comparison)
    let names = parties.map { index.names(of: $0) }
    return comparison.changes.filter { change in
      (labels.isEmpty || labels.contains(change.label))
        && (topics.isEmpty || topics.contains { change.topics.contains($0) })
        && (names.isEmpty || names.contains { touches(change, $0, index) })
    }
  }

  /// Hidden changes that speak of all parties or both sides without a name: they may touch the party all the same.
  public func hiddenCollectives(of comparison: Comparison) -> Int {
    if parties.isEmpty { return 0 }
    let index = ComparisonIndex(comparison)
    let shown = Set(visibleChanges(of: comparison).map(\.id))
    return comparison.changes.count { change in
      guard !shown.contains(change.id) else { return false }
      let texts = change.old.map { index.old[$0]?.text ?? "" } + change.new.map { index.new[$0]?.text ?? "" }
      return texts.contains { text in
        let words = WordSequence(text)
        return ReportLens.collectives.contains { words.contains($0) }
      }
    }
  }

  private static let collectives = [
    "all parties", "the parties", "both parties", "each party", "every party", "either party", "any party", "no party",
    "neither party", "both sides", "each side", "either side", "neither side", "all sides", "all signatories",
    "each signatory", "the signatories", "the contracting parties", "each contracting party",
  ]

  /// A party is touched where an effect names it or its name stands in the wording of either side.
  private func touches(_ change: Change, _ names: [String], _ index: ComparisonIndex) -> Bool {
    let folded = names.map { $0.lowercased() }
    if change.effects.contains(where: { folded.contains($0.party.lowercased()) }) { return true }
    let texts = change.old.map { index.old[$0]?.text ?? "" } + change.new.map { index.new[$0]?.text ?? "" }
    return texts.contains { text in
      let words = WordSequence(text)
      return folded.contains { words.contains($0) }
    }
  }
}

/// A text as lower-case words, for finding a name as whole words.
private struct WordSequence {
  private let padded: String

  init(_ text: String) {
    padded = WordSequence.pad(text)
  }

  func contains(_ name: String) -> Bool {
    padded.contains(WordSequence.pad(name))
  }

  private static func pad(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return " " + words.joined(separator: " ") + " "
  }
}
