internal import Foundation
internal import PlanDiff

/// Reads inputs that were made to hurt, in full size; prints how long each took and how that grew with its size.
enum HostileReading {
  private static func texts(_ size: Int) -> [(name: String, old: String, new: String)] {
    let sentence = "The carrier shall deliver the goods to the port within 30 days unless the buyer objects. "
    let one = String(repeating: sentence, count: size / sentence.utf8.count + 1)
    let salad = "shall not unless may only if except at least 30 days no later than all any of the parties "
    let salads = String(repeating: salad, count: size / salad.utf8.count + 1)
    let list = String(repeating: "grain, oil, salt and ", count: size / 21)
    var planes = ""
    for plane in UInt32(0)...16 {
      for code in stride(from: plane << 16, to: (plane << 16) + 0xFFFE, by: 97) {
        if let scalar = Unicode.Scalar(code) { planes.unicodeScalars.append(scalar) }
      }
    }
    let every = String(repeating: planes, count: max(1, size / planes.utf8.count))
    let brackets = String(repeating: "(", count: size / 2) + String(repeating: ")", count: size / 2)
    return [
      ("one sentence", one, one + "It may."), ("one sentence, other words", one, salads),
      ("cues", salads, salads + "not"),
      ("one list", "Karn shall ship " + list, "Karn shall ship tea, " + list), ("brackets", brackets, "[" + brackets),
      ("every plane", every, every + " shall"),
      (
        "no marks", String(repeating: "shall water ", count: size / 12),
        String(repeating: "may water ", count: size / 10)
      ),
    ]
  }

  static func run(size: Int, rules: RuleSet) {
    print("| input | MB | ms | times the time of half the size |")
    print("|---|---:|---:|---:|")
    let comparator = PairComparator(rules: rules)
    let halves = texts(size / 2)
    for (index, text) in texts(size).enumerated() {
      let half = milliseconds { comparator.compare(old: halves[index].old, new: halves[index].new) }
      let whole = milliseconds { comparator.compare(old: text.old, new: text.new) }
      let cells = [
        text.name, String(format: "%.1f", Double(text.old.utf8.count) / 1e6), String(format: "%.0f", whole),
        String(format: "%.1f", whole / max(half, 0.01)),
      ]
      print("| " + cells.joined(separator: " | ") + " |")
    }
  }

  private static func milliseconds(_ body: () -> PairReading) -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    _ = body()
    let parts = (clock.now - start).components
    return Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15
  }
}
