import Testing

@testable import PlanDiff

/// Long provisions of many clauses, names or words: what is done for each must not look at all the others.
@Suite(.serialized)
struct LongTextTests {
  struct Input: CustomTestStringConvertible, Sendable {
    let name: String
    let size: Int
    /// Old and new wording with so many clauses.
    let make: @Sendable (Int) -> (old: String, new: String)
    var testDescription: String { name }
  }

  /// A name that stands for a number and for no other.
  private static func name(_ number: Int) -> String {
    var rest = number
    var name = ""
    repeat {
      name += String(Array("bdfgklmnprstvz")[rest % 14]) + String(Array("aeiou")[rest / 14 % 5])
      rest /= 70
    } while rest > 0
    return name.prefix(1).uppercased() + name.dropFirst() + "n"
  }

  private static func clauses(_ count: Int, _ write: (Int) -> String) -> String { (0..<count).map(write).joined() }

  static let inputs: [Input] = [
    Input(name: "short clauses, each changed", size: 500) { count in
      (clauses(count) { _ in "the port shall open; " }, clauses(count) { _ in "the port may open; " })
    },
    Input(name: "sentences, each changed and none like another", size: 250) { count in
      (
        clauses(count) { "Office number\($0) shall deliver \($0) goods within \($0 % 90 + 2) days. " },
        clauses(count) { "Office number\($0) may deliver \($0) goods within \($0 % 90 + 3) days. " }
      )
    },
    Input(name: "clauses without counterpart", size: 250) { count in
      (
        clauses(count) { "\(name($0)) shall open; " },
        clauses(count) { "\(name($0 + count)) may close for \($0 % 50) days in May; " }
      )
    },
    Input(name: "names and operators", size: 800) { count in
      (clauses(count) { "\(name($0)) shall " }, clauses(count) { "\(name(3 * $0)) may " })
    },
    Input(name: "one sentence, another word in every one", size: 250) { count in
      (
        clauses(count) { _ in "The carrier shall deliver the goods within 30 days. " },
        clauses(count) {
          "The carrier shall \(["deliver", "bring", "sell", "ship"][$0 % 4]) the goods within \($0 % 7) days. "
        }
      )
    },
  ]

  @Test(arguments: inputs)
  func growsWithItsLength(_ input: Input) throws {
    let comparator = Comparator(rules: try RuleSet.english())
    ProcessorTime.expectLinear(from: input.size) { size in
      let (old, new) = input.make(size)
      return (
        Texts.plan("dune", [Provision(label: "1", text: old)]), Texts.plan("reef", [Provision(label: "1", text: new)])
      )
    } run: { plans in
      _ = comparator.compare(plans.0, plans.1)
    }
  }

  @Test func provisionsOfManyWordsAreAligned() throws {
    let rules = try RuleSet.english()
    let aligner = Aligner(rules: rules)
    ProcessorTime.expectLinear(from: 2_000) { size in
      [0, size].map { first in
        let points = (0..<3).map { point in
          Provision(
            label: "\(point)", text: Self.clauses(size) { "\(Self.name((3 * $0 + point) * 2 + first)) ".lowercased() })
        }
        return TokenizedPlan(PlanOutline(Texts.plan("dune", points)), tokenizer: rules.tokenizer)
      }
    } run: { plans in
      _ = aligner.align(plans[0], plans[1])
    }
  }

  @Test func namesThatBeginAlikeAreFound() throws {
    let rules = try RuleSet.english()
    ProcessorTime.expectLinear(from: 1_500) { size in
      rules.tokenizer.tokenize("The parties are " + Self.clauses(size) { "Karn \(Self.name($0)), " })
    } run: { text in
      _ = PartyMentions.discovered(in: [text], lexicon: rules.lexicon).mentions(in: text.tokens)
    }
  }

  /// More than a 16-bit number can count; two or three of them are words that the rules know.
  @Test func moreNamesThanASmallNumberHolds() throws {
    let rules = try RuleSet.english()
    let text = rules.tokenizer.tokenize("The parties are " + Self.clauses(40_000) { "of \(Self.name($0)) and " })
    let found = PartyMentions.discovered(in: [text], lexicon: rules.lexicon).mentions(in: text.tokens)
    #expect(Set(found.filter { $0 >= 0 }).count > 39_900)
  }

  @Test func saysWhatWasNotComparedExactly() throws {
    let (old, new) = Self.inputs[1].make(400)
    let comparison = try Texts.compare([Provision(label: "1", text: old)], [Provision(label: "1", text: new)])
    #expect(comparison.notices.contains { $0.hasPrefix("More than 300 clauses of 1 changed") })
    #expect(comparison.notices.contains { $0.hasPrefix("The redline of 1 is anchored") })
  }
}
