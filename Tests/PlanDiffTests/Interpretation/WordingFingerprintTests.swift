import Testing

@testable import PlanDiff

@Suite struct WordingFingerprintTests {
  @Test(arguments: [
    ("NATO’s “open” door", "NATO's \"open\" door"), ("a–b — c − d", "a-b - c - d"),
    ("one\u{A0}two\u{2009}three", "one two three"), ("  one\n two\t\tthree ", "one two three"),
    ("wait…", "wait..."), ("\u{FB01}ve o\u{FB03}ces", "five offices"), ("Ｋａｒｎ８", "Karn8"),
    ("caf\u{E9}", "cafe\u{301}"), ("\u{C9}vian", "E\u{301}vian"), ("hy\u{AD}phen\u{200B}", "hyphen"), ("", "  \n"),
  ])
  func typographyIsNoWording(left: String, right: String) {
    #expect(WordingFingerprint.sha256(of: left) == WordingFingerprint.sha256(of: right))
  }

  @Test(arguments: [
    ("NATO agrees", "NATO agreed"), ("Karn", "karn"), ("30 days", "30 days."), ("a b", "ab"), ("will", "will not"),
  ])
  func wordsAre(left: String, right: String) {
    #expect(WordingFingerprint.sha256(of: left) != WordingFingerprint.sha256(of: right))
  }

  @Test func isTheDigestOfTheFoldedText() {
    #expect(WordingFingerprint.sha256(of: " abc ") == SHA256.hexadecimal("abc"))
    let open = Provision(label: "1", text: "Either", alternatives: ["one", "two"])
    #expect(WordingFingerprint.sha256(of: open) == SHA256.hexadecimal("Either one two"))
  }
}
