import Foundation
public import PlanDiff

/// The report as one web page that holds everything it needs: it can be read without script, asks for nothing from
/// outside, prints in grey, and names each change and provision so that it can be linked to.
public struct HTMLReport: ReportFormat {
  public static let name = "html"

  private let grouping: TextReport.Grouping
  private let lens: ReportLens
  private let hasScript: Bool
  private let home: String?

  /// - Parameters:
  ///   - hasScript: Whether the page carries the script that filters and jumps.
  ///   - home: A relative link to the page that lists this one.
  public init(
    groupBy grouping: TextReport.Grouping = .order, lens: ReportLens = ReportLens(), hasScript: Bool = true,
    home: String? = nil
  ) {
    self.grouping = grouping
    self.lens = lens
    self.hasScript = hasScript
    self.home = home
  }

  public func render(_ comparison: Comparison) -> [UInt8] {
    if comparison.comparesRenderings { return VarianceHTML(lens: lens, home: home).render(comparison) }
    let templates = ReportTemplates.shared
    let index = ComparisonIndex(comparison)
    let visible = lens.visibleChanges(of: comparison)
    let style = templates.text(of: "report.css")
    let script = hasScript ? templates.text(of: "report.js") : ""
    var page = PageValues(comparison: comparison, index: index, visible: visible, lens: lens).values
    page["homeLink"] = home
    page["style"] = style
    page["script"] = script.unlessEmpty
    page["policy"] = HTMLReport.policy(style: style, script: script)
    page["wordless"] = WordlessValues(comparison: comparison).values
    let lensValues = LensValues(visible, comparison, index)
    page.merge(lensValues.values)
    page["groups"] = groups(visible, comparison, index, lensValues)
    page["nothing"] = visible.isEmpty ? Messages.noChanges : nil
    return templates.render("page", page)
  }

  private func groups(
    _ visible: [Change], _ comparison: Comparison, _ index: ComparisonIndex, _ lensValues: LensValues
  ) -> [TemplateValues] {
    var writer = ChangeValues(comparison: comparison, index: index, tags: lensValues.tags)
    switch grouping {
    case .order:
      return [
        [
          "anchor": "in-order", "heading": Messages.changesInOrder, "changes": visible.map { writer.values(of: $0) },
        ]
      ]
    case .topic:
      return ChangeGroups(byTopic: visible, in: comparison).groups.enumerated().map { place, group in
        [
          "anchor": "topic-\(place + 1)", "heading": group.topic.map(index.title(ofTopic:)) ?? Messages.withoutTopic,
          "changes": group.changes.map { writer.values(of: $0) },
        ]
      }
    }
  }

  /// Lets the page use its own style and script and nothing else: no connection, no frame, no form target.
  static func policy(style: String, script: String) -> String {
    var policy = "default-src 'none'; style-src 'sha256-\(digest(style))'; img-src data:; base-uri 'none'; "
    if !script.isEmpty { policy += "script-src 'sha256-\(digest(script))'; " }
    return policy + "form-action 'none'"
  }

  private static func digest(_ text: String) -> String {
    let digits = Array(SHA256.hexadecimal(text).utf8)
    let bytes = stride(from: 0, to: digits.count, by: 2).map { place in
      UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16) ?? 0
    }
    return Data(bytes).base64EncodedString()
  }
}
