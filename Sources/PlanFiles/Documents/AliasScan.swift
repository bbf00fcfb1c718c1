/// Finds an alias (`*name` of an anchor `&name`) before a file is parsed: expanding aliases of aliases can take for ever.
enum AliasScan {
  struct Alias {
    let name: String
    let position: Complaints.Position
  }

  /// The first `*name` for which the file also holds an `&name`, both where YAML lets such a mark begin.
  static func firstAlias(in source: String) -> Alias? {
    let bytes = Array(source.utf8)
    guard bytes.contains(0x26), bytes.contains(0x2A) else { return nil }
    let anchors = Set(marks(0x26, in: bytes).map { name(at: $0 + 1, in: bytes) })
    for at in marks(0x2A, in: bytes) {
      let name = name(at: at + 1, in: bytes)
      if !name.isEmpty, anchors.contains(name) {
        return Alias(name: String(decoding: name, as: UTF8.self), position: position(of: at, in: bytes))
      }
    }
    return nil
  }

  private static func marks(_ mark: UInt8, in bytes: [UInt8]) -> [Int] {
    let openers = Array(" \t\r\n[{,:?-".utf8)
    return bytes.indices.filter { at in
      bytes[at] == mark && (at == 0 || bytes[at - 1] >= 0x80 || openers.contains(bytes[at - 1]))
    }
  }

  private static func name(at start: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[start...].prefix { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x5F || byte == 0x2D
    }
  }

  private static func position(of offset: Int, in bytes: [UInt8]) -> Complaints.Position {
    let before = bytes[..<offset]
    let line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1
    return Complaints.Position(line: line, column: column)
  }
}
