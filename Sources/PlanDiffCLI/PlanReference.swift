/// `us28#10.d`: a plan and an address in it; the address is absent where the whole plan is meant.
struct PlanReference: Equatable {
  var plan: String
  var address: String?

  /// The last `#` divides; a file whose name holds one is named without an address by ending in `#`.
  init(_ argument: String) {
    guard let mark = argument.lastIndex(of: "#"), mark > argument.startIndex else {
      plan = argument
      return
    }
    plan = String(argument[..<mark])
    let rest = argument[argument.index(after: mark)...]
    address = rest.isEmpty ? nil : String(rest)
  }
}
