import Foundation
import PlanDiff

extension PlanLibrary {
  /// Everything that is wrong or doubtful about a file, in the order of the file; nothing where it is in order.
  ///
  /// A file `shared/parties.yaml` is read as a list of parties, a file in `alignment/` as pins, one in
  /// `interpretations/` as claims, a text file only for its encoding and size.
  public func lint(_ path: String) -> [Diagnostic] {
    do throws(DiagnosticList) {
      let name = (path as NSString).lastPathComponent
      let folder = ((path as NSString).deletingLastPathComponent as NSString).lastPathComponent
      if folder == "shared", name == "parties.yaml" {
        _ = try PlanReader().readParties(path: path)
        return []
      }
      if folder == "alignment", name.hasSuffix(".yaml") { return try lintAlignment(path) }
      if folder == "interpretations", name.hasSuffix(".yaml") {
        _ = try InterpretationReader().read(path: path)
        return []
      }
      guard ["yaml", "yml", "json"].contains((name as NSString).pathExtension.lowercased()) else {
        _ = try readDocument(path.contains("/") ? path : "./\(path)")
        return []
      }
      let source = try FileSource(path: path).text(limit: PlanReader.sizeLimit, kind: "YAML")
      let complaints = Complaints(file: path)
      if let located = PlanReader().located(source, sharedParties: try parties(for: path), complaints: complaints),
        !complaints.hasErrors
      {
        PlanLint(library: self, complaints: complaints).check(located, stem: (name as NSString).deletingPathExtension)
      }
      return complaints.inOrder
    } catch {
      return error.diagnostics
    }
  }

  /// Lints every plan of the library, its shared parties and its pins; `check` reads the claims.
  public func lint() -> [Diagnostic] {
    guard let directory else { return [] }
    let shared = "\(directory)/shared/parties.yaml"
    let parties = FileManager.default.fileExists(atPath: shared) ? lint(shared) : []
    return parties + planIDs.flatMap { lint("\(directory)/\($0).yaml") } + alignmentPaths.flatMap(lint)
  }
}

/// Looks for what is doubtful, though readable, about a plan.
struct PlanLint {
  let library: PlanLibrary
  let complaints: Complaints

  func check(_ located: LocatedPlan, stem: String) {
    let plan = located.plan
    if plan.id != stem, library.path(of: stem) != nil {
      complaints.warning(
        at: located.id, "the id is '\(plan.id)' but the file is named '\(stem)'", expected: "the same name for both",
        mend: "rename one of them")
    }
    if let basis = plan.basis, basis == plan.id || library.path(of: basis) == nil {
      complaints.warning(
        at: located.basis, "the basis '\(basis)' is no other plan of this library",
        expected: "the id of the plan this one was drafted on",
        mend: complaints.suggestion(for: basis, among: library.planIDs))
    }
    if let rendered = plan.renderingOf, rendered == plan.id || library.path(of: rendered) == nil {
      complaints.warning(
        at: located.rendering, "'renderingOf' is '\(rendered)', which is no other plan of this library",
        expected: "the id of the plan whose text this one gives in other words",
        mend: complaints.suggestion(for: rendered, among: library.planIDs))
    }
    checkSources(located)
    checkTopics(located)
    checkAddresses(located)
  }

  private func checkSources(_ located: LocatedPlan) {
    let entries = PlanOutline(located.plan).entries
    var cited = Set(located.plan.claims.compactMap(\.source))
    for entry in entries {
      cited.formUnion(entry.provision.sources)
      cited.formUnion(entry.provision.claims.compactMap(\.source))
    }
    for source in located.plan.sources where !cited.contains(source.id) {
      complaints.warning(
        at: located.sources[source.id], "the source '\(source.id)' is cited nowhere", mend: "cite it or remove it")
    }
    var hasSource: [Bool] = []
    for entry in entries {
      let provision = entry.provision
      let isCited = !provision.sources.isEmpty || provision.claims.contains { $0.source != nil }
      let isCovered = isCited || entry.parent.map { hasSource[$0] } ?? false
      hasSource.append(isCovered)
      if !isCovered, provision.status != .undisclosed {
        complaints.warning(
          at: located.provisions[entry.address], "the provision '\(entry.address)' cites no source",
          expected: "the ids of the publications it was taken from", mend: "add 'sources: […]'")
      }
    }
  }

  private func checkTopics(_ located: LocatedPlan) {
    let used = Set(PlanOutline(located.plan).entries.flatMap(\.provision.topics))
    for topic in located.plan.topics where !used.contains(topic.id) {
      complaints.warning(
        at: located.topics[topic.id], "the topic '\(topic.id)' has no provision", mend: "use it or remove it")
    }
  }

  private func checkAddresses(_ located: LocatedPlan) {
    var outlines: [String: Set<String>] = [:]
    for about in located.abouts {
      let parts = about.text.split(separator: "#", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      guard parts[0] == located.plan.id || library.path(of: parts[0]) != nil else {
        complaints.warning(
          at: about.position, "'about' names the plan '\(parts[0])', which is not in this library",
          expected: "the id of a plan", mend: complaints.suggestion(for: parts[0], among: library.planIDs))
        continue
      }
      let plan = parts[0] == located.plan.id ? located.plan : try? library.plan(parts[0])
      let addresses = outlines[parts[0]] ?? Set(plan.map { PlanOutline($0).entries.map(\.address) } ?? [])
      outlines[parts[0]] = addresses
      if plan != nil, !addresses.contains(parts[1]) {
        complaints.warning(
          at: about.position, "'about' names '\(about.text)', but '\(parts[0])' has no provision '\(parts[1])'",
          expected: "the address of a provision", mend: complaints.suggestion(for: parts[1], among: addresses.sorted()))
      }
    }
  }
}
