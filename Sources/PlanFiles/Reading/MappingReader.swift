/// Reads the keys of one mapping and complains of every key and value that does not belong there.
struct MappingReader {
  /// A scalar with its place.
  struct Located {
    let text: String
    let position: Complaints.Position
  }

  let position: Complaints.Position
  let complaints: Complaints
  private let subject: String
  private var values: [String: DocumentNode] = [:]

  /// Fails after a complaint where the node is no mapping. `keys` are the allowed ones; `subject` names the thing read.
  init?(_ node: DocumentNode, subject: String, keys: [String], complaints: Complaints) {
    position = node.position
    self.complaints = complaints
    self.subject = subject
    guard case .mapping(let pairs) = node.content else {
      complaints.error(
        at: node.position, "found \(node.kind) where \(subject) was due", expected: "a mapping with keys",
        mend: "write it as 'key: value' lines; its keys are \(keys.joined(separator: ", "))")
      return nil
    }
    for (key, value) in pairs {
      guard let name = key.text else {
        complaints.error(at: key.position, "found \(key.kind) as a key", expected: "a plain word as key")
        continue
      }
      guard keys.contains(name) else {
        let near = complaints.suggestion(for: name, among: keys)
        complaints.error(
          at: key.position, "unknown key '\(DocumentNode.shortened(name))' in \(subject)",
          expected: near.isEmpty ? "one of \(keys.joined(separator: ", "))" : "", mend: near)
        continue
      }
      if values.updateValue(value, forKey: name) != nil {
        complaints.error(at: key.position, "the key '\(name)' stands twice in \(subject)", mend: "remove one of them")
      }
    }
  }

  /// The value of a key, or nil where the key is missing or nothing is written.
  func value(_ key: String) -> DocumentNode? {
    guard let node = values[key], !node.isNothing else { return nil }
    return node
  }

  func has(_ key: String) -> Bool {
    values[key] != nil
  }

  /// One scalar, white space around it taken off.
  func text(_ key: String) -> Located? {
    guard let node = value(key) else { return nil }
    return located(node, key: key)
  }

  /// One scalar that must be there and hold something.
  func requiredText(_ key: String, mend: String) -> Located? {
    guard let node = value(key) else {
      complaints.error(
        at: values[key]?.position ?? position, "\(subject) has no '\(key)'", expected: "'\(key)'", mend: mend)
      return nil
    }
    guard let located = located(node, key: key) else { return nil }
    guard !located.text.isEmpty else {
      complaints.error(at: node.position, "'\(key)' is empty", expected: "a text", mend: mend)
      return nil
    }
    return located
  }

  /// The items of a list; a missing key is an empty list.
  func list(_ key: String) -> [DocumentNode] {
    guard let node = value(key) else { return [] }
    guard case .list(let items) = node.content else {
      complaints.error(
        at: node.position, "found \(node.kind) for '\(key)'", expected: "a list",
        mend: "write the items as '- ' lines or in [ ]")
      return []
    }
    return items
  }

  /// The scalars of a list, or the one scalar that may stand in its place.
  func texts(_ key: String) -> [Located] {
    guard let node = value(key) else { return [] }
    guard case .list(let items) = node.content else {
      return located(node, key: key).map { [$0] } ?? []
    }
    return items.compactMap { item in
      guard let located = located(item, key: key) else { return nil }
      guard !located.text.isEmpty, !item.isNothing else {
        complaints.error(at: item.position, "found an empty item in '\(key)'", mend: "write a value or remove the item")
        return nil
      }
      return located
    }
  }

  /// One of the values of an enumeration.
  func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, of type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    guard let located = text(key) else { return nil }
    if let choice = Choice(rawValue: located.text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    complaints.error(
      at: located.position, "'\(key)' is '\(DocumentNode.shortened(located.text))'",
      expected: "one of \(names.joined(separator: ", "))", mend: complaints.suggestion(for: located.text, among: names))
    return nil
  }

  /// An ISO date, checked against the calendar.
  func date(_ key: String) -> String? {
    guard let located = text(key) else { return nil }
    if let fault = CalendarDate.fault(in: located.text) {
      complaints.error(
        at: located.position, "'\(key)' is '\(DocumentNode.shortened(located.text))', \(fault)",
        expected: "a date such as 2025-11-20, 2025-11 or 2025")
    }
    return located.text
  }

  /// `true` or `false`.
  func truth(_ key: String) -> Bool? {
    guard let located = text(key) else { return nil }
    switch located.text {
    case "true": return true
    case "false": return false
    default:
      complaints.error(
        at: located.position, "'\(key)' is '\(DocumentNode.shortened(located.text))'", expected: "true or false")
      return nil
    }
  }

  private func located(_ node: DocumentNode, key: String) -> Located? {
    guard let text = node.text else {
      complaints.error(
        at: node.position, "found \(node.kind) for '\(key)'", expected: "a text",
        mend: "write one value; a text that holds ': ' needs quotes")
      return nil
    }
    return Located(text: MappingReader.trimmed(text), position: node.position)
  }

  private static func trimmed(_ text: String) -> String {
    let isSign = { (byte: UInt8?) in byte.map { $0 > 0x20 && $0 < 0x7F } ?? false }
    if isSign(text.utf8.first), isSign(text.utf8.last) { return text }
    let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
