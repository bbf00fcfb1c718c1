/// Provisions while a document is read: nodes in a tree, their texts as ranges of the document's bytes.
struct DraftTree {
  /// What stands between two pieces of a text that do not follow one another in the document.
  enum Joint: UInt8 {
    case none, line, paragraph
  }

  private struct Node {
    let label: String
    let parent: Int
    let indent: Int32
    var firstChild = -1
    var lastChild = -1
    var nextSibling = -1
    var firstPiece = -1
    var lastPiece = -1
  }

  private struct Piece {
    let start: Int
    var end: Int
    let joint: Joint
    var next = -1
  }

  private var nodes: [Node] = []
  private var pieces: [Piece] = []
  private var lastTop = -1

  var isEmpty: Bool { nodes.isEmpty }

  /// Adds a provision below another, or at the top where `parent` is nil; an empty label means that none is printed.
  mutating func add(_ label: String, under parent: Int?, indent: Int32) -> Int {
    let index = nodes.count
    nodes.append(Node(label: label, parent: parent ?? -1, indent: indent))
    if let parent {
      if nodes[parent].lastChild >= 0 {
        nodes[nodes[parent].lastChild].nextSibling = index
      } else {
        nodes[parent].firstChild = index
      }
      nodes[parent].lastChild = index
    } else {
      if lastTop >= 0 { nodes[lastTop].nextSibling = index }
      lastTop = index
    }
    return index
  }

  func indent(of node: Int) -> Int32 { nodes[node].indent }

  func parent(of node: Int) -> Int? { nodes[node].parent < 0 ? nil : nodes[node].parent }

  func hasText(_ node: Int) -> Bool { nodes[node].firstPiece >= 0 }

  /// Adds a piece of text.
  mutating func append(_ range: Range<Int>, to node: Int, joint: Joint) {
    guard !range.isEmpty else { return }
    let index = pieces.count
    pieces.append(Piece(start: range.lowerBound, end: range.upperBound, joint: joint))
    if nodes[node].lastPiece >= 0 {
      pieces[nodes[node].lastPiece].next = index
    } else {
      nodes[node].firstPiece = index
    }
    nodes[node].lastPiece = index
  }

  /// Lets the last piece run on to an offset, so that what stands between is kept as it is.
  mutating func extend(_ node: Int, to end: Int) {
    pieces[nodes[node].lastPiece].end = end
  }

  /// The provisions with their texts; repeated labels get `~2`, missing ones `p1`, `p2`.
  func provisions(of bytes: [UInt8]) -> [Provision] {
    nodes.isEmpty ? [] : siblings(from: 0, bytes)
  }

  private func siblings(from first: Int, _ bytes: [UInt8]) -> [Provision] {
    var provisions: [Provision] = []
    var uses: [String: Int] = [:]
    var paragraphs = 0
    var at = first
    while at >= 0 {
      let label: String
      if nodes[at].label.isEmpty {
        // No printed label has this form, so these need no count of their uses.
        paragraphs += 1
        label = "p\(paragraphs)"
      } else {
        let printed = nodes[at].label
        let use = uses[printed, default: 0] + 1
        uses[printed] = use
        label = use == 1 ? printed : "\(printed)~\(use)"
      }
      let points = nodes[at].firstChild < 0 ? [] : siblings(from: nodes[at].firstChild, bytes)
      provisions.append(
        Provision(label: label, text: text(of: at, bytes), points: points))
      at = nodes[at].nextSibling
    }
    return provisions
  }

  private func text(of node: Int, _ bytes: [UInt8]) -> String {
    var at = nodes[node].firstPiece
    guard at >= 0 else { return "" }
    var text = String(decoding: bytes[pieces[at].start..<pieces[at].end], as: UTF8.self)
    at = pieces[at].next
    while at >= 0 {
      switch pieces[at].joint {
      case .none: break
      case .line: text += "\n"
      case .paragraph: text += "\n\n"
      }
      text += String(decoding: bytes[pieces[at].start..<pieces[at].end], as: UTF8.self)
      at = pieces[at].next
    }
    return text
  }
}
