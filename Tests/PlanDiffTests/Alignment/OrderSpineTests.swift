import Testing

@testable import PlanDiff

struct OrderSpineTests {
  @Test
  func keepsTheLongestRun() {
    #expect(OrderSpine.keeping([2, 0, 1, 3], words: [9, 1, 1, 1]) == [false, true, true, true])
  }

  @Test
  func lengthDecidesBetweenEqualRuns() {
    #expect(OrderSpine.keeping([1, 0], words: [3, 8]) == [false, true])
    #expect(OrderSpine.keeping([1, 0], words: [8, 3]) == [true, false])
  }

  @Test
  func nothingAndOne() {
    #expect(OrderSpine.keeping([], words: []) == [])
    #expect(OrderSpine.keeping([5], words: [0]) == [true])
  }

  /// Against trying every subset.
  @Test(arguments: 0..<60)
  func isAsHeavyAsTheBestOfAllSubsets(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let targets = (0..<9).map { _ in Int.random(in: 0..<9, using: &random) }
    let words = targets.map { _ in Int.random(in: 1..<9, using: &random) }
    func weight(_ chosen: [Int]) -> OrderSpine.Weight? {
      guard zip(chosen, chosen.dropFirst()).allSatisfy({ targets[$0] < targets[$1] }) else { return nil }
      return OrderSpine.Weight(links: chosen.count, words: chosen.reduce(0) { $0 + words[$1] })
    }
    let best = (0..<512).compactMap { mask in weight((0..<9).filter { mask >> $0 & 1 == 1 }) }.max()
    let keeps = OrderSpine.keeping(targets, words: words)
    #expect(weight(keeps.indices.filter { keeps[$0] }) == best)
  }
}
