/// Comparison with a text that is not public: one change per row, no conclusion from silence.
struct Disclosure {
  let old: PlanOutline
  let new: PlanOutline
  let builder: ChangeBuilder

  /// Whether a plan publishes no provision at all.
  static func isWithheld(_ plan: Plan) -> Bool {
    plan.completeness == .none
      || !plan.points.isEmpty
        && plan.points.allSatisfy {
          $0.text.isEmpty && $0.points.isEmpty && $0.alternatives.isEmpty && $0.status != .deleted
        }
  }

  /// Top-level labels of addresses, each once.
  static func tops(_ addresses: [String]) -> [String] {
    var result: [String] = []
    for address in addresses {
      let top = address.split(separator: ".").first.map(String.init) ?? address
      if !result.contains(top) { result.append(top) }
    }
    return result
  }

  func changes() -> [Change] {
    let newIsWithheld = Self.isWithheld(new.plan)
    let rows = newIsWithheld ? new : old
    let texts = newIsWithheld ? old : new
    var covered = Set<Int>()
    var result: [Change] = []
    for (row, entry) in rows.entries.enumerated() {
      let about = texts.entries.indices.filter { index in
        entry.provision.about.contains("\(texts.plan.id)#\(texts.entries[index].address)") && !covered.contains(index)
          && ChangeBuilder.hasWords(texts.entries[index].provision)
      }
      covered.formUnion(about)
      result.append(change(row: row, about: about, newIsWithheld, entry.provision))
    }
    for index in texts.entries.indices
    where !covered.contains(index) && ChangeBuilder.hasWords(texts.entries[index].provision) {
      result.append(
        Self.withheld(
          builder.skeleton(
            relation: .undisclosed, old: newIsWithheld ? [index] : [], new: newIsWithheld ? [] : [index]),
          claims: []))
    }
    return result
  }

  private func change(row: Int, about: [Int], _ newIsWithheld: Bool, _ provision: Provision) -> Change {
    let change = builder.skeleton(
      relation: .undisclosed, old: newIsWithheld ? about : [row], new: newIsWithheld ? [row] : about)
    return Self.withheld(change, claims: newIsWithheld && !about.isEmpty ? provision.claims : [])
  }

  /// A change of which the newer text is withheld: undisclosed, unless what was said of it proves a removal.
  static func withheld(_ change: Change, claims: [Claim]) -> Change {
    var change = change
    change.relation = .undisclosed
    change.label = .undisclosed
    change.severity = nil
    change.confidence = 1
    change.sentence = SentenceWriter.sentence(.undisclosed, severity: nil, deltas: [], subject: nil, flags: [])
    guard let claim = removal(claims) else { return change }
    change.label = .removed
    change.flags = [.reported]
    change.confidence = 0.8
    change.sentence = "Removed, as reported by a named official (\(claim.who))."
    return change
  }

  /// A plan that is published but for some rows says itself what those rows are about; the texts they stand for are
  /// neither removed nor added.
  static func pins(_ old: PlanOutline, _ new: PlanOutline, besides pins: Pins) -> Pins {
    var result = pins
    for (rows, texts, newIsWithheld) in [(new, old, true), (old, new, false)] {
      var taken = Set(pins.linked.flatMap { newIsWithheld ? $0.old : $0.new })
      for entry in rows.entries where entry.provision.status == .undisclosed {
        let about = texts.entries.map(\.address).filter {
          entry.provision.about.contains("\(texts.plan.id)#\($0)") && !taken.contains($0)
        }
        guard !about.isEmpty else { continue }
        taken.formUnion(about)
        let pin = Pins.Pin(
          old: about, new: [entry.address], source: "\(rows.plan.id), which says what the row is about")
        result.linked.append(newIsWithheld ? pin : pin.reversed)
      }
    }
    return result
  }

  /// The claim of a named person that the point is gone, where no other claim contradicts it.
  static func removal(_ claims: [Claim]) -> Claim? {
    guard let claim = claims.first(where: { $0.named && $0.says == .removed }) else { return nil }
    return claims.allSatisfy { $0.says == .removed || $0.says == nil } ? claim : nil
  }
}
