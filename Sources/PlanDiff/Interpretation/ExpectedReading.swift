/// What a claim expects of the engine's reading. Everything given must be met.
public struct ExpectedReading: Sendable, Equatable {
  /// How the provisions correspond; the last four can be told beside one of the first six.
  public enum Correspondence: String, Sendable, CaseIterable {
    case same, split, merge, added, removed, undisclosed, moved, renumbered, promoted, demoted
  }

  /// More or less of something for a party.
  public struct PartyEffect: Sendable, Equatable {
    public enum Dimension: String, Sendable, CaseIterable {
      case burden, assurance, entitlement, freedom
    }

    public var dimension: Dimension
    public var isMore: Bool

    public init(_ dimension: Dimension, isMore: Bool) {
      self.dimension = dimension
      self.isMore = isMore
    }

    /// `less burden`
    public var words: String { "\(isMore ? "more" : "less") \(dimension.rawValue)" }
  }

  /// Any of these is right; empty where the claim says nothing of it.
  public var labels: [Label]
  public var correspondence: [Correspondence]
  public var severity: ClosedRange<Int>?
  /// Whom the change touches.
  public var party: String?
  public var effects: [PartyEffect]
  /// Facets that must be among the deltas.
  public var facets: [Facet]
  /// Words that must be part of the evidence.
  public var quotes: [String]
  public var flags: [Flag]
  /// Nothing is claimed of the text: it is not disclosed, and the engine must draw no conclusion.
  public var nothing: Bool

  public init(
    labels: [Label] = [], correspondence: [Correspondence] = [], severity: ClosedRange<Int>? = nil,
    party: String? = nil, effects: [PartyEffect] = [], facets: [Facet] = [], quotes: [String] = [],
    flags: [Flag] = [], nothing: Bool = false
  ) {
    self.labels = labels
    self.correspondence = correspondence
    self.severity = severity
    self.party = party
    self.effects = effects
    self.facets = facets
    self.quotes = quotes
    self.flags = flags
    self.nothing = nothing
  }

  public var isEmpty: Bool { self == ExpectedReading() }

  /// Aspect and words, in the order a person writes them.
  public var parts: [(aspect: Mismatch.Aspect, words: String)] {
    var parts: [(Mismatch.Aspect, String)] = []
    if nothing { parts.append((.nothing, "nothing is claimed (undisclosed)")) }
    if !labels.isEmpty { parts.append((.label, labels.map(\.rawValue).joined(separator: " or "))) }
    if !correspondence.isEmpty {
      parts.append((.relation, correspondence.map(\.rawValue).joined(separator: ", ")))
    }
    if let severity { parts.append((.severity, ExpectedReading.words(severity))) }
    if let party {
      parts.append((.effect, ([party] + effects.map(\.words)).joined(separator: ", ")))
    }
    if !facets.isEmpty { parts.append((.facet, facets.map(\.rawValue).joined(separator: ", "))) }
    if !quotes.isEmpty { parts.append((.quote, quotes.map { "“\($0)”" }.joined(separator: ", "))) }
    if !flags.isEmpty { parts.append((.flag, flags.map(\.rawValue).joined(separator: ", "))) }
    return parts
  }

  /// All of it on one line: `softened; severity -3…-2; party NATO, less burden`.
  public var words: String {
    parts.map { part in
      switch part.aspect {
      case .label, .nothing: part.words
      case .effect: "party \(part.words)"
      default: "\(part.aspect.rawValue) \(part.words)"
      }
    }.joined(separator: "; ")
  }

  /// `-3…-2`, or one figure.
  static func words(_ severity: ClosedRange<Int>) -> String {
    severity.lowerBound == severity.upperBound
      ? "\(severity.lowerBound)" : "\(severity.lowerBound)…\(severity.upperBound)"
  }
}

/// One aspect in which the engine reads a change otherwise than the claim.
public struct Mismatch: Sendable, Equatable {
  public enum Aspect: String, Sendable, CaseIterable {
    /// The provisions are not linked as the claim says.
    case link
    case label, relation, severity, effect, facet, quote, flag, nothing
  }

  public var aspect: Aspect
  public var expected: String
  public var computed: String

  public init(_ aspect: Aspect, expected: String, computed: String) {
    self.aspect = aspect
    self.expected = expected
    self.computed = computed
  }
}
