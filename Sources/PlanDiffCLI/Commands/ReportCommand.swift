import ArgumentParser
import PlanDiff
import PlanFiles
import PlanReports

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes all declared pairs of plans as a static site with an index.",
    discussion: """
      Compared are each plan with its basis and the versions of one family with one another. The folder is written beside \
      its place and then renamed; a folder that plandiff did not write is left alone.
      """)

  @Argument(help: "Folder to write; replaced as a whole where plandiff wrote it before.")
  var directory: String

  @OptionGroup var plans: PlanOptions

  @ArgumentParser.Flag(help: "Leave out what people say of the changes (versions/interpretations/).")
  var noInterpretations = false

  func run() throws {
    let folder = OutputFolder(path: directory, marker: SiteReport.marker)
    try folder.check()
    let source = try plans.source
    let all = try source.plans()
    let rules = try Rules.english()
    let comparator = Comparator(rules: rules)
    let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var comparisons: [Comparison] = []
    for pair in SitePairs(all).pairs {
      guard let old = byID[pair.old], let new = byID[pair.new] else { continue }
      let comparison = comparator.compare(old, new)
      comparisons.append(try interpreted(comparison, in: source.library, by: rules))
    }
    let tables = try SiteTables(all).families.map { try VersionSource(source).table(of: $0) }
    try folder.replace(with: SiteReport().render(all, comparisons, tables: tables))
  }

  private func interpreted(
    _ comparison: Comparison, in library: PlanLibrary, by rules: RuleSet
  ) throws(CommandFailure) -> Comparison {
    if noInterpretations { return comparison }
    let claims = try CommandFailure.explaining { () throws(DiagnosticList) in
      try InterpretationLibrary(plans: library).interpretations(old: comparison.old.id, new: comparison.new.id)
    }
    return claims.map { comparison.interpreted(by: [$0], rules: rules) } ?? comparison
  }
}
