/// Turns a list of provisions into its next version: edits, removals, additions, moves, splits and merges.
struct Mutation {
  /// Chances in per cent for each provision.
  var edited = 15
  var removed = 3
  var added = 3
  var split = 1
  var merged = 1
  var moved = 2

  func apply(
    to drafts: [DocumentGenerator.Draft], generator: inout DocumentGenerator, random: inout SeededGenerator
  ) -> [DocumentGenerator.Draft] {
    var result: [DocumentGenerator.Draft] = []
    result.reserveCapacity(drafts.count + drafts.count / 10)
    var moves: [DocumentGenerator.Draft] = []
    var at = 0
    while at < drafts.count {
      var draft = drafts[at]
      at += 1
      if random.chance(added) { result.append(generator.draft()) }
      if random.chance(removed) { continue }
      if random.chance(edited) {
        let place = random.below(draft.sentences.count)
        draft.sentences[place] = edit(draft.sentences[place], &random)
      }
      if random.chance(merged), at < drafts.count {
        draft.sentences += drafts[at].sentences
        at += 1
      } else if random.chance(split), draft.sentences.count > 1 {
        let half = draft.sentences.count / 2
        result.append(DocumentGenerator.Draft(sentences: Array(draft.sentences[..<half])))
        draft.sentences.removeFirst(half)
      }
      if random.chance(moved) { moves.append(draft) } else { result.append(draft) }
    }
    for draft in moves { result.insert(draft, at: random.below(result.count + 1)) }
    return result
  }

  /// Exchanges a modal, a figure or a word.
  private func edit(_ sentence: String, _ random: inout SeededGenerator) -> String {
    var words = sentence.split(separator: " ").map(String.init)
    if let modal = words.firstIndex(of: "shall"), random.chance(40) {
      words[modal] = "should"
    } else if let figure = words.firstIndex(where: { $0.allSatisfy(\.isNumber) }) {
      words[figure] = String((Int(words[figure]) ?? 1) + 10 + random.below(50))
    } else {
      words.insert("promptly", at: min(3, words.count))
    }
    return words.joined(separator: " ")
  }
}
