import Foundation
import PlanDiff

extension PlanLibrary {
  /// Paths of the alignment files, sorted.
  public var alignmentPaths: [String] {
    guard let directory else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(directory)/alignment")) ?? []
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted().map { "\(directory)/alignment/\($0)" }
  }

  /// What persons have decided about the correspondences of two plans, named by id; nil where there is no file. A file
  /// written for the other direction serves as well.
  public func pins(old: String, new: String) throws(DiagnosticList) -> AlignmentFile? {
    if let file = try alignment(old, new) { return file }
    return try alignment(new, old)?.reversed
  }

  private func alignment(_ old: String, _ new: String) throws(DiagnosticList) -> AlignmentFile? {
    guard let directory, !old.isEmpty, !new.isEmpty, !(old + new).contains("/") else { return nil }
    let path = "\(directory)/alignment/\(old)-\(new).yaml"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let file = try AlignmentReader().readFile(path: path)
    guard file.old == old, file.new == new else {
      throw DiagnosticList(
        Diagnostic(
          file: path, found: "the file is about '\(file.old)' and '\(file.new)'", expected: "'\(old)' and '\(new)'",
          mend: "rename the file, or correct 'old' and 'new'"))
    }
    return file
  }

  /// Everything that is wrong or doubtful about an alignment file.
  func lintAlignment(_ path: String) throws(DiagnosticList) -> [Diagnostic] {
    let complaints = Complaints(file: path)
    let source = try FileSource(path: path).text(limit: PlanReader.sizeLimit, kind: "YAML")
    guard let file = AlignmentReader().located(source, complaints: complaints), !complaints.hasErrors else {
      return complaints.inOrder
    }
    let stem = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    if stem != "\(file.old)-\(file.new)" {
      complaints.warning(
        at: nil, "the file is named '\(stem)'", expected: "'\(file.old)-\(file.new)'",
        mend: "rename it; it is not found otherwise")
    }
    var plans: [Plan] = []
    for id in [file.old, file.new] {
      guard self.path(of: id) != nil else {
        complaints.warning(
          at: nil, "the plan '\(id)' is not in this library", expected: "the id of a plan",
          mend: complaints.suggestion(for: id, among: planIDs))
        continue
      }
      if let plan = try? plan(id) { plans.append(plan) }
    }
    return complaints.inOrder + (plans.count == 2 ? file.warnings(old: plans[0], new: plans[1]) : [])
  }
}
