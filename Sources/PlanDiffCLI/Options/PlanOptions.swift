import ArgumentParser

/// Where plans named by id are looked up.
struct PlanOptions: ParsableArguments {
  @Option(
    name: .customLong("versions"),
    help: ArgumentHelp("Folder of plans; by default versions/ here or in a folder above.", valueName: "dir"))
  var versions: String?

  var source: PlanSource {
    get throws { try PlanSource(versions: versions) }
  }
}
