import Testing

@testable import PlanDiff

struct AssignmentTests {
  /// Against trying every assignment.
  @Test(arguments: 0..<40)
  func isWorthAsMuchAsTheBest(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var worth = Array(repeating: Array(repeating: 0, count: 5), count: 5)
    var edges: [Assignment.Edge] = []
    for old in 0..<5 {
      for new in 0..<5 where Int.random(in: 0..<3, using: &random) > 0 {
        worth[old][new] = Int.random(in: 1..<100, using: &random)
        edges.append(Assignment.Edge(old: old, new: new, worth: Double(worth[old][new])))
      }
    }
    func best(_ old: Int, _ taken: Set<Int>) -> Int {
      guard old < 5 else { return 0 }
      return (0..<5).filter { !taken.contains($0) && worth[old][$0] > 0 }
        .map { worth[old][$0] + best(old + 1, taken.union([$0])) }.reduce(best(old + 1, taken), max)
    }
    let chosen = Assignment.solve(edges, exactUpTo: 10)
    #expect(Set(chosen.map(\.old)).count == chosen.count)
    #expect(Set(chosen.map(\.new)).count == chosen.count)
    #expect(chosen.reduce(0) { $0 + Int($1.worth.rounded()) } == best(0, []))
  }

  @Test
  func largeComponentsAreSolvedGreedily() {
    let edges = (0..<4).flatMap { old in (0..<4).map { Assignment.Edge(old: old, new: $0, worth: old == $0 ? 2 : 1) } }
    #expect(Assignment.solve(edges, exactUpTo: 2).map(\.new) == [0, 1, 2, 3])
  }

  @Test
  func logarithmAndLogisticAreExact() {
    #expect(abs(WeightScale.naturalLog(10) - 2.302585092994046) < 1e-9)
    #expect(abs(WeightScale.naturalLog(0.25) + 1.3862943611198906) < 1e-9)
    #expect(abs(Logistic.value(0) - 0.5) < 1e-12)
    #expect(abs(Logistic.value(2) - 0.8807970779778823) < 1e-8)
    #expect(Logistic.value(-40) < 1e-9)
  }
}
