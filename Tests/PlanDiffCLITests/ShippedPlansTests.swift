import Testing

/// The plans in `versions/`, named by id from the repository's folder.
@Suite struct ShippedPlansTests {
  @Test func silenceIsNoRemoval() throws {
    let outcome = try Program().run(["us28", "geneva", "--width", "200"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("\n8  NATO troops: not disclosed; no conclusion may be drawn\n"))
    #expect(outcome.output.contains("\n26  Amnesty: removed, as reported by a named official (Olha Stefanishyna to "))
    #expect(outcome.output.contains("Provisions: 1 removed (reported), 27 not disclosed."))
    #expect(try Program().run(["us28", "geneva", "--fail-on", "added"]).code == 0)
  }

  @Test func holesAreExplained() throws {
    let outcome = try Program().run(["us28", "europe", "--by", "topic", "--width", "200"])
    #expect(outcome.output.contains("europe counts 28 numbers and 27 points"))
    #expect(outcome.output.contains("number 3 was deleted"))
    #expect(outcome.output.contains("\nNATO troops\n────"))
  }

  @Test func topicLensNamesNearTopics() throws {
    let lens = try Program().run(["us28", "europe", "--topic", "nato-troops"])
    #expect(lens.code == 0)
    #expect(lens.output.contains("Only changes on topic nato-troops are shown; "))
    let misspelt = try Program().run(["us28", "europe", "--topic", "nato-trops"])
    #expect(misspelt.code == 2)
    #expect(misspelt.error.contains("did you mean 'nato-troops'?"))
  }

  @Test func plansAreListedShownAndChecked() throws {
    let list = try Program().run(["list"])
    #expect(list.output.contains("us28: US 28-point draft"))
    let shown = try Program().run(["show", "us28#10.d"])
    #expect(shown.output.hasPrefix("us28#10.d\n  The guarantee"))
    #expect(shown.output.contains("Source: Axios"))
    #expect(try Program().run(["lint"]).code == 0)
  }

  @Test func unknownPlansAreAnsweredWithTheKnownOnes() throws {
    let outcome = try Program().run(["us82", "europe"])
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("europe24, geneva"))
    #expect(outcome.error.contains("did you mean 'us28'?"))
    #expect(try Program().run(["explan", "europe"]).error.contains("'explan' is no command; did you mean 'explain'?"))
  }

  @Test func lintPlacesItsComplaints() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("id: bad\npoints:\n  - number: 1\n    txet: Karn shall go.\n", to: "bad.yaml")
    let outcome = try Program(folder: scratch.folder).run(["lint", "bad.yaml"])
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("bad.yaml:4:5: error: "))
  }
}
