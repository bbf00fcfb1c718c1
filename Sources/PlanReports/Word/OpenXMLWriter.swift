import PlanDiff

/// Writes paragraphs of WordprocessingML with tracked changes.
struct OpenXMLWriter {
  /// A stretch of one paragraph.
  struct Run {
    var operation: RedlineRun.Operation = .equal
    var text: String
    var properties = ""
  }

  private(set) var body = ""
  private let attribution: WordAttribution
  private var lastID = 0

  init(attribution: WordAttribution) {
    self.attribution = attribution
  }

  /// - Parameters:
  ///   - runs: The words.
  ///   - mark: Whether the paragraph as such was inserted or deleted.
  ///   - style: A paragraph style of pandoc's.
  ///   - indent: Twentieths of a point.
  mutating func paragraph(
    _ runs: [Run], mark: RedlineRun.Operation = .equal, style: String? = nil, indent: Int = 0
  ) {
    var properties = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    if indent > 0 { properties += "<w:ind w:left=\"\(indent)\"/>" }
    switch mark {
    case .equal: break
    case .insert: properties += "<w:rPr><w:ins \(attributes())/></w:rPr>"
    case .delete: properties += "<w:rPr><w:del \(attributes())/></w:rPr>"
    }
    body += properties.isEmpty ? "<w:p>" : "<w:p><w:pPr>\(properties)</w:pPr>"
    for run in runs where !run.text.isEmpty { append(run) }
    body += "</w:p>\n"
  }

  /// Markup of ours, as it stands.
  mutating func raw(_ markup: String) {
    body += markup
  }

  private mutating func append(_ run: Run) {
    let name = run.operation == .delete ? "w:delText" : "w:t"
    let properties = run.properties.isEmpty ? "" : "<w:rPr>\(run.properties)</w:rPr>"
    let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
    let content = lines.map { line in
      line.isEmpty ? "" : "<\(name) xml:space=\"preserve\">\(OpenXMLWriter.escaped(String(line)))</\(name)>"
    }.joined(separator: "<w:br/>")
    let element = "<w:r>\(properties)\(content)</w:r>"
    switch run.operation {
    case .equal: body += element
    case .insert: body += "<w:ins \(attributes())>\(element)</w:ins>"
    case .delete: body += "<w:del \(attributes())>\(element)</w:del>"
    }
  }

  private mutating func attributes() -> String {
    lastID += 1
    let date = attribution.date.map { " w:date=\"\(OpenXMLWriter.escaped($0))T00:00:00Z\"" } ?? ""
    return "w:id=\"\(lastID)\" w:author=\"\(OpenXMLWriter.escaped(attribution.author))\"\(date)"
  }

  /// Escapes markup, and the mark that would end the block of raw markup; controls that XML cannot hold are shown.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in HiddenControls.shown(in: text).utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "`"): bytes.append(contentsOf: "&#96;".utf8)
      case 0x09: bytes.append(UInt8(ascii: " "))
      case 0x0A: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
    // Two code points that no XML document may hold.
    return String(decoding: bytes, as: UTF8.self)
      .replacing("\u{FFFE}", with: "[U+FFFE]").replacing("\u{FFFF}", with: "[U+FFFF]")
  }
}
