/// Words that say what a bound bounds.
enum BoundWords {
  static let below = WordSet.ids(
    "under", "below", "less", "fewer", "within", "up", "most", "shorter", "smaller", "lower", "younger", "lighter",
    "beneath", "cheaper", "nearer", "closer", "narrower", "only")
  static let belowAfter = WordSet.ids("less", "fewer", "under", "below", "younger", "lower", "smaller", "shorter")
  static let above = WordSet.ids(
    "over", "above", "more", "exceeding", "exceed", "exceeds", "exceeded", "least",
    "than", "beyond", "longer", "larger", "heavier",
    "older", "higher", "greater", "excess", "further", "farther", "wider", "deeper", "taller", "bigger")
  static let minimum = WordSet.ids("least", "minimum", "no", "not", "never")
  static let opening = WordSet.ids(
    "at", "least", "most", "no", "not", "more", "fewer", "less", "than", "up", "to", "a", "an", "the", "over", "under",
    "about", "around", "some", "only", "all", "minimum", "maximum", "of")
  /// Words that set a bound, right in front of a figure.
  static let wording = below.union(above).union(minimum).union(
    WordSet.ids(
      "at", "to", "or", "equal", "never", "a", "the", "of", "maximum", "later", "earlier", "sooner", "prior", "by",
      "before", "until", "till", "from", "within", "for", "after", "following", "period", "majority"))
  static let age = WordSet.ids("aged", "age", "ages")
  static let reaching = WordSet.ids(
    "reaches", "reach", "reaching", "attains", "attain", "attaining", "equals", "reached", "attained")
  /// Words after a participle that stands behind its noun: "water released from".
  static let participial = WordSet.ids("from", "by", "to", "for", "in", "into", "under", "at", "on", "with")
  static let surety = WordSet.stems(
    "guarantee", "guarantor", "surety", "indemnify", "indemnity", "indemnification", "insure", "insurance", "insurer",
    "compensate", "reimburse", "hold-harmless", "harmless")
  static let about = WordSet.ids("for", "on", "from", "about", "against", "upon", "over", "concerning", "regarding")
  static let worth = WordHash.of("worth")
  static let such = WordSet.ids("such", "this", "that", "these", "those", "it", "they")
  static let appearing = WordSet.stems(
    "appear", "occur", "arise", "emerge", "become", "fall", "happen", "show", "manifest", "discover", "detect", "found",
    "develop", "come", "report", "notify", "incur", "reveal", "surface", "accrue", "mature")
  static let appearingNow = WordSet.ids(
    "appearing", "occurring", "arising", "emerging", "falling", "discovered", "detected", "found", "coming", "incurred",
    "reported", "notified", "manifesting", "accruing", "maturing")
  static let binding = WordSet.ids("shall", "must", "will")
  static let beneathAny = WordSet.ids(
    "less", "fewer", "below", "under", "beneath", "nearer", "closer", "shorter", "lower", "smaller")
  static let up = WordHash.of("up")
  static let cutting = WordSet.stems(
    "limit", "restrict", "confine", "reduce", "cap", "ceiling", "cut", "lower", "reduction", "curb", "shrink", "bring")
  static let stocks = WordSet.stems(
    "amount", "stock", "supply", "reserve", "quantity", "sum", "flow", "share", "volume", "contribution", "deposit",
    "store", "fund", "pension", "allowance", "fine", "fee", "penalty", "quota")
  static let extents = WordSet.stems(
    "distance", "strip", "zone", "gap", "interval", "belt", "area", "height", "depth", "width", "clearance", "margin",
    "speed", "temperature", "level", "majority", "quorum", "rest", "break", "period")
  static let punishing = WordSet.stems(
    "imprisonment", "prison", "jail", "punish", "punishable", "penalty", "offense", "convict", "conviction", "guilty")
  static let exceeding = WordHash.of("exceeding")
  static let maximum = Stemmer.stem(of: "maximum")
  static let exempting = WordSet.stems("exempt", "exemption", "free", "spare", "waive", "relieve", "excuse")
  static let bounding = phrased.union(above).union(below)
  static let modals = WordSet.ids("shall", "may", "must", "can", "will", "should")
  static let phrased = WordSet.ids("at", "least", "most", "no", "not", "up", "to")
  static let force = WordSet.ids("force", "effect", "operation")
  static let coming = WordSet.stems("enter", "come", "take", "entry")
  static let instalments = WordSet.stems("installment", "instalment", "tranche", "stage", "phase", "step", "payment")
  static let upon = WordSet.ids("after", "upon", "once", "following")
  static let may = WordHash.of("may")
  static let whose = WordSet.ids("whose", "which", "that", "who", "where")
  static let furnished = WordSet.ids("with", "having", "of", "has", "have")
  static let claims = WordSet.stems(
    "claim", "action", "proceeding", "right", "prosecution", "complaint", "suit", "debt", "demand", "crime", "offense")
  static let barring = WordSet.stems(
    "bar", "barred", "time-barred", "prescribe", "prescription", "extinguish", "statute-barred")
  /// What a thing has so much of.
  static let measures = WordSet.stems(
    "value", "weight", "length", "height", "width", "depth", "capacity", "size", "area", "surface", "volume", "amount",
    "sum", "power", "output", "turnover", "income", "capital", "price", "tonnage", "draught", "draft", "displacement",
    "speed", "range", "diameter", "thickness", "density", "content", "concentration", "workforce", "staff",
    "population", "membership", "duration", "length", "term", "age", "level", "rate", "distance", "number", "total",
    "worth", "cost", "budget", "balance", "wage", "salary", "bore", "calibre", "mass", "yield", "dose", "assets")
  /// Acts of holding, making or giving a thing.
  static let performing = giving.union(
    WordSet.stems(
      "have", "has", "hold", "keep", "maintain", "build", "construct", "install", "plant", "create", "establish",
      "set", "achieve", "reach", "attain", "obtain", "reserve", "allocate", "spend", "employ", "fit", "use", "carry",
      "include", "contain", "consist", "comprise", "be", "take", "give", "leave", "store", "stock", "produce",
      "generate", "erect", "complete", "serve", "secure", "amount", "withdraw", "remain", "stay", "lower", "cut",
      "reduce", "raise", "guarantee", "possess", "own", "submit", "present", "display", "equip", "furnish", "dig",
      "lay", "appoint", "elect", "recruit", "hire", "form", "mark", "collect", "gather", "sign", "offer", "ensure",
      "earn", "show", "pass", "bring", "set", "buy", "purchase", "acquire", "rent", "lease", "station", "dedicate",
      "devote", "work", "perform", "fulfil", "fulfill", "meet", "observe", "wait", "rest"))
  /// By the word, not by its stem: "goods in transit" and "dispensing" relieve nobody.
  static let relief = WordSet.ids(
    "exemption", "exemptions", "waiver", "waivers", "derogation", "derogations", "dispensation", "dispensations",
    "amnesty", "relief", "grace", "transition", "transitional", "deferral", "respite", "phase-in", "reprieve")
  static let comma = WordHash.mix(WordHash.seed, UInt8(ascii: ","))
  static let over = WordHash.of("over")
  static let phrasal = WordSet.stems(
    "hand", "take", "turn", "make", "sign", "carry", "pass", "bring", "give", "preside")
  static let prepositions = WordSet.ids("on", "upon", "with", "in", "by", "at", "under", "subject")
  static let warning = WordSet.ids("giving", "given", "after", "provided", "following", "without", "unless", "if")
  static let unowed = prepositions.union(warning)
  static let lasting = WordSet.ids("for", "during", "over", "throughout", "until", "till", "lasting", "through")
  static let beneath = WordSet.ids("under", "below", "beneath", "younger")
  static let keeping = WordSet.stems(
    "keep", "hold", "remain", "stay", "fall", "bring", "limit", "reduce", "lower", "cut", "drop", "store", "maintain",
    "cap", "degree", "speed", "level", "rate", "price", "emission", "be")
  static let receiving = WordSet.ids(
    "be", "receive", "obtain", "get", "have", "a", "an", "the", "compensation", "payment", "delivery", "access",
    "reply",
    "treatment", "care", "information", "assistance", "release", "their", "its", "his", "her", "prompt")
  static let gaining = WordSet.stems(
    "claim", "receive", "obtain", "get", "draw", "recover", "retain", "keep", "earn", "borrow", "deduct")
  static let failing = WordSet.stems("fail", "failure", "omit", "neglect", "default", "refuse")
  static let waiting = WordSet.stems("wait", "queue")
  static let reducing = WordSet.stems(
    "reduce", "cut", "lower", "decrease", "limit", "shrink", "halve", "bring", "curb", "scale", "reduction", "drop",
    "trim", "confine", "restrict")
  static let price = WordSet.stems(
    "fee", "charge", "toll", "surcharge", "deposit", "price", "premium", "rent", "payment", "cost")
  static let majority = WordSet.stems("majority", "vote", "quorum", "signature", "unanimity", "consent", "support")
  static let limiting = WordSet.stems(
    "limit", "cap", "ceiling", "exceed", "restrict", "confine", "maximum", "only", "keep", "hold", "number", "consist")
  static let passing = WordSet.stems("exceed", "pass", "surpass", "top")
  static let giving = WordSet.stems(
    "pay", "provide", "contribute", "supply", "deliver", "admit", "accept", "release", "transfer", "grant", "finance",
    "fund", "make", "reimburse", "host", "receive", "lend", "allow", "bear", "cover", "compensate", "refund",
    "indemnify", "invest", "offer", "donate")
  static let applying = WordSet.stems("apply", "applicable", "extend", "cover", "govern", "bind", "concern", "relate")
  static let covering = WordSet.stems("cover", "govern", "bind", "concern")
  static let and = WordSet.ids("and", "or", "but")
  static let only = WordHash.of("only")
  static let relative = WordSet.ids("which", "who", "that", "whose", "where", "having", "employing")
  static let everyOne = WordSet.ids("every", "each", "any", "all", "those", "whoever")
  static let stating = WordSet.ids(
    "is", "are", "be", "at", "of", "to", "was", "equal", "equals", "remains", "remain", "stands")
  static let ceilings = WordSet.stems("ceiling", "cap", "maximum", "max", "limit")
  static let floors = WordSet.stems("minimum", "floor")
  static let uponNotice = WordSet.ids("upon", "on", "at", "after", "with", "given", "to", "subject")
  static let admitting = WordSet.stems(
    "admit", "allow", "let", "open", "receive", "permit", "grant", "give", "produce", "submit", "present", "make",
    "hand", "deliver", "provide", "supply", "attend", "appear", "vacate", "leave", "repay", "accept", "surrender",
    "host", "accommodate", "show", "disclose")
  static let falling = WordSet.stems(
    "fall", "fail", "failure", "breach", "miss", "late", "delay", "default", "short", "below", "violate", "infringe",
    "exceed", "contravene", "unavailable", "outage")
  static let gains = WordSet.stems(
    "grant", "benefit", "allowance", "subsidy", "aid", "pension", "leave", "payment", "support", "reimbursement",
    "refund", "loan", "compensation", "award", "scholarship", "contribution", "wage", "bonus", "premium", "fine",
    "penalty", "sentence", "imprisonment")
  static let answering = WordSet.stems("answerable", "accountable", "responsible", "answer", "owe", "recover", "loss")
  static let liability = WordSet.stems(
    "liability", "liable", "compensation", "damage", "fine", "penalty", "indemnity", "reimburse", "imprisonment",
    "prison", "jail", "sentence", "custody", "punish", "punishable", "forfeit", "surcharge")
}
