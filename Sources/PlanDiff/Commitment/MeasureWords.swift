/// Closed sets of words that give a number its meaning.
enum MeasureWords {
  /// The words that a quantity can begin with, where it begins with neither a number nor a cue: each reader's first word
  /// must be here.
  static let beginnings = WordSet(
    [every, inWord, next, edge, opening, NumberWords.article].flatMap(\.words)
      + [multiplier, factor, ordinal, NumberWords.ordinal, joinedPart, month].flatMap(\.keys)
      + [from, between, at, before, this, same, half, one])
  private static func values(_ table: [String: Double]) -> WordTable<Double> {
    WordTable(table.map { (WordHash.of($0.key), $0.value) })
  }

  /// Days in a year of the abstract calendar: twelve months of 31 days.
  static let daysInYear = 372.0
  static let multiplier = values(["once": 1, "twice": 2, "thrice": 3])
  static let factor = values([
    "twice": 2, "thrice": 3, "double": 2, "triple": 3, "treble": 3, "quadruple": 4,
  ])
  static let thatOne = WordSet.ids("that", "this", "such", "said", "hourly", "normal", "ordinary", "usual", "basic")
  /// Words before "double the …" where it is an amount.
  static let beforeFactor = WordSet.ids(
    "at", "of", "is", "are", "be", "by", "than", "exceed", "exceeds", "receive", "receives", "pay", "pays", "equals",
    "owe", "owes", "costs", "from", "reach", "reaches", "exceeding")
  static let turned = WordSet.ids("turned", "turn", "turns")
  static let only = WordHash.of("only")
  static let exceeding = WordHash.of("exceeding")
  /// What is counted before a sanction falls due: "a third offence".
  static let wrongs = WordSet.stems(
    "offense", "breach", "violation", "infringement", "absence", "conviction", "default", "warning", "failure",
    "refusal",
    "contravention", "foul", "ratification", "accession", "signature", "instrument", "reminder", "refusal", "request")
  static let surviving = WordSet.stems("survive", "outlast", "outlive", "exceed")
  static let continuing = WordSet.stems(
    "continue", "last", "remain", "run", "survive", "persist", "endure", "stay", "apply", "bind", "subsist")
  static let minus = WordHash.of("minus")
  static let comparing = WordSet.ids(
    "less", "fewer", "lower", "shorter", "smaller", "lighter", "younger", "more", "greater", "longer", "higher",
    "larger", "heavier", "older", "wider", "deeper", "narrower")
  static let havingBeen = WordSet.ids("being", "having")
  static let announced = WordSet.ids("announced", "notified", "declared", "told", "informed", "warned")
  static let ratio = Stemmer.stem(of: "ratio")
  static let birthday = Stemmer.stem(of: "birthday")
  /// What somebody earns, as in "one month's wages".
  static let paid = WordSet.stems(
    "wage", "salary", "pay", "rent", "earnings", "remuneration", "income", "turnover", "basic", "average", "gross",
    "net", "fee", "leave", "holiday", "rental")
  /// What is told by the hour, day or month without being due so often: "the hourly rate".
  static let rated = WordSet.stems(
    "rate", "wage", "salary", "average", "mean", "turnover", "income", "output", "yield", "consumption", "earnings",
    "remuneration", "tariff", "temperature", "limit", "maximum", "dose", "intake", "production", "demand", "pay")
  static let forWord = WordHash.of("for")
  static let ordinal = values([
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "twentieth": 20,
    "thirtieth": 30,
  ])
  /// Stems of what an ordinal puts in time.
  static let ranked = WordSet.stems(
    "day", "week", "month", "quarter", "year", "session", "meeting", "anniversary", "season", "conference")
  static let part = WordTable(
    [
      "half": 0.5, "third": 1.0 / 3, "quarter": 0.25, "fourth": 0.25, "fifth": 0.2, "sixth": 1.0 / 6, "eighth": 0.125,
      "tenth": 0.1, "twentieth": 0.05, "hundredth": 0.01,
    ].map { (Stemmer.stem(of: $0.key), $0.value) } + joinedPart.entries)
  /// Fractions written as one word.
  static let joinedPart = values([
    "one-half": 0.5, "one-third": 1.0 / 3, "two-thirds": 2.0 / 3, "one-quarter": 0.25, "three-quarters": 0.75,
    "one-fourth": 0.25, "three-fourths": 0.75, "one-fifth": 0.2, "two-fifths": 0.4, "three-fifths": 0.6,
    "four-fifths": 0.8, "one-tenth": 0.1,
  ])
  static let half = WordHash.of("half")
  static let quarter = WordHash.of("quarter")
  /// Days in half a unit written as one word.
  static let halfUnit = values(["half-hour": 0.5 / 24, "half-day": 0.5, "half-month": 15.2, "half-year": 182.5])
  static let one = WordHash.of("one")
  static let times = WordHash.of("times")
  static let timesStem = Stemmer.stem(of: "times")
  static let all = WordSet.ids("each", "every", "any")
  static let this = WordHash.of("this")
  static let now = WordHash.of("now")
  static let course = WordHash.of("course")
  static let sessions = WordSet.stems("session", "meeting", "season", "conference", "summit", "term")
  static let every = WordSet.ids("every", "each")
  static let each = WordSet.ids("a", "an", "per", "each", "every", "in", "any")
  /// Words that set an amount against a unit: "a month", "per tonne".
  static let rate = WordSet.ids("a", "an", "per", "each", "every")
  static let inWord = WordSet.ids("in", "during", "within")
  static let inWordID = WordHash.of("in")
  static let withinID = WordHash.of("within")
  static let at = WordHash.of("at")
  static let by = WordHash.of("by")
  static let on = WordHash.of("on")
  static let of = WordHash.of("of")
  static let out = WordHash.of("out")
  static let to = WordHash.of("to")
  static let the = WordHash.of("the")
  static let than = WordHash.of("than")
  static let from = WordHash.of("from")
  static let before = WordHash.of("before")
  static let least = WordHash.of("least")
  static let year = WordHash.of("year")
  static let advance = WordHash.of("advance")
  static let other = WordHash.of("other")
  static let second = WordHash.of("second")
  static let fortnight = Stemmer.stem(of: "fortnight")
  static let closing = WordSet.ids("is", "ends", "has", "closes", "comes", "expires")
  static let closed = WordSet.ids("out", "over", "ended", "finished", "passed", "closed")
  static let ended = WordSet.ids("ends", "closes", "expires")
  static let interval = WordSet.stems("interval")
  /// What may stand between "intervals" and their length.
  static let intervalBound = WordSet.ids(
    "of", "not", "no", "exceeding", "longer", "more", "greater", "than", "at", "most", "up", "to", "less", "shorter",
    "fewer", "least", "within", "under", "over", "maximum", "the", "a")
  static let intervalAbove = WordSet.ids("exceeding", "longer", "more", "greater", "over", "least")
  static let intervalBelow = WordSet.ids("less", "shorter", "fewer", "most", "up", "within", "under", "maximum")
  /// Words between two figures of one unit, and the words of bound in front of the second.
  static let sharing = WordSet.ids("and", "or", "to", "but", "nor")
  static let bounding = WordSet.ids(
    "not", "no", "more", "less", "fewer", "than", "at", "most", "least", "exceeding", "up", "to", "a", "maximum",
    "minimum", "of", "longer", "shorter")
  static let amounting = WordSet.ids(
    "a", "an", "the", "of", "amount", "sum", "total", "maximum", "minimum", "aggregate", "value", "equivalent", "to",
    "period", "term", "limit", "ceiling", "rate", "level", "quantity", "number")
  static let same = WordHash.of("same")
  static let span = WordSet.stems("period", "cycle", "interval", "span")
  static let announcing = WordSet.ids("announcing", "notifying", "informing", "giving", "warning", "announcement")
  static let limiting = WordSet.ids("within", "in", "than", "by", "inside")
  static let substituting = WordSet.stems("substitute", "replace", "read", "insert", "amend")
  static let which = WordSet.ids("which")
  static let deadlines = WordSet.stems("deadline")
  static let limit = Stemmer.stem(of: "limit")
  static let worked = WordSet.ids("working", "business")
  static let calendar = WordSet.ids(
    "calendar", "working", "business", "consecutive", "full", "clear", "further", "complete", "whole", "successive",
    "financial", "'s", "'")
  static let within = WordSet.ids("within", "in", "inside")
  static let byWords = WordSet.ids("by", "before", "than")
  static let until = WordSet.ids("until", "till", "through")
  static let forWords = WordSet.ids("for", "during", "period", "lasting", "last", "lasts", "least", "term", "up")
  static let lasting = WordSet.stems("last", "run", "remain", "valid", "duration")
  static let after = WordSet.ids("after", "from", "following")
  /// "after 30 June" is 1 July.
  static let afterDay = WordSet.ids("after", "following")
  static let startWords = WordSet.ids(
    "from", "after", "following", "since", "starting", "beginning", "commencing", "as")
  static let over = WordSet.ids("over", "exceeding", "exceeds", "exceed", "beyond", "above")
  static let exceed = WordSet.ids("exceed", "exceeds", "exceeded")
  static let no = WordSet.ids("no", "not", "never")
  static let later = WordSet.ids("later")
  static let between = WordHash.of("between")
  static let windowJoin = WordSet.ids("to", "and", "until", "till")
  static let midnight = WordHash.of("midnight")
  static let noon = WordSet.ids("noon", "midday")
  static let colon: Set<UInt8> = [UInt8(ascii: ":"), UInt8(ascii: ".")]
  static let forenoon = WordSet.ids("a.m", "a.m.", "am")
  static let afternoon = WordSet.ids("p.m", "p.m.", "pm")
  static let clockStem = Stemmer.stem(of: "o'clock")
  static let earlyDay = WordSet.ids("morning", "forenoon")
  static let lateDay = WordSet.ids("evening", "afternoon", "night")
  static let hourly = WordSet.ids("at", "from", "by", "before", "until", "till", "after")
  static let clockHours = WordSet.ids("hours", "o'clock", "h")
  static let possessive = WordHash.of("'s")
  static let limits = WordSet.stems("limit", "deadline", "within", "time", "period")
  static let sooner = WordSet.ids("earlier", "sooner")
  static let notice = WordSet.ids("notice", "notification", "warning")
  static let beforehand = WordSet.ids("before", "prior", "beforehand", "ahead")
  static let aged = WordSet.ids("old")
  static let having = WordSet.ids("have", "has", "had", "having", "given", "allowed")
  static let ending = WordSet.stems(
    "end", "expire", "lapse", "cease", "terminate", "lift", "dissolve", "withdraw", "conclude", "finish", "over",
    "stop",
    "discontinue")
  static let edge = WordSet.ids("end", "close", "expiry")
  static let opening = WordSet.ids("beginning", "start", "opening")
  static let pointing = WordSet.ids("the", "this", "next", "following", "coming", "current", "present")
  static let next = WordSet.ids("next", "following", "coming")
  static let definite = WordSet.ids("the", "its", "their", "his", "her", "these", "those", "our", "your")
  static let notCounting = WordSet.ids(
    "no", "any", "every", "each", "this", "that", "another", "the", "which", "other", "everyone", "someone")
  static let month = values([
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12,
  ])
}
