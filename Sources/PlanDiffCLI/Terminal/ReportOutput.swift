/// Where a report goes: a file, replaced only once it is complete, or standard output.
struct ReportOutput {
  let path: String?

  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    if let path {
      try OutputFile(path: path).replace(with: bytes)
    } else {
      _ = StandardStream.output.write(bytes)
    }
  }
}
