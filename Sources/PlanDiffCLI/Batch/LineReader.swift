import Foundation

/// Reads lines of bytes from a descriptor as they arrive.
struct LineReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init(descriptor: Int32 = 0) {
    self.descriptor = descriptor
  }

  /// Whether a further line stands in memory, so that asking for it cannot wait.
  var hasLineWaiting: Bool {
    buffer[start...].contains(UInt8(ascii: "\n"))
  }

  /// The next line without its end, or nil after the last.
  mutating func next() -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return line(upTo: end)
      }
      searched = buffer.count
      if isAtEnd {
        if start == buffer.count { return nil }
        defer { start = buffer.count }
        return line(upTo: buffer.count)
      }
      searched -= start
      fill()
    }
  }

  private func line(upTo end: Int) -> [UInt8] {
    let isReturn = end > start && buffer[end - 1] == UInt8(ascii: "\r")
    return Array(buffer[start..<(isReturn ? end - 1 : end)])
  }

  /// Drops what was handed out and reads more.
  private mutating func fill() {
    buffer.removeFirst(start)
    start = 0
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var count: Int
    repeat {
      count = unsafe piece.withUnsafeMutableBytes { unsafe Foundation.read(descriptor, $0.baseAddress, $0.count) }
    } while count < 0 && errno == EINTR
    if count <= 0 { isAtEnd = true } else { buffer.append(contentsOf: piece[..<count]) }
  }
}
