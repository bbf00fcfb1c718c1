import PlanDiff

/// Reads the lists `pins` and `forbid` and sees that no two entries contradict one another.
struct PinListReader {
  struct Entry {
    let pin: Pins.Pin
    let position: Complaints.Position
  }

  private(set) var linked: [Entry] = []
  private(set) var forbidden: [Entry] = []
  private let plans: [String]
  private let complaints: Complaints
  /// Line of the pin in which an address was settled, by side and address.
  private var settled: [[String: Int]] = [[:], [:]]

  init(old: String, new: String, complaints: Complaints) {
    plans = [old, new]
    self.complaints = complaints
  }

  mutating func readLinked(_ items: [DocumentNode]) {
    for item in items {
      guard
        let reader = MappingReader(
          item, subject: "a pin", keys: ["old", "new", "because", "by", "sha256"], complaints: complaints)
      else { continue }
      let sides = [addresses("old", reader, side: 0), addresses("new", reader, side: 1)]
      checkShape(sides, reader)
      for side in 0...1 {
        for address in sides[side] { settle(address, side: side) }
      }
      let prints = FingerprintReader(complaints: complaints).read(reader, counts: sides.map(\.count))
      linked.append(entry(reader, sides, prints))
    }
  }

  mutating func readForbidden(_ items: [DocumentNode]) {
    for item in items {
      guard
        let reader = MappingReader(
          item, subject: "a forbidden pair", keys: ["old", "new", "because", "by"], complaints: complaints)
      else { continue }
      let sides = [addresses("old", reader, side: 0), addresses("new", reader, side: 1)]
      if sides.contains(where: \.isEmpty) {
        complaints.error(
          at: reader.position, "a forbidden pair names one side only", expected: "addresses under 'old' and 'new'",
          mend: "for a provision without counterpart write a pin with 'new: []' or 'old: []'")
      }
      let entry = entry(reader, sides, [[], []])
      if let clash = linked.first(where: {
        Self.overlap($0.pin.old, entry.pin.old) && Self.overlap($0.pin.new, entry.pin.new)
      }) {
        complaints.error(
          at: entry.position, "the pair is forbidden here and pinned in line \(clash.position.line)",
          expected: "one of the two", mend: "remove one of them")
      }
      forbidden.append(entry)
    }
  }

  private func entry(
    _ reader: MappingReader, _ sides: [[MappingReader.Located]], _ prints: [[String]]
  ) -> Entry {
    let because = reader.requiredText("because", mend: "say in a few words why")
    let by = reader.requiredText("by", mend: "say who decided")
    return Entry(
      pin: Pins.Pin(
        old: sides[0].map(\.text), new: sides[1].map(\.text), source: "\(by?.text ?? ""): \(because?.text ?? "")",
        oldFingerprints: prints[0], newFingerprints: prints[1]),
      position: reader.position)
  }

  /// One to one, one to several, several to one; or one side empty on purpose.
  private func checkShape(_ sides: [[MappingReader.Located]], _ reader: MappingReader) {
    for (key, side) in zip(["old", "new"], sides) where side.isEmpty && !reader.has(key) {
      complaints.error(
        at: reader.position, "a pin has no '\(key)'", expected: "'\(key)'",
        mend: "write '\(key): []' where there is no counterpart")
    }
    if sides.allSatisfy(\.isEmpty), reader.has("old"), reader.has("new") {
      complaints.error(at: reader.position, "a pin names no provision", expected: "addresses under 'old' or 'new'")
    }
    if sides.allSatisfy({ $0.count > 1 }) {
      complaints.error(
        at: reader.position, "a pin links \(sides[0].count) old with \(sides[1].count) new provisions",
        expected: "one to one, one to several, or several to one", mend: "write several pins")
    }
  }

  private func addresses(_ key: String, _ reader: MappingReader, side: Int) -> [MappingReader.Located] {
    let located = reader.texts(key)
    for address in located {
      let isBare = !address.text.unicodeScalars.contains {
        "#()[]".unicodeScalars.contains($0) || $0.properties.isWhitespace
      }
      guard !isBare else { continue }
      let prefix = plans[side] + "#"
      complaints.error(
        at: address.position, "the address is '\(DocumentNode.shortened(address.text))'",
        expected: "printed labels joined by dots, such as 10.b",
        mend: address.text.hasPrefix(prefix) ? "write '\(address.text.dropFirst(prefix.count))'" : "")
    }
    return located
  }

  private mutating func settle(_ address: MappingReader.Located, side: Int) {
    if let line = settled[side][address.text] {
      complaints.error(
        at: address.position,
        "'\(DocumentNode.shortened(address.text))' of the \(side == 0 ? "old" : "new") plan is pinned twice (first in line \(line))",
        expected: "each provision in one pin", mend: "join the pins or remove one")
    } else {
      settled[side][address.text] = address.position.line
    }
  }

  private static func overlap(_ left: [String], _ right: [String]) -> Bool {
    left.contains(where: right.contains)
  }
}

/// Reads the fingerprints of a pin.
struct FingerprintReader {
  let complaints: Complaints

  /// Fingerprints by side, as many as there are addresses, or none.
  func read(_ pin: MappingReader, counts: [Int]) -> [[String]] {
    guard let node = pin.value("sha256"),
      let reader = MappingReader(node, subject: "'sha256'", keys: ["old", "new"], complaints: complaints)
    else { return [[], []] }
    return zip(["old", "new"], counts).map { key, count in
      let prints = reader.texts(key)
      for print in prints where !Self.isFingerprint(print.text) {
        complaints.error(
          at: print.position, "the fingerprint is '\(DocumentNode.shortened(print.text))'",
          expected: "64 hexadecimal digits",
          mend: "remove 'sha256', or write 64 zeros: 'plandiff lint' then names the right one")
      }
      if !prints.isEmpty, prints.count != count {
        complaints.error(
          at: reader.value(key)?.position ?? reader.position,
          "'sha256' holds \(prints.count) fingerprints for '\(key)'", expected: "\(count), one for each address")
      }
      return prints.map { $0.text.lowercased() }
    }
  }

  private static func isFingerprint(_ text: String) -> Bool {
    text.utf8.count == 64 && text.allSatisfy { $0.isASCII && $0.isHexDigit }
  }
}
