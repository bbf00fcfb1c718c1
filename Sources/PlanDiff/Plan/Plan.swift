/// One version of a negotiated text: a header that says where the text comes from, and its provisions.
public struct Plan: Sendable, Equatable {
  /// How much of the text is known to the public.
  public enum Completeness: String, Sendable, CaseIterable {
    case full, partial, none
  }

  /// How the text became public.
  public enum Disclosure: String, Sendable, CaseIterable {
    case official, leaked
    case disclosedOrally = "disclosed-orally"
    case undisclosed
  }

  /// What kind of wording the document holds.
  public enum Wording: String, Sendable, CaseIterable {
    case verbatim, restatement, translation
  }

  public var id: String
  public var title: String
  /// The negotiation thread the text belongs to; plans of different families are rivals, not versions.
  public var family: String?
  /// The id of the plan this one was drafted on.
  public var basis: String?
  /// The id of the plan whose text this one gives in other words: another translation or transcription of one text.
  public var renderingOf: String?
  public var issuer: String?
  /// ISO 8601 date (`2025-11-20`, `2025-11` or `2025`).
  public var date: String?
  /// BCP 47 tag of the language of the wording.
  public var language: String
  public var disclosure: Disclosure?
  public var completeness: Completeness
  public var wording: Wording
  public var sources: [Source]
  public var parties: [Party]
  public var topics: [Topic]
  public var claims: [Claim]
  public var note: String?
  /// Top-level provisions in document order.
  public var points: [Provision]
  /// SHA-256, in lower-case hexadecimal, of the plan's addresses, states and texts; independent of file layout.
  public var sha256: String { PlanDigest.sha256(of: self) }

  public init(
    id: String, title: String = "", family: String? = nil, basis: String? = nil,
    renderingOf: String? = nil, issuer: String? = nil, date: String? = nil, language: String = "en",
    disclosure: Disclosure? = nil,
    completeness: Completeness = .full, wording: Wording = .verbatim, sources: [Source] = [],
    parties: [Party] = [], topics: [Topic] = [], claims: [Claim] = [], note: String? = nil,
    points: [Provision] = []
  ) {
    self.id = id
    self.title = title
    self.family = family
    self.basis = basis
    self.renderingOf = renderingOf
    self.issuer = issuer
    self.date = date
    self.language = language
    self.disclosure = disclosure
    self.completeness = completeness
    self.wording = wording
    self.sources = sources
    self.parties = parties
    self.topics = topics
    self.claims = claims
    self.note = note
    self.points = points
  }

  /// Whether two plans are declared to render one text: one is a rendering of the other, or both are of a third.
  public func isRendering(with other: Plan) -> Bool {
    guard id != other.id else { return false }
    return renderingOf == other.id || other.renderingOf == id
      || renderingOf != nil && renderingOf == other.renderingOf
  }
}

/// A subject under which provisions are grouped.
public struct Topic: Sendable, Equatable {
  public var id: String
  public var title: String

  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

/// Where a plan's content was published: publisher and date, never a file.
public struct Source: Sendable, Equatable {
  public var id: String
  public var publisher: String
  public var title: String?
  public var date: String?
  public var url: String?

  public init(id: String, publisher: String, title: String? = nil, date: String? = nil, url: String? = nil) {
    self.id = id
    self.publisher = publisher
    self.title = title
    self.date = date
    self.url = url
  }
}

/// What somebody said of a text that is not public.
public struct Claim: Sendable, Equatable {
  public enum Verdict: String, Sendable, CaseIterable {
    case removed, kept, changed, moved, deferred, added
  }

  public var who: String
  /// Whether the person spoke on the record under their own name.
  public var named: Bool
  public var when: String?
  /// Id of a declared source.
  public var source: String?
  public var says: Verdict?
  public var what: String

  public init(
    who: String, named: Bool, when: String? = nil, source: String? = nil, says: Verdict? = nil, what: String
  ) {
    self.who = who
    self.named = named
    self.when = when
    self.source = source
    self.says = says
    self.what = what
  }
}
