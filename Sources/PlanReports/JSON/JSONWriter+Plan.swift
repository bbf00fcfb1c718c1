import PlanDiff

extension JSONWriter {
  mutating func engine(_ rules: RuleSet.Identity) {
    beginObject()
    key("rules")
    beginObject()
    key("id")
    string(rules.id)
    key("sha256")
    string(rules.sha256)
    key("version")
    string(rules.version)
    endObject()
    key("version")
    string(EngineVersion.current)
    endObject()
  }

  mutating func header(_ plan: Plan) {
    beginObject()
    if !plan.claims.isEmpty {
      key("claims")
      claims(plan.claims)
    }
    key("date")
    string(orNull: plan.date)
    key("id")
    string(plan.id)
    if let rendered = plan.renderingOf {
      key("renderingOf")
      string(rendered)
    }
    key("sha256")
    string(plan.sha256)
    if !plan.sources.isEmpty {
      key("sources")
      sources(plan.sources)
    }
    key("title")
    string(plan.title)
    key("wording")
    string(plan.wording.rawValue)
    endObject()
  }

  mutating func provision(_ entry: PlanOutline.Entry) {
    let provision = entry.provision
    beginObject()
    key("address")
    string(entry.address)
    if !provision.alternatives.isEmpty {
      key("alternatives")
      strings(provision.alternatives)
    }
    if !provision.claims.isEmpty {
      key("claims")
      claims(provision.claims)
    }
    if !provision.sources.isEmpty {
      key("sources")
      strings(provision.sources)
    }
    key("status")
    string(provision.status.rawValue)
    key("text")
    string(provision.text)
    endObject()
  }

  mutating func points(_ points: [Comparison.PointChange]) {
    beginArray()
    for point in points {
      beginObject()
      key("label")
      string(point.label.rawValue)
      key("new")
      strings(point.new)
      key("old")
      strings(point.old)
      endObject()
    }
    endArray()
  }

  mutating func summary(_ comparison: Comparison) {
    let changes = comparison.changes
    var counts: [(String, Int)] = Label.allCases.map { ($0.rawValue, comparison.count(of: $0)) }
    counts.append(("moved", changes.count { $0.moved }))
    counts.append(("renumbered", changes.count { $0.renumbered }))
    counts.append(("promoted", changes.count { $0.promoted }))
    counts.append(("demoted", changes.count { $0.demoted }))
    counts.append(("split", changes.count { $0.relation == .split }))
    counts.append(("merge", changes.count { $0.relation == .merge }))
    beginObject()
    for (name, count) in counts.sorted(by: { $0.0 < $1.0 }) {
      key(name)
      integer(count)
    }
    endObject()
  }

  mutating func claims(_ claims: [Claim]) {
    beginArray()
    for claim in claims {
      beginObject()
      key("named")
      boolean(claim.named)
      key("says")
      string(orNull: claim.says?.rawValue)
      key("source")
      string(orNull: claim.source)
      key("what")
      string(claim.what)
      key("when")
      string(orNull: claim.when)
      key("who")
      string(claim.who)
      endObject()
    }
    endArray()
  }

  private mutating func sources(_ sources: [Source]) {
    beginArray()
    for source in sources {
      beginObject()
      key("date")
      string(orNull: source.date)
      key("id")
      string(source.id)
      key("publisher")
      string(source.publisher)
      key("title")
      string(orNull: source.title)
      key("url")
      string(orNull: source.url)
      endObject()
    }
    endArray()
  }
}
