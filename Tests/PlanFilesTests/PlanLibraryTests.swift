import PlanDiff
import PlanFiles
import Testing

/// Where plans are found, what an argument may name, and what `lint` doubts.
struct PlanLibraryTests {
  private static let files = [
    "versions/us28.yaml": "id: us28\nparties: [Ukraine]\npoints:\n  - {number: 1, text: x}\n",
    "versions/europe.yaml": "id: europe\nbasis: us28\npoints: []\n",
    "versions/shared/parties.yaml": "parties:\n  - {id: Ukraine, aliases: [Kyiv]}\n",
    "versions/interpretations/a.yaml": "",
    "versions/notes.txt": "",
    "drafts/deep/reply.md": "## 1. *x*\n\n**2.** y\n",
    "drafts/reply.txt": "1. x\n",
    "drafts/plan.json": "{\"id\": \"j\", \"parties\": [\"Ukraine\"], \"points\": []}",
  ]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(texts: PlanLibraryTests.files)
  }

  @Test(arguments: ["", "/drafts", "/drafts/deep", "/versions"])
  func findsTheVersionsOfAParent(below: String) throws {
    let library = try PlanLibrary(workingDirectory: folder.path + below)
    #expect(library.planIDs == ["europe", "us28"])
    #expect(try library.plan("us28").parties == [Party(id: "Ukraine", aliases: ["Kyiv"])])
  }

  @Test func takesTheDirectoryItIsGiven() throws {
    #expect(try PlanLibrary(directory: folder.path + "/versions").planIDs == ["europe", "us28"])
    #expect(throws: DiagnosticList.self) { try PlanLibrary(directory: folder.path + "/none") }
  }

  @Test(arguments: [
    ("us28", "us28", ["1"]), ("/drafts/deep/reply.md", "reply", ["1", "2"]), ("/drafts/reply.txt", "reply", ["1"]),
    ("/drafts/plan.json", "j", []),
  ])
  func readsWhatAnArgumentNames(argument: String, id: String, labels: [String]) throws {
    let library = try PlanLibrary(workingDirectory: folder.path)
    let plan = try library.readDocument(argument.hasPrefix("/") ? folder.path + argument : argument)
    #expect(plan.id == id)
    #expect(plan.points.map(\.label) == labels)
  }

  @Test func suggestsNearIDs() throws {
    let library = try PlanLibrary(workingDirectory: folder.path)
    #expect {
      try library.readDocument("eurpe")
    } throws: { error in
      "\(error)".hasSuffix(
        "and no such file; expected a plan id (europe, us28) or the path of a file; did you mean 'europe'?")
    }
  }

  @Test func saysThatThereAreNoPlans() throws {
    let empty = try TemporaryFolder()
    let library = try PlanLibrary(workingDirectory: empty.path)
    #expect(library.directory == nil)
    #expect {
      try library.readDocument("us28")
    } throws: { error in
      "\(error)".contains("there is no 'versions' directory here or in a parent")
    }
  }

  @Test func lintsWhatIsDoubtful() throws {
    let yaml = """
      id: other
      basis: us29
      renderingOf: us30
      sources:
        - {id: s, publisher: P}
        - {id: unused, publisher: P}
      topics: [army, idle]
      points:
        - number: 1
          topic: army
          text: x
          sources: [s]
          about: [us28#1, us28#2, gone#1]
          points:
            - {number: a, text: y}
        - number: 2
          text: z
        - number: 3
          status: undisclosed

      """
    let folder = try TemporaryFolder(texts: PlanLibraryTests.files.merging(["versions/odd.yaml": yaml]) { $1 })
    let library = try PlanLibrary(workingDirectory: folder.path)
    let found = library.lint("\(folder.path)/versions/odd.yaml").map { diagnostic in
      "\(diagnostic.line ?? 0):\(diagnostic.column ?? 0) \(diagnostic.severity.rawValue) \(diagnostic.found)"
    }
    #expect(
      found == [
        "1:5 warning the id is 'other' but the file is named 'odd'",
        "2:8 warning the basis 'us29' is no other plan of this library",
        "3:14 warning 'renderingOf' is 'us30', which is no other plan of this library",
        "6:10 warning the source 'unused' is cited nowhere",
        "7:16 warning the topic 'idle' has no provision",
        "13:21 warning 'about' names 'us28#2', but 'us28' has no provision '2'",
        "13:29 warning 'about' names the plan 'gone', which is not in this library",
        "16:13 warning the provision '2' cites no source",
      ])
  }

  @Test func lintsTheSharedPartiesAndTexts() throws {
    let library = try PlanLibrary(workingDirectory: folder.path)
    #expect(library.lint("\(folder.path)/versions/shared/parties.yaml").isEmpty)
    #expect(library.lint("\(folder.path)/drafts/reply.txt").isEmpty)
    #expect(library.lint("\(folder.path)/drafts/none.txt").map(\.severity) == [.error])
  }
}
