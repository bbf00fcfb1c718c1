import ArgumentParser

struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Checks plan files; by default every plan in versions/.")

  @Argument(help: ArgumentHelp("Plan files.", valueName: "file"))
  var files: [String] = []

  @OptionGroup var plans: PlanOptions

  func run() throws {
    let source = try plans.source
    let paths = files.isEmpty ? source.folder.map { folder in folder.ids.map(folder.path(of:)) } ?? [] : files
    if paths.isEmpty {
      throw CommandFailure("there are no plans to check", mend: "name a file, or a folder with --versions")
    }
    var complaints: [String] = []
    for path in paths {
      do {
        _ = try source.read(path)
      } catch {
        complaints.append(error.description)
      }
    }
    if !complaints.isEmpty { throw CommandFailure(lines: complaints) }
    StandardStream.output.write(line: "\(paths.count) \(paths.count == 1 ? "file" : "files") checked, no faults found")
  }
}
