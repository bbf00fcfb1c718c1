/// Finds bytes that are no UTF-8, which must be refused rather than silently replaced.
enum UTF8Check {
  /// Offset of the first byte at fault, or nil.
  static func fault(in bytes: [UInt8]) -> Int? {
    var at = 0
    while at < bytes.count {
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      guard let length = length(lead), at + length <= bytes.count else { return at }
      for following in bytes[at + 1..<at + length] where following & 0xC0 != 0x80 { return at }
      let second = bytes[at + 1]
      let isOverlongOrOutside =
        (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90)
        || (lead == 0xF4 && second > 0x8F)
      if isOverlongOrOutside { return at }
      at += length
    }
    return nil
  }

  private static func length(_ lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }
}
