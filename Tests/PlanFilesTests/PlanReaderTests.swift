import HostileTexts
import PlanDiff
import PlanFiles
import Testing

/// What a well-formed plan file becomes.
struct PlanReaderTests {
  private let example = """
    id: us28
    title: A draft
    family: us28
    basis: older
    renderingOf: us28-wire
    issuer: Somebody
    date: 2025-11-20
    language: en
    disclosure: disclosed-orally
    completeness: partial
    wording: restatement
    sources:
      - {id: reuters, publisher: Reuters, title: Full text, date: 2025-11, url: "https://example.org"}
    parties:
      - Ukraine
      - id: Guarantors
        aliases: [the guarantors]
        members: [Ukraine]
    topics:
      - ceasefire
      - {id: army, title: Size of the army}
    claims:
      - {who: W, named: false, when: 2025, source: reuters, says: deferred, what: Later.}
    note: A note.
    points:
      - number: 10
        topic: [army, ceasefire]
        text: >-
          The parties
          agree.
        grade: A
        sources: [reuters]
        points:
          - {number: a, text: One., status: struck}
          - {number: no, text: Two.}
      - number: 1.10
        topic: army
        status: open
        alternatives: [This., That.]
      - number: G-26
        status: undisclosed
        about: [us28#26]

    """

  @Test func readsEveryKey() throws {
    let plan = try PlanReader().read(
      yaml: example, name: "us28.yaml", sharedParties: [Party(id: "Ukraine", aliases: ["Kyiv"])])
    let expected = Plan(
      id: "us28", title: "A draft", family: "us28", basis: "older", renderingOf: "us28-wire", issuer: "Somebody",
      date: "2025-11-20", language: "en", disclosure: .disclosedOrally, completeness: .partial, wording: .restatement,
      sources: [
        Source(
          id: "reuters", publisher: "Reuters", title: "Full text", date: "2025-11", url: "https://example.org")
      ],
      parties: [
        Party(id: "Ukraine", aliases: ["Kyiv"]),
        Party(id: "Guarantors", aliases: ["the guarantors"], members: ["Ukraine"]),
      ],
      topics: [Topic(id: "ceasefire", title: "ceasefire"), Topic(id: "army", title: "Size of the army")],
      claims: [Claim(who: "W", named: false, when: "2025", source: "reuters", says: .deferred, what: "Later.")],
      note: "A note.",
      points: [
        Provision(
          label: "10", text: "The parties agree.", topics: ["army", "ceasefire"], grade: "A", sources: ["reuters"],
          points: [
            Provision(label: "a", text: "One.", status: .struck), Provision(label: "no", text: "Two."),
          ]),
        Provision(label: "1.10", topics: ["army"], status: .open, alternatives: ["This.", "That."]),
        Provision(label: "G-26", status: .undisclosed, about: ["us28#26"]),
      ])
    #expect(plan == expected)
  }

  /// The same plan written in other ways.
  @Test(arguments: [
    "\u{FEFF}id: a\ntitle: T\npoints:\n- number: 1\n  text: x\n",
    "points:\r\n  - text: x\r\n    number: '1'\r\ntitle: T\r\nid: a\r\n",
    "title: \"T\"\nprovisions: [{number: 1, text: x, note: null}]\nid: a\nbasis: ~\n",
    "{\"points\": [{\"text\": \"x\", \"number\": 1}], \"id\": \"a\", \"title\": \"T\"}",
    "{\n\t\"id\": \"a\",\n\t\"title\": \"T\",\n\t\"points\": [\n\t\t{\"number\": \"1\", \"text\": \"x\"}\n\t]\n}\n",
    "id: a\ntitle: T\npoints:\n  - number: 1\n    text: |\n      x\n",
  ])
  func readsOnePlanInManyNotations(yaml: String) throws {
    let plan = try PlanReader().read(yaml: yaml, name: "a.yaml")
    #expect(plan == Plan(id: "a", title: "T", points: [Provision(label: "1", text: "x")]))
  }

  @Test func keepsEscapedCharactersBeyondThePlane() throws {
    let json = #"{"id": "a", "points": [{"number": 1, "text": "\ud83d\udd4a \\ud83d"}]}"#
    #expect(try PlanReader().read(yaml: json, name: "a.json").points.map(\.text) == ["🕊 \\ud83d"])
  }

  @Test func acceptsPlainPartiesWhereNoneAreShared() throws {
    let plan = try PlanReader().read(yaml: "id: a\nparties: [Karn, Velia]\npoints: []\n", name: "a.yaml")
    #expect(plan.parties == [Party(id: "Karn"), Party(id: "Velia")])
  }

  /// Inputs made to crash or to hang a reader: any outcome but those will do.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      HostileText("[", times: 100_000), HostileText("{", times: 100_000),
      HostileText("- ", times: 100_000), HostileText("? ", times: 100_000),
      HostileText("a: ", times: 100_000), HostileText("&a ", times: 100_000),
      HostileText("'", times: 100_001), HostileText("\n", times: 1_000_000),
      HostileText(
        "many points", text: "id: a\npoints:\n" + String(repeating: "  - {number: 1, topic: z}\n", count: 20_000)),
      HostileText("many keys", text: "id: a\n" + (0..<20_000).map { "k\($0): v\n" }.joined()),
    ])
  func survives(_ hostile: HostileText) {
    let yaml = hostile.text
    #expect(throws: DiagnosticList.self) { try PlanReader().read(yaml: yaml, name: "x") }
  }
}
