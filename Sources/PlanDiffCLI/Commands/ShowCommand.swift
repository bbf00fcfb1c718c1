import ArgumentParser
import PlanReports

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints a plan, or one provision of it, with its sources.")

  @Argument(help: ArgumentHelp("A plan, or a provision such as us28#10.d.", valueName: "plan[#address]"))
  var text: String

  @OptionGroup var plans: PlanOptions

  func run() throws {
    let reference = PlanReference(text)
    let plan = try plans.source.plan(named: reference.plan)
    let terminal = Terminal.current()
    let writer = PlanText(width: terminal.width, colour: terminal.hasColour)
    guard let address = reference.address else {
      _ = StandardStream.output.write(writer.render(plan))
      return
    }
    guard let bytes = writer.render(plan, address: address) else { throw AddressCheck.failure(address, in: plan) }
    _ = StandardStream.output.write(bytes)
  }
}
