import Foundation

/// Reads a file as text, and says in plain words what is wrong where that cannot be done.
struct FileSource {
  let path: String

  /// The bytes of the file, a byte order mark taken off, known to be UTF-8.
  func bytes(limit: Int, kind: String) throws(DiagnosticList) -> [UInt8] {
    guard FileManager.default.fileExists(atPath: path) else {
      throw refusal("there is no such file", mend: NearNames.phrase(for: name, among: neighbours))
    }
    guard !FileManager.default.fileExists(atPath: path + "/.") else {
      throw refusal("this is a directory", expected: "a file", mend: "name a file inside it")
    }
    return try FileSource.checked(contents(limit: limit, kind: kind), path: path)
  }

  func text(limit: Int, kind: String) throws(DiagnosticList) -> String {
    String(decoding: try bytes(limit: limit, kind: kind), as: UTF8.self)
  }

  /// Standard input, read to its end.
  static func standardInput(limit: Int) throws(DiagnosticList) -> [UInt8] {
    let source = FileSource(path: "standard input")
    return try checked(source.contents(of: .standardInput, limit: limit, kind: "text"), path: source.path)
  }

  /// Takes a byte order mark off and refuses what is no UTF-8.
  private static func checked(_ bytes: [UInt8], path: String) throws(DiagnosticList) -> [UInt8] {
    if let fault = EncodingCheck.fault(in: bytes) {
      throw DiagnosticList(
        Diagnostic(
          file: path, line: fault.line, column: fault.column, found: fault.found, expected: "a text in UTF-8",
          mend: "save the file as UTF-8"))
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  private func contents(limit: Int, kind: String) throws(DiagnosticList) -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw refusal("the file cannot be opened", mend: "check that you may read it")
    }
    defer { try? handle.close() }
    return try contents(of: handle, limit: limit, kind: kind)
  }

  /// Reads in pieces, so that a pipe or an endless device meets the limit too.
  private func contents(of handle: FileHandle, limit: Int, kind: String) throws(DiagnosticList) -> [UInt8] {
    var bytes: [UInt8] = []
    let piece = 1 << 20
    do {
      while let data = try handle.read(upToCount: piece), !data.isEmpty {
        bytes.append(contentsOf: data)
        if bytes.count > limit { break }
      }
    } catch {
      throw refusal("the file cannot be read", mend: "check that you may read it")
    }
    guard bytes.count <= limit else {
      throw refusal(
        "the file is larger than \(limit >> 20) MB", expected: "at most \(limit >> 20) MB of \(kind)",
        mend: kind == "YAML"
          ? "split the plan, or give the document as plain text (up to 512 MB)" : "split the document")
    }
    return bytes
  }

  private var name: String {
    (path as NSString).lastPathComponent
  }

  private var neighbours: [String] {
    let folder = (path as NSString).deletingLastPathComponent
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  private func refusal(_ found: String, expected: String = "", mend: String = "") -> DiagnosticList {
    DiagnosticList(Diagnostic(file: path, found: found, expected: expected, mend: mend))
  }
}
