/// Walks through the versions of one provision and hands every word on from version to version.
struct HistoryTracer {
  let versions: VersionSet
  let row: RowAligner.Draft
  let rules: RuleSet

  var steps: [ProvisionHistory.Step] {
    var steps: [ProvisionHistory.Step] = []
    var words = WordLedger(names: versions.plans.map(\.id), lexicon: rules.lexicon)
    var lastPublic: Int?
    var absentFrom: [String] = []
    for version in versions.plans.indices {
      var step = open(version, after: lastPublic)
      if step.status == .stands {
        let reading = words.read(rules.tokenizer.tokenize(step.text), in: version)
        step.terms = reading.events
        step.origins = reading.origins
        step.absentFrom = absentFrom
        absentFrom = []
      } else if step.status == .absent, words.hasWording {
        absentFrom.append(step.plan.id)
      }
      if !versions.isWithheld(version) { lastPublic = version }
      steps.append(step)
    }
    return steps
  }

  private func open(_ version: Int, after last: Int?) -> ProvisionHistory.Step {
    let plan = versions.plans[version]
    let own = row.addresses[version]
    var step = ProvisionHistory.Step(
      plan: plan, status: own.isEmpty ? .absent : .stands, addresses: own, text: versions.text(version, own),
      against: last.map { versions.plans[$0].id }, changes: [], terms: [], origins: [], absentFrom: [],
      claims: own.flatMap { versions.provision(version, $0)?.claims ?? [] })
    if versions.isWithheld(version) {
      let change = versions.comparison(versions.base, version)?.change(ofOld: row.address)
      step.status = change?.label == .removed ? .reportedRemoved : .undisclosed
      step.text = ""
      return step
    }
    if step.text.isEmpty { step.status = .absent }
    guard let last, let comparison = versions.comparison(last, version) else { return step }
    let theirs = row.addresses[last]
    for change in comparison.comparison.changes {
      let isOld = change.old.contains(where: theirs.contains)
      let isNew = change.new.contains(where: own.contains)
      if isOld && isNew || isOld && change.new.isEmpty || isNew && change.old.isEmpty { step.changes.append(change) }
    }
    return step
  }
}
