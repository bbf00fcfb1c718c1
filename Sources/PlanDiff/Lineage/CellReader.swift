/// Reads what each version has in each row. A text that is not public is never read as a removal.
struct CellReader {
  let versions: VersionSet
  let mode: VersionTable.Mode
  let drafts: [RowAligner.Draft]

  var rows: [VersionRow] {
    let ids = drafts.map(id)
    return zip(drafts, ids).map { draft, id in
      var cells = versions.plans.indices.map { cell($0, draft) }
      for version in cells.indices {
        finish(&cells[version], version, draft, ids: ids, own: id)
        cells[version].sameAs = sameWording(version, cells)
      }
      return VersionRow(
        id: id, baseAddress: draft.version == versions.base ? draft.address : nil, topics: topics(draft), cells: cells)
    }
  }

  private func id(_ draft: RowAligner.Draft) -> String {
    let place = "\(versions.plans[draft.version].id)#\(draft.address)"
    return draft.version == versions.base ? place : "x-" + SHA256.hexadecimal(place).prefix(8)
  }

  private func topics(_ draft: RowAligner.Draft) -> [String] {
    var topics: [String] = []
    let order = [draft.version] + versions.plans.indices.filter { $0 != draft.version }
    for version in order {
      for address in draft.addresses[version] {
        for topic in versions.provision(version, address)?.topics ?? [] where !topics.contains(topic) {
          topics.append(topic)
        }
      }
      if !topics.isEmpty { break }
    }
    return topics
  }

  private func cell(_ version: Int, _ draft: RowAligner.Draft) -> VersionCell {
    let own = draft.addresses[version]
    let text = versions.text(version, own)
    if versions.isWithheld(version), version != versions.base { return withheld(version, draft, own) }
    let other = reference(of: version, draft)
    if version == versions.base, mode == .cumulative || other == nil {
      return own.isEmpty ? VersionCell(.noCounterpart) : VersionCell(.base, addresses: own, text: text)
    }
    guard let other else {
      return own.isEmpty ? VersionCell(.noCounterpart) : VersionCell(.first, addresses: own, text: text)
    }
    let against = versions.plans[other].id
    let theirs = draft.addresses[other]
    let comparison = versions.comparison(other, version)
    if own.isEmpty {
      let change = theirs.first.flatMap { comparison?.change(ofOld: $0) }
      return VersionCell(.noCounterpart, against: against, change: change?.new.isEmpty == true ? change : nil)
    }
    if versions.isWithheld(other) { return VersionCell(.incomparable, addresses: own, text: text, against: against) }
    if theirs.isEmpty {
      return VersionCell(
        .new, addresses: own, text: text, against: against,
        change: own.first.flatMap { comparison?.change(ofNew: $0) }.flatMap { $0.old.isEmpty ? $0 : nil })
    }
    let change = comparison?.change(linking: theirs, own)
    let status: VersionCell.Status =
      switch change?.label {
      case .unchanged: .same
      case .undisclosed: .undisclosed
      case nil: folded(text) == folded(versions.text(other, theirs)) ? .same : .changed
      default: .changed
      }
    return VersionCell(status, addresses: own, text: text, against: against, change: change)
  }

  private func withheld(_ version: Int, _ draft: RowAligner.Draft, _ own: [String]) -> VersionCell {
    let base = versions.comparison(versions.base, version)
    let change =
      draft.addresses[versions.base].first.flatMap { base?.change(ofOld: $0) }
      ?? own.first.flatMap { base?.change(ofNew: $0) }
    let isRemoved = change?.label == .removed
    return VersionCell(
      isRemoved ? .reportedRemoved : .undisclosed, addresses: own, against: versions.plans[versions.base].id,
      change: change)
  }

  /// The version a cell is read against.
  private func reference(of version: Int, _ draft: RowAligner.Draft) -> Int? {
    if mode == .step {
      return (0..<version).last { !versions.isWithheld($0) }
    }
    let via = draft.via[version]
    return draft.addresses[versions.base].isEmpty || via != nil && draft.addresses[version].isEmpty == false
      ? via ?? versions.base : versions.base
  }

  private func finish(
    _ cell: inout VersionCell, _ version: Int, _ draft: RowAligner.Draft, ids: [String], own: String
  ) {
    for address in cell.addresses {
      guard let provision = versions.provision(version, address) else { continue }
      if let note = provision.note { cell.notes.append(note) }
      cell.claims += provision.claims
    }
    guard !cell.addresses.isEmpty, !versions.isWithheld(version) else { return }
    cell.sharedWith = zip(drafts, ids).compactMap { other, id in
      id != own && other.addresses[version].contains(where: cell.addresses.contains) ? id : nil
    }
  }

  private func sameWording(_ version: Int, _ cells: [VersionCell]) -> String? {
    let text = folded(cells[version].text)
    if text.isEmpty { return nil }
    return (0..<version).first { folded(cells[$0].text) == text }.map { versions.plans[$0].id }
  }

  private func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
