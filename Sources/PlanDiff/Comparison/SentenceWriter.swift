/// The one plain sentence of a change: who is bound to what, how it moved, and the words that show it.
///
/// The words describe the text, not politics; every phrase stands in this file and in ``NormName``.
enum SentenceWriter {
  static func sentence(_ label: Label, severity: Int?, deltas: [Delta], subject: NormSubject?, flags: Set<Flag>)
    -> String
  {
    let name = NormName.of(subject)
    switch label {
    case .unchanged: return "The wording is the same."
    case .reworded:
      return flags.contains(.referenceChanged)
        ? "The wording differs in a reference; no difference in force was found."
        : "The wording differs; no difference in force was found."
    case .softened, .hardened:
      let direction = deltas.filter { $0.direction.rawValue == label.rawValue }
      let size = ["", "slightly ", "clearly ", "fundamentally "][min(3, abs(severity ?? 0))]
      return "\(name) is \(size)\(label == .softened ? "weaker" : "stronger"): "
        + clauses(direction.isEmpty ? deltas : direction) + "."
    case .mixed:
      let down = deltas.filter { $0.direction == .softened }
      let up = deltas.filter { $0.direction == .hardened }
      return "\(name) moved both ways: weaker in that \(clauses(down)); stronger in that \(clauses(up))."
    case .replaced: return replaced(deltas.filter { $0.direction == .replaced }, name, flags)
    case .added, .removed: return "\(name) was \(label.rawValue)."
    case .undisclosed: return "Not disclosed; no conclusion may be drawn."
    }
  }

  /// Another party, another thing, or the opposite stands there.
  private static func replaced(_ deltas: [Delta], _ name: String, _ flags: Set<Flag>) -> String {
    let words = clauses(deltas)
    if flags.contains(.rolesSwapped) { return "The parties changed places: \(words)." }
    if flags.contains(.reversed) { return "\(name) was turned round: \(words)." }
    switch deltas.first?.facet {
    case .bearer: return "Another party is bound: \(words)."
    case .beneficiary: return "\(name) now names another party: \(words)."
    case .prohibition: return "Another rule stands in its place: \(words)."
    default: return "\(name) now speaks of something else: \(words)."
    }
  }

  // MARK: Evidence

  /// The evidence in words, the weightiest first, three clauses at most. A reason that two share is given once.
  private static func clauses(_ deltas: [Delta]) -> String {
    if deltas.count == 1 { return clause(deltas) }
    let ordered = deltas.enumerated().sorted { left, right in
      (abs(right.element.severity), left.offset) < (abs(left.element.severity), right.offset)
    }.map(\.element)
    var groups: [[Delta]] = []
    var places: [Reason: Int] = [:]
    for delta in ordered {
      let reason = Reason(delta)
      if let place = places[reason] {
        groups[place].append(delta)
      } else {
        if reason.side == .old || reason.side == .new { places[reason] = groups.count }
        groups.append([delta])
      }
    }
    let rest = groups.dropFirst(3).reduce(0) { $0 + $1.count }
    return groups.prefix(3).map(clause).joined(separator: "; ")
      + (rest > 0 ? "; and \(rest) more \(rest == 1 ? "difference" : "differences")" : "")
  }

  /// What deltas told in one clause have in common.
  private struct Reason: Hashable {
    let side: Side
    /// nil for words that say when, where or how: they share their clause whatever became of them.
    let why: String?

    init(_ delta: Delta) {
      side = Side(delta)
      why = delta.isAdverbial ? nil : delta.why
    }
  }

  /// Which side has words for a difference.
  private enum Side {
    case old, new, both, none

    init(_ delta: Delta) {
      self = delta.old == nil ? (delta.new == nil ? .none : .new) : delta.new == nil ? .old : .both
    }
  }

  private static func clause(_ group: [Delta]) -> String {
    let delta = group[0]
    if let old = delta.old, let new = delta.new { return "\(quoted(old)) became \(quoted(new))" + reason(delta) }
    let added = group.compactMap(\.new)
    let dropped = group.compactMap(\.old)
    let words = list((added + dropped).map(quoted))
    if words.isEmpty { return delta.why }
    if delta.isAdverbial { return added.isEmpty ? "it no longer holds only \(words)" : "it now holds only \(words)" }
    let verb = group.count == 1 ? "was" : "were"
    return "\(words) \(verb) \(added.isEmpty ? "dropped" : "added")" + reason(delta)
  }

  private static func reason(_ delta: Delta) -> String { delta.why.isEmpty ? "" : " (\(delta.why))" }

  /// The words without the commas and stops at their ends.
  private static func quoted(_ quotation: Quotation) -> String {
    let words = quotation.text.unicodeScalars
    func isEdge(_ scalar: Unicode.Scalar) -> Bool { isSpace(scalar) || edges.contains(scalar) }
    guard let first = words.firstIndex(where: { !isEdge($0) }), let last = words.lastIndex(where: { !isEdge($0) })
    else { return "“\(short(quotation.text))”" }
    return "“\(short(String(words[first...last])))”"
  }

  /// A quotation of at most fourteen words.
  static func short(_ text: String) -> String {
    if isShort(text) { return text }
    let words =
      text.utf8.allSatisfy { $0 < 128 }
      ? text.utf8.split(whereSeparator: ByteClass.isSpace).map(Substring.init)
      : text.unicodeScalars.split(whereSeparator: isSpace).map(Substring.init)
    return words.count <= 14 ? words.joined(separator: " ") : words.prefix(12).joined(separator: " ") + " …"
  }

  /// At most fourteen words with one space between them: most quotations, which stand as they are.
  private static func isShort(_ text: String) -> Bool {
    var words = 1
    var wasSpace = true
    for byte in text.utf8 {
      if byte == UInt8(ascii: " ") {
        if wasSpace { return false }
        words += 1
        wasSpace = true
      } else {
        if byte >= 128 || ByteClass.isSpace(byte) { return false }
        wasSpace = false
      }
    }
    return !wasSpace && words <= 14
  }

  private static let edges: [Unicode.Scalar] = [",", ".", ";", ":"]

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ByteClass.isSpace(UInt8(scalar.value)) : scalar.properties.isWhitespace
  }

  static func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Delta {
  /// The words say when, where or how the norm holds, on one side alone: "in peacetime", "under its command",
  /// "permanently".
  fileprivate var isAdverbial: Bool {
    guard facet == .scope || facet == .setting, (old == nil) != (new == nil) else { return false }
    guard direction == (new == nil ? .hardened : .softened) else { return false }
    let words = (new ?? old)?.text.lowercased().split { !$0.isLetter } ?? []
    guard let first = words.first, words.count <= 8 else { return false }
    return Self.openings.contains(String(first)) || words.count == 1 && first.hasSuffix("ly")
  }

  private static let openings: Set<String> = [
    "in", "under", "during", "within", "on", "at", "outside", "inside", "near", "across", "along", "through", "by",
    "among", "between", "where", "while", "when", "after", "before", "beyond", "from", "until",
  ]
}
