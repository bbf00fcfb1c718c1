/// What became of the points of the shipped plans, as judged by hand from the published texts, where the judge was sure:
/// plans, old and new addresses, label; `|` joins labels that are both right.
enum CrosswalkLabels {
  struct Row: Sendable {
    let plans: String
    let old: String
    let new: String
    let labels: [String]

    var key: String { "\(plans) \(old)>\(new)" }
  }

  static let all: [Row] = text.split(separator: "\n").map { line in
    let fields = line.split(separator: "\t").map { $0 == "-" ? "" : String($0) }
    return Row(
      plans: fields[0], old: fields[1], new: fields[2], labels: fields[3].split(separator: "|").map(String.init))
  }

  private static let text = """
    us28>europe	1	1	reworded|unchanged
    us28>europe	2	2	mixed
    us28>europe	3	-	removed
    us28>europe	4	4	softened
    us28>europe	5	5	reworded|unchanged
    us28>europe	6	6	softened
    us28>europe	7	7	softened
    us28>europe	8	8	softened
    us28>europe	9	9	replaced
    us28>europe	10	10	hardened
    us28>europe	10.a	10.a	reworded|unchanged
    us28>europe	10.b	10.b	reworded|unchanged
    us28>europe	10.d	-	removed
    us28>europe	11	11	reworded|unchanged
    us28>europe	12	12	reworded|unchanged
    us28>europe	13	13	softened
    us28>europe	13.a	13.a	reworded|unchanged
    us28>europe	13.c	13.c	reworded|unchanged
    us28>europe	14	14	replaced
    us28>europe	16	16	reworded|unchanged
    us28>europe	19	19	reworded|unchanged
    us28>europe	21.a	-	removed
    us28>europe	21.b	-	removed
    us28>europe	21.c	-	removed
    us28>europe	21.d	-	removed
    us28>europe	25	25	softened
    us28>europe	26	-	removed
    us28>europe	-	21	added
    us28>ukraine20	1	1	hardened
    us28>ukraine20	2	2	mixed
    us28>ukraine20	5	3	reworded|unchanged
    us28>ukraine20	6	4	softened
    us28>ukraine20	10	5	hardened
    us28>ukraine20	10.a	5.c	removed
    us28>ukraine20	10.b+10.d	5.b	hardened
    us28>ukraine20	10.c	5.a	softened
    us28>ukraine20	11	7	hardened
    us28>ukraine20	16	6	hardened
    us28>ukraine20	18	11	reworded|unchanged
    us28>ukraine20	19	12	replaced
    us28>ukraine20	20+20.a	13	reworded|unchanged
    us28>ukraine20	21.a	-	removed
    us28>ukraine20	21.b	14.a	replaced
    us28>ukraine20	21.c	14.d	hardened
    us28>ukraine20	24.b	17.b	hardened
    us28>ukraine20	25	18	softened
    us28>ukraine20	26	-	removed
    us28>ukraine20	28	20	hardened
    us28>ukraine20	-	5.d	added
    us28>ukraine20	-	9	added
    us28>ukraine20	-	9.a	added
    us28>ukraine20	-	10	added
    europe>ukraine20	1	1	hardened
    europe>ukraine20	2	2	mixed
    europe>ukraine20	5	3	reworded|unchanged
    europe>ukraine20	7	-	removed
    europe>ukraine20	10	5	hardened
    europe>ukraine20	10.a	5.c	removed
    europe>ukraine20	10.b	5.b	hardened
    europe>ukraine20	10.c	5.a	softened
    europe>ukraine20	11	7	hardened
    europe>ukraine20	16	6	hardened
    europe>ukraine20	19	12	replaced
    europe>ukraine20	20	13	hardened
    europe>ukraine20	25	18	reworded|unchanged
    europe>ukraine20	-	5.d	added
    europe>ukraine20	-	9.a	added
    europe>ukraine20	-	10	added
    europe>ukraine20	-	14.b	added
    europe>ukraine20	-	14.d	added
    """
}
