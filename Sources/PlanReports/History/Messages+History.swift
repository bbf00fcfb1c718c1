import PlanDiff

/// What the history of a provision says.
extension Messages {
  static func historyTitle(_ history: ProvisionHistory) -> String {
    "\(history.plan.id)#\(history.address) through its versions"
  }

  static let historyLead =
    "Versions in the order of their basis and date. A term is said to be new in the first public version that has it: an "
    + "unpublished version between may have had it before."

  static let notThere = "no counterpart"
  static let firstWording = "first public version that has it"

  static func stands(_ step: ProvisionHistory.Step) -> String {
    PlaceName.outermost(step.addresses).map { "#" + $0 }.joined(separator: ", ")
  }

  static func backAfter(_ versions: [String]) -> String { "stands again, after no counterpart in \(list(versions))" }

  /// How the provision came over from the version before.
  static func step(_ change: Change, _ against: String, _ here: String) -> String {
    switch change.relation {
    case .split: "split: \(places(against, change.old)) became \(places(here, change.new))"
    case .merge: "merged: \(places(against, change.old)) became \(places(here, change.new))"
    case .added: "no counterpart in \(against)"
    case .removed: "\(places(against, change.old)) has no counterpart here"
    case .same, .undisclosed: changedFrom(against, change)
    }
  }

  static func termHeading(_ kind: TermEvent.Kind) -> String {
    switch kind {
    case .introduced: "New"
    case .dropped: "Dropped"
    case .returned: "Back"
    }
  }

  static func term(_ event: TermEvent, here: String) -> String {
    event.origin == here ? quoted(event.text) : "\(quoted(event.text)) (first in \(event.origin))"
  }

  static let originHeading = "Where the words come from:"

  static func places(_ plan: String, _ addresses: [String]) -> String {
    guard let first = addresses.first else { return plan }
    return (["\(plan)#\(first)"] + addresses.dropFirst().map { "#" + $0 }).joined(separator: ", ")
  }

  static func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
