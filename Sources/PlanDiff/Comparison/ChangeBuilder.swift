/// Turns links into changes: reads the wordings, applies the states of the texts, and names the parties.
struct ChangeBuilder {
  let old: PlanOutline
  let new: PlanOutline
  let rules: RuleSet
  private let comparator: PairComparator
  private let parties: PartyMentions
  private let oldTexts: [TokenizedText]
  private let newTexts: [TokenizedText]

  init(old: TokenizedPlan, new: TokenizedPlan, rules: RuleSet) {
    self.old = old.outline
    self.new = new.outline
    self.rules = rules
    oldTexts = old.texts
    newTexts = new.texts
    comparator = PairComparator(rules: rules)
    parties = Self.parties(old, new, rules)
  }

  /// Declared parties of both plans; where none is declared, those that the texts name.
  private static func parties(_ old: TokenizedPlan, _ new: TokenizedPlan, _ rules: RuleSet) -> PartyMentions {
    var merged = old.outline.plan.parties
    for party in new.outline.plan.parties {
      if let index = merged.firstIndex(where: { $0.id == party.id }) {
        merged[index].aliases += party.aliases.filter { !merged[index].aliases.contains($0) }
      } else {
        merged.append(party)
      }
    }
    if !merged.isEmpty { return PartyMentions(declared: merged, tokenizer: rules.tokenizer) }
    return PartyMentions.discovered(in: old.texts + new.texts, lexicon: rules.lexicon)
  }

  /// The change of a link, or nil for a printed hole and for a heading without words of its own.
  func change(for link: Link) -> Change? {
    let before = link.old.map { old.entries[$0].provision }
    let after = link.new.map { new.entries[$0].provision }
    if (before + after).allSatisfy({ !Self.hasWords($0) }) { return nil }
    var change = skeleton(relation: link.relation, old: link.old, new: link.new)
    change.moved = link.moved
    change.renumbered = link.renumbered
    change.promoted = link.promoted
    change.demoted = link.demoted
    change.alignment = link.evidence
    change.related =
      link.relatedNew.map { "\(new.plan.id)#\(new.entries[$0].address)" }
      + link.relatedOld.map { "\(old.plan.id)#\(old.entries[$0].address)" }
    read(&change, link, before, after)
    if link.moved { change.flags.append(.moved) }
    if link.relation == .split { change.flags.append(.split) }
    if link.relation == .merge { change.flags.append(.merged) }
    addStates(&change, before, after)
    if (change.alignment?.certainty ?? 1) * change.confidence < PairComparator.leastChance,
      !change.flags.contains(.review)
    {
      change.flags.append(.review)
    }
    change.flags.sort { $0.rawValue < $1.rawValue }
    return change
  }

  static func hasWords(_ provision: Provision) -> Bool {
    provision.status != .deleted
      && (!provision.text.isEmpty || !provision.alternatives.isEmpty || provision.status == .undisclosed)
  }

  /// Addresses, topics, claims and sources of a change, with nothing read yet.
  func skeleton(relation: Relation, old oldIndices: [Int], new newIndices: [Int]) -> Change {
    let oldAddresses = oldIndices.map { old.entries[$0].address }
    let newAddresses = newIndices.map { new.entries[$0].address }
    let provisions = oldIndices.map { old.entries[$0].provision } + newIndices.map { new.entries[$0].provision }
    var topics: [String] = []
    for topic in provisions.flatMap(\.topics) where !topics.contains(topic) {
      topics.append(topic)
    }
    let key =
      "\(old.plan.id)#\(oldAddresses.joined(separator: "+"))→\(new.plan.id)#\(newAddresses.joined(separator: "+"))"
    return Change(
      id: String(SHA256.hexadecimal(key).prefix(16)), relation: relation, old: oldAddresses, new: newAddresses,
      topics: topics,
      label: .reworded, severity: 0, confidence: 0, claims: provisions.flatMap(\.claims),
      sources: oldIndices.flatMap { index in old.entries[index].provision.sources.map { "\(old.plan.id):\($0)" } }
        + newIndices.flatMap { index in new.entries[index].provision.sources.map { "\(new.plan.id):\($0)" } })
  }

  private func read(_ change: inout Change, _ link: Link, _ before: [Provision], _ after: [Provision]) {
    if before.isEmpty || after.isEmpty {
      let text = JoinedText((before + after).map(Self.wording))
      let single = link.old.count + link.new.count == 1 && (before + after)[0].alternatives.isEmpty
      let tokens =
        single
        ? before.isEmpty ? newTexts[link.new[0]] : oldTexts[link.old[0]] : rules.tokenizer.tokenize(text.text)
      return apply(comparator.readWhole(tokens, parties: parties, isAdded: before.isEmpty), to: &change, text, text)
    }
    let plain = before.count == 1 && after.count == 1 && before[0].alternatives.isEmpty && after[0].alternatives.isEmpty
    if plain {
      let reading = comparator.compare(old: oldTexts[link.old[0]], new: newTexts[link.new[0]], parties: parties)
      return apply(reading, to: &change, JoinedText([before[0].text]), JoinedText([after[0].text]))
    }
    let left = before.count == 1 && !before[0].alternatives.isEmpty ? before[0].alternatives : [""]
    let right = after.count == 1 && !after[0].alternatives.isEmpty ? after[0].alternatives : [""]
    var readings: [PairReading] = []
    for oldAlternative in left {
      for newAlternative in right {
        let oldText = JoinedText(
          oldAlternative.isEmpty ? before.map(\.text) : [Self.joined(before[0].text, oldAlternative)])
        let newText = JoinedText(
          newAlternative.isEmpty ? after.map(\.text) : [Self.joined(after[0].text, newAlternative)])
        let reading = comparator.compare(
          old: rules.tokenizer.tokenize(oldText.text), new: rules.tokenizer.tokenize(newText.text), parties: parties)
        if readings.isEmpty { apply(reading, to: &change, oldText, newText) }
        readings.append(reading)
      }
    }
    // Rival texts of an open point: the common label, else mixed.
    if let first = readings.first, readings.contains(where: { $0.label != first.label }) {
      change.label = .mixed
      change.severity = readings.compactMap { $0.severity.map(abs) }.max()
      change.sentence = "The alternatives differ: " + readings.map(\.label.rawValue).joined(separator: ", ") + "."
    }
  }

  private static func wording(_ provision: Provision) -> String {
    provision.text.isEmpty ? provision.alternatives.joined(separator: "\n") : provision.text
  }

  private static func joined(_ text: String, _ alternative: String) -> String {
    text.isEmpty ? alternative : text + "\n" + alternative
  }

  private func apply(_ reading: PairReading, to change: inout Change, _ oldText: JoinedText, _ newText: JoinedText) {
    change.label = reading.label
    change.severity = reading.severity
    change.confidence = reading.confidence
    change.flags = reading.flags
    change.effects = reading.effects
    change.redline = reading.redline
    change.isAnchored = reading.isAnchored
    change.isWindowed = reading.isWindowed
    change.sentence = reading.sentence
    change.deltas = reading.deltas.map { delta in
      var placed = delta
      placed.old = delta.old.map(oldText.place)
      placed.new = delta.new.map(newText.place)
      return placed
    }
  }

  /// Struck, open and reported texts (`product.md` section 2).
  private func addStates(_ change: inout Change, _ before: [Provision], _ after: [Provision]) {
    let struckNow = !after.isEmpty && after.allSatisfy { $0.status == .struck }
    let struckBefore = !before.isEmpty && before.allSatisfy { $0.status == .struck }
    if struckNow || struckBefore {
      change.flags.append(.struck)
      if struckNow, !struckBefore, !before.isEmpty {
        change.label = .removed
        change.severity = 3
        change.sentence = "The text was struck."
      } else if struckBefore, !struckNow, !after.isEmpty {
        change.label = .added
        change.severity = 3
        change.sentence = "The text that was struck stands again."
      }
    }
    if (before + after).contains(where: { $0.status == .open }) { change.flags.append(.open) }
    if (before + after).contains(where: { $0.status == .reported || $0.status == .disputed }) {
      change.flags.append(.reported)
    }
    if (before + after).contains(where: { $0.status == .undisclosed }) {
      change.deltas = []
      change.effects = []
      change = Disclosure.withheld(change, claims: before.isEmpty ? [] : after.flatMap(\.claims))
    }
  }
}

/// Several wordings read as one; quotations find their way back to the wording they stand in.
struct JoinedText {
  let text: String
  private let starts: [Int]

  init(_ parts: [String]) {
    var starts: [Int] = []
    var length = 0
    for part in parts {
      starts.append(length)
      length += part.utf8.count + 1
    }
    self.starts = starts
    text = parts.joined(separator: "\n")
  }

  /// A quotation that runs on into the next wording stops where its own ends.
  func place(_ quotation: Quotation) -> Quotation {
    let part = starts.lastIndex { $0 <= quotation.span.lowerBound } ?? 0
    let start = starts.isEmpty ? 0 : starts[part]
    let end = part + 1 < starts.count ? starts[part + 1] - 1 : text.utf8.count
    let span = quotation.span.lowerBound..<max(quotation.span.lowerBound, min(quotation.span.upperBound, end))
    let words =
      span == quotation.span ? quotation.text : String(quotation.text.utf8.prefix(span.count)) ?? quotation.text
    return Quotation(text: words, span: span.lowerBound - start..<span.upperBound - start, part: part)
  }
}
