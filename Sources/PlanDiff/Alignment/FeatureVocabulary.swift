/// Dense numbers for 64-bit word identities: an open-addressing table, several times faster than `Dictionary` where
/// millions of words are looked up. Numbers are given in order of first sight, so they do not depend on the process.
struct FeatureVocabulary {
  private var keys: [WordID]
  private var slots: [Int32]
  private(set) var count = 0

  init(capacity: Int = 1024) {
    var size = 1024
    while size < capacity * 2 {
      size *= 2
    }
    keys = Array(repeating: 0, count: size)
    slots = Array(repeating: -1, count: size)
  }

  /// The number of an identity, given now if it is new. O(1).
  @inline(__always)
  mutating func number(for key: WordID) -> Int32 {
    var slot = Self.place(key) & (keys.count - 1)
    while slots[slot] >= 0 {
      if keys[slot] == key { return slots[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    let number = Int32(truncatingIfNeeded: count)
    keys[slot] = key
    slots[slot] = number
    count += 1
    if count * 2 > keys.count { grow() }
    return number
  }

  /// The number of an identity seen before, or nil. O(1).
  func existingNumber(for key: WordID) -> Int32? {
    var slot = Self.place(key) & (keys.count - 1)
    while slots[slot] >= 0 {
      if keys[slot] == key { return slots[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// FNV-1a leaves its low bits weakest; the high half is folded in.
  @inline(__always)
  private static func place(_ key: WordID) -> Int {
    Int(truncatingIfNeeded: key ^ (key >> 32))
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldSlots = slots
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    slots = Array(repeating: -1, count: oldKeys.count * 2)
    for index in oldKeys.indices where oldSlots[index] >= 0 {
      var slot = Self.place(oldKeys[index]) & (keys.count - 1)
      while slots[slot] >= 0 {
        slot = (slot + 1) & (keys.count - 1)
      }
      keys[slot] = oldKeys[index]
      slots[slot] = oldSlots[index]
    }
  }
}
