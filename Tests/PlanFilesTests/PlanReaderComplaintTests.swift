import PlanDiff
import PlanFiles
import Testing

/// Every way in which a plan file can be wrong, one row each: the file and the complaints it must draw.
struct PlanReaderComplaintTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let yaml: String
    let complaints: [String]

    var testDescription: String { name }
  }

  @Test(arguments: cases)
  func complainsWithPlaceAndRemedy(_ row: Case) {
    do throws(DiagnosticList) {
      let plan = try PlanReader().read(yaml: row.yaml, name: "p.yaml", sharedParties: shared)
      Issue.record("\(row.name): read without complaint as \(plan.id)")
    } catch {
      #expect(error.diagnostics.map(\.description) == row.complaints)
    }
  }

  private let shared = [Party(id: "Ukraine", aliases: ["Kyiv"]), Party(id: "Russia")]

  static let cases: [Case] = [
    Case(
      name: "empty file", yaml: "",
      complaints: [
        "p.yaml: error: the file is empty; expected a plan with 'id' and 'points'"
      ]),
    Case(
      name: "only comments", yaml: "# nothing\n",
      complaints: [
        "p.yaml: error: the file is empty; expected a plan with 'id' and 'points'"
      ]),
    Case(
      name: "only a dash line", yaml: "---\n",
      complaints: [
        "p.yaml: error: the file is empty; expected a plan with 'id' and 'points'"
      ]),
    Case(
      name: "top level is a list", yaml: "- a\n- b\n",
      complaints: [
        "p.yaml:1:1: error: found a list where a plan was due; expected a mapping with keys; write it as 'key: value' lines; its keys are id, title, family, basis, renderingOf, issuer, date, language, disclosure, completeness, wording, sources, parties, topics, claims, note, points, provisions"
      ]),
    Case(
      name: "top level is a text", yaml: "us28\n",
      complaints: [
        "p.yaml:1:1: error: found the text 'us28' where a plan was due; expected a mapping with keys; write it as 'key: value' lines; its keys are id, title, family, basis, renderingOf, issuer, date, language, disclosure, completeness, wording, sources, parties, topics, claims, note, points, provisions"
      ]),
    Case(
      name: "unknown header key with near name", yaml: "id: a\npoints: []\nnots: x\n",
      complaints: [
        "p.yaml:3:1: error: unknown key 'nots' in a plan; did you mean 'note'?"
      ]),
    Case(
      name: "unknown header key without near name", yaml: "id: a\npoints: []\nzzz: x\n",
      complaints: [
        "p.yaml:3:1: error: unknown key 'zzz' in a plan; expected one of id, title, family, basis, renderingOf, issuer, date, language, disclosure, completeness, wording, sources, parties, topics, claims, note, points, provisions"
      ]),
    Case(
      name: "merge key", yaml: "<<: {a: b}\nid: a\npoints: []\n",
      complaints: [
        "p.yaml:1:1: error: unknown key '<<' in a plan; expected one of id, title, family, basis, renderingOf, issuer, date, language, disclosure, completeness, wording, sources, parties, topics, claims, note, points, provisions"
      ]),
    Case(
      name: "unknown provision key", yaml: "id: a\npoints:\n  - number: 1\n    txet: x\n    text: y\n",
      complaints: [
        "p.yaml:4:5: error: unknown key 'txet' in a provision; did you mean 'text'?"
      ]),
    Case(
      name: "unknown source key", yaml: "id: a\nsources:\n  - id: s\n    publisher: P\n    file: x\npoints: []\n",
      complaints: [
        "p.yaml:5:5: error: unknown key 'file' in a source; expected one of id, publisher, title, date, url"
      ]),
    Case(
      name: "unknown claim key",
      yaml: "id: a\nclaims:\n  - who: W\n    named: true\n    what: x\n    sayz: kept\npoints: []\n",
      complaints: [
        "p.yaml:6:5: error: unknown key 'sayz' in a claim; did you mean 'says'?"
      ]),
    Case(
      name: "unknown party key", yaml: "id: a\nparties:\n  - id: X\n    alias: [x]\npoints: []\n",
      complaints: [
        "p.yaml:4:5: error: unknown key 'alias' in a party; did you mean 'aliases'?"
      ]),
    Case(
      name: "duplicate key", yaml: "id: a\nid: b\npoints: []\n",
      complaints: [
        "p.yaml:2:1: error: the key 'id' stands twice in one mapping (first in line 1); expected each key once; remove one of them, or join their values"
      ]),
    Case(
      name: "duplicate key in a provision", yaml: "id: a\npoints:\n  - number: 1\n    text: x\n    text: y\n",
      complaints: [
        "p.yaml:5:5: error: the key 'text' stands twice in one mapping (first in line 4); expected each key once; remove one of them, or join their values"
      ]),
    Case(
      name: "duplicate number", yaml: "id: a\npoints:\n  - number: 1\n    text: x\n  - number: 1\n    text: y\n",
      complaints: [
        "p.yaml:5:13: error: the number '1' repeats that of line 3; expected each address once; correct it; where the print repeats a number write '1~2'"
      ]),
    Case(
      name: "duplicate number of a sub-point",
      yaml: "id: a\npoints:\n  - number: 1\n    points:\n      - {number: a, text: x}\n      - {number: a, text: y}\n",
      complaints: [
        "p.yaml:6:18: error: the number 'a' repeats that of line 5; expected each address once; correct it; where the print repeats a number write 'a~2'"
      ]),
    Case(
      name: "address that two provisions share",
      yaml: "id: a\npoints:\n  - {number: 1.1, text: x}\n  - number: 1\n    points:\n      - {number: 1, text: y}\n",
      complaints: [
        "p.yaml:6:18: error: the number '1' repeats that of line 3; expected each address once; correct it; where the print repeats a number write '1~2'"
      ]),
    Case(
      name: "duplicate source",
      yaml: "id: a\nsources:\n  - {id: s, publisher: P}\n  - {id: s, publisher: Q}\npoints: []\n",
      complaints: [
        "p.yaml:4:10: error: the source 's' is declared twice (first in line 3); expected each source once; remove one of them"
      ]),
    Case(
      name: "points is a text", yaml: "id: a\npoints: 3\n",
      complaints: [
        "p.yaml:2:9: error: found the text '3' for 'points'; expected a list; write the items as '- ' lines or in [ ]"
      ]),
    Case(
      name: "title is a list", yaml: "id: a\ntitle: [x]\npoints: []\n",
      complaints: [
        "p.yaml:2:8: error: found a list for 'title'; expected a text; write one value; a text that holds ': ' needs quotes"
      ]),
    Case(
      name: "text is a mapping", yaml: "id: a\npoints:\n  - number: 1\n    text: {a: b}\n",
      complaints: [
        "p.yaml:4:11: error: found a mapping with keys for 'text'; expected a text; write one value; a text that holds ': ' needs quotes"
      ]),
    Case(
      name: "provision is a text", yaml: "id: a\npoints:\n  - x\n",
      complaints: [
        "p.yaml:3:5: error: found the text 'x' where a provision was due; expected a mapping with keys; write it as 'key: value' lines; its keys are number, topic, text, status, grade, sources, note, points, alternatives, about, claims"
      ]),
    Case(
      name: "empty list item", yaml: "id: a\npoints:\n  - number: 1\n    text: x\n    alternatives: [y, '']\n",
      complaints: [
        "p.yaml:5:23: error: found an empty item in 'alternatives'; write a value or remove the item"
      ]),
    Case(
      name: "no id", yaml: "points: []\n",
      complaints: [
        "p.yaml:1:1: error: a plan has no 'id'; expected 'id'; give the plan a short id, such as us28"
      ]),
    Case(
      name: "no points", yaml: "id: a\n",
      complaints: [
        "p.yaml:1:1: error: a plan has no 'points'; expected the list of its provisions; add 'points:' with one '- number: …' for each; 'points: []' where none is known"
      ]),
    Case(
      name: "both names of the points", yaml: "id: a\npoints: []\nprovisions: []\n",
      complaints: [
        "p.yaml:3:13: error: a plan has both 'points' and 'provisions'; expected one list of provisions; join them under 'points'"
      ]),
    Case(
      name: "no number", yaml: "id: a\npoints:\n  - text: x\n",
      complaints: [
        "p.yaml:3:5: error: a provision has no 'number'; expected 'number'; write the printed label, such as 10 or a; p1, p2 … where none is printed"
      ]),
    Case(
      name: "number in brackets", yaml: "id: a\npoints:\n  - number: (a)\n    text: x\n",
      complaints: [
        "p.yaml:3:13: error: the number is '(a)'; expected a label without brackets, spaces, '#' or words such as Article; write 'a'"
      ]),
    Case(
      name: "number with its word", yaml: "id: a\npoints:\n  - number: Article 5\n    text: x\n",
      complaints: [
        "p.yaml:3:13: error: the number is 'Article 5'; expected a label without brackets, spaces, '#' or words such as Article"
      ]),
    Case(
      name: "id with a space", yaml: "id: a b\npoints: []\n",
      complaints: [
        "p.yaml:1:5: error: the id is 'a b'; expected letters, digits, '-', '_' and '.' only; it stands in addresses such as us28#10"
      ]),
    Case(
      name: "undeclared topic",
      yaml: "id: a\ntopics: [ceasefire]\npoints:\n  - {number: 1, text: x, topic: cease-fire}\n",
      complaints: [
        "p.yaml:4:33: error: the topic 'cease-fire' is not declared; expected an id out of the header's topics; did you mean 'ceasefire'?"
      ]),
    Case(
      name: "undeclared topic in a list", yaml: "id: a\npoints:\n  - {number: 1, text: x, topic: [z]}\n",
      complaints: [
        "p.yaml:3:34: error: the topic 'z' is not declared; expected an id out of the header's topics; declare it in the header under 'topics'"
      ]),
    Case(
      name: "undeclared source",
      yaml: "id: a\nsources: [{id: reuters, publisher: R}]\npoints:\n  - {number: 1, text: x, sources: [reutres]}\n",
      complaints: [
        "p.yaml:4:36: error: the source 'reutres' is not declared; expected an id out of the header's sources; did you mean 'reuters'?"
      ]),
    Case(
      name: "undeclared source of a claim",
      yaml: "id: a\nclaims: [{who: W, named: true, what: x, source: s}]\npoints: []\n",
      complaints: [
        "p.yaml:2:49: error: the source 's' is not declared; expected an id out of the header's sources; declare it in the header under 'sources'"
      ]),
    Case(
      name: "undeclared party", yaml: "id: a\nparties: [Ukrane]\npoints: []\n",
      complaints: [
        "p.yaml:2:11: error: the party 'Ukrane' is not declared; expected an id out of shared/parties.yaml, or a mapping with id, aliases and members; did you mean 'Ukraine'?"
      ]),
    Case(
      name: "party named by its alias", yaml: "id: a\nparties: [Kyiv]\npoints: []\n",
      complaints: [
        "p.yaml:2:11: error: the party 'Kyiv' is not declared; expected an id out of shared/parties.yaml, or a mapping with id, aliases and members; write 'Ukraine', of which it is an alias"
      ]),
    Case(
      name: "undeclared member", yaml: "id: a\nparties: [{id: Both, members: [Ukraine, Rusia]}]\npoints: []\n",
      complaints: [
        "p.yaml:2:41: error: the member 'Rusia' is no declared party; expected the id of a party; did you mean 'Russia'?"
      ]),
    Case(
      name: "no text", yaml: "id: a\npoints:\n  - number: 1\n",
      complaints: [
        "p.yaml:3:5: error: the provision '1' has no text; expected 'text'; write its wording; where none is published give a status (undisclosed, reported, disputed, deleted)"
      ]),
    Case(
      name: "blank text", yaml: "id: a\npoints:\n  - number: 1\n    text: '  '\n",
      complaints: [
        "p.yaml:4:11: error: the provision '1' has no text; expected 'text'; write its wording; where none is published give a status (undisclosed, reported, disputed, deleted)"
      ]),
    Case(
      name: "no text although open", yaml: "id: a\npoints:\n  - number: 1\n    status: open\n",
      complaints: [
        "p.yaml:3:5: error: the provision '1' has no text; expected 'text'; write its wording; where none is published give a status (undisclosed, reported, disputed, deleted)"
      ]),
    Case(
      name: "day that is none", yaml: "id: a\ndate: 2025-02-29\npoints: []\n",
      complaints: [
        "p.yaml:2:7: error: 'date' is '2025-02-29', but that month has 28 days; expected a date such as 2025-11-20, 2025-11 or 2025"
      ]),
    Case(
      name: "month that is none", yaml: "id: a\ndate: 2025-13\npoints: []\n",
      complaints: [
        "p.yaml:2:7: error: 'date' is '2025-13', but a year has twelve months; expected a date such as 2025-11-20, 2025-11 or 2025"
      ]),
    Case(
      name: "date in another form", yaml: "id: a\ndate: 20 November 2025\npoints: []\n",
      complaints: [
        "p.yaml:2:7: error: 'date' is '20 November 2025', which is no ISO date; expected a date such as 2025-11-20, 2025-11 or 2025"
      ]),
    Case(
      name: "date of a source", yaml: "id: a\nsources: [{id: s, publisher: P, date: 2025-1-2}]\npoints: []\n",
      complaints: [
        "p.yaml:2:39: error: 'date' is '2025-1-2', which is no ISO date; expected a date such as 2025-11-20, 2025-11 or 2025"
      ]),
    Case(
      name: "day of a claim", yaml: "id: a\nclaims: [{who: W, named: true, what: x, when: yesterday}]\npoints: []\n",
      complaints: [
        "p.yaml:2:47: error: 'when' is 'yesterday', which is no ISO date; expected a date such as 2025-11-20, 2025-11 or 2025"
      ]),
    Case(
      name: "wording", yaml: "id: a\nwording: verbatm\npoints: []\n",
      complaints: [
        "p.yaml:2:10: error: 'wording' is 'verbatm'; expected one of verbatim, restatement, translation; did you mean 'verbatim'?"
      ]),
    Case(
      name: "disclosure", yaml: "id: a\ndisclosure: secret\npoints: []\n",
      complaints: [
        "p.yaml:2:13: error: 'disclosure' is 'secret'; expected one of official, leaked, disclosed-orally, undisclosed"
      ]),
    Case(
      name: "completeness", yaml: "id: a\ncompleteness: ful\npoints: []\n",
      complaints: [
        "p.yaml:2:15: error: 'completeness' is 'ful'; expected one of full, partial, none; did you mean 'full'?"
      ]),
    Case(
      name: "status", yaml: "id: a\npoints:\n  - {number: 1, text: x, status: stuck}\n",
      complaints: [
        "p.yaml:3:34: error: 'status' is 'stuck'; expected one of stated, reported, undisclosed, disputed, open, struck, deleted; did you mean 'struck'?"
      ]),
    Case(
      name: "grade", yaml: "id: a\npoints:\n  - {number: 1, text: x, grade: D}\n",
      complaints: [
        "p.yaml:3:33: error: 'grade' is 'D'; expected one of A, B, C"
      ]),
    Case(
      name: "verdict", yaml: "id: a\nclaims: [{who: W, named: true, what: x, says: gone}]\npoints: []\n",
      complaints: [
        "p.yaml:2:47: error: 'says' is 'gone'; expected one of removed, kept, changed, moved, deferred, added"
      ]),
    Case(
      name: "named is no truth value", yaml: "id: a\nclaims: [{who: W, named: maybe, what: x}]\npoints: []\n",
      complaints: [
        "p.yaml:2:26: error: 'named' is 'maybe'; expected true or false"
      ]),
    Case(
      name: "named is missing", yaml: "id: a\nclaims: [{who: W, what: x}]\npoints: []\n",
      complaints: [
        "p.yaml:2:10: error: a claim has no 'named'; expected 'named: true' or 'named: false'; say whether the person spoke under their own name"
      ]),
    Case(
      name: "language", yaml: "id: a\nlanguage: e\npoints: []\n",
      complaints: [
        "p.yaml:2:11: error: the language is 'e'; expected a language tag such as en, uk or pt-BR"
      ]),
    Case(
      name: "about without a plan", yaml: "id: a\npoints:\n  - {number: 1, about: '26'}\n",
      complaints: [
        "p.yaml:3:24: error: 'about' names '26'; expected an address such as us28#26: plan id, '#', printed labels joined by dots"
      ]),
    Case(
      name: "tab", yaml: "id: a\npoints:\n\t- number: 1\n",
      complaints: [
        "p.yaml:3:1: error: found a tab in the indentation; expected spaces; replace the tab with spaces"
      ]),
    Case(
      name: "tab inside a mapping", yaml: "id: a\npoints:\n  - number: 1\n\ttext: x\n",
      complaints: [
        "p.yaml:4:1: error: found a tab in the indentation; expected spaces; replace the tab with spaces"
      ]),
    Case(
      name: "colon in a text", yaml: "id: a\npoints:\n  - number: 1\n    text: yes: no\n",
      complaints: [
        "p.yaml:4:14: error: found ': ' inside a value; expected quotes around a text that holds ': '; put the text in quotes, write it below '>-', or check the indentation"
      ]),
    Case(
      name: "text that starts with @", yaml: "id: a\ntitle: @x\npoints: []\n",
      complaints: [
        "p.yaml:2:8: error: found '@' at the start of a value; expected a text that starts with a letter or stands in quotes; put the text in quotes"
      ]),
    Case(
      name: "open quotation mark", yaml: "id: a\ntitle: \"abc\npoints: []\n",
      complaints: [
        "p.yaml:2:8: error: a quotation mark opened here is never closed; expected a closing quotation mark; add it at the end of the text"
      ]),
    Case(
      name: "open bracket", yaml: "id: a\npoints: [\n",
      complaints: [
        "p.yaml:3:1: error: found the end of the file where a value was due; expected a text, a list or a mapping; check the brackets and commas"
      ]),
    Case(
      name: "open bracket with items", yaml: "id: a\npoints: [a\nb: c\n",
      complaints: [
        "p.yaml:2:9: error: a bracket opened here is not closed before ':' in line 3; expected ',' or ']'; close the bracket, or put a text that holds brackets or commas in quotes"
      ]),
    Case(
      name: "stray bracket", yaml: "id: a\npoints: []\n}\n",
      complaints: [
        "p.yaml:3:1: error: found '}' where a key was due; expected 'key: value' at the indentation of the keys above; check the indentation and the quotation marks of the lines before"
      ]),
    Case(
      name: "indentation", yaml: "id: a\npoints:\n  - number: 1\n    text: x\n   note: y\n",
      complaints: [
        "p.yaml:5:4: error: found 'n' where a list item was due; expected '- ' at the indentation of the items above; check the indentation"
      ]),
    Case(
      name: "line without a key", yaml: "id: a\nsome text\npoints: []\n",
      complaints: [
        "p.yaml:2:1: error: found a line without a key; expected 'key: value'; add the key, or indent the line to continue the text above"
      ]),
    Case(
      name: "unknown escape", yaml: "id: \"\\q\"\n",
      complaints: [
        "p.yaml:1:6: error: found an unknown escape in a text in double quotes; expected \\n, \\\", \\\\ or another escape of YAML; double the backslash, or use single quotes"
      ]),
    Case(
      name: "second document", yaml: "id: a\npoints: []\n---\nid: b\n",
      complaints: [
        "p.yaml:3:1: error: a second document begins here; expected one plan a file; put the second plan into a file of its own"
      ]),
    Case(
      name: "unknown alias", yaml: "id: *x\npoints: []\n",
      complaints: [
        "p.yaml:1:5: error: found a value that starts with '*' and is no known alias; expected a text that starts with a letter or stands in quotes; put the text in quotes"
      ]),
    Case(
      name: "alias", yaml: "id: &x a\npoints: []\ntitle: *x\n",
      complaints: [
        "p.yaml:3:8: error: found the alias '*x'; expected no anchors and aliases in a plan file; write the value out where it is used"
      ]),
    Case(
      name: "alias bomb", yaml: "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n? *c\n: d\n",
      complaints: [
        "p.yaml:2:8: error: found the alias '*a'; expected no anchors and aliases in a plan file; write the value out where it is used"
      ]),
    Case(
      name: "control character", yaml: "id: a\u{1}b\n",
      complaints: [
        "p.yaml:1:6: error: found the control character U+0001; expected printable characters only; remove it"
      ]),
    Case(
      name: "null character", yaml: "id: a\u{0}b\n",
      complaints: [
        "p.yaml:1:6: error: found the control character U+0000; expected printable characters only; remove it"
      ]),
    Case(
      name: "null text in JSON", yaml: "{\"id\": \"a\", \"points\": [{\"number\": \"1\", \"text\": null}]}",
      complaints: [
        "p.yaml:1:24: error: the provision '1' has no text; expected 'text'; write its wording; where none is published give a status (undisclosed, reported, disputed, deleted)"
      ]),
    Case(
      name: "JSON with a comma too many", yaml: "{\"id\": \"a\", \"points\": [],, }",
      complaints: [
        "p.yaml:1:26: error: found ',' where a value was due; expected a text, a list or a mapping; check the brackets and commas"
      ]),
    Case(
      name: "nested too deep",
      yaml: "id: a\npoints: " + String(repeating: "[", count: 70) + String(repeating: "]", count: 70) + "\n",
      complaints: [
        "p.yaml:2:73: error: values are nested more than 64 deep; expected a few levels; check the brackets or the indentation"
      ]),
    Case(
      name: "several at once", yaml: "id: a\ndate: x\npoints:\n  - {number: 1, topic: z}\n",
      complaints: [
        "p.yaml:2:7: error: 'date' is 'x', which is no ISO date; expected a date such as 2025-11-20, 2025-11 or 2025",
        "p.yaml:4:5: error: the provision '1' has no text; expected 'text'; write its wording; where none is published give a status (undisclosed, reported, disputed, deleted)",
        "p.yaml:4:24: error: the topic 'z' is not declared; expected an id out of the header's topics; declare it in the header under 'topics'",
      ]),
  ]
}
