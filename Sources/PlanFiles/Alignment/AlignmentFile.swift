public import PlanDiff

/// What persons have decided about the correspondences of two plans: `versions/alignment/<old>-<new>.yaml`.
public struct AlignmentFile: Sendable, Equatable {
  /// The file as the person named it.
  public internal(set) var path: String
  /// Ids of the two plans.
  public internal(set) var old: String
  public internal(set) var new: String
  public internal(set) var pins: Pins
  var linkedPositions: [Complaints.Position] = []
  var forbiddenPositions: [Complaints.Position] = []

  /// What no longer fits the plans as they are now, one warning each.
  public func warnings(old: Plan, new: Plan) -> [Diagnostic] {
    pins.faults(old: PlanOutline(old), new: PlanOutline(new)).map { fault in
      let position = (fault.isForbidden ? forbiddenPositions : linkedPositions)[fault.index]
      return Diagnostic(
        severity: .warning, file: path, line: position.line, column: position.column,
        found: String(fault.sentence.dropLast()),
        mend: fault.fingerprint.map { "if it does, write \($0) under 'sha256'" } ?? "")
    }
  }

  /// The same decisions for a comparison the other way round.
  var reversed: AlignmentFile {
    var copy = self
    (copy.old, copy.new, copy.pins) = (new, old, pins.reversed)
    return copy
  }
}
