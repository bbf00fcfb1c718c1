import PlanDiff
import PlanFiles

/// Finds what persons have decided about the correspondences of two plans (`versions/alignment/`).
final class PinSource {
  private let library: PlanLibrary
  private var known: [String: Pins] = [:]

  init(_ library: PlanLibrary) {
    self.library = library
  }

  /// The pins for two plans; what no longer fits is told on standard error, once for each pair.
  func pins(_ old: Plan, _ new: Plan) throws(CommandFailure) -> Pins {
    let key = "\(old.id)#\(new.id)"
    if let pins = known[key] { return pins }
    let file = try CommandFailure.explaining { () throws(DiagnosticList) in
      try library.pins(old: old.id, new: new.id)
    }
    for warning in file?.warnings(old: old, new: new) ?? [] {
      StandardStream.error.write(line: warning.description)
    }
    let pins = file?.pins ?? .none
    known[key] = pins
    return pins
  }

  /// The pins for two documents as a person named them: only plans have pins, no text that happens to bear a plan's name.
  func pins(_ old: Plan, named oldName: String, _ new: Plan, named newName: String) throws(CommandFailure) -> Pins {
    isPlan(oldName) && isPlan(newName) ? try pins(old, new) : .none
  }

  /// The same inside a `batch` line, where a fault is answered in place.
  func pinsOrFault(_ old: Plan, _ new: Plan) throws(JSONFault) -> Pins {
    do {
      return try pins(old, new)
    } catch {
      throw JSONFault(0, error.description, expected: "")
    }
  }

  private func isPlan(_ name: String) -> Bool {
    library.planIDs.contains(name) || [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }
  }
}
