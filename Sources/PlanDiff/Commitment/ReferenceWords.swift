/// Nouns whose number is an address.
enum ReferenceWords {
  private static let joining = WordSet(["and", "or", "to", "through"].map(WordHash.of))
  static let nouns = WordSet(
    [
      "article", "paragraph", "section", "annex", "appendix", "chapter", "clause", "resolution", "decision", "map",
      "table",
      "form", "schedule", "point", "protocol", "rule", "regulation", "item", "chart", "sheet", "subparagraph", "part",
      "exhibit", "title", "column", "row", "figure", "line", "box", "lot",
    ].map { Stemmer.stem(of: $0) })

  /// A number that names a provision, an annex or a form: an address, not an amount.
  static func isReference(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    let short = token.end - token.start <= 5
    guard token.kind == .number && token.unit == .none || token.kind == .word && short && token.isCapitalised else {
      return false
    }
    var at = index - 1
    // "Articles 5, 6 and 7", "Articles 4 to 7", "article 41(2)"
    while at >= 0, index - at <= 6,
      reading.tokens[at].kind == .number || reading.isComma(at) || joining.contains(reading.tokens[at].id)
        || reading.isParenthesis(at)
    {
      at -= 1
    }
    guard at >= 0, nouns.contains(reading.tokens[at].stem) else { return false }
    return token.kind == .number || at == index - 1
  }
}
