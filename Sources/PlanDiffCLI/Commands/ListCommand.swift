import ArgumentParser
import PlanReports

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the plans at hand, by date.")

  @OptionGroup var plans: PlanOptions

  func run() throws {
    let terminal = Terminal.current()
    let list = PlanListText(width: terminal.width, colour: terminal.hasColour)
    _ = StandardStream.output.write(list.render(try plans.source.plans()))
  }
}
