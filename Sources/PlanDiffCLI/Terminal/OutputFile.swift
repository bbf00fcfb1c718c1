import Foundation

/// A file that readers see either as it was or complete: written beside its place, then renamed.
struct OutputFile {
  let path: String

  func replace(with bytes: [UInt8]) throws(CommandFailure) {
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    if type == .typeDirectory {
      throw CommandFailure(at: path, "this is a folder", expected: "the path of a file", mend: "add a file name")
    }
    do {
      // A device or a pipe cannot be renamed over.
      let isReplaceable = type == nil || type == .typeRegular
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: isReplaceable ? .atomic : [])
    } catch {
      throw CommandFailure(
        at: path, "the file cannot be written", expected: "a folder that exists and may be written to",
        mend: "check the path given to -o")
    }
  }
}
