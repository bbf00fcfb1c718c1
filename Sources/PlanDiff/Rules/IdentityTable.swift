/// A flat table from 64-bit identities to small values; 0 means absent.
struct IdentityTable<Value: FixedWidthInteger & Sendable>: Sendable {
  private var keys: [UInt64] = Array(repeating: 0, count: 64)
  private var values: [Value] = Array(repeating: 0, count: 64)
  private var count = 0

  init() {}

  /// Makes room for a number of further entries.
  mutating func reserve(_ more: Int) {
    var size = keys.count
    while size < (count + more) * 2 { size *= 2 }
    if size > keys.count { resize(size) }
  }

  subscript(key: UInt64) -> Value {
    get {
      var slot = Self.slot(key, keys.count)
      while values[slot] != 0 {
        if keys[slot] == key { return values[slot] }
        slot = (slot + 1) & (keys.count - 1)
      }
      return 0
    }
    set {
      if count * 2 >= keys.count { resize(keys.count * 2) }
      var slot = Self.slot(key, keys.count)
      while values[slot] != 0, keys[slot] != key {
        slot = (slot + 1) & (keys.count - 1)
      }
      if values[slot] == 0 { count += 1 }
      keys[slot] = key
      values[slot] = newValue
    }
  }

  private static func slot(_ key: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: key ^ key >> 32) & (size - 1)
  }

  private mutating func resize(_ size: Int) {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    count = 0
    for (index, value) in oldValues.enumerated() where value != 0 {
      self[oldKeys[index]] = value
    }
  }

  func pack(into packed: inout PackedNumbers) {
    packed.add(count: count)
    for (key, value) in zip(keys, values) where value != 0 {
      packed.add(key, digits: Self.keyDigits)
      packed.add(UInt64(truncatingIfNeeded: value), digits: Self.valueDigits)
    }
  }

  init(_ packed: inout PackedNumbers) {
    let entries = packed.nextCount()
    reserve(entries)
    for _ in 0..<entries {
      let key = packed.next(digits: Self.keyDigits)
      self[key] = Value(truncatingIfNeeded: packed.next(digits: Self.valueDigits))
    }
  }

  private static var keyDigits: Int { 11 }
  private static var valueDigits: Int { (Value.bitWidth + 5) / 6 }
}
