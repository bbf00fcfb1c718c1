import Testing

@testable import PlanDiff

/// How one clause binds: kind, level, and the cues in order.
struct NormTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let kind: Cue.Kind
    let level: Int
    let cues: [String]?
    var testDescription: String { text }
    init(_ text: String, _ kind: Cue.Kind, _ level: Int, _ cues: [String]? = nil) {
      (self.text, self.kind, self.level, self.cues) = (text, kind, level, cues)
    }
  }

  private static func map(_ text: String) throws -> (ClauseMap, Reading) {
    let reading = try Sample.reading(text)
    let segment = try #require(reading.segments.first)
    return (ClauseMap(segment, reading, try Sample.rules()), reading)
  }

  @Test(arguments: rows)
  func binds(_ row: Row) throws {
    let norm = try Self.map(row.text).0.norms[0]
    #expect(norm.kind == row.kind)
    #expect(norm.level == row.level)
    if let cues = row.cues { #expect(norm.cues == cues) }
  }

  static let rows: [Row] = [
    // Obligations by firmness
    Row("Aria shall withdraw.", .obligation, 8, ["a801"]), Row("Aria will withdraw.", .obligation, 7, ["a701"]),
    Row("Aria should withdraw.", .obligation, 4, ["a401"]),
    Row("Aria is expected to withdraw.", .obligation, 2, ["a201"]),
    Row("Aria hopes to withdraw.", .obligation, 1), Row("Aria undertakes to withdraw.", .obligation, 8, ["f802"]),
    // Prohibitions, exemptions, permissions, claims
    Row("Aria shall not withdraw.", .prohibition, 8, ["b801"]), Row("Aria will never withdraw.", .prohibition, 7),
    Row("Aria should not withdraw.", .prohibition, 4),
    Row("Aria shall not be required to withdraw.", .exemption, 8, ["b851"]),
    Row("Aria need not withdraw.", .exemption, 7), Row("Aria may withdraw.", .permission, 6, ["c601"]),
    Row("Aria has the right to withdraw.", .claim, 7, ["c701"]), Row("Aria is entitled to aid.", .claim, 7, ["c702"]),
    Row("The Council is authorized to inspect.", .power, 6),
    Row("Boria shall not fail to pay.", .obligation, 8, ["b891"]),
    Row("No forces shall enter.", .prohibition, 8, ["b805"]),
    Row("Nothing in this Agreement shall prevent Aria from trading.", .permission, 7),
    // One chain: the modal carries the kind of the words behind it
    Row("Aria shall be prohibited from trading.", .prohibition, 8),
    Row("Aria should be permitted to trade.", .permission, 4),
    Row("Aria shall have access to the port.", .claim, 8), Row("Aria shall try not to trade.", .prohibition, 5),
    Row("No Party will be required to report.", .exemption, 7),
    // What denies the act away from the operator
    Row("No Party, be it large or small, may stand aside.", .prohibition, 8),
    Row("Neither of the parties is allowed to trade.", .prohibition, 8),
    Row("Aria shall export no fuel.", .prohibition, 8),
    Row("Under no circumstances shall Aria trade.", .prohibition, 8),
    Row("None of the stations needs to report.", .exemption, 7), Row("Aria shall at no time leave.", .prohibition, 8),
    Row("A State with no coast shall report.", .obligation, 8),
    Row("If no rain is forecast, Aria shall open the gate.", .obligation, 8),
    // Words that look like an operator
    Row("Reports are due on 31 May of each year.", .obligation, 7, []),
    Row("Aria may not close it without consulting Boria.", .prohibition, 8),
    Row("Goods which may be sold shall be marked.", .obligation, 8),
    // The minimum of a chain
    Row("Aria agrees to consider a withdrawal.", .obligation, 2, ["f806", "f201"]),
    Row("Aria shall endeavour to withdraw.", .obligation, 5, ["a801", "f506"]),
    Row("Aria shall use its best efforts to withdraw.", .obligation, 6),
    Row("The Parties shall consider lifting the blockade.", .obligation, 2),
    Row("The Parties may consider lifting the blockade.", .permission, 2),
    // Weak frames hold down what they frame; strong ones are transparent
    Row("It is expected that Boria will not invade.", .prohibition, 2),
    Row("It is understood that Boria will leave.", .obligation, 0),
    Row("The Parties agree that Boria shall withdraw.", .obligation, 8, ["a801"]),
    // Directives of an organ
    Row("The Council demands that Boria withdraw.", .obligation, 7),
    Row("The Council calls upon Boria to withdraw.", .obligation, 4),
    // No operator
    Row("Sovereignty to be reconfirmed.", .obligation, 7, []), Row("Exchange of all prisoners.", .obligation, 7, []),
    Row("No change of the border.", .prohibition, 7, []),
  ]

  @Test func implicitNormsSaySo() throws {
    #expect(try Self.map("Exchange of all prisoners.").0.norms[0].isImplicit)
    #expect(try !Self.map("Aria shall leave.").0.norms[0].isImplicit)
    #expect(try Self.map("Aria will leave.").0.norms[0].comparableLevel == 8)
  }

  struct Place: CustomTestStringConvertible, Sendable {
    let text: String
    let word: String
    let place: PlanDiff.Place
    var testDescription: String { "\(word) in: \(text)" }
    init(_ text: String, _ word: String, _ place: PlanDiff.Place) {
      (self.text, self.word, self.place) = (text, word, place)
    }
  }

  @Test(arguments: places)
  func placesWords(_ row: Place) throws {
    let (map, reading) = try Self.map(row.text)
    let token = try #require(reading.tokens.indices.first { reading.text.slice(reading.tokens[$0].range) == row.word })
    #expect(map.place(token) == row.place)
  }

  static let places: [Place] = [
    Place("Aria shall withdraw its guns.", "Aria", .subject),
    Place("Aria shall withdraw its guns.", "shall", .operation),
    Place("Aria shall withdraw its guns.", "guns", .act),
    Place("Aria shall withdraw if Boria leaves.", "leaves", .condition),
    Place("If Boria leaves, Aria shall withdraw.", "leaves", .condition),
    Place("If Boria leaves, Aria shall withdraw.", "withdraw", .act),
    Place("If Boria leaves, Aria shall withdraw.", "Aria", .subject),
    Place("Aria shall withdraw unless Boria objects.", "objects", .opening),
    Place("Aria shall withdraw its guns, except for mortars.", "mortars", .exception),
    Place("Aria shall stay until Boria leaves.", "leaves", .term),
  ]

  /// Parties of a clause: who bears it and to whom it is owed.
  @Test(arguments: [
    ("Aria shall pay Boria.", ["Aria"], []), ("Aria shall give aid to Boria.", ["Aria"], ["Boria"]),
    ("The prisoners shall be released by Boria.", ["Boria"], []), ("The prisoners shall be released.", [], []),
    ("Aria and Boria shall disarm.", ["Aria", "Boria"], []),
  ])
  func namesBearers(text: String, bearers: [String], counterparties: [String]) throws {
    let (map, reading) = try Self.map(text)
    let rules = try Sample.rules()
    let parties = PartyMentions(
      declared: ["Aria", "Boria", "Concord", "Council", "Commission"].map { Party(id: $0) }, tokenizer: rules.tokenizer)
    let subject = NormSubject(reading, map, parties, rules)
    #expect(subject.bearers == bearers)
    #expect(subject.counterparties == counterparties)
  }
}
