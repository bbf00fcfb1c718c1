import PlanDiff
import PlanFiles

/// Finds the text a person names: a plan's id in the folder of versions, or the path of a file.
struct PlanSource {
  let library: PlanLibrary

  init(versions: String?) throws(CommandFailure) {
    library = try CommandFailure.explaining { () throws(DiagnosticList) in try PlanLibrary(directory: versions) }
  }

  func plan(named name: String) throws(CommandFailure) -> Plan {
    do {
      return try library.readDocument(name)
    } catch {
      // A misspelt command is read as the name of a plan.
      let near = NearNames.nearest(to: name, among: PlanDiffCommand.commandNames)
      let hint = near.isEmpty ? [] : ["plandiff: '\(name)' is no command; did you mean \(NearNames.listed(near))?"]
      throw CommandFailure(lines: error.diagnostics.map(\.description) + hint)
    }
  }

  /// Every plan of the folder.
  func plans() throws(CommandFailure) -> [Plan] {
    if library.directory == nil {
      throw CommandFailure("there is no folder 'versions' here or above", mend: "name one with --versions")
    }
    var plans: [Plan] = []
    for id in library.planIDs {
      plans.append(try CommandFailure.explaining { () throws(DiagnosticList) in try library.plan(id) })
    }
    return plans
  }
}

extension CommandFailure {
  /// Runs a reader and hands its complaints on.
  static func explaining<Value>(_ body: () throws(DiagnosticList) -> Value) throws(CommandFailure) -> Value {
    do {
      return try body()
    } catch {
      throw CommandFailure(lines: error.diagnostics.map(\.description))
    }
  }
}
