import Testing

@testable import PlanDiff

/// No input makes the reader crash, and none takes much more time than its length asks for. `Benchmarks` has the full sizes.
@Suite(.serialized)
struct HostileReadingTests {
  struct Input: CustomTestStringConvertible, Sendable {
    let name: String
    /// Old and new wording of about so many words.
    let make: @Sendable (Int) -> (old: String, new: String)
    var testDescription: String { name }
  }

  private static func times(_ text: String, _ words: Int) -> String {
    String(repeating: text, count: max(1, words / max(1, text.split(separator: " ").count)))
  }

  private static let sentence = "The carrier shall deliver the goods within 30 days unless the buyer objects. "
  private static let salad =
    "shall not unless may only if except at least 30 days no later than all any of the parties "

  static let inputs: [Input] = [
    Input(name: "one sentence") { (times(sentence, $0), times(sentence, $0) + "It may.") },
    Input(name: "one sentence against cues") { (times(sentence, $0), times(salad, $0)) },
    Input(name: "cues without a mark") { (times(salad, $0), "not " + times(salad, $0)) },
    Input(name: "one list") { (times("grain, oil, salt and ", $0), "tea, " + times("grain, oil, salt and ", $0)) },
    Input(name: "one word") { (times("water ", $0), times("water ", $0 - 1) + "oil") },
    Input(name: "two words in turn") { (times("water shall ", $0), times("shall water ", $0)) },
    Input(name: "figures") { (times("30 days ", $0), times("40 days ", $0)) },
    Input(name: "nested brackets") {
      (String(repeating: "(", count: $0) + String(repeating: ")", count: $0), String(repeating: "[", count: $0))
    },
    Input(name: "names") { (times("Karn, Velia and Dornia shall ", $0), times("Velia, Maresh and Karn may ", $0)) },
  ]

  /// Pairs that once made the reader crash.
  @Test(arguments: [
    (
      "Karn undertakes to transfer the lorcokus stusplildrork dountind potmurkgrou of",
      "The Joint Council may supervise the sorkirk bounlout lourknoufur forknandceal danboun fendteas of the vondtrom in "
        + "accordance with the cunpandmea deantrun and pay 685000 crowns to the sorfer fund."
    )
  ])
  func readsWhatOnceCrashed(old: String, new: String) throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    #expect(comparator.compare(old: old, new: new).label == .replaced)
    #expect(comparator.compare(old: new, new: old).label != .unchanged)
  }

  @Test(arguments: inputs)
  func growsWithItsLength(_ input: Input) throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    ProcessorTime.expectLinear(from: 400, ratio: 10, runs: 3, make: input.make) { pair in
      _ = comparator.compare(old: pair.old, new: pair.new)
    }
  }

  @Test func everyPlaneIsRead() throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    for plane in UInt32(0)...16 {
      var text = ""
      for code in stride(from: plane << 16, through: (plane << 16) + 0xFFFF, by: 61) {
        if let scalar = Unicode.Scalar(code) { text.unicodeScalars.append(scalar) }
      }
      try expectSound(comparator, "The port shall " + text + " open.", "The port may " + text + " open.")
      try expectSound(comparator, text, String(text.unicodeScalars.reversed().map(Character.init)))
    }
  }

  @Test func randomBytesAreRead() throws {
    let comparator = PairComparator(rules: try RuleSet.english())
    var random = SeededGenerator(seed: 11)
    for _ in 0..<150 {
      let texts = (0..<2).map { _ in
        String(
          decoding: (0..<Int.random(in: 0...200, using: &random)).map { _ in
            UInt8.random(in: 0...255, using: &random)
          }, as: UTF8.self)
      }
      try expectSound(comparator, texts[0], texts[1])
    }
  }

  /// Words of every cue, marks and figures in any order.
  @Test func cueSaladIsRead() throws {
    let rules = try RuleSet.english()
    let comparator = PairComparator(rules: rules)
    var words = rules.cues.flatMap { cue in
      cue.pattern.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }
    words += [
      ",", ";", ".", ":", "(", ")", "[", "]", "12", "3.5", "%", "1 May 2030", "Karn", "Velia", "-", "–", "“", "”",
    ]
    var random = SeededGenerator(seed: 12)
    for _ in 0..<150 {
      let old = (0..<Int.random(in: 0...60, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
      var new = old
      for _ in 0..<Int.random(in: 0...6, using: &random) where !new.isEmpty {
        new[Int.random(in: new.indices, using: &random)] = words.randomElement(using: &random) ?? ""
      }
      try expectSound(comparator, old.joined(separator: " "), new.joined(separator: " "))
    }
  }

  /// What a reading must be whatever it was made of: spans quote the text.
  private func expectSound(_ comparator: PairComparator, _ old: String, _ new: String) throws {
    let reading = comparator.compare(old: old, new: new)
    #expect((0...1).contains(reading.confidence) && !reading.sentence.isEmpty)
    for delta in reading.deltas {
      for (quotation, text) in [(delta.old, old), (delta.new, new)] {
        guard let quotation else { continue }
        let bytes = Array(text.utf8)
        try #require(quotation.span.upperBound <= bytes.count)
        #expect(String(decoding: bytes[quotation.span], as: UTF8.self) == quotation.text)
      }
    }
  }
}
