import Foundation
import PackagePlugin

/// Turns the data files of a target into Swift string literals: rule tables under `Rules/en`, page templates under
/// `Templates`.
@main
struct EmbedFiles: BuildToolPlugin {
  private struct Folder {
    let path: String
    let suffixes: Set<String>
    let type: String
  }

  /// Read by the tests alone: no weight for the program.
  private let left: Set<String> = ["examples.tsv"]

  private let folders = [
    Folder(path: "Rules/en", suffixes: ["tsv"], type: "EmbeddedRuleTables"),
    Folder(path: "Templates", suffixes: ["mustache", "css", "js"], type: "EmbeddedTemplates"),
  ]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let tool = try context.tool(named: "EmbedFilesTool")
    return try folders.compactMap { folder in
      let directory = target.directoryURL.appending(path: folder.path)
      guard FileManager.default.fileExists(atPath: directory.path) else { return nil }
      let output = context.pluginWorkDirectoryURL.appending(path: "\(folder.type).swift")
      let files = try FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
        .filter { folder.suffixes.contains($0.pathExtension) && !left.contains($0.lastPathComponent) }
        .sorted { $0.lastPathComponent < $1.lastPathComponent }
      return .buildCommand(
        displayName: "Embedding \(folder.path)",
        executable: tool.url,
        arguments: [output.path, folder.type] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output]
      )
    }
  }
}
