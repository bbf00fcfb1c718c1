/// Words that may stand for one another in some sense: what a text written anew may say for a word of the other.
///
/// Kin proves nothing but that a word need not be foreign. Where ``LexicalRelations`` know how two words differ, that
/// prevails.
struct KinWords: Sendable {
  /// First entry of a stem, plus one.
  private var heads = IdentityTable<UInt32>()
  private var entries: [Entry] = []
  /// The entries where the build has laid them out.
  private var packed: PackedReader?
  private var rows: UInt32 = 0

  private struct Entry {
    let row: UInt32
    /// A narrower word of the row's meaning, kin to the words of the row but not to its other narrower words.
    let isNarrower: Bool
    /// Next entry of the same stem, plus one.
    let next: UInt32

    /// As many as two counts have.
    static let digits = 2 * PackedReader.countDigits
  }

  init() {}

  init(_ reader: inout PackedReader) {
    heads = IdentityTable(&reader)
    let count = reader.nextCount()
    packed = reader
    reader.skip(count * Entry.digits)
  }

  /// Lays the words out for ``init(_:)``.
  func pack(into writer: inout PackedWriter) {
    heads.pack(into: &writer)
    writer.add(count: entries.count)
    for entry in entries {
      writer.add(count: Int(entry.row << 1 | (entry.isNarrower ? 1 : 0)))
      writer.add(count: Int(entry.next))
    }
  }

  /// The entry of a number, counted from 1.
  private func entry(_ number: UInt32) -> Entry {
    let index = Int(number) - 1
    guard let packed else { return entries[index] }
    let meaning = packed.number(at: packed.at + index * Entry.digits, digits: PackedReader.countDigits)
    let next = packed.number(
      at: packed.at + index * Entry.digits + PackedReader.countDigits, digits: PackedReader.countDigits)
    return Entry(row: UInt32(meaning >> 1), isNarrower: meaning & 1 != 0, next: UInt32(next))
  }

  /// Adds a table whose columns hold the words of a row and, if told, those narrower than them.
  mutating func add(_ table: RuleTable, words: Int, narrower: Int?) {
    heads.reserve(table.rows.count * 2)
    entries.reserveCapacity(entries.count + table.rows.count * 4)
    var buffer: [UInt8] = []
    var ranges: [Range<Int>] = []
    func enter(_ column: Int, _ row: RuleTable.Row, isNarrower: Bool) {
      ranges.removeAll(keepingCapacity: true)
      RuleTable.split(table.range(column, of: row), at: UInt8(ascii: "|"), table.bytes, into: &ranges)
      for range in ranges {
        buffer.removeAll(keepingCapacity: true)
        buffer.append(contentsOf: table.bytes[range])
        let stem = Stemmer.stem(of: &buffer)
        entries.append(Entry(row: rows, isNarrower: isNarrower, next: heads[stem]))
        heads[stem] = UInt32(entries.count)
      }
    }
    for row in table.rows {
      enter(words, row, isNarrower: false)
      if let narrower { enter(narrower, row, isNarrower: true) }
      rows += 1
    }
  }

  func areKin(_ left: WordID, _ right: WordID) -> Bool {
    var at = heads[left]
    guard at != 0, heads[right] != 0 else { return false }
    while at != 0 {
      let entry = entry(at)
      var other = heads[right]
      while other != 0 {
        let second = self.entry(other)
        if second.row == entry.row, !(entry.isNarrower && second.isNarrower) { return true }
        other = second.next
      }
      at = entry.next
    }
    return false
  }
}
