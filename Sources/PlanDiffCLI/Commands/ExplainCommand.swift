import ArgumentParser
import PlanDiff
import PlanReports

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Shows why two provisions were linked and read as they were.")

  @Argument(help: ArgumentHelp("Provision of the older text, such as us28#8.", valueName: "old#address"))
  var old: String

  @Argument(help: ArgumentHelp("Provision of the newer text, such as europe#8.", valueName: "new#address"))
  var new: String

  @OptionGroup var plans: PlanOptions

  func run() throws {
    let source = try plans.source
    let rules = try Rules.english()
    let (oldPlan, oldAddress) = try provision(old, source)
    let (newPlan, newAddress) = try provision(new, source)
    let pins = try PinSource(source.library).pins(
      oldPlan, named: PlanReference(old).plan, newPlan, named: PlanReference(new).plan)
    let comparison = Comparator(rules: rules).compare(oldPlan, newPlan, pins: pins)
    let linked = comparison.changes.first { $0.old.contains(oldAddress) && $0.new.contains(newAddress) }
    let change = linked ?? reading(comparison, oldAddress, newAddress, rules)
    let terminal = Terminal.current()
    _ = StandardStream.output.write(
      ExplanationText(width: terminal.width, colour: terminal.hasColour)
        .render(comparison, change, isLinked: linked != nil, rules: rules))
  }

  private func provision(_ argument: String, _ source: PlanSource) throws -> (Plan, String) {
    let reference = PlanReference(argument)
    guard let address = reference.address else {
      throw CommandFailure("'\(argument)' names no provision", expected: "plan#address", mend: "write \(argument)#1")
    }
    let plan = try source.plan(named: reference.plan)
    try AddressCheck.require(address, in: plan)
    return (plan, address)
  }

  /// The pair read as if the comparison linked it.
  private func reading(_ comparison: Comparison, _ old: String, _ new: String, _ rules: RuleSet) -> Change {
    let texts = [(comparison.old, old), (comparison.new, new)].map { plan, address in
      PlanOutline(plan).entries.first { $0.address == address }?.provision.text ?? ""
    }
    let reading = PairComparator(rules: rules).compare(
      old: texts[0], new: texts[1], parties: comparison.old.parties + comparison.new.parties)
    return Change(
      id: "", relation: .same, old: [old], new: [new], label: reading.label, severity: reading.severity,
      confidence: reading.confidence, flags: reading.flags, sentence: reading.sentence, deltas: reading.deltas,
      effects: reading.effects, redline: reading.redline)
  }
}
