import Testing

@testable import PlanReports

@Suite struct HostileTextTests {
  private static let ours: Set<String> = [
    "html", "head", "meta", "title", "link", "style", "body", "script", "a", "header", "p", "h1", "h2", "h3", "h4",
    "bdi",
    "span", "div", "section", "ul", "ol", "li", "nav", "b", "i", "form", "label", "select", "option", "input", "button",
    "main", "article", "del", "ins", "details", "summary", "q", "dl", "dt", "dd", "cite", "footer", "code",
  ]

  @Test func opensNoTagAndNoAttribute() {
    let page = PageReader(HTMLReport().render(HostilePlans.comparison))
    let opened = page.plain.matches(of: /<([a-zA-Z!?][^\s>]*)/).map { String($0.1).lowercased() }
    #expect(Set(opened).subtracting(HostileTextTests.ours).subtracting(["!doctype"]).isEmpty)
    #expect(opened.count { $0 == "script" } == 1)
    #expect(page.plain.utf8.count { $0 == UInt8(ascii: "<") } == page.plain.matches(of: /<\/?[a-zA-Z!]/).count)
    for tag in page.tags {
      for name in tag.attributes.keys { #expect(!name.hasPrefix("on"), "\(tag)") }
    }
    // Every tag is written as the reader knows tags: nothing broke out of an attribute.
    #expect(page.tags.count + 1 == opened.count)
    #expect(!page.plain.contains("href=\"javascript"))
  }

  @Test func showsControlsInsteadOfObeyingThem() {
    for bytes in [
      HTMLReport().render(HostilePlans.comparison), SVGCard().render(HostilePlans.comparison),
      MarkdownReport().render(HostilePlans.comparison),
    ] {
      let text = String(decoding: bytes, as: UTF8.self)
      let controls = text.unicodeScalars.filter { scalar in
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
          || scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
      }
      #expect(controls.isEmpty)
    }
    #expect(HiddenControls.shown(in: "a\u{202E}b\u{7}") == "a[U+202E]b[U+0007]")
    #expect(HiddenControls.shown(in: "“straße” — ok") == "“straße” — ok")
  }

  @Test func escapesMarksThatAreOneCharacterWithTheirNeighbour() {
    let content = MarkupContent()
    #expect(content.escapeText("\"\u{301}") == "&quot;\u{301}")
    #expect(content.escapeText("\u{600}<b>") == "\u{600}&lt;b&gt;")
    #expect(content.escapeText("'&") == "&#39;&amp;")
  }

  @Test func everyTemplateNamesWhatItEscapesFor() {
    let raw: Set<String> = ["style", ".", "anchor", "print", "mark"]
    for file in EmbeddedTemplates.files where file.name.hasSuffix(".mustache") {
      #expect(
        file.text.hasPrefix("{{% CONTENT_TYPE: MARKUP}}\n") || file.text.hasPrefix("{{% CONTENT_TYPE: MARKDOWN}}\n"))
      let unescaped = file.text.matches(of: /\{\{\{([^}]*)\}\}\}/).map { String($0.1) }
      #expect(Set(unescaped).isSubset(of: raw), "\(file.name): \(unescaped)")
      #expect(!file.text.contains("{{&"))
    }
  }

  @Test func linksOnlyToTheWeb() {
    #expect(WebLink.safe("https://example.org/a?b=c") != nil)
    #expect(WebLink.safe("javascript:alert(1)") == nil)
    #expect(WebLink.safe(" javascript:alert(1)") == nil)
    #expect(WebLink.safe("https://a\n.example") == nil)
    #expect(WebLink.safe("data:text/html,x") == nil)
    #expect(WebLink.plain("https://x.org/<b> \"ü") == "https://x.org/%3Cb%3E%20%22%C3%BC")
  }

  @Test func keepsNamesOfPlacesApart() {
    #expect(AnchorName.safe("10.d~2") == "10.d~2")
    #expect(AnchorName.safe("a b") == "a_20b")
    #expect(AnchorName.safe("a_20b") == "a_5F20b")
    #expect(AnchorName.safe("п") == "_D0_BF")
  }
}
