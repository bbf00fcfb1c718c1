/// What two texts are to one another, asked before any change between them is read: versions of one text, rival texts,
/// a summary of the other, or another rendering of the same text.
///
/// What the plans declare prevails (`family`, `language`); where nothing is declared the texts themselves decide, by how
/// much of them corresponds, how long they are, and how many words the corresponding provisions share.
struct Kinship: Sendable, Equatable {
  enum Verdict: Sendable, Equatable {
    case versions
    case rivals
    /// The shorter text gives the content of the longer one in brief; true where the new text is the shorter.
    case summary(newIsShorter: Bool)
    /// The same provisions in other words throughout.
    case rendering
    /// Too little text to tell.
    case unknown
  }

  let measure: KinshipMeasure
  let verdict: Verdict

  /// Fewer provisions than this on a side prove nothing.
  static let leastProvisions = 5
  /// Two texts are rivals below this product of the share of words in linked provisions, on the side that has more of
  /// them, and the overlap of the middle linked provision: versions here have 0.5 and more, rivals less than 0.2.
  static let rivalWorth = 0.3
  /// A summary has at most this share of the words of what it sums up, provision by provision and as a whole.
  static let summaryLength = 0.5
  /// Most of a summary, and nearly all of another rendering, has a counterpart.
  static let summaryShare = 0.6
  static let renderingShare = 0.75
  /// Half of the linked provisions of another rendering share less than this of their words …
  static let renderingOverlap = 0.45
  /// … and hardly one is the same.
  static let renderingSame = 0.1

  /// Below this share of English function words (a third to a half is usual) a text of some length is not English.
  static let leastFunctionShare = 0.15
  static let leastWords = 60

  /// - Parameter links: What corresponds; nil where a text is withheld and nothing was aligned.
  init(old: TokenizedPlan, new: TokenizedPlan, links: [Link]?, lexicon: Lexicon) {
    measure = KinshipMeasure(old: old, new: new, links: links ?? [], lexicon: lexicon)
    let (left, right) = (old.outline.plan, new.outline.plan)
    if let first = left.family, let second = right.family, first != second {
      verdict = .rivals
    } else {
      let isDeclared = left.family != nil && left.family == right.family
      let found = links == nil ? .unknown : Self.verdict(measure)
      verdict = isDeclared && (found == .rivals || found == .unknown) ? .versions : found
    }
  }

  private static func verdict(_ measure: KinshipMeasure) -> Verdict {
    guard measure.provisions.allSatisfy({ $0 >= leastProvisions }) else { return .unknown }
    let shorter = measure.words[0] <= measure.words[1] ? 0 : 1
    let length = Double(measure.words[shorter]) / Double(max(measure.words[1 - shorter], 1))
    let linkedLength = Double(measure.linkedWords[shorter]) / Double(max(measure.linkedWords[1 - shorter], 1))
    let shares = [measure.wordShare(0), measure.wordShare(1)]
    if length <= summaryLength, linkedLength <= summaryLength, shares[shorter] >= summaryShare {
      return .summary(newIsShorter: shorter == 1)
    }
    if min(shares[0], shares[1]) >= renderingShare, measure.medianOverlap < renderingOverlap,
      measure.sameShare <= renderingSame
    {
      return .rendering
    }
    return max(shares[0], shares[1]) * measure.medianOverlap < rivalWorth ? .rivals : .versions
  }

  /// The warnings a reader needs before the first change; none for versions of one English text.
  func notices(_ old: Plan, _ new: Plan) -> [String] {
    [notice(old, new)].compactMap { $0 } + languageNotices(old, new)
  }

  /// The same for texts that are known to render one text, which need not be told that they look like it.
  func noticesBesideRendering(_ old: Plan, _ new: Plan) -> [String] {
    verdict == .rendering ? languageNotices(old, new) : notices(old, new)
  }

  private func languageNotices(_ old: Plan, _ new: Plan) -> [String] {
    let tags = [old, new].map { $0.language.lowercased().split(separator: "-").first.map(String.init) ?? "" }
    if tags[0] != tags[1] {
      return [
        "\(old.id) and \(new.id) are in different languages (\(old.language), \(new.language)); words are compared as they "
          + "stand, so hardly anything will be found to correspond."
      ]
    }
    return zip([old, new], 0...1).compactMap { plan, side in
      guard measure.words[side] >= Self.leastWords, measure.functionShare[side] < Self.leastFunctionShare else {
        return nil
      }
      return
        "\(plan.id) does not look like English; the rules read English only, and labels on other languages mean little."
    }
  }

  private func notice(_ old: Plan, _ new: Plan) -> String? {
    switch verdict {
    case .versions, .unknown: return nil
    case .rivals:
      let advice = "What one has and the other has not is a difference between two proposals, not an edit."
      if let first = old.family, let second = new.family {
        return
          "\(old.id) and \(new.id) are of different families (\(first), \(second)): rival texts, not versions of one "
          + "another. \(advice)"
      }
      let percent = Int((100 * max(measure.wordShare(0), measure.wordShare(1))).rounded())
      return
        "\(old.id) and \(new.id) look like rival texts, not versions of one another: at most \(percent) % of the words "
        + "stand in provisions that correspond. \(advice)"
    case .summary(let newIsShorter):
      let (short, long) = newIsShorter ? (new.id, old.id) : (old.id, new.id)
      return
        "\(short) looks like a summary of \(long): its provisions correspond but are much shorter. What it leaves out is "
        + "not removed, and its wording is not the text's."
    case .rendering:
      return
        "\(old.id) and \(new.id) look like two renderings of the same text: nearly every provision corresponds and "
        + "hardly one has the same words. Differences of wording may be the translator's or the reporter's."
    }
  }
}
