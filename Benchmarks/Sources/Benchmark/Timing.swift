internal import Foundation

/// Wall and processor time of repeated runs; medians are told. Processor time is summed over cores, and says what a
/// run costs where other work shares the machine.
struct Timing {
  private var walls: [Double] = []
  private var processors: [Double] = []

  mutating func measure<Result>(_ body: () -> Result) -> Result {
    let clock = ContinuousClock()
    let start = clock.now
    let processor = Foundation.clock()
    let result = body()
    processors.append(Double(Foundation.clock() - processor) / Double(CLOCKS_PER_SEC) * 1000)
    let parts = (clock.now - start).components
    walls.append(Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15)
    return result
  }

  var wall: String { Self.median(walls) }
  var processor: String { Self.median(processors) }

  private static func median(_ values: [Double]) -> String {
    values.isEmpty ? "–" : String(format: "%.1f", values.sorted()[values.count / 2])
  }
}
