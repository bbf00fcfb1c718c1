import Testing

@testable import PlanDiff

/// Every way in which a rule table can be wrong, one row each: it must be refused with file and line.
struct RuleComplaintTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let complaint: String
    var file = "cues-test.tsv"
    var testDescription: String { name }

    /// A row of cues under a good head; the complaint is about line 3.
    init(cue: String, table: String = "a", _ complaint: String) {
      name = cue
      text = "#table\t\(table)\n#columns\tid\tkind\tlevel\tpattern\tflags\n\(cue)\n"
      self.complaint = "cues-test.tsv:3: error: \(complaint)"
    }

    init(_ name: String, file: String, _ text: String, _ complaint: String) {
      self.name = name
      self.text = text
      self.file = file
      self.complaint = "\(file):\(complaint)"
    }
  }

  @Test(arguments: rows)
  func isRefused(_ row: Row) {
    do throws(RuleError) {
      _ = try RuleSet(id: "test", tables: [(row.file, row.text)])
      Issue.record("\(row.name): loaded without complaint")
    } catch {
      #expect(error.description == row.complaint)
    }
  }

  static let kinds = "one of OBL, PRO, LIM, CLM, PER, POW, EXM, CON, REC, EXP, ASP, DEC"
  static let flags = "style, frame, wrap, set, whole, conf=, kind=, role= or sub="
  static let tables = CueTable.allCases.map(\.rawValue).joined(separator: ", ")

  static let rows: [Row] = [
    // Fields
    Row(cue: "t1\tOBL\t8\tshall", "found 4 fields; expected 5: id, kind, level, pattern, flags"),
    Row(cue: "t1\tOBL\t8\tshall\t-\t-", "found 6 fields; expected 5: id, kind, level, pattern, flags"),
    Row(cue: "t1 OBL 8 shall -", "found 1 fields; expected 5: id, kind, level, pattern, flags"),
    Row(cue: "\tOBL\t8\tshall\t-", "found an empty field 'id'; expected a value, or - for none"),
    Row(cue: "t1\tOBL\t8\t\t-", "found an empty field 'pattern'; expected a value, or - for none"),
    Row(cue: "t1\tOBL\t8\tshall\t", "found an empty field 'flags'; expected a value, or - for none"),
    // Values
    Row(cue: "t1\tOBLIGE\t8\tshall\t-", "found kind 'OBLIGE'; expected \(kinds)"),
    Row(cue: "t1\tobl\t8\tshall\t-", "found kind 'obl'; expected \(kinds)"),
    Row(cue: "t1\tOBL\thigh\tshall\t-", "found level 'high'; expected a whole number"),
    Row(cue: "t1\tOBL\t-\tshall\t-", "found level '-'; expected a whole number"),
    Row(cue: "t1\tOBL\t8.5\tshall\t-", "found level '8.5'; expected a whole number"),
    Row(
      cue: "t1\t-\tMOST\tup to\t-", table: "h",
      "found level 'MOST'; expected one of CAP, FLOOR, LEVEL, APPROX, RANGE, SHARE, VAGUE"),
    Row(cue: "t1\t-\tX\tsome\t-", table: "l", "found level 'X'; expected V or M"),
    Row(cue: "t1\t-\tlift\tlift\t-", table: "z", "found level 'lift'; expected ladder:step"),
    Row(cue: "t1\t-\tlift:x\tlift\t-", table: "z", "found level 'lift:x'; expected ladder:step"),
    Row(cue: "t1\t-\ta,q\tgood will\t-", table: "y", "found table 'q'; expected one of \(tables)"),
    Row(cue: "t1\t-\t-\tgood will\t-", table: "y", "found table '-'; expected one of \(tables)"),
    // Flags
    Row(cue: "t1\tOBL\t8\tshall\tstyl", "found flag 'styl'; expected \(flags)"),
    Row(cue: "t1\tOBL\t8\tshall\tstyle=1", "found flag 'style=1'; expected \(flags)"),
    Row(cue: "t1\tOBL\t8\tshall\tstyle, frame", "found flag ' frame'; expected \(flags)"),
    Row(cue: "t1\tOBL\t8\tshall\tconf", "found flag 'conf'; expected \(flags)"),
    Row(cue: "t1\tOBL\t8\tshall\tconf=x", "found confidence 'x'; expected a number above 0 and at most 1"),
    Row(cue: "t1\tOBL\t8\tshall\tconf=0", "found confidence '0'; expected a number above 0 and at most 1"),
    Row(cue: "t1\tOBL\t8\tshall\tconf=1.2", "found confidence '1.2'; expected a number above 0 and at most 1"),
    Row(cue: "t1\tOBL\t8\tshall\tconf=nan", "found confidence 'nan'; expected a number above 0 and at most 1"),
    Row(cue: "t1\tOBL\t8\tshall\tkind=YES", "found kind 'YES'; expected \(kinds)"),
    Row(
      cue: "t1\tOBL\t8\tshall\trole=MOST",
      "found role 'MOST'; expected one of CAP, FLOOR, LEVEL, APPROX, RANGE, SHARE, VAGUE"),
    Row(cue: "t1\tOBL\t8\tshall\tsub=first", "found sub 'first'; expected a whole number"),
    // Patterns
    Row(cue: "t1\tOBL\t8\t(shall|must\t-", "found '(shall|must'; expected a closing bracket"),
    Row(cue: "t1\tOBL\t8\tshall)\t-", "found 'shall)'; expected a plain word; brackets must be balanced"),
    Row(cue: "t1\tOBL\t8\t((shall)\t-", "found '(shall'; expected a plain word; brackets must be balanced"),
    Row(cue: "t1\tOBL\t8\t(shall must)\t-", "found '(shall'; expected a closing bracket"),
    Row(cue: "t1\tOBL\t8\t[be\t-", "found '[be'; expected [lemma]"),
    Row(cue: "t1\tOBL\t8\tbe]\t-", "found 'be]'; expected a plain word; brackets must be balanced"),
    Row(cue: "t1\tOBL\t8\t[]\t-", "found '[]'; expected [lemma]"),
    Row(cue: "t1\tOBL\t8\t{Q}\t-", "found '{Q}'; expected a plain word; brackets must be balanced"),
    Row(cue: "t1\tOBL\t8\t?\t-", "found '?'; expected a plain word; brackets must be balanced"),
    Row(cue: "t1\tOBL\t8\t()\t-", "found an empty alternative; expected a word, a [lemma], #, {P} or {V}"),
    Row(cue: "t1\tOBL\t8\t(shall||must)\t-", "found an empty alternative; expected a word, a [lemma], #, {P} or {V}"),
    Row(cue: "t1\tOBL\t8\t(shall|)\t-", "found an empty alternative; expected a word, a [lemma], #, {P} or {V}"),
    Row(cue: "t1\tOBL\t8\tshall_\t-", "found an empty word; expected a word on either side of _"),
    Row(cue: "t1\tOBL\t8\tshall *x\t-", "found gap '*x'; expected * or * and a number from 1 to 20"),
    Row(cue: "t1\tOBL\t8\tshall *-1\t-", "found gap '*-1'; expected * or * and a number from 1 to 20"),
    Row(cue: "t1\tOBL\t8\tshall *900000\t-", "found gap '*900000'; expected * or * and a number from 1 to 20"),
    Row(cue: "t1\tOBL\t8\t  \t-", "found an empty pattern; expected at least one term"),
    Row(cue: "t1\tOBL\t8\t(shall)? *3\t-", "found '(shall)? *3'; expected at least one term that must be there"),
    // Heads
    Row(cue: "t1\tOBL\t8\tshall\t-", table: "zz", "").with(
      name: "unknown table", complaint: "cues-test.tsv:1: error: found table 'zz'; expected one of \(tables)"),
    Row(
      "row before columns", file: "cues-a.tsv", "#table\ta\nt1\tOBL\t8\tshall\t-\n",
      "2: error: found a row before the #columns line; expected #columns first"),
    Row(
      "no table line", file: "cues-a.tsv", "#columns\tid\tkind\tlevel\tpattern\tflags\n",
      "1: error: found no #table and #columns lines; expected both before the first row"),
    Row(
      "empty file", file: "cues-a.tsv", "",
      "1: error: found no #table and #columns lines; expected both before the first row"),
    Row(
      "table line without a tab", file: "cues-a.tsv", "# About.\n#table a\n",
      "1: error: found no #table and #columns lines; expected both before the first row"),
    Row(
      "table line with two names", file: "cues-a.tsv", "#table\ta\tb\n",
      "1: error: found '#table\ta\tb'; expected #table, a tab and one name"),
    Row(
      "other columns", file: "cues-a.tsv", "#table\ta\n#columns\tid\tlevel\n",
      "2: error: found columns id, level; expected id, kind, level, pattern, flags"),
    Row(
      "carriage returns", file: "cues-a.tsv", "#table\ta\r\n#columns\tid\tkind\tlevel\tpattern\tflags\r\n",
      "1: error: found a carriage return; expected lines that end with a line feed alone"),
    Row(
      "unknown table of words", file: "synonyms.tsv", "#table\tsynonyms\n#columns\ta\n",
      "1: error: found table 'synonyms'; expected one of confidence, direction-rules, equivalences, facet-words, function-words, irregular, kindred, lexical-domain, lexical-forms, lexical-kin, lexical-ladders, lexical-phrases, lexical-relations, light-words, settings, spelling, units, verbs, or a file named cues-…"
    ),
    // Tables of words
    Row(
      "irregular twice", file: "irregular.tsv", "#table\tirregular\n#columns\tlemma\tforms\ngo\twent\ngo\tgone\n",
      "4: error: found 'go' again; expected each lemma once"),
    Row(
      "class unknown", file: "function-words.tsv", "#table\tfunction-words\n#columns\tclass\twords\nverb\tgo\n",
      "3: error: found class 'verb'; expected one of adverb, article, auxiliary, conjunction, negator, preposition, pronoun"
    ),
    Row(
      "equivalence twice", file: "equivalences.tsv",
      "#table\tequivalences\n#columns\tid\tmembers\tconfidence\tnote\nE\ta|b\t0.9\t-\nE\tc|d\t0.9\t-\n",
      "4: error: found set 'E' again; expected each set once"),
    Row(
      "equivalence confidence", file: "equivalences.tsv",
      "#table\tequivalences\n#columns\tid\tmembers\tconfidence\tnote\nE\ta|b\thigh\t-\n",
      "3: error: found confidence 'high'; expected a number above 0 and at most 1"),
    Row(
      "relation unknown", file: "lexical-domain.tsv",
      "#table\tlexical-domain\n#columns\tword\trelation\twords\nbig\tlike\tlarge\n",
      "3: error: found relation 'like'; expected one of synonym, wider, opposite, weaker, sibling, form, synonyms, ladder, siblings, opposites"
    ),
    Row(
      "spelling columns", file: "spelling.tsv", "#table\tspelling\n#columns\tvariant\ncentre\n",
      "2: error: found columns variant; expected variant, canonical"),
  ]

  @Test func idsAreUniqueAcrossTables() {
    let head = "#columns\tid\tkind\tlevel\tpattern\tflags\n"
    do throws(RuleError) {
      _ = try RuleSet(
        id: "test",
        tables: [
          ("cues-b.tsv", "#table\tb\n" + head + "\nt1\tPRO\t8\tshall not\t-\n"),
          ("cues-a.tsv", "#table\ta\n" + head + "t1\tOBL\t8\tshall\t-\n"),
        ])
      Issue.record("loaded without complaint")
    } catch {
      #expect(error.description == "cues-b.tsv:4: error: found id 't1' again; expected an id not used at cues-a.tsv:3")
    }
  }
}

extension RuleComplaintTests.Row {
  func with(name: String, complaint: String) -> Self {
    var copy = Self(name, file: file, text, "")
    copy = Self(name, file: file, text, String(complaint.dropFirst(file.count + 1)))
    return copy
  }
}
