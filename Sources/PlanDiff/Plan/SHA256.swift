/// SHA-256 as published in FIPS 180-4, so that reports and pins can name a text by its fingerprint.
public struct SHA256: Sendable {
  private var state: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19
  )
  private var buffer: [UInt8] = []
  private var schedule = [UInt32](repeating: 0, count: 64)
  private var length: UInt64 = 0

  public init() {
    buffer.reserveCapacity(64)
  }

  public mutating func update(_ text: String) {
    update(Array(text.utf8))
  }

  public mutating func update(_ bytes: [UInt8]) {
    length += UInt64(bytes.count)
    var at = 0
    while at < bytes.count {
      let taken = min(64 - buffer.count, bytes.count - at)
      buffer.append(contentsOf: bytes[at..<at + taken])
      at += taken
      if buffer.count == 64 {
        compress()
        buffer.removeAll(keepingCapacity: true)
      }
    }
  }

  /// The digest as 64 lower-case hexadecimal digits.
  public mutating func finalizeHexadecimal() -> String {
    let bits = length &* 8
    buffer.append(0x80)
    if buffer.count > 56 {
      buffer.append(contentsOf: repeatElement(0, count: 64 - buffer.count))
      compress()
      buffer.removeAll(keepingCapacity: true)
    }
    buffer.append(contentsOf: repeatElement(0, count: 56 - buffer.count))
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      buffer.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    compress()
    let words = [state.0, state.1, state.2, state.3, state.4, state.5, state.6, state.7]
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for word in words {
      for shift in stride(from: UInt32(28), through: 0, by: -4) {
        text.append(digits[Int((word >> shift) & 15)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Digest of one text.
  public static func hexadecimal(_ text: String) -> String {
    var hash = SHA256()
    hash.update(text)
    return hash.finalizeHexadecimal()
  }

  private mutating func compress() {
    let buffer = buffer
    var (a, b, c, d, e, f, g, h) = state
    // Unchecked: the rules are fingerprinted at every start, and a third of the time would go to checking indices that
    // stand in this loop.
    unsafe schedule.withUnsafeMutableBufferPointer { schedule in
      for index in 0..<16 {
        let at = index * 4
        unsafe schedule[index] =
          UInt32(buffer[at]) << 24 | UInt32(buffer[at + 1]) << 16 | UInt32(buffer[at + 2]) << 8 | UInt32(buffer[at + 3])
      }
      for index in 16..<64 {
        let w15 = unsafe schedule[index - 15]
        let w2 = unsafe schedule[index - 2]
        let s0 = Self.rotate(w15, 7) ^ Self.rotate(w15, 18) ^ (w15 >> 3)
        let s1 = Self.rotate(w2, 17) ^ Self.rotate(w2, 19) ^ (w2 >> 10)
        unsafe schedule[index] = schedule[index - 16] &+ s0 &+ schedule[index - 7] &+ s1
      }
      unsafe SHA256.constants.withUnsafeBufferPointer { constants in
        for index in 0..<64 {
          let s1 = Self.rotate(e, 6) ^ Self.rotate(e, 11) ^ Self.rotate(e, 25)
          let choice = (e & f) ^ (~e & g)
          let t1 = unsafe h &+ s1 &+ choice &+ constants[index] &+ schedule[index]
          let s0 = Self.rotate(a, 2) ^ Self.rotate(a, 13) ^ Self.rotate(a, 22)
          let majority = (a & b) ^ (a & c) ^ (b & c)
          let t2 = s0 &+ majority
          (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
        }
      }
    }
    state.0 &+= a
    state.1 &+= b
    state.2 &+= c
    state.3 &+= d
    state.4 &+= e
    state.5 &+= f
    state.6 &+= g
    state.7 &+= h
  }

  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
