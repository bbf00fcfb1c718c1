import PlanDiff

/// One line of `batch` input, taken apart.
struct BatchLine {
  /// `id` as it was written, or `null`.
  private(set) var id = "null"
  private let bytes: [UInt8]
  private var members: [JSONValue.Member] = []
  private var end = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the line; after a fault ``id`` still holds the id where it stands before the fault.
  mutating func read() throws(JSONFault) {
    var parser = JSONParser(bytes)
    let value: JSONValue
    do {
      value = try parser.parse()
    } catch {
      takeID(from: parser.members)
      throw error
    }
    guard case .object(let members) = value.content else {
      throw JSONFault(value.range.lowerBound, value.kind, expected: "an object with id, old and new")
    }
    takeID(from: members)
    self.members = members
    end = value.range.upperBound
  }

  private mutating func takeID(from members: [JSONValue.Member]) {
    if let member = members.first(where: { $0.key == "id" }) { id = written(member.value) }
  }

  /// The value of a key that must be there.
  func value(_ key: String) throws(JSONFault) -> JSONValue {
    guard let member = members.first(where: { $0.key == key }) else {
      throw JSONFault(
        max(end - 1, 0), "no '\(key)'", expected: "an object with id, old and new", mend: "add \"\(key)\"")
    }
    return member.value
  }

  /// The value of a key that must be there and be a string.
  func text(_ key: String) throws(JSONFault) -> String {
    let value = try value(key)
    guard case .string(let text) = value.content else {
      throw JSONFault(
        value.range.lowerBound, "\(value.kind) for '\(key)'", expected: "the text of one provision as a string")
    }
    return text
  }

  /// `parties`: names, or objects with id, aliases and members; none where the key is absent.
  func parties() throws(JSONFault) -> [Party] {
    guard let value = members.first(where: { $0.key == "parties" })?.value else { return [] }
    switch value.content {
    case .null: return []
    case .array(let elements):
      var parties: [Party] = []
      for element in elements {
        parties.append(try party(element))
      }
      return parties
    default:
      throw JSONFault(
        value.range.lowerBound, "\(value.kind) for 'parties'", expected: "an array of names or of objects")
    }
  }

  /// A value as it stands in the line.
  func written(_ value: JSONValue) -> String {
    String(decoding: bytes[value.range], as: UTF8.self)
  }

  private func party(_ value: JSONValue) throws(JSONFault) -> Party {
    switch value.content {
    case .string(let name) where !name.isEmpty: return Party(id: name)
    case .object(let members):
      var party = Party(id: "")
      for member in members {
        switch (member.key, member.value.content) {
        case ("id", .string(let id)): party.id = id
        case ("aliases", _): party.aliases = try names(member)
        case ("members", _): party.members = try names(member)
        default:
          throw JSONFault(
            member.place, "'\(member.key)' with \(member.value.kind) in a party", expected: "id, aliases and members")
        }
      }
      if !party.id.isEmpty { return party }
    default: break
    }
    throw JSONFault(
      value.range.lowerBound, "a party without a name", expected: "a name, or an object with id, aliases, members")
  }

  private func names(_ member: JSONValue.Member) throws(JSONFault) -> [String] {
    var names: [String] = []
    guard case .array(let elements) = member.value.content else {
      throw JSONFault(
        member.value.range.lowerBound, "\(member.value.kind) for '\(member.key)'", expected: "an array of names")
    }
    for element in elements {
      guard case .string(let name) = element.content, !name.isEmpty else {
        throw JSONFault(element.range.lowerBound, "\(element.kind) in '\(member.key)'", expected: "names as strings")
      }
      names.append(name)
    }
    return names
  }
}
