import Testing

@testable import PlanDiff

struct PlanOutlineTests {
  private let plan = Plan(
    id: "harbour",
    points: [
      Provision(label: "1", text: "One."),
      Provision(
        label: "2", text: "Two:",
        points: [
          Provision(label: "a", text: "First.", points: [Provision(label: "i", text: "Deep.")]),
          Provision(label: "b", text: "Second."),
        ]),
      Provision(label: "2~2", text: "Two again."),
    ])

  @Test func flattensInDocumentOrder() {
    let outline = PlanOutline(plan)
    #expect(outline.entries.map(\.address) == ["1", "2", "2.a", "2.a.i", "2.b", "2~2"])
    #expect(outline.entries.map(\.depth) == [0, 0, 1, 2, 1, 0])
    #expect(outline.entries.map(\.parent) == [nil, nil, 1, 2, 1, nil])
    #expect(outline.entries.map(\.children) == [nil, 2..<5, 3..<4, nil, nil, nil])
    #expect(outline.entries.map(\.end) == [1, 5, 4, 4, 5, 6])
  }

  @Test func findsAddresses() {
    let outline = PlanOutline(plan)
    #expect(outline.index(of: "2.a.i") == 3)
    #expect(outline.index(of: "2.c") == nil)
    #expect(outline.index(of: "") == nil)
  }

  @Test func fingerprintSpeaksOfWhatIsRead() {
    var other = plan
    other.title = "Another title"
    other.sources = [Source(id: "s", publisher: "P")]
    other.points[0].note = "A note."
    #expect(other.sha256 == plan.sha256, "a title, a source and a note are no part of the text")
    let edits: [(inout Plan) -> Void] = [
      { $0.points[0].text = "One!" }, { $0.points[0].label = "0" }, { $0.points[0].status = .open },
      { $0.points[0].alternatives = ["Other."] }, { $0.points.swapAt(0, 2) },
      { $0.points[1].points[0].points[0].text = "" },
    ]
    var seen: Set<String> = [plan.sha256]
    for edit in edits {
      var edited = plan
      edit(&edited)
      #expect(seen.insert(edited.sha256).inserted)
    }
  }
}
