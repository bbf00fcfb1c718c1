import Foundation
import PlanReports

/// A folder that readers see either as it was or complete: written beside its place, then renamed.
struct OutputFolder {
  let path: String
  /// The file by which a folder is known to be ours to replace.
  let marker: String

  private var place: String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// Refuses a place that holds something else.
  func check() throws(CommandFailure) {
    let manager = FileManager.default
    guard manager.fileExists(atPath: place) else { return }
    guard let names = try? manager.contentsOfDirectory(atPath: place) else {
      throw CommandFailure(
        at: path, "this is a file", expected: "a folder that can be written", mend: "name a new folder")
    }
    if !names.isEmpty, !names.contains(marker) {
      throw CommandFailure(
        at: path, "the folder holds files that plandiff did not write",
        expected: "a new or empty folder, or one with \(marker)", mend: "name another folder, or empty this one")
    }
  }

  func replace(with files: [SiteFile]) throws(CommandFailure) {
    try check()
    let manager = FileManager.default
    let fresh = place + ".partial"
    let former = place + ".former"
    do {
      for leftover in [fresh, former] where manager.fileExists(atPath: leftover) {
        guard manager.fileExists(atPath: leftover + "/" + marker) || isEmpty(leftover) else {
          throw CommandFailure(
            at: leftover, "something stands where the folder is prepared", expected: "nothing there",
            mend: "move it away")
        }
        try manager.removeItem(atPath: leftover)
      }
      try manager.createDirectory(atPath: fresh, withIntermediateDirectories: true)
      // The marker first: a run that is broken off leaves a folder that the next one may clear away.
      for file in files.sorted(by: { ($0.name == marker ? 0 : 1, $0.name) < ($1.name == marker ? 0 : 1, $1.name) }) {
        try Data(file.bytes).write(to: URL(fileURLWithPath: fresh + "/" + file.name))
      }
      if manager.fileExists(atPath: place) { try manager.moveItem(atPath: place, toPath: former) }
      try manager.moveItem(atPath: fresh, toPath: place)
      if manager.fileExists(atPath: former) { try manager.removeItem(atPath: former) }
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(
        at: path, "the folder cannot be written", expected: "a place that exists and may be written to",
        mend: "check the path")
    }
  }

  private func isEmpty(_ path: String) -> Bool {
    (try? FileManager.default.contentsOfDirectory(atPath: path).isEmpty) ?? false
  }
}
