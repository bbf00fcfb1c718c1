/// How a run of text stands out in a terminal. Without colour every style but the words themselves disappears, so no
/// style may carry meaning alone.
public enum TextStyle: Sendable, Equatable {
  case plain, strong, quiet, deleted, inserted

  /// Select Graphic Rendition parameters. Magenta and cyan are used because they praise and blame nobody.
  var parameters: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .quiet: "2"
    case .deleted: "9;35"
    case .inserted: "4;36"
    }
  }
}

/// Text in runs of one style each.
public struct StyledText: Sendable {
  public struct Run: Sendable {
    public var text: String
    public var style: TextStyle
    /// Whether the spaces inside hold the words on one line.
    public var isUnbroken = false
  }

  public private(set) var runs: [Run] = []

  public init(_ text: String = "", _ style: TextStyle = .plain) {
    append(text, style)
  }

  public mutating func append(_ text: String, _ style: TextStyle = .plain) {
    if !text.isEmpty { runs.append(Run(text: text, style: style)) }
  }

  /// Appends text whose spaces are no places to break a line.
  public mutating func append(unbroken text: String, _ style: TextStyle = .plain) {
    if !text.isEmpty { runs.append(Run(text: text, style: style, isUnbroken: true)) }
  }
}
