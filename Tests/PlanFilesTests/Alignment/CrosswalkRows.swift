/// Which points of the shipped plans correspond, as established by hand from the published texts: plans, old and new
/// addresses, relation, and whether the row is required. `+` joins the members of a split or merge.
enum CrosswalkRows {
  struct Row: Sendable {
    let plans: String
    let old: [String]
    let new: [String]
    let relation: String
    let isRequired: Bool

    var key: String { "\(plans) \(old.joined(separator: "+"))>\(new.joined(separator: "+"))" }
  }

  static let all: [Row] = text.split(separator: "\n").map { line in
    let fields = line.split(separator: "\t").map(String.init)
    func addresses(_ field: String) -> [String] { field == "-" ? [] : field.split(separator: "+").map(String.init) }
    return Row(
      plans: fields[0], old: addresses(fields[1]), new: addresses(fields[2]), relation: fields[3],
      isRequired: fields[4] == "required")
  }

  private static let text = """
    us28>europe	1	1	same	required
    us28>europe	2	2	same	required
    us28>europe	3	-	removed	required
    us28>europe	4	4	same	required
    us28>europe	5	5	same	required
    us28>europe	6	6	same	required
    us28>europe	7	7	same	required
    us28>europe	8	8	same	required
    us28>europe	9	9	same	required
    us28>europe	10	10	same	required
    us28>europe	10.a	10.a	same	required
    us28>europe	10.b	10.b	same	required
    us28>europe	10.c	10.c	same	required
    us28>europe	10.d	-	removed	required
    us28>europe	11	11	same	required
    us28>europe	12	12	same	required
    us28>europe	12.a	12.a	same	required
    us28>europe	12.b	12.b	same	required
    us28>europe	12.c	12.c	same	required
    us28>europe	12.d	12.d	same	required
    us28>europe	12.e	12.e	same	required
    us28>europe	12.f	12.f	same	required
    us28>europe	13	13	same	required
    us28>europe	13.a	13.a	same	required
    us28>europe	13.b	13.b	same	required
    us28>europe	13.c	13.c	same	required
    us28>europe	14	14	same	required
    us28>europe	15	15	same	required
    us28>europe	16	16	same	required
    us28>europe	17	17	same	required
    us28>europe	18	18	same	required
    us28>europe	19	19	same	required
    us28>europe	20	-	removed	required
    us28>europe	20.a	20	same	required
    us28>europe	20.b	-	removed	required
    us28>europe	20.c	-	removed	required
    us28>europe	21.a	-	removed	required
    us28>europe	21.b	-	removed	required
    us28>europe	21.c	-	removed	required
    us28>europe	21.d	-	removed	required
    us28>europe	22	22	same	required
    us28>europe	23	23	same	required
    us28>europe	24	24	same	required
    us28>europe	24.a	24.a	same	required
    us28>europe	24.b	24.b	same	required
    us28>europe	24.c	24.c	same	required
    us28>europe	24.d	24.d	same	required
    us28>europe	25	25	same	required
    us28>europe	26	-	removed	required
    us28>europe	27	27	same	required
    us28>europe	28	28	same	required
    us28>europe	-	21	added	required
    us28>europe	-	26	added	required
    us28>europe	22	21	same	optional
    us28>europe	24.d	26	same	optional
    us28>ukraine20	1	1	same	required
    us28>ukraine20	2	2	same	required
    us28>ukraine20	3	-	removed	required
    us28>ukraine20	4	-	removed	required
    us28>ukraine20	5	3	same	required
    us28>ukraine20	6	4	same	required
    us28>ukraine20	7	-	removed	required
    us28>ukraine20	8	-	removed	required
    us28>ukraine20	9	-	removed	required
    us28>ukraine20	10	5	same	required
    us28>ukraine20	10.a	5.c	same	required
    us28>ukraine20	10.b+10.d	5.b	merge	required
    us28>ukraine20	10.c	5.a	same	required
    us28>ukraine20	11	7	same	required
    us28>ukraine20	12	8	same	required
    us28>ukraine20	12.a	8.a	same	required
    us28>ukraine20	12.b	8.b	same	required
    us28>ukraine20	12.c	8.c	same	required
    us28>ukraine20	12.d	8.d	same	required
    us28>ukraine20	12.e	8.e	same	required
    us28>ukraine20	12.f	8.f	same	required
    us28>ukraine20	13	-	removed	required
    us28>ukraine20	13.a	-	removed	required
    us28>ukraine20	13.b	-	removed	required
    us28>ukraine20	13.c	-	removed	required
    us28>ukraine20	14	-	removed	required
    us28>ukraine20	15	-	removed	required
    us28>ukraine20	16	6	same	required
    us28>ukraine20	17	-	removed	required
    us28>ukraine20	18	11	same	required
    us28>ukraine20	19	12	same	required
    us28>ukraine20	20+20.a	13	merge	required
    us28>ukraine20	20.b	-	removed	required
    us28>ukraine20	20.c	-	removed	required
    us28>ukraine20	21.a	-	removed	required
    us28>ukraine20	21.b	14.a	same	required
    us28>ukraine20	21.c	14.d	same	required
    us28>ukraine20	21.d	14.b	same	required
    us28>ukraine20	22	15	same	required
    us28>ukraine20	23	16	same	required
    us28>ukraine20	24	17	same	required
    us28>ukraine20	24.a	17.a	same	required
    us28>ukraine20	24.b	17.b	same	required
    us28>ukraine20	24.c	-	removed	required
    us28>ukraine20	24.d	17.c	same	required
    us28>ukraine20	25	18	same	required
    us28>ukraine20	26	-	removed	required
    us28>ukraine20	27	19	same	required
    us28>ukraine20	28	20	same	required
    us28>ukraine20	-	5.d	added	required
    us28>ukraine20	-	8.g	added	required
    us28>ukraine20	-	9	added	required
    us28>ukraine20	-	9.a	added	required
    us28>ukraine20	-	9.b	added	required
    us28>ukraine20	-	9.c	added	required
    us28>ukraine20	-	9.d	added	required
    us28>ukraine20	-	10	added	required
    us28>ukraine20	-	14.c	added	required
    us28>ukraine20	-	14.e	added	required
    us28>ukraine20	8	14.c	same	optional
    us28>ukraine20	12	9	same	optional
    us28>ukraine20	14	9.a	same	optional
    us28>ukraine20	14	9.d	same	optional
    us28>ukraine20	15	2	same	optional
    us28>ukraine20	15	14.c	same	optional
    us28>ukraine20	15	19	same	optional
    us28>ukraine20	21.a	14.a	same	optional
    europe>ukraine20	1	1	same	required
    europe>ukraine20	2	2	same	required
    europe>ukraine20	4	-	removed	required
    europe>ukraine20	5	3	same	required
    europe>ukraine20	6	4	same	required
    europe>ukraine20	7	-	removed	required
    europe>ukraine20	8	-	removed	required
    europe>ukraine20	9	-	removed	required
    europe>ukraine20	10	5	same	required
    europe>ukraine20	10.a	5.c	same	required
    europe>ukraine20	10.b	5.b	same	required
    europe>ukraine20	10.c	5.a	same	required
    europe>ukraine20	11	7	same	required
    europe>ukraine20	12	8	same	required
    europe>ukraine20	12.a	8.a	same	required
    europe>ukraine20	12.b	8.b	same	required
    europe>ukraine20	12.c	8.c	same	required
    europe>ukraine20	12.d	8.d	same	required
    europe>ukraine20	12.e	8.e	same	required
    europe>ukraine20	12.f	8.f	same	required
    europe>ukraine20	13	-	removed	required
    europe>ukraine20	13.a	-	removed	required
    europe>ukraine20	13.b	-	removed	required
    europe>ukraine20	13.c	-	removed	required
    europe>ukraine20	14	9	same	required
    europe>ukraine20	15	-	removed	required
    europe>ukraine20	16	6	same	required
    europe>ukraine20	17	-	removed	required
    europe>ukraine20	18	11	same	required
    europe>ukraine20	19	12	same	required
    europe>ukraine20	20	13	same	required
    europe>ukraine20	21	14.a	same	required
    europe>ukraine20	22	15	same	required
    europe>ukraine20	23	16	same	required
    europe>ukraine20	24	17	same	required
    europe>ukraine20	24.a	17.a	same	required
    europe>ukraine20	24.b	17.b	same	required
    europe>ukraine20	24.c	-	removed	required
    europe>ukraine20	24.d+26	17.c	merge	required
    europe>ukraine20	25	18	same	required
    europe>ukraine20	27	19	same	required
    europe>ukraine20	28	20	same	required
    europe>ukraine20	-	5.d	added	required
    europe>ukraine20	-	8.g	added	required
    europe>ukraine20	-	9.a	added	required
    europe>ukraine20	-	9.b	added	required
    europe>ukraine20	-	9.c	added	required
    europe>ukraine20	-	9.d	added	required
    europe>ukraine20	-	10	added	required
    europe>ukraine20	-	14.b	added	required
    europe>ukraine20	-	14.c	added	required
    europe>ukraine20	-	14.d	added	required
    europe>ukraine20	-	14.e	added	required
    europe>ukraine20	8	14.c	same	optional
    europe>ukraine20	12	9	same	optional
    europe>ukraine20	14	9.d	same	optional
    europe>ukraine20	15	2	same	optional
    europe>ukraine20	15	14.c	same	optional
    europe>ukraine20	15	19	same	optional
    europe>ukraine20	21	15	same	optional
    europe>ukraine20	28	2	same	optional
    """
}
