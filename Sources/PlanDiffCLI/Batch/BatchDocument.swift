import PlanDiff
import PlanFiles

/// A whole document inside a `batch` line: a text, or a plan as an object.
struct BatchDocument {
  let plan: Plan
  /// Given as an object, and so with addresses of its own.
  let isPlan: Bool

  /// - Parameter key: Names the document, and is its id where it has none of its own.
  init(key: String, in line: BatchLine) throws(JSONFault) {
    let value = try line.value(key)
    switch value.content {
    case .string(let text):
      plan = PlainTextSegmenter().segment(text, id: key)
      isPlan = false
    case .object:
      isPlan = true
      do {
        plan = try PlanReader().read(yaml: line.written(value), name: key)
      } catch {
        throw BatchDocument.fault(error, at: value.range.lowerBound)
      }
    default:
      throw JSONFault(
        value.range.lowerBound, "\(value.kind) for '\(key)'", expected: "a text, or a plan as an object")
    }
  }

  /// The first complaint about a plan, placed in the line it stands in.
  private static func fault(_ list: DiagnosticList, at start: Int) -> JSONFault {
    guard let first = list.diagnostics.first else { return JSONFault(start, "no plan", expected: "a plan") }
    return JSONFault(start + max((first.column ?? 1) - 1, 0), first.found, expected: first.expected, mend: first.mend)
  }
}
