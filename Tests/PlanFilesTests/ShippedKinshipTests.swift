import Foundation
import PlanDiff
import PlanFiles
import Testing

/// The shipped plans know what they are to one another, with their families declared and without.
struct ShippedKinshipTests {
  private static let versions = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("versions").path

  @Test(arguments: [
    ("us28", "europe", false), ("us28", "ukraine20", false), ("europe", "ukraine20", false), ("us28", "europe24", true),
    ("us28", "istanbul2022", true),
  ])
  func familiesAreTold(old: String, new: String, areRivals: Bool) throws {
    let library = try PlanLibrary(directory: Self.versions)
    var plans = [try library.plan(old), try library.plan(new)]
    let comparator = Comparator(rules: try RuleSet.english())
    let declared = comparator.compare(plans[0], plans[1]).notices
    #expect(declared.contains { $0.contains("are of different families") } == areRivals)
    #expect(declared.contains { $0.contains("look like") || $0.contains("looks like") } == false)
    if areRivals { #expect(declared.first?.contains("rival texts") == true, "the warning comes first") }
    plans[0].family = nil
    plans[1].family = nil
    let told = comparator.compare(plans[0], plans[1]).notices
    #expect(told.contains { $0.contains("look like rival texts") } == areRivals, "\(told)")
    #expect(told.contains { $0.contains("renderings") || $0.contains("summary") } == false, "\(told)")
  }
}
