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

  /// Linked provisions compared word by word; evenly spread, so many tell as much as all of a long text.
  private static let sampleSize = 400

  /// Linear in the number of tokens, with a small factor.
  init(old: TokenizedPlan, new: TokenizedPlan, links: [Link], lexicon: Lexicon) {
    let plans = [old, new]
    var counts: [[Int]] = [[], []]
    for side in 0...1 {
      var function = 0
      counts[side].reserveCapacity(plans[side].texts.count)
      for text in plans[side].texts {
        var count = 0
        for token in text.tokens where token.kind != .punctuation {
          count += 1
          if token.lexeme >= 0, token.kind == .word, !lexicon.wordClass(token.lexeme).isEmpty { function += 1 }
        }
        counts[side].append(count)
        words[side] += count
        provisions[side] += count > 0 ? 1 : 0
      }
      functionShare[side] = Double(function) / Double(max(words[side], 1))
    }
    let linked = links.filter { !$0.old.isEmpty && !$0.new.isEmpty }
    for link in linked {
      for index in link.old { linkedWords[0] += counts[0][index] }
      for index in link.new { linkedWords[1] += counts[1][index] }
    }
    var overlaps: [Double] = []
    for place in stride(from: 0, to: linked.count, by: max(1, linked.count / Self.sampleSize)) {
      let contents = zip([linked[place].old, linked[place].new], plans).map { indices, plan in
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
