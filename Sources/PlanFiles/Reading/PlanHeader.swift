import PlanDiff

/// The scalar keys of a plan and the list of its points.
struct PlanHeader {
  private(set) var plan: Plan
  let idPosition: Complaints.Position
  let basisPosition: Complaints.Position?
  let renderingPosition: Complaints.Position?
  let points: [DocumentNode]

  init(_ reader: MappingReader, complaints: Complaints) {
    let id = reader.requiredText("id", mend: "give the plan a short id, such as us28")
    if let id { PlanHeader.checkID(id, complaints: complaints) }
    let basis = reader.text("basis")
    let rendering = reader.text("renderingOf")
    idPosition = id?.position ?? reader.position
    basisPosition = basis?.position
    renderingPosition = rendering?.position
    points = PlanHeader.points(reader, complaints: complaints)
    plan = Plan(
      id: id?.text ?? "", title: reader.text("title")?.text ?? "", family: reader.text("family")?.text,
      basis: basis?.text, renderingOf: rendering?.text, issuer: reader.text("issuer")?.text, date: reader.date("date"),
      disclosure: reader.choice("disclosure", of: Plan.Disclosure.self),
      completeness: reader.choice("completeness", of: Plan.Completeness.self) ?? .full,
      wording: reader.choice("wording", of: Plan.Wording.self) ?? .verbatim, note: reader.text("note")?.text)
    if let language = reader.text("language") {
      plan.language = language.text
      PlanHeader.checkLanguage(language, complaints: complaints)
    }
  }

  private static func points(_ reader: MappingReader, complaints: Complaints) -> [DocumentNode] {
    if reader.has("points"), reader.has("provisions") {
      complaints.error(
        at: reader.value("provisions")?.position ?? reader.position, "a plan has both 'points' and 'provisions'",
        expected: "one list of provisions", mend: "join them under 'points'")
    }
    let key = reader.has("points") ? "points" : "provisions"
    if !reader.has(key) {
      complaints.error(
        at: reader.position, "a plan has no 'points'", expected: "the list of its provisions",
        mend: "add 'points:' with one '- number: …' for each; 'points: []' where none is known")
    }
    return reader.list(key)
  }

  private static func checkID(_ id: MappingReader.Located, complaints: Complaints) {
    let isPlain = id.text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_.~".unicodeScalars.contains($0)
    }
    if !isPlain {
      complaints.error(
        at: id.position, "the id is '\(DocumentNode.shortened(id.text))'",
        expected: "letters, digits, '-', '_' and '.' only", mend: "it stands in addresses such as us28#10")
    }
  }

  private static func checkLanguage(_ tag: MappingReader.Located, complaints: Complaints) {
    let parts = tag.text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.allSatisfy { part in
      (1...8).contains(part.utf8.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    if !isTag || (parts.first?.utf8.count ?? 0) < 2 {
      complaints.error(
        at: tag.position, "the language is '\(DocumentNode.shortened(tag.text))'",
        expected: "a language tag such as en, uk or pt-BR")
    }
  }
}
