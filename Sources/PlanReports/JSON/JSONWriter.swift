/// Appends JSON to a byte buffer. Numbers are written without locale and at most four decimals.
///
/// The caller writes keys in sorted order; commas are placed here.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private var breaksLine = false

  public init(capacity: Int = 256) {
    bytes.reserveCapacity(capacity)
  }

  /// Puts the next key, element or closing bracket on a line of its own.
  public mutating func breakLine() {
    breaksLine = true
  }

  public mutating func key(_ name: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  public mutating func string(_ text: String) {
    separate()
    quote(text)
    needsComma = true
  }

  public mutating func string(orNull text: String?) {
    if let text { string(text) } else { null() }
  }

  public mutating func integer(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
    needsComma = true
  }

  /// Rounded to four decimals, in the shortest form.
  public mutating func decimal(_ number: Double) {
    separate()
    append(decimal: number)
    needsComma = true
  }

  public mutating func boolean(_ value: Bool) {
    raw(value ? "true" : "false")
  }

  public mutating func null() {
    raw("null")
  }

  /// Appends a complete JSON value as it stands.
  public mutating func raw(_ value: String) {
    separate()
    bytes.append(contentsOf: value.utf8)
    needsComma = true
  }

  /// Appends a finished document with its line end.
  public mutating func document(_ document: [UInt8]) {
    bytes.append(contentsOf: document)
  }

  public mutating func strings(_ texts: [String]) {
    beginArray()
    for text in texts {
      string(text)
    }
    endArray()
  }

  /// Ends a document or a line.
  public mutating func lineFeed() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
    breaksLine = false
  }

  /// Hands over what was written and starts afresh with the same buffer.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
    breaksLine = false
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    startLine()
  }

  private mutating func startLine() {
    if breaksLine {
      bytes.append(UInt8(ascii: "\n"))
      breaksLine = false
    }
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    startLine()
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    if !bytes[start...].allSatisfy(JSONWriter.isPlain) {
      bytes.removeSubrange(start...)
      for byte in text.utf8 {
        if JSONWriter.isPlain(byte) { bytes.append(byte) } else { escape(byte) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
      let low = byte & 0x0F
      bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
    }
  }

  private mutating func append(decimal number: Double) {
    let scaled = (number * 10_000).rounded()
    guard scaled.isFinite, abs(scaled) < 1e15 else {
      bytes.append(UInt8(ascii: "0"))
      return
    }
    var value = Int(scaled)
    if value < 0 {
      bytes.append(UInt8(ascii: "-"))
      value = -value
    }
    bytes.append(contentsOf: String(value / 10_000).utf8)
    var fraction = value % 10_000
    if fraction == 0 { return }
    bytes.append(UInt8(ascii: "."))
    var unit = 1_000
    while fraction > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(fraction / unit))
      fraction %= unit
      unit /= 10
    }
  }
}
