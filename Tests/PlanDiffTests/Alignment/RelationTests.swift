import Testing

@testable import PlanDiff

/// Each relation on a text of a few lines.
struct RelationTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let old: String
    let new: String
    let links: [String]
    var testDescription: String { name }
  }

  @Test(arguments: rows)
  func finds(_ row: Row) throws {
    #expect(try AlignmentCase.told(row.old, row.new) == row.links)
  }

  static let rows: [Row] = [
    Row(
      name: "one to one with a changed figure",
      old: """
        1. The ferry between Ilm and Orsa shall sail six times a day.
        2. The lighthouse at Cape Dunn shall be manned at night.
        """,
      new: """
        1. The ferry between Ilm and Orsa shall sail nine times a day.
        2. The lighthouse at Cape Dunn shall be manned at night.
        """, links: ["1 = 1", "2 = 2"]),
    Row(
      name: "removed, added, and the number used again",
      old: """
        1. The ferry between Ilm and Orsa shall sail six times a day.
        2. Catches of herring shall be weighed at Port Lunn.
        3. The lighthouse at Cape Dunn shall be manned at night.
        """,
      new: """
        1. The ferry between Ilm and Orsa shall sail six times a day.
        2. A museum of printing shall be opened in the old customs house.
        3. The lighthouse at Cape Dunn shall be manned at night.
        """, links: ["1 = 1", "2 added", "2 removed", "3 = 3"]),
    Row(
      name: "a printed hole takes part in nothing",
      old: """
        1. The ferry between Ilm and Orsa shall sail six times a day.
        2. Catches of herring shall be weighed at Port Lunn.
        3. The lighthouse at Cape Dunn shall be manned at night.
        """,
      new: """
        1. The ferry between Ilm and Orsa shall sail six times a day.
        2. -
        3. The lighthouse at Cape Dunn shall be manned at night.
        """, links: ["1 = 1", "2 removed", "3 = 3"]),
    Row(
      name: "moved and edited",
      old: """
        1. The ferry between Ilm and Orsa shall sail six times a day.
        2. Catches of herring shall be weighed at Port Lunn.
        3. The lighthouse at Cape Dunn shall be manned at night.
        4. Pilots shall hold a licence of the harbour board.
        """,
      new: """
        1. Pilots should hold a licence of the harbour board.
        2. The ferry between Ilm and Orsa shall sail six times a day.
        3. Catches of herring shall be weighed at Port Lunn.
        4. The lighthouse at Cape Dunn shall be manned at night.
        """, links: ["1 = 2", "2 = 3", "3 = 4", "4 = 1 moved"]),
    Row(
      name: "split in two with added text",
      old: """
        1. The ferry between Ilm and Orsa shall sail six times a day.
        2. The board shall weigh all catches of herring at Port Lunn, and shall repair the nets of widows without charge.
        3. The lighthouse at Cape Dunn shall be manned at night.
        """,
      new: """
        1. The ferry between Ilm and Orsa shall sail six times a day.
        2. The board shall weigh all catches of herring at Port Lunn.
        3. The board shall repair the nets of widows without charge, once each winter.
        4. The lighthouse at Cape Dunn shall be manned at night.
        """, links: ["1 = 1", "2 = 2+3 split", "3 = 4"]),
    Row(
      name: "merged from three",
      old: """
        1. The ferry between Ilm and Orsa shall sail six times a day.
        2. Karn shall name two pilots of the strait.
        3. Velia shall name two pilots of the strait.
        4. Dornia shall name one pilot of the strait.
        5. The lighthouse at Cape Dunn shall be manned at night.
        """,
      new: """
        1. The ferry between Ilm and Orsa shall sail six times a day.
        2. Of the pilots of the strait, Karn and Velia shall name two each, and Dornia one.
        3. The lighthouse at Cape Dunn shall be manned at night.
        """, links: ["1 = 1", "2+3+4 = 2 merge", "5 = 3"]),
    Row(
      name: "promoted and demoted",
      old: """
        1. The harbour board shall:
          a. weigh all catches of herring at Port Lunn;
          b. keep a public register of wrecks in the strait.
        2. The ferry between Ilm and Orsa shall sail six times a day.
        3. Widows of fishermen shall be exempt from mooring fees.
        """,
      new: """
        1. The harbour board shall:
          a. weigh all catches of herring at Port Lunn;
          b. exempt widows of fishermen from mooring fees.
        2. The ferry between Ilm and Orsa shall sail six times a day.
        3. The board shall keep a public register of wrecks in the strait.
        """, links: ["1 = 1", "1.a = 1.a", "1.b = 3 promoted", "2 = 2", "3 = 1.b demoted"]),
    Row(
      name: "sub-points that change places",
      old: """
        1. The harbour board shall:
          a. weigh all catches of herring at Port Lunn;
          b. keep a public register of wrecks in the strait;
          c. train pilots.
        """,
      new: """
        1. The harbour board shall:
          a. train pilots;
          b. weigh all catches of herring at Port Lunn;
          c. keep a public register of wrecks in the strait.
        """, links: ["1 = 1", "1.a = 1.b", "1.b = 1.c", "1.c = 1.a moved"]),
    Row(
      name: "a point without words of its own follows its sub-points",
      old: """
        7.
          a. Weigh all catches of herring at Port Lunn.
          b. Keep a public register of wrecks in the strait.
        """,
      new: """
        9.
          a. Weigh all catches of herring at Port Lunn.
          b. Keep a public register of wrecks in the strait.
        """, links: ["7 = 9", "7.a = 9.a", "7.b = 9.b"]),
  ]
}
