import Testing

@testable import PlanDiff

/// What is one and the same to a reader is one and the same to the engine, and nothing else is.
struct TokenizerTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let left: String
    let right: String
    var testDescription: String { "\(left) | \(right)" }
    init(_ left: String, _ right: String) { (self.left, self.right) = (left, right) }
  }

  @Test(arguments: same)
  func comparesEqual(_ row: Row) throws {
    #expect(try Sample.identities(row.left) == Sample.identities(row.right))
  }

  static let same: [Row] = [
    // Typography
    Row("the “outer” line", "the \"outer\" line"), Row("the ‘outer’ line", "the 'outer' line"),
    Row("Aria’s fleet", "Aria's fleet"), Row("cease‑fire", "cease-fire"), Row("cease‐fire", "cease-fire"),
    Row("the line — as drawn —", "the line - as drawn -"), Row("2–4 posts", "2-4 posts"),
    Row("the\u{A0}outer\u{2009}line", "the outer line"), Row("the\tline\r\nheld", "the line held"),
    Row("the\u{3000}line", "the line"), Row("\u{FEFF}the line", "the line"), Row("with\u{AD}draw", "withdraw"),
    Row("THE LINE", "the line"), Row("the line.", "the line"),
    // Contractions
    Row("Aria won't yield", "Aria will not yield"), Row("Aria can't yield", "Aria can not yield"),
    Row("Aria cannot yield", "Aria can not yield"), Row("Aria shan't yield", "Aria shall not yield"),
    Row("Aria mustn’t yield", "Aria must not yield"), Row("it isn't closed", "it is not closed"),
    Row("they don't fire", "they do not fire"), Row("they didn’t fire", "they did not fire"),
    Row("WON'T", "will not"), Row("Can’t", "can not"),
    // Spelling
    Row("defence", "defense"), Row("endeavour", "endeavor"), Row("programme", "program"), Row("towards", "toward"),
    Row("cease-fire", "ceasefire"), Row("demilitarise", "demilitarize"), Row("centre", "center"),
    // Composed and decomposed, full width, ligature
    Row("Córdal", "Co\u{301}rdal"), Row("ÉLAN", "e\u{301}lan"), Row("Škoda", "S\u{30C}koda"),
    Row("Ｗｉｔｈｄｒａｗ", "withdraw"), Row("ﬁre", "fire"), Row("conﬂict", "conflict"),
  ]

  @Test(arguments: different)
  func comparesDifferent(_ row: Row) throws {
    #expect(try Sample.identities(row.left) != Sample.identities(row.right))
  }

  static let different: [Row] = [
    Row("shall", "shall not"), Row("will", "won't"), Row("600", "6000"), Row("50%", "50"), Row("$100", "€100"),
    Row("resume", "résumé"), Row("Cordal", "Córdal"), Row("2026-01-02", "2026-02-01"), Row("Aria", "Aria's"),
    Row("1.5 million", "15 million"), Row("north", "south"),
  ]

  struct Cut: CustomTestStringConvertible, Sendable {
    let text: String
    let words: [String]
    var testDescription: String { text }
    init(_ text: String, _ words: [String]) { (self.text, self.words) = (text, words) }
  }

  @Test(arguments: cuts)
  func cutsInto(_ row: Cut) throws {
    #expect(try Sample.words(row.text) == row.words)
  }

  static let cuts: [Cut] = [
    Cut("Aria's ships", ["Aria", "'s", "ships"]), Cut("the ships' crews", ["the", "ships", "crews"]),
    Cut("won't", ["wo", "n't"]), Cut("cannot", ["can", "not"]), Cut("U.S. forces", ["U.S.", "forces"]),
    Cut("e.g. ports", ["e.g.", "ports"]), Cut("It ends. It starts.", ["It", "ends", "It", "starts"]),
    Cut("well-known", ["well-known"]), Cut("line -", ["line"]), Cut("3rd", ["3rd"]), Cut("F16", ["F16"]),
    Cut("and/or", ["and", "or"]), Cut("Ça va", ["Ça", "va"]), Cut("мир", ["мир"]), Cut("", []), Cut(" \n\t", []),
    Cut("[open]", ["open"]), Cut("O'Brien", ["O", "Brien"]),
  ]

  @Test func capitalsAreSeen() throws {
    let tokens = try Sample.tokens("Aria shall").tokens
    #expect(tokens.map(\.isCapitalised) == [true, false])
  }
}
