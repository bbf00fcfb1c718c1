import Foundation
import PlanDiff
import PlanFiles

/// The folder of plans: `versions/` in the working directory or the nearest folder above it, or the one named.
struct PlanFolder {
  let path: String
  /// Names of the plan files, sorted.
  let files: [String]

  /// - Parameter named: The folder given with `--versions`; nil looks for `versions/`.
  init?(named: String?, from start: String = FileManager.default.currentDirectoryPath) {
    guard let path = named ?? PlanFolder.nearest(from: start),
      let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    else { return nil }
    self.path = path
    files = names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
  }

  var ids: [String] { files.map { String($0.dropLast(".yaml".count)) } }

  func path(of id: String) -> String { path + "/" + id + ".yaml" }

  /// Parties that plans may name without declaring them.
  func sharedParties() throws(DiagnosticList) -> [Party]? {
    let file = path + "/shared/parties.yaml"
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    return try PlanReader().readParties(path: file)
  }

  /// Relative where it lies in or above the working directory, so that no message depends on where that is.
  private static func nearest(from start: String) -> String? {
    var above = start
    var relative = "versions"
    while true {
      // The dot makes the path one of a folder.
      if FileManager.default.fileExists(atPath: above + "/versions/.") { return relative }
      let parent = (above as NSString).deletingLastPathComponent
      if parent == above || parent.isEmpty { return nil }
      above = parent
      relative = "../" + relative
    }
  }
}
