/// A numbered point or sub-point of a plan; the text before its sub-points is its chapeau.
public struct Provision: Sendable, Equatable {
  /// What is known of the wording.
  public enum Status: String, Sendable, CaseIterable {
    /// Stands in the published text.
    case stated
    /// Attributed to the text by reports.
    case reported
    /// Not public; no conclusion may be drawn from the silence.
    case undisclosed
    /// Accounts of it conflict.
    case disputed
    /// Read out or printed as not yet agreed.
    case open
    /// Read out or printed as struck out.
    case struck
    /// A printed number without a text: a hole left on purpose.
    case deleted
  }

  /// The printed label (`10`, `a`), or `p1`, `p2`, … where none is printed; a repeated label carries `~2`.
  public var label: String
  /// The provision's own words (the chapeau where there are sub-points), exactly as given, number taken off.
  public var text: String
  public var topics: [String]
  public var status: Status
  /// Confidence grade of the source work (A, B or C).
  public var grade: String?
  /// Ids of declared sources.
  public var sources: [String]
  public var note: String?
  /// Sub-points in document order.
  public var points: [Provision]
  /// Rival texts of an open point.
  public var alternatives: [String]
  /// Addresses (`us28#26`) of the points of another plan that an unpublished row is about.
  public var about: [String]
  public var claims: [Claim]

  public init(
    label: String, text: String = "", topics: [String] = [], status: Status = .stated, grade: String? = nil,
    sources: [String] = [], note: String? = nil, points: [Provision] = [], alternatives: [String] = [],
    about: [String] = [], claims: [Claim] = []
  ) {
    self.label = label
    self.text = text
    self.topics = topics
    self.status = status
    self.grade = grade
    self.sources = sources
    self.note = note
    self.points = points
    self.alternatives = alternatives
    self.about = about
    self.claims = claims
  }
}
