import Foundation
import Testing

/// Processor time of this thread alone, so that other work on the machine does not count.
enum ProcessorTime {
  static func seconds(_ body: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    body()
    return now() - start
  }

  /// Expects that four times the size takes at most `ratio` times the time; the square would take sixteen. The best of
  /// several runs counts.
  static func expectLinear<Input>(
    from size: Int, ratio: Double = 9, runs: Int = 2, make: (Int) -> Input, run: (Input) -> Void
  ) {
    func best(_ size: Int) -> Double {
      let input = make(size)
      return (0..<runs).map { _ in seconds { run(input) } }.min() ?? 0
    }
    let short = best(size)
    let long = best(4 * size)
    #expect(long <= ratio * short + 0.02, "\(short) s for \(size), \(long) s for \(4 * size)")
  }
}
