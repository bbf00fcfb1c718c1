import PlanDiff

/// Makes sure that a plan has a provision at an address.
enum AddressCheck {
  static func failure(_ address: String, in plan: Plan) -> CommandFailure {
    let addresses = PlanOutline(plan).entries.map(\.address)
    let near = NearNames.nearest(to: address, among: addresses)
    let listed = NearNames.listed(near.map { "\(plan.id)#\($0)" })
    let mend = near.isEmpty ? "see 'plandiff show \(plan.id)'" : "did you mean \(listed)?"
    return CommandFailure(
      "\(plan.id) has no provision '\(address)'",
      expected: "an address such as \(plan.id)#\(addresses.first ?? "1")", mend: mend)
  }

  static func require(_ address: String, in plan: Plan) throws(CommandFailure) {
    guard PlanOutline(plan).index(of: address) != nil else { throw failure(address, in: plan) }
  }
}
