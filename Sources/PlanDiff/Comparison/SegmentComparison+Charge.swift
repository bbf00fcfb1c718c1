/// What an act or a service costs the one it is done for: nothing, or something.
extension SegmentComparison {
  /// "free of charge" against "on payment of a fee": what costs is the smaller right and the lighter duty.
  mutating func compareCharge() {
    let (free, paid) = (freedom(old, oldRange), freedom(new, newRange))
    guard (free == nil) != (paid == nil) else { return }
    let isNewFree = free == nil
    // Told anywhere in the other wording it is still free.
    let (reading, range) = isNewFree ? (old, oldRange) : (new, newRange)
    let around =
      max(0, range.lowerBound - Self.chargeReach)..<min(reading.tokens.count, range.upperBound + Self.chargeReach)
    guard let price = price(reading, range), freedom(reading, around) == nil,
      price.contains(where: { !(isNewFree ? oldKept : newKept)[$0] }), let phrase = free ?? paid,
      phrase.contains(where: { !(isNewFree ? newKept : oldKept)[$0] })
    else { return }
    let norm = isNewFree ? newMap.norm(at: phrase.lowerBound) : oldMap.norm(at: phrase.lowerBound)
    guard norm.sign != .against, norm.kind != .exemption else { return }
    add(
      .quantity, isNewFree ? 2 : -2, confidence: 0.75, rule: "h-charge",
      why: isNewFree ? "what was paid for is now free" : "what was free now has a price",
      old: isNewFree ? price : phrase, new: isNewFree ? phrase : price)
  }

  /// So many words around a clause are searched for another mention that the thing is free.
  private static let chargeReach = 1_000

  /// "free of charge", "without payment", "at no cost", "no fee", "gratis".
  private func freedom(_ reading: Reading, _ range: Range<Int>) -> Range<Int>? {
    let tokens = reading.tokens
    for at in range {
      if ChargeWords.gratis.contains(tokens[at].stem) { return at..<at + 1 }
      // "shall not be asked to pay any fee"
      if MeasureWords.no.contains(tokens[at].id),
        let pay = (at + 1..<max(at + 1, min(at + 6, range.upperBound - 1))).first(where: {
          ChargeWords.charging.contains(tokens[$0].stem)
        }), ChargeWords.anything.contains(tokens[pay + 1].id)
      {
        return at..<pay + 2
      }
      let isFree = tokens[at].id == ChargeWords.free
      guard isFree || ChargeWords.without.contains(tokens[at].id) else { continue }
      let end = min(at + (isFree ? 4 : 5), range.upperBound)
      guard
        let price = (at + 1..<max(at + 1, end)).first(where: {
          ChargeWords.price.contains(tokens[$0].stem) || tokens[$0].kind == .punctuation
        }), tokens[price].kind == .word
      else { continue }
      return at..<price + 1
    }
    return nil
  }

  /// "on payment of a fee", "at a price not exceeding", "pays a fee", to the end of its clause.
  private func price(_ reading: Reading, _ range: Range<Int>) -> Range<Int>? {
    let tokens = reading.tokens
    for at in range where ChargeWords.price.contains(tokens[at].stem) {
      let opening = (max(range.lowerBound, at - 4)..<at).first {
        ChargeWords.against.contains(tokens[$0].id) || ChargeWords.paying.contains(tokens[$0].stem)
      }
      guard let opening = opening ?? (ChargeWords.paying.contains(tokens[at].stem) ? at : nil) else { continue }
      var end = at + 1
      while end < range.upperBound, end - at < 10, tokens[end].kind != .punctuation, !reading.isAndOr(end) { end += 1 }
      return opening..<end
    }
    return nil
  }
}

private enum ChargeWords {
  static let free = WordHash.of("free")
  static let gratis = WordSet.stems("gratis", "gratuitous", "gratuitously", "cost-free", "complimentary")
  static let without = WordSet.ids("without", "no", "neither", "nor")
  static let price = WordSet.stems(
    "charge", "fee", "cost", "payment", "price", "fare", "toll", "tariff", "expense", "premium", "remuneration",
    "consideration", "pay", "rent", "surcharge", "royalty", "levy", "duty", "tax", "deposit", "interest")
  static let against = WordSet.ids("on", "upon", "against", "for", "at", "after", "to")
  static let charging = WordSet.stems("pay", "charge")
  static let anything = WordSet.ids("any", "anything", "for")
  static let paying = WordSet.stems("pay", "payment", "reimburse")
}
