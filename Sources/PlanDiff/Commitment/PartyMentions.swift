/// Finds who is spoken of: declared parties by name and alias, or, where none is declared, the names and defined roles
/// of the texts themselves.
public struct PartyMentions: Sendable {
  /// A party as text: its printed name and the token sequences that mean it.
  struct Known: Sendable {
    let name: String
    let sequences: [[WordID]]
  }

  let known: [Known]
  /// The names as a tree: where a word leads from a beginning of a name. The root is 0.
  private var branches = IdentityTable<Int32>()
  /// The party whose name ends at a node, or −1.
  private var named: [Int32] = [-1]

  init(_ known: [Known]) {
    self.known = known
    for (index, party) in known.enumerated() {
      for sequence in party.sequences where !sequence.isEmpty {
        var node: Int32 = 0
        for word in sequence {
          let branch = Self.branch(node, word)
          if branches[branch] != 0 {
            node = branches[branch]
          } else {
            node = Int32(named.count)
            branches[branch] = node
            named.append(-1)
          }
        }
        if named[Int(node)] < 0 { named[Int(node)] = Int32(index) }
      }
    }
  }

  private static func branch(_ node: Int32, _ word: WordID) -> UInt64 {
    word ^ UInt64(node) &* 0x9E37_79B9_7F4A_7C15
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

  /// For each token the index of the party it belongs to, or −1; of several names that begin at a token the longest.
  func mentions(in tokens: [Token]) -> [Int32] {
    var result = [Int32](repeating: -1, count: tokens.count)
    guard !known.isEmpty else { return result }
    var at = 0
    while at < tokens.count {
      var (end, party) = (at + 1, Int32(-1))
      var node: Int32 = 0
      var next = at
      while next < tokens.count {
        let branch = branches[Self.branch(node, tokens[next].id)]
        guard branch != 0 else { break }
        node = branch
        next += 1
        if named[Int(node)] >= 0 { (end, party) = (next, named[Int(node)]) }
      }
      if party >= 0, isName(tokens[at]) {
        for token in at..<end { result[token] = party }
        at = end
      } else {
        at += 1
      }
    }
    return result
  }

  /// "us" the pronoun is no party, "US" is one.
  private func isName(_ token: Token) -> Bool {
    token.isCapitalised || token.end - token.start > 3
  }

  /// A longer row of capitals is no name but a heading or no prose at all.
  private static let longestName = 64

  /// Reads the parties off the texts: capitalised names and defined roles that are not merely the start of a sentence.
  static func discovered(in texts: [TokenizedText], lexicon: Lexicon) -> PartyMentions {
    var names: [WordID: Known] = [:]
    for text in texts {
      let tokens = text.tokens
      var at = 0
      while at < tokens.count {
        guard isNameWord(tokens[at], lexicon) else {
          at += 1
          continue
        }
        var end = at + 1
        while end < tokens.count, end - at < longestName, isNameWord(tokens[end], lexicon) { end += 1 }
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
          let place = Int(tokens[at].start)..<Int(tokens[end - 1].end)
          let name = WordHash.of(text.bytes[place])
          if names[name] == nil {
            names[name] = Known(name: text.slice(place), sequences: [tokens[at..<end].map(\.id)])
          }
        }
        at = end
      }
    }
    // A name inside another is the same actor: Government of Karn, Karn.
    return PartyMentions(names.values.sorted { $0.name < $1.name })
  }

  /// A capitalised word that is no function word and no part of a date.
  private static func isNameWord(_ token: Token, _ lexicon: Lexicon) -> Bool {
    token.kind == .word && token.isCapitalised && lexicon.wordClass(token.lexeme).isEmpty
      && !calendar.contains(token.id)
  }

  static let calendar = WordSet(
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ].map(WordHash.of))

  private static func isComma(_ token: Token, _ text: TokenizedText) -> Bool {
    text.bytes[Int(token.start)] == UInt8(ascii: ",")
  }
}
