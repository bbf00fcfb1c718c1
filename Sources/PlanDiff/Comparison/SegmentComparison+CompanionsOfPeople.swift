/// Who is touched by a finding: the other side, those who come within the rule, whoever has the benefit of it.
extension SegmentComparison {
  func ofExchange(_ words: Words) -> Companion? {
    guard words.contain(.mutual) else { return nil }
    return Companion(.reciprocity, rule: "5.3-mutual", why: "it depends on what the other side does")
  }

  /// "Each party shall inform the other": where one of two alone is left to do so, it is no longer mutual.
  func ofMutualAct(_ delta: Delta) -> Companion? {
    guard delta.rule == "4o-subset" || delta.rule == "4o-superset" else { return nil }
    guard isMutual(.old) != isMutual(.new) else { return nil }
    return Companion(.reciprocity, rule: "5.3-mutual", why: "each does it for the other, or one alone")
  }

  func ofReach(_ delta: Delta) -> Companion? {
    guard delta.rule == "4o-subset" || delta.rule == "4o-superset" else { return nil }
    return Companion(.scope, rule: "5.3-reach", why: "the rule reaches more or fewer")
  }

  func ofHolder(_ delta: Delta) -> Companion? {
    let isHeld =
      [oldMap, newMap].contains { $0.norms[0].sign == .secured || $0.norms[0].sign == .open } || receives(.old)
      || receives(.new)
    guard delta.rule == "4o-swapped" || delta.rule == "4o-disjoint" && isHeld else { return nil }
    return Companion(.beneficiary, rule: "5.3-holder", why: "somebody else has the benefit of it")
  }

  /// "Two seats are reserved for judges nominated by X": whoever is named there has the benefit of it.
  func ofPerson(_ delta: Delta) -> Companion? {
    guard delta.facet == .bearer else { return nil }
    func favours(_ side: Side) -> Bool {
      let (reading, phrases) = side == .old ? (old, oldPhrases) : (new, newPhrases)
      guard let verb = phrases.mainVerb else { return false }
      let stem = reading.tokens[verb].stem
      return phrases.isPassive ? rules.facetWords.contains(stem, .benefit) : Self.receiving.contains(stem)
    }
    guard favours(.old), favours(.new) else { return nil }
    return Companion(.beneficiary, rule: "5.3-holder", why: "somebody else has the benefit of it")
  }

  func ofSubject(_ delta: Delta, _ words: Words) -> Companion? {
    guard delta.facet == .scope, delta.rule != "E-item", words.stand(at: .subject), namesBearer(delta) else {
      return nil
    }
    return Companion(.bearer, rule: "5.3-subject", why: "the words that changed say for whom the rule holds")
  }

  /// Whether the words that changed belong to the noun phrase of whoever acts.
  private func namesBearer(_ delta: Delta) -> Bool {
    func isNamed(_ bearer: Bearer?, _ quotation: Quotation?, _ reading: Reading) -> Bool {
      guard let bearer, !bearer.isThing, let quotation else { return false }
      let start = Int(reading.tokens[bearer.range.lowerBound].start)
      let end = Int(reading.tokens[bearer.range.upperBound - 1].end)
      return quotation.span.lowerBound < end + 2 && quotation.span.upperBound + 2 > start
    }
    return isNamed(oldBearer, delta.old, old) || isNamed(newBearer, delta.new, new)
  }
}
