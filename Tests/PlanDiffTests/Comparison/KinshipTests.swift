import Testing

@testable import PlanDiff

/// What two texts are to one another, told from the texts themselves and from what the plans declare.
struct KinshipTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let old: [String]
    let new: [String]
    var families: [String?] = [nil, nil]
    /// How the first notice begins; nil for none.
    let notice: String?
    var testDescription: String { name }
  }

  static let harbour = [
    "Karn shall keep the port of Vell open to every merchant ship of Orvel, by day and by night, without distinction.",
    "Orvel shall pay Karn a toll of 40 crowns for each merchant ship that enters the port of Vell.",
    "The fleet of Karn shall not exceed 60 armed vessels, of which no more than 12 may carry missiles.",
    "A joint commission of six members shall settle disputes on tolls within 30 days of a complaint.",
    "Karn may inspect the cargo of a ship where it has grounds to suspect that it carries arms.",
    "The fishing grounds north of the Tessel bank shall be shared equally between the two Parties.",
    "Either Party may leave this Agreement by giving the other a notice of twelve months.",
  ]

  private static func edited(_ texts: [String], _ edits: [(String, String)]) -> [String] {
    texts.map { text in edits.reduce(text) { $0.replacing($1.0, with: $1.1) } }
  }

  static let rival = [
    "The railway between Dorn and Pell shall be rebuilt by a company in which three banks hold equal parts.",
    "Schools in the border districts teach in both languages from the first class to the last.",
    "Pensions earned on one bank of the river are paid out on the other at the rate of the day.",
    "The upper dam releases water for rice fields from April to September of every year.",
    "Museums return paintings and manuscripts that were carried off during the occupation.",
    "Doctors and nurses are recognised on the strength of the diplomas they hold.",
  ]

  static let summary = [
    "Port of Vell open to ships of Orvel.", "Toll of 40 crowns a ship for Karn.", "Fleet of Karn at most 60 vessels.",
    "Commission settles toll disputes.", "Karn may inspect cargo for arms.", "Tessel fishing grounds shared equally.",
    "Notice of twelve months to leave.",
  ]

  /// The same content, hardly a word the same but names and figures.
  static let rendering = [
    "Day or night, Karn must let any trading vessel belonging to Orvel call at Vell, treating all alike.",
    "Whenever such a trader calls at Vell, Karn is owed a due of 40 crowns, which Orvel has to remit.",
    "Karn's navy: not above 60 warships, and rockets aboard at most 12 among them.",
    "Quarrels over dues are to be decided inside 30 days after somebody objects, by a mixed board having six seats.",
    "If weapons are believed aboard, Karn is entitled to look through a trader's hold.",
    "Waters lying off Tessel toward the north where fishermen work belong half to each side.",
    "To withdraw, a side has to warn its counterpart twelve months ahead.",
  ]

  static let foreign = [
    "Karn hält den Hafen von Vell bei Tag und Nacht für jedes Handelsschiff von Orvel ohne Unterschied offen.",
    "Orvel zahlt Karn für jedes Handelsschiff, das den Hafen von Vell anläuft, eine Abgabe von 40 Kronen.",
    "Die Flotte von Karn überschreitet 60 bewaffnete Schiffe nicht; höchstens 12 davon tragen Raketen.",
    "Eine gemeinsame Kommission mit sechs Mitgliedern entscheidet Streitigkeiten über Abgaben binnen 30 Tagen.",
    "Karn darf die Ladung eines Schiffes untersuchen, wenn der Verdacht besteht, dass es Waffen trägt.",
    "Die Fischgründe nördlich der Bank von Tessel werden zu gleichen Teilen genutzt, sofern nichts anderes gilt.",
  ]

  static let rows: [Row] = [
    Row(name: "the same text", old: harbour, new: harbour, notice: nil),
    Row(
      name: "an edited text", old: harbour,
      new: edited(
        harbour, [("shall", "should"), ("60", "80"), ("30 days", "60 days"), ("six members", "ten members")]),
      notice: nil),
    Row(name: "a text cut to its half", old: harbour, new: Array(harbour.prefix(5)), notice: nil),
    Row(name: "a text grown by half", old: Array(harbour.prefix(5)), new: harbour + rival.prefix(2), notice: nil),
    Row(name: "a text turned round", old: harbour, new: harbour.reversed(), notice: nil),
    Row(name: "rival texts", old: harbour, new: rival, notice: "old and new look like rival texts"),
    Row(name: "too few provisions to tell", old: Array(harbour.prefix(3)), new: Array(rival.prefix(3)), notice: nil),
    Row(name: "a summary", old: harbour, new: summary, notice: "new looks like a summary of old"),
    Row(name: "a summary written out", old: summary, new: harbour, notice: "old looks like a summary of new"),
    Row(
      name: "another rendering", old: harbour, new: rendering,
      notice: "old and new look like two renderings of the same text"),
    Row(
      name: "declared rivals", old: harbour, new: harbour, families: ["vell", "tessel"],
      notice: "old and new are of different families (vell, tessel): rival texts"),
    Row(name: "declared versions", old: harbour, new: rival, families: ["vell", "vell"], notice: nil),
    Row(
      name: "one family declared", old: harbour, new: rival, families: ["vell", nil],
      notice: "old and new look like rival texts"),
    Row(
      name: "declared rivals with few provisions", old: Array(harbour.prefix(1)), new: Array(harbour.prefix(1)),
      families: ["vell", "tessel"], notice: "old and new are of different families"),
    Row(
      name: "no English", old: foreign, new: edited(foreign, [("40", "50")]), notice: "old does not look like English"),
  ]

  @Test(arguments: rows)
  func warnsFirst(_ row: Row) throws {
    var plans = zip(["old", "new"], [row.old, row.new]).map { id, texts in
      Plan(
        id: id, wording: .restatement,
        points: texts.enumerated().map { Provision(label: String($0.offset + 1), text: $0.element) })
    }
    plans[0].family = row.families[0]
    plans[1].family = row.families[1]
    let notices = Comparator(rules: try RuleSet.english()).compare(plans[0], plans[1]).notices
    let own = "old and new are given in plandiff's own restatement"
    if let notice = row.notice {
      #expect(notices.first?.hasPrefix(notice) == true, "\(notices)")
    } else {
      #expect(notices.first?.hasPrefix(own) == true, "\(notices)")
    }
  }

  @Test func declaredLanguagesAreTold() throws {
    var old = Plan(id: "old", points: [Provision(label: "1", text: Self.harbour[0])])
    let new = Plan(id: "new", language: "en-GB", points: old.points)
    let comparator = Comparator(rules: try RuleSet.english())
    #expect(comparator.compare(old, new).notices == [], "two kinds of English are one language")
    old.language = "uk"
    #expect(
      comparator.compare(old, new).notices.first?.hasPrefix("old and new are in different languages (uk, en-GB)")
        == true)
  }

  @Test func aWithheldTextHasNoKinship() throws {
    let old = Plan(
      id: "old", points: Self.harbour.enumerated().map { Provision(label: "\($0.offset)", text: $0.element) })
    let new = Plan(id: "new", completeness: .none)
    let notices = Comparator(rules: try RuleSet.english()).compare(old, new).notices
    #expect(notices.count == 1 && notices[0].hasPrefix("No text of new has been published."))
  }
}
