/// The tables of cues, each a scale or a set of its own (`strength.md` section 4). The raw value is the table's letter.
public enum CueTable: String, Sendable, CaseIterable {
  case modality = "a"
  case prohibition = "b"
  case entitlement = "c"
  case directive = "d1"
  case disapproval = "d2"
  case approval = "d3"
  case assertion = "d4"
  case legalForm = "e"
  case commitment = "f"
  case deadline = "g1"
  case duration = "g2"
  case setting = "g3"
  case quantity = "h"
  case condition = "i"
  case exception = "j"
  case breadth = "k1"
  case restriction = "k2"
  case exclusivity = "k3"
  case recognition = "k4"
  case precision = "l"
  case enforcement = "m"
  case reciprocity = "n"
  case bearer = "o"
  case status = "p"
  case frequency = "r"
  case sanction = "s"
  case hedge = "x"
  case pseudo = "y"
  case ladder = "z"

  /// The name in words: "legal form".
  public var words: String { self == .legalForm ? "legal form" : "\(self)" }

  /// One bit of 32, by order of declaration.
  var bit: UInt32 {
    switch self {
    case .modality: 1 << 0
    case .prohibition: 1 << 1
    case .entitlement: 1 << 2
    case .directive: 1 << 3
    case .disapproval: 1 << 4
    case .approval: 1 << 5
    case .assertion: 1 << 6
    case .legalForm: 1 << 7
    case .commitment: 1 << 8
    case .deadline: 1 << 9
    case .duration: 1 << 10
    case .setting: 1 << 11
    case .quantity: 1 << 12
    case .condition: 1 << 13
    case .exception: 1 << 14
    case .breadth: 1 << 15
    case .restriction: 1 << 16
    case .exclusivity: 1 << 17
    case .recognition: 1 << 18
    case .precision: 1 << 19
    case .enforcement: 1 << 20
    case .reciprocity: 1 << 21
    case .bearer: 1 << 22
    case .status: 1 << 23
    case .frequency: 1 << 24
    case .hedge: 1 << 25
    case .pseudo: 1 << 26
    case .ladder: 1 << 27
    case .sanction: 1 << 28
    }
  }

  /// Operators share one group: the longest match wins across their tables.
  var isOperator: Bool {
    switch self {
    case .modality, .prohibition, .entitlement, .directive, .commitment: true
    default: false
    }
  }
}
