/// Identity of a normalised word: a fixed 64-bit hash, the same in every run and process.
///
/// Words are told apart by this value alone. With 10⁵ distinct words the chance of any collision is about 3·10⁻¹⁰.
public typealias WordID = UInt64

enum WordHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Mixes one byte into a running hash (FNV-1a).
  @inline(__always)
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// Mixes a whole 64-bit value into a running hash.
  static func mix(_ hash: UInt64, value: UInt64) -> UInt64 {
    var result = hash
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      result = mix(result, UInt8(truncatingIfNeeded: value >> shift))
    }
    return result
  }

  static func of(_ word: String) -> WordID { of(word.utf8) }

  @inline(__always)
  static func of(_ bytes: some Sequence<UInt8>) -> WordID {
    var hash = seed
    for byte in bytes {
      hash = mix(hash, byte)
    }
    return hash
  }
}
