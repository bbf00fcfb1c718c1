public import PlanDiff

/// The outcome of `check` for programs, `plandiff.check/1` (see `schema/check-1.schema.json`).
public struct CheckJSON: CheckFormat {
  public static let name = "json"

  public init() {}

  public func render(_ run: CheckRun) -> [UInt8] {
    var writer = JSONWriter(capacity: 1_024 * (1 + run.count))
    writer.beginObject()
    writer.breakLine()
    writer.key("claims")
    writer.beginArray()
    for file in run.files {
      for result in file.results {
        writer.breakLine()
        claim(result, file, to: &writer)
      }
    }
    writer.endArray()
    writer.breakLine()
    writer.key("engine")
    writer.engine(run.rules)
    writer.breakLine()
    writer.key("schema")
    writer.string("plandiff.check/1")
    writer.breakLine()
    writer.key("summary")
    writer.beginObject()
    for outcome in CheckResult.Outcome.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
      writer.key(outcome.rawValue)
      writer.integer(run.count(of: outcome))
    }
    writer.endObject()
    writer.breakLine()
    writer.endObject()
    writer.lineFeed()
    return writer.bytes
  }

  private func claim(_ result: CheckResult, _ file: CheckRun.File, to writer: inout JSONWriter) {
    let claim = result.interpretation
    writer.beginObject()
    writer.key("because")
    writer.string(claim.because)
    writer.key("by")
    writer.string(claim.by)
    writer.key("certainty")
    writer.string(orNull: claim.certainty?.rawValue)
    writer.key("computed")
    computed(result, to: &writer)
    if let contest = claim.contest {
      writer.key("contested")
      writer.contest(contest)
    }
    writer.key("expected")
    expected(claim.expectation, to: &writer)
    writer.key("id")
    writer.string(file.set.qualifiedID(claim))
    writer.key("mismatches")
    writer.beginArray()
    for mismatch in result.mismatches {
      writer.beginObject()
      writer.key("aspect")
      writer.string(mismatch.aspect.rawValue)
      writer.key("computed")
      writer.string(mismatch.computed)
      writer.key("expected")
      writer.string(mismatch.expected)
      writer.endObject()
    }
    writer.endArray()
    writer.key("new")
    writer.strings(claim.new.map { "\(file.comparison.new.id)#\($0)" })
    writer.key("old")
    writer.strings(claim.old.map { "\(file.comparison.old.id)#\($0)" })
    writer.key("outcome")
    writer.string(result.outcome.rawValue)
    writer.key("sources")
    writer.strings(claim.sources)
    writer.key("stale")
    writer.strings(result.staleWordings.map(\.address))
    writer.key("status")
    writer.string(claim.status.rawValue)
    writer.endObject()
  }

  /// Only what the claim speaks of.
  private func expected(_ expectation: ExpectedReading, to writer: inout JSONWriter) {
    writer.beginObject()
    if !expectation.effects.isEmpty {
      writer.key("effect")
      writer.strings(expectation.effects.map(\.words))
    }
    if !expectation.facets.isEmpty {
      writer.key("facets")
      writer.strings(expectation.facets.map(\.rawValue))
    }
    if !expectation.flags.isEmpty {
      writer.key("flags")
      writer.strings(expectation.flags.map(\.rawValue))
    }
    if !expectation.labels.isEmpty {
      writer.key("label")
      writer.strings(expectation.labels.map(\.rawValue))
    }
    if expectation.nothing {
      writer.key("nothing")
      writer.boolean(true)
    }
    if let party = expectation.party {
      writer.key("party")
      writer.string(party)
    }
    if !expectation.quotes.isEmpty {
      writer.key("quote")
      writer.strings(expectation.quotes)
    }
    if !expectation.correspondence.isEmpty {
      writer.key("relation")
      writer.strings(expectation.correspondence.map(\.rawValue))
    }
    if let severity = expectation.severity {
      writer.key("severity")
      writer.beginObject()
      writer.key("from")
      writer.integer(severity.lowerBound)
      writer.key("to")
      writer.integer(severity.upperBound)
      writer.endObject()
    }
    writer.endObject()
  }

  /// The reading of the claim's change, or null where the engine links the provisions otherwise.
  private func computed(_ result: CheckResult, to writer: inout JSONWriter) {
    guard let change = result.change else { return writer.null() }
    writer.beginObject()
    writer.key("change")
    writer.string(change.id)
    writer.key("confidence")
    writer.decimal(change.confidence)
    writer.key("deltas")
    writer.deltas(change.deltas)
    writer.key("effects")
    writer.effects(change.effects)
    writer.key("flags")
    writer.strings(change.flags.map(\.rawValue))
    writer.key("label")
    writer.string(change.label.rawValue)
    writer.key("relation")
    writer.string(change.relation.rawValue)
    writer.key("severity")
    writer.severity(change.severity, of: change.label)
    writer.endObject()
  }
}

extension JSONWriter {
  mutating func contest(_ contest: Interpretation.Contest) {
    beginObject()
    key("by")
    string(contest.by)
    key("reason")
    string(contest.reason)
    endObject()
  }
}
