import Foundation
public import PlanDiff

/// The files of interpretations beside the plans of a `versions/` directory, and how they are checked.
///
///     let library = InterpretationLibrary(plans: try PlanLibrary())
///     let run = try library.check(rules: RuleSet.english())
///     print(run.count(of: .fails))
public struct InterpretationLibrary: Sendable {
  public let plans: PlanLibrary

  public init(plans: PlanLibrary) {
    self.plans = plans
  }

  /// `interpretations/` beside the plans; nil where there are no plans.
  public var directory: String? {
    plans.directory.map { "\($0)/interpretations" }
  }

  /// The files there, sorted.
  public var files: [String] {
    guard let directory else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted().map { "\(directory)/\($0)" }
  }

  /// Where the claims about a pair of plans stand, whether or not there is such a file.
  public func path(old: String, new: String) -> String? {
    directory.map { "\($0)/\(old)-\(new).yaml" }
  }

  /// Checks files, by default all of the directory. Each pair of plans is read and compared once.
  public func check(
    _ paths: [String]? = nil, rules: RuleSet, filter: ClaimFilter = ClaimFilter()
  ) throws(DiagnosticList) -> CheckRun {
    var comparisons: [String: Comparison] = [:]
    var run = CheckRun(files: [], rules: rules.identity)
    var complaints: [Diagnostic] = []
    for path in paths ?? files {
      do throws(DiagnosticList) {
        let opened = try open(path, rules: rules, comparisons: &comparisons)
        var chosen = opened.located.set
        chosen.interpretations.removeAll { !filter.includes($0, in: opened.located.set) }
        run.hidden += opened.located.set.interpretations.count - chosen.interpretations.count
        let checker = InterpretationChecker(comparison: opened.comparison, rules: rules)
        run.files.append(
          CheckRun.File(set: opened.located.set, comparison: opened.comparison, results: checker.check(chosen)))
      } catch {
        complaints += error.diagnostics
      }
    }
    if !complaints.isEmpty { throw DiagnosticList(complaints) }
    return run
  }

  /// The claims about a pair of plans, for a report; nil where there is no file. Pinned words are left out.
  public func interpretations(old: String, new: String) throws(DiagnosticList) -> InterpretationSet? {
    guard plans.planIDs.contains(old), plans.planIDs.contains(new), let path = path(old: old, new: new),
      FileManager.default.fileExists(atPath: path)
    else { return nil }
    return try InterpretationReader().readClaims(path: path)
  }

  private func open(
    _ path: String, rules: RuleSet, comparisons: inout [String: Comparison]
  ) throws(DiagnosticList) -> (located: LocatedInterpretations, comparison: Comparison) {
    let located = try InterpretationReader().located(path: path)
    let pair = "\(located.set.old)\u{1F}\(located.set.new)"
    let comparison: Comparison
    if let known = comparisons[pair] {
      comparison = known
    } else {
      let old = try plan(located.set.old, namedIn: path)
      let new = try plan(located.set.new, namedIn: path)
      let pins = try plans.pins(old: located.set.old, new: located.set.new)?.pins ?? .none
      comparison = Comparator(rules: rules).compare(old, new, pins: pins)
      comparisons[pair] = comparison
    }
    let complaints = Complaints(file: path)
    ClaimPlaces(located: located, comparison: comparison, complaints: complaints).check()
    if complaints.hasErrors { throw DiagnosticList(complaints.inOrder) }
    return (located, comparison)
  }

  /// A plan by its id, or a document by its path, first beside the file of claims.
  func plan(_ name: String, namedIn path: String) throws(DiagnosticList) -> Plan {
    if plans.planIDs.contains(name) { return try plans.plan(name) }
    let folder = (path as NSString).deletingLastPathComponent
    let beside = (folder as NSString).appendingPathComponent(name)
    if !name.hasPrefix("/"), FileManager.default.fileExists(atPath: beside) { return try plans.readDocument(beside) }
    return try plans.readDocument(name)
  }
}

/// Complains of claims about provisions and sources that the plans do not have.
struct ClaimPlaces {
  let located: LocatedInterpretations
  let comparison: Comparison
  let complaints: Complaints

  func check() {
    let old = Set(PlanOutline(comparison.old).entries.map(\.address))
    let new = Set(PlanOutline(comparison.new).entries.map(\.address))
    let plans = [comparison.old, comparison.new]
    let sources = Set(plans.flatMap { plan in plan.sources.flatMap { [$0.id, "\(plan.id):\($0.id)"] } })
    for (claim, places) in zip(located.set.interpretations, located.places) {
      // A pinned provision that is gone makes its claim stale; it is no slip of the pen.
      if claim.pin == nil {
        addresses(claim.old, places.old, known: old, plan: comparison.old.id)
        addresses(claim.new, places.new, known: new, plan: comparison.new.id)
      }
      for (source, place) in zip(claim.sources, places.sources) where !isSource(source, sources) {
        complaints.error(
          at: place, "the source '\(DocumentNode.shortened(source))' is not declared by either plan",
          expected: "the id of a source of the plans, or publisher and date such as 'Reuters, 23 November 2025'",
          mend: complaints.suggestion(for: source, among: sources.sorted()))
      }
    }
  }

  private func addresses(_ addresses: [String], _ places: [Complaints.Position], known: Set<String>, plan: String) {
    for (address, place) in zip(addresses, places) where !known.contains(address) {
      let near = complaints.suggestion(for: address, among: known.sorted())
      complaints.error(
        at: place, "'\(plan)' has no provision '\(DocumentNode.shortened(address))'",
        expected: "an address such as 8 or 10.d",
        mend: near.isEmpty ? "'plandiff show \(plan)' lists them" : near)
    }
  }

  /// A free citation names a publisher and a year.
  private func isSource(_ text: String, _ known: Set<String>) -> Bool {
    known.contains(text) || text.contains(",") && text.contains(where: \.isNumber)
  }
}
