import PlanDiff

/// A whole document inside a `batch` line: a text, or a plan as an object.
struct BatchDocument {
  let plan: Plan

  init(key: String, in line: BatchLine) throws(JSONFault) {
    let value = try line.value(key)
    switch value.content {
    case .string(let text): plan = PlanSource.parse(text, id: key)
    default:
      throw JSONFault(value.range.lowerBound, "\(value.kind) for '\(key)'", expected: "a text, or a plan as an object")
    }
  }
}
