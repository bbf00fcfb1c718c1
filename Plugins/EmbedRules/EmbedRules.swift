import Foundation
import PackagePlugin

/// Turns every table under `Rules/` of a target into one Swift source file of string literals.
@main
struct EmbedRules: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let tool = try context.tool(named: "EmbedRulesTool")
    let rules = target.directoryURL.appending(path: "Rules/en")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedRuleTables.swift")
    let tables = try FileManager.default.contentsOfDirectory(at: rules, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "tsv" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    return [
      .buildCommand(
        displayName: "Embedding rule tables",
        executable: tool.url,
        arguments: [output.path] + tables.map(\.path),
        inputFiles: tables,
        outputFiles: [output]
      )
    ]
  }
}
