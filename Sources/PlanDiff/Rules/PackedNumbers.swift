/// Numbers and names written as printable characters, six bits each: the form in which the build embeds what it has
/// reckoned, since a program can hold text without any work at its start.
struct PackedNumbers {
  private var digits: [UInt8] = []
  private var at = 0

  init() {}

  init(_ text: String) { digits = Array(text.utf8) + Self.padding }

  var text: String { String(decoding: digits, as: UTF8.self) }

  mutating func add(_ value: UInt64, digits count: Int) {
    precondition(count * 6 >= 64 || value >> UInt64(count * 6) == 0, "a number of more than \(count) digits")
    for digit in 0..<count { digits.append(Self.zero + UInt8(value >> UInt64(digit * 6) & 63)) }
  }

  /// The next number of up to eight digits. Eight are looked at in one go: each step joins neighbours.
  @inline(__always)
  private mutating func nextShort(digits count: Int) -> UInt64 {
    var eight = unsafe digits.withUnsafeBytes {
      unsafe UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    }
    eight &-= Self.zeros
    eight = eight & 0x003f_003f_003f_003f | eight >> 2 & 0x0fc0_0fc0_0fc0_0fc0
    eight = eight & 0x0000_0fff_0000_0fff | eight >> 4 & 0x00ff_f000_00ff_f000
    eight = eight & 0x00ff_ffff | eight >> 8 & 0xffff_ff00_0000
    at += count
    return eight & (1 << UInt64(count * 6) - 1)
  }

  @inline(__always)
  mutating func next(digits count: Int) -> UInt64 {
    if count <= 8 { return nextShort(digits: count) }
    let low = nextShort(digits: 8)
    return low | nextShort(digits: count - 8) << 48
  }

  mutating func add(_ name: String) {
    add(UInt64(name.utf8.count), digits: Self.count)
    for byte in name.utf8 { add(UInt64(byte), digits: 2) }
  }

  mutating func nextName() -> String {
    let bytes = (0..<nextCount()).map { _ in UInt8(truncatingIfNeeded: next(digits: 2)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func add(count: Int) { add(UInt64(count), digits: Self.count) }

  mutating func nextCount() -> Int { Int(next(digits: Self.count)) }

  private static let zero = UInt8(ascii: "0")
  private static let zeros: UInt64 = 0x3030_3030_3030_3030
  /// Behind the last number, so that eight digits can be looked at there as well.
  private static let padding = [UInt8](repeating: zero, count: 8)
  /// Digits of a number of things: up to sixteen million.
  private static let count = 4
}
