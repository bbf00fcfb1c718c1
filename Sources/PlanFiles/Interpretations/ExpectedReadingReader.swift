import PlanDiff

/// Reads what a claim expects of the engine.
struct ExpectedReadingReader {
  private static let keys = [
    "label", "relation", "severity", "party", "effect", "facets", "quote", "flags", "nothing",
  ]

  let complaints: Complaints

  func read(_ node: DocumentNode) -> ExpectedReading {
    guard
      let reader = MappingReader(node, subject: "'expect'", keys: ExpectedReadingReader.keys, complaints: complaints)
    else { return ExpectedReading() }
    let expectation = ExpectedReading(
      labels: choices(reader, "label", of: Label.self),
      correspondence: choices(reader, "relation", of: ExpectedReading.Correspondence.self), severity: severity(reader),
      party: reader.text("party")?.text, effects: effects(reader), facets: choices(reader, "facets", of: Facet.self),
      quotes: reader.texts("quote").map(\.text), flags: choices(reader, "flags", of: Flag.self),
      nothing: reader.truth("nothing") ?? false)
    if expectation.isEmpty, !complaints.hasErrors {
      complaints.error(
        at: reader.position, "'expect' asks for nothing", expected: "one of \(list(ExpectedReadingReader.keys))",
        mend: "write, for example, 'expect: {label: softened}'")
    }
    if expectation.party == nil, let effect = reader.value("effect") {
      complaints.error(
        at: effect.position, "'effect' stands without 'party'", expected: "the party that is touched",
        mend: "add 'party: …'")
    }
    return expectation
  }

  /// Names out of a closed list; several may stand in a list or between bars (`reworded|unchanged`).
  private func choices<Choice: RawRepresentable & CaseIterable>(
    _ reader: MappingReader, _ key: String, of type: Choice.Type
  ) -> [Choice] where Choice.RawValue == String {
    let names = Choice.allCases.map(\.rawValue)
    return reader.texts(key).flatMap { located in
      located.text.split(separator: "|").compactMap { part -> Choice? in
        let name = part.trimmingSpaces
        if let choice = Choice(rawValue: name) { return choice }
        complaints.error(
          at: located.position, "'\(key)' is '\(DocumentNode.shortened(name))'", expected: "one of \(list(names))",
          mend: complaints.suggestion(for: name, among: names))
        return nil
      }
    }
  }

  /// One figure, or `{from: -3, to: -2}`.
  private func severity(_ reader: MappingReader) -> ClosedRange<Int>? {
    guard let node = reader.value("severity") else { return nil }
    if node.text != nil {
      return figure(reader.text("severity")).map { $0...$0 }
    }
    guard let range = MappingReader(node, subject: "'severity'", keys: ["from", "to"], complaints: complaints)
    else { return nil }
    let mend = "write a figure, or {from: -3, to: -2}"
    let from = figure(range.requiredText("from", mend: mend))
    let to = figure(range.requiredText("to", mend: mend))
    guard let from, let to else { return nil }
    return min(from, to)...max(from, to)
  }

  private func figure(_ located: MappingReader.Located?) -> Int? {
    guard let located else { return nil }
    if let figure = Int(located.text), (-3...3).contains(figure) { return figure }
    complaints.error(
      at: located.position, "the severity is '\(DocumentNode.shortened(located.text))'",
      expected: "a whole number from -3 to 3", mend: "softened is -1 to -3, hardened 1 to 3")
    return nil
  }

  /// `less burden`, or a list of such.
  private func effects(_ reader: MappingReader) -> [ExpectedReading.PartyEffect] {
    reader.texts("effect").compactMap { located in
      let words = located.text.split(separator: " ").map(String.init)
      if words.count == 2, words[0] == "more" || words[0] == "less",
        let dimension = ExpectedReading.PartyEffect.Dimension(rawValue: words[1])
      {
        return ExpectedReading.PartyEffect(dimension, isMore: words[0] == "more")
      }
      let dimensions = ExpectedReading.PartyEffect.Dimension.allCases.map(\.rawValue)
      complaints.error(
        at: located.position, "the effect is '\(DocumentNode.shortened(located.text))'",
        expected: "'more' or 'less' and one of \(list(dimensions))", mend: "write, for example, 'less burden'")
      return nil
    }
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}

extension StringProtocol {
  var trimmingSpaces: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
