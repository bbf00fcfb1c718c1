/// What a reader must know before the first change.
enum Notices {
  /// What was not compared exactly because it is too long, and how it was compared.
  static func limits(_ changes: [Change]) -> [String] { anchored(changes) + windowed(changes) }

  private static func windowed(_ changes: [Change]) -> [String] {
    let addresses = changes.filter(\.isWindowed).map { ($0.old + $0.new).first ?? "" }
    guard !addresses.isEmpty else { return [] }
    let clauses = Int(Double(SegmentPairing.exactPairs).squareRoot())
    return [
      "More than \(clauses) clauses of \(SentenceWriter.list(addresses)) changed: each was compared only with those that "
        + "stand about as far into the other wording, so that a clause that moved farther counts as dropped and added."
    ]
  }

  private static func anchored(_ changes: [Change]) -> [String] {
    let addresses = changes.filter(\.isAnchored).map { ($0.old + $0.new).first ?? "" }
    guard !addresses.isEmpty else { return [] }
    let tokens = Int(Double(TokenAlignment.exactCellLimit).squareRoot())
    return [
      "The redline of \(SentenceWriter.list(addresses)) is anchored on words that occur once: above \(tokens) words a side "
        + "wordings are not laid side by side exactly, and where too much lies between such words, piece by piece."
    ]
  }

  /// A text that commands by another verb throughout: one finding on its form, not one on each provision.
  static func style(_ old: TokenizedPlan, _ new: TokenizedPlan) -> [String] {
    let (first, second) = (old.outline.plan.id, new.outline.plan.id)
    switch (InstrumentStyle(old), InstrumentStyle(new)) {
    case (.shall, .will):
      return [
        "\(first) says “shall” or “must” throughout and \(second) “will”: the form of an instrument not meant to bind. The "
          + "two words count as equal in the single provisions."
      ]
    case (.will, .shall):
      return [
        "\(first) says “will” throughout, the form of an instrument not meant to bind, and \(second) “shall” or “must”. The "
          + "words count as equal in the single provisions."
      ]
    default: return []
    }
  }

  /// Two renderings of one text, and who says so.
  static func renderings(_ first: Plan, _ second: Plan, isDeclared: Bool) -> String {
    let reason = isDeclared ? "as declared" : "as asked for"
    return
      "\(first.id) (A) and \(second.id) (B) are read as two renderings of one text, \(reason). Where their words differ, "
      + "the renderings vary; that is no change of the text, and neither is taken for the right one."
  }

  static func notices(_ outlines: PlanOutline...) -> [String] { notices(outlines) }

  static func notices(_ outlines: [PlanOutline]) -> [String] {
    var result: [String] = []
    let plans = outlines.map(\.plan)
    for outline in outlines {
      if Disclosure.isWithheld(outline.plan) {
        result.append(
          "No text of \(outline.plan.id) has been published. Silence is not removal: nothing is called added or removed "
            + "unless a named official said so and nobody contradicts it.")
      }
    }
    let restated = plans.filter { $0.wording == .restatement }.map(\.id)
    if !restated.isEmpty {
      result.append(
        "\(SentenceWriter.list(restated)) \(restated.count == 1 ? "is" : "are") given in plandiff's own restatement, not in the "
          + "published wording; quote the sources, not these sentences.")
    }
    let translated = plans.filter { $0.wording == .translation }.map(\.id)
    if !translated.isEmpty {
      result.append(
        "\(SentenceWriter.list(translated)) \(translated.count == 1 ? "is a translation" : "are translations"); near synonyms may be the translator's."
      )
    }
    for outline in outlines {
      let holes = outline.entries.filter { $0.provision.status == .deleted && $0.depth == 0 }.map(\.address)
      if !holes.isEmpty {
        let numbers = outline.plan.points.count
        let live = numbers - holes.count
        result.append(
          "\(outline.plan.id) counts \(numbers) numbers and \(live) points: "
            + (holes.count == 1
              ? "number \(holes[0]) was deleted and its place left empty."
              : "numbers \(SentenceWriter.list(holes)) were deleted and their places left empty."))
      }
      let open = outline.entries.filter { $0.provision.status == .open }.map(\.address)
      if !open.isEmpty {
        result.append(
          "In \(outline.plan.id) \(SentenceWriter.list(open)) \(open.count == 1 ? "is" : "are") open: no agreed text yet."
        )
      }
      let reported = outline.entries.filter { $0.provision.status == .reported }.count
      if reported > 0, !Disclosure.isWithheld(outline.plan) {
        result.append("\(reported) of the provisions of \(outline.plan.id) are known from reports only.")
      }
    }
    return result
  }
}
