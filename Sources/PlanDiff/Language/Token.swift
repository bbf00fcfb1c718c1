/// A word, a number with its unit, or a mark, with its place in the source.
public struct Token: Sendable, Equatable {
  public enum Kind: UInt8, Sendable {
    case word
    /// A number in any notation; spelled-out numbers, percentages and amounts of money are one token.
    case number
    case punctuation
  }

  /// What a number counts, where the notation itself says so.
  public enum Unit: UInt8, Sendable {
    case none, percent, dollar, euro, pound, rouble, otherCurrency, date
  }

  public var kind: Kind
  /// Byte offsets into the source.
  public var start: Int32
  public var end: Int32
  /// Identity after normalisation (case, spelling, contractions, number notation).
  public var id: WordID
  /// Identity of the stem; equal to `id` for numbers and marks.
  public var stem: WordID
  /// Index into the rule set's lexicon, or −1 for a word no rule knows.
  public var lexeme: Int32 = -1
  /// Value of a number; 0 otherwise.
  public var value: Double = 0
  public var unit: Unit = .none
  /// Begins with a capital letter.
  public var isCapitalised = false

  public var range: Range<Int> { Int(start)..<Int(end) }
}

/// A text cut into tokens.
public struct TokenizedText: Sendable {
  public let text: String
  public let bytes: [UInt8]
  public let tokens: [Token]

  /// The source between two byte offsets.
  public func slice(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The source from the first to the last token of a range, and its byte span.
  public func quotation(_ range: Range<Int>) -> Quotation? {
    guard !range.isEmpty, range.upperBound <= tokens.count else { return nil }
    let span = Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
    return Quotation(text: slice(span), span: span)
  }

  /// The tokens that begin inside a quotation. O(log n).
  func tokens(in quotation: Quotation) -> Range<Int> {
    firstToken(from: quotation.span.lowerBound)..<firstToken(from: quotation.span.upperBound)
  }

  /// Index of the first token that begins at or after a byte.
  private func firstToken(from byte: Int) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
