/// Finds who is spoken of: declared parties by name and alias, or, where none is declared, the names and defined roles
/// of the texts themselves.
public struct PartyMentions: Sendable {
  /// A party as text: its printed name and the token sequences that mean it.
  struct Known: Sendable {
    let name: String
    let sequences: [[WordID]]
  }

  let known: [Known]
  private let byFirst: [WordID: [(sequence: [WordID], party: Int)]]

  init(_ known: [Known]) {
    self.known = known
    var byFirst: [WordID: [(sequence: [WordID], party: Int)]] = [:]
    for (index, party) in known.enumerated() {
      for sequence in party.sequences {
        guard let first = sequence.first else { continue }
        byFirst[first, default: []].append((sequence, index))
      }
    }
    self.byFirst = byFirst.mapValues { entries in entries.sorted { $0.sequence.count > $1.sequence.count } }
  }

  /// Parties declared by a plan.
  public init(declared: [Party], tokenizer: Tokenizer) {
    self.init(
      declared.map { party in
        Known(
          name: party.id,
          sequences: ([party.id] + party.aliases).map { name in
            tokenizer.tokenize(name).tokens.filter { $0.kind != .punctuation }.map(\.id)
          })
      })
  }

  /// For each token the index of the party it belongs to, or −1.
  func mentions(in tokens: [Token]) -> [Int16] {
    var result = [Int16](repeating: -1, count: tokens.count)
    guard !byFirst.isEmpty else { return result }
    var at = 0
    while at < tokens.count {
      guard let entries = byFirst[tokens[at].id] else {
        at += 1
        continue
      }
      var length = 0
      for entry in entries where at + entry.sequence.count <= tokens.count {
        if entry.sequence.indices.allSatisfy({ tokens[at + $0].id == entry.sequence[$0] }), isName(tokens[at]) {
          length = entry.sequence.count
          for offset in 0..<length {
            result[at + offset] = Int16(entry.party)
          }
          break
        }
      }
      at += max(length, 1)
    }
    return result
  }

  /// "us" the pronoun is no party, "US" is one.
  private func isName(_ token: Token) -> Bool {
    token.isCapitalised || token.end - token.start > 3
  }

  /// Reads the parties off the texts: capitalised names and defined roles that are not merely the start of a sentence.
  static func discovered(in texts: [TokenizedText], lexicon: Lexicon) -> PartyMentions {
    var names: [String: [WordID]] = [:]
    for text in texts {
      let tokens = text.tokens
      var at = 0
      while at < tokens.count {
        guard isNameWord(tokens[at], lexicon) else {
          at += 1
          continue
        }
        var end = at + 1
        while end < tokens.count, isNameWord(tokens[end], lexicon) { end += 1 }
        let opensSentence = at == 0 || tokens[at - 1].kind == .punctuation && !isComma(tokens[at - 1], text)
        let single = end == at + 1
        let precededByArticle = at > 0 && lexicon.wordClass(tokens[at - 1].lexeme).contains(.article)
        // "Karn and Velia shall": a capital that opens the sentence is a name beside another name.
        let joinsName =
          end + 1 < tokens.count && tokens[end + 1].isCapitalised
          && (tokens[end].id == BearerWords.and || isComma(tokens[end], text))
        if !(opensSentence && single) || precededByArticle || joinsName
          || (end < tokens.count && lexicon.wordClass(tokens[end].lexeme).contains(.auxiliary))
        {
          names[text.slice(Int(tokens[at].start)..<Int(tokens[end - 1].end))] = tokens[at..<end].map(\.id)
        }
        at = end
      }
    }
    // A name inside another is the same actor: Government of Karn, Karn.
    return PartyMentions(names.sorted { $0.key < $1.key }.map { Known(name: $0.key, sequences: [$0.value]) })
  }

  /// A capitalised word that is no function word and no part of a date.
  private static func isNameWord(_ token: Token, _ lexicon: Lexicon) -> Bool {
    token.kind == .word && token.isCapitalised && lexicon.wordClass(token.lexeme).isEmpty
      && !calendar.contains(token.id)
  }

  private static let calendar = WordSet(
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ].map(WordHash.of))

  private static func isComma(_ token: Token, _ text: TokenizedText) -> Bool {
    text.bytes[Int(token.start)] == UInt8(ascii: ",")
  }
}
