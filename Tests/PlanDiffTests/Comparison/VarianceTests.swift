import Testing

@testable import PlanDiff

/// What two renderings of one text say of it, beside one another.
struct VarianceTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let a: String
    let b: String
    let variance: Variance
    var testDescription: String { "\(a) | \(b)" }
    init(_ a: String, _ b: String, _ variance: Variance) {
      (self.a, self.b, self.variance) = (a, b, variance)
    }
  }

  static let rows: [Row] = [
    // One sentence as five newsrooms gave it: a hedge lost, a hedge kept, a promise, an inverted negation
    Row("It is expected that Boria will not invade Aria.", "Boria will not invade Aria.", .strongerInB),
    Row("It is expected that Boria will not invade Aria.", "Boria is expected not to invade Aria.", .sameSense),
    Row("It is expected that Boria will not invade Aria.", "Boria promises not to invade Aria.", .strongerInB),
    Row("Boria promises not to invade Aria.", "It is expected that Boria will not invade Aria.", .weakerInB),
    Row("Boria will not invade Aria.", "Boria will invade Aria.", .differentSense),
    // A choice of words
    Row("Aria will receive reliable guarantees.", "Aria will receive robust guarantees.", .sameSense),
    Row("Aria will receive reliable guarantees.", "Aria will receive reliable  guarantees.", .sameWording),
    Row("Boria shall release all prisoners.", "All prisoners shall be released by Boria.", .sameSense),
    // A word that matters
    Row("The Concord shall not station troops.", "The Concord shall not permanently station troops.", .weakerInB),
    Row("Boria should withdraw.", "Boria shall withdraw.", .strongerInB),
    Row(
      "Boria shall pay 10 million dollars within 30 days.", "Boria shall pay 20 million dollars within 90 days.",
      .weakerAndStrongerInB),
    Row("Talks will be held in Ankara.", "Talks will be held in Istanbul.", .differentSense),
  ]

  private static func plan(_ id: String, _ texts: [String], renderingOf: String? = nil) -> Plan {
    Plan(
      id: id, renderingOf: renderingOf,
      points: texts.enumerated().map { Provision(label: String($0.offset + 1), text: $0.element) })
  }

  private static let common = "The accord enters into force when both Parties have signed it."

  @Test(arguments: rows)
  func readsBesideOneAnother(_ row: Row) throws {
    let comparison = Comparator(rules: try RuleSet.english()).compare(
      Self.plan("wire", [row.a, Self.common]), Self.plan("gazette", [row.b, Self.common]), asRenderings: true)
    let change = try #require(comparison.changes.first)
    #expect(change.variance == row.variance)
    #expect(comparison.changes.allSatisfy { $0.effects.isEmpty })
  }

  @Test func speaksOfNoChange() throws {
    let comparator = Comparator(rules: try RuleSet.english())
    let words = [
      "softened", "hardened", "removed", "added", "became", "dropped", "weakened", "deleted", "inserted", "older",
      "newer",
    ]
    for row in Self.rows {
      let comparison = comparator.compare(Self.plan("a", [row.a]), Self.plan("b", [row.b]), asRenderings: true)
      for text in comparison.changes.map(\.sentence) + comparison.notices {
        #expect(!words.contains { text.lowercased().contains($0) }, "\(text)")
      }
    }
  }

  @Test func declaredRenderingsNeedNoTelling() throws {
    let comparator = Comparator(rules: try RuleSet.english())
    let wire = Self.plan("wire", [Self.common])
    let gazette = Self.plan("gazette", [Self.common], renderingOf: "wire")
    let post = Self.plan("post", [Self.common], renderingOf: "wire")
    let other = Self.plan("other", [Self.common])
    #expect(comparator.compare(wire, gazette).comparesRenderings)
    #expect(comparator.compare(gazette, wire).comparesRenderings)
    #expect(comparator.compare(gazette, post).comparesRenderings, "both of a third")
    #expect(!comparator.compare(wire, other).comparesRenderings)
    #expect(comparator.compare(wire, other).changes.allSatisfy { $0.variance == nil })
    #expect(comparator.compare(wire, gazette).notices.first?.contains("as declared") == true)
    #expect(comparator.compare(wire, other, asRenderings: true).notices.first?.contains("as asked for") == true)
  }

  @Test func aRenderingIsNoVersion() {
    var us = Self.plan("us", [Self.common])
    var wire = Self.plan("wire", [Self.common], renderingOf: "us")
    (us.family, wire.family) = ("us", "us")
    #expect(PlanOrder.family(of: us, among: [us, wire]).map(\.id) == ["us"])
    #expect(PlanOrder.family(of: wire, among: [us, wire]).map(\.id) == ["us", "wire"])
  }
}
