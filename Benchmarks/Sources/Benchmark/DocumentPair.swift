internal import Foundation
internal import PlanDiff

/// Two versions of an invented document.
struct DocumentPair {
  let old: Plan
  let new: Plan
  let oldText: String
  let newText: String

  init(size: Int, seed: UInt64) {
    var generator = DocumentGenerator(seed: seed)
    var random = SeededGenerator(seed: seed &+ 1)
    let drafts = generator.drafts(size)
    let changed = Mutation().apply(to: drafts, generator: &generator, random: &random)
    old = Self.plan(drafts, id: "old-\(size)")
    new = Self.plan(changed, id: "new-\(size)")
    oldText = Self.text(old)
    newText = Self.text(new)
  }

  /// Writes `old-SIZE.txt` and `new-SIZE.txt`.
  func write(to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (plan, text) in [(old, oldText), (new, newText)] {
      try text.write(toFile: folder + "/" + plan.id + ".txt", atomically: true, encoding: .utf8)
    }
  }

  private static func plan(_ drafts: [DocumentGenerator.Draft], id: String) -> Plan {
    Plan(
      id: id,
      points: drafts.enumerated().map { index, draft in
        Provision(label: String(index + 1), text: draft.sentences.joined(separator: " "))
      })
  }

  private static func text(_ plan: Plan) -> String {
    plan.points.map { "\($0.label). \($0.text)" }.joined(separator: "\n\n") + "\n"
  }
}
