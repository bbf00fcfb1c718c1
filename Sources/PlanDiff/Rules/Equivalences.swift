/// Sets of words that are interchangeable for comparison (`strength.md` 8).
public struct Equivalences: Sendable {
  struct Member {
    let set: Int
    let stems: [WordID]
  }

  /// Name of each set, by index.
  public private(set) var names: [String] = []
  public private(set) var confidences: [Double] = []
  /// One-word members, by stem: the sets they belong to. A word may stand in several.
  private var setsByStem = WordTable<[Int]>()
  private(set) var phrases: [Member] = []

  mutating func add(_ table: RuleTable, _ row: RuleTable.Row) throws(RuleError) {
    let (file, line, fields) = (table.file, row.line, table.fields(row))
    guard let confidence = Double(fields[2]), confidence > 0, confidence <= 1 else {
      throw RuleError(file, line, found: "confidence '\(fields[2])'", expected: "a number above 0 and at most 1")
    }
    guard !names.contains(fields[0]) else {
      throw RuleError(file, line, found: "set '\(fields[0])' again", expected: "each set once")
    }
    let index = names.count
    names.append(fields[0])
    confidences.append(confidence)
    for member in table.parts(1, of: row, at: "|") {
      let stems = table.stems(member)
      if stems.count == 1 {
        setsByStem[stems[0]] = sets(of: stems[0]) + [index]
      } else {
        phrases.append(Member(set: index, stems: stems))
      }
    }
  }

  /// The sets a stem belongs to.
  func sets(of stem: WordID) -> [Int] {
    setsByStem[stem] ?? []
  }

  /// Whether two stems are members of one set.
  func areEquivalent(_ left: WordID, _ right: WordID) -> Bool {
    if left == right { return true }
    guard let sets = setsByStem[left], let others = setsByStem[right] else { return false }
    return sets.contains(where: others.contains)
  }
}
