import Testing

/// The order of keys in an input never shows in an output.
@Suite struct KeyOrderTests {
  private static let plans: [(String, String)] = [
    (
      #"{"id":"dune","title":"Dune","parties":[{"id":"Karn","aliases":["Karnish"]}],"points":[{"number":"1","text":"Karn shall leave."},{"number":"2","status":"open","text":"Karn may stay."}]}"#,
      #"{"points":[{"text":"Karn shall leave.","number":"1"},{"text":"Karn may stay.","number":"2","status":"open"}],"parties":[{"aliases":["Karnish"],"id":"Karn"}],"title":"Dune","id":"dune"}"#
    ),
    (
      #"{"id":"reef","points":[{"number":"1","text":"Karn should leave.","topic":"a"}],"topics":[{"id":"a","title":"A"}]}"#,
      #"{"topics":[{"title":"A","id":"a"}],"points":[{"topic":"a","text":"Karn should leave.","number":"1"}],"id":"reef"}"#
    ),
  ]

  @Test func keysMayStandInAnyOrder() throws {
    let program = Program()
    let plans = Self.plans
    let lines = [
      #"{"id":7,"old":\#(plans[0].0),"new":\#(plans[1].0)}"#, #"{"new":\#(plans[1].1),"old":\#(plans[0].1),"id":7}"#,
    ]
    let answers = try lines.map { try program.run(["batch"], input: $0 + "\n").output }
    #expect(answers[0].contains("\"label\":\"softened\""))
    #expect(answers[0] == answers[1])
    let pairs = [
      #"{"id":1,"old":"Karn shall leave.","new":"Karn should leave.","parties":["Karn"]}"#,
      #"{"parties":["Karn"],"new":"Karn should leave.","old":"Karn shall leave.","id":1}"#,
    ]
    let readings = try pairs.map { try program.run(["batch", "--pairs"], input: $0 + "\n").output }
    #expect(readings[0].contains("softened"))
    #expect(readings[0] == readings[1])
  }
}
