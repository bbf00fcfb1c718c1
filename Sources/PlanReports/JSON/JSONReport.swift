public import PlanDiff

/// The machine-readable report, `plandiff.comparison/1` (see `schema/comparison-1.schema.json`).
///
/// Keys are sorted; the keys of the document, the provisions and the changes each stand on a line of their own unless
/// the whole is asked for on one line.
public struct JSONReport: ReportFormat {
  public static let name = "json"

  private let lens: ReportLens
  private let id: String?
  private let onOneLine: Bool

  /// - Parameters:
  ///   - lens: Changes outside it are left out and counted in a notice; the summary speaks of all.
  ///   - id: A complete JSON value written under `id`, as `batch` asks for.
  ///   - onOneLine: Whether the report is one line of newline-delimited JSON.
  public init(lens: ReportLens = ReportLens(), id: String? = nil, onOneLine: Bool = false) {
    self.lens = lens
    self.id = id
    self.onOneLine = onOneLine
  }

  public func render(_ comparison: Comparison) -> [UInt8] {
    let old = PlanOutline(comparison.old).entries
    let new = PlanOutline(comparison.new).entries
    var writer = JSONWriter(capacity: 4_096 + 1_024 * (old.count + new.count))
    write(comparison, old: old, new: new, to: &writer)
    writer.lineFeed()
    return writer.bytes
  }

  private func write(
    _ comparison: Comparison, old: [PlanOutline.Entry], new: [PlanOutline.Entry], to writer: inout JSONWriter
  ) {
    let visible = lens.visibleChanges(of: comparison)
    writer.beginObject()
    key("changes", to: &writer)
    list(visible, to: &writer) { change, writer in
      writer.change(change, notes: comparison.interpretations[change.id] ?? [])
    }
    key("engine", to: &writer)
    writer.engine(comparison.rules)
    if let id {
      key("id", to: &writer)
      writer.raw(id)
    }
    key("new", to: &writer)
    writer.header(comparison.new)
    key("notices", to: &writer)
    var notices = comparison.notices
    if let hidden = Messages.hidden(comparison, visible: visible.count, lens) {
      notices.append(hidden)
    }
    writer.strings(notices)
    key("old", to: &writer)
    writer.header(comparison.old)
    key("points", to: &writer)
    writer.points(comparison.points)
    key("provisions", to: &writer)
    writer.beginObject()
    key("new", to: &writer)
    list(new, to: &writer) { entry, writer in writer.provision(entry) }
    key("old", to: &writer)
    list(old, to: &writer) { entry, writer in writer.provision(entry) }
    writer.endObject()
    if comparison.comparesRenderings {
      key("renderings", to: &writer)
      writer.boolean(true)
    }
    key("schema", to: &writer)
    writer.string("plandiff.comparison/1")
    key("summary", to: &writer)
    writer.summary(comparison)
    if !onOneLine { writer.breakLine() }
    writer.endObject()
  }

  private func key(_ name: String, to writer: inout JSONWriter) {
    if !onOneLine { writer.breakLine() }
    writer.key(name)
  }

  private func list<Element>(
    _ elements: [Element], to writer: inout JSONWriter, _ write: (Element, inout JSONWriter) -> Void
  ) {
    writer.beginArray()
    for element in elements {
      if !onOneLine { writer.breakLine() }
      write(element, &writer)
    }
    writer.endArray()
  }
}
