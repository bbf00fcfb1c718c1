import Foundation
import PlanDiff
import PlanReports
import Testing

@testable import PlanDiffCLI

@Suite struct BatchTests {
  private func answers(_ lines: [String], pairs: Bool = true) throws -> (runner: BatchRunner, lines: [String]) {
    let rules = try RuleSet.english()
    var runner = pairs ? BatchRunner.pairs(rules: rules) : BatchRunner.documents(rules: rules)
    var writer = JSONWriter()
    for line in lines {
      runner.run(Array(line.utf8), to: &writer)
    }
    let text = String(decoding: writer.bytes, as: UTF8.self)
    return (runner, text.split(separator: "\n").map(String.init))
  }

  @Test func answersInOrderWithTheIDAsGiven() throws {
    let ids = [#""a""#, "7", "-1.5e3", "null", #"{"n":[1,"x"]}"#, #""\u00e9\ud83d\ude00""#]
    let lines = ids.map { #"{"new":"Karn may go.","id":"# + $0 + #","old":"Karn shall go."}"# }
    let (runner, answers) = try answers(lines)
    #expect(runner.failure == nil)
    #expect(answers.count == ids.count)
    for (answer, id) in zip(answers, ids) {
      #expect(answer.contains(#""id":\#(id),"label":"#))
    }
  }

  @Test(arguments: [
    (#"{"id":1,"old":"a"}"#, "1", "line 1, column 18: no 'new'"),
    (#"{"id":1,"old":3,"new":"b"}"#, "1", "line 1, column 15: a number for 'old'"),
    (#"{"id":"x","old":"a\q","new":"b"}"#, #""x""#, "line 1, column 19: the escape"),
    (#"{"id":2,"old":"é","new":tru}"#, "2", "line 1, column 28: '}'; expected 'true'"),
    (#"{"id":3,"old":"a","new":"b""#, "3", "line 1, column 28: the end of the line"),
    (#"{"id":3,"id":4}"#, "3", "line 1, column 9: the key 'id' again"),
    (#"{"id":4,"old":"a","new":"b"} x"#, "4", "line 1, column 30: 'x'; expected the end of the line"),
    (#"{"id":5,"old":"a","new":"b","parties":[{"name":"X"}]}"#, "5", "line 1, column 41: 'name'"),
    (#"{"id":6,"old":"\ud83d","new":"b"}"#, "6", "line 1, column 16: half of a surrogate pair"),
    (#"{"id":7,"old":"\u12g4","new":"b"}"#, "7", "line 1, column 16: an escape without four"),
    ("[]", "null", "line 1, column 1: an array; expected an object"),
    ("\"a", "null", "line 1, column 1: a string that does not end"),
    ("01", "null", "line 1, column 2: '1'"),
    (String(repeating: "[", count: 1_000), "null", "line 1, column 257: values nested too deep"),
  ])
  func badLinesAreAnsweredAndTheRunGoesOn(line: String, id: String, error: String) throws {
    let (runner, answers) = try answers([line, #"{"id":"next","old":"a","new":"b"}"#])
    #expect(answers.count == 2)
    #expect(answers.first?.hasPrefix(#"{"error":"\#(error)"#) == true, "\(answers)")
    #expect(answers.first?.hasSuffix(#","id":\#(id)}"#) == true, "\(answers)")
    #expect(answers.last?.contains(#""id":"next""#) == true)
    #expect(runner.failure?.code == 2)
  }

  @Test func partiesAreNamesOrObjects() throws {
    var line = BatchLine(
      Array(#"{"id":1,"parties":["Karn",{"id":"Orvel","aliases":["Orvelian"],"members":["Vell"]}]}"#.utf8))
    try line.read()
    #expect(
      try line.parties() == [Party(id: "Karn"), Party(id: "Orvel", aliases: ["Orvelian"], members: ["Vell"])])
  }

  @Test func escapesAreRead() throws {
    var parser = JSONParser(Array(#""a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00é""#.utf8))
    guard case .string(let text) = try parser.parse().content else {
      Issue.record("no string")
      return
    }
    #expect(text == "a\"\\/\u{08}\u{0C}\n\r\té😀é")
  }

  @Test func invalidUTF8IsRefused() throws {
    var runner = BatchRunner.pairs(rules: try RuleSet.english())
    var writer = JSONWriter()
    runner.run(Array(#"{"id":1,"old":""#.utf8) + [0xFF] + Array(#""}"#.utf8), to: &writer)
    #expect(String(decoding: writer.bytes, as: UTF8.self).contains("column 16: bytes that are no UTF-8"))
  }

  @Test func wholeDocumentsGiveTheComparison() throws {
    let (runner, answers) = try answers(
      [#"{"id":"d","old":"1. Karn shall go.\n\n2. Orvel stays.","new":"1. Karn may go."}"#], pairs: false)
    #expect(runner.failure == nil)
    let parsed = try JSONSerialization.jsonObject(with: Data((answers.first ?? "").utf8)) as? [String: Any]
    #expect(parsed?["id"] as? String == "d")
    #expect(parsed?["schema"] as? String == "plandiff.comparison/1")
    #expect(((parsed?["provisions"] as? [String: Any])?["old"] as? [Any])?.count == 2)
  }

  @Test func endToEnd() throws {
    let input = "\u{FEFF}{\"id\":1,\"old\":\"a\",\"new\":\"b\"}\r\n\n{\"id\":2}\n{\"id\":3,\"old\":\"a\",\"new\":\"a\"}"
    let outcome = try Program().run(["batch", "--pairs"], input: input)
    #expect(outcome.code == 2)
    #expect(outcome.output.split(separator: "\n").count == 3)
    #expect(outcome.error.contains("standard input:3:8: error: no 'old'"))
    #expect(outcome.error.contains("1 line of 4 could not be read"))
    #expect(try Program().run(["batch"], input: "") == Program.Outcome(code: 0, output: "", error: ""))
  }
}
