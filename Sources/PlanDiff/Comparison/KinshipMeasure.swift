/// How much of two texts corresponds, and how alike the corresponding provisions are.
struct KinshipMeasure: Sendable, Equatable {
  /// Provisions with words, by side.
  private(set) var provisions = [0, 0]
  /// Words and numbers, by side.
  private(set) var words = [0, 0]
  /// Share of English function words among the words, by side.
  private(set) var functionShare = [0.0, 0.0]
  /// Words and numbers of linked provisions, by side.
  private(set) var linkedWords = [0, 0]
  /// Share of content words in common of the middle one of the linked provisions.
  private(set) var medianOverlap = 1.0
  /// Share of linked provisions that are the same but for a word in ten.
  private(set) var sameShare = 1.0

  /// From this share of common content words on two provisions are the same but for details.
  private static let sameOverlap = 0.9
  /// Provisions with fewer content words say nothing about wording.
  private static let leastContent = 4

  init(old: TokenizedPlan, new: TokenizedPlan, links: [Link], lexicon: Lexicon) {
    let plans = [old, new]
    let counts = plans.map { plan in plan.texts.map { text in text.tokens.count { $0.kind != .punctuation } } }
    for side in 0...1 {
      provisions[side] = counts[side].count { $0 > 0 }
      words[side] = counts[side].reduce(0, +)
      let function = plans[side].texts.reduce(0) { sum, text in
        sum + text.tokens.count { $0.kind == .word && !lexicon.wordClass($0.lexeme).isEmpty }
      }
      functionShare[side] = Double(function) / Double(max(words[side], 1))
    }
    var overlaps: [Double] = []
    for link in links where !link.old.isEmpty && !link.new.isEmpty {
      linkedWords[0] += link.old.reduce(0) { $0 + counts[0][$1] }
      linkedWords[1] += link.new.reduce(0) { $0 + counts[1][$1] }
      let contents = zip([link.old, link.new], plans).map { indices, plan in
        indices.flatMap { index in
          plan.texts[index].tokens.lazy.filter { Self.isContent($0, lexicon) }.map(\.stem)
        }.sorted()
      }
      if min(contents[0].count, contents[1].count) >= Self.leastContent {
        overlaps.append(Self.overlap(contents[0], contents[1]))
      }
    }
    guard !overlaps.isEmpty else { return }
    overlaps.sort()
    medianOverlap = overlaps[overlaps.count / 2]
    sameShare = Double(overlaps.count { $0 >= Self.sameOverlap }) / Double(overlaps.count)
  }

  /// Share of a side's words that stand in linked provisions.
  func wordShare(_ side: Int) -> Double {
    words[side] == 0 ? 0 : Double(linkedWords[side]) / Double(words[side])
  }

  private static func isContent(_ token: Token, _ lexicon: Lexicon) -> Bool {
    token.kind == .number || token.kind == .word && lexicon.wordClass(token.lexeme).isEmpty
  }

  /// Twice the common members over all members of two sorted lists.
  private static func overlap(_ left: [WordID], _ right: [WordID]) -> Double {
    var (i, j, common) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        (i, j, common) = (i + 1, j + 1, common + 1)
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return 2 * Double(common) / Double(max(left.count + right.count, 1))
  }
}
