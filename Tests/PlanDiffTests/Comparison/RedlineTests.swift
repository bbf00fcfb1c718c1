import Testing

@testable import PlanDiff

/// A redline gives back both texts byte for byte, whatever they hold.
struct RedlineTests {
  private static func check(_ old: String, _ new: String, limit: Int = TokenAlignment.exactCellLimit, _ note: String)
    throws
  {
    let rules = try Sample.rules()
    let (left, right) = (rules.tokenizer.tokenize(old), rules.tokenizer.tokenize(new))
    let alignment = TokenAlignment(old: left.tokens, new: right.tokens, lexicon: rules.lexicon, exactCellLimit: limit)
    let runs = Redline.runs(old: left, new: right, alignment: alignment)
    let oldText = runs.filter { $0.operation != .insert }.map(\.text).joined()
    let newText = runs.filter { $0.operation != .delete }.map(\.text).joined()
    #expect(Array(oldText.utf8) == Array(old.utf8), "old of \(note)")
    #expect(Array(newText.utf8) == Array(new.utf8), "new of \(note)")
    #expect(runs.allSatisfy { !$0.text.isEmpty }, "an empty run in \(note)")
    checkOrder(alignment, left, right, note)
  }

  /// Partners rise, are equal, and the hunks hold exactly the tokens without one.
  private static func checkOrder(
    _ alignment: TokenAlignment, _ old: TokenizedText, _ new: TokenizedText, _ note: String
  ) {
    var last = -1
    var rises = true
    for (index, partner) in alignment.partner.enumerated() where partner >= 0 {
      rises = rises && Int(partner) > last && old.tokens[index].id == new.tokens[Int(partner)].id
      last = Int(partner)
    }
    #expect(rises, "order of \(note)")
    #expect(
      alignment.hunks.flatMap(\.old) == alignment.partner.indices.filter { alignment.partner[$0] < 0 },
      "hunks of \(note)")
    let matched = Set(alignment.partner.filter { $0 >= 0 }.map(Int.init))
    #expect(alignment.hunks.flatMap(\.new) == new.tokens.indices.filter { !matched.contains($0) }, "hunks of \(note)")
  }

  static let pairs: [(String, String)] = [
    ("", ""), ("", "a"), ("a", ""), ("a", "a"), (" a ", "a"), ("a b c", "a c"), ("a  b", "a b"), ("a\nb", "a b"),
    ("600,000 men", "600 000 men"), ("won't", "will not"), ("“a”", "\"a\""), ("é", "e\u{301}"), ("...", ";;;"),
    ("a b", "b a"), ("a a a", "a a"), ("\u{FEFF}x", "x"), (" ", "\n"), ("🇺🇳 a", "a 🇺🇳"), ("shall go", "shall  not go "),
  ]

  @Test(arguments: pairs.indices)
  func givesBackBothTexts(_ index: Int) throws {
    try Self.check(Self.pairs[index].0, Self.pairs[index].1, "pair \(index)")
  }

  @Test func generatedTexts() throws {
    var generator = SeededGenerator(seed: 11)
    let pieces = [
      "Aria", "shall", "not", "withdraw", "its", "forces", "within", "30", "days", "600,000", "won't", ".", ",", ";",
      "\n",
      "  ", "(a)", "“", "”", "—", "é", "e\u{301}", "\u{A0}", "🇺🇳", "\u{200D}", "%", "$5bn", "'s", "\u{0}", "мир",
    ]
    for round in 0..<600 {
      var words = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }
      let old = words.joined(separator: Bool.random(using: &generator) ? " " : "")
      for _ in 0..<Int.random(in: 0...8, using: &generator) {
        let place = Int.random(in: 0...words.count, using: &generator)
        if place < words.count, Bool.random(using: &generator) {
          words.remove(at: place)
        } else {
          words.insert(pieces.randomElement(using: &generator) ?? "", at: place)
        }
      }
      let new = words.joined(separator: Bool.random(using: &generator) ? " " : "")
      try Self.check(old, new, "round \(round)")
      try Self.check(old, new, limit: 20, "anchored round \(round)")
    }
  }

  @Test func everyBlockOfUnicode() throws {
    for plane in 0...16 {
      var text = ""
      for offset in stride(from: 0, through: 0xFFFF, by: 97) {
        if let scalar = Unicode.Scalar(UInt32(plane << 16 | offset)) { text.unicodeScalars.append(scalar) }
        if offset % 5 == 0 { text += " shall " }
      }
      try Self.check(text, String(text.unicodeScalars.reversed().map(Character.init)), limit: 10_000, "plane \(plane)")
    }
  }

  @Test func aboveTheLimitUniqueWordsAnchor() throws {
    let rules = try Sample.rules()
    let old = (0..<400).map { "word\($0) the" }.joined(separator: " ")
    let new = (0..<400).map { $0 % 7 == 0 ? "other\($0) the" : "word\($0) the" }.joined(separator: " ")
    let (left, right) = (rules.tokenizer.tokenize(old), rules.tokenizer.tokenize(new))
    let exact = TokenAlignment(old: left.tokens, new: right.tokens, lexicon: rules.lexicon)
    let anchored = TokenAlignment(old: left.tokens, new: right.tokens, lexicon: rules.lexicon, exactCellLimit: 100)
    #expect(!exact.isAnchored)
    #expect(anchored.isAnchored)
    let matches = (exact.partner.count { $0 >= 0 }, anchored.partner.count { $0 >= 0 })
    #expect(Double(matches.1) >= 0.95 * Double(matches.0))
  }

  /// Where no word occurs once, the sides are still laid side by side, also behind what was put in or taken out.
  @Test func withoutAnchorsPiecesAreLaidSideBySide() throws {
    let sentence = "the carrier shall deliver the goods to the port within 30 days unless the buyer objects . "
    let old = String(repeating: sentence, count: 300)
    let new = (0..<300).map { number in
      switch number % 25 {
      case 0: sentence.replacing("shall", with: "may")
      case 8: sentence + "no fee is due for any of this . "
      case 16: ""
      default: sentence
      }
    }.joined()
    try Self.check(old, new, limit: 10_000, "pieces")
    let rules = try Sample.rules()
    let (left, right) = (rules.tokenizer.tokenize(old), rules.tokenizer.tokenize(new))
    let pieces = TokenAlignment(old: left.tokens, new: right.tokens, lexicon: rules.lexicon, exactCellLimit: 10_000)
    #expect(pieces.isAnchored)
    #expect(pieces.partner.count { $0 >= 0 } >= left.tokens.count * 9 / 10)
  }

  @Test func equalWordsClump() throws {
    let rules = try Sample.rules()
    let old = rules.tokenizer.tokenize("the ships and the crews shall leave the port")
    let new = rules.tokenizer.tokenize("the crews shall leave the port")
    let alignment = TokenAlignment(old: old.tokens, new: new.tokens, lexicon: rules.lexicon)
    #expect(alignment.hunks.map(\.old.count) == [3])
    #expect(alignment.hunks.map(\.new.count) == [0])
  }

  @Test(arguments: [([], []), ([1], [0]), ([3, 2, 1], [2]), ([2, 5, 3, 4], [0, 2, 3]), ([1, 1, 1], [0])])
  func longestIncreasing(values: [Int], indices: [Int]) {
    let found = LongestIncreasing.indices(of: values)
    #expect(found.count == indices.count)
    #expect(found.map { values[$0] } == found.map { values[$0] }.sorted())
  }
}
