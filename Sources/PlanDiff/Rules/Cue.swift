/// A phrase that negotiators use to set how firmly, how much, when or on what condition a norm holds.
public final class Cue: Sendable {
  /// What sort of norm the cue makes (`strength.md` 2.1).
  public enum Kind: String, Sendable, CaseIterable {
    case obligation = "OBL"
    case prohibition = "PRO"
    case limit = "LIM"
    case claim = "CLM"
    case permission = "PER"
    case power = "POW"
    case exemption = "EXM"
    case constitutive = "CON"
    case recommendation = "REC"
    case expectation = "EXP"
    case aspiration = "ASP"
    case declaration = "DEC"

    /// The name in words: "obligation".
    public var words: String { "\(self)" }
  }

  /// What a number does.
  public enum QuantityRole: String, Sendable, CaseIterable {
    case cap = "CAP"
    case floor = "FLOOR"
    case level = "LEVEL"
    case approximate = "APPROX"
    case range = "RANGE"
    case share = "SHARE"
    case vague = "VAGUE"
  }

  public let id: String
  public let table: CueTable
  public let kind: Kind?
  /// Ordinal level on the scale of the table, where it has one.
  public let level: Int?
  /// The level column as written (role, ladder and step, blocked tables, V or M).
  public let levelText: String
  public let pattern: String
  public let confidence: Double
  /// Level is promoted by one in an instrument styled with "will".
  public let isStyle: Bool
  /// Takes a clause and is not itself the core action.
  public let isFrame: Bool
  /// Deliberation or effort around the core action.
  public let isWrapper: Bool
  /// The cue is the whole condition or exception: what stands behind it does not belong to it ("where appropriate").
  public let isWhole: Bool
  public let role: QuantityRole?
  /// Order inside a level; never decides a label.
  public let suborder: Int
  /// Where it was declared: `file:line`.
  public let place: String

  var isOperator: Bool { table.isOperator }

  init(file: String, line: Int, table: CueTable, fields: [String]) throws(RuleError) {
    func fault(_ found: String, _ expected: String) -> RuleError {
      RuleError(file, line, found: found, expected: expected)
    }
    id = fields[0]
    self.table = table
    pattern = fields[3]
    levelText = fields[2]
    level = Int(fields[2])
    place = "\(file):\(line)"
    if let expected = Self.expectedLevel(fields[2], in: table) {
      throw fault("\(table == .pseudo ? "table" : "level") '\(expected.found)'", expected.wanted)
    }
    var kind: Kind?
    if fields[1] != "-" {
      kind = Kind(rawValue: fields[1])
      if kind == nil { throw fault("kind '\(fields[1])'", Self.list(Kind.allCases.map(\.rawValue))) }
    }
    var confidence = 0.95
    var flags: Set<String> = []
    var role: QuantityRole?
    var suborder = 0
    if fields[4] != "-" {
      for flag in fields[4].split(separator: ",") {
        let parts = flag.split(separator: "=", maxSplits: 1).map(String.init)
        switch (parts[0], parts.count) {
        case ("style", 1), ("frame", 1), ("wrap", 1), ("set", 1), ("whole", 1): flags.insert(parts[0])
        case ("conf", 2):
          guard let value = Double(parts[1]), value > 0, value <= 1 else {
            throw fault("confidence '\(parts[1])'", "a number above 0 and at most 1")
          }
          confidence = value
        case ("kind", 2):
          guard let value = Kind(rawValue: parts[1]) else {
            throw fault("kind '\(parts[1])'", Self.list(Kind.allCases.map(\.rawValue)))
          }
          kind = value
        case ("role", 2):
          guard let value = QuantityRole(rawValue: parts[1]) else {
            throw fault("role '\(parts[1])'", Self.list(QuantityRole.allCases.map(\.rawValue)))
          }
          role = value
        case ("sub", 2):
          guard let value = Int(parts[1]) else { throw fault("sub '\(parts[1])'", "a whole number") }
          suborder = value
        default: throw fault("flag '\(flag)'", "style, frame, wrap, set, whole, conf=, kind=, role= or sub=")
        }
      }
    }
    self.kind = kind
    self.confidence = confidence
    self.role = role
    self.suborder = suborder
    isStyle = flags.contains("style")
    isFrame = flags.contains("frame")
    isWrapper = flags.contains("wrap")
    isWhole = flags.contains("whole")
  }

  /// What is wrong with a level as written, and what the table wants; nil where it is in order.
  private static func expectedLevel(_ level: String, in table: CueTable) -> (found: String, wanted: String)? {
    switch table {
    case .setting, .restriction, .bearer: nil
    case .quantity: QuantityRole(rawValue: level) == nil ? (level, list(QuantityRole.allCases.map(\.rawValue))) : nil
    case .precision: level == "V" || level == "M" ? nil : (level, "V or M")
    case .ladder:
      level.split(separator: ":").count == 2 && Int(level.drop { $0 != ":" }.dropFirst()) != nil
        ? nil : (level, "ladder:step")
    case .pseudo:
      level.split(separator: ",").first { CueTable(rawValue: String($0)) == nil }
        .map { (String($0), list(CueTable.allCases.map(\.rawValue))) }
    default: Int(level) == nil ? (level, "a whole number") : nil
    }
  }

  private static func list(_ names: [String]) -> String {
    "one of " + names.joined(separator: ", ")
  }
}
