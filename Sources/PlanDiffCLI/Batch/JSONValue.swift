/// A JSON value with its place in the line, so that it can be handed on as it was written.
struct JSONValue: Sendable {
  enum Content: Sendable {
    case null
    case boolean(Bool)
    case number
    case string(String)
    case array([JSONValue])
    case object([Member])
  }

  struct Member: Sendable {
    var key: String
    /// Byte offset of the key.
    var place: Int
    var value: JSONValue
  }

  var content: Content
  /// Byte offsets in the line.
  var range: Range<Int>

  /// What kind of value this is, in words.
  var kind: String {
    switch content {
    case .null: "null"
    case .boolean: "a truth value"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// What is wrong with a line, and at which byte.
struct JSONFault: Error, Equatable {
  var offset: Int
  var found: String
  var expected: String
  var mend: String

  init(_ offset: Int, _ found: String, expected: String, mend: String = "") {
    self.offset = offset
    self.found = found
    self.expected = expected
    self.mend = mend
  }
}
