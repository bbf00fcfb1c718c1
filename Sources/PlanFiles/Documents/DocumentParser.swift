import PlanDiff
import Yams

/// Parses YAML (and JSON, which is read as YAML) into nodes with places, and turns every refusal of the parsing library
/// into a plain sentence.
struct DocumentParser {
  /// A document nested deeper than this is refused.
  static let depthLimit = 64

  private let complaints: Complaints
  private let expected: String

  /// - Parameter expected: What a file should hold, for the complaint about an empty one.
  init(complaints: Complaints, expected: String = "a plan with 'id' and 'points'") {
    self.complaints = complaints
    self.expected = expected
  }

  /// The one document of a file, or nil after a complaint.
  func parse(_ source: String) -> DocumentNode? {
    if let alias = AliasScan.firstAlias(in: source) {
      complaints.error(
        at: alias.position, "found the alias '*\(alias.name)'", expected: "no anchors and aliases in a plan file",
        mend: "write the value out where it is used")
      return nil
    }
    do {
      let text = SurrogateEscapes.isJSON(source) ? SurrogateEscapes.joined(in: source) : source
      guard let node = try Yams.compose(yaml: text, .basic) else {
        complaints.error(at: nil, "the file is empty", expected: expected)
        return nil
      }
      return converted(node, depth: 0)
    } catch let error as YamlError {
      ParserRefusal(source: source, complaints: complaints).report(error)
    } catch {
      complaints.error(at: nil, "the file cannot be read as YAML")
    }
    return nil
  }

  private func converted(_ node: Node, depth: Int) -> DocumentNode? {
    let position = Complaints.Position(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    guard depth <= DocumentParser.depthLimit else {
      complaints.error(
        at: position, "values are nested more than \(DocumentParser.depthLimit) deep",
        expected: "a few levels", mend: "check the brackets or the indentation")
      return nil
    }
    let content: DocumentNode.Content
    switch node {
    case .scalar(let scalar):
      content = .text(scalar.string, quoted: scalar.style != .plain)
    case .sequence(let sequence):
      var list: [DocumentNode] = []
      for item in sequence {
        guard let item = converted(item, depth: depth + 1) else { return nil }
        list.append(item)
      }
      content = .list(list)
    case .mapping(let mapping):
      var pairs: [(key: DocumentNode, value: DocumentNode)] = []
      for (key, value) in mapping {
        guard let key = converted(key, depth: depth + 1), let value = converted(value, depth: depth + 1) else {
          return nil
        }
        pairs.append((key, value))
      }
      content = .mapping(pairs)
    case .alias(let alias):
      complaints.error(at: position, "found the alias '*\(alias.anchor.rawValue)'", mend: "write the value out")
      return nil
    }
    return DocumentNode(content: content, position: position)
  }
}
