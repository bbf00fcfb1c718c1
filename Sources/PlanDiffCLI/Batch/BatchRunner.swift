import PlanDiff
import PlanReports

/// Answers newline-delimited JSON line by line, in the order of the input.
///
/// A line that cannot be read is answered with its error and the run goes on.
struct BatchRunner {
  /// Writes the answer to a line, or throws what is wrong with it.
  typealias Answer = (BatchLine, inout JSONWriter) throws(JSONFault) -> Void

  private let answer: Answer
  /// Complaints for standard error, one a line; after the first few only their number is kept.
  private(set) var complaints: [String] = []
  private(set) var failures = 0
  private var number = 0
  private static let complaintLimit = 20

  init(_ answer: @escaping Answer) {
    self.answer = answer
  }

  /// Answers one line; blank lines have no answer.
  mutating func run(_ bytes: [UInt8], to writer: inout JSONWriter) {
    number += 1
    var bytes = bytes
    if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
    var line = BatchLine(bytes)
    do {
      try line.read()
      try answer(line, &writer)
    } catch {
      fail(error, id: line.id, bytes: bytes, to: &writer)
    }
  }

  private mutating func fail(_ fault: JSONFault, id: String, bytes: [UInt8], to writer: inout JSONWriter) {
    failures += 1
    // Columns count characters' scalars, as editors do; offsets count bytes.
    let column = bytes[..<min(fault.offset, bytes.count)].count { $0 & 0xC0 != 0x80 } + 1
    let sentence = [fault.found, fault.expected.isEmpty ? "" : "expected " + fault.expected, fault.mend]
      .filter { !$0.isEmpty }.joined(separator: "; ")
    PairLine.write(id: id, error: "line \(number), column \(column): \(sentence)", to: &writer)
    if failures <= BatchRunner.complaintLimit {
      complaints.append("standard input:\(number):\(column): error: \(sentence)")
    }
  }

  /// What standard error says at the end, or nil where every line was answered.
  var failure: CommandFailure? {
    if failures == 0 { return nil }
    let lines = failures == 1 ? "1 line" : "\(failures) lines"
    return CommandFailure(lines: complaints + ["plandiff: batch: \(lines) of \(number) could not be read"])
  }
}
