import PlanDiff

/// A plan as read, with the places that later checks want to point at.
struct LocatedPlan {
  var plan: Plan
  /// Place of each provision's label, by address.
  var provisions: [String: Complaints.Position] = [:]
  var sources: [String: Complaints.Position] = [:]
  var topics: [String: Complaints.Position] = [:]
  var id = Complaints.Position(line: 1, column: 1)
  var basis: Complaints.Position?
  var rendering: Complaints.Position?
  /// Every address that stands under `about`.
  var abouts: [MappingReader.Located] = []
}
