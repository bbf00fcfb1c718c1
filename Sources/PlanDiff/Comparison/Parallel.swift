import Dispatch
import Synchronization

/// Independent work spread over the cores; the results come back in the order of the input, whatever the cores do.
enum Parallel {
  /// Below this number of elements the work is done in place: starting a second thread costs more than it saves.
  static let leastCount = 256

  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard elements.count >= leastCount else { return elements.map(transform) }
    // More pieces than cores, so that a piece of long texts does not leave the others waiting.
    let size = max(64, elements.count / 32)
    let pieces = (elements.count + size - 1) / size
    let finished = Mutex<[[Result]]>(Array(repeating: [], count: pieces))
    DispatchQueue.concurrentPerform(iterations: pieces) { piece in
      let results = elements[piece * size..<min((piece + 1) * size, elements.count)].map(transform)
      finished.withLock { $0[piece] = results }
    }
    return finished.withLock { $0.flatMap(\.self) }
  }
}
