/// Invents treaties of any length: sentences of drafting boilerplate around words that follow Zipf's law, so that
/// common words are as common and rare ones as rare as in real texts.
struct DocumentGenerator {
  /// A provision before it has a number.
  struct Draft {
    var sentences: [String]
  }

  private var random: SeededGenerator
  private let words: [String]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    words = Self.inventWords(4000, &random)
  }

  private static let subjects = [
    "The Parties", "Each Party", "The Commission", "Karn", "Velia", "Dornia", "Maresh", "The Secretariat",
    "The Guarantors", "The Government of Karn", "The Regional Bank", "The Joint Council",
  ]
  private static let modals = ["shall", "shall", "shall", "may", "should", "shall not", "will", "undertakes to"]
  private static let verbs = [
    "ensure", "provide", "maintain", "establish", "publish", "transfer", "withdraw", "inspect", "register", "notify",
    "finance", "protect", "release", "report", "approve", "supervise",
  ]

  private static func inventWords(_ count: Int, _ random: inout SeededGenerator) -> [String] {
    let onsets = [
      "b", "br", "c", "d", "dr", "f", "g", "gr", "k", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v",
    ]
    let nuclei = ["a", "e", "i", "o", "u", "ea", "ou"]
    let codas = ["", "n", "r", "l", "s", "t", "m", "nd", "rk"]
    return (0..<count).map { _ in
      (0..<(2 + random.below(2))).map { _ in
        onsets[random.below(onsets.count)] + nuclei[random.below(nuclei.count)] + codas[random.below(codas.count)]
      }.joined()
    }
  }

  /// A word of rank r comes up about 1/r as often as the commonest.
  private mutating func word() -> String {
    var rank = 1.0
    for _ in 0..<12 { rank *= 1 + Double(random.below(1000)) / 1000 }
    return words[(Int(rank * Double(1 + random.below(40))) + random.below(8)) % words.count]
  }

  mutating func sentence() -> String {
    var parts = [
      Self.subjects[random.below(Self.subjects.count)], Self.modals[random.below(Self.modals.count)],
      Self.verbs[random.below(Self.verbs.count)], "the",
    ]
    for _ in 0..<(3 + random.below(4)) { parts.append(word()) }
    parts += ["of", "the", word(), "in", "accordance", "with", "the", word(), word()]
    switch random.below(4) {
    case 0: parts.append("within \(5 + random.below(360)) days")
    case 1: parts.append("and pay \((1 + random.below(900)) * 1000) crowns to the \(word()) fund")
    case 2: parts.append("unless the \(word()) of the \(word()) has been approved")
    default: break
    }
    return parts.joined(separator: " ") + "."
  }

  /// About 70 words in two or three sentences, 450 bytes.
  mutating func draft() -> Draft {
    Draft(sentences: (0..<(2 + random.below(2))).map { _ in sentence() })
  }

  mutating func drafts(_ count: Int) -> [Draft] {
    (0..<count).map { _ in draft() }
  }
}
