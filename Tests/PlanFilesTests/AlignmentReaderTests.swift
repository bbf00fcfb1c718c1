import PlanDiff
import PlanFiles
import Testing

/// Every way in which an alignment file can be wrong, one row each.
struct AlignmentReaderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let yaml: String
    let complaints: [String]
    var testDescription: String { name }

    /// A list of pins under a good head; the list begins in line 4.
    init(pins lines: String, _ complaints: String...) {
      name = lines
      yaml = "old: dune\nnew: reef\npins:\n\(lines)\n"
      self.complaints = complaints
    }

    init(forbid lines: String, _ complaints: String...) {
      name = lines
      yaml = "old: dune\nnew: reef\nforbid:\n\(lines)\n"
      self.complaints = complaints
    }

    init(file yaml: String, _ complaints: String...) {
      (name, self.yaml, self.complaints) = (yaml, yaml, complaints)
    }
  }

  @Test(arguments: cases)
  func complains(_ row: Case) {
    do throws(DiagnosticList) {
      _ = try AlignmentReader().read(yaml: row.yaml, name: "a.yaml")
      Issue.record("read without complaint")
    } catch {
      #expect(error.diagnostics.map(\.description) == row.complaints)
    }
  }

  static let keys = "its keys are old, new, pins, forbid, note"
  static let zeros = String(repeating: "0", count: 64)

  static let cases: [Case] = [
    Case(file: "", "a.yaml: error: the file is empty; expected pins with 'old', 'new' and 'pins'"),
    Case(file: "~\n", "a.yaml: error: the file is empty; expected pins with 'old', 'new' and 'pins'"),
    Case(
      file: "- a\n",
      "a.yaml:1:1: error: found a list where an alignment file was due; expected a mapping with keys; write it as 'key: value' lines; \(keys)"
    ),
    Case(
      file: "new: reef\npins: []\n",
      "a.yaml:1:1: error: an alignment file has no 'old'; expected 'old'; name the plan whose addresses stand under 'old'"
    ),
    Case(
      file: "old: reef\nnew: reef\npins: []\n",
      "a.yaml:2:6: error: 'old' and 'new' are both 'reef'; expected two plans"),
    Case(
      file: "old: dune\nnew: reef\n",
      "a.yaml:1:1: error: an alignment file has no 'pins' and no 'forbid'; expected at least one of them; add 'pins: []' where nothing is decided yet"
    ),
    Case(
      file: "old: dune\nnew: reef\npin: []\npins: []\n",
      "a.yaml:3:1: error: unknown key 'pin' in an alignment file; did you mean 'pins'?"),
    Case(
      file: "old: dune\nnew: reef\npins: 3\n",
      "a.yaml:3:7: error: found the text '3' for 'pins'; expected a list; write the items as '- ' lines or in [ ]"),
    Case(
      pins: "  - 10",
      "a.yaml:4:5: error: found the text '10' where a pin was due; expected a mapping with keys; write it as 'key: value' lines; its keys are old, new, because, by, sha256"
    ),
    Case(
      pins: "  - {old: 1, new: 2, because: b, by: c, who: d}",
      "a.yaml:4:41: error: unknown key 'who' in a pin; expected one of old, new, because, by, sha256"),
    Case(
      pins: "  - {old: 1, new: 2, by: c}",
      "a.yaml:4:5: error: a pin has no 'because'; expected 'because'; say in a few words why"),
    Case(
      pins: "  - {old: 1, new: 2, because: b}",
      "a.yaml:4:5: error: a pin has no 'by'; expected 'by'; say who decided"),
    Case(
      pins: "  - {old: 1, because: b, by: c}",
      "a.yaml:4:5: error: a pin has no 'new'; expected 'new'; write 'new: []' where there is no counterpart"),
    Case(
      pins: "  - {old: [], new: [], because: b, by: c}",
      "a.yaml:4:5: error: a pin names no provision; expected addresses under 'old' or 'new'"),
    Case(
      pins: "  - {old: [1, 2], new: [3, 4], because: b, by: c}",
      "a.yaml:4:5: error: a pin links 2 old with 2 new provisions; expected one to one, one to several, or several to one; write several pins"
    ),
    Case(
      pins: "  - {old: \"dune#1\", new: 2, because: b, by: c}",
      "a.yaml:4:11: error: the address is 'dune#1'; expected printed labels joined by dots, such as 10.b; write '1'"),
    Case(
      pins: "  - {old: 1 (a), new: 2, because: b, by: c}",
      "a.yaml:4:11: error: the address is '1 (a)'; expected printed labels joined by dots, such as 10.b"),
    Case(
      pins: "  - {old: [1, ''], new: 2, because: b, by: c}",
      "a.yaml:4:15: error: found an empty item in 'old'; write a value or remove the item"),
    Case(
      pins: "  - {old: 1, new: 2, because: b, by: c}\n  - {old: 1, new: 3, because: b, by: c}",
      "a.yaml:5:11: error: '1' of the old plan is pinned twice (first in line 4); expected each provision in one pin; join the pins or remove one"
    ),
    Case(
      pins: "  - {old: 1, new: [2, 2], because: b, by: c}",
      "a.yaml:4:23: error: '2' of the new plan is pinned twice (first in line 4); expected each provision in one pin; join the pins or remove one"
    ),
    Case(
      pins: "  - {old: 1, new: 2, because: b, by: c, sha256: {old: abc}}",
      "a.yaml:4:55: error: the fingerprint is 'abc'; expected 64 hexadecimal digits; remove 'sha256', or write 64 zeros: 'plandiff lint' then names the right one"
    ),
    Case(
      pins: "  - {old: [1, 3], new: 2, because: b, by: c, sha256: {old: \(zeros)}}",
      "a.yaml:4:60: error: 'sha256' holds 1 fingerprints for 'old'; expected 2, one for each address"),
    Case(
      pins: "  - {old: 1, new: 2, because: b, by: c, sha256: {both: \(zeros)}}",
      "a.yaml:4:50: error: unknown key 'both' in 'sha256'; expected one of old, new"),
    Case(
      forbid: "  - {old: 1, because: b, by: c}",
      "a.yaml:4:5: error: a forbidden pair names one side only; expected addresses under 'old' and 'new'; for a provision without counterpart write a pin with 'new: []' or 'old: []'"
    ),
    Case(
      forbid: "  - {old: 1, new: 2, because: b, by: c, sha256: {}}",
      "a.yaml:4:41: error: unknown key 'sha256' in a forbidden pair; expected one of old, new, because, by"),
    Case(
      pins: "  - {old: 1, new: [2, 3], because: b, by: c}\nforbid:\n  - {old: 1, new: 3, because: b, by: c}",
      "a.yaml:6:5: error: the pair is forbidden here and pinned in line 4; expected one of the two; remove one of them"),
  ]

  @Test func readsPins() throws {
    let file = try AlignmentReader().read(
      yaml: """
        old: dune
        new: reef
        pins:
          - {old: [10.b, 10.d], new: 5.b, because: both end the guarantee, by: A. Clerk}
          - {old: [], new: [9], because: it is new, by: B. Clerk, sha256: {new: \(Self.zeros)}}
        forbid:
          - {old: 3, new: [4, 9], because: they only share words, by: A. Clerk}
        """, name: "a.yaml")
    #expect(file.old == "dune" && file.new == "reef")
    #expect(
      file.pins
        == Pins(
          linked: [
            Pins.Pin(old: ["10.b", "10.d"], new: ["5.b"], source: "A. Clerk: both end the guarantee"),
            Pins.Pin(old: [], new: ["9"], source: "B. Clerk: it is new", newFingerprints: [Self.zeros]),
          ],
          forbidden: [Pins.Pin(old: ["3"], new: ["4", "9"], source: "A. Clerk: they only share words")]))
  }
}
