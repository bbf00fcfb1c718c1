import Testing

@testable import PlanDiff

/// Whatever Unicode holds, the tokenizer neither traps nor loses its place.
struct TokenizerHostileTests {
  /// Tokens in order, inside the source, on scalar boundaries, with nothing but space between them.
  private func checkPlaces(_ text: String, _ note: String) throws {
    let cut = try Sample.tokens(text)
    var end = 0
    var isSound = true
    for token in cut.tokens {
      isSound =
        isSound && token.range.lowerBound >= end && !token.range.isEmpty && token.range.upperBound <= cut.bytes.count
      guard isSound else { break }
      isSound = cut.bytes[token.range.lowerBound] & 0xC0 != 0x80
      end = token.range.upperBound
      if end < cut.bytes.count { isSound = isSound && cut.bytes[end] & 0xC0 != 0x80 }
    }
    #expect(isSound, "\(note)")
  }

  @Test func everyPlane() throws {
    // Each plane in strides that meet every block, alone and glued to words and figures.
    for plane in 0...16 {
      var text = ""
      for offset in stride(from: 0, through: 0xFFFF, by: plane < 2 ? 1 : 61) {
        guard let scalar = Unicode.Scalar(UInt32(plane << 16 | offset)) else { continue }
        text.unicodeScalars.append(scalar)
        text += offset % 3 == 0 ? "a" : offset % 3 == 1 ? "7" : " "
      }
      try checkPlaces(text, "plane \(plane)")
    }
  }

  static let oddities: [String] = [
    "'", "’", "''s", "n't", "n’t", "a'", "a’", "a-", "a.", "a.b", "a.b.", "U.S", "U.S.", "1.", "1.2.3", "1,", "1,23",
    "1'000", "1’000", "$", "€", "% 5", "-", "--", "a--b", "a_b", "\u{301}", "e\u{301}", "\u{200D}", "\u{200B}", "🇺🇳",
    "👩‍👩‍👧", "1\u{FE0F}\u{20E3}", "\u{202E}abc", "\u{0}", "1\u{0}2", "２０", "½", "Ⅻ", "a hundred", "a hundred and", "and",
    "hundred", "million million", "one hundred hundred", "per", "5 per", "US$", "US $5", "2026-", "2026-01-0",
    "99999999999999999999999999999999999999", "1e5", "0.0000000000000000001", "k", "5k5",
  ]

  @Test(arguments: oddities)
  func oddity(_ text: String) throws {
    try checkPlaces(text, text)
    try checkPlaces(text + text, text)
    try checkPlaces("x " + text + " y", text)
  }

  @Test func generatedMixtures() throws {
    var generator = SeededGenerator(seed: 7)
    let pieces = Self.oddities + [" ", "\n", ".", "shall", "not", "Aria", "(a)", "“", "”", "–"]
    for round in 0..<400 {
      let text = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      try checkPlaces(text, "round \(round)")
    }
  }

  @Test(.timeLimit(.minutes(2)))
  func tenMegabytesOfOneWord() throws {
    let text = try Sample.tokens(String(repeating: "a", count: 10_000_000))
    #expect(text.tokens.count == 1)
    #expect(text.tokens.first?.range == 0..<10_000_000)
  }

  @Test(.timeLimit(.minutes(2)))
  func longRunsAreLinear() throws {
    for piece in ["'", "1,", "million ", "a-", "e\u{301}", "U."] {
      try checkPlaces(String(repeating: piece, count: 60_000), piece)
    }
  }
}
