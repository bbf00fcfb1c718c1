/// Parses one JSON text out of bytes, strictly after RFC 8259.
struct JSONParser {
  /// Members of the outermost object read so far: what is known of a line that turns out to be broken.
  private(set) var members: [JSONValue.Member] = []

  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0
  private static let deepest = 256

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func parse() throws(JSONFault) -> JSONValue {
    if let fault = UTF8Check.fault(in: bytes) {
      throw JSONFault(fault, "bytes that are no UTF-8", expected: "UTF-8", mend: "convert the input")
    }
    let value = try value()
    skipSpace()
    guard at == bytes.count else { throw unexpected("the end of the line", mend: "put one JSON value on a line") }
    return value
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    skipSpace()
    let start = at
    guard at < bytes.count else { throw unexpected("a JSON value") }
    let content: JSONValue.Content
    switch bytes[at] {
    case UInt8(ascii: "{"): content = try object()
    case UInt8(ascii: "["): content = try array()
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "t"): content = try word("true", .boolean(true))
    case UInt8(ascii: "f"): content = try word("false", .boolean(false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try number()
      content = .number
    default: throw unexpected("a JSON value")
    }
    return JSONValue(content: content, range: start..<at)
  }

  private mutating func object() throws(JSONFault) -> JSONValue.Content {
    try enter()
    let isOutermost = depth == 1
    var read: [JSONValue.Member] = []
    skipSpace()
    if !take(UInt8(ascii: "}")) {
      repeat {
        skipSpace()
        let place = at
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw unexpected("a key in quotes") }
        let key = try string()
        if read.contains(where: { $0.key == key }) {
          throw JSONFault(place, "the key '\(key)' again", expected: "each key once", mend: "delete one of them")
        }
        skipSpace()
        guard take(UInt8(ascii: ":")) else { throw unexpected("':'") }
        let member = JSONValue.Member(key: key, place: place, value: try value())
        read.append(member)
        if isOutermost { members.append(member) }
        skipSpace()
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "}")) else { throw unexpected("',' or '}'") }
    }
    depth -= 1
    return .object(read)
  }

  private mutating func array() throws(JSONFault) -> JSONValue.Content {
    try enter()
    var read: [JSONValue] = []
    skipSpace()
    if !take(UInt8(ascii: "]")) {
      repeat {
        read.append(try value())
        skipSpace()
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "]")) else { throw unexpected("',' or ']'") }
    }
    depth -= 1
    return .array(read)
  }

  private mutating func enter() throws(JSONFault) {
    guard depth < JSONParser.deepest else {
      throw JSONFault(at, "values nested too deep", expected: "at most \(JSONParser.deepest) levels")
    }
    depth += 1
    at += 1
  }

  private mutating func word(_ word: String, _ content: JSONValue.Content) throws(JSONFault) -> JSONValue.Content {
    for byte in word.utf8 {
      guard take(byte) else { throw unexpected("'\(word)'") }
    }
    return content
  }

  private mutating func number() throws(JSONFault) {
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
  }

  private mutating func digits() throws(JSONFault) {
    let start = at
    while at < bytes.count, bytes[at] >= UInt8(ascii: "0"), bytes[at] <= UInt8(ascii: "9") {
      at += 1
    }
    guard at > start else { throw unexpected("a digit") }
  }

  private mutating func string() throws(JSONFault) -> String {
    var reader = JSONStringReader(bytes: bytes, at: at)
    let text = try reader.read()
    at = reader.at
    return text
  }

  private mutating func skipSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private func unexpected(_ expected: String, mend: String = "") -> JSONFault {
    guard at < bytes.count else { return JSONFault(at, "the end of the line", expected: expected, mend: mend) }
    let rest = String(decoding: bytes[at..<min(at + 8, bytes.count)], as: UTF8.self)
    return JSONFault(at, rest.first.map { "'\($0)'" } ?? "nothing", expected: expected, mend: mend)
  }
}
