import PlanDiff

/// Writes claims, pins and history entries as lines of YAML, in the order a person reads them.
enum ClaimText {
  /// The keys of a claim, the first one at the margin.
  static func lines(_ claim: Interpretation) -> [String] {
    var lines = ["id: \(YAMLScalar.written(claim.id))"]
    if !claim.old.isEmpty { lines.append("old: \(YAMLScalar.list(claim.old))") }
    if !claim.new.isEmpty { lines.append("new: \(YAMLScalar.list(claim.new))") }
    let expectation = self.expectation(claim.expectation)
    if !expectation.isEmpty { lines += ["expect:"] + expectation.map { "  " + $0 } }
    lines.append("because: \(YAMLScalar.written(claim.because))")
    lines.append("by: \(YAMLScalar.written(claim.by))")
    lines.append("status: \(claim.firstStatus.rawValue)")
    if let certainty = claim.certainty { lines.append("certainty: \(certainty.rawValue)") }
    if !claim.sources.isEmpty { lines.append("sources: \(YAMLScalar.list(claim.sources))") }
    if let contest = claim.firstContest {
      lines += ["contested:", "  reason: \(YAMLScalar.written(contest.reason))"]
      if contest.by != claim.by { lines.append("  by: \(YAMLScalar.written(contest.by))") }
    }
    if let pin = claim.firstPin { lines += self.pin(pin) }
    if !claim.history.isEmpty {
      lines.append("history:")
      for entry in claim.history {
        lines += item(self.entry(entry)).map { "  " + $0 }
      }
    }
    return lines
  }

  /// Lines as an item of a list.
  static func item(_ lines: [String]) -> [String] {
    lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
  }

  static func expectation(_ expectation: ExpectedReading) -> [String] {
    var lines: [String] = []
    if expectation.nothing { lines.append("nothing: true") }
    add("label", expectation.labels.map(\.rawValue), to: &lines)
    add("relation", expectation.correspondence.map(\.rawValue), to: &lines)
    if let severity = expectation.severity {
      let isOne = severity.lowerBound == severity.upperBound
      lines.append(
        isOne
          ? "severity: \(severity.lowerBound)"
          : "severity: {from: \(severity.lowerBound), to: \(severity.upperBound)}")
    }
    if let party = expectation.party { lines.append("party: \(YAMLScalar.written(party))") }
    add("effect", expectation.effects.map(\.words), to: &lines)
    add("facets", expectation.facets.map(\.rawValue), to: &lines)
    add("quote", expectation.quotes, to: &lines)
    add("flags", expectation.flags.map(\.rawValue), to: &lines)
    return lines
  }

  static func pin(_ pin: WordingPin) -> [String] {
    let sides = [("old", pin.old), ("new", pin.new)].map { key, prints in
      "  \(key): [\(prints.map(YAMLScalar.quoted).joined(separator: ", "))]"
    }
    var lines = ["pinned:"] + sides
    if let reading = pin.reading {
      let severity = reading.severity.map { ", severity: \($0)" } ?? ""
      let rules = reading.rules.isEmpty ? "" : ", rules: \(YAMLScalar.list(reading.rules))"
      lines.append("  reading: {label: \(reading.label.rawValue)\(severity)\(rules)}")
    }
    return lines
  }

  static func entry(_ entry: HistoryEntry) -> [String] {
    var lines = [
      "on: \(YAMLScalar.written(entry.on))", "by: \(YAMLScalar.written(entry.by))", "did: \(entry.did.rawValue)",
    ]
    if let status = entry.status { lines.append("status: \(status.rawValue)") }
    if let reason = entry.reason { lines.append("reason: \(YAMLScalar.written(reason))") }
    if let pin = entry.pin { lines += self.pin(pin) }
    return lines
  }

  /// A new file with its claims.
  static func file(_ set: InterpretationSet) -> String {
    var lines = [
      "# Interpretations of the changes from \(set.old) to \(set.new): what people say they mean, and why.",
      "# 'plandiff check' tests them; how to write them is in docs/interpretations.md.",
      "old: \(YAMLScalar.written(set.old))", "new: \(YAMLScalar.written(set.new))", "claims:",
    ]
    for claim in set.interpretations {
      lines += item(self.lines(claim)).map { "  " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func add(_ key: String, _ values: [String], to lines: inout [String]) {
    guard let first = values.first else { return }
    lines.append("\(key): \(values.count == 1 ? YAMLScalar.written(first) : YAMLScalar.list(values))")
  }
}
