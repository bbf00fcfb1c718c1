import Foundation

/// A folder of files that is removed with the test that made it.
final class TemporaryFolder {
  let path: String

  /// `files` maps paths inside the folder to contents.
  init(_ files: [String: [UInt8]] = [:]) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "plandiff-\(UUID().uuidString)")
    path = url.path()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, bytes) in files {
      let file = url.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }

  convenience init(texts: [String: String]) throws {
    try self.init(texts.mapValues { Array($0.utf8) })
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
