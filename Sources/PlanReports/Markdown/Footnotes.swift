import PlanDiff

/// Numbers the sources in the order in which they are first cited.
struct Footnotes {
  let comparison: Comparison
  let index: ComparisonIndex
  private var marks: [String: String] = [:]
  private var order: [String] = []

  init(comparison: Comparison, index: ComparisonIndex) {
    self.comparison = comparison
    self.index = index
  }

  /// The marks of the sources of one side of a change; nil where it names none.
  mutating func cite(_ change: Change, _ plan: Plan) -> TemplateValues? {
    var cited: [String] = []
    for id in change.sources where id.hasPrefix(plan.id + ":") && index.source(id) != nil {
      let mark = marks[id] ?? "s\(order.count + 1)"
      if marks[id] == nil {
        marks[id] = mark
        order.append(id)
      }
      if !cited.contains(mark) { cited.append(mark) }
    }
    return cited.isEmpty ? nil : ["plan": plan.id, "marks": cited]
  }

  var values: [TemplateValues] {
    order.compactMap { id in
      guard var source = index.source(id), let mark = marks[id] else { return nil }
      let url = source.url
      let link = WebLink.safe(url).map(WebLink.plain)
      if link != nil { source.url = nil }
      return [
        "mark": mark, "plan": id.split(separator: ":").first.map(String.init), "words": Messages.source(source),
        "link": link,
      ]
    }
  }
}
