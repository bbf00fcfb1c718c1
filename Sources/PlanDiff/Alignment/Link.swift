/// A correspondence between provisions of two plans, by index into their outlines.
public struct Link: Sendable, Equatable {
  public var old: [Int]
  public var new: [Int]
  public var relation: Relation
  public var moved = false
  public var renumbered = false
  public var promoted = false
  public var demoted = false
  public var evidence: AlignmentEvidence?
  /// Further correspondences of the old side, by index into the new outline.
  public var relatedNew: [Int] = []
  /// Further correspondences of the new side, by index into the old outline.
  public var relatedOld: [Int] = []

  public init(old: [Int], new: [Int], relation: Relation, evidence: AlignmentEvidence? = nil) {
    self.old = old
    self.new = new
    self.relation = relation
    self.evidence = evidence
  }
}
