/// Words quoted from a provision. `span` counts UTF-8 bytes of the provision's text as given.
public struct Quotation: Sendable, Equatable {
  public var text: String
  public var span: Range<Int>
  /// Index into the texts of that side of the change (0 unless the change joins several provisions).
  public var part: Int

  public init(text: String, span: Range<Int>, part: Int = 0) {
    self.text = text
    self.span = span
    self.part = part
  }
}

/// One difference on one facet, with the words that prove it and the rule that gives its direction.
public struct Delta: Sendable, Equatable {
  /// `softened`, `hardened`, or `replaced` where the facet was exchanged and has no direction.
  public enum Direction: String, Sendable, CaseIterable {
    case softened, hardened, replaced
  }

  public var facet: Facet
  public var direction: Direction
  /// −3…−1 softened, +1…+3 hardened, 0 exchanged. Ordinal: never summed.
  public var severity: Int
  /// 0…1.
  public var confidence: Double
  /// Id of the cue or rule that decided.
  public var rule: String
  public var why: String
  public var old: Quotation?
  public var new: Quotation?

  public init(
    facet: Facet, direction: Direction, severity: Int, confidence: Double, rule: String, why: String,
    old: Quotation? = nil, new: Quotation? = nil
  ) {
    self.facet = facet
    self.direction = direction
    self.severity = severity
    self.confidence = confidence
    self.rule = rule
    self.why = why
    self.old = old
    self.new = new
  }
}

/// What a change does to one party, each figure −3…+3 or nil where it is not touched. A description, not a verdict.
public struct Effect: Sendable, Equatable {
  public var party: String
  public var burden: Int?
  public var assurance: Int?
  public var entitlement: Int?
  public var freedom: Int?

  public init(
    party: String, burden: Int? = nil, assurance: Int? = nil, entitlement: Int? = nil, freedom: Int? = nil
  ) {
    self.party = party
    self.burden = burden
    self.assurance = assurance
    self.entitlement = entitlement
    self.freedom = freedom
  }
}

/// A run of the word-by-word difference. Equal and inserted runs give the new text, equal and deleted runs the old.
public struct RedlineRun: Sendable, Equatable {
  public enum Operation: String, Sendable {
    case equal, delete, insert
  }

  public var operation: Operation
  public var text: String

  public init(_ operation: Operation, _ text: String) {
    self.operation = operation
    self.text = text
  }
}
