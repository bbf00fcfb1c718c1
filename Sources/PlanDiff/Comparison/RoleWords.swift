/// Words for those who act, and words that tell nobody from the others.
enum RoleWords {
  static let distributing = WordSet.ids("each", "every", "both", "either", "all", "any", "neither", "no")
  /// Words that stand before the name of a State and name no other.
  static let titles = WordSet.stems(
    "government", "republic", "kingdom", "federation", "state", "authority", "people", "union")
  /// Nouns that say what someone has bound himself to, or may insist on.
  static let undertakings = WordSet.stems(
    "guarantee", "obligation", "duty", "undertaking", "commitment", "promise", "pledge", "assurance", "liability")
  /// Words that tell no party from the others.
  static let vague = WordSet.stems(
    "contracting", "high", "concerned", "other", "interested", "respective", "competent", "same", "said", "relevant")
  static let amounts = WordSet.stems(
    "half", "third", "quarter", "majority", "number", "part", "share", "rest", "remainder", "total")
  /// Classes of those who can be bound.
  static let acting = WordSet(
    [
      "person", "worker", "official", "organization", "group", "government", "agency", "company", "body", "institution",
      "state", "council", "commission", "committee", "force", "court", "ministry", "fund", "bank", "owner", "user",
      "officer", "soldier", "union", "association", "community", "population", "town", "city", "country", "region",
    ].map { Stemmer.stem(of: $0) })
  static let mutual = WordSet.stems("mutual", "mutually", "reciprocal", "reciprocally", "reciprocate")
  static let other = WordSet.ids("other", "another", "others")
  static let pairing = WordSet.ids("each", "one", "the")
  /// Things that end like somebody who does something.
  static let undoing = WordSet.stems(
    "fees", "trees", "degrees", "guarantees", "decrees", "knees", "bees", "waters", "orders", "papers", "letters",
    "matters", "numbers", "powers", "offers", "tenders", "transfers", "registers", "barriers", "borders", "boilers",
    "burners", "containers", "filters", "meters", "rivers", "quarters", "headquarters", "answers", "dinners", "towers",
    "trailers", "computers", "servers", "layers", "shutters", "shelters", "corners", "timbers", "flowers", "feathers",
    "floors", "doors", "factors", "sectors", "motors", "reactors", "tractors", "corridors", "indicators", "generators",
    "detectors", "sensors", "colors", "errors", "mirrors", "vectors", "fibers", "fertilizers", "newspapers", "chapters",
    "parameters", "disasters", "remainders", "reminders", "covers", "dangers", "boulders", "headers", "folders",
    "stickers", "posters", "counters", "lockers", "coolers", "printers", "scanners", "routers", "propellers", "rudders",
    "anchors", "harbors", "favors", "labors", "endeavors", "interiors", "visors", "specimen", "perimeters", "diameters",
    "kilometers", "liters", "shoulders", "ladders", "hammers")
  static let doers: [[UInt8]] = ["ers", "ors", "ists", "ees", "men", "ians", "folk"].map { Array($0.utf8) }
  static let generic = WordSet(
    [
      "party", "side", "member", "state", "signatory", "person", "people", "everyone", "everybody", "anyone",
      "body", "all", "both", "each", "either", "neither", "those", "none", "whoever", "government", "authority",
      "nobody", "somebody", "someone", "one", "who", "it", "they", "he", "she", "we", "you", "anybody", "others",
      "other",
    ].map { Stemmer.stem(of: $0) })
}
