import HostileTexts
import PlanDiff
import Testing

/// Documents made to crash, to hang or to blow up a segmenter.
struct SegmenterRobustnessTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      HostileText("", times: 1), HostileText("\n", times: 1), HostileText("\r", times: 1),
      HostileText("\u{FEFF}", times: 1), HostileText("(", times: 1), HostileText("1", times: 1),
      HostileText("1.", times: 1), HostileText("(a", times: 1), HostileText("Article", times: 1),
      HostileText("§", times: 1), HostileText("**", times: 1), HostileText("**1.", times: 1),
      HostileText("- ", times: 1), HostileText("#", times: 1), HostileText("10.", times: 1),
      HostileText("10.a", times: 1), HostileText("10(", times: 1),
      HostileText("\\", times: 1),
      HostileText("(", times: 100_000), HostileText("(a)", times: 20_000),
      HostileText("1.", times: 20_000), HostileText("- ", times: 20_000),
      HostileText("> ", times: 20_000), HostileText("**", times: 20_000),
      HostileText("# ", times: 20_000), HostileText("1. (a) ", times: 10_000),
      HostileText("1.\n", times: 20_000), HostileText("(a)\n(1)\n", times: 10_000),
      HostileText("\n", times: 50_000), HostileText("\u{A0}", times: 50_000),
      HostileText("```\n", times: 10_000), HostileText("<!--\n", times: 10_000),
      HostileText("Title\n", times: 10_000), HostileText("Title\n\n", times: 10_000),
      HostileText("a staircase of marks", text: (0..<800).map { String(repeating: " ", count: $0) + "- x\n" }.joined()),
      HostileText(
        "a staircase of numbers", text: (0..<800).map { String(repeating: " ", count: $0) + "1. x\n" }.joined()),
      HostileText("word ", times: 500_000),
    ])
  func survives(_ hostile: HostileText) {
    let text = hostile.text
    for notation in PlainTextSegmenter.Notation.allCases {
      let outline = PlanOutline(PlainTextSegmenter(notation: notation).segment(text, id: "x"))
      #expect(outline.entries.allSatisfy { $0.depth < 64 })
    }
  }

  /// Random documents of marks, words, line ends and letters of every plane: no crash, and no provision invents text.
  @Test(.timeLimit(.minutes(1)), arguments: 0..<60)
  func survivesNoise(seed: Int) {
    var source = SplitMix(state: UInt64(seed))
    let pieces = [
      "1. ", "2) ", "(a) ", "(i)", "b.", "Article 3", "§ 4 ", "10(b) ", "5.1 ", "- ", "• ", "**", "# ", "> ", "```",
      "|", "---",
      "\n", "\n", "\n\n", "\r\n", "\r", "\u{0C}", "\u{2028}", "\t", "   ", "\u{A0}", "１．", "（", "）", "shall",
      "Title Case",
      "Annex A", "CHAPTER II", ".", ";", ":", ",", " ", " and", "the ", "\u{0}", "\u{301}", "é", "漢", "🕊", "\u{10FFFD}",
    ]
    var text = ""
    for _ in 0..<400 {
      let draw = source.next()
      if draw % 5 == 0, let scalar = Unicode.Scalar(UInt32(draw >> 8 % 0x11_0000)) {
        text.unicodeScalars.append(scalar)
      } else {
        text += pieces[Int(draw >> 32) % pieces.count]
      }
    }
    for notation in PlainTextSegmenter.Notation.allCases {
      let plan = PlainTextSegmenter(notation: notation).segment(text, id: "x")
      let outline = PlanOutline(plan)
      let length = outline.entries.reduce(0) { $0 + $1.provision.text.utf8.count }
      #expect(length <= text.utf8.count + 2 * outline.entries.count + 400)
      #expect(Set(outline.entries.map(\.address)).count == outline.entries.count)
      #expect(PlainTextSegmenter(notation: notation).segment(text, id: "x") == plan)
    }
  }

  /// Bytes that are no UTF-8 are replaced, never trusted.
  @Test func survivesBytesThatAreNoText() {
    var source = SplitMix(state: 7)
    let bytes = (0..<100_000).map { _ in UInt8(truncatingIfNeeded: source.next()) }
    for notation in PlainTextSegmenter.Notation.allCases {
      _ = PlainTextSegmenter(notation: notation).segment(utf8: bytes, id: "x")
    }
  }

  @Test func countsBeyondTenThousand() {
    let text = (1...10_002).map { "\($0). x\n\n" }.joined()
    #expect(PlainTextSegmenter().segment(text, id: "x").points.last?.label == "10002")
  }

  /// Twice the document takes about twice the time.
  @Test(.timeLimit(.minutes(1)))
  func growsLinearly() {
    let paragraph = (1...500).map { "\($0). The Parties shall keep point \($0):\n(a) on land; and\n(b) at sea.\n\n" }
      .joined()
    let clock = ContinuousClock()
    let short = clock.measure { _ = PlainTextSegmenter().segment(String(repeating: paragraph, count: 4), id: "x") }
    let long = clock.measure { _ = PlainTextSegmenter().segment(String(repeating: paragraph, count: 16), id: "x") }
    #expect(long < short * 12)
  }
}

/// A small generator of repeatable noise.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
