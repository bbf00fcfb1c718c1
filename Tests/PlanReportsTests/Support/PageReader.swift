import Foundation

/// Reads just enough of a page to check it: tags with their attributes, in order.
struct PageReader {
  struct Tag {
    var name: String
    var attributes: [String: String]
  }

  let tags: [Tag]
  /// The page without its style, script and policy, which tests look at apart.
  let plain: String

  init(_ bytes: [UInt8]) {
    var text = String(decoding: bytes, as: UTF8.self)
    for (open, close) in [("<style>", "</style>"), ("<script>", "</script>")] {
      if let start = text.range(of: open), let end = text.range(of: close) {
        text.replaceSubrange(start.upperBound..<end.lowerBound, with: "")
      }
    }
    text = text.replacing(/sha256-[A-Za-z0-9+\/=]+/, with: "sha256-…")
    plain = text
    tags = text.matches(of: /<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/).map { match in
      let pairs = match.2.matches(of: /([a-z-]+)(?:="([^"]*)")?/).map { (String($0.1), String($0.2 ?? "")) }
      return Tag(name: String(match.1), attributes: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }
  }

  func values(of attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }
}
