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
  case hedge = "x"
  case pseudo = "y"
  case ladder = "z"

  /// The name in words: "legal form".
  public var words: String { self == .legalForm ? "legal form" : "\(self)" }

  /// Operators share one group: the longest match wins across their tables.
  var isOperator: Bool {
    switch self {
    case .modality, .prohibition, .entitlement, .directive, .commitment: true
    default: false
    }
  }
}
