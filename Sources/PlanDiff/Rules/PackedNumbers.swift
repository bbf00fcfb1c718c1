/// Writes numbers and names as printable characters, six bits each: the form in which the build embeds what it has
/// reckoned. Text stands in the program as it is and is read where it stands, so that it costs a start nothing.
struct PackedWriter {
  private var digits: [UInt8] = []

  /// With some digits behind the last number, since a reader looks at eight in one go.
  var text: String { String(decoding: digits + [UInt8](repeating: PackedReader.zero, count: 8), as: UTF8.self) }

  /// - Parameter count: Eight at most.
  mutating func add(_ value: UInt64, digits count: Int) {
    precondition(value >> UInt64(count * 6) == 0, "a number of more than \(count) digits")
    for digit in 0..<count { digits.append(PackedReader.zero + UInt8(value >> UInt64(digit * 6) & 63)) }
  }

  mutating func add(identity: UInt64) {
    add(identity & (1 << 48 - 1), digits: 8)
    add(identity >> 48, digits: PackedReader.identityDigits - 8)
  }

  mutating func add(count: Int) { add(UInt64(count), digits: PackedReader.countDigits) }

  mutating func add(_ name: String) {
    add(count: name.utf8.count)
    for byte in name.utf8 { add(UInt64(byte), digits: 2) }
  }
}

/// Reads what a ``PackedWriter`` has written, in order or at a place.
struct PackedReader: Sendable {
  private let text: StaticString
  /// Where the next number stands.
  private(set) var at = 0

  init(_ text: StaticString) { self.text = text }

  /// The number of so many digits, eight at most, at a place.
  @inline(__always)
  func number(at place: Int, digits count: Int) -> UInt64 { eight(at: place) & (1 << UInt64(count * 6) - 1) }

  @inline(__always)
  func identity(at place: Int) -> UInt64 { eight(at: place) | eight(at: place + 8) << 48 }

  /// Eight digits. Each step joins neighbours.
  @inline(__always)
  private func eight(at place: Int) -> UInt64 {
    let bytes = unsafe UnsafeRawPointer(text.utf8Start)
    var eight = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    eight &-= Self.zeros
    eight = eight & 0x003f_003f_003f_003f | eight >> 2 & 0x0fc0_0fc0_0fc0_0fc0
    eight = eight & 0x0000_0fff_0000_0fff | eight >> 4 & 0x00ff_f000_00ff_f000
    return eight & 0x00ff_ffff | eight >> 8 & 0xffff_ff00_0000
  }

  mutating func next(digits count: Int) -> UInt64 {
    defer { at += count }
    return number(at: at, digits: count)
  }

  mutating func nextIdentity() -> UInt64 {
    defer { at += Self.identityDigits }
    return identity(at: at)
  }

  mutating func nextCount() -> Int { Int(next(digits: Self.countDigits)) }

  mutating func nextName() -> String {
    let bytes = (0..<nextCount()).map { _ in UInt8(truncatingIfNeeded: next(digits: 2)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func skip(_ digits: Int) { at += digits }

  static let zero = UInt8(ascii: "0")
  static let identityDigits = 11
  private static let zeros: UInt64 = 0x3030_3030_3030_3030
  /// Digits of a number of things: up to sixteen million.
  static let countDigits = 4
}
