/// Words that turn the direction of a clause.
enum PolarityWords {
  static let negators = WordSet.ids("not", "no", "never", "neither", "nor", "none", "without", "nobody", "nothing")
  static let without = WordHash.of("without")
  static let with = WordHash.of("with")
  static let pointing = WordSet.ids("this", "that", "such", "these", "those", "its", "their")
  static let not = WordHash.of("not")
  static let free = WordHash.of("free")
  static let to = WordHash.of("to")
  /// Verbs that hold an act back without forbidding it, by stem.
  static let restraining = WordSet(
    [
      "reduce", "limit", "restrict", "curb", "curtail", "lessen", "lower", "decrease", "moderate", "minimize",
      "discourage", "regulate", "monitor", "restrain",
    ].map { Stemmer.stem(of: $0) })
  /// Verbs that put an end to the act named after them, by stem.
  static let stopping = WordSet(
    [
      "halt", "stop", "end", "prevent", "prohibit", "forbid", "ban", "eliminate", "abolish", "deny", "refuse",
      "withhold",
      "cease", "discontinue", "terminate", "suppress", "block", "bar",
    ].map { Stemmer.stem(of: $0) })
  /// Verbs of looking closely at a thing, by stem: an act of their own as well as a step before another.
  static let examining = WordSet(
    [
      "examine", "examination", "inspect", "inspection", "study", "assess", "assessment", "review", "look", "consult",
      "evaluate", "evaluation", "appraise", "appraisal", "scrutinize", "check",
    ].map { Stemmer.stem(of: $0) })
  /// Verbs of giving, by stem: whoever may do so may also refuse.
  static let giving = WordSet(
    [
      "give", "given", "grant", "granted", "offer", "award", "allow", "accord", "afford", "pay", "paid", "provide",
      "reimburse", "compensate", "refund", "repay", "supply", "admit", "allot", "allocate", "make", "made",
    ].map { Stemmer.stem(of: $0) })
  /// Verbs that say little beside the noun of the act, by stem.
  static let light = WordSet(
    [
      "make", "made", "enter", "take", "taken", "give", "given", "carry", "conduct", "perform", "effect", "hold",
      "held",
      "subject", "place", "lodge", "exercise", "do", "done",
    ].map { Stemmer.stem(of: $0) })
  /// Words that leave a freedom only one opening.
  static let confiningFreedom = WordSet.ids("only", "unless", "solely", "exclusively")
  /// "Consent is required for", "presupposes": nothing may be done otherwise.
  static let requiring = WordSet.stems(
    "require", "need", "necessary", "presuppose", "prerequisite", "depend", "conditional", "subject")
  /// Words that leave a ban only one opening.
  static let confining = WordSet.ids(
    "only", "unless", "without", "until", "except", "but", "before", "solely", "save", "pending")
  /// Verbs that say "not" about the act named after them, by stem.
  static let refusing = WordSet(
    [
      "refuse", "deny", "withhold", "fail", "prevent", "hinder", "impede", "obstruct", "exclude", "forbid", "forbidden",
      "prohibit",
      "ban", "bar", "refrain", "abstain", "free", "outside", "decline", "reject", "omit", "neglect", "cease", "forgo",
      "renounce", "relinquish", "preclude", "unlawful", "impermissible", "closed", "exempt",
    ].map { Stemmer.stem(of: $0) })
}
