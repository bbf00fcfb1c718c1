import Testing

@testable import PlanDiff

struct StemmerTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let words: [String]
    var testDescription: String { words.joined(separator: " ") }
    init(_ words: String) { self.words = words.split(separator: " ").map(String.init) }
  }

  @Test(arguments: together)
  func fallTogether(_ row: Row) {
    #expect(Set(row.words.map { Stemmer.stem(of: $0) }).count == 1)
  }

  static let together: [Row] = [
    Row("withdraw withdraws withdrawing withdrawal withdrawals"), Row("deploy deploys deployed deploying deployment"),
    Row("party parties"), Row("verify verifies verified verification"), Row("release releases released releasing"),
    Row("country countries"), Row("prisoner prisoners"), Row("box boxes"), Row("crossing crossings"),
    Row("meeting meetings"), Row("immediate immediately"), Row("ban bans banned banning"),
    Row("establish establishment"),
    Row("stop stopped stopping"), Row("pass passes passed"), Row("exchange exchanged exchanging exchanges"),
    Row("restrict restricts restricted restriction restrictions"), Row("necessary necessarily"),
  ]

  @Test(arguments: apart)
  func stayApart(_ row: Row) {
    #expect(Set(row.words.map { Stemmer.stem(of: $0) }).count == row.words.count)
  }

  static let apart: [Row] = [
    Row("north south"), Row("force forge"), Row("state statute"), Row("war ward"), Row("zone one"), Row("peace piece"),
    Row("import export"), Row("arm army"), Row("past post"), Row("station status"), Row("guarantee guard"),
    Row("nation notion"),
  ]

  @Test(arguments: ["", "a", "s", "es", "ing", "ied", "ies", "sses", "ly", "ily", "ment", "tion", "été", "мир", "yyyy"])
  func takesAnyWord(_ word: String) {
    let stem = Stemmer.stem(of: word)
    #expect(stem == Stemmer.stem(of: word))
  }
}
