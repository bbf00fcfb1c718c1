import Testing

@testable import PlanDiffCLI

@Suite struct PartsTests {
  @Test(arguments: [
    ("us28", "us28", nil), ("us28#8", "us28", "8"), ("a#b.txt#10.d", "a#b.txt", "10.d"), ("file#", "file", nil),
    ("#8", "#8", nil),
  ])
  func references(argument: String, plan: String, address: String?) {
    let reference = PlanReference(argument)
    #expect(reference.plan == plan)
    #expect(reference.address == address)
  }

  @Test func nearNames() {
    #expect(NearNames.nearest(to: "explai", among: ["compare", "explain", "list"]) == ["explain"])
    #expect(NearNames.nearest(to: "zzz", among: ["compare", "explain", "list"]).isEmpty)
    #expect(NearNames.listed(["a", "b", "c"]) == "'a', 'b' or 'c'")
  }

  @Test(arguments: [
    ("softened", 1), ("softened, Removed", 2), ("gone", 0), ("", 0), ("softened,,", 1),
  ])
  func labelLists(argument: String, count: Int) {
    #expect((LabelList(argument: argument)?.labels.count ?? 0) == count)
  }

  @Test(
    arguments: [
      ([0x41], nil), ([0xC3, 0xA9], nil), ([0xF0, 0x9F, 0x98, 0x80], nil), ([0x41, 0xC3], 1), ([0xC0, 0x80], 0),
      ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0x80], 0), ([0xE0, 0x80, 0x80], 0),
    ] as [([UInt8], Int?)])
  func invalidUTF8IsFound(bytes: [UInt8], fault: Int?) {
    #expect(UTF8Check.fault(in: bytes) == fault)
  }
}
