import PlanDiff

/// One side of a change: the words of each of its provisions, with the runs that the other side has not.
struct MarkedSide {
  struct Part {
    var address: String
    var runs: [RedlineRun]
  }

  let parts: [Part]

  /// - Parameters:
  ///   - addresses: The provisions of this side, with their texts.
  ///   - redline: The word-by-word difference of the whole change.
  ///   - own: The operation whose runs stand on this side.
  init(_ addresses: [(address: String, text: String)], redline: [RedlineRun], own: RedlineRun.Operation) {
    let runs = redline.filter { $0.operation == .equal || $0.operation == own }
    let whole = runs.reduce(into: "") { $0 += $1.text }
    let joined = addresses.map(\.text).joined(separator: "\n")
    if whole == joined {
      parts = MarkedSide.divide(runs, at: addresses)
    } else if addresses.count == 1, !runs.isEmpty {
      // The text was compared together with the first of its alternatives.
      parts = [Part(address: addresses[0].address, runs: runs)]
    } else {
      parts = addresses.map { Part(address: $0.address, runs: [RedlineRun(.equal, $0.text)]) }
    }
  }

  /// Gives each provision its stretch of the runs; one line feed stands between two of them.
  private static func divide(
    _ runs: [RedlineRun], at addresses: [(address: String, text: String)]
  ) -> [Part] {
    if addresses.count == 1 { return [Part(address: addresses[0].address, runs: runs)] }
    var rest = runs[...]
    return addresses.map { address, text in
      var part = Part(address: address, runs: [])
      var wanted = text.utf8.count
      while wanted > 0, let run = rest.popFirst() {
        let head = String(decoding: run.text.utf8.prefix(wanted), as: UTF8.self)
        part.runs.append(RedlineRun(run.operation, head))
        wanted -= head.utf8.count
        putBack(run, after: head.utf8.count, to: &rest)
      }
      if let separator = rest.popFirst() { putBack(separator, after: 1, to: &rest) }
      return part
    }
  }

  private static func putBack(_ run: RedlineRun, after taken: Int, to rest: inout ArraySlice<RedlineRun>) {
    let tail = run.text.utf8.dropFirst(taken)
    if tail.isEmpty { return }
    rest = [RedlineRun(run.operation, String(decoding: tail, as: UTF8.self))] + rest
  }
}

extension MarkedSide.Part {
  /// Runs for a page: white space at the ends of a mark stands outside it, so that no line is drawn under nothing.
  var tidyRuns: [RedlineRun] {
    runs.flatMap { run -> [RedlineRun] in
      guard let first = run.text.firstIndex(where: { !$0.isWhitespace }),
        let last = run.text.lastIndex(where: { !$0.isWhitespace })
      else { return [RedlineRun(.equal, run.text)] }
      if run.operation == .equal { return [run] }
      let end = run.text.index(after: last)
      return [
        RedlineRun(.equal, String(run.text[..<first])), RedlineRun(run.operation, String(run.text[first..<end])),
        RedlineRun(.equal, String(run.text[end...])),
      ].filter { !$0.text.isEmpty }
    }
  }
}
