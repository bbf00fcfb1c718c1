import Foundation

/// `EmbedRulesTool OUTPUT TABLE…` writes one Swift file that holds the tables as string literals, in the order given.
@main
struct EmbedRulesTool {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first else {
      throw ToolError.missingOutput
    }
    var source = "enum EmbeddedRuleTables {\n  static let files: [(name: String, text: String)] = [\n"
    for path in arguments.dropFirst() {
      let url = URL(fileURLWithPath: path)
      let text = try String(contentsOf: url, encoding: .utf8)
      let name = url.lastPathComponent
      // Four number signs: no table can end such a literal by accident, and none may interpolate.
      guard !text.contains("\"\"\"####") else { throw ToolError.unembeddable(name) }
      source += "    (\"\(name)\", ####\"\"\"\n\(text)\n\"\"\"####),\n"
    }
    source += "  ]\n}\n"
    try source.write(to: URL(fileURLWithPath: output), atomically: true, encoding: .utf8)
  }

  enum ToolError: Error, CustomStringConvertible {
    case missingOutput
    case unembeddable(String)

    var description: String {
      switch self {
      case .missingOutput: "expected an output file as the first argument"
      case .unembeddable(let name): "\(name) contains the end mark of the literal it is embedded in"
      }
    }
  }
}
