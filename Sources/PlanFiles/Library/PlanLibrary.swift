import Foundation
public import PlanDiff

/// The plans of a `versions/` directory, and any document a person may name instead of one of them.
///
///     let library = try PlanLibrary()
///     let old = try library.readDocument("us28")
///     let new = try library.readDocument("drafts/reply.md")
public struct PlanLibrary: Sendable {
  /// A plain text or Markdown file over this size is refused.
  public static let textLimit = 512 * 1024 * 1024

  /// The directory that holds the plans; nil where there is none.
  public let directory: String?
  /// Ids of the plans there, sorted: the names of its YAML files.
  public let planIDs: [String]

  /// Looks for plans in `directory` or, where it is nil, in the `versions` directory of the working directory or of the
  /// nearest parent that has one. To have none is no error until a plan is asked for by id.
  public init(
    directory: String? = nil, workingDirectory: String? = nil
  ) throws(DiagnosticList) {
    if let directory, !PlanLibrary.isDirectory(directory) {
      throw DiagnosticList(
        Diagnostic(
          file: directory, found: "there is no such directory", expected: "the directory that holds the plans",
          mend: "name the directory with the plans' YAML files"))
    }
    self.directory =
      directory ?? PlanLibrary.versions(above: workingDirectory ?? FileManager.default.currentDirectoryPath)
    let names = self.directory.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
    planIDs = names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// The file of a plan.
  public func path(of id: String) -> String? {
    planIDs.contains(id) ? directory.map { "\($0)/\(id).yaml" } : nil
  }

  /// The parties that all plans share (`shared/parties.yaml`); nil where there is no such file.
  public func sharedParties() throws(DiagnosticList) -> [Party]? {
    guard let directory else { return nil }
    return try PlanLibrary.parties(beside: directory)
  }

  /// Reads a plan by its id.
  public func plan(_ id: String) throws(DiagnosticList) -> Plan {
    guard let path = path(of: id) else { throw DiagnosticList(unknown(id)) }
    return try PlanReader().readPlan(path: path, sharedParties: sharedParties())
  }

  /// Reads what a person named on a command line: the id of a plan; a path to YAML or JSON (a plan), to Markdown (`.md`,
  /// `.markdown`) or to plain text (anything else); `-` for plain text on standard input.
  public func readDocument(_ argument: String) throws(DiagnosticList) -> Plan {
    if argument == "-" {
      return PlainTextSegmenter().segment(
        utf8: try FileSource.standardInput(limit: PlanLibrary.textLimit), id: "stdin")
    }
    if planIDs.contains(argument) { return try plan(argument) }
    guard looksLikePath(argument) else { throw DiagnosticList(unknown(argument)) }
    let name = (argument as NSString).lastPathComponent
    switch (name as NSString).pathExtension.lowercased() {
    case "yaml", "yml", "json":
      return try PlanReader().readPlan(path: argument, sharedParties: parties(for: argument))
    case let suffix:
      let bytes = try FileSource(path: argument).bytes(limit: PlanLibrary.textLimit, kind: "text")
      let isMarkdown = suffix == "md" || suffix == "markdown"
      let stem = (name as NSString).deletingPathExtension
      return PlainTextSegmenter(notation: isMarkdown ? .markdown : .plain).segment(
        utf8: bytes, id: stem.isEmpty ? name : stem)
    }
  }

  /// The shared parties that a plan file means: those of its own directory, else those of the library.
  func parties(for path: String) throws(DiagnosticList) -> [Party]? {
    let folder = (path as NSString).deletingLastPathComponent
    if let own = try PlanLibrary.parties(beside: folder.isEmpty ? "." : folder) { return own }
    return try sharedParties()
  }

  private func looksLikePath(_ argument: String) -> Bool {
    argument.contains("/") || !(argument as NSString).pathExtension.isEmpty
      || FileManager.default.fileExists(atPath: argument)
  }

  private func unknown(_ id: String) -> Diagnostic {
    guard let directory else {
      return Diagnostic(
        file: id, found: "there is no 'versions' directory here or in a parent, and no such file",
        expected: "a plan id or the path of a file", mend: "name a directory with --versions, or a file")
    }
    let near = NearNames.phrase(for: id, among: planIDs)
    let known = planIDs.isEmpty ? "none" : planIDs.prefix(40).joined(separator: ", ")
    return Diagnostic(
      file: id, found: "there is no plan of this id in \(directory), and no such file",
      expected: "a plan id (\(known)) or the path of a file", mend: near)
  }

  private static func parties(beside directory: String) throws(DiagnosticList) -> [Party]? {
    let path = "\(directory)/shared/parties.yaml"
    return FileManager.default.fileExists(atPath: path) ? try PlanReader().readParties(path: path) : nil
  }

  private static func versions(above workingDirectory: String) -> String? {
    let isHere = workingDirectory == FileManager.default.currentDirectoryPath
    var folder = workingDirectory
    for _ in 0..<256 {
      let candidate = (folder as NSString).appendingPathComponent("versions")
      if isDirectory(candidate) { return isHere && folder == workingDirectory ? "versions" : candidate }
      let parent = (folder as NSString).deletingLastPathComponent
      if parent == folder || parent.isEmpty { return nil }
      folder = parent
    }
    return nil
  }

  private static func isDirectory(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/.")
  }
}
