/// What one word means against another: a data table of word relations, read by stem.
public struct LexicalRelations: Sendable {
  enum Relation: Sendable {
    case synonym
    /// The first word is narrower than the second (ambulance, vehicle).
    case narrower
    /// The first word is wider than the second.
    case wider
    /// The first word commits to more than the second, by this many steps (guarantee, promote).
    case stronger(Int)
    case weaker(Int)
    case opposite
  }

  private struct Key: Hashable {
    let first: WordID
    let second: WordID
  }

  private var relations: [Key: Relation] = [:]
  private var known: Set<WordID> = []

  /// Whether the table has the word at all: only then does a missing relation say that two words are unrelated.
  func knows(_ stem: WordID) -> Bool { known.contains(stem) }

  mutating func add(_ fields: [String], file: String, line: Int) throws(RuleError) {
    let word = Stemmer.stem(of: fields[0])
    known.insert(word)
    for (step, other) in fields[2].split(separator: "|").enumerated() {
      let stem = Stemmer.stem(of: String(other))
      guard stem != word else { continue }
      known.insert(stem)
      switch fields[1] {
      case "synonym", "set": set(word, stem, .synonym, .synonym)
      case "wider": set(word, stem, .narrower, .wider)
      case "opposite": set(word, stem, .opposite, .opposite)
      case "weaker": set(word, stem, .stronger(step + 1), .weaker(step + 1))
      default:
        throw RuleError(
          file, line, found: "relation '\(fields[1])'", expected: "one of synonym, set, wider, opposite, weaker")
      }
    }
  }

  private mutating func set(_ first: WordID, _ second: WordID, _ relation: Relation, _ mirrored: Relation) {
    relations[Key(first: first, second: second)] = relation
    relations[Key(first: second, second: first)] = mirrored
  }

  func relation(_ first: WordID, _ second: WordID) -> Relation? {
    relations[Key(first: first, second: second)]
  }
}
