import Foundation

/// Replaces a file so that readers, and whoever looks after a crash, see either the old one or the new one whole.
struct FileReplacement {
  let path: String

  func write(_ text: String) throws(DiagnosticList) {
    let target = (path as NSString).resolvingSymlinksInPath
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: target), options: .atomic)
    } catch {
      throw DiagnosticList(
        Diagnostic(
          file: path, found: "the file cannot be written", expected: "a folder that exists and may be written to",
          mend: "check the path and your rights"))
    }
  }
}
