/// A flat table from 64-bit identities to small values; 0 means absent.
struct IdentityTable<Value: FixedWidthInteger & Sendable>: Sendable {
  private var keys: [UInt64] = Array(repeating: 0, count: 64)
  private var values: [Value] = Array(repeating: 0, count: 64)
  private var count = 0
  /// A table that the build has laid out; nothing can be added to it.
  private var packed: PackedSlots?

  init() {}

  /// Makes room for a number of further entries.
  mutating func reserve(_ more: Int) {
    var size = keys.count
    while size < (count + more) * 2 { size *= 2 }
    if size > keys.count { resize(size) }
  }

  subscript(key: UInt64) -> Value {
    get {
      if let packed { return Value(truncatingIfNeeded: packed.value(of: key, digits: Self.valueDigits)) }
      var slot = identitySlot(key, keys.count)
      while values[slot] != 0 {
        if keys[slot] == key { return values[slot] }
        slot = (slot + 1) & (keys.count - 1)
      }
      return 0
    }
    set {
      precondition(packed == nil, "a packed table is complete")
      if count * 2 >= keys.count { resize(keys.count * 2) }
      enter(key, newValue)
    }
  }

  private mutating func enter(_ key: UInt64, _ value: Value) {
    var slot = identitySlot(key, keys.count)
    while values[slot] != 0, keys[slot] != key {
      slot = (slot + 1) & (keys.count - 1)
    }
    if values[slot] == 0 { count += 1 }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func resize(_ size: Int) {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    count = 0
    for (index, value) in oldValues.enumerated() where value != 0 {
      enter(oldKeys[index], value)
    }
  }

  // MARK: Packed

  /// Lays the table out for ``init(_:)``; its values have 48 bits at most.
  func pack(into writer: inout PackedWriter) {
    // Fuller than in memory: the program is larger by every slot.
    var size = 64
    while size * 3 < count * 4 { size *= 2 }
    var table = self
    table.resize(size)
    writer.add(count: size)
    for (key, value) in zip(table.keys, table.values) {
      writer.add(UInt64(truncatingIfNeeded: value), digits: Self.valueDigits)
      writer.add(identity: key)
    }
  }

  /// Lays the entries out for ``init(copying:)``.
  func packEntries(into writer: inout PackedWriter) {
    writer.add(count: count)
    for (key, value) in zip(keys, values) where value != 0 {
      writer.add(identity: key)
      writer.add(identity: UInt64(truncatingIfNeeded: value))
    }
  }

  /// Reads a table into memory, where it answers faster: right for what is asked of every word.
  init(copying reader: inout PackedReader) {
    let entries = reader.nextCount()
    reserve(entries)
    for _ in 0..<entries {
      let key = reader.nextIdentity()
      self[key] = Value(truncatingIfNeeded: reader.nextIdentity())
    }
  }

  init(_ reader: inout PackedReader) {
    keys = []
    values = []
    packed = PackedSlots(&reader, valueDigits: Self.valueDigits)
  }

  private static var valueDigits: Int { (Value.bitWidth + 5) / 6 }
}

/// Where the search for a key begins in a table of a power of two of slots.
@inline(__always)
private func identitySlot(_ key: UInt64, _ size: Int) -> Int { Int(truncatingIfNeeded: key ^ key >> 32) & (size - 1) }

/// The slots of an ``IdentityTable`` as the build has laid them out.
private struct PackedSlots: Sendable {
  private let reader: PackedReader
  private let count: Int

  init(_ reader: inout PackedReader, valueDigits: Int) {
    count = reader.nextCount()
    self.reader = reader
    reader.skip(count * (valueDigits + PackedReader.identityDigits))
  }

  @inline(__always)
  func value(of key: UInt64, digits: Int) -> UInt64 {
    var slot = identitySlot(key, count)
    while true {
      let place = reader.at + slot * (digits + PackedReader.identityDigits)
      let value = reader.number(at: place, digits: digits)
      if value == 0 || reader.identity(at: place + digits) == key { return value }
      slot = (slot + 1) & (count - 1)
    }
  }
}
