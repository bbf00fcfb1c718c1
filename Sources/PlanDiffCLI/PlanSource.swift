import Foundation
import PlanDiff
import PlanFiles

/// Finds the text a person names: a plan's id in the folder of versions, or the path of a file.
struct PlanSource {
  let folder: PlanFolder?
  private let sharedParties: [Party]?

  init(versions: String?) throws(CommandFailure) {
    let folder = PlanFolder(named: versions)
    if let versions, folder == nil {
      throw CommandFailure(at: versions, "there is no such folder", expected: "a folder of plans after --versions")
    }
    self.folder = folder
    sharedParties = try CommandFailure.explaining { () throws(DiagnosticList) in try folder?.sharedParties() ?? nil }
  }

  func plan(named name: String) throws(CommandFailure) -> Plan {
    if let folder, folder.ids.contains(name) { return try read(folder.path(of: name)) }
    guard FileManager.default.fileExists(atPath: name) else { throw unknown(name) }
    return try read(name)
  }

  /// Every plan of the folder.
  func plans() throws(CommandFailure) -> [Plan] {
    guard let folder else {
      throw CommandFailure("there is no folder 'versions' here or above", mend: "name one with --versions")
    }
    var plans: [Plan] = []
    for id in folder.ids {
      plans.append(try read(folder.path(of: id)))
    }
    return plans
  }

  func read(_ path: String) throws(CommandFailure) -> Plan {
    if path.hasSuffix(".yaml") || path.hasSuffix(".yml") || path.hasSuffix(".json") {
      return try CommandFailure.explaining { () throws(DiagnosticList) in
        try PlanReader().readPlan(path: path, sharedParties: sharedParties)
      }
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(at: path, "the file cannot be read", expected: "a text")
    }
    let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(data.dropFirst(3)) : Array(data)
    if let fault = UTF8Check.fault(in: bytes) {
      let line = bytes[..<fault].count { $0 == UInt8(ascii: "\n") } + 1
      throw CommandFailure(
        at: "\(path):\(line)", "bytes that are no UTF-8", expected: "a text in UTF-8", mend: "save the file as UTF-8")
    }
    let url = URL(fileURLWithPath: path)
    let isMarkdown = ["md", "markdown"].contains(url.pathExtension.lowercased())
    return PlainTextSegmenter(notation: isMarkdown ? .markdown : .plain)
      .segment(utf8: bytes, id: url.deletingPathExtension().lastPathComponent)
  }

  private func unknown(_ name: String) -> CommandFailure {
    let ids = folder?.ids ?? []
    let near = NearNames.nearest(to: name, among: ids + PlanDiffCommand.commandNames)
    return CommandFailure(
      at: name, "there is no plan and no file of this name",
      expected: ids.isEmpty ? "the path of a file" : "one of \(ids.joined(separator: ", ")), or the path of a file",
      mend: near.isEmpty ? "" : "did you mean \(NearNames.listed(near))?")
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
