/// The provisions of one plan as sets of features, in flat arrays: what similarity is computed from.
struct PlanProfiles {
  /// Where the features of each provision begin; one more than there are provisions.
  private(set) var offsets: [Int32] = [0]
  /// Features of all provisions, each provision's in ascending order and without repetition.
  private(set) var features: [Int32] = []
  /// Total weight of the features of each provision.
  private(set) var masses: [Double] = []
  /// Fingerprint of the words in order, marks left out; 0 where there is no word.
  private(set) var digests: [UInt64] = []
  /// Number of words.
  private(set) var lengths: [Int32] = []
  /// Whether the provision takes part in aligning at all (a printed hole does not).
  let isLive: [Bool]

  var count: Int { digests.count }

  @inline(__always)
  func range(_ entry: Int) -> Range<Int> {
    Int(offsets[entry])..<Int(offsets[entry + 1])
  }

  /// Reads the words of a plan. Linear in the number of tokens, but for the sorting of each provision's features.
  init(_ plan: TokenizedPlan, side: Int, table: inout FeatureTable, rules: RuleSet) {
    let entries = plan.outline.entries
    isLive = entries.map { $0.provision.status != .deleted || !$0.provision.text.isEmpty }
    let aliases = Self.partyNames(plan.outline.plan.parties)
    var lastSeen: [Int32] = Array(repeating: -1, count: table.count)
    digests.reserveCapacity(entries.count)
    for index in entries.indices {
      var digest: UInt64 = 0
      var words = 0
      let start = features.count
      let own = plan.texts[index]
      let stamp = Int32(truncatingIfNeeded: index)
      for (place, text) in ([own] + (plan.alternatives[index] ?? [])).enumerated() {
        var sentenceStart = true
        for (position, token) in text.tokens.enumerated() {
          if token.kind == .punctuation {
            if Self.endsSentence(text.bytes[Int(token.start)]) { sentenceStart = true }
            continue
          }
          words += 1
          digest = (digest ^ token.id) &* 0x9e37_79b9_7f4a_7c15
          digest ^= digest >> 29
          if token.kind == .word, !rules.lexicon.wordClass(token.lexeme).isEmpty {
            sentenceStart = false
            continue
          }
          let canonical = aliases.isEmpty ? nil : aliases[token.stem]
          let feature = table.feature(
            canonical ?? token.stem, side: side, entry: index, text: place, token: position, source: token,
            bytes: text.bytes,
            rules: rules)
          let number = Int(feature)
          if token.isCapitalised, !sentenceStart || canonical != nil { table.traits[number].insert(.name) }
          sentenceStart = false
          while lastSeen.count <= number { lastSeen.append(-1) }
          if lastSeen[number] != stamp {
            lastSeen[number] = stamp
            table.frequencies[side][number] += 1
            features.append(feature)
          }
        }
      }
      features[start...].sort()
      offsets.append(Int32(truncatingIfNeeded: features.count))
      digests.append(digest)
      lengths.append(Int32(truncatingIfNeeded: words))
    }
  }

  /// Adds up the weights once they are known.
  mutating func weigh(_ table: FeatureTable) {
    masses = (0..<count).map { entry in
      features[range(entry)].reduce(0) { $0 + table.weights[Int($1)] }
    }
  }

  /// One-word names and aliases of declared parties, each standing for the party.
  private static func partyNames(_ parties: [Party]) -> [WordID: WordID] {
    var names: [WordID: WordID] = [:]
    for party in parties {
      let canonical = Stemmer.stem(of: party.id.lowercased())
      for name in [party.id] + party.aliases where !name.contains(" ") && !name.contains(".") {
        names[Stemmer.stem(of: name.lowercased())] = canonical
      }
    }
    return names
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: "\""), UInt8(ascii: "("):
      true
    default: false
    }
  }
}
