/// Who is spoken of at all, where the grammar of one of the clauses hides who acts.
extension SegmentComparison {
  /// "The Borrower may prepay the Loan", "the Guarantor is free to pay back the Loan early": all that is said is said
  /// again, but of one person or body nothing is found on the other side, and another stands there.
  mutating func compareActors() {
    // Where the sentence stands, an exchanged name is read by its place.
    guard standing < Self.wholeStanding, oldRange.count <= Self.exactKinWords, newRange.count <= Self.exactKinWords
    else { return }
    // One who acts on both sides is not hidden.
    if let before = oldBearer, let after = newBearer, !before.isThing, !after.isThing, before.heads.count == 1,
      after.heads.count == 1, oldKept[before.heads[0]], newKept[after.heads[0]],
      old.tokens[before.heads[0]].stem == new.tokens[after.heads[0]].stem
    {
      return
    }
    let lost = foreignActors(.old)
    guard let out = lost.first else { return }
    let gained = foreignActors(.new)
    guard let into = gained.first,
      lost.allSatisfy({ old.tokens[$0.head].stem == old.tokens[out.head].stem }),
      gained.allSatisfy({ new.tokens[$0.head].stem == new.tokens[into.head].stem }),
      !isForum(out.head, .old) || !isForum(into.head, .new),
      out.isTold && into.isTold && !isSameGeneral(out.head, into.head) || !areRelated(out.head, into.head)
        || areOpposite(out.head, into.head),
      shareOfRest(besides: lost.map(\.head), gained.map(\.head)) >= Self.leastShareOfRest
    else { return }
    flags.insert(.obligorChanged)
    exchange(
      .bearer, confidence: 0.6, rule: "4o-disjoint", why: "another bearer stands there", old: out.range,
      new: into.range)
  }

  /// Who settles a dispute is compared on a scale of its own.
  private func isForum(_ token: Int, _ side: Side) -> Bool {
    rules.facetWords.contains((side == .old ? old : new).tokens[token].stem, .forum)
  }

  private static let leastShareOfRest = 0.3
  private static let wholeStanding = 0.75

  private struct Actor {
    let head: Int
    let range: Range<Int>
    /// Words before the head say which, and are found on this side alone: "the Electoral Board", "the transit State".
    let isTold: Bool
  }

  /// Noun phrases that name somebody of whom the other side does not speak.
  private func foreignActors(_ side: Side) -> [Actor] {
    let (reading, phrases, explained) =
      side == .old ? (old, oldPhrases.phrases, oldExplained) : (new, newPhrases.phrases, newExplained)
    return phrases.compactMap { phrase in
      let head = phrase.head
      guard phrase.kind == .nominal || phrase.kind == .prepositional, reading.tokens[head].kind == .word,
        phrase.kind == .nominal
          || isName(head, side) && !ActorWords.locating.contains(reading.tokens[phrase.range.lowerBound].id)
          || ActorWords.leading.contains(reading.tokens[phrase.range.lowerBound].id),
        Self.isContent(reading.tokens[head], rules), !PartyMentions.calendar.contains(reading.tokens[head].id),
        !explained.contains(head)
      else { return nil }
      let isTold = isTold(phrase, side)
      // The search on the other side costs most and comes last.
      guard
        isTold
          || (isNamedBody(head, side) || isKnownActor(head, side)) && isForeign(head, side)
            && isWithoutCounterpart(head, side) && !isSaidElsewhere(head, side)
      else { return nil }
      return Actor(head: head, range: phrase.range, isTold: isTold)
    }
  }

  /// A name or a general word with others before it that have nothing to do with the other side.
  private func isTold(_ phrase: Phrase, _ side: Side) -> Bool {
    let reading = side == .old ? old : new
    let isGeneral = RoleWords.generic.contains(reading.tokens[phrase.head].stem)
    guard isGeneral || isName(phrase.head, side) && isKnownActor(phrase.head, side) else { return false }
    let words = phrase.range.filter {
      $0 < phrase.head && Self.isContent(reading.tokens[$0], rules)
        && !RoleWords.vague.contains(reading.tokens[$0].stem)
    }
    return !words.isEmpty
      && words.allSatisfy {
        isForeign($0, side) && isWithoutCounterpart($0, side) && !isSaidElsewhere($0, side) && namesSomething($0, side)
          && (isGeneral || reading.tokens[$0].isCapitalised)
      }
  }

  /// "The unsuccessful party", "the losing party": two words for one quality look like two parties.
  private func isSameGeneral(_ left: Int, _ right: Int) -> Bool {
    old.tokens[left].stem == new.tokens[right].stem && RoleWords.generic.contains(old.tokens[left].stem)
  }

  private func areOpposite(_ left: Int, _ right: Int) -> Bool {
    rules.relations.relation(old.sense(of: left), new.sense(of: right)) == .opposite
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
        && (side == .old
          ? areRelated(head, $0) && !areOpposite(head, $0) : areRelated($0, head) && !areOpposite($0, head))
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

enum ActorWords {
  static let bodies = WordSet.stems("authority", "government", "body")
  /// What stands before a place or a time.
  static let locating = WordSet.ids(
    "in", "at", "on", "within", "near", "along", "into", "through", "across", "over", "above", "below", "inside",
    "outside",
    "throughout", "during", "until", "since", "north", "south", "east", "west")
  /// What stands before whoever acts, owes or gets.
  static let leading = WordSet.ids("by", "for", "to", "on", "upon", "of", "against", "with", "among", "between", "from")
}
