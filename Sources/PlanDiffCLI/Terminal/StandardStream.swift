import Foundation

/// A standard stream written to byte by byte, without buffering of its own.
///
/// A reader that has gone away (`plandiff … | head`) is no failure: writing then does nothing.
struct StandardStream: Sendable {
  let descriptor: Int32

  static let output = StandardStream(descriptor: 1)
  static let error = StandardStream(descriptor: 2)

  /// Writes everything, or as much as the reader wants.
  ///
  /// - Returns: false once nobody reads any more.
  func write(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var start = 0
      while start < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[start...])
        let count = unsafe Foundation.write(descriptor, rest.baseAddress, rest.count)
        if count > 0 {
          start += count
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  func write(line: String) {
    _ = write(Array((line + "\n").utf8))
  }
}
