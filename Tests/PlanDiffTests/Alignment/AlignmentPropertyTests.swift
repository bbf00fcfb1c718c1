import Testing

@testable import PlanDiff

/// What must hold for every text, tried on generated ones.
struct AlignmentPropertyTests {
  static let seeds = 0..<12
  private static let sizes = [3, 9, 30, 90]

  private func document(_ seed: Int) -> InventedDocument {
    InventedDocument(size: Self.sizes[seed % 4], seed: UInt64(seed))
  }

  @Test(arguments: seeds)
  func aTextComparedWithItselfIsTheSameThroughout(_ seed: Int) throws {
    let plan = document(seed).oldPlan
    let links = try AlignmentCase.links(plan, plan)
    #expect(links.map(\.old) == plan.points.indices.map { [$0] })
    #expect(links.map(\.new) == plan.points.indices.map { [$0] })
    #expect(links.allSatisfy { $0.relation == .same && !$0.moved && !$0.renumbered && $0.evidence?.certainty == 1 })
  }

  @Test(arguments: seeds)
  func everyProvisionStandsInExactlyOneLink(_ seed: Int) throws {
    let document = document(seed)
    let links = try AlignmentCase.links(document.oldPlan, document.newPlan)
    #expect(links.flatMap(\.old).sorted() == Array(document.old.indices))
    #expect(links.flatMap(\.new).sorted() == Array(document.new.indices))
  }

  @Test(arguments: seeds)
  func knownChangesAreFound(_ seed: Int) throws {
    let document = document(seed)
    let links = try AlignmentCase.links(document.oldPlan, document.newPlan)
    for (index, fate) in document.fates.enumerated() {
      let link = try #require(links.first { $0.old.contains(index) })
      switch fate {
      case .kept(let place), .edited(let place):
        #expect(link.new == [place] && link.relation == .same && !link.moved)
      case .moved(let place): #expect(link.new == [place] && link.relation == .same && link.moved)
      case .removed: #expect(link.relation == .removed)
      case .split(let one, let two): #expect(link.new == [one, two] && link.relation == .split)
      case .merged(let place): #expect(link.new == [place] && link.relation == .merge)
      }
    }
    #expect(links.filter { $0.relation == .added }.flatMap(\.new) == document.added)
  }

  @Test(arguments: seeds)
  func exchangingTheSidesMirrorsTheLinks(_ seed: Int) throws {
    let document = document(seed)
    let there = try AlignmentCase.links(document.oldPlan, document.newPlan)
    let back = try AlignmentCase.links(document.newPlan, document.oldPlan)
    func key(_ old: [Int], _ new: [Int], _ relation: Relation) -> String { "\(old) \(new) \(relation)" }
    let mirror: [Relation: Relation] = [.added: .removed, .removed: .added, .split: .merge, .merge: .split]
    let expected = there.map { key($0.new, $0.old, mirror[$0.relation] ?? $0.relation) }.sorted()
    #expect(back.map { key($0.old, $0.new, $0.relation) }.sorted() == expected)
  }

  @Test(arguments: seeds)
  func renumberingEverythingChangesNothingElse(_ seed: Int) throws {
    let document = document(seed)
    let plain = try AlignmentCase.links(document.oldPlan, document.newPlan)
    let renumbered = try AlignmentCase.links(
      document.oldPlan, InventedDocument.plan(document.new, id: "new", firstNumber: 501))
    #expect(renumbered.map(\.old) == plain.map(\.old))
    #expect(renumbered.map(\.new) == plain.map(\.new))
    #expect(renumbered.map(\.moved) == plain.map(\.moved))
    #expect(renumbered.allSatisfy { $0.renumbered == (!$0.old.isEmpty && !$0.new.isEmpty) })
  }

  @Test
  func theSameLinksTwice() throws {
    let document = InventedDocument(size: 1500, seed: 7)
    let first = try AlignmentCase.links(document.oldPlan, document.newPlan)
    #expect(try AlignmentCase.links(document.oldPlan, document.newPlan) == first)
  }

  @Test
  func emptyTexts() throws {
    let empty = Plan(id: "empty")
    let plan = AlignmentCase.plan("1. The ferry shall sail daily.\n2. Pilots need a licence.")
    #expect(try AlignmentCase.links(empty, empty).isEmpty)
    #expect(try AlignmentCase.links(plan, empty).map(\.relation) == [.removed, .removed])
    #expect(try AlignmentCase.links(empty, plan).map(\.relation) == [.added, .added])
  }
}
