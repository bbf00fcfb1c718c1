import ArgumentParser
import PlanDiff
import PlanReports

/// Labels given as a list with commas: `softened,removed`.
struct LabelList: ExpressibleByArgument, Equatable {
  var labels: [Label]

  init?(argument: String) {
    var labels: [Label] = []
    for name in argument.split(separator: ",") {
      guard let label = Label(rawValue: name.trimmed.lowercased()) else { return nil }
      labels.append(label)
    }
    if labels.isEmpty { return nil }
    self.labels = labels
  }

  static var allValueStrings: [String] { Label.allCases.map(\.rawValue) }

  static let names = Label.allCases.map(\.rawValue).joined(separator: ", ")
}

/// What a report shows. A lens hides and counts; totals speak of the whole.
struct LensOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Show only changes with these labels: \(LabelList.names).", valueName: "labels"))
  var only: LabelList?

  @Option(help: ArgumentHelp("Show only changes on this topic; may be given again.", valueName: "id"))
  var topic: [String] = []

  @Option(
    help: ArgumentHelp(
      "Show only changes that touch this party by effect or by name; may be given again.", valueName: "name"))
  var party: [String] = []

  var lens: ReportLens {
    ReportLens(labels: only?.labels ?? [], topics: topic, parties: party)
  }

  /// Names that neither text declares are mistakes worth a message rather than an empty report.
  func check(against plans: [Plan]) throws(CommandFailure) {
    let topics = plans.flatMap(\.topics).map(\.id).uniqued
    for id in topic where !topics.contains(id) {
      if topics.isEmpty { throw CommandFailure("neither text declares topics", mend: "leave out --topic") }
      let near = NearNames.nearest(to: id, among: topics)
      throw CommandFailure(
        "no topic '\(id)'", expected: "one of \(topics.joined(separator: ", "))",
        mend: near.isEmpty ? "" : "did you mean \(NearNames.listed(near))?")
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, in order of first appearance.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}
