extension SegmentComparison {
  /// "All Members" and "exporting Members", "heavy drones" and "drones of any kind": in a clause written anew one noun is
  /// found again, all of its kind on one side and with a restriction before it on the other, and all else is found too.
  mutating func compareHeads() {
    guard standing < Self.editStanding, deltas.isEmpty else { return }
    let (lost, gained) = (matter(.old), matter(.new))
    let side: Side = lost.count < gained.count ? .new : .old
    let (mine, others) = side == .new ? (gained, lost) : (lost, gained)
    guard !mine.isEmpty, mine.count <= Self.mostModifiers, others.count <= 1,
      others.count < mine.count || others.isEmpty,
      let phrase = restricted(by: mine, side), others.allSatisfy({ !isModifier($0, side == .old ? .new : .old) }),
      isWhole(phrase.head, side)
    else { return }
    insertion(mine, phrase.range, side, as: .modifier)
  }

  private static let mostModifiers = 2

  /// The phrase whose noun stands on the other side too and whose modifiers these words are.
  private func restricted(by words: [Int], _ side: Side) -> (head: Int, range: Range<Int>)? {
    guard let first = words.first, let last = words.last, let head = head(behind: last, side),
      words.allSatisfy({ self.head(behind: $0, side) == head })
    else { return nil }
    return (head, first..<last + 1)
  }

  /// "All", "every" or "of any kind" stands beside the noun on the other side.
  private func isWhole(_ head: Int, _ side: Side) -> Bool {
    let (stem, other, range) =
      side == .old ? (old.tokens[head].stem, new, newRange) : (new.tokens[head].stem, old, oldRange)
    return range.contains { token in
      guard other.tokens[token].stem == stem || rules.relations.relation(other.sense(of: token), stem) == .synonym
      else {
        return false
      }
      return other.cues(in: range).contains {
        rules.cues[$0.cue].table == .breadth && (rules.cues[$0.cue].level ?? 0) >= 5
          && ((0...1).contains(token - $0.range.upperBound) || $0.range.lowerBound == token + 1)
      }
    }
  }

  private func isModifier(_ token: Int, _ side: Side) -> Bool { head(behind: token, side) != nil }

  /// The noun that a word stands in front of, if the other side has it.
  private func head(behind token: Int, _ side: Side) -> Int? {
    let (reading, phrases, kept) =
      side == .old ? (old, oldPhrases.phrases, oldKept) : (new, newPhrases.phrases, newKept)
    guard
      let phrase = phrases.first(where: {
        $0.range.contains(token) && ($0.kind == .nominal || $0.kind == .prepositional)
      }), phrase.head > token, kept[phrase.head], namesSomething(phrase.head, side),
      !reading.endsInLy(token)
    else { return nil }
    return phrase.head
  }
}
