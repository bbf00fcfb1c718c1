import Foundation

/// `EmbedFilesTool OUTPUT TYPE FILE…` writes one Swift file: an enum that holds the files as string literals, in the order
/// given, and what a program would otherwise reckon at every start: the SHA-256 of them all with their names and, of rule
/// tables, ``WordTables``.
@main
struct EmbedFilesTool {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2 else { throw ToolError.missingArguments }
    var source = "enum \(arguments[1]) {\n  static let files: [(name: String, text: String)] = [\n"
    var fingerprint = Fingerprint()
    var tables: [RuleTable] = []
    for path in arguments.dropFirst(2) {
      let url = URL(fileURLWithPath: path)
      let text = try String(contentsOf: url, encoding: .utf8)
      let name = url.lastPathComponent
      // Four number signs: no file can end such a literal by accident, and none may interpolate.
      guard !text.contains("\"\"\"####") else { throw ToolError.unembeddable(name) }
      fingerprint.add(name, text)
      if url.pathExtension == "tsv" { tables.append(try RuleTable(file: name, text: text)) }
      source += "    (\"\(name)\", ####\"\"\"\n\(text)\n\"\"\"####),\n"
    }
    source += "  ]\n  static let sha256 = \"\(fingerprint.hexadecimal)\"\n"
    if !tables.isEmpty { source += "  static let wordTables: StaticString = #\"\(try WordTables.packed(tables))\"#\n" }
    source += "}\n"
    try source.write(to: URL(fileURLWithPath: arguments[0]), atomically: true, encoding: .utf8)
  }

  enum ToolError: Error, CustomStringConvertible {
    case missingArguments
    case unembeddable(String)

    var description: String {
      switch self {
      case .missingArguments: "expected an output file and the name of a type as the first arguments"
      case .unembeddable(let name): "\(name) contains the end mark of the literal it is embedded in"
      }
    }
  }
}
