internal import Dispatch
internal import Synchronization

/// Maps ranges of work on all cores and joins the results in order, so that the outcome never depends on timing.
enum ParallelMap {
  /// Results of `body` over consecutive ranges of at most `grain` items, joined in order. Little work is done in place.
  static func map<Result: Sendable>(_ count: Int, grain: Int, _ body: @Sendable (Range<Int>) -> [Result]) -> [Result] {
    guard count > grain else { return body(0..<count) }
    let chunks = (count + grain - 1) / grain
    let parts = Mutex<[[Result]]>(Array(repeating: [], count: chunks))
    DispatchQueue.concurrentPerform(iterations: chunks) { chunk in
      let part = body(chunk * grain..<min(count, (chunk + 1) * grain))
      parts.withLock { $0[chunk] = part }
    }
    return parts.withLock { Array($0.joined()) }
  }
}
