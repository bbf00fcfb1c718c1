import Dispatch
import Synchronization

/// Something read on another thread; whoever asks for it first waits for the rest.
final class ReadAhead<Value: Sendable>: Sendable {
  private let outcome = Mutex<Result<Value, CommandFailure>?>(nil)
  private let group = DispatchGroup()

  init(_ read: @escaping @Sendable () throws(CommandFailure) -> Value) {
    DispatchQueue.global(qos: .userInitiated).async(group: group) {
      let result = Result(catching: read)
      self.outcome.withLock { $0 = result }
    }
  }

  var value: Value {
    get throws(CommandFailure) {
      group.wait()
      guard let outcome = outcome.withLock({ $0 }) else { preconditionFailure("nothing was read") }
      return try outcome.get()
    }
  }
}
