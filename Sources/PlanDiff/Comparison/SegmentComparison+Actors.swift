/// Who is spoken of at all, where the grammar of one of the clauses hides who acts.
extension SegmentComparison {
  /// "The Borrower may prepay the Loan", "the Guarantor is free to pay back the Loan early": all that is said is said
  /// again, but of one person or body nothing is found on the other side, and another stands there.
  mutating func compareActors() {
    guard oldRange.count <= Self.exactKinWords, newRange.count <= Self.exactKinWords else { return }
    let (lost, gained) = (foreignActors(.old), foreignActors(.new))
    guard let out = lost.first, let into = gained.first,
      lost.allSatisfy({ old.tokens[$0].stem == old.tokens[out].stem }),
      gained.allSatisfy({ new.tokens[$0].stem == new.tokens[into].stem }), !areRelated(out, into),
      !isForum(out, .old) || !isForum(into, .new),
      shareOfRest(besides: lost, gained) >= Self.leastShareOfRest
    else { return }
    flags.insert(.obligorChanged)
    exchange(
      .bearer, confidence: 0.6, rule: "4o-disjoint", why: "another bearer stands there", old: out..<out + 1,
      new: into..<into + 1)
  }

  /// Who settles a dispute is compared on a scale of its own.
  private func isForum(_ token: Int, _ side: Side) -> Bool {
    rules.facetWords.contains((side == .old ? old : new).tokens[token].stem, .forum)
  }

  private static let leastShareOfRest = 0.3

  /// Heads of noun phrases that name somebody of whom the other side does not speak.
  private func foreignActors(_ side: Side) -> [Int] {
    let (reading, phrases, explained) =
      side == .old ? (old, oldPhrases.phrases, oldExplained) : (new, newPhrases.phrases, newExplained)
    return phrases.filter { $0.kind == .nominal || $0.kind == .prepositional }.filter { phrase in
      let head = phrase.head
      let isInRole =
        phrase.kind == .nominal || ActorWords.leading.contains(reading.tokens[phrase.range.lowerBound].id)
      return (isInRole || isName(head, side)) && Self.isContent(reading.tokens[head], rules)
        && reading.tokens[head].kind == .word && !PartyMentions.calendar.contains(reading.tokens[head].id)
        && !explained.contains(head) && (isKnownActor(head, side) || isNamedBody(head, side))
        && isForeign(head, side) && isWithoutCounterpart(head, side) && !isSaidElsewhere(head, side)
    }.map(\.head)
  }

  /// "The Authority", "the Government": a general word with a capital is the one body that the text calls so.
  private func isNamedBody(_ head: Int, _ side: Side) -> Bool {
    isName(head, side) && ActorWords.bodies.contains((side == .old ? old : new).tokens[head].stem)
  }

  /// No changed word of the other side might mean it; one that stands on both sides means itself.
  func isWithoutCounterpart(_ head: Int, _ side: Side) -> Bool {
    let (reading, range, kept) = side == .old ? (new, newRange, newKept) : (old, oldRange, oldKept)
    return !range.contains {
      !kept[$0] && Self.isContent(reading.tokens[$0], rules)
        && (side == .old ? areRelated(head, $0) : areRelated($0, head))
    }
  }

  /// A capital that no sentence asked for.
  private func isName(_ head: Int, _ side: Side) -> Bool {
    let (reading, range) = side == .old ? (old, oldRange) : (new, newRange)
    return head > range.lowerBound && reading.tokens[head].isCapitalised
  }

  /// How much of the rest of both clauses is found on the other side.
  private func shareOfRest(besides lost: [Int], _ gained: [Int]) -> Double {
    let left = oldRange.filter { Self.isContent(old.tokens[$0], rules) && !lost.contains($0) }
    let right = newRange.filter { Self.isContent(new.tokens[$0], rules) && !gained.contains($0) }
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    return min(
      Double(left.count { oldKept[$0] }) / Double(left.count), Double(right.count { newKept[$0] }) / Double(right.count)
    )
  }
}

private enum ActorWords {
  static let bodies = WordSet.stems("authority", "government", "body")
  /// What stands before whoever acts, owes or gets.
  static let leading = WordSet.ids("by", "for", "to", "on", "upon", "of", "against", "with", "among", "between", "from")
}
