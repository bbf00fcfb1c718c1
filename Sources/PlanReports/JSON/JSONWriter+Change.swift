import PlanDiff

extension JSONWriter {
  mutating func change(_ change: Change, notes: [InterpretationNote] = []) {
    beginObject()
    key("alignment")
    alignment(change.alignment)
    if !change.claims.isEmpty {
      key("claims")
      claims(change.claims)
    }
    key("confidence")
    decimal(change.confidence)
    key("deltas")
    deltas(change.deltas)
    key("demoted")
    boolean(change.demoted)
    key("effects")
    effects(change.effects)
    key("flags")
    strings(change.flags.map(\.rawValue))
    key("id")
    string(change.id)
    key("interpretation")
    interpretation(notes)
    key("label")
    string(change.label.rawValue)
    key("moved")
    boolean(change.moved)
    key("new")
    strings(change.new)
    key("old")
    strings(change.old)
    key("promoted")
    boolean(change.promoted)
    key("redline")
    redline(change.redline)
    key("related")
    strings(change.related)
    key("relation")
    string(change.relation.rawValue)
    key("renumbered")
    boolean(change.renumbered)
    key("sentence")
    string(change.sentence)
    key("severity")
    severity(change.severity, of: change.label)
    if !change.sources.isEmpty {
      key("sources")
      strings(change.sources)
    }
    key("topics")
    strings(change.topics)
    if let variance = change.variance {
      key("variance")
      string(variance.rawValue)
    }
    endObject()
  }

  /// A figure, or null for the labels that give no direction of force.
  mutating func severity(_ severity: Int?, of label: Label) {
    if let severity, label != .replaced, label != .undisclosed {
      integer(severity)
    } else {
      null()
    }
  }

  mutating func deltas(_ deltas: [Delta]) {
    beginArray()
    for delta in deltas {
      beginObject()
      key("confidence")
      decimal(delta.confidence)
      key("direction")
      string(delta.direction.rawValue)
      key("facet")
      string(delta.facet.rawValue)
      key("new")
      quotation(delta.new)
      key("old")
      quotation(delta.old)
      key("rule")
      string(delta.rule)
      key("severity")
      integer(delta.severity)
      key("why")
      string(delta.why)
      endObject()
    }
    endArray()
  }

  mutating func effects(_ effects: [Effect]) {
    beginArray()
    for effect in effects {
      beginObject()
      dimension("assurance", effect.assurance)
      dimension("burden", effect.burden)
      dimension("entitlement", effect.entitlement)
      dimension("freedom", effect.freedom)
      key("party")
      string(effect.party)
      endObject()
    }
    endArray()
  }

  private mutating func dimension(_ name: String, _ figure: Int?) {
    if let figure {
      key(name)
      integer(figure)
    }
  }

  private mutating func alignment(_ evidence: AlignmentEvidence?) {
    guard let evidence else { return null() }
    beginObject()
    key("certainty")
    decimal(evidence.certainty)
    key("runnerUp")
    if let rival = evidence.runnerUp {
      beginObject()
      if let address = rival.new {
        key("new")
        string(address)
      }
      if let address = rival.old {
        key("old")
        string(address)
      }
      key("score")
      decimal(rival.score)
      endObject()
    } else {
      null()
    }
    key("score")
    decimal(evidence.score)
    endObject()
  }

  private mutating func quotation(_ quotation: Quotation?) {
    guard let quotation else { return null() }
    beginObject()
    if quotation.part > 0 {
      key("part")
      integer(quotation.part)
    }
    key("span")
    beginArray()
    integer(quotation.span.lowerBound)
    integer(quotation.span.upperBound)
    endArray()
    key("text")
    string(quotation.text)
    endObject()
  }

  private mutating func redline(_ runs: [RedlineRun]) {
    beginArray()
    for run in runs {
      beginObject()
      key("op")
      string(run.operation.rawValue)
      key("text")
      string(run.text)
      endObject()
    }
    endArray()
  }
}
