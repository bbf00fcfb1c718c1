import ArgumentParser
import PlanDiff
import PlanReports

struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Answers newline-delimited JSON on standard input, line by line.",
    discussion: """
      Each line is {"id": …, "old": …, "new": …}, old and new being whole documents: a text, or a plan as an object. \
      With --pairs they are one provision each, already known to correspond; the line may name "parties". A line that \
      cannot be read is answered {"error": …, "id": …}, and the exit code is then 2. Plans given as objects are linked \
      as the pins in versions/alignment/ say, texts are not.
      """)

  @ArgumentParser.Flag(help: "Old and new are one provision each; the answer is its reading alone.")
  var pairs = false

  @OptionGroup var plans: PlanOptions

  func run() throws {
    let rules = try Rules.english()
    var runner =
      pairs
      ? BatchRunner.pairs(rules: rules) : BatchRunner.documents(rules: rules, pins: PinSource(try plans.source.library))
    var reader = LineReader()
    var writer = JSONWriter(capacity: 1 << 17)
    while let line = reader.next() {
      runner.run(line, to: &writer)
      if writer.bytes.count > 1 << 16 || !reader.hasLineWaiting {
        guard StandardStream.output.write(writer.bytes) else { return }
        writer.removeAll()
      }
    }
    if let failure = runner.failure { throw failure }
  }
}

extension BatchRunner {
  /// Reads pairs of corresponding provisions.
  static func pairs(rules: RuleSet) -> BatchRunner {
    let comparator = PairComparator(rules: rules)
    return BatchRunner { (line, writer) throws(JSONFault) in
      let reading = comparator.compare(
        old: try line.text("old"), new: try line.text("new"), parties: try line.parties(), withRedline: false)
      PairLine.write(id: line.id, reading: reading, to: &writer)
    }
  }

  /// Compares whole documents.
  static func documents(rules: RuleSet, pins: PinSource? = nil) -> BatchRunner {
    let comparator = Comparator(rules: rules)
    return BatchRunner { (line, writer) throws(JSONFault) in
      let old = try BatchDocument(key: "old", in: line)
      let new = try BatchDocument(key: "new", in: line)
      let decided = old.isPlan && new.isPlan ? try pins?.pinsOrFault(old.plan, new.plan) : nil
      writer.document(
        JSONReport(id: line.id, onOneLine: true).render(comparator.compare(old.plan, new.plan, pins: decided ?? .none)))
    }
  }
}
