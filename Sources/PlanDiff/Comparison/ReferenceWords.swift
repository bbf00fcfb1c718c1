/// Nouns whose number is an address.
enum ReferenceWords {
  static let nouns = Set(
    [
      "article", "paragraph", "section", "annex", "appendix", "chapter", "clause", "resolution", "decision", "map",
      "table",
      "form", "schedule", "point", "protocol", "rule", "regulation", "item", "chart", "sheet", "subparagraph", "part",
      "exhibit", "title",
    ].map { Stemmer.stem(of: $0) })
}
