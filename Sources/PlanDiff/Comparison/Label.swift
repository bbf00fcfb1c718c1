/// What became of a provision, read for the norm itself and not for whom it favours (closed set).
public enum Label: String, Sendable, CaseIterable, Comparable {
  case unchanged, reworded, softened, hardened, mixed, replaced, added, removed, undisclosed

  public static func < (left: Label, right: Label) -> Bool {
    left.order < right.order
  }

  private var order: Int {
    Label.allCases.firstIndex(of: self) ?? 0
  }
}

/// How the provisions of a change correspond.
public enum Relation: String, Sendable, CaseIterable {
  case same, split, merge, added, removed, undisclosed
}

/// Remarks that qualify a label (closed set).
public enum Flag: String, Sendable, CaseIterable {
  case released, imposed, reversed, deferred, obligorChanged, beneficiaryChanged, rolesSwapped, bearersAdded
  case bearersDropped, bearersChanged, conditionChanged, replacedActor, clarified, blurred, moved, split, merged
  case styleShift, ambiguous, withheld, minorCounterChange, factChanged, referenceChanged, struck, open, reported
  case review
}

/// The dimension of strength a delta speaks of.
public enum Facet: String, Sendable, CaseIterable {
  case modality, prohibition, entitlement, verb
  case legalForm = "legal-form"
  case deadline, duration, setting, quantity, condition, exception, scope, precision, enforcement, reciprocity
  case bearer, beneficiary, status, action

  /// Primary facets weigh fully when deltas are combined, secondary ones 0.6 (`strength.md` 2.2).
  public var isPrimary: Bool {
    switch self {
    case .legalForm, .precision, .enforcement, .reciprocity: false
    default: true
    }
  }
}
