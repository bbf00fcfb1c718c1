import PlanDiff

/// Reads what somebody said of an unpublished text.
struct ClaimReader {
  let declarations: PlanDeclarations
  let complaints: Complaints

  func read(_ items: [DocumentNode]) -> [Claim] {
    items.compactMap(claim)
  }

  private func claim(_ node: DocumentNode) -> Claim? {
    let keys = ["who", "named", "when", "source", "says", "what"]
    guard let reader = MappingReader(node, subject: "a claim", keys: keys, complaints: complaints) else { return nil }
    let who = reader.requiredText("who", mend: "name the person or the body that is quoted")
    let what = reader.requiredText("what", mend: "say in a sentence what was claimed")
    let named = reader.truth("named")
    if !reader.has("named") {
      complaints.error(
        at: reader.position, "a claim has no 'named'", expected: "'named: true' or 'named: false'",
        mend: "say whether the person spoke under their own name")
    }
    let source = reader.text("source")
    if let source {
      declarations.checkSource(source)
    }
    return Claim(
      who: who?.text ?? "", named: named ?? false, when: reader.date("when"), source: source?.text,
      says: reader.choice("says", of: Claim.Verdict.self), what: what?.text ?? "")
  }
}
