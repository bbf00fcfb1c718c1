internal import Foundation
internal import PlanDiff

/// Times the engine on generated documents and prints a Markdown table.
///
///     swift run -c release Benchmark [SIZE…] [--runs N] [--write FOLDER]
///
/// `Benchmark --pairs COUNT FILE` writes pairs for `plandiff batch --pairs`; `Benchmark --hostile BYTES` reads inputs that
/// were made to hurt.
///
/// With `--write` the documents are also written as numbered text files, so that the program itself can be timed.
@main
struct Benchmark {
  static func main() throws {
    var sizes: [Int] = []
    var runs = 5
    var folder: String?
    var arguments = CommandLine.arguments.dropFirst().makeIterator()
    while let argument = arguments.next() {
      switch argument {
      case "--runs": runs = arguments.next().flatMap(Int.init) ?? runs
      case "--write": folder = arguments.next()
      case "--pairs":
        guard let count = arguments.next().flatMap(Int.init), let path = arguments.next() else { return usage() }
        return try PairGenerator.write(count, seed: 2027, to: path)
      case "--hostile":
        guard let size = arguments.next().flatMap(Int.init) else { return usage() }
        return HostileReading.run(size: size, rules: try RuleSet.english())
      default: if let size = Int(argument) { sizes.append(size) }
      }
    }
    if sizes.isEmpty { sizes = [100, 1000, 13000] }
    let rules = try RuleSet.english()
    print(
      "| provisions | MB a side | tokenise ms | its CPU ms | align ms | its CPU ms | same | moved | split | merged |")
    print("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|")
    for size in sizes {
      let pair = DocumentPair(size: size, seed: 2027)
      if let folder { try pair.write(to: folder) }
      print(measure(pair, rules: rules, runs: runs))
    }
  }

  private static func usage() {
    print("Benchmark [SIZE…] [--runs N] [--write FOLDER] | --pairs COUNT FILE | --hostile BYTES")
  }

  private static func measure(_ pair: DocumentPair, rules: RuleSet, runs: Int) -> String {
    let old = PlanOutline(pair.old)
    let new = PlanOutline(pair.new)
    var tokenising = Timing()
    var aligning = Timing()
    var links: [Link] = []
    for _ in 0..<max(1, runs) {
      let plans = tokenising.measure {
        (
          old: TokenizedPlan(old, tokenizer: rules.tokenizer), new: TokenizedPlan(new, tokenizer: rules.tokenizer)
        )
      }
      links = aligning.measure { Aligner(rules: rules).align(plans.old, plans.new) }
    }
    let cells = [
      "\(pair.old.points.count)", String(format: "%.1f", Double(pair.oldText.utf8.count) / 1e6), tokenising.wall,
      tokenising.processor, aligning.wall, aligning.processor, "\(links.count { $0.relation == .same })",
      "\(links.count { $0.moved })", "\(links.count { $0.relation == .split })",
      "\(links.count { $0.relation == .merge })",
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }
}
