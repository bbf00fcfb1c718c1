extension SegmentComparison {
  /// Content words of one side that have nothing to do with any word of the other: neither kept nor a synonym, a wider or
  /// narrower word, nor of the same beginning.
  func foreignWords(_ side: Side) -> [Int] {
    if let known = side == .old ? memo.foreignOld : memo.foreignNew { return known }
    let words = findForeignWords(side)
    if side == .old { memo.foreignOld = words } else { memo.foreignNew = words }
    return words
  }

  private func findForeignWords(_ side: Side) -> [Int] {
    let reading = side == .old ? old : new
    let range = side == .old ? oldRange : newRange
    let kept = side == .old ? oldKept : newKept
    return range.filter { !kept[$0] && Self.isContent(reading.tokens[$0], rules) && isWithoutKin($0, side) }
  }

  /// Above this many changed words the search for kin, which tries every pair, is left out.
  static let exactKinWords = 400

  func isWithoutKin(_ token: Int, _ side: Side) -> Bool {
    guard oldRange.count <= Self.exactKinWords, newRange.count <= Self.exactKinWords else { return false }
    return side == .old
      ? !newRange.contains { Self.isContent(new.tokens[$0], rules) && areRelated(token, $0) }
      : !oldRange.contains { Self.isContent(old.tokens[$0], rules) && areRelated($0, token) }
  }

  func areRelated(_ left: Int, _ right: Int) -> Bool {
    areKin(left, right) || rules.mayStand(old.sense(of: left), for: new.sense(of: right))
  }

  /// A wording written anew of which everything is found again but an item of a list.
  mutating func compareListItems() {
    guard deltas.isEmpty else { return }
    let lost = foreignWords(.old)
    let gained = foreignWords(.new)
    if gained.isEmpty, let item = listItem(of: lost, .old) {
      insertion(lost, item, .old, as: .item)
    } else if lost.isEmpty, let item = listItem(of: gained, .new) {
      insertion(gained, item, .new, as: .item)
    }
  }

  /// "and" or "or" within the stretch or beside it.
  private func hasConjunction(beside range: Range<Int>, _ reading: Reading) -> Bool {
    (max(0, range.lowerBound - 1)..<min(reading.tokens.count, range.upperBound + 1)).contains {
      reading.isAndOr($0)
    }
  }

  /// A ban that was written anew and now bars only what is done in a certain way ("shall not systematically open").
  mutating func compareActAdverbs() {
    guard deltas.isEmpty, oldMap.norms[0].sign == .against, newMap.norms[0].sign == .against else { return }
    let (before, after) = (actAdverbs(.old), actAdverbs(.new))
    guard before.isEmpty != after.isEmpty,
      (before + after).allSatisfy({ at in
        isWithoutKin(at, before.isEmpty ? .new : .old)
      })
    else { return }
    add(
      .scope, before.isEmpty ? -1 : 1, confidence: 0.65, rule: "E-adverbial",
      why: before.isEmpty ? "a way of performing was added" : "a way of performing was dropped", old: span(before),
      new: span(after))
  }

  /// Adverbs between the operator and the verb.
  private func actAdverbs(_ side: Side) -> [Int] {
    let (reading, map, phrases) = side == .old ? (old, oldMap, oldPhrases) : (new, newMap, newPhrases)
    guard let verb = phrases.mainVerb, map.norms[0].range.upperBound <= verb else { return [] }
    return (map.norms[0].range.upperBound..<verb).filter {
      Self.isContent(reading.tokens[$0], rules) && reading.endsInLy($0)
    }
  }

  /// The words are the whole content of phrases that are joined to others by "and", "or" or commas.
  private func listItem(of words: [Int], _ side: Side) -> Range<Int>? {
    guard let first = words.first, let last = words.last else { return nil }
    let (reading, phrases) = side == .old ? (old, oldPhrases.phrases) : (new, newPhrases.phrases)
    let within = phrases.indices.filter { phrases[$0].range.overlaps(first..<last + 1) }
    guard let start = within.first, let end = within.last else { return nil }
    let content = (phrases[start].range.lowerBound..<phrases[end].range.upperBound).filter {
      Self.isContent(reading.tokens[$0], rules)
    }
    let isJoined =
      (phrases[start].isJoined || end + 1 < phrases.count && phrases[end + 1].isJoined)
      && hasConjunction(beside: phrases[start].range.lowerBound..<phrases[end].range.upperBound, reading)
    guard content == words, isJoined,
      !within.contains(where: { phrases[$0].kind == .relative || phrases[$0].kind == .verbal })
    else { return nil }
    return phrases[start].range.lowerBound..<phrases[end].range.upperBound
  }
}
