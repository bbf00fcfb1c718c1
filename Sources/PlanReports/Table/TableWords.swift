import PlanDiff

/// What the cells and rows of a table are called, alike in every format.
struct TableWords {
  let table: VersionTable
  private let topicTitles: [String: String]

  init(_ table: VersionTable) {
    self.table = table
    var titles: [String: String] = [:]
    for topic in (table.plans + [table.base]).flatMap(\.topics) where titles[topic.id] == nil {
      titles[topic.id] = topic.title
    }
    topicTitles = titles
  }

  /// `8`, or the row's id where the base has no such provision.
  func number(_ row: VersionRow) -> String { row.baseAddress ?? row.id }

  func topics(_ row: VersionRow) -> String {
    row.topics.map { topicTitles[$0] ?? $0 }.joined(separator: ", ")
  }

  /// `#8, #9`; empty where the version has nothing here or only a row of its own about it.
  func places(_ cell: VersionCell) -> String {
    PlaceName.outermost(cell.addresses).map { "#" + $0 }.joined(separator: ", ")
  }

  /// The status in words, the wording it shares with an earlier version, and the other rows it stands in.
  func status(_ cell: VersionCell, _ version: Int) -> [String] {
    let plan = table.plans[version]
    var words: [String] = []
    switch cell.status {
    case .base: words.append(Messages.baseWording)
    case .first: words.append(Messages.firstColumn)
    case .same: words.append(Messages.sameWording(cell.sameAs ?? cell.against ?? table.base.id))
    case .changed:
      words.append(Messages.changedFrom(cell.against ?? table.base.id, cell.change))
      if let same = cell.sameAs { words.append(Messages.sameWording(same)) }
    case .new:
      words.append(Messages.newIn(cell.against))
      if let same = cell.sameAs { words.append(Messages.sameWording(same)) }
    case .noCounterpart: words.append(Messages.noCounterpartAtAll)
    case .undisclosed: words.append(Messages.disclosureUnknown)
    case .reportedRemoved:
      let claims = cell.change?.claims ?? cell.claims
      let claim = claims.first { $0.named && $0.says == .removed } ?? claims.first
      words.append(
        claim.map { Messages.reportedRemoval(Messages.attribution($0, source: source($0, plan))) }
          ?? Label.removed.rawValue)
    case .incomparable: words.append(Messages.incomparable(cell.against ?? table.base.id))
    }
    if !cell.sharedWith.isEmpty {
      let rows = cell.sharedWith.map { id in table.rows.first { $0.id == id }.map(number) ?? id }
      words.append(Messages.sharedRows(rows))
    }
    return words
  }

  /// Whether the wording is shown: not where the words to the left say it already.
  func showsText(_ cell: VersionCell) -> Bool { !cell.text.isEmpty && cell.sameAs == nil }

  /// What people noted and claimed.
  func comments(_ cell: VersionCell, _ version: Int) -> [String] {
    let plan = table.plans[version]
    return cell.notes + cell.claims.map { Messages.claim($0, source: source($0, plan)) }
  }

  private func source(_ claim: Claim, _ plan: Plan) -> Source? {
    plan.sources.first { $0.id == claim.source }
  }
}
